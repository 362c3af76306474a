//! JSON text and JSON values. Everything goes through these functions: each kind of reading or writing that serde is asked for
//! is code of its own in the module.
//!
//! In a module, the platform reads texts, by `JSON.parse`: it is there already.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde_json::Value;

use crate::reader::Members;

/// The value of a JSON text; `None` when it is none, or nested deeper than 127 levels.
#[must_use]
pub fn parse(text: &str) -> Option<Value> {
    #[cfg(target_arch = "wasm32")]
    return crate::bindings::host::parse_json(text);
    #[cfg(not(target_arch = "wasm32"))]
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

/// The JSON text of a value that serializes; `null` for one that JSON cannot say.
pub fn to_text<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".into())
}

/// The text of one object with the members of two, which have no names in common.
#[must_use]
pub fn joined(first: &str, second: &str) -> String {
    let first = first.strip_suffix('}').unwrap_or(first);
    let second = second.strip_prefix('{').unwrap_or(second);
    let between = if first == "{" || second == "}" { "" } else { "," };
    [first, between, second].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_objects_are_joined() {
        assert_eq!(joined("{}", "{}"), "{}");
        assert_eq!(joined(r#"{"a":1}"#, "{}"), r#"{"a":1}"#);
        assert_eq!(joined("{}", r#"{"b":2}"#), r#"{"b":2}"#);
        assert_eq!(joined(r#"{"a":1}"#, r#"{"b":2}"#), r#"{"a":1,"b":2}"#);
    }
}
