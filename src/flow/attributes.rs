//! The signed-in user's attributes, their verification, and the end of the account.

use super::call::Outcome::{Made, Shape};
use super::call::{Call, Effect, NOTHING};
use super::delivery::details;
use crate::http::Retry;
use crate::search::trimmed;
use crate::value::Value;

/// `fetchUserAttributes()`. Results in an object of all attributes that the client may read, each as text.
pub const FETCH_USER_ATTRIBUTES: Call = Call {
    name: "fetchUserAttributes",
    operation: "GetUser",
    access_token: true,
    retry: Retry::Safe,
    body: "",
    result: Shape("=UserAttributes:byName"),
    effect: Effect::None,
};

/// `updateUserAttributes({ userAttributes, options?: { clientMetadata } })`.
/// Results in `{ [attribute]: { isUpdated, nextStep: { updateAttributeStep, codeDeliveryDetails } } }`, where
/// `updateAttributeStep` is `CONFIRM_ATTRIBUTE_WITH_CODE` or `DONE`.
pub const UPDATE_USER_ATTRIBUTES: Call = Call {
    name: "updateUserAttributes",
    operation: "UpdateUserAttributes",
    access_token: true,
    retry: Retry::Throttled,
    body: "UserAttributes:some ClientMetadata=options.clientMetadata:texts",
    result: Made(|input, answer| {
        let mut all = Value::object();
        for (name, value) in input.get("userAttributes").entries() {
            if !value.is_null() {
                all.set(name, updated(name, answer));
            }
        }
        Ok(all)
    }),
    effect: Effect::UserUpdated,
};

/// `updateUserAttribute({ userAttribute: { attributeKey, value }, options?: { clientMetadata } })`.
/// Results in `{ isUpdated, nextStep: { updateAttributeStep, codeDeliveryDetails } }`.
pub const UPDATE_USER_ATTRIBUTE: Call = Call {
    name: "updateUserAttribute",
    operation: "UpdateUserAttributes",
    access_token: true,
    retry: Retry::Throttled,
    body: "UserAttributes=userAttribute:attribute ClientMetadata=options.clientMetadata:texts",
    result: Made(|input, answer| {
        Ok(updated(trimmed(input.get("userAttribute").get("attributeKey").text()), answer))
    }),
    effect: Effect::UserUpdated,
};

/// `sendUserAttributeVerificationCode({ userAttributeKey, options?: { clientMetadata } })`, for `email` or
/// `phone_number`. Results in `{ destination, deliveryMedium, attributeName }`.
pub const SEND_USER_ATTRIBUTE_VERIFICATION_CODE: Call = Call {
    name: "sendUserAttributeVerificationCode",
    operation: "GetUserAttributeVerificationCode",
    access_token: true,
    retry: Retry::Throttled,
    body: "AttributeName=userAttributeKey!InvalidArgument ClientMetadata=options.clientMetadata:texts",
    result: Shape("=CodeDeliveryDetails:sent"),
    effect: Effect::None,
};

/// `confirmUserAttribute({ userAttributeKey, confirmationCode })`.
pub const CONFIRM_USER_ATTRIBUTE: Call = Call {
    name: "confirmUserAttribute",
    operation: "VerifyUserAttribute",
    access_token: true,
    retry: Retry::Throttled,
    body: "AttributeName=userAttributeKey!InvalidArgument \
           Code=confirmationCode:code!EmptyConfirmUserAttributeCode",
    result: NOTHING,
    effect: Effect::UserUpdated,
};

/// `deleteUserAttributes({ userAttributeKeys })`.
pub const DELETE_USER_ATTRIBUTES: Call = Call {
    name: "deleteUserAttributes",
    operation: "DeleteUserAttributes",
    access_token: true,
    retry: Retry::Safe,
    body: "UserAttributeNames=userAttributeKeys:names",
    result: NOTHING,
    effect: Effect::UserUpdated,
};

/// `deleteUser()`. The account is gone for good, its tokens with it.
pub const DELETE_USER: Call = Call {
    name: "deleteUser",
    operation: "DeleteUser",
    access_token: true,
    retry: Retry::Throttled,
    body: "",
    result: NOTHING,
    effect: Effect::UserDeleted,
};

/// What became of one attribute: the service names those that wait for a code.
fn updated(name: &str, answer: &Value) -> Value {
    let list = answer.get("CodeDeliveryDetailsList").items();
    let step = match list.iter().find(|item| item.get("AttributeName").is(name)) {
        Some(item) => Value::object()
            .with("updateAttributeStep", "CONFIRM_ATTRIBUTE_WITH_CODE")
            .with("codeDeliveryDetails", details(item)),
        None => Value::object().with("updateAttributeStep", "DONE"),
    };
    let is_updated = step.get("codeDeliveryDetails").is_null();
    Value::object().with("isUpdated", is_updated).with("nextStep", step)
}
