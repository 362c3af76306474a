//! Forgotten and changed passwords.

use super::call::Outcome::Made;
use super::call::{Call, Effect, NOTHING};
use super::delivery::details;
use crate::http::Retry;
use crate::value::Value;

/// `resetPassword({ username, options?: { clientMetadata } })`: sends a code.
/// Results in `{ isPasswordReset, nextStep: { resetPasswordStep, codeDeliveryDetails } }`.
pub const RESET_PASSWORD: Call = Call {
    name: "resetPassword",
    operation: "ForgotPassword",
    access_token: false,
    retry: Retry::Throttled,
    body: "Username!EmptyResetPasswordUsername ClientId=client.id SecretHash=client.hash \
 ClientMetadata=options.clientMetadata:texts UserContextData=userContextData:of( EncodedData=. )",
    result: Made(|_, answer| {
        let step = Value::object()
            .with("resetPasswordStep", "CONFIRM_RESET_PASSWORD_WITH_CODE")
            .with("codeDeliveryDetails", details(answer.get("CodeDeliveryDetails")));
        Ok(Value::object().with("isPasswordReset", false).with("nextStep", step))
    }),
    effect: Effect::None,
};

/// `confirmResetPassword({ username, newPassword, confirmationCode, options?: { clientMetadata } })`.
pub const CONFIRM_RESET_PASSWORD: Call = Call {
    name: "confirmResetPassword",
    operation: "ConfirmForgotPassword",
    access_token: false,
    retry: Retry::Throttled,
    body: "Username!EmptyConfirmResetPasswordUsername ClientId=client.id SecretHash=client.hash \
 ClientMetadata=options.clientMetadata:texts UserContextData=userContextData:of( EncodedData=. ) \
           ConfirmationCode:code!EmptyConfirmResetPasswordConfirmationCode \
           Password=newPassword:password!EmptyConfirmResetPasswordNewPassword",
    result: NOTHING,
    effect: Effect::None,
};

/// `updatePassword({ oldPassword?, newPassword })`; without the old one it sets a passwordless user's first.
pub const UPDATE_PASSWORD: Call = Call {
    name: "updatePassword",
    operation: "ChangePassword",
    access_token: true,
    retry: Retry::Throttled,
    body: "PreviousPassword=oldPassword:optional!EmptyUpdatePassword \
           ProposedPassword=newPassword:password!EmptyUpdatePassword",
    result: NOTHING,
    effect: Effect::None,
};
