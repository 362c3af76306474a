//! The exported class, second part: accounts, factors, devices and passkeys.

use alloc::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::auth::CognitoAuth;
use super::client::Client;
use super::promise::promise;
use crate::flow::{attributes, feedback, mfa, passkeys, password, remembered, sessions, sign_up};

#[wasm_bindgen]
impl CognitoAuth {
    /// `resendSignUpCode`.
    #[wasm_bindgen(js_name = resendSignUpCode)]
    pub fn resend_sign_up_code(&self, input: &JsValue) -> Promise {
        self.call(&sign_up::RESEND_SIGN_UP_CODE, input)
    }

    /// `resetPassword`.
    #[wasm_bindgen(js_name = resetPassword)]
    pub fn reset_password(&self, input: &JsValue) -> Promise {
        self.call(&password::RESET_PASSWORD, input)
    }

    /// `confirmResetPassword`.
    #[wasm_bindgen(js_name = confirmResetPassword)]
    pub fn confirm_reset_password(&self, input: &JsValue) -> Promise {
        self.call(&password::CONFIRM_RESET_PASSWORD, input)
    }

    /// `updatePassword`.
    #[wasm_bindgen(js_name = updatePassword)]
    pub fn update_password(&self, input: &JsValue) -> Promise {
        self.call(&password::UPDATE_PASSWORD, input)
    }

    /// `fetchUserAttributes`.
    #[wasm_bindgen(js_name = fetchUserAttributes)]
    pub fn fetch_user_attributes(&self, input: &JsValue) -> Promise {
        self.call(&attributes::FETCH_USER_ATTRIBUTES, input)
    }

    /// `updateUserAttributes`.
    #[wasm_bindgen(js_name = updateUserAttributes)]
    pub fn update_user_attributes(&self, input: &JsValue) -> Promise {
        self.call(&attributes::UPDATE_USER_ATTRIBUTES, input)
    }

    /// `updateUserAttribute`.
    #[wasm_bindgen(js_name = updateUserAttribute)]
    pub fn update_user_attribute(&self, input: &JsValue) -> Promise {
        self.call(&attributes::UPDATE_USER_ATTRIBUTE, input)
    }

    /// `sendUserAttributeVerificationCode`.
    #[wasm_bindgen(js_name = sendUserAttributeVerificationCode)]
    pub fn send_user_attribute_verification_code(&self, input: &JsValue) -> Promise {
        self.call(&attributes::SEND_USER_ATTRIBUTE_VERIFICATION_CODE, input)
    }

    /// `confirmUserAttribute`.
    #[wasm_bindgen(js_name = confirmUserAttribute)]
    pub fn confirm_user_attribute(&self, input: &JsValue) -> Promise {
        self.call(&attributes::CONFIRM_USER_ATTRIBUTE, input)
    }

    /// `deleteUserAttributes`.
    #[wasm_bindgen(js_name = deleteUserAttributes)]
    pub fn delete_user_attributes(&self, input: &JsValue) -> Promise {
        self.call(&attributes::DELETE_USER_ATTRIBUTES, input)
    }

    /// `deleteUser`.
    #[wasm_bindgen(js_name = deleteUser)]
    pub fn delete_user(&self, input: &JsValue) -> Promise {
        self.call(&attributes::DELETE_USER, input)
    }

    /// `verifyTOTPSetup`.
    #[wasm_bindgen(js_name = verifyTOTPSetup)]
    pub fn verify_totp_setup(&self, input: &JsValue) -> Promise {
        self.call(&mfa::VERIFY_TOTP_SETUP, input)
    }

    /// `fetchMFAPreference`.
    #[wasm_bindgen(js_name = fetchMFAPreference)]
    pub fn fetch_mfa_preference(&self, input: &JsValue) -> Promise {
        self.call(&mfa::FETCH_MFA_PREFERENCE, input)
    }

    /// `updateMFAPreference`.
    #[wasm_bindgen(js_name = updateMFAPreference)]
    pub fn update_mfa_preference(&self, input: &JsValue) -> Promise {
        self.call(&mfa::UPDATE_MFA_PREFERENCE, input)
    }

    /// `fetchAuthFactors`.
    #[wasm_bindgen(js_name = fetchAuthFactors)]
    pub fn fetch_auth_factors(&self, input: &JsValue) -> Promise {
        self.call(&mfa::FETCH_AUTH_FACTORS, input)
    }

