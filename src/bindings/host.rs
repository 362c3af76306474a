//! What the platform does as well as any code that a page would have to load: reading JSON, and writing numbers and dates.
//! Nothing of an application's is called.

use alloc::string::String;

use js_sys::{Array, Date, JSON, Object, Reflect};
use serde_json::{Map, Number, Value};
use wasm_bindgen::{JsCast, JsValue};

/// Deepest nesting that is read.
const MAX_DEPTH: u32 = 127;

/// `JSON.parse`; `None` for what is no JSON, nested too deep, or a number that is too large.
pub fn parse_json(text: &str) -> Option<Value> {
    read(&JSON::parse(text).ok()?, MAX_DEPTH)
}

/// A JavaScript value of JSON: plain objects and lists.
pub fn from_json(text: &str) -> JsValue {
    JSON::parse(text).unwrap_or(JsValue::NULL)
}

/// `JSON.stringify(number)`.
pub fn number_text(number: f64) -> String {
    JSON::stringify(&JsValue::from_f64(number)).map(String::from).unwrap_or_default()
}

/// `Date.parse`, for a date in GMT: Unix milliseconds.
pub fn parse_date(text: &str) -> Option<f64> {
    let millis = Date::parse(text);
    (text.ends_with("GMT") && millis.is_finite()).then_some(millis)
}

fn read(value: &JsValue, depth: u32) -> Option<Value> {
    if let Some(text) = value.as_string() {
        return Some(Value::String(text));
    }
    if let Some(number) = value.as_f64() {
        return read_number(number);
    }
    if let Some(flag) = value.as_bool() {
        return Some(Value::Bool(flag));
    }
    if value.is_null() {
        return Some(Value::Null);
    }
    let depth = depth.checked_sub(1)?;
    if let Some(items) = value.dyn_ref::<Array>() {
        return items.iter().map(|item| read(&item, depth)).collect::<Option<_>>().map(Value::Array);
    }
    let mut members = Map::new();
    for name in Object::keys(value.unchecked_ref::<Object>()).iter() {
        let member = read(&Reflect::get(value, &name).ok()?, depth)?;
        members.insert(name.as_string()?, member);
    }
    Some(Value::Object(members))
}

/// A whole number stays one where it is exact.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "float to integer saturates, and is compared"
)]
fn read_number(number: f64) -> Option<Value> {
    let whole = number as i64;
    if number.abs() < 9e15 && (whole as f64).total_cmp(&number).is_eq() {
        return Some(whole.into());
    }
    Number::from_f64(number).map(Value::Number)
}
