//! Our error as JavaScript sees it: a real `Error` with stable members, or a `TypeError` for a wrong argument.

use alloc::string::String;

use js_sys::{Error as JsError, Reflect, Symbol, TypeError};
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{set, to_js as value_to_js};
use crate::error::{Code, Error};
use crate::value::Value;

/// Marks our errors across copies of the package, where `instanceof` would not.
const BRAND: &str = "cognito-wasm.AuthError";

/// The `AuthError`, or the `TypeError`.
pub(super) fn to_js(error: &Error) -> JsValue {
    if error.code == Code::InvalidArgument {
        return TypeError::new(&error.message).into();
    }
    let name = error.code.name();
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

/// Whether it is one of ours.
pub(super) fn is_ours(error: &JsValue) -> bool {
    error.is_object() && Reflect::get(error, &Symbol::for_(BRAND)).is_ok_and(|brand| brand.is_truthy())
}

/// What a thrown value says.
pub(super) fn message(thrown: &JsValue) -> String {
    match thrown.dyn_ref::<JsError>() {
        Some(error) => error.message().into(),
        None => thrown.as_string().unwrap_or_default(),
    }
}
