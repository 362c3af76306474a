//! What the platform does as well as any code that a page would have to load: reading JSON, and writing numbers and dates.
//! Nothing of an application's is called.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Number, Value};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::reader::Members;

/// Deepest nesting that is read.
const MAX_DEPTH: u32 = 127;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn json_parse(text: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = Date, js_name = parse)]
    fn date_parse(text: &str) -> f64;

    #[wasm_bindgen(js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> bool;

    #[wasm_bindgen(js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Vec<String>;

    #[wasm_bindgen(js_namespace = Object, js_name = values)]
    fn values(object: &JsValue) -> Vec<JsValue>;
}

/// `Number.MAX_SAFE_INTEGER`: up to here a number is exact.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// `JSON.parse`; `None` for what is no JSON, nested too deep, or a number that is too large.
pub fn parse_json(text: &str) -> Option<Value> {
    read(&json_parse(text).ok()?, MAX_DEPTH)
}

/// A JavaScript value of JSON: plain objects and lists.
pub fn from_json(text: &str) -> JsValue {
    json_parse(text).unwrap_or(JsValue::NULL)
}

/// `Date.parse`, for a date in GMT: Unix milliseconds.
pub fn parse_date(text: &str) -> Option<f64> {
    let millis = date_parse(text);
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
    let mut items = Vec::new();
    for item in values(value) {
        items.push(read(&item, depth)?);
    }
    if is_array(value) {
        return Some(Value::Array(items));
    }
    let mut members = Members::new();
    for (name, member) in keys(value).into_iter().zip(items) {
        members.insert(name, member);
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
    if number.abs() <= MAX_SAFE_INTEGER && (whole as f64).total_cmp(&number).is_eq() {
        return Some(whole.into());
    }
    Number::from_f64(number).map(Value::Number)
}
