//! Verifying a JWT that somebody hands in: its signature, its issuer, its time, and whom it is for.
//!
//! A resource server does this with every request. It needs the pool's public keys, which are fetched once
//! ([`key_set`]); everything else happens here, without waiting.

pub mod key_set;
mod rsa;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use self::key_set::Key;
use crate::encode::base64url_decode;
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::partition::{self, Issuer};
use crate::search::{cut, parts};
use crate::token::{object, seconds};
use crate::value::{Kind, Value};

/// What a token must be to be accepted.
#[derive(Clone, Debug)]
pub struct Expectation {
    /// The pool's issuers: the original and the one of replicated pools.
    pub issuers: [String; 2],
    /// `id` or `access`; either if absent.
    pub token_use: Option<String>,
    /// The app clients of which it must be one's; any if empty.
    pub client_ids: Vec<String>,
    /// The groups of which the user must be in one; any if empty.
    pub groups: Vec<String>,
    /// The scopes of which the token must have one; any if empty.
    pub scopes: Vec<String>,
    /// How long after its end a token is still taken, milliseconds.
    pub grace: i64,
}

impl Expectation {
    /// Reads `{ userPoolId, tokenUse, clientId, groups?, scope?, graceSeconds? }`. `tokenUse` and `clientId` must be
    /// given; `null` means any.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`], saying which member is wrong.
    pub fn parse(options: &Value) -> Result<Self> {
        let id = options.get("userPoolId").text();
        let region = cut(id, "_").filter(|(_, name)| !name.is_empty()).map(|(region, _)| region);
        let region =
            region.ok_or_else(|| Error::argument("userPoolId must look like us-east-1_AbCdEf123"))?;
        let issuer = |issuer| {
            let mut url = String::from("https://");
            url.push_str(&partition::issuer_host(region, issuer)?);
            url.push('/');
            url.push_str(id);
            Ok(url)
        };
        let token_use = match options.get("tokenUse").kind() {
            Kind::Null => None,
            Kind::String(text @ ("id" | "access")) => Some(text.to_string()),
            _ => return Err(Error::argument("tokenUse must be \"id\", \"access\" or null")),
        };
        Ok(Self {
            issuers: [issuer(Issuer::Original)?, issuer(Issuer::Updated)?],
            token_use,
            client_ids: list(options.get("clientId")),
            groups: list(options.get("groups")),
            scopes: list(options.get("scope")),
            grace: options.get("graceSeconds").as_f64().map_or(0, crate::token::millis),
        })
    }

    /// Where the pool's keys are.
    pub fn jwks_uri(&self) -> String {
        let [issuer, _] = &self.issuers;
        let mut uri = issuer.clone();
        uri.push_str("/.well-known/jwks.json");
        uri
    }

    /// Checks a token's signature with its key and its claims at `now`, Unix milliseconds. Results in the claims.
    ///
    /// `genuine` is what other cryptography has found of the signature; with `None` it is checked here.
    ///
    /// # Errors
    ///
    /// The code says what is wrong with the token.
    pub fn verify(&self, token: &Jwt, key: &Key, genuine: Option<bool>, now: i64) -> Result<Value> {
        let key = key.fitting(&token.signature)?;
        if !genuine.unwrap_or_else(|| key.verify(token.signed.as_bytes(), &token.signature)) {
            return Err(not_genuine());
        }
        self.check(&token.payload, now)?;
        Ok(token.payload.clone())
    }

    fn check(&self, claims: &Value, now: i64) -> Result<()> {
        match self.flaw(claims, now) {
            Some((code, text)) => Err(Error::new(code, text)),
            None => Ok(()),
        }
    }

    /// What is wrong with the claims.
    fn flaw(&self, claims: &Value, now: i64) -> Option<(Code, &'static str)> {
        let wrong = |code, text| Some((code, text));
        if !self.issuers.iter().any(|issuer| claims.get("iss").as_str() == Some(issuer)) {
            return wrong(Code::JwtInvalidIssuerError, "the token is of another issuer");
        }
        if seconds(claims, "exp").is_none_or(|exp| exp.saturating_add(self.grace) < now) {
            return wrong(Code::JwtExpiredError, "the token has expired");
        }
        if seconds(claims, "nbf").is_some_and(|nbf| nbf.saturating_sub(self.grace) > now) {
            return wrong(Code::JwtNotBeforeError, "the token is not valid yet");
        }
        let token_use = claims.get("token_use").text();
        let known = token_use == "id" || token_use == "access";
        if !known || self.token_use.as_deref().is_some_and(|wanted| wanted != token_use) {
            return wrong(Code::CognitoJwtInvalidTokenUseError, "the token is of the other kind");
        }
        let client = claims.get(if token_use == "id" { "aud" } else { "client_id" }).text();
        if !self.client_ids.is_empty() && !self.client_ids.iter().any(|id| id == client) {
            return wrong(Code::CognitoJwtInvalidClientIdError, "the token is of another app client");
        }
        let groups = claims.get("cognito:groups").items();
        let member = |group: &String| groups.iter().any(|own| own.as_str() == Some(group));
        if !self.groups.is_empty() && !self.groups.iter().any(member) {
            return wrong(Code::CognitoJwtInvalidGroupError, "the user is in none of the groups");
        }
        let granted = claims.get("scope").text();
        let scoped = |scope: &String| parts(granted, " ").any(|own| own == scope);
        if !self.scopes.is_empty() && !self.scopes.iter().any(scoped) {
            return wrong(Code::JwtInvalidScopeError, "the token has none of the scopes");
        }
        None
    }
}

/// A token taken apart, not verified.
#[derive(Debug)]
pub struct Jwt {
    /// Which key signed it, by its own words.
    pub key_id: String,
    /// The header.
    pub header: Value,
    /// The claims.
    pub payload: Value,
    signed: String,
    signature: Vec<u8>,
}

impl Jwt {
    /// Takes a token apart (RFC 7515, section 7.1). Only RS256 is taken, which is what Cognito signs with.
    ///
    /// # Errors
    ///
    /// [`Code::JwtParseError`] when it is no JWT, [`Code::JwtInvalidSignatureAlgorithmError`] for another algorithm.
    pub fn parse(host: &dyn Host, text: &str) -> Result<Self> {
        let malformed = || Error::new(Code::JwtParseError, "this is not a JWT");
        let (header, rest) = cut(text, ".").ok_or_else(malformed)?;
        // A further point would be one in the signature, where it is no digit of base64.
        let (payload, signature) = cut(rest, ".").ok_or_else(malformed)?;
        let signed = text.get(..header.len() + 1 + payload.len()).unwrap_or_default();
        let header = object(host, header).ok_or_else(malformed)?;
        let payload = object(host, payload).ok_or_else(malformed)?;
        let signature = base64url_decode(signature).ok_or_else(malformed)?;
        let key_id = header.get("kid").as_str().ok_or_else(malformed)?.to_string();
        if header.get("alg").as_str() != Some("RS256") {
            return Err(Error::new(
                Code::JwtInvalidSignatureAlgorithmError,
                "the token is not signed with RS256",
            ));
        }
        Ok(Self { key_id, header, payload, signed: signed.to_string(), signature })
    }
}

fn not_genuine() -> Error {
    Error::new(Code::JwtInvalidSignatureError, "the signature does not fit the token")
}

/// One text or a list of them.
fn list(value: &Value) -> Vec<String> {
    match value.as_str() {
        Some(text) => Vec::from([text.to_string()]),
        None => value.items().iter().filter_map(|item| item.as_str().map(ToString::to_string)).collect(),
    }
}
