//! JavaScript values and ours. What comes in is plain data: the drivers send what an application gives through the
//! host's JSON first, where getters, cycles and proxies end.

use alloc::string::String;

use js_sys::{Array, Date, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::error::{Error, Result};
use crate::value::{Kind, Value};

/// Deepest nesting that is taken in: more is refused, not recursed into.
const MAX_DEPTH: u8 = 48;

/// Plain data as a value.
pub(super) fn read(js: &JsValue) -> Result<Value> {
    walk(js, MAX_DEPTH).ok_or_else(|| Error::argument("the argument is nested too deeply"))
}

/// Reads JSON with the host's parser; `None` when it is none, or nested too deeply.
pub(super) fn parse(text: &str) -> Option<Value> {
    walk(&JSON::parse(text).ok()?, MAX_DEPTH)
}

fn walk(js: &JsValue, depth: u8) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    if let Some(text) = js.as_string() {
        return Some(Value::from(text));
    }
    if let Some(number) = js.as_f64() {
        return Some(Value::from(number));
    }
    if let Some(truth) = js.as_bool() {
        return Some(Value::from(truth));
    }
    if let Some(list) = js.dyn_ref::<Array>() {
        return list.iter().map(|item| walk(&item, depth)).collect::<Option<Vec<Value>>>().map(Value::from);
    }
    let Some(object) = js.dyn_ref::<Object>() else { return Some(Value::null()) };
    let member = |name: JsValue| {
        let value = Reflect::get(object, &name).ok()?;
        Some((name.as_string()?, walk(&value, depth)?))
    };
    Object::keys(object).iter().map(member).collect::<Option<Vec<(String, Value)>>>().map(Value::from)
}

/// Writes JSON with the host's printer.
pub(super) fn stringify(value: &Value) -> String {
    let text = JSON::stringify(&build(value, false)).ok().and_then(|text| text.as_string());
    text.unwrap_or_default()
}

/// A value for the application; dates become `Date`s, and what is absent is `undefined`.
pub(super) fn to_js(value: &Value) -> JsValue {
    if value.is_null() { JsValue::UNDEFINED } else { build(value, true) }
}

/// A value as plain data: what `JSON.parse` would give, dates as numbers.
pub(super) fn plain(value: &Value) -> JsValue {
    build(value, false)
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds stay below 2^53 for 285,000 years")]
fn build(value: &Value, dates: bool) -> JsValue {
    match value.kind() {
        Kind::Null => JsValue::NULL,
        Kind::Bool(truth) => JsValue::from_bool(truth),
        Kind::Number(number) => JsValue::from_f64(number),
        Kind::Date(millis) if dates => Date::new(&JsValue::from_f64(millis as f64)).into(),
        Kind::Date(millis) => JsValue::from_f64(millis as f64),
        Kind::String(text) => JsValue::from_str(text),
        Kind::Array(items) => items.iter().map(|item| build(item, dates)).collect::<Array>().into(),
        Kind::Object(members) => {
            let object = Object::new();
            for (name, value) in members {
                set(&object, name, &build(value, dates));
            }
            object.into()
        }
    }
}

/// Sets a member of an object that is ours. Setting a member of a plain object cannot fail.
pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// A member of an object; `undefined` when there is none or it cannot be read.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}
