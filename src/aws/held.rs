//! AWS credentials between their fetch and their end: whose they are, and how long they serve. They are never stored.

use alloc::format;
use alloc::string::String;
use core::fmt;

use serde::Serialize;
use zeroize::Zeroize;

use super::caller::Caller;
use super::identity::fetch::Fetched;
use super::sigv4::Credentials;
use crate::clock::Clock;
use crate::error::{Error, Result};

/// Credentials are not handed out when they end within this many milliseconds, or a tenth of their life if that is less: AWS
/// SDKs renew theirs five minutes ahead, too.
const MARGIN: i64 = 300_000;

/// By how many milliseconds credentials may end before a URL that is signed with them does: those that last an hour are some
/// moments old when they arrive, and `expiresIn: 3600` is asked for often.
const TOLERANCE: i64 = 60_000;

/// Credentials in memory.
#[derive(Debug)]
pub struct Held {
    fetched: Fetched,
    caller: Caller,
    /// How long they lasted when they arrived, milliseconds.
    life: i64,
}

/// What an application gets. Wiped when it is dropped. Both dates are Unix milliseconds.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// The access key's id.
    pub access_key_id: String,
    /// The secret key.
    pub secret_access_key: String,
    /// Goes with every request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_token: Option<String>,
    /// When they end, by the server's clock.
    pub expiration: i64,
    /// When they end, by the device's clock.
    pub device_expiration: i64,
    /// The identity pool's id for the user or guest.
    pub identity_id: String,
}

impl Held {
    /// Credentials that arrived at `now`, the server's time.
    #[must_use]
    pub fn new(fetched: Fetched, caller: Caller, now: i64) -> Self {
        let life = fetched.credentials.expiration.saturating_sub(now).max(0);
        Self { fetched, caller, life }
    }

    /// What signs.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.fetched.credentials.credentials
    }

    /// The identity that they belong to.
    #[must_use]
    pub fn identity_id(&self) -> &str {
        &self.fetched.identity_id
    }

    /// Whether they belong to this caller.
    #[must_use]
    pub fn belong_to(&self, caller: &Caller) -> bool {
        self.caller == *caller
    }

    /// Whether they can be used at `now`, the server's time, and for `lifetime` milliseconds more.
    #[must_use]
    pub fn serve(&self, now: i64, lifetime: i64) -> bool {
        let expiration = self.fetched.credentials.expiration;
        let serve_until = expiration.saturating_sub(MARGIN.min(self.life / 10));
        now < serve_until && now.saturating_add(lifetime) <= expiration.saturating_add(TOLERANCE)
    }

    /// Checks that credentials such as these can last for `lifetime` milliseconds at all.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when not even new ones would.
    pub fn check_lifetime(&self, lifetime: i64) -> Result<()> {
        if lifetime <= self.life.saturating_add(TOLERANCE) {
            return Ok(());
        }
        let seconds = self.life / 1000;
        Err(Error::argument(format!(
            "expiresIn must not exceed {seconds}: the credentials do not last longer"
        )))
    }

    /// What an application gets.
    #[must_use]
    pub fn output(&self, clock: Clock) -> Output {
        let Credentials { access_key_id, secret_access_key, session_token } = self.credentials();
        let expiration = self.fetched.credentials.expiration;
        Output {
            access_key_id: access_key_id.clone(),
            secret_access_key: secret_access_key.expose().clone(),
            session_token: session_token.as_ref().map(|token| token.expose().clone()),
            expiration,
            device_expiration: expiration.saturating_sub(clock.offset),
            identity_id: self.identity_id().into(),
        }
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        self.secret_access_key.zeroize();
        self.session_token.zeroize();
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Output({})", self.access_key_id)
    }
}
