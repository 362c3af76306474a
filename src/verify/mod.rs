//! Verifying a JWT that somebody hands in: its signature, its issuer, its time, and whom it is for.
//!
//! A resource server does this with every request. It needs the pool's public keys, which are fetched once
//! ([`key_set`]); everything else happens here, without waiting.

pub mod key_set;
mod rsa;

use alloc::string::String;
use alloc::vec::Vec;
use core::slice;

use self::key_set::Key;
use crate::encode::base64url_decode;
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::partition::{self, Issuer};
use crate::search::{cut, parts};
use crate::token::{millis, object, seconds};
use crate::value::{Kind, Value};

/// What a token must be to be accepted.
#[derive(Clone, Debug)]
pub struct Expectation {
    /// As [`Expectation::parse`] took them.
    options: Value,
    /// The pool's issuers: the original and the one of replicated pools.
    issuers: [String; 2],
}

impl Expectation {
    /// Reads `{ userPoolId, tokenUse, clientId, groups?, scope?, graceSeconds? }`. `tokenUse` and `clientId` must be
    /// given; `null` means any. The token must be of one of the clients, the user in one of the groups, and one of the
    /// scopes granted, if there are any. It is taken for `graceSeconds` after its end.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`], saying which member is wrong.
    pub fn parse(options: &Value) -> Result<Self> {
        let id = options.get("userPoolId").text();
        let Some((region, _)) = cut(id, "_").filter(|(_, name)| !name.is_empty()) else {
            return Err(Error::argument("userPoolId must look like us-east-1_AbCdEf123"));
        };
        let issuer = |issuer| {
            let mut url = String::from("https://");
            url.push_str(&partition::issuer_host(region, issuer)?);
            url.push('/');
            url.push_str(id);
            Ok::<_, Error>(url)
        };
        if !matches!(options.get("tokenUse").kind(), Kind::Null | Kind::String("id" | "access")) {
            return Err(Error::argument("tokenUse must be \"id\", \"access\" or null"));
        }
        let issuers = [issuer(Issuer::Original)?, issuer(Issuer::Updated)?];
        Ok(Self { options: options.clone(), issuers })
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
    pub fn verify(&self, token: &Jwt<'_>, key: &Key<'_>, genuine: Option<bool>, now: i64) -> Result<Value> {
        let key = key.fitting(&token.signature)?;
        if !genuine.unwrap_or_else(|| key.verify(token.signed.as_bytes(), &token.signature)) {
            return Err(not_genuine());
        }
        match self.flaw(&token.payload, now) {
            Some((code, text)) => Err(Error::new(code, text)),
            None => Ok(token.payload.clone()),
        }
    }

    /// What is wrong with the claims.
    fn flaw(&self, claims: &Value, now: i64) -> Option<(Code, &'static str)> {
        let grace = self.options.get("graceSeconds").as_f64().map_or(0, millis);
        let token_use = claims.get("token_use").text();
        let client = claims.get(if token_use == "id" { "aud" } else { "client_id" }).text();
        let groups = claims.get("cognito:groups").items();
        let granted = claims.get("scope").text();
        let wrong = |code, text| Some((code, text));
        if !self.issuers.iter().any(|issuer| claims.get("iss").is(issuer)) {
            return wrong(Code::JwtInvalidIssuerError, "the token is of another issuer");
        }
        if seconds(claims, "exp").is_none_or(|exp| exp.saturating_add(grace) < now) {
            return wrong(Code::JwtExpiredError, "the token has expired");
        }
        if seconds(claims, "nbf").is_some_and(|nbf| nbf.saturating_sub(grace) > now) {
            return wrong(Code::JwtNotBeforeError, "the token is not valid yet");
        }
        if !matches!(token_use, "id" | "access") || !self.allows("tokenUse", &|wanted| wanted == token_use) {
            return wrong(Code::CognitoJwtInvalidTokenUseError, "the token is of the other kind");
        }
        if !self.allows("clientId", &|wanted| wanted == client) {
            return wrong(Code::CognitoJwtInvalidClientIdError, "the token is of another app client");
        }
        if !self.allows("groups", &|wanted| groups.iter().any(|group| group.is(wanted))) {
            return wrong(Code::CognitoJwtInvalidGroupError, "the user is in none of the groups");
        }
        if !self.allows("scope", &|wanted| parts(granted, " ").any(|scope| scope == wanted)) {
            return wrong(Code::JwtInvalidScopeError, "the token has none of the scopes");
        }
        None
    }

    /// Whether the token fits one of the texts that an option holds, a single one or a list; or there is none.
    fn allows(&self, option: &str, fits: &dyn Fn(&str) -> bool) -> bool {
        let option = self.options.get(option);
        let list = if option.as_str().is_some() { slice::from_ref(option) } else { option.items() };
        let mut allowed = true;
        for wanted in list.iter().filter_map(Value::as_str) {
            if fits(wanted) {
                return true;
            }
            allowed = false;
        }
        allowed
    }
}

/// A token taken apart, not verified.
#[derive(Debug)]
pub struct Jwt<'a> {
    /// The header.
    pub header: Value,
    /// The claims.
    pub payload: Value,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Jwt<'a> {
    /// Takes a token apart (RFC 7515, section 7.1). Only RS256 is taken, which is what Cognito signs with.
    ///
    /// # Errors
    ///
    /// [`Code::JwtParseError`] when it is no JWT, [`Code::JwtInvalidSignatureAlgorithmError`] for another algorithm.
    pub fn parse(host: &dyn Host, text: &'a str) -> Result<Self> {
        let jwt =
            Self::split(host, text).ok_or_else(|| Error::new(Code::JwtParseError, "this is not a JWT"))?;
        if !jwt.header.get("alg").is("RS256") {
            return Err(Error::new(
                Code::JwtInvalidSignatureAlgorithmError,
                "the token is not signed with RS256",
            ));
        }
        Ok(jwt)
    }

    /// Which key signed it, by its own words.
    pub fn key_id(&self) -> &str {
        self.header.get("kid").text()
    }

    fn split(host: &dyn Host, text: &'a str) -> Option<Self> {
        let (header, rest) = cut(text, ".")?;
        // A further point would be one in the signature, where it is no digit of base64.
        let (payload, signature) = cut(rest, ".")?;
        let signed = text.get(..header.len() + 1 + payload.len())?;
        let (header, payload) = (object(host, header)?, object(host, payload)?);
        let signature = base64url_decode(signature)?;
        header.get("kid").as_str()?;
        Some(Self { header, payload, signed, signature })
    }
}

fn not_genuine() -> Error {
    Error::new(Code::JwtInvalidSignatureError, "the signature does not fit the token")
}
