//! The signed-in user's second factors: an authenticator app, and which factors are on.

use super::call::Outcome::{Made, Shape};
use super::call::{Call, Effect, NOTHING};
use crate::error::{Code, Error, Result};
use crate::http::Retry;
use crate::value::Value;

/// `setUpTOTP()`. Results in `{ sharedSecret }`, to be shown as text or as a QR code.
pub const SET_UP_TOTP: Call = Call {
    name: "setUpTOTP",
    operation: "AssociateSoftwareToken",
    access_token: true,
    retry: Retry::Safe,
    body: "",
    result: Shape("sharedSecret=SecretCode:text"),
    effect: Effect::None,
};

/// `verifyTOTPSetup({ code, options?: { friendlyDeviceName } })`. The factor is registered, and off until
/// [`UPDATE_MFA_PREFERENCE`] enables it.
pub const VERIFY_TOTP_SETUP: Call = Call {
    name: "verifyTOTPSetup",
    operation: "VerifySoftwareToken",
    access_token: true,
    retry: Retry::Throttled,
    body: "UserCode=code:code!EmptyVerifyTOTPSetupCode FriendlyDeviceName=options.friendlyDeviceName",
    result: Made(|_, answer| verified(answer).map(|()| Value::null())),
    effect: Effect::None,
};

/// `fetchMFAPreference()`. Results in `{ enabled, preferred }` of `SMS`, `TOTP`, `EMAIL`, `PASSKEY`; either is absent
/// when there is none.
pub const FETCH_MFA_PREFERENCE: Call = Call {
    name: "fetchMFAPreference",
    operation: "GetUser",
    access_token: true,
    retry: Retry::Safe,
    body: "",
    result: Shape("enabled=UserMFASettingList:factors preferred=PreferredMfaSetting:factors"),
    effect: Effect::None,
};

/// `updateMFAPreference({ sms, totp, email, passkey })`, each `ENABLED`, `DISABLED`, `PREFERRED` or `NOT_PREFERRED`;
/// `passkey` only `ENABLED` or `DISABLED`. What is absent stays as it is.
pub const UPDATE_MFA_PREFERENCE: Call = Call {
    name: "updateMFAPreference",
    operation: "SetUserMFAPreference",
    access_token: true,
    retry: Retry::Safe,
    body: "WebAuthnMfaSettings=passkey:factor SMSMfaSettings=sms:factor \
           SoftwareTokenMfaSettings=totp:factor EmailMfaSettings=email:factor",
    result: NOTHING,
    effect: Effect::None,
};

/// `fetchAuthFactors()`: with what the user may sign in. Results in `{ username, authFactors, enabled, preferred }`:
/// the first factors under the service's names (`PASSWORD`, `EMAIL_OTP`, `SMS_OTP`, `WEB_AUTHN`), and the second ones as
/// [`FETCH_MFA_PREFERENCE`] tells them.
pub const FETCH_AUTH_FACTORS: Call = Call {
    name: "fetchAuthFactors",
    operation: "GetUserAuthFactors",
    access_token: true,
    retry: Retry::Safe,
    body: "",
    result: Shape(
        "username authFactors=ConfiguredUserAuthFactors \
         enabled=UserMFASettingList:factors preferred=PreferredMfaSetting:factors",
    ),
    effect: Effect::None,
};

/// `setUserSettings({ mfaOptions: [{ deliveryMedium, attributeName }] })`: the predecessor of
/// [`UPDATE_MFA_PREFERENCE`], which only knows SMS.
pub const SET_USER_SETTINGS: Call = Call {
    name: "setUserSettings",
    operation: "SetUserSettings",
    access_token: true,
    retry: Retry::Safe,
    body: "MFAOptions=mfaOptions:each( DeliveryMedium AttributeName )",
    result: NOTHING,
    effect: Effect::None,
};

/// Whether `VerifySoftwareToken` accepted the code: it can refuse without an exception.
pub(super) fn verified(answer: &Value) -> Result<()> {
    if answer.get("Status").is("SUCCESS") {
        return Ok(());
    }
    Err(Error::new(Code::EnableSoftwareTokenMFAException, "the code is not the one expected"))
}
