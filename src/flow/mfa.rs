//! The signed-in user's second factors: an authenticator app, and which factors are on.

use alloc::string::String;
use alloc::vec::Vec;

use super::call::{Call, Effect, nothing};
use super::input::code;
use super::sign_in::challenge::kinds;
use crate::encode::percent_encode;
use crate::error::{Code, Error, Result};
use crate::http::Retry;
use crate::value::Value;
use crate::wire;

/// `setUpTOTP()`. Results in `{ sharedSecret }`, to be shown as text or as the QR code of [`totp_uri`].
pub static SET_UP_TOTP: Call = Call {
    name: "setUpTOTP",
    operation: "AssociateSoftwareToken",
    access_token: true,
    retry: Retry::Safe,
    body: |_, _| Ok(Value::object()),
    result: |_, _, answer| {
        let secret = answer.get("SecretCode").as_str().ok_or_else(|| wire::incomplete("SecretCode"))?;
        Ok(Value::object().with("sharedSecret", secret))
    },
    effect: Effect::None,
};

/// `verifyTOTPSetup({ code, options?: { friendlyDeviceName } })`. The factor is registered, and off until
/// [`UPDATE_MFA_PREFERENCE`] enables it.
pub static VERIFY_TOTP_SETUP: Call = Call {
    name: "verifyTOTPSetup",
    operation: "VerifySoftwareToken",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| {
        Ok(Value::object()
            .with("UserCode", code(input, "code", Code::EmptyVerifyTOTPSetupCode)?)
            .with("FriendlyDeviceName", input.get("options").get("friendlyDeviceName")))
    },
    result: |_, _, answer| verified(answer).map(|()| Value::null()),
    effect: Effect::None,
};

/// `fetchMFAPreference()`. Results in `{ enabled, preferred }` of `SMS`, `TOTP`, `EMAIL`, `PASSKEY`; either is absent
/// when there is none.
pub static FETCH_MFA_PREFERENCE: Call = Call {
    name: "fetchMFAPreference",
    operation: "GetUser",
    access_token: true,
    retry: Retry::Safe,
    body: |_, _| Ok(Value::object()),
    result: |_, _, answer| Ok(preference(answer)),
    effect: Effect::None,
};

/// `updateMFAPreference({ sms, totp, email, passkey })`, each `ENABLED`, `DISABLED`, `PREFERRED` or `NOT_PREFERRED`;
/// `passkey` only `ENABLED` or `DISABLED`. What is absent stays as it is.
pub static UPDATE_MFA_PREFERENCE: Call = Call {
    name: "updateMFAPreference",
    operation: "SetUserMFAPreference",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        let passkey = setting(input, "passkey")?;
        if !passkey.get("PreferredMfa").is_null() {
            return Err(Error::argument("passkey must be ENABLED or DISABLED"));
        }
        Ok(Value::object()
            .with("SMSMfaSettings", setting(input, "sms")?)
            .with("SoftwareTokenMfaSettings", setting(input, "totp")?)
            .with("EmailMfaSettings", setting(input, "email")?)
            .with("WebAuthnMfaSettings", passkey))
    },
    result: nothing,
    effect: Effect::None,
};

/// `fetchAuthFactors()`: with what the user may sign in. Results in `{ username, authFactors, enabled, preferred }`:
/// the first factors under the service's names (`PASSWORD`, `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN`), and the second ones as
/// [`FETCH_MFA_PREFERENCE`] tells them.
pub static FETCH_AUTH_FACTORS: Call = Call {
    name: "fetchAuthFactors",
    operation: "GetUserAuthFactors",
    access_token: true,
    retry: Retry::Safe,
    body: |_, _| Ok(Value::object()),
    result: |_, _, answer| {
        Ok(preference(answer)
            .with("username", answer.get("Username"))
            .with("authFactors", answer.get("ConfiguredUserAuthFactors")))
    },
    effect: Effect::None,
};

/// `setUserSettings({ mfaOptions: [{ deliveryMedium, attributeName }] })`: the predecessor of
/// [`UPDATE_MFA_PREFERENCE`], which only knows SMS.
pub static SET_USER_SETTINGS: Call = Call {
    name: "setUserSettings",
    operation: "SetUserSettings",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        let option = |option: &Value| {
            Value::object()
                .with("DeliveryMedium", option.get("deliveryMedium"))
                .with("AttributeName", option.get("attributeName"))
        };
        let options: Vec<_> = input.get("mfaOptions").items().iter().map(option).collect();
        Ok(Value::object().with("MFAOptions", options))
    },
    result: nothing,
    effect: Effect::None,
};

/// What an authenticator app reads from a QR code, for a `sharedSecret` (the Key URI Format of Google Authenticator).
/// Issuer, account and secret are percent-encoded (RFC 3986, section 2.1).
pub fn totp_uri(app_name: &str, account: &str, secret: &str) -> String {
    let mut uri = String::from("otpauth://totp/");
    uri.push_str(&percent_encode(app_name.as_bytes(), b""));
    uri.push(':');
    uri.push_str(&percent_encode(account.as_bytes(), b""));
    uri.push_str("?secret=");
    uri.push_str(&percent_encode(secret.as_bytes(), b""));
    uri.push_str("&issuer=");
    uri.push_str(&percent_encode(app_name.as_bytes(), b""));
    uri
}

/// Whether `VerifySoftwareToken` accepted the code: it can refuse without an exception.
pub(super) fn verified(answer: &Value) -> Result<()> {
    if answer.get("Status").as_str() == Some("SUCCESS") {
        return Ok(());
    }
    Err(Error::new(Code::EnableSoftwareTokenMFAException, "the code is not the one expected"))
}

fn preference(answer: &Value) -> Value {
    let names = |list: &Value| {
        let mut names = kinds(list, "");
        if list.items().iter().any(|item| item.as_str() == Some("WEB_AUTHN")) {
            names.push("PASSKEY".into());
        }
        names
    };
    let list = answer.get("UserMFASettingList");
    let preferred = names(&Value::from([answer.get("PreferredMfaSetting").clone()]));
    Value::object()
        .with("enabled", (!list.is_null()).then(|| names(list)))
        .with("preferred", preferred.into_iter().next())
}

/// The service's settings of one factor.
fn setting(input: &Value, name: &str) -> Result<Value> {
    let wish = input.get(name);
    if wish.is_null() {
        return Ok(Value::null());
    }
    let (enabled, preferred) = match wish.text() {
        "ENABLED" => (true, None),
        "DISABLED" => (false, None),
        "PREFERRED" => (true, Some(true)),
        "NOT_PREFERRED" => (true, Some(false)),
        _ => {
            return Err(Error::argument(
                "an MFA preference is ENABLED, DISABLED, PREFERRED or NOT_PREFERRED",
            ));
        }
    };
    Ok(Value::object().with("Enabled", enabled).with("PreferredMfa", preferred))
}
