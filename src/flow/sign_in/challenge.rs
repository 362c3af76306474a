//! The challenges that somebody must answer, read from the service's answer.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde_json::Value;

use super::options::Factor;
use crate::flow::delivery::CodeDeliveryDetails;
use crate::flow::mfa_type::MfaType;
use crate::json;
use crate::reader::{Members, Reader};
use crate::secret::Secret;

/// What prefixes the names of the attributes in `NEW_PASSWORD_REQUIRED`.
pub(super) const ATTRIBUTE: &str = "userAttributes.";

/// A challenge that waits for an answer. Those that a client answers by itself are not among them.
pub enum Challenge {
    /// `SMS_MFA`: a code of the second factor.
    SmsMfa(CodeDeliveryDetails),
    /// `SMS_OTP`: a code of the first factor.
    SmsOtp(CodeDeliveryDetails),
    /// `EMAIL_OTP`: a code of the first or the second factor.
    EmailOtp(CodeDeliveryDetails),
    /// `SOFTWARE_TOKEN_MFA`: a code of an authenticator app.
    Totp,
    /// `CUSTOM_CHALLENGE`: whatever the pool's Lambda triggers ask.
    Custom {
        /// What they tell.
        parameters: Members,
    },
    /// `SELECT_MFA_TYPE`: one of the second factors that the user has.
    SelectMfa {
        /// At least one.
        allowed: Vec<MfaType>,
    },
    /// `MFA_SETUP`: a second factor must be set up.
    MfaSetup {
        /// Those that a client can set up: at least one, and never a phone number, which takes an administrator.
        allowed: Vec<MfaType>,
        /// How far it is.
        setup: Setup,
    },
    /// `NEW_PASSWORD_REQUIRED`: a password in place of the temporary one.
    NewPassword {
        /// The attributes that the pool requires and the user lacks.
        missing: Vec<String>,
    },
    /// `SELECT_CHALLENGE`: one of the first factors.
    SelectFactor {
        /// Those that the user has.
        available: Vec<Factor>,
    },
    /// `PASSWORD` or `PASSWORD_SRP`.
    Password {
        /// Whether it is proved, not sent.
        srp: bool,
        /// It answers `SELECT_CHALLENGE`: the password goes with the choice, which the service has not heard of yet.
        chosen: bool,
    },
    /// `WEB_AUTHN`: a passkey.
    Passkey {
        /// `PublicKeyCredentialRequestOptionsJSON`.
        options: Option<Value>,
    },
    /// The account must be confirmed first, by other operations than `confirmSignIn`.
    ConfirmSignUp,
    /// The password must be reset first, by other operations than `confirmSignIn`.
    ResetPassword,
    /// One that this version does not know, or that it cannot answer by itself.
    Unknown {
        /// `ChallengeName`.
        name: String,
        /// `ChallengeParameters`.
        parameters: Members,
    },
}

/// How far the set-up of a second factor is.
pub enum Setup {
    /// The user chooses.
    Choosing,
    /// The secret of an authenticator app is there; a code of the app comes next.
    Totp(Secret<String>),
    /// An e-mail address comes next.
    Email,
}

impl Challenge {
    /// Reads a challenge of the service: `ChallengeName`, `ChallengeParameters`, `AvailableChallenges`. Parameters of the
    /// wrong kind count as absent.
    #[must_use]
    pub fn read(name: &str, parameters: &Reader<'_>, available: &Reader<'_>) -> Self {
        let text = |name| parameters.member(name).value().as_str();
        let mfa_types = |name| text(name).map(MfaType::from_json).unwrap_or_default();
        let delivery = || CodeDeliveryDetails {
            delivery_medium: text("CODE_DELIVERY_DELIVERY_MEDIUM").map(ToString::to_string),
            destination: text("CODE_DELIVERY_DESTINATION").map(ToString::to_string),
            attribute_name: None,
        };
        let all = || parameters.object().cloned().unwrap_or_default();
        let unknown = || Self::Unknown { name: name.to_string(), parameters: all() };
        match name {
            "SMS_MFA" => Self::SmsMfa(delivery()),
            "SMS_OTP" => Self::SmsOtp(delivery()),
            "EMAIL_OTP" => Self::EmailOtp(delivery()),
            "SOFTWARE_TOKEN_MFA" => Self::Totp,
            "CUSTOM_CHALLENGE" => Self::Custom { parameters: all() },
            "SELECT_MFA_TYPE" => {
                // The documentation also has MFAS_CAN_SELECT.
                let names = ["MFAS_CAN_CHOOSE", "MFAS_CAN_SELECT"];
                let allowed = names.into_iter().map(mfa_types).find(|allowed| !allowed.is_empty());
                allowed.map_or_else(unknown, |allowed| Self::SelectMfa { allowed })
            }
            "MFA_SETUP" => {
                let mut allowed = mfa_types("MFAS_CAN_SETUP");
                allowed.retain(|kind| *kind != MfaType::Sms);
                if allowed.is_empty() {
                    unknown()
                } else {
                    Self::MfaSetup { allowed, setup: Setup::Choosing }
                }
            }
            "NEW_PASSWORD_REQUIRED" => Self::NewPassword {
                missing: required_attributes(text("requiredAttributes").unwrap_or_default()),
            },
            "SELECT_CHALLENGE" => {
                let names = available.items().unwrap_or_default();
                let factors = names.iter().filter_map(|name| name.value().as_str()).map(Factor::from);
                Self::SelectFactor { available: factors.collect() }
            }
            "PASSWORD" | "PASSWORD_SRP" => Self::Password { srp: name == "PASSWORD_SRP", chosen: false },
            "WEB_AUTHN" => {
                Self::Passkey { options: text("CREDENTIAL_REQUEST_OPTIONS").and_then(json::parse) }
            }
            "CONFIRM_SIGN_UP" => Self::ConfirmSignUp,
            "RESET_PASSWORD" => Self::ResetPassword,
            _ => unknown(),
        }
    }

