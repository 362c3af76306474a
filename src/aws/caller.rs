//! Who asks for credentials, and what proves it, as far as the session's record says.

use alloc::string::{String, ToString};

use serde_json::Value;

use super::identity::logins::Logins;
use crate::config::{Config, UserPool};
use crate::error::{Code, Error, Result};
use crate::hash::{DIGEST, sha256};
use crate::json;
use crate::session::record::{Record, User};
use crate::token;

/// The claims that are others in every token, and that an identity pool does not look at.
const OF_ONE_TOKEN: [&str; 8] =
    ["at_hash", "auth_time", "event_id", "exp", "iat", "jti", "nbf", "origin_jti"];

/// Who asks for credentials. Two are the same when an identity pool gives them the same credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The record's generation: another one after every sign-in and sign-out.
    generation: i64,
    user: Option<UserClaims>,
}

/// A signed-in user, as an identity pool sees one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct UserClaims {
    /// The `sub` claim; the username where the token has none.
    sub: String,
    /// SHA-256 of the ID token's claims but for [`OF_ONE_TOKEN`]. Rules that choose a role and attributes for access control
    /// may use any of them ("Using role-based access control" and "Using attributes for access control" in the developer guide).
    digest: [u8; DIGEST],
}

impl Caller {
    /// The user who is signed in, or a guest.
    #[must_use]
    pub fn of(record: &Record) -> Self {
        Self { generation: record.generation, user: record.user.as_ref().map(UserClaims::of) }
    }

    /// Whoever holds the application's own logins: who is signed in does not matter, but that it is the same session.
    #[must_use]
    pub fn with_own_logins(record: &Record) -> Self {
        Self { generation: record.generation, user: None }
    }

    /// Whether it is the same user or guest in the same session, perhaps with other claims.
    #[must_use]
    pub fn is_same_session(&self, other: &Self) -> bool {
        self.generation == other.generation && self.sub() == other.sub()
    }

    /// The user's `sub`; `None` for a guest.
    #[must_use]
    pub fn sub(&self) -> Option<&str> {
        self.user.as_ref().map(|user| user.sub.as_str())
    }
}

impl UserClaims {
    fn of(user: &User) -> Self {
        let claims = user.tokens.id_token.as_deref().and_then(token::claims).unwrap_or_default();
        let sub = claims.get("sub").and_then(Value::as_str).unwrap_or(&user.username).to_string();
        let mut text = String::new();
        // The members of an object come in the order of their names, whatever order the token has them in.
        for (name, value) in claims.iter().filter(|(name, _)| !OF_ONE_TOKEN.contains(&name.as_str())) {
            text.extend([&json::to_text(name), ":", &json::to_text(value), ","]);
        }
        Self { sub, digest: sha256(&[text.as_bytes()]) }
    }
}

/// The logins of whoever is signed in; none for a guest.
///
/// # Errors
///
/// [`Code::NoCredentials`] when nobody is signed in and guests are not allowed, or when the session has no ID token.
pub fn session_logins(config: &Config, record: &Record) -> Result<Logins> {
    let allows_guests = config.identity_pool()?.allow_guest;
    match (&record.user, config.user_pool()) {
        (Some(user), Ok(pool)) => login(pool, user),
        _ if allows_guests => Ok(Logins::default()),
        _ => Err(Error::new(Code::NoCredentials, "nobody is signed in, and guests are not allowed")),
    }
}

fn login(pool: &UserPool, user: &User) -> Result<Logins> {
    let missing =
        || Error::new(Code::NoCredentials, "the session has no ID token: sign in with the scope openid");
    let token = user.tokens.id_token.as_deref().ok_or_else(missing)?;
    let claims = token::claims(token).unwrap_or_default();
    let issuer = claims.get("iss").and_then(Value::as_str).and_then(|issuer| issuer.strip_prefix("https://"));
    // A pool that was switched to the issuer of replicated pools goes by that one.
    let updated = issuer.filter(|issuer| issuer.starts_with("issuer-cognito-idp."));
    Ok(Logins::one(updated.unwrap_or(&pool.login_key), token))
}
