//! Our error as JavaScript sees it: a real `Error` with stable members, or a `TypeError` for a wrong argument.

use alloc::string::String;

use js_sys::{Error as JsError, Reflect, Symbol, TypeError};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{set, to_js as value_to_js};
use crate::error::{Code, Error, Result};
use crate::value::Value;

/// Marks our errors across copies of the package, where `instanceof` would not.
const BRAND: &str = "cognito-wasm.AuthError";

/// An error that a driver has to tell of, with what the core knows of its code.
#[wasm_bindgen(js_name = authError, skip_typescript)]
pub fn auth_error(code: &str, message: &str, operation: Option<String>, cause: Option<String>) -> Returned {
    let mut error = Error::named(code, message);
    error.origin.cause = cause.filter(|text| !text.is_empty());
    let js = to_js(&error);
    if let Some(operation) = operation {
        set(&js, "operation", &operation.into());
    }
    Ok(js)
}

/// A result of the core, as a call from JavaScript ends.
pub(super) fn answer(result: Result<Value>) -> core::result::Result<JsValue, JsValue> {
    match result {
        Ok(value) => Ok(value_to_js(&value)),
        Err(error) => Err(to_js(&error)),
    }
}

/// The `AuthError`, or the `TypeError`.
pub(super) fn to_js(error: &Error) -> JsValue {
    if error.code == Code::InvalidArgument {
        return TypeError::new(&error.message).into();
    }
    let name = error.name();
    let js = JsError::new(&error.message);
    js.set_name(name);
    let origin = &error.origin;
    let lambda = error
        .lambda
        .as_ref()
        .map(|lambda| Value::object().with("trigger", &lambda.trigger).with("message", &lambda.message));
    let members = Value::object()
        .with("code", name)
        .with("retryable", error.retryable())
        .with("recoverySuggestion", error.recovery_suggestion())
        .with("operation", origin.operation)
        .with("requestId", origin.request_id.as_ref())
        .with("httpStatus", origin.http_status.map(f64::from))
        .with("lambda", lambda)
        .with("waf", origin.waf_action.as_ref().map(|action| Value::object().with("action", action)));
    for (name, value) in members.entries() {
        set(&js, name, &value_to_js(value));
    }
    if let Some(cause) = &origin.cause {
        set(&js, "cause", &JsError::new(cause));
    }
    let _ = Reflect::set(&js, &Symbol::for_(BRAND), &JsValue::TRUE);
    js.into()
}
