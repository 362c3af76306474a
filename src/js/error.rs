//! Our error as a value, of which `error.js` makes a real `Error`, or a `TypeError` for a wrong argument.

use crate::error::Error;
use crate::value::Value;

/// `{ name, message, code, retryable, ... }`: the members of an `AuthError`; the cause is a text.
pub(super) fn to_value(error: &Error) -> Value {
    let name = error.name();
    (error.facts.clone())
        .with("name", name)
        .with("code", name)
        .with("retryable", error.retryable())
        .with("recoverySuggestion", error.recovery_suggestion())
}

/// The same of what a driver has to tell of: with what is known of a code.
pub(super) fn describe(code: &str, message: &str, operation: Value, cause: Value) -> Value {
    to_value(&Error::named(code, message)).with("operation", operation).with("cause", cause)
}
