//! The signed-in user's factors: an authenticator app, which second factors are on, and what the user may sign in with.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Serialize, Serializer};

use crate::error::{Code, Error, Result};
use crate::flow::input;
use crate::flow::mfa_type::MfaType;
use crate::flow::operation::{Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};

/// `setUpTOTP()`: the secret of a new authenticator app.
#[derive(Debug, Default, Serialize)]
pub struct SetUpTotp {}

/// The secret of an authenticator app.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TotpSecret {
    /// The key that the app is given, in base32; as text or in a QR code.
    #[serde(serialize_with = "secret::exposed")]
    pub shared_secret: Secret<String>,
}

impl Operation for SetUpTotp {
    const NAME: &'static str = "AssociateSoftwareToken";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = TotpSecret;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        Ok(TotpSecret { shared_secret: answer.member("SecretCode").text()?.into() })
    }
}

/// `verifyTOTPSetup({ code, options?: { friendlyDeviceName } })`. The factor is registered, and off until
/// [`UpdateMfaPreference`] turns it on.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct VerifyTotpSetup {
    #[serde(serialize_with = "secret::exposed")]
    user_code: Secret<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    friendly_device_name: Option<String>,
}

impl Operation for VerifyTotpSetup {
    const NAME: &'static str = "VerifySoftwareToken";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["code", "options"])?;
        let options = input::options(input, &["friendlyDeviceName"])?;
        Ok(Self {
            user_code: input::required_code(&input.member("code"), Code::EmptyVerifyTOTPSetupCode)?,
            friendly_device_name: input::name(&options.member("friendlyDeviceName"))?,
        })
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        verified(answer)
    }
}

/// Whether `VerifySoftwareToken` took the code: it can refuse one without an exception.
///
/// # Errors
///
/// [`Code::EnableSoftwareTokenMFAException`] when it did not.
pub fn verified(answer: &Reader<'_>) -> Result<()> {
    match answer.member("Status").optional_text()? {
        Some("SUCCESS") => Ok(()),
        _ => Err(Error::new(Code::EnableSoftwareTokenMFAException, "the code is not the one expected")),
    }
}

/// A second factor that can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// A code.
    Code(MfaType),
    /// A passkey, where the pool counts it: `WEB_AUTHN`.
    Passkey,
}

impl SecondFactor {
    /// Amplify's name; `PASSKEY`, which Amplify does not know.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Code(kind) => kind.name(),
            Self::Passkey => "PASSKEY",
        }
    }

    /// The factor with this name of the service's; `None` for one that this version does not know.
    #[must_use]
    pub fn from_wire_name(name: &str) -> Option<Self> {
        match name {
            "WEB_AUTHN" => Some(Self::Passkey),
            name => MfaType::from_wire_name(name).map(Self::Code),
        }
    }
}

impl Serialize for SecondFactor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// `fetchMFAPreference()`: which second factors are on.
#[derive(Debug, Default, Serialize)]
pub struct FetchMfaPreference {}

/// Which second factors are on, as far as this version knows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MfaPreference {
    /// Those that are on, a passkey last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub enabled: Vec<SecondFactor>,
    /// The one that comes first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred: Option<SecondFactor>,
}

impl MfaPreference {
    fn read(answer: &Reader<'_>) -> Result<Self> {
        let names = answer.member("UserMFASettingList").optional_strings()?.unwrap_or_default();
        let mut enabled: Vec<_> =
            names.iter().filter_map(|name| SecondFactor::from_wire_name(name)).collect();
        if let Some(place) = enabled.iter().position(|factor| *factor == SecondFactor::Passkey) {
            let passkey = enabled.remove(place);
            enabled.push(passkey);
        }
        let preferred = answer.member("PreferredMfaSetting").optional_text()?;
        Ok(Self { enabled, preferred: preferred.and_then(SecondFactor::from_wire_name) })
    }
}

impl Operation for FetchMfaPreference {
    const NAME: &'static str = "GetUser";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = MfaPreference;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        MfaPreference::read(answer)
    }
}

