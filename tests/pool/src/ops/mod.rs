//! The operations of the user pools API.

pub(crate) mod account;
pub(crate) mod attributes;
pub(crate) mod client_token;
pub(crate) mod derived_token;
pub(crate) mod devices;
pub(crate) mod members;
pub(crate) mod mfa;
pub(crate) mod passkeys;
pub(crate) mod reset;
pub(crate) mod sessions;
pub(crate) mod sign_up;

use std::sync::Arc;

use serde_json::Value;

use crate::auth::{initiate, refresh, respond};
use crate::model::client::Client;
use crate::model::env::Env;
use crate::model::pool::Pool;
use crate::wire::input::Input;
use crate::wire::refusal::{Refusal, limit_exceeded};

/// One call of an operation: where it goes and what it brings.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) env: &'a mut Env,
    pub(crate) pool: &'a mut Pool,
    pub(crate) client: Arc<Client>,
    pub(crate) input: Input,
}

/// What a secondary replica still does.
const REPLICA_OPERATIONS: [&str; 11] = [
    "InitiateAuth",
    "RespondToAuthChallenge",
    "GetTokensFromRefreshToken",
    "GetUser",
    "GetUserAuthFactors",
    "GetDevice",
    "ListDevices",
    "ListWebAuthnCredentials",
    "GlobalSignOut",
    "RevokeToken",
    "UpdateAuthEventFeedback",
];

/// Runs an operation. `Value::Null`: success with an empty body.
pub(crate) fn run(operation: &str, call: &mut Call) -> Result<Value, Refusal> {
    if call.pool.config.replica && !REPLICA_OPERATIONS.contains(&operation) {
        return Err(Refusal::new(
            "OperationNotEnabledException",
            format!("{operation} is not enabled in this region."),
        ));
    }
    match operation {
        "InitiateAuth" => initiate::initiate_auth(call),
        "RespondToAuthChallenge" => respond::respond_to_auth_challenge(call),
        "GetTokensFromRefreshToken" => refresh::get_tokens_from_refresh_token(call),
        "SignUp" => sign_up::sign_up(call),
        "ConfirmSignUp" => sign_up::confirm_sign_up(call),
        "ResendConfirmationCode" => sign_up::resend_confirmation_code(call),
        "ForgotPassword" => reset::forgot_password(call),
        "ConfirmForgotPassword" => reset::confirm_forgot_password(call),
        "ChangePassword" => account::change_password(call),
        "GetUser" => account::get_user(call),
        "GetUserAuthFactors" => account::get_user_auth_factors(call),
        "DeleteUser" => account::delete_user(call),
        "UpdateAuthEventFeedback" => account::update_auth_event_feedback(call),
        "UpdateUserAttributes" => attributes::update_user_attributes(call),
        "DeleteUserAttributes" => attributes::delete_user_attributes(call),
        "GetUserAttributeVerificationCode" => attributes::get_user_attribute_verification_code(call),
        "VerifyUserAttribute" => attributes::verify_user_attribute(call),
        "AssociateSoftwareToken" => mfa::associate_software_token(call),
        "VerifySoftwareToken" => mfa::verify_software_token(call),
        "SetUserMFAPreference" => mfa::set_user_mfa_preference(call),
        "SetUserSettings" => mfa::set_user_settings(call),
        "ConfirmDevice" => devices::confirm_device(call),
        "ForgetDevice" => devices::forget_device(call),
        "GetDevice" => devices::get_device(call),
        "ListDevices" => devices::list_devices(call),
        "UpdateDeviceStatus" => devices::update_device_status(call),
        "GlobalSignOut" => sessions::global_sign_out(call),
        "RevokeToken" => sessions::revoke_token(call),
        "ListUserSessions" => sessions::list_user_sessions(call),
        "RevokeUserSession" => sessions::revoke_user_session(call),
        "StartWebAuthnRegistration" => passkeys::start_web_authn_registration(call),
        "CompleteWebAuthnRegistration" => passkeys::complete_web_authn_registration(call),
        "ListWebAuthnCredentials" => passkeys::list_web_authn_credentials(call),
        "DeleteWebAuthnCredential" => passkeys::delete_web_authn_credential(call),
        "GetClientToken" => client_token::get_client_token(call),
        "GetDerivedToken" => derived_token::get_derived_token(call),
        _ => Err(Refusal::new("UnknownOperationException", "")),
    }
}

impl Call<'_> {
    /// Counts the call against the user's hourly cap.
    pub(crate) fn admit(&mut self, sub: &str, operation: &str, cap: usize) -> Result<(), Refusal> {
        let now = self.env.now();
        let user = self.pool.user_mut(sub)?;
        if user.caps.admit(operation, cap, now) { Ok(()) } else { Err(limit_exceeded()) }
    }
}

/// The texts of a list.
pub(crate) fn texts(list: &Value) -> Vec<String> {
    let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| Some(item.as_str()?.to_owned())).collect()
}

/// One page of a list: the items, and the token of the next page.
pub(crate) fn page(
    items: Vec<Value>,
    token: Option<&str>,
    size: usize,
) -> Result<(Vec<Value>, Option<String>), Refusal> {
    let start: usize = match token {
        Some(text) => text
            .strip_prefix("page-")
            .and_then(|rest| rest.parse().ok())
            .ok_or_else(|| crate::wire::refusal::invalid_parameter("Invalid pagination token."))?,
        None => 0,
    };
    let total = items.len();
    let page: Vec<Value> = items.into_iter().skip(start).take(size).collect();
    let end = start + page.len();
    Ok((page, (end < total).then(|| format!("page-{end}"))))
}
