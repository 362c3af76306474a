//! The tokens of a sign-in: what they claim and how long they live. Nothing here verifies a signature: these tokens
//! came from the service over TLS.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use serde::Serialize;

use crate::error::Result;
use crate::json;
use crate::reader::{Members, Reader};
use crate::secret::wipe;
use crate::time::millis;

/// Lifetime taken for an access token that is no JWT and came without `ExpiresIn`: the service's default, an hour.
const DEFAULT_LIFETIME_SECONDS: f64 = 3600.0;

/// What a sign-in or a renewal brought. Wiped when it is dropped.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tokens {
    /// The access token.
    pub access_token: String,
    /// The ID token; OAuth without the scope `openid` has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_token: Option<String>,
    /// The refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    /// When the first of the two short-lived tokens ends: Unix milliseconds by the server's clock.
    pub expires_at: i64,
    /// When they were issued: Unix milliseconds by the server's clock.
    pub issued_at: i64,
}

impl Tokens {
    /// Reads an `AuthenticationResult`. `now` is the server's time, as far as it is known; a missing refresh token is
    /// replaced by `refresh_token`, the one that was used.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidResponse`] when there is no access token, or a member has another type.
    pub fn read(result: &Reader<'_>, now: i64, refresh_token: Option<&str>) -> Result<Self> {
        let access = result.member("AccessToken");
        let access_token = access.text()?;
        if access_token.is_empty() {
            return Err(access.wrong("must not be empty"));
        }
        let id_token = result.member("IdToken").optional_text()?;
        let lifetime = result.member("ExpiresIn").optional_number()?.unwrap_or(DEFAULT_LIFETIME_SECONDS);
        let refresh_token = result.member("RefreshToken").optional_text()?.or(refresh_token);
        Ok(Self::new(access_token, id_token, refresh_token, millis(lifetime), now))
    }

    /// Tokens that were issued at `now`, the server's time, and live for so many milliseconds, unless they say something else.
    #[must_use]
    pub fn new(
        access_token: &str,
        id_token: Option<&str>,
        refresh_token: Option<&str>,
        lifetime: i64,
        now: i64,
    ) -> Self {
        let access_claims = claims(access_token);
        let id_claims = id_token.and_then(claims);
        let access_end = seconds(access_claims.as_ref(), "exp").unwrap_or(now.saturating_add(lifetime));
        let id_end = seconds(id_claims.as_ref(), "exp").unwrap_or(access_end);
        Self {
            access_token: access_token.into(),
            id_token: id_token.map(Into::into),
            refresh_token: refresh_token.map(Into::into),
            expires_at: access_end.min(id_end),
            issued_at: seconds(access_claims.as_ref(), "iat").unwrap_or(now),
        }
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        wipe(&mut self.access_token);
        self.id_token.iter_mut().for_each(wipe);
        self.refresh_token.iter_mut().for_each(wipe);
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(..)")
    }
}

/// The claims of a JWT, unverified; `None` when it is no JWT.
#[must_use]
pub fn claims(jwt: &str) -> Option<Members> {
    let mut parts = jwt.split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    let mut text = String::from_utf8(decode(payload)?).ok()?;
    let claims = json::parse_object(&text);
    wipe(&mut text);
    claims
}

fn decode(part: &str) -> Option<Vec<u8>> {
    Base64UrlUnpadded::decode_vec(part.trim_end_matches('=')).ok()
}

/// The name under which Cognito knows the token's user.
#[must_use]
pub fn username(claims: &Members) -> Option<&str> {
    ["username", "cognito:username"].iter().find_map(|name| claims.get(*name)?.as_str())
}

/// A claim in epoch seconds, as Unix milliseconds.
#[must_use]
pub fn seconds(claims: Option<&Members>, name: &str) -> Option<i64> {
    claims?.get(name)?.as_f64().map(millis)
}