    /// `ChallengeName`, or what stands for it: `CONFIRM_SIGN_UP`, `RESET_PASSWORD`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::SmsMfa(_) => "SMS_MFA",
            Self::SmsOtp(_) => "SMS_OTP",
            Self::EmailOtp(_) => "EMAIL_OTP",
            Self::Totp => "SOFTWARE_TOKEN_MFA",
            Self::Custom { .. } => "CUSTOM_CHALLENGE",
            Self::SelectMfa { .. } => "SELECT_MFA_TYPE",
            Self::MfaSetup { .. } => "MFA_SETUP",
            Self::NewPassword { .. } => "NEW_PASSWORD_REQUIRED",
            Self::SelectFactor { .. } => "SELECT_CHALLENGE",
            Self::Password { srp: false, .. } => "PASSWORD",
            Self::Password { srp: true, .. } => "PASSWORD_SRP",
            Self::Passkey { .. } => "WEB_AUTHN",
            Self::ConfirmSignUp => "CONFIRM_SIGN_UP",
            Self::ResetPassword => "RESET_PASSWORD",
            Self::Unknown { name, .. } => name,
        }
    }

    /// `ChallengeParameters` from which [`Challenge::read`] makes the same challenge.
    #[must_use]
    pub fn parameters(&self) -> Members {
        match self {
            Self::SmsMfa(delivery) | Self::SmsOtp(delivery) | Self::EmailOtp(delivery) => {
                let mut parameters = Members::new();
                for (name, value) in [
                    ("CODE_DELIVERY_DELIVERY_MEDIUM", &delivery.delivery_medium),
                    ("CODE_DELIVERY_DESTINATION", &delivery.destination),
                ] {
                    if let Some(value) = value {
                        parameters.insert(name.to_string(), value.as_str().into());
                    }
                }
                parameters
            }
            Self::SelectMfa { allowed } => one("MFAS_CAN_CHOOSE", wire_names(allowed)),
            Self::MfaSetup { allowed, .. } => one("MFAS_CAN_SETUP", wire_names(allowed)),
            Self::NewPassword { missing } => one("requiredAttributes", json::to_text(missing)),
            Self::Passkey { options: Some(options) } => {
                one("CREDENTIAL_REQUEST_OPTIONS", json::to_text(options))
            }
            Self::Custom { parameters } | Self::Unknown { parameters, .. } => parameters.clone(),
            _ => Members::new(),
        }
    }

    /// `AvailableChallenges` from which [`Challenge::read`] makes the same challenge. For a password that answers
    /// `SELECT_CHALLENGE` it names that password.
    #[must_use]
    pub fn available(&self) -> Vec<&str> {
        match self {
            Self::SelectFactor { available } => available.iter().map(Factor::name).collect(),
            Self::Password { chosen: true, .. } => [self.name()].into(),
            _ => Vec::new(),
        }
    }
}

/// The parameters and the secret of an authenticator app are not for logs.
impl fmt::Debug for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Setup(..)")
    }
}

/// The attributes in a list that is JSON text, without their prefix.
fn required_attributes(list: &str) -> Vec<String> {
    let names = json::parse_list(list);
    let bare = |name: &str| name.strip_prefix(ATTRIBUTE).unwrap_or(name).to_string();
    names.iter().filter_map(Value::as_str).map(bare).collect()
}

/// A single parameter.
fn one(name: &str, value: String) -> Members {
    let mut parameters = Members::new();
    parameters.insert(name.to_string(), Value::String(value));
    parameters
}

/// A list of the service's names, as JSON text.
fn wire_names(allowed: &[MfaType]) -> String {
    let names: Vec<_> = allowed.iter().map(|kind| kind.wire_name()).collect();
    json::to_text(&names)
}
