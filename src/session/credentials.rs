//! AWS credentials between their fetch and their end: whose they are, and how long they serve. They are never stored.

use super::record::{Record, User};
use crate::config::{Config, UserPool};
use crate::error::{Code, Error, Result};
use crate::flow::credentials::Fetched;
use crate::flow::logins::Logins;
use crate::host::Host;
use crate::value::Value;

/// Credentials are not handed out when they end within this many milliseconds, or a tenth of their life if that is
/// less: AWS SDKs renew theirs five minutes ahead, too.
const MARGIN: i64 = 300_000;

/// Who asks for credentials, as far as the session knows.
///
/// It holds the record's `generation`; and of a user the `sub`, and the claims by which an identity pool chooses the role.
#[derive(Clone, Debug, PartialEq)]
pub struct Caller(Value);

impl Caller {
    /// The user who is signed in, or a guest.
    pub fn of(host: &dyn Host, record: &Record) -> Self {
        let mut caller = Self::guest(record.generation);
        if let Some(user) = &record.user {
            let claims = user.id_claims(host);
            caller.0.set("sub", user.member("username"));
            for name in ["sub", "cognito:roles", "cognito:preferred_role"] {
                let claim = claims.get(name);
                if !claim.is_null() {
                    caller.0.set(name, claim);
                }
            }
        }
        caller
    }

    /// A guest.
    pub fn guest(generation: i64) -> Self {
        Self(Value::object().with("generation", generation))
    }

    /// A user without roles.
    pub fn user(generation: i64, sub: &str) -> Self {
        Self(Self::guest(generation).0.with("sub", sub))
    }

    /// The user's `sub`; `null` for a guest.
    pub fn sub(&self) -> &Value {
        self.0.get("sub")
    }

    /// Whether the session has ended, or another one begun, since this caller asked.
    pub fn is_outdated(&self, record: &Record) -> bool {
        self.0.get("generation").as_i64() != record.generation
    }
}

/// Credentials in memory.
#[derive(Debug)]
pub struct Held {
    /// The credentials, and the identity they belong to.
    pub fetched: Fetched,
    caller: Caller,
    /// From when on they do not serve any more: Unix milliseconds by the server's clock.
    serve_until: i64,
}

impl Held {
    /// Credentials that arrived at `now`, the server's time.
    pub fn new(fetched: Fetched, caller: Caller, now: i64) -> Self {
        let expiration = fetched.credentials.expiration();
        let life = expiration.saturating_sub(now).max(0);
        let serve_until = expiration.saturating_sub(MARGIN.min(life / 10));
        Self { fetched, caller, serve_until }
    }

    /// Whether they serve this caller at `now`, the server's time.
    pub fn serves(&self, caller: &Caller, now: i64) -> bool {
        self.caller == *caller && now < self.serve_until
    }
}

impl Record {
    /// The logins of whoever is signed in; none for a guest.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] when nobody is signed in and guests are not allowed, or when the session has no ID token.
    pub fn logins(&self, host: &dyn Host, config: &Config) -> Result<Logins> {
        let identity_pool = config.identity_pool()?;
        let (user_pool, _) = config.pools();
        match &self.user {
            Some(user) if !user_pool.id().is_null() => login(host, user_pool, user),
            _ if identity_pool.allow_guest() => Ok(Logins::default()),
            _ => Err(Error::new(Code::NoCredentials, "nobody is signed in, and guests are not allowed")),
        }
    }
}

fn login(host: &dyn Host, pool: &UserPool, user: &User) -> Result<Logins> {
    let token = user.member("idToken");
    if token.is_null() {
        let message = "the session has no ID token: sign in with the scope openid";
        return Err(Error::new(Code::NoCredentials, message));
    }
    let claims = user.id_claims(host);
    // A pool that was switched to the issuer of replicated pools goes by that one.
    let issuer = claims.get("iss").text().strip_prefix("https://").unwrap_or_default();
    let provider = if issuer.starts_with("issuer-cognito-idp.") { issuer } else { pool.login_key() };
    Ok(Logins::new(Value::object().with(provider, token)))
}
