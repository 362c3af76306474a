//! The kinds of second factor that a user answers with a code.

use crate::json;
use alloc::vec::Vec;

use serde::Serialize;

/// A kind of second factor. An application reads and writes Amplify's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum MfaType {
    /// A code by SMS: `SMS_MFA`.
    Sms,
    /// A code of an authenticator app: `SOFTWARE_TOKEN_MFA`.
    Totp,
    /// A code by e-mail: `EMAIL_OTP`.
    Email,
}

impl MfaType {
    const ALL: [Self; 3] = [Self::Sms, Self::Totp, Self::Email];

    /// Amplify's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sms => "SMS",
            Self::Totp => "TOTP",
            Self::Email => "EMAIL",
        }
    }

    /// The kind with this name of Amplify's.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The service's name, as a challenge, and as the answer to `SELECT_MFA_TYPE`.
    #[must_use]
    pub fn wire_name(self) -> &'static str {
        match self {
            Self::Sms => "SMS_MFA",
            Self::Totp => "SOFTWARE_TOKEN_MFA",
            Self::Email => "EMAIL_OTP",
        }
    }

    /// The kind with this name of the service's. Its documentation also has `EMAIL_MFA`.
    #[must_use]
    pub fn from_wire_name(name: &str) -> Option<Self> {
        let name = if name == "EMAIL_MFA" { "EMAIL_OTP" } else { name };
        Self::ALL.into_iter().find(|kind| kind.wire_name() == name)
    }

    /// The kinds in a list that a challenge carries as JSON text, such as `MFAS_CAN_CHOOSE`. What is not known is left
    /// out.
    #[must_use]
    pub fn from_json(list: &str) -> Vec<Self> {
        let names = json::parse_list(list);
        names.iter().filter_map(|name| Self::from_wire_name(name.as_str()?)).collect()
    }
}
