//! The operations that are a single request, by the name that an application calls them by.

use super::call::Call;
use super::{
    attributes, client_token, feedback, mfa, passkeys, password, remembered, sessions, sign_out, sign_up,
};

/// How many of [`CALLS`], from the first, are methods of an instance by themselves.
pub const METHODS: usize = 30;

/// All of them.
pub static CALLS: [Call; 34] = [
    attributes::CONFIRM_USER_ATTRIBUTE,
    attributes::DELETE_USER,
    attributes::DELETE_USER_ATTRIBUTES,
    attributes::FETCH_USER_ATTRIBUTES,
    attributes::SEND_USER_ATTRIBUTE_VERIFICATION_CODE,
    attributes::UPDATE_USER_ATTRIBUTE,
    attributes::UPDATE_USER_ATTRIBUTES,
    client_token::GET_CLIENT_TOKEN,
    feedback::UPDATE_AUTH_EVENT_FEEDBACK,
    mfa::FETCH_AUTH_FACTORS,
    mfa::FETCH_MFA_PREFERENCE,
    mfa::SET_UP_TOTP,
    mfa::SET_USER_SETTINGS,
    mfa::UPDATE_MFA_PREFERENCE,
    mfa::VERIFY_TOTP_SETUP,
    passkeys::DELETE_WEB_AUTHN_CREDENTIAL,
    passkeys::LIST_WEB_AUTHN_CREDENTIALS,
    password::CONFIRM_RESET_PASSWORD,
    password::RESET_PASSWORD,
    password::UPDATE_PASSWORD,
    remembered::FETCH_DEVICES,
    remembered::FORGET_DEVICE,
    remembered::GET_DEVICE,
    remembered::LIST_DEVICES,
    remembered::REMEMBER_DEVICE,
    sessions::LIST_SESSIONS,
    sessions::REVOKE_SESSION,
    sign_up::CONFIRM_SIGN_UP,
    sign_up::RESEND_SIGN_UP_CODE,
    sign_up::SIGN_UP,
    // Parts of other methods:
    passkeys::COMPLETE_WEB_AUTHN_REGISTRATION,
    passkeys::START_WEB_AUTHN_REGISTRATION,
    sign_out::GLOBAL_SIGN_OUT,
    sign_out::REVOKE_TOKEN,
];

/// The one with this name.
pub fn find(name: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.name == name)
}
