//! The challenges, and how one that somebody must answer is shown to the application: Amplify's `nextStep`.

use alloc::vec::Vec;

use super::Options;
use crate::host::Host;
use crate::value::Value;

/// How a challenge is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// With a code that was sent, as `<name>_CODE`.
    Code,
    /// With a code of an authenticator app, as `<name>_CODE`.
    AppCode,
    /// With whatever the pool's triggers want to hear.
    Custom,
    /// With one of the kinds of MFA that the user has.
    Select,
    /// With one of the kinds of MFA that can be set up, or with what sets it up.
    SetUp,
    NewPassword,
    /// With the name of the first factor.
    Factor,
    Password,
    PasswordSrp,
    Passkey,
    /// By other operations than `confirmSignIn`: a step that the service signals by an error.
    Elsewhere,
    /// By the client itself: the proof of the password; a device, and its proof.
    PasswordProof,
    Device,
    DeviceProof,
    /// With an object of responses.
    Unknown,
}

/// The challenges that are known: name, kind, `signInStep`, and that step's further member.
static CHALLENGES: [(&str, Kind, &str, &str); 17] = [
    ("SMS_MFA", Kind::Code, "CONFIRM_SIGN_IN_WITH_SMS_CODE", "codeDeliveryDetails"),
    ("SMS_OTP", Kind::Code, "CONFIRM_SIGN_IN_WITH_SMS_CODE", "codeDeliveryDetails"),
    ("EMAIL_OTP", Kind::Code, "CONFIRM_SIGN_IN_WITH_EMAIL_CODE", "codeDeliveryDetails"),
    ("SOFTWARE_TOKEN_MFA", Kind::AppCode, "CONFIRM_SIGN_IN_WITH_TOTP_CODE", ""),
    ("CUSTOM_CHALLENGE", Kind::Custom, "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE", "additionalInfo"),
    ("SELECT_MFA_TYPE", Kind::Select, "CONTINUE_SIGN_IN_WITH_MFA_SELECTION", "allowedMFATypes"),
    ("MFA_SETUP", Kind::SetUp, "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION", "allowedMFATypes"),
    (
        "NEW_PASSWORD_REQUIRED",
        Kind::NewPassword,
        "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED",
        "missingAttributes",
    ),
    ("SELECT_CHALLENGE", Kind::Factor, "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION", "availableChallenges"),
    ("PASSWORD", Kind::Password, "CONFIRM_SIGN_IN_WITH_PASSWORD", ""),
    ("PASSWORD_SRP", Kind::PasswordSrp, "CONFIRM_SIGN_IN_WITH_PASSWORD", ""),
    ("WEB_AUTHN", Kind::Passkey, "CONFIRM_SIGN_IN_WITH_WEB_AUTHN", "credentialRequestOptions"),
    ("CONFIRM_SIGN_UP", Kind::Elsewhere, "CONFIRM_SIGN_UP", ""),
    ("RESET_PASSWORD", Kind::Elsewhere, "RESET_PASSWORD", ""),
    ("PASSWORD_VERIFIER", Kind::PasswordProof, UNKNOWN, "challengeParameters"),
    ("DEVICE_SRP_AUTH", Kind::Device, UNKNOWN, "challengeParameters"),
    ("DEVICE_PASSWORD_VERIFIER", Kind::DeviceProof, UNKNOWN, "challengeParameters"),
];

const UNKNOWN: &str = "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE";

/// Kinds of MFA: Amplify's name, and the service's.
static MFA_KINDS: [(&str, &str); 4] =
    [("SMS", "SMS_MFA"), ("TOTP", "SOFTWARE_TOKEN_MFA"), ("EMAIL", "EMAIL_OTP"), ("EMAIL", "EMAIL_MFA")];

/// The kind of the challenge with this name.
pub(super) fn kind(name: &str) -> Kind {
    row(name).1
}

fn row(name: &str) -> &'static (&'static str, Kind, &'static str, &'static str) {
    static OTHER: (&str, Kind, &str, &str) = ("", Kind::Unknown, UNKNOWN, "challengeParameters");
    CHALLENGES.iter().find(|challenge| challenge.0 == name).unwrap_or(&OTHER)
}

