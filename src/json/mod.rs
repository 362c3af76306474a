//! JSON text and JSON values. Everything goes through these functions: each kind of reading or writing that serde is asked for
//! is code of its own in the module.
//!
//! In a module, the platform reads texts and writes fractions, as `JSON.parse` and `String` do: both are there already.

mod writer;

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde_json::Value;

use self::writer::Writer;
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
    let mut writer = Writer::default();
    match value.serialize(&mut writer) {
        Ok(()) => writer.text,
        Err(_) => "null".into(),
    }
}

/// The text of one object with the members of two, which have no names in common.
#[must_use]
pub fn joined(first: &str, second: &str) -> String {
    let first = first.strip_suffix('}').unwrap_or(first);
    let second = second.strip_prefix('{').unwrap_or(second);
    let between = if first == "{" || second == "}" { "" } else { "," };
    [first, between, second].concat()
}

/// A number with a fraction, or too large for an integer.
fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return "null".into();
    }
    #[cfg(target_arch = "wasm32")]
    return crate::bindings::host::number_text(number);
    #[cfg(not(target_arch = "wasm32"))]
    alloc::format!("{number:?}")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_are_those_of_serde_json() {
        for value in [
            json!(null),
            json!([true, false, 0, -1, i64::MIN, u64::MAX, 1.5, -2.5e-7, 1e21, "", [], {}]),
            json!({ "a": "quote \" backslash \\ newline \n bell \u{7} delete \u{7f} é 😀 {", "b": { "c": [[], {}, "["] } }),
        ] {
            assert_eq!(parse(&to_text(&value)), Some(value.clone()));
            assert_eq!(serde_json::from_str::<Value>(&to_text(&value)).ok(), Some(value));
        }
    }

    #[test]
    fn what_json_cannot_say_is_null() {
        assert_eq!(to_text(&f64::NAN), "null");
        assert_eq!(to_text(&b"bytes".map(Some).iter().collect::<Vec<_>>()), "[98,121,116,101,115]");
    }

    #[test]
    fn two_objects_are_joined() {
        assert_eq!(joined("{}", "{}"), "{}");
        assert_eq!(joined(r#"{"a":1}"#, "{}"), r#"{"a":1}"#);
        assert_eq!(joined("{}", r#"{"b":2}"#), r#"{"b":2}"#);
        assert_eq!(joined(r#"{"a":1}"#, r#"{"b":2}"#), r#"{"a":1,"b":2}"#);
    }
}
