//! A challenge that somebody must answer, and how it is shown to the application: Amplify's `nextStep`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::host::Host;
use crate::value::Value;

/// A challenge of the service, or one of our own: `CONFIRM_SIGN_UP`, `RESET_PASSWORD`.
#[derive(Clone, PartialEq)]
pub struct Challenge {
    /// `ChallengeName`.
    pub name: String,
    /// `ChallengeParameters`.
    pub parameters: Value,
    /// `AvailableChallenges`.
    pub available: Vec<String>,
    /// What is to be set up, in `MFA_SETUP`.
    pub(super) setup: Setup,
}

/// Where `MFA_SETUP` stands.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) enum Setup {
    /// It is another challenge, or nothing that a client can set up.
    #[default]
    None,
    /// The user chooses what to set up.
    Choose,
    /// An authenticator app, with its secret once the service gave it.
    Totp(Option<String>),
    /// An e-mail address.
    Email,
}

/// Kinds of MFA: Amplify's name, and the service's.
const MFA_KINDS: [(&str, &str); 4] =
    [("SMS", "SMS_MFA"), ("TOTP", "SOFTWARE_TOKEN_MFA"), ("EMAIL", "EMAIL_OTP"), ("EMAIL", "EMAIL_MFA")];

impl Challenge {
    pub(super) fn new(host: &dyn Host, name: &str, parameters: &Value, available: &Value) -> Self {
        let available = available.items().iter().filter_map(|item| item.as_str().map(String::from)).collect();
        let mut challenge =
            Self { name: name.to_string(), parameters: parameters.clone(), available, setup: Setup::None };
        if name == "MFA_SETUP" {
            challenge.setup = match challenge.settable(host).as_slice() {
                [] => Setup::None,
                ["TOTP"] => Setup::Totp(None),
                ["EMAIL"] => Setup::Email,
                _ => Setup::Choose,
            };
        }
        challenge
    }

    /// A step that the service signals by an error.
    pub(super) fn local(name: &str) -> Self {
        Self { name: name.to_string(), parameters: Value::null(), available: Vec::new(), setup: Setup::None }
    }

    /// Whether the secret of the authenticator app has to be fetched before the user can answer.
    pub(super) fn wants_totp_secret(&self) -> bool {
        self.setup == Setup::Totp(None)
    }

    /// The kinds of MFA to choose from, by Amplify's names, in `SELECT_MFA_TYPE`.
    pub(super) fn selectable(&self, host: &dyn Host) -> Vec<&'static str> {
        let text = ["MFAS_CAN_CHOOSE", "MFAS_CAN_SELECT"]
            .iter()
            .find_map(|name| self.parameters.get(name).as_str())
            .unwrap_or_default();
        kinds(&host.parse(text).unwrap_or_default())
    }

    /// The kinds of MFA that a client can set up, by Amplify's names, in `MFA_SETUP`: a phone number takes an
    /// administrator.
    pub(super) fn settable(&self, host: &dyn Host) -> Vec<&'static str> {
        let mut kinds = kinds(&host.parse(self.parameters.get("MFAS_CAN_SETUP").text()).unwrap_or_default());
        kinds.retain(|kind| *kind != "SMS");
        kinds
    }

    /// The step as the application sees it.
    pub fn next_step(&self, host: &dyn Host) -> Value {
        let step = |name: &str| Value::object().with("signInStep", name);
        match (self.name.as_str(), &self.setup) {
            ("SMS_MFA" | "SMS_OTP", _) => {
                step("CONFIRM_SIGN_IN_WITH_SMS_CODE").with("codeDeliveryDetails", self.delivery())
            }
            ("EMAIL_OTP", _) => {
                step("CONFIRM_SIGN_IN_WITH_EMAIL_CODE").with("codeDeliveryDetails", self.delivery())
            }
            ("SOFTWARE_TOKEN_MFA", _) => step("CONFIRM_SIGN_IN_WITH_TOTP_CODE"),
            ("SELECT_MFA_TYPE", _) => step("CONTINUE_SIGN_IN_WITH_MFA_SELECTION")
                .with("allowedMFATypes", names(&self.selectable(host))),
            ("MFA_SETUP", Setup::Totp(Some(secret))) => step("CONTINUE_SIGN_IN_WITH_TOTP_SETUP")
                .with("totpSetupDetails", Value::object().with("sharedSecret", secret)),
            ("MFA_SETUP", Setup::Email) => step("CONTINUE_SIGN_IN_WITH_EMAIL_SETUP"),
            ("MFA_SETUP", Setup::Choose | Setup::Totp(None)) => {
                step("CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION")
                    .with("allowedMFATypes", names(&self.settable(host)))
            }
            ("NEW_PASSWORD_REQUIRED", _) => step("CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED")
                .with("missingAttributes", self.missing_attributes(host)),
            ("CUSTOM_CHALLENGE", _) => {
                step("CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE").with("additionalInfo", &self.parameters)
            }
            ("SELECT_CHALLENGE", _) => step("CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION")
                .with("availableChallenges", names(&self.available)),
            ("PASSWORD" | "PASSWORD_SRP", _) => step("CONFIRM_SIGN_IN_WITH_PASSWORD"),
            ("WEB_AUTHN", _) => step("CONFIRM_SIGN_IN_WITH_WEB_AUTHN")
                .with("credentialRequestOptions", self.credential_request_options(host)),
            ("CONFIRM_SIGN_UP" | "RESET_PASSWORD", _) => step(&self.name),
            _ => step("CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE")
                .with("challengeName", &self.name)
                .with("challengeParameters", &self.parameters),
        }
    }

    /// `PublicKeyCredentialRequestOptionsJSON` of `WEB_AUTHN`.
    pub fn credential_request_options(&self, host: &dyn Host) -> Option<Value> {
        host.parse(self.parameters.get("CREDENTIAL_REQUEST_OPTIONS").as_str()?)
    }

    fn delivery(&self) -> Value {
        Value::object()
            .with("deliveryMedium", self.parameters.get("CODE_DELIVERY_DELIVERY_MEDIUM"))
            .with("destination", self.parameters.get("CODE_DELIVERY_DESTINATION"))
    }

    fn missing_attributes(&self, host: &dyn Host) -> Value {
        let required = host.parse(self.parameters.get("requiredAttributes").text()).unwrap_or_default();
        let bare = |name: &Value| {
            let name = name.as_str()?;
            Some(Value::from(name.strip_prefix("userAttributes.").unwrap_or(name)))
        };
        Value::from(required.items().iter().filter_map(bare).collect::<Vec<_>>())
    }
}

/// The parameters and the secret of an authenticator app are nobody's to read in a log.
impl core::fmt::Debug for Challenge {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.name)
    }
}

/// The service's name of a kind of MFA that Amplify calls `name`.
pub(super) fn mfa_wire_name(name: &str) -> Option<&'static str> {
    MFA_KINDS.iter().find(|(ours, _)| *ours == name).map(|(_, wire)| *wire)
}

/// Amplify's name of a kind that the service calls `name`.
pub(in super::super) fn kind(name: &str) -> Option<&'static str> {
    MFA_KINDS.iter().find(|(_, wire)| *wire == name).map(|(ours, _)| *ours)
}

/// Amplify's names of the kinds in a list of the service's.
fn kinds(list: &Value) -> Vec<&'static str> {
    list.items().iter().filter_map(|item| kind(item.text())).collect()
}

fn names<T: AsRef<str>>(list: &[T]) -> Value {
    Value::from(list.iter().map(|name| Value::from(name.as_ref())).collect::<Vec<_>>())
}
