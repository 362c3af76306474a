//! The operations that are a single request, one constructor each. Every one takes who calls it, and the application's input.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::call::Call;
use super::client::Client;
use crate::flow::account::{
    attributes, client_token, devices, feedback, mfa, passkeys, password, sessions, sign_up,
};

/// What a constructor returns: a call, or a `CoreError` for a wrong input.
type Made = Result<Call, JsValue>;

#[wasm_bindgen]
impl Call {
    /// `fetchUserAttributes`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = fetchUserAttributes)]
    pub fn fetch_user_attributes(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::FetchUserAttributes>(client, caller, input)
    }

    /// `updateUserAttributes`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = updateUserAttributes)]
    pub fn update_user_attributes(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::UpdateUserAttributes>(client, caller, input)
    }

    /// `updateUserAttribute`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = updateUserAttribute)]
    pub fn update_user_attribute(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::UpdateUserAttribute>(client, caller, input)
    }

    /// `sendUserAttributeVerificationCode`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = sendUserAttributeVerificationCode)]
    pub fn send_user_attribute_verification_code(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::SendUserAttributeVerificationCode>(client, caller, input)
    }

    /// `confirmUserAttribute`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = confirmUserAttribute)]
    pub fn confirm_user_attribute(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::ConfirmUserAttribute>(client, caller, input)
    }

    /// `deleteUserAttributes`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = deleteUserAttributes)]
    pub fn delete_user_attributes(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::DeleteUserAttributes>(client, caller, input)
    }

    /// `deleteUser`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = deleteUser)]
    pub fn delete_user(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<attributes::DeleteUser>(client, caller, input)
    }

    /// `updateAuthEventFeedback`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = updateAuthEventFeedback)]
    pub fn update_auth_event_feedback(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<feedback::UpdateAuthEventFeedback>(client, caller, input)
    }

    /// `setUpTOTP`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = setUpTOTP)]
    pub fn set_up_totp(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<mfa::SetUpTotp>(client, caller, input)
    }

    /// `verifyTOTPSetup`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = verifyTOTPSetup)]
    pub fn verify_totp_setup(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<mfa::VerifyTotpSetup>(client, caller, input)
    }

    /// `fetchMFAPreference`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = fetchMFAPreference)]
    pub fn fetch_mfa_preference(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<mfa::FetchMfaPreference>(client, caller, input)
    }

    /// `updateMFAPreference`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = updateMFAPreference)]
    pub fn update_mfa_preference(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<mfa::UpdateMfaPreference>(client, caller, input)
    }

    /// `fetchAuthFactors`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = fetchAuthFactors)]
    pub fn fetch_auth_factors(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<mfa::FetchAuthFactors>(client, caller, input)
    }

    /// `setUserSettings`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = setUserSettings)]
    pub fn set_user_settings(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<mfa::SetUserSettings>(client, caller, input)
    }

    /// `startWebAuthnRegistration`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = startWebAuthnRegistration)]
    pub fn start_web_authn_registration(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<passkeys::StartWebAuthnRegistration>(client, caller, input)
    }

    /// `completeWebAuthnRegistration`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = completeWebAuthnRegistration)]
    pub fn complete_web_authn_registration(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<passkeys::CompleteWebAuthnRegistration>(client, caller, input)
    }

    /// `listWebAuthnCredentials`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = listWebAuthnCredentials)]
    pub fn list_web_authn_credentials(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<passkeys::ListWebAuthnCredentials>(client, caller, input)
    }

    /// `deleteWebAuthnCredential`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = deleteWebAuthnCredential)]
    pub fn delete_web_authn_credential(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<passkeys::DeleteWebAuthnCredential>(client, caller, input)
    }

    /// `resetPassword`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = resetPassword)]
    pub fn reset_password(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<password::ResetPassword>(client, caller, input)
    }

    /// `confirmResetPassword`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = confirmResetPassword)]
    pub fn confirm_reset_password(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<password::ConfirmResetPassword>(client, caller, input)
    }

    /// `updatePassword`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = updatePassword)]
    pub fn update_password(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<password::UpdatePassword>(client, caller, input)
    }

    /// `rememberDevice`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = rememberDevice)]
    pub fn remember_device(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<devices::RememberDevice>(client, caller, input)
    }

    /// `forgetDevice`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = forgetDevice)]
    pub fn forget_device(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<devices::ForgetDevice>(client, caller, input)
    }

    /// `getDevice`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = getDevice)]
    pub fn get_device(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<devices::GetDevice>(client, caller, input)
    }

    /// `fetchDevices`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = fetchDevices)]
    pub fn fetch_devices(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<devices::FetchDevices>(client, caller, input)
    }

    /// `listDevices`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = listDevices)]
    pub fn list_devices(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<devices::ListDevices>(client, caller, input)
    }

    /// `listSessions`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = listSessions)]
    pub fn list_sessions(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<sessions::ListSessions>(client, caller, input)
    }

    /// `revokeSession`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = revokeSession)]
    pub fn revoke_session(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<sessions::RevokeSession>(client, caller, input)
    }

    /// `resendSignUpCode`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = resendSignUpCode)]
    pub fn resend_sign_up_code(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<sign_up::ResendSignUpCode>(client, caller, input)
    }

    /// `getClientToken`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = getClientToken)]
    pub fn get_client_token(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<client_token::GetClientToken>(client, caller, input)
    }

    /// `getDerivedToken`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = getDerivedToken)]
    pub fn get_derived_token(client: &Client, caller: &str, input: &str) -> Made {
        Self::of::<client_token::GetDerivedToken>(client, caller, input)
    }
}
