//! The tokens of a sign-in: what they claim and how long they live. Nothing here verifies a signature: these tokens
//! came from the service over TLS.

use alloc::string::{String, ToString};

use zeroize::Zeroize;

use crate::encode;
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::search::cut;
use crate::value::Value;

/// Lifetime taken for an access token that is no JWT and came without `ExpiresIn`: the service's default, an hour.
const DEFAULT_LIFETIME_SECONDS: f64 = 3600.0;

/// What a sign-in or a refresh brought.
#[derive(Clone, PartialEq)]
pub struct Tokens {
    /// The access token.
    pub access: String,
    /// The ID token; OAuth without the scope `openid` has none.
    pub id: Option<String>,
    /// The refresh token.
    pub refresh: Option<String>,
    /// When the first of the two short-lived tokens ends: Unix milliseconds by the server's clock.
    pub expires_at: i64,
    /// When they were issued: Unix milliseconds by the server's clock.
    pub issued_at: i64,
}

impl Tokens {
    /// Reads an `AuthenticationResult`. `now` is the server's time, as far as it is known; a missing refresh token is
    /// replaced by `refresh`, the one that was used.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidResponse`] when there is no access token.
    pub fn from_result(host: &dyn Host, result: &Value, now: i64, refresh: Option<&str>) -> Result<Self> {
        let access = result.get("AccessToken").as_str().filter(|token| !token.is_empty());
        let access =
            access.ok_or_else(|| Error::new(Code::InvalidResponse, "the answer has no access token"))?;
        let id = result.get("IdToken").as_str().map(ToString::to_string);
        let claims = claims(host, access);
        let lifetime = result.get("ExpiresIn").as_f64().unwrap_or(DEFAULT_LIFETIME_SECONDS);
        let issued_at = claims.as_ref().and_then(|claims| seconds(claims, "iat")).unwrap_or(now);
        let mut expires_at = claims
            .as_ref()
            .and_then(|claims| seconds(claims, "exp"))
            .unwrap_or_else(|| now.saturating_add(millis(lifetime)));
        if let Some(exp) =
            id.as_deref().and_then(|id| crate::token::claims(host, id)).and_then(|c| seconds(&c, "exp"))
        {
            expires_at = expires_at.min(exp);
        }
        let refresh = result.get("RefreshToken").as_str().or(refresh).map(ToString::to_string);
        Ok(Self { access: access.to_string(), id, refresh, expires_at, issued_at })
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        self.access.zeroize();
        self.id.zeroize();
        self.refresh.zeroize();
    }
}

impl core::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Tokens(..)")
    }
}

/// The claims of a JWT, unverified; `None` when it is none.
pub fn claims(host: &dyn Host, jwt: &str) -> Option<Value> {
    let (_, rest) = cut(jwt, ".")?;
    object(host, cut(rest, ".")?.0)
}

/// The JSON object of a JWT's header or payload.
pub(crate) fn object(host: &dyn Host, part: &str) -> Option<Value> {
    let text = String::from_utf8(encode::base64url_decode(part)?).ok()?;
    host.parse(&text).filter(Value::is_object)
}

/// A claim in epoch seconds, as Unix milliseconds.
pub fn seconds(claims: &Value, name: &str) -> Option<i64> {
    claims.get(name).as_f64().map(millis)
}

/// The name under which Cognito knows the token's user.
pub fn username(claims: &Value) -> Option<&str> {
    claims.get("username").as_str().or_else(|| claims.get("cognito:username").as_str())
}

/// Seconds as milliseconds; out of range becomes the nearest that fits.
#[allow(clippy::cast_possible_truncation, reason = "float to integer saturates")]
pub fn millis(seconds: f64) -> i64 {
    (seconds * 1000.0) as i64
}
