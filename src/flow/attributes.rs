//! The signed-in user's attributes, their verification, and the end of the account.

use super::call::{Call, Effect, nothing};
use super::delivery::{details, sent};
use super::input::{attributes, code, required};
use crate::error::{Code, Error, Result};
use crate::http::Retry;
use crate::value::Value;

/// `fetchUserAttributes()`. Results in an object of all attributes that the client may read, each as text.
pub static FETCH_USER_ATTRIBUTES: Call = Call {
    name: "fetchUserAttributes",
    operation: "GetUser",
    access_token: true,
    retry: Retry::Safe,
    body: |_, _| Ok(Value::object()),
    result: |_, _, answer| Ok(by_name(answer.get("UserAttributes"))),
    effect: Effect::None,
};

/// `updateUserAttributes({ userAttributes, options?: { clientMetadata } })`.
/// Results in `{ [attribute]: { isUpdated, nextStep: { updateAttributeStep, codeDeliveryDetails } } }`, where
/// `updateAttributeStep` is `CONFIRM_ATTRIBUTE_WITH_CODE` or `DONE`.
pub static UPDATE_USER_ATTRIBUTES: Call = Call {
    name: "updateUserAttributes",
    operation: "UpdateUserAttributes",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| update(attributes(input, "userAttributes")?, input),
    result: |_, input, answer| {
        let given = input.get("userAttributes").entries().iter().filter(|(_, value)| !value.is_null());
        Ok(given.fold(Value::object(), |all, (name, _)| all.with(name, updated(name, answer))))
    },
    effect: Effect::UserUpdated,
};

/// `updateUserAttribute({ userAttribute: { attributeKey, value }, options?: { clientMetadata } })`.
/// Results in `{ isUpdated, nextStep: { updateAttributeStep, codeDeliveryDetails } }`.
pub static UPDATE_USER_ATTRIBUTE: Call = Call {
    name: "updateUserAttribute",
    operation: "UpdateUserAttributes",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| {
        let attribute = input.get("userAttribute");
        let key = required(attribute, "attributeKey", Code::InvalidArgument)?;
        let Some(value) = attribute.get("value").as_str() else {
            return Err(Error::argument("value must be a string"));
        };
        update(Value::from([Value::object().with("Name", key).with("Value", value)]), input)
    },
    result: |_, input, answer| {
        Ok(updated(input.get("userAttribute").get("attributeKey").text().trim(), answer))
    },
    effect: Effect::UserUpdated,
};

/// `sendUserAttributeVerificationCode({ userAttributeKey, options?: { clientMetadata } })`, for `email` or
/// `phone_number`. Results in `{ destination, deliveryMedium, attributeName }`.
pub static SEND_USER_ATTRIBUTE_VERIFICATION_CODE: Call = Call {
    name: "sendUserAttributeVerificationCode",
    operation: "GetUserAttributeVerificationCode",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| Ok(attribute(input)?.with("ClientMetadata", metadata(input))),
    result: |_, _, answer| Ok(sent(answer)),
    effect: Effect::None,
};

/// `confirmUserAttribute({ userAttributeKey, confirmationCode })`.
pub static CONFIRM_USER_ATTRIBUTE: Call = Call {
    name: "confirmUserAttribute",
    operation: "VerifyUserAttribute",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| {
        Ok(attribute(input)?
            .with("Code", code(input, "confirmationCode", Code::EmptyConfirmUserAttributeCode)?))
    },
    result: nothing,
    effect: Effect::UserUpdated,
};

/// `deleteUserAttributes({ userAttributeKeys })`.
pub static DELETE_USER_ATTRIBUTES: Call = Call {
    name: "deleteUserAttributes",
    operation: "DeleteUserAttributes",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        let keys = input.get("userAttributeKeys");
        if keys.items().is_empty() || keys.items().iter().any(|key| key.as_str().is_none()) {
            return Err(Error::argument("userAttributeKeys must be a list of names"));
        }
        Ok(Value::object().with("UserAttributeNames", keys))
    },
    result: nothing,
    effect: Effect::UserUpdated,
};

/// `deleteUser()`. The account is gone for good, its tokens with it.
pub static DELETE_USER: Call = Call {
    name: "deleteUser",
    operation: "DeleteUser",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, _| Ok(Value::object()),
    result: nothing,
    effect: Effect::UserDeleted,
};

/// An object of the service's `[{ Name, Value }]`.
pub(super) fn by_name(list: &Value) -> Value {
    let add = |all: Value, item: &Value| match item.get("Name").as_str() {
        Some(name) => all.with(name, item.get("Value")),
        None => all,
    };
    list.items().iter().fold(Value::object(), add)
}

fn update(list: Value, input: &Value) -> Result<Value> {
    if list.items().is_empty() {
        return Err(Error::argument("userAttributes must name at least one attribute"));
    }
    Ok(Value::object().with("UserAttributes", list).with("ClientMetadata", metadata(input)))
}

/// What became of one attribute: the service names those that wait for a code.
fn updated(name: &str, answer: &Value) -> Value {
    let list = answer.get("CodeDeliveryDetailsList").items();
    let step = match list.iter().find(|item| item.get("AttributeName").as_str() == Some(name)) {
        Some(item) => Value::object()
            .with("updateAttributeStep", "CONFIRM_ATTRIBUTE_WITH_CODE")
            .with("codeDeliveryDetails", details(item)),
        None => Value::object().with("updateAttributeStep", "DONE"),
    };
    let is_updated = step.get("codeDeliveryDetails").is_null();
    Value::object().with("isUpdated", is_updated).with("nextStep", step)
}

fn attribute(input: &Value) -> Result<Value> {
    Ok(Value::object().with("AttributeName", required(input, "userAttributeKey", Code::InvalidArgument)?))
}

fn metadata(input: &Value) -> Value {
    input.get("options").get("clientMetadata").only_text()
}
