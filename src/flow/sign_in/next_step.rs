//! What an application is told to do next: Amplify's `nextStep`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::Serialize;
use serde_json::Value;

use super::challenge::{Challenge, Setup};
use crate::flow::delivery::CodeDeliveryDetails;
use crate::flow::mfa_type::MfaType;
use crate::reader::Members;

/// The next step of a sign-in.
#[derive(Clone, PartialEq, Serialize)]
#[serde(tag = "signInStep", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum NextStep {
    /// A code that was sent by SMS.
    ConfirmSignInWithSmsCode {
        /// Where it was sent.
        code_delivery_details: CodeDeliveryDetails,
    },
    /// A code that was sent by e-mail.
    ConfirmSignInWithEmailCode {
        /// Where it was sent.
        code_delivery_details: CodeDeliveryDetails,
    },
    /// A code of the authenticator app.
    ConfirmSignInWithTotpCode,
    /// What the pool's Lambda triggers ask for.
    ConfirmSignInWithCustomChallenge {
        /// What they tell.
        additional_info: Members,
    },
    /// One of the second factors that the user has.
    ContinueSignInWithMfaSelection {
        /// Those.
        #[serde(rename = "allowedMFATypes")]
        allowed_mfa_types: Vec<MfaType>,
    },
    /// One of the second factors that can be set up.
    ContinueSignInWithMfaSetupSelection {
        /// Those.
        #[serde(rename = "allowedMFATypes")]
        allowed_mfa_types: Vec<MfaType>,
    },
    /// A first code of an authenticator app that was given this secret.
    ContinueSignInWithTotpSetup {
        /// The secret.
        totp_setup_details: TotpSetupDetails,
    },
    /// The e-mail address that is to be the second factor.
    ContinueSignInWithEmailSetup,
    /// A new password, and `userAttributes`.
    ConfirmSignInWithNewPasswordRequired {
        /// The attributes that the pool requires and the user lacks.
        missing_attributes: Vec<String>,
    },
    /// One of the first factors.
    ContinueSignInWithFirstFactorSelection {
        /// Those that the user has, by the service's names.
        available_challenges: Vec<String>,
    },
    /// The password.
    ConfirmSignInWithPassword,
    /// A passkey, or another factor's name.
    ConfirmSignInWithWebAuthn {
        /// `PublicKeyCredentialRequestOptionsJSON`.
        #[serde(skip_serializing_if = "Option::is_none")]
        credential_request_options: Option<Value>,
    },
    /// An object of responses.
    ConfirmSignInWithUnknownChallenge {
        /// `ChallengeName`.
        challenge_name: String,
        /// `ChallengeParameters`.
        challenge_parameters: Members,
    },
    /// `confirmSignUp`, then sign in again.
    ConfirmSignUp,
    /// `resetPassword`, then sign in again.
    ResetPassword,
    /// Nothing: the user is signed in.
    Done,
}

/// What an authenticator app is set up with.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TotpSetupDetails {
    /// Base32.
    pub shared_secret: String,
}

impl From<&Challenge> for NextStep {
    fn from(challenge: &Challenge) -> Self {
        match challenge {
            Challenge::SmsMfa(delivery) | Challenge::SmsOtp(delivery) => {
                Self::ConfirmSignInWithSmsCode { code_delivery_details: delivery.clone() }
            }
            Challenge::EmailOtp(delivery) => {
                Self::ConfirmSignInWithEmailCode { code_delivery_details: delivery.clone() }
            }
            Challenge::Totp => Self::ConfirmSignInWithTotpCode,
            Challenge::Custom { parameters } => {
                Self::ConfirmSignInWithCustomChallenge { additional_info: parameters.clone() }
            }
            Challenge::SelectMfa { allowed } => {
                Self::ContinueSignInWithMfaSelection { allowed_mfa_types: allowed.clone() }
            }
            Challenge::MfaSetup { allowed, setup } => match setup {
                Setup::Choosing => {
                    Self::ContinueSignInWithMfaSetupSelection { allowed_mfa_types: allowed.clone() }
                }
                Setup::Totp(secret) => Self::ContinueSignInWithTotpSetup {
                    totp_setup_details: TotpSetupDetails { shared_secret: secret.expose().clone() },
                },
                Setup::Email => Self::ContinueSignInWithEmailSetup,
            },
            Challenge::NewPassword { missing } => {
                Self::ConfirmSignInWithNewPasswordRequired { missing_attributes: missing.clone() }
            }
            Challenge::SelectFactor { available } => Self::ContinueSignInWithFirstFactorSelection {
                available_challenges: available.iter().map(|factor| factor.name().to_string()).collect(),
            },
            Challenge::Password { .. } => Self::ConfirmSignInWithPassword,
            Challenge::Passkey { options } => {
                Self::ConfirmSignInWithWebAuthn { credential_request_options: options.clone() }
            }
            Challenge::ConfirmSignUp => Self::ConfirmSignUp,
            Challenge::ResetPassword => Self::ResetPassword,
            Challenge::Unknown { name, parameters } => Self::ConfirmSignInWithUnknownChallenge {
                challenge_name: name.clone(),
                challenge_parameters: parameters.clone(),
            },
        }
    }
}

/// It may hold the secret of an authenticator app.
impl fmt::Debug for NextStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NextStep(..)")
    }
}

impl fmt::Debug for TotpSetupDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSetupDetails(..)")
    }
}
