//! The tokens of a sign-in: what they claim and how long they live. Nothing here verifies a signature: these tokens
//! came from the service over TLS.

use zeroize::Zeroize;

use crate::encode;
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::search::cut;
use crate::value::Value;

/// Lifetime taken for an access token that is no JWT and came without `ExpiresIn`: the service's default, an hour.
const DEFAULT_LIFETIME_SECONDS: f64 = 3600.0;

/// What a sign-in or a refresh brought, as it is stored: `{ accessToken, idToken?, refreshToken?, expiresAt, issuedAt }`.
/// Wiped when it is dropped.
#[derive(Clone, Default, PartialEq)]
pub struct Tokens(pub(crate) Value);

impl Tokens {
    /// Reads an `AuthenticationResult`. `now` is the server's time, as far as it is known; a missing refresh token is
    /// replaced by `refresh`, the one that was used.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidResponse`] when there is no access token.
    pub fn from_result(host: &dyn Host, result: &Value, now: i64, refresh: &Value) -> Result<Self> {
        let (access, id, new) =
            (result.get("AccessToken"), result.get("IdToken"), result.get("RefreshToken"));
        if access.text().is_empty() {
            return Err(Error::new(Code::InvalidResponse, "the answer has no access token"));
        }
        let lifetime = result.get("ExpiresIn").as_f64().unwrap_or(DEFAULT_LIFETIME_SECONDS);
        let (access_claims, id_claims) = (claims(host, access), claims(host, id));
        let access_end = moment(&access_claims, "exp", now.saturating_add(millis(lifetime)));
        let id_end = moment(&id_claims, "exp", access_end);
        let tokens = Value::object()
            .with("accessToken", access)
            .with("idToken", Some(id).filter(|id| id.as_str().is_some()))
            .with("refreshToken", if new.as_str().is_some() { new } else { refresh })
            .with("expiresAt", access_end.min(id_end))
            .with("issuedAt", moment(&access_claims, "iat", now));
        Ok(Self(tokens))
    }

    /// The access token.
    pub fn access(&self) -> &str {
        self.0.get("accessToken").text()
    }

    /// The ID token; OAuth without the scope `openid` has none.
    pub fn id(&self) -> Option<&str> {
        self.0.get("idToken").as_str()
    }

    /// The refresh token.
    pub fn refresh(&self) -> Option<&str> {
        self.0.get("refreshToken").as_str()
    }

    /// When the first of the two short-lived tokens ends: Unix milliseconds by the server's clock.
    pub fn expires_at(&self) -> i64 {
        self.0.get("expiresAt").as_i64()
    }

    /// When they were issued: Unix milliseconds by the server's clock.
    pub fn issued_at(&self) -> i64 {
        self.0.get("issuedAt").as_i64()
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl core::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Tokens(..)")
    }
}

/// The claims of a JWT, unverified; `null` when it is none.
pub fn claims(host: &dyn Host, jwt: &Value) -> Value {
    let payload = cut(jwt.text(), ".").and_then(|(_, rest)| cut(rest, "."));
    payload.and_then(|(payload, _)| object(host, payload)).unwrap_or_default()
}

/// The JSON object of a JWT's header or payload.
pub(crate) fn object(host: &dyn Host, part: &str) -> Option<Value> {
    host.parse(&encode::base64url_decode(part)?).filter(Value::is_object)
}

/// A claim in epoch seconds, as Unix milliseconds.
pub fn seconds(claims: &Value, name: &str) -> Option<i64> {
    claims.get(name).as_f64().map(millis)
}

fn moment(claims: &Value, name: &str, otherwise: i64) -> i64 {
    seconds(claims, name).unwrap_or(otherwise)
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
