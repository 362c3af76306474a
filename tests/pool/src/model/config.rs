//! How a user pool is set up.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::oauth::IdentityProvider;
use super::password::PasswordPolicy;
use super::trigger::Triggers;

/// OFF, OPTIONAL or ON.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum MfaMode {
    #[default]
    Off,
    Optional,
    On,
}

/// Whether devices are remembered.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum DeviceMode {
    #[default]
    Off,
    /// Confirmed devices are remembered at once.
    Always,
    /// The user is asked: `UserConfirmationNecessary`.
    OptIn,
}

/// What the service calls the user inside SRP.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub(crate) enum SrpName {
    #[default]
    Sub,
    Username,
}

/// One round of custom authentication.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Round {
    /// The public challenge parameters.
    pub(crate) parameters: Map<String, Value>,
    pub(crate) answer: String,
    /// How many wrong answers get a new try.
    pub(crate) retries: usize,
}

/// Custom authentication: what the define, create and verify triggers do together.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CustomAuth {
    pub(crate) rounds: Vec<Round>,
    /// The triggers insist on SRP first.
    pub(crate) require_srp: bool,
    /// The pool's own MFA follows the last round.
    pub(crate) then_mfa: bool,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WebAuthnConfig {
    pub(crate) rp_id: String,
    /// Origins accepted besides `https://<rpId>` and its subdomains, for example `http://localhost:8080`.
    pub(crate) origins: Vec<String>,
    /// `required` or `preferred`.
    pub(crate) user_verification: Option<String>,
    /// A passkey with user verification stands for both factors.
    pub(crate) multi_factor: bool,
}

/// Everything about a pool that its owner decides.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub(crate) struct PoolConfig {
    pub(crate) region: String,
    pub(crate) id: Option<String>,
    /// In place of `https://cognito-idp.<region>.amazonaws.com` in `iss`, for clients that fetch keys from there.
    pub(crate) issuer: Option<String>,
    /// Base URL of the managed login pages in the OpenID configuration; the address of the request when absent.
    pub(crate) domain: Option<String>,
    /// Providers beside the social ones, by name.
    pub(crate) identity_providers: BTreeMap<String, IdentityProvider>,
    pub(crate) case_sensitive: bool,
    /// `email` and/or `phone_number`: users sign up with an address, their username is their sub.
    pub(crate) username_attributes: Vec<String>,
    /// Verified attributes that work as a name at sign-in.
    pub(crate) alias_attributes: Vec<String>,
    pub(crate) required_attributes: Vec<String>,
    /// Which address gets the sign-up code; the first one the user has.
    pub(crate) auto_verified_attributes: Vec<String>,
    /// The pre sign-up trigger confirms new users.
    pub(crate) auto_confirm: bool,
    /// The pre sign-up trigger verifies their addresses.
    pub(crate) auto_verify: bool,
    pub(crate) mfa: MfaMode,
    pub(crate) mfa_kinds: Vec<String>,
    pub(crate) devices: DeviceMode,
    /// A remembered device replaces the second factor.
    pub(crate) challenge_required_on_new_device: bool,
    /// DEVICE_SRP_AUTH comes for every remembered device, also where no second factor would.
    pub(crate) always_challenge_device: bool,
    pub(crate) password_policy: PasswordPolicy,
    /// `PASSWORD`, `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN`.
    pub(crate) first_factors: Vec<String>,
    pub(crate) web_authn: Option<WebAuthnConfig>,
    pub(crate) user_id_for_srp: SrpName,
    pub(crate) custom_auth: CustomAuth,
    pub(crate) triggers: Triggers,
    /// ListUserSessions and RevokeUserSession work; the oldest session beyond the limit is evicted.
    pub(crate) session_tracking: bool,
    pub(crate) max_sessions: usize,
    /// A changed address takes effect only when it is verified.
    pub(crate) keep_original_until_verified: bool,
    /// RefreshTokenReuseException also revokes the session.
    pub(crate) reuse_revokes_session: bool,
    /// The pool is a secondary replica: most operations are not enabled.
    pub(crate) replica: bool,
    /// Whether the plan has step-up authentication.
    pub(crate) step_up: bool,
    /// Digits of a one-time code as first factor.
    pub(crate) otp_digits: usize,
}

impl Default for PoolConfig {
    fn default() -> Self {
        Self {
            region: "us-east-1".to_owned(),
            id: None,
            issuer: None,
            domain: None,
            identity_providers: BTreeMap::new(),
            case_sensitive: false,
            username_attributes: Vec::new(),
            alias_attributes: Vec::new(),
            required_attributes: Vec::new(),
            auto_verified_attributes: vec!["email".to_owned()],
            auto_confirm: false,
            auto_verify: false,
            mfa: MfaMode::Off,
            mfa_kinds: ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"].map(str::to_owned).to_vec(),
            devices: DeviceMode::Off,
            challenge_required_on_new_device: true,
            always_challenge_device: false,
            password_policy: PasswordPolicy::default(),
            first_factors: vec!["PASSWORD".to_owned()],
            web_authn: None,
            user_id_for_srp: SrpName::Sub,
            custom_auth: CustomAuth::default(),
            triggers: Triggers::new(),
            session_tracking: false,
            max_sessions: 20,
            keep_original_until_verified: true,
            reuse_revokes_session: false,
            replica: false,
            step_up: true,
            otp_digits: 8,
        }
    }
}
