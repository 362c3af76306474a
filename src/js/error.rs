//! Our error as a value, of which `error.js` makes a real `Error`, or a `TypeError` for a wrong argument.

use crate::error::{Code, Error};
use crate::value::Value;

/// `{ name, message, code, retryable, ... }`: the members of an `AuthError`; the cause is a text.
pub(super) fn to_value(error: &Error) -> Value {
    let name = error.code.name();
    let origin = &error.origin;
    let mut value = Value::object()
        .with("name", name)
        .with("message", &error.message)
        .with("code", name)
        .with("retryable", error.retryable())
        .with("recoverySuggestion", error.recovery_suggestion())
        .with("operation", origin.operation)
        .with("requestId", origin.request_id.as_ref())
        .with("httpStatus", origin.http_status.map(f64::from))
        .with("cause", origin.cause.as_ref());
    if let Some(lambda) = &error.lambda {
        value
            .set("lambda", Value::object().with("trigger", &lambda.trigger).with("message", &lambda.message));
    }
    if let Some(action) = &origin.waf_action {
        value.set("waf", Value::object().with("action", action));
    }
    value
}

/// The same of what a driver has to tell of: with what is known of a code.
pub(super) fn describe(code: &str, message: &str, operation: Value, cause: Value) -> Value {
    let error = Error::new(Code::from_name(code), message);
    to_value(&error).with("operation", operation).with("cause", cause)
}
