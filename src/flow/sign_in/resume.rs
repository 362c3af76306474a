//! A transaction as JSON, to be taken up after a page reload. It holds the `Session`, which is a secret for some
//! minutes, and never the password.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;

use super::automatic::AutomaticSteps;
use super::challenge::{Challenge, Setup};
use super::device::SigningDevice;
use super::options::{AuthFlow, SignInOptions};
use super::receive::EXPIRED;
use super::{SignIn, State};
use crate::entries::Texts;
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::flow::devices::Devices;
use crate::flow::input;
use crate::reader::{Members, Reader};
use crate::secret::wipe;
use crate::time;

/// Longest life of an unfinished sign-in at the service, milliseconds (`AuthSessionValidity`, 15 minutes at most).
pub const MAX_LIFE: i64 = 15 * 60 * 1000;

/// The only version so far.
const VERSION: u32 = 1;

/// A sign-in whose challenge waits, as it is stored. Its secrets are wiped when it is dropped.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SavedSignIn {
    version: u32,
    client_id: String,
    login: String,
    username: String,
    auth_flow_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<String>,
    challenge_name: String,
    challenge_parameters: Members,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    available_challenges: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    setup: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shared_secret: Option<String>,
    started_at: i64,
}

impl Drop for SavedSignIn {
    fn drop(&mut self) {
        self.session.iter_mut().for_each(wipe);
        self.shared_secret.iter_mut().for_each(wipe);
    }
}

impl fmt::Debug for SavedSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SavedSignIn(..)")
    }
}

impl SignIn {
    /// The transaction as it is stored: with the challenge that waits, also while its answer is under way. `None` without
    /// one, and when the service no longer knows the transaction. `now` is the device's clock, Unix milliseconds.
    #[must_use]
    pub fn save(&self, now: i64) -> Option<SavedSignIn> {
        let challenge = self.challenge().filter(|_| is_fresh(self.started_at, now))?;
        let (setup, shared_secret) = match challenge {
            Challenge::MfaSetup { setup: Setup::Totp(secret), .. } => {
                (Some("TOTP"), Some(secret.expose().clone()))
            }
            Challenge::MfaSetup { setup: Setup::Email, .. } => (Some("EMAIL"), None),
            _ => (None, None),
        };
        let metadata = &self.options.client_metadata;
        Some(SavedSignIn {
            version: VERSION,
            client_id: self.client_id.clone(),
            login: self.options.username.clone(),
            username: self.username.clone(),
            auth_flow_type: self.options.flow.name(),
            client_metadata: (!metadata.0.is_empty()).then(|| metadata.clone()),
            device_name: self.options.device_name.clone(),
            session: self.session.as_ref().map(|session| session.expose().clone()),
            challenge_name: challenge.name().to_string(),
            challenge_parameters: challenge.parameters(),
            available_challenges: challenge.available().into_iter().map(ToString::to_string).collect(),
            setup,
            shared_secret,
            started_at: self.started_at,
        })
    }

    /// Takes a transaction up again; `devices` are those of all users known here.
    ///
    /// # Errors
    ///
    /// [`Code::SignInExpired`] when it is too old, [`Code::InvalidArgument`] when it is not one of this app client's.
    pub fn resume(cx: &Context<'_>, saved: &Reader<'_>, devices: &Devices) -> Result<Self> {
        let text = |name| saved.member(name).value().as_str();
        let version = saved.member("version").optional_whole(VERSION..=VERSION).ok().flatten();
        let ours = version.is_some() && text("clientId") == Some(cx.pool.client_id.as_str());
        let names = (text("login"), text("username"), text("challengeName"));
        let (true, (Some(login), Some(username), Some(name))) = (ours, names) else {
            return Err(Error::argument("this is not a sign-in of this app client"));
        };
        let started_at = saved.member("startedAt").number().map(time::whole).unwrap_or_default();
        if !is_fresh(started_at, cx.now) {
            return Err(Error::new(Code::SignInExpired, EXPIRED));
        }
        let available = saved.member("availableChallenges");
        let mut challenge = Challenge::read(name, &saved.member("challengeParameters"), &available);
        match &mut challenge {
            Challenge::MfaSetup { setup, .. } => match (text("setup"), text("sharedSecret")) {
                (Some("TOTP"), Some(secret)) => *setup = Setup::Totp(secret.into()),
                (Some("EMAIL"), _) => *setup = Setup::Email,
                _ => {}
            },
            Challenge::Password { chosen, .. } => {
                *chosen = available.items().is_ok_and(|items| !items.is_empty());
            }
            _ => {}
        }
        let metadata = input::client_metadata(&saved.member("clientMetadata")).ok().flatten();
        let mut sign_in = Self {
            clock: cx.clock,
            options: SignInOptions {
                username: login.to_string(),
                flow: text("authFlowType").and_then(AuthFlow::from_name).unwrap_or_default(),
                client_metadata: metadata.unwrap_or_default(),
                device_name: text("deviceName").map(ToString::to_string),
                ..SignInOptions::default()
            },
            client_id: cx.pool.client_id.clone(),
            username: username.to_string(),
            session: text("session").map(Into::into),
            ephemeral: None,
            devices: devices.clone(),
            device: SigningDevice::default(),
            automatic: AutomaticSteps::default(),
            started_at,
            state: State::Waiting(challenge),
        };
        sign_in.find_device();
        Ok(sign_in)
    }
}

/// Whether the service can still know what began at `started_at`.
pub(in super::super) fn is_fresh(started_at: i64, now: i64) -> bool {
    now.saturating_sub(started_at) <= MAX_LIFE
}
