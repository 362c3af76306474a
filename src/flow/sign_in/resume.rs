//! A transaction as JSON, to be taken up after a page reload. It holds the `Session`, which is a secret for some
//! minutes, and never the password.

use super::super::Context;
use super::super::devices::Devices;
use super::options::{Options, is_too_old};
use super::{AuthFlow, SignIn};
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

/// Those that are neither texts nor made of texts.
const STRUCTURED: [&str; 3] = ["challengeParameters", "availableChallenges", "startedAt"];

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
        let mut state = Options::new("", AuthFlow::default());
        state.adopt(saved, &SAVED);
        let complete = ["login", "username", "challengeName"].iter().all(|name| !state.get(name).is_null());
        let ours = saved.get("version").as_f64() == Some(VERSION)
            && saved.get("clientId").as_str() == Some(&cx.pool.client_id);
        if !ours || !complete {
            return Err(Error::argument("this is not a sign-in of this app client"));
        }
        if is_too_old(cx, saved) {
            return Err(Error::new(Code::SignInExpired, "the sign-in is too old to go on: start it again"));
        }
        for name in &STRUCTURED {
            state.set(name, saved.get(name));
        }
        Ok(Self::new(cx, state, None, devices))
    }
}
