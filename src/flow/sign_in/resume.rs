//! A transaction as JSON, to be taken up after a page reload. It holds the `Session`, which is a secret for some
//! minutes, and never the password.

use super::super::Context;
use super::super::devices::Devices;
use super::{EXPIRED, Options, SignIn};
use crate::error::{Code, Error, Result};
use crate::value::Value;

/// Longest life of an unfinished sign-in at the service, milliseconds (`AuthSessionValidity`, 15 minutes at most).
pub const MAX_LIFE: i64 = 15 * 60 * 1000;

/// The only version so far.
const VERSION: f64 = 1.0;

/// The members of the state that are saved.
const SAVED: [&str; 12] = [
    "login",
    "username",
    "authFlowType",
    "clientMetadata",
    "deviceName",
    "session",
    "challengeName",
    "challengeParameters",
    "availableChallenges",
    "setup",
    "sharedSecret",
    "startedAt",
];

impl SignIn {
    /// The transaction as JSON; `null` when no challenge waits.
    pub fn to_value(&self, cx: &Context<'_>) -> Value {
        if self.challenge().is_none() {
            return Value::null();
        }
        self.state.save(cx, &SAVED).with("version", VERSION)
    }

    /// Takes a transaction up again.
    ///
    /// # Errors
    ///
    /// [`Code::SignInExpired`] when it is too old, [`Code::InvalidArgument`] when it is not one of this client's.
    pub fn resume(cx: &Context<'_>, saved: &Value, devices: Devices) -> Result<Self> {
        let version = saved.get("version").as_f64();
        let state = Options::restore(cx, saved, &SAVED).filter(|state| {
            let mut needed = ["login", "username", "challengeName"].iter();
            version == Some(VERSION) && needed.all(|name| !state.get(name).is_null())
        });
        let mut state = state.ok_or_else(|| Error::argument("this is not a sign-in of this app client"))?;
        if !state.is_fresh(cx) {
            return Err(Error::new(Code::SignInExpired, EXPIRED));
        }
        state.set("challengeParameters", saved.get("challengeParameters"));
        state.set("availableChallenges", saved.get("availableChallenges"));
        Ok(Self::new(cx, state, None, devices))
    }
}