/// `updateMFAPreference({ sms?, totp?, email?, passkey? })`, each `ENABLED`, `DISABLED`, `PREFERRED` or `NOT_PREFERRED`;
/// `passkey` only `ENABLED` or `DISABLED`. What is absent stays as it is.
#[derive(Debug, Serialize)]
pub struct UpdateMfaPreference {
    #[serde(rename = "SMSMfaSettings", skip_serializing_if = "Option::is_none")]
    sms: Option<Setting>,
    #[serde(rename = "SoftwareTokenMfaSettings", skip_serializing_if = "Option::is_none")]
    totp: Option<Setting>,
    #[serde(rename = "EmailMfaSettings", skip_serializing_if = "Option::is_none")]
    email: Option<Setting>,
    #[serde(rename = "WebAuthnMfaSettings", skip_serializing_if = "Option::is_none")]
    passkey: Option<Setting>,
}

/// What becomes of one factor.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Setting {
    enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_mfa: Option<bool>,
}

const ENABLED: (&str, Setting) = ("ENABLED", Setting { enabled: true, preferred_mfa: None });
const DISABLED: (&str, Setting) = ("DISABLED", Setting { enabled: false, preferred_mfa: None });
const PREFERRED: (&str, Setting) = ("PREFERRED", Setting { enabled: true, preferred_mfa: Some(true) });
const NOT_PREFERRED: (&str, Setting) =
    ("NOT_PREFERRED", Setting { enabled: true, preferred_mfa: Some(false) });

impl Operation for UpdateMfaPreference {
    const NAME: &'static str = "SetUserMFAPreference";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["sms", "totp", "email", "passkey"])?;
        let setting =
            |name| input.member(name).optional_choice(&[ENABLED, DISABLED, PREFERRED, NOT_PREFERRED]);
        Ok(Self {
            sms: setting("sms")?,
            totp: setting("totp")?,
            email: setting("email")?,
            passkey: input.member("passkey").optional_choice(&[ENABLED, DISABLED])?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}

/// `fetchAuthFactors()`: with what the user may sign in.
#[derive(Debug, Default, Serialize)]
pub struct FetchAuthFactors {}

/// With what the user may sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthFactors {
    /// The user's name in the pool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The first factors, under the service's names: `PASSWORD`, `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_factors: Option<Vec<String>>,
    /// The second factors.
    #[serde(flatten)]
    pub mfa: MfaPreference,
}

impl Operation for FetchAuthFactors {
    const NAME: &'static str = "GetUserAuthFactors";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = AuthFactors;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        Ok(AuthFactors {
            username: answer.member("Username").optional_string()?,
            auth_factors: answer.member("ConfiguredUserAuthFactors").optional_strings()?,
            mfa: MfaPreference::read(answer)?,
        })
    }
}

/// `setUserSettings({ mfaOptions: [{ deliveryMedium, attributeName }] })`: the predecessor of [`UpdateMfaPreference`], which
/// knows SMS alone. An empty list turns it off.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SetUserSettings {
    #[serde(rename = "MFAOptions")]
    mfa_options: Vec<MfaOption>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct MfaOption {
    delivery_medium: String,
    attribute_name: String,
}

impl Operation for SetUserSettings {
    const NAME: &'static str = "SetUserSettings";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["mfaOptions"])?;
        let list = input.member("mfaOptions");
        // An absent list must not turn the factor off.
        list.items()?;
        let option = |option: &Reader<'_>| {
            option.only(&["deliveryMedium", "attributeName"])?;
            Ok(MfaOption {
                delivery_medium: input::required_name(
                    &option.member("deliveryMedium"),
                    Code::InvalidArgument,
                )?,
                attribute_name: input::required_name(&option.member("attributeName"), Code::InvalidArgument)?,
            })
        };
        Ok(Self { mfa_options: list.optional_objects()?.iter().map(option).collect::<Result<_>>()? })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}
