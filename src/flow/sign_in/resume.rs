//! A transaction as JSON, to be taken up after a page reload. It holds the `Session`, which is a secret for some
//! minutes, and never the password.

use alloc::string::String;
use alloc::vec::Vec;

use super::super::Context;
use super::super::devices::Devices;
use super::challenge::{Challenge, Setup};
use super::{AuthFlow, Options, Pending, SignIn};
use crate::error::{Code, Error, Result};
use crate::value::Value;

/// Longest life of an unfinished sign-in at the service, milliseconds (`AuthSessionValidity`, 15 minutes at most).
pub const MAX_LIFE: i64 = 15 * 60 * 1000;

/// The only version so far.
const VERSION: f64 = 1.0;

impl SignIn {
    /// The transaction as JSON; `null` when no challenge waits.
    pub fn to_value(&self, cx: &Context<'_>) -> Value {
        let Some(challenge) = &self.challenge else { return Value::null() };
        let (setup, secret) = match &challenge.setup {
            Setup::Totp(secret) => ("TOTP", secret.as_deref()),
            Setup::Email => ("EMAIL", None),
            _ => ("", None),
        };
        let available: Vec<_> = challenge.available.iter().map(Value::from).collect();
        Value::object()
            .with("version", VERSION)
            .with("clientId", &cx.pool.client_id)
            .with("login", &self.options.username)
            .with("username", &self.username)
            .with("authFlowType", self.options.auth_flow.name())
            .with("clientMetadata", &self.options.client_metadata)
            .with("deviceName", self.options.device_name.as_ref())
            .with("session", self.session.as_ref().map(|session| session.expose().as_str()))
            .with("challengeName", &challenge.name)
            .with("challengeParameters", &challenge.parameters)
            .with("availableChallenges", available)
            .with("setup", setup)
            .with("sharedSecret", secret)
            .with("startedAt", self.started_at)
    }

    /// Takes a transaction up again.
    ///
    /// # Errors
    ///
    /// [`Code::SignInExpired`] when it is too old, [`Code::InvalidArgument`] when it is not one of this client's.
    pub fn resume(cx: &Context<'_>, saved: &Value, devices: Devices) -> Result<Self> {
        let text = |name: &str| saved.get(name).as_str().map(String::from);
        let ours = saved.get("version").as_f64() == Some(VERSION)
            && saved.get("clientId").as_str() == Some(&cx.pool.client_id);
        let (Some(login), Some(username), Some(name), true) =
            (text("login"), text("username"), text("challengeName"), ours)
        else {
            return Err(Error::argument("this is not a sign-in of this app client"));
        };
        let started_at =
            saved.get("startedAt").as_f64().map_or(0, |millis| crate::token::millis(millis / 1000.0));
        if cx.now().saturating_sub(started_at) > MAX_LIFE {
            return Err(Error::new(Code::SignInExpired, "the sign-in is too old to go on: start it again"));
        }
        let mut challenge = Challenge::new(
            cx.host,
            &name,
            saved.get("challengeParameters"),
            saved.get("availableChallenges"),
        );
        match saved.get("setup").text() {
            "TOTP" => challenge.setup = Setup::Totp(text("sharedSecret")),
            "EMAIL" => challenge.setup = Setup::Email,
            _ => {}
        }
        let device = devices.find(&username).cloned();
        Ok(Self {
            options: Options {
                username: login,
                auth_flow: text("authFlowType").as_deref().and_then(AuthFlow::from_name).unwrap_or_default(),
                client_metadata: saved.get("clientMetadata").only_text(),
                device_name: text("deviceName"),
                ..Options::default()
            },
            username,
            session: text("session").map(Into::into),
            srp: None,
            devices,
            device,
            device_lost: false,
            challenge: Some(challenge),
            pending: Pending::Nothing,
            clock: cx.clock,
            started_at,
        })
    }
}