    /// `setUserSettings`.
    #[wasm_bindgen(js_name = setUserSettings)]
    pub fn set_user_settings(&self, input: &JsValue) -> Promise {
        self.call(&mfa::SET_USER_SETTINGS, input)
    }

    /// `fetchDevices`.
    #[wasm_bindgen(js_name = fetchDevices)]
    pub fn fetch_devices(&self, input: &JsValue) -> Promise {
        self.call(&remembered::FETCH_DEVICES, input)
    }

    /// `listDevices`.
    #[wasm_bindgen(js_name = listDevices)]
    pub fn list_devices(&self, input: &JsValue) -> Promise {
        self.call(&remembered::LIST_DEVICES, input)
    }

    /// `listWebAuthnCredentials`.
    #[wasm_bindgen(js_name = listWebAuthnCredentials)]
    pub fn list_web_authn_credentials(&self, input: &JsValue) -> Promise {
        self.call(&passkeys::LIST_WEB_AUTHN_CREDENTIALS, input)
    }

    /// `deleteWebAuthnCredential`.
    #[wasm_bindgen(js_name = deleteWebAuthnCredential)]
    pub fn delete_web_authn_credential(&self, input: &JsValue) -> Promise {
        self.call(&passkeys::DELETE_WEB_AUTHN_CREDENTIAL, input)
    }

    /// `listSessions`.
    #[wasm_bindgen(js_name = listSessions)]
    pub fn list_sessions(&self, input: &JsValue) -> Promise {
        self.call(&sessions::LIST_SESSIONS, input)
    }

    /// `revokeSession`.
    #[wasm_bindgen(js_name = revokeSession)]
    pub fn revoke_session(&self, input: &JsValue) -> Promise {
        self.call(&sessions::REVOKE_SESSION, input)
    }

    /// `updateAuthEventFeedback`.
    #[wasm_bindgen(js_name = updateAuthEventFeedback)]
    pub fn update_auth_event_feedback(&self, input: &JsValue) -> Promise {
        self.call(&feedback::UPDATE_AUTH_EVENT_FEEDBACK, input)
    }

    /// `signUp`.
    #[wasm_bindgen(js_name = signUp)]
    pub fn sign_up(&self, input: &JsValue) -> Promise {
        self.run(input, Client::sign_up)
    }

    /// `confirmSignUp`.
    #[wasm_bindgen(js_name = confirmSignUp)]
    pub fn confirm_sign_up(&self, input: &JsValue) -> Promise {
        self.run(input, Client::confirm_sign_up)
    }

    /// `rememberDevice`.
    #[wasm_bindgen(js_name = rememberDevice)]
    pub fn remember_device(&self, input: &JsValue) -> Promise {
        self.run(input, Client::remember_device)
    }

    /// `getDevice`.
    #[wasm_bindgen(js_name = getDevice)]
    pub fn get_device(&self, input: &JsValue) -> Promise {
        self.run(input, Client::get_device)
    }

    /// `forgetDevice`.
    #[wasm_bindgen(js_name = forgetDevice)]
    pub fn forget_device(&self, input: &JsValue) -> Promise {
        self.run(input, Client::forget_device)
    }

    /// `stepUp`.
    #[wasm_bindgen(js_name = stepUp)]
    pub fn step_up(&self, input: &JsValue) -> Promise {
        self.run(input, Client::step_up)
    }

    /// `autoSignIn`.
    #[wasm_bindgen(js_name = autoSignIn)]
    pub fn auto_sign_in(&self) -> Promise {
        promise(Rc::clone(&self.0).auto_sign_in())
    }

    /// `setUpTOTP`.
    #[wasm_bindgen(js_name = setUpTOTP)]
    pub fn set_up_totp(&self) -> Promise {
        promise(Rc::clone(&self.0).set_up_totp())
    }

    /// `associateWebAuthnCredential`.
    #[wasm_bindgen(js_name = associateWebAuthnCredential)]
    pub fn associate_web_authn_credential(&self) -> Promise {
        promise(Rc::clone(&self.0).associate_web_authn_credential())
    }

    /// `getClientToken`.
    #[wasm_bindgen(js_name = getClientToken)]
    pub fn get_client_token(&self, input: &JsValue) -> Promise {
        self.run(input, Client::get_client_token)
    }
}
