//! Users and what belongs to them.

use std::collections::BTreeMap;

use super::code::{Code, CodeUse};
use super::device::Device;
use super::lockout::{Caps, Lockout};
use super::passkey::{Passkey, Registration};
use crate::crypto::srp::Verifier;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Status {
    #[default]
    Unconfirmed,
    Confirmed,
    ForceChangePassword,
    ResetRequired,
}

/// The MFA settings of a user: which kinds are on, which one is preferred.
#[derive(Clone, Debug, Default)]
pub(crate) struct MfaSettings {
    /// Of `SMS_MFA`, `SOFTWARE_TOKEN_MFA`, `EMAIL_OTP`, `WEB_AUTHN`.
    pub(crate) enabled: Vec<String>,
    pub(crate) preferred: Option<String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Totp {
    pub(crate) seed: Vec<u8>,
    pub(crate) name: String,
    /// The step of the last accepted code: none is accepted twice.
    pub(crate) last_step: i64,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct User {
    pub(crate) sub: String,
    pub(crate) username: String,
    pub(crate) status: Status,
    pub(crate) disabled: bool,
    pub(crate) attributes: BTreeMap<String, String>,
    /// New addresses that wait for their verification.
    pub(crate) pending_attributes: BTreeMap<String, String>,
    pub(crate) verifier: Option<Verifier>,
    pub(crate) history: Vec<Verifier>,
    /// When a temporary password stops working, in milliseconds since 1970.
    pub(crate) temporary_until: Option<i64>,
    pub(crate) groups: Vec<String>,
    pub(crate) mfa: MfaSettings,
    pub(crate) totp: Option<Totp>,
    pub(crate) pending_totp: Option<Vec<u8>>,
    pub(crate) devices: BTreeMap<String, Device>,
    pub(crate) passkeys: Vec<Passkey>,
    pub(crate) registration: Option<Registration>,
    pub(crate) codes: BTreeMap<CodeUse, Code>,
    pub(crate) password_lock: Lockout,
    pub(crate) code_lock: Lockout,
    pub(crate) caps: Caps,
    /// The next sign-in meets a challenge no client knows.
    pub(crate) future_challenge: bool,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
            Self::ResetRequired => "RESET_REQUIRED",
        }
    }
}

impl User {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    pub(crate) fn is_verified(&self, attribute: &str) -> bool {
        self.attribute(&format!("{attribute}_verified")) == Some("true")
    }

    pub(crate) fn set_verified(&mut self, attribute: &str, verified: bool) {
        self.attributes.insert(format!("{attribute}_verified"), verified.to_string());
    }

    /// A device that ConfirmDevice has made known.
    pub(crate) fn confirmed_device(&self, key: &str) -> Option<&Device> {
        self.devices.get(key).filter(|device| device.verifier.is_some())
    }
}
