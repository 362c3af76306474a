//! Signing up: a new user, the code that confirms it, and another code when that one got lost.

use super::call::Outcome::{Made, Shape};
use super::call::{Call, Effect};
use super::delivery::sent;
use crate::http::Retry;
use crate::value::Value;
use crate::wire::incomplete;

/// `signUp({ username, password?, options?: { userAttributes, validationData, clientMetadata, autoSignIn } })`; without
/// a password where the pool signs in without one.
/// Results in `{ isSignUpComplete, userId, nextStep: { signUpStep, codeDeliveryDetails } }`, where `signUpStep` is
/// `CONFIRM_SIGN_UP`, or `COMPLETE_AUTO_SIGN_IN` or `DONE` for a user who needs no confirmation.
pub const SIGN_UP: Call = Call {
    name: "signUp",
    operation: "SignUp",
    access_token: false,
    retry: Retry::Throttled,
    body: "Username!EmptySignUpUsername ClientId=client.id SecretHash=client.hash \
 ClientMetadata=options.clientMetadata:texts UserContextData=userContextData:of( EncodedData=. ) UserAttributes=options.userAttributes:attributes \
           ValidationData=options.validationData:attributes Password:optional!EmptySignUpPassword",
    result: Made(|input, answer| {
        let sub = answer.get("UserSub").as_str().ok_or_else(|| incomplete("UserSub"))?;
        let complete = answer.get("UserConfirmed").is_true();
        let wanted = input.get("options").get("autoSignIn");
        let next_step = if complete {
            done(!wanted.is_null() && wanted.as_bool() != Some(false))
        } else {
            Value::object()
                .with("signUpStep", "CONFIRM_SIGN_UP")
                .with("codeDeliveryDetails", sent(answer.get("CodeDeliveryDetails")))
        };
        Ok(Value::object()
            .with("isSignUpComplete", complete)
            .with("userId", sub)
            .with("nextStep", next_step)
            .with("session", answer.get("Session")))
    }),
    effect: Effect::SignUp,
};

/// `confirmSignUp({ username, confirmationCode, options?: { forceAliasCreation, clientMetadata } })`.
/// Results in `{ isSignUpComplete, nextStep: { signUpStep } }`, where `signUpStep` is `DONE`, or
/// `COMPLETE_AUTO_SIGN_IN` when [`super::auto_sign_in::AutoSignIn::accompany`] marked the input.
pub const CONFIRM_SIGN_UP: Call = Call {
    name: "confirmSignUp",
    operation: "ConfirmSignUp",
    access_token: false,
    retry: Retry::Throttled,
    body: "Username!EmptyConfirmSignUpUsername ClientId=client.id SecretHash=client.hash \
 ClientMetadata=options.clientMetadata:texts UserContextData=userContextData:of( EncodedData=. ) ConfirmationCode:code!EmptyConfirmSignUpCode \
           ForceAliasCreation=options.forceAliasCreation Session",
    result: Made(|input, answer| {
        Ok(Value::object()
            .with("isSignUpComplete", true)
            .with("nextStep", done(input.get("autoSignIn").is_true()))
            .with("session", answer.get("Session")))
    }),
    effect: Effect::SignUp,
};

/// `resendSignUpCode({ username, options?: { clientMetadata } })`.
/// Results in `{ destination, deliveryMedium, attributeName }`.
pub const RESEND_SIGN_UP_CODE: Call = Call {
    name: "resendSignUpCode",
    operation: "ResendConfirmationCode",
    access_token: false,
    retry: Retry::Throttled,
    body: "Username!EmptyresendSignUpCodeUsername ClientId=client.id SecretHash=client.hash \
 ClientMetadata=options.clientMetadata:texts UserContextData=userContextData:of( EncodedData=. )",
    result: Shape("=CodeDeliveryDetails:sent"),
    effect: Effect::None,
};

/// The step after the last one.
fn done(auto_sign_in: bool) -> Value {
    Value::object().with("signUpStep", if auto_sign_in { "COMPLETE_AUTO_SIGN_IN" } else { "DONE" })
}
