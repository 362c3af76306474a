//! Forgotten and changed passwords.

use super::Context;
use super::call::{Call, Effect, nothing};
use super::delivery::details;
use super::input::{code, password, required};
use crate::error::{Code, Result};
use crate::http::Retry;
use crate::value::Value;
use crate::wire;

/// `resetPassword({ username, options?: { clientMetadata } })`: sends a code.
/// Results in `{ isPasswordReset, nextStep: { resetPasswordStep, codeDeliveryDetails } }`.
pub static RESET_PASSWORD: Call = Call {
    name: "resetPassword",
    operation: "ForgotPassword",
    access_token: false,
    retry: Retry::Throttled,
    body: |cx, input| user(cx, input, Code::EmptyResetPasswordUsername),
    result: |_, _, answer| {
        let step = Value::object()
            .with("resetPasswordStep", "CONFIRM_RESET_PASSWORD_WITH_CODE")
            .with("codeDeliveryDetails", details(answer.get("CodeDeliveryDetails")));
        Ok(Value::object().with("isPasswordReset", false).with("nextStep", step))
    },
    effect: Effect::None,
};

/// `confirmResetPassword({ username, newPassword, confirmationCode, options?: { clientMetadata } })`.
pub static CONFIRM_RESET_PASSWORD: Call = Call {
    name: "confirmResetPassword",
    operation: "ConfirmForgotPassword",
    access_token: false,
    retry: Retry::Throttled,
    body: |cx, input| {
        let body = user(cx, input, Code::EmptyConfirmResetPasswordUsername)?;
        Ok(body
            .with(
                "ConfirmationCode",
                code(input, "confirmationCode", Code::EmptyConfirmResetPasswordConfirmationCode)?,
            )
            .with("Password", password(input, "newPassword", Code::EmptyConfirmResetPasswordNewPassword)?))
    },
    result: nothing,
    effect: Effect::None,
};

/// `updatePassword({ oldPassword?, newPassword })`; without the old one it sets a passwordless user's first.
pub static UPDATE_PASSWORD: Call = Call {
    name: "updatePassword",
    operation: "ChangePassword",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| {
        let old = if input.get("oldPassword").is_null() {
            Value::null()
        } else {
            password(input, "oldPassword", Code::EmptyUpdatePassword)?
        };
        Ok(Value::object()
            .with("PreviousPassword", old)
            .with("ProposedPassword", password(input, "newPassword", Code::EmptyUpdatePassword)?))
    },
    result: nothing,
    effect: Effect::None,
};

/// What every unauthenticated operation on a user carries: client, username, secret hash, metadata.
pub(super) fn user(cx: &Context<'_>, input: &Value, missing: Code) -> Result<Value> {
    let username = required(input, "username", missing)?;
    let context = input.get("userContextData").as_str().map(|data| Value::object().with("EncodedData", data));
    Ok(Value::object()
        .with("ClientId", &cx.pool.client_id)
        .with("SecretHash", wire::hash_for(cx.pool, &username))
        .with("Username", username)
        .with("ClientMetadata", input.get("options").get("clientMetadata").only_text())
        .with("UserContextData", context))
}
