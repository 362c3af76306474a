//! JSON text and JSON values. Everything goes through these functions: each kind of reading or writing that serde is asked for
//! is code of its own in the module.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroize;

use crate::reader::Members;

/// The value of a JSON text; `None` when it is none, or nested deeper than 128 levels.
#[must_use]
pub fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// The same, which must be an object.
#[must_use]
pub fn parse_object(text: &str) -> Option<Members> {
    match parse(text)? {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// The items of a JSON text that is a list; none of another one.
#[must_use]
pub fn parse_list(text: &str) -> Vec<Value> {
    match parse(text) {
        Some(Value::Array(items)) => items,
        _ => Vec::new(),
    }
}

/// A value that serializes, as JSON; `null` for one that JSON cannot say.
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// The members of a value that serializes to an object; none for another one.
pub fn to_members<T: Serialize + ?Sized>(value: &T) -> Members {
    match to_value(value) {
        Value::Object(members) => members,
        _ => Members::new(),
    }
}

/// The text of a JSON value.
#[must_use]
pub fn to_text(value: &Value) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Wipes the texts of a value that held secrets.
pub fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