/// A challenge of the service that waits for an answer, or one of our own: `CONFIRM_SIGN_UP`, `RESET_PASSWORD`.
#[derive(Clone, Copy)]
pub struct Challenge<'a> {
    /// `ChallengeName`.
    pub name: &'a str,
    /// Where `challengeParameters`, `availableChallenges`, `setup` and `sharedSecret` are.
    pub(super) state: &'a Options,
}

impl Challenge<'_> {
    /// How it is answered. Where there is nothing that a client can set up, `MFA_SETUP` is as good as unknown.
    pub(super) fn kind(&self, host: &dyn Host) -> Kind {
        match kind(self.name) {
            Kind::SetUp if self.list(host, Kind::SetUp).items().is_empty() => Kind::Unknown,
            kind => kind,
        }
    }

    /// The step as the application sees it.
    pub fn next_step(&self, host: &dyn Host) -> Value {
        let &(_, _, mut step, mut member) = row(self.name);
        let kind = self.kind(host);
        let secret = self.state.get("sharedSecret");
        let detail = match kind {
            Kind::Code => Value::object()
                .with("deliveryMedium", self.parameter("CODE_DELIVERY_DELIVERY_MEDIUM"))
                .with("destination", self.parameter("CODE_DELIVERY_DESTINATION")),
            Kind::SetUp if !secret.is_null() => {
                (step, member) = ("CONTINUE_SIGN_IN_WITH_TOTP_SETUP", "totpSetupDetails");
                Value::object().with("sharedSecret", secret)
            }
            Kind::SetUp if self.state.get("setup").is("EMAIL") => {
                step = "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP";
                Value::null()
            }
            Kind::Select | Kind::SetUp | Kind::NewPassword | Kind::Factor => self.list(host, kind),
            Kind::Passkey => self.credential_request_options(host).into(),
            _ if member.is_empty() => Value::null(),
            _ => self.state.get("challengeParameters").clone(),
        };
        if kind == Kind::Unknown {
            (step, member) = (UNKNOWN, "challengeParameters");
        }
        let name = (step == UNKNOWN).then_some(self.name);
        Value::object().with("signInStep", step).with("challengeName", name).with(member, detail)
    }

    /// `PublicKeyCredentialRequestOptionsJSON` of `WEB_AUTHN`.
    pub fn credential_request_options(&self, host: &dyn Host) -> Option<Value> {
        host.parse(self.parameter("CREDENTIAL_REQUEST_OPTIONS").as_str()?.as_bytes())
    }

    fn parameter(&self, name: &str) -> &Value {
        self.state.get("challengeParameters").get(name)
    }

    /// The names that belong to a challenge of this kind. The kinds of MFA, by Amplify's names, to choose from or to set
    /// up, which for a phone number takes an administrator; the attributes that are missing; the first factors.
    pub(super) fn list(&self, host: &dyn Host, kind: Kind) -> Value {
        let parameter = match kind {
            Kind::Select if self.parameter("MFAS_CAN_CHOOSE").is_text() => "MFAS_CAN_CHOOSE",
            Kind::Select => "MFAS_CAN_SELECT",
            Kind::SetUp => "MFAS_CAN_SETUP",
            _ => "requiredAttributes",
        };
        let list = match kind {
            Kind::Select | Kind::SetUp | Kind::NewPassword => {
                host.parse(self.parameter(parameter).text().as_bytes())
            }
            _ => Some(self.state.get("availableChallenges").clone()),
        };
        let mut names = Vec::new();
        for item in list.unwrap_or_default().items() {
            let name = match kind {
                Kind::Select => mfa_name(item.text()),
                Kind::SetUp => mfa_name(item.text()).filter(|name| *name != "SMS"),
                _ => item.as_str().map(|name| name.strip_prefix("userAttributes.").unwrap_or(name)),
            };
            if let Some(name) = name {
                names.push(Value::from(name));
            }
        }
        names.into()
    }
}

/// The parameters and the secret of an authenticator app are nobody's to read in a log.
impl core::fmt::Debug for Challenge<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name)
    }
}

/// The service's name of a kind of MFA that Amplify calls `name`.
pub(super) fn mfa_wire_name(name: &str) -> Option<&'static str> {
    MFA_KINDS.iter().find(|(ours, _)| *ours == name).map(|(_, wire)| *wire)
}

/// Amplify's name of a kind of MFA that the service calls `name`.
pub(in super::super) fn mfa_name(name: &str) -> Option<&'static str> {
    MFA_KINDS.iter().find(|(_, wire)| *wire == name).map(|(ours, _)| *ours)
}
