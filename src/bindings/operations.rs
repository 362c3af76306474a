//! The operations that are a single request: one constructor for all of them, which takes the name of one.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Error, Result};
use crate::flow::account::call::Call;
use crate::flow::account::{
    attributes, client_token, devices, feedback, mfa, passkeys, password, sessions, sign_up,
};
use crate::reader::Reader;

/// An operation, by the name of the method that calls it.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug)]
pub enum CallName {
    /// `fetchUserAttributes`.
    FetchUserAttributes = "fetchUserAttributes",
    /// `updateUserAttributes`.
    UpdateUserAttributes = "updateUserAttributes",
    /// `updateUserAttribute`.
    UpdateUserAttribute = "updateUserAttribute",
    /// `sendUserAttributeVerificationCode`.
    SendUserAttributeVerificationCode = "sendUserAttributeVerificationCode",
    /// `confirmUserAttribute`.
    ConfirmUserAttribute = "confirmUserAttribute",
    /// `deleteUserAttributes`.
    DeleteUserAttributes = "deleteUserAttributes",
    /// `deleteUser`.
    DeleteUser = "deleteUser",
    /// `updateAuthEventFeedback`.
    UpdateAuthEventFeedback = "updateAuthEventFeedback",
    /// `setUpTOTP`.
    SetUpTotp = "setUpTOTP",
    /// `verifyTOTPSetup`.
    VerifyTotpSetup = "verifyTOTPSetup",
    /// `fetchMFAPreference`.
    FetchMfaPreference = "fetchMFAPreference",
    /// `updateMFAPreference`.
    UpdateMfaPreference = "updateMFAPreference",
    /// `fetchAuthFactors`.
    FetchAuthFactors = "fetchAuthFactors",
    /// `setUserSettings`.
    SetUserSettings = "setUserSettings",
    /// `startWebAuthnRegistration`.
    StartWebAuthnRegistration = "startWebAuthnRegistration",
    /// `completeWebAuthnRegistration`.
    CompleteWebAuthnRegistration = "completeWebAuthnRegistration",
    /// `listWebAuthnCredentials`.
    ListWebAuthnCredentials = "listWebAuthnCredentials",
    /// `deleteWebAuthnCredential`.
    DeleteWebAuthnCredential = "deleteWebAuthnCredential",
    /// `resetPassword`.
    ResetPassword = "resetPassword",
    /// `confirmResetPassword`.
    ConfirmResetPassword = "confirmResetPassword",
    /// `updatePassword`.
    UpdatePassword = "updatePassword",
    /// `rememberDevice`.
    RememberDevice = "rememberDevice",
    /// `forgetDevice`.
    ForgetDevice = "forgetDevice",
    /// `getDevice`.
    GetDevice = "getDevice",
    /// `fetchDevices`.
    FetchDevices = "fetchDevices",
    /// `listDevices`.
    ListDevices = "listDevices",
    /// `listSessions`.
    ListSessions = "listSessions",
    /// `revokeSession`.
    RevokeSession = "revokeSession",
    /// `resendSignUpCode`.
    ResendSignUpCode = "resendSignUpCode",
    /// `getClientToken`.
    GetClientToken = "getClientToken",
    /// `getDerivedToken`.
    GetDerivedToken = "getDerivedToken",
}

/// Reads the input of an operation.
///
/// # Errors
///
/// As [`Call::start`].
pub(super) fn start(name: CallName, input: &Reader<'_>) -> Result<Call> {
    let start = match name {
        CallName::FetchUserAttributes => Call::start::<attributes::FetchUserAttributes>,
        CallName::UpdateUserAttributes => Call::start::<attributes::UpdateUserAttributes>,
        CallName::UpdateUserAttribute => Call::start::<attributes::UpdateUserAttribute>,
        CallName::SendUserAttributeVerificationCode => {
            Call::start::<attributes::SendUserAttributeVerificationCode>
        }
        CallName::ConfirmUserAttribute => Call::start::<attributes::ConfirmUserAttribute>,
        CallName::DeleteUserAttributes => Call::start::<attributes::DeleteUserAttributes>,
        CallName::DeleteUser => Call::start::<attributes::DeleteUser>,
        CallName::UpdateAuthEventFeedback => Call::start::<feedback::UpdateAuthEventFeedback>,
        CallName::SetUpTotp => Call::start::<mfa::SetUpTotp>,
        CallName::VerifyTotpSetup => Call::start::<mfa::VerifyTotpSetup>,
        CallName::FetchMfaPreference => Call::start::<mfa::FetchMfaPreference>,
        CallName::UpdateMfaPreference => Call::start::<mfa::UpdateMfaPreference>,
        CallName::FetchAuthFactors => Call::start::<mfa::FetchAuthFactors>,
        CallName::SetUserSettings => Call::start::<mfa::SetUserSettings>,
        CallName::StartWebAuthnRegistration => Call::start::<passkeys::StartWebAuthnRegistration>,
        CallName::CompleteWebAuthnRegistration => Call::start::<passkeys::CompleteWebAuthnRegistration>,
        CallName::ListWebAuthnCredentials => Call::start::<passkeys::ListWebAuthnCredentials>,
        CallName::DeleteWebAuthnCredential => Call::start::<passkeys::DeleteWebAuthnCredential>,
        CallName::ResetPassword => Call::start::<password::ResetPassword>,
        CallName::ConfirmResetPassword => Call::start::<password::ConfirmResetPassword>,
        CallName::UpdatePassword => Call::start::<password::UpdatePassword>,
        CallName::RememberDevice => Call::start::<devices::RememberDevice>,
        CallName::ForgetDevice => Call::start::<devices::ForgetDevice>,
        CallName::GetDevice => Call::start::<devices::GetDevice>,
        CallName::FetchDevices => Call::start::<devices::FetchDevices>,
        CallName::ListDevices => Call::start::<devices::ListDevices>,
        CallName::ListSessions => Call::start::<sessions::ListSessions>,
        CallName::RevokeSession => Call::start::<sessions::RevokeSession>,
        CallName::ResendSignUpCode => Call::start::<sign_up::ResendSignUpCode>,
        CallName::GetClientToken => Call::start::<client_token::GetClientToken>,
        CallName::GetDerivedToken => Call::start::<client_token::GetDerivedToken>,
        _ => return Err(Error::argument("there is no such operation")),
    };
    start(input)
}
