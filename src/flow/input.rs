//! What an application hands in, checked.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use crate::error::{Code, Error, Result};
use crate::search::{joined, trimmed, unspaced};
use crate::value::{Kind, Value};

/// What must be there, by its kind: an `object` as it is, a `password`, a `code` without the white space that people and
/// messages put around and into it, and any other text trimmed (a username, an attribute's name, a credential's id).
/// What is `optional` is a password that may be absent, but not empty.
///
/// # Errors
///
/// The code with the name `missing` when it is absent or empty, [`Code::InvalidArgument`] when it is no text.
pub fn given(value: &Value, name: &str, kind: &str, missing: &str) -> Result<Value> {
    let text = match value.kind() {
        Kind::Object(_) if kind == "object" => return Ok(value.clone()),
        _ if kind == "object" => return Err(Error::wrong(name, " must be an object")),
        Kind::Null if kind == "optional" => return Ok(Value::null()),
        Kind::String(text) => text,
        Kind::Null => "",
        _ => return Err(Error::wrong(name, " must be a string")),
    };
    let text: String = match kind {
        "code" => unspaced(text),
        "password" | "optional" => text.into(),
        _ => trimmed(text).into(),
    };
    if !text.is_empty() {
        return Ok(text.into());
    }
    let required = joined(&[name, " is required"], "");
    let message = match kind {
        "device" => "this device is not known to the pool",
        "secret" => "a client token needs userPoolClientSecret in the configuration",
        _ => &required,
    };
    Err(Error::new(Code::from_name(missing), message))
}

/// A list of texts that must not be empty.
///
/// # Errors
///
/// [`Code::InvalidArgument`] for anything else.
pub fn names(value: &Value, name: &str) -> Result<Value> {
    let list = value.items();
    if list.is_empty() || list.iter().any(|item| item.as_str().is_none()) {
        return Err(Error::wrong(name, " must be a list of names"));
    }
    Ok(value.clone())
}

/// The service's `[{ Name, Value }]` of an object of texts; `null` when there is none.
///
/// # Errors
///
/// [`Code::InvalidArgument`] when a member is no text, as the service takes nothing else, and when there is no member
/// where one is `needed`.
pub fn attributes(value: &Value, name: &str, needed: bool) -> Result<Value> {
    let mut list = Vec::new();
    if !value.is_object() && !value.is_null() {
        return Err(Error::wrong(name, " must be an object"));
    }
    for (key, value) in value.entries() {
        if value.is_text() {
            list.push(Value::object().with("Name", key).with("Value", value));
        } else if !value.is_null() {
            return Err(Error::wrong(key, " must be a string"));
        }
    }
    if list.is_empty() && needed {
        return Err(Error::wrong(name, " must name at least one attribute"));
    }
    Ok(if value.is_null() { Value::null() } else { list.into() })
}

/// A whole number in `range`; `None` when it is absent.
///
/// # Errors
///
/// [`Code::InvalidArgument`] with `message` for anything else.
pub fn whole(value: &Value, range: RangeInclusive<u32>, message: &str) -> Result<Option<u32>> {
    let Some(number) = value.as_f64() else {
        return if value.is_null() { Ok(None) } else { Err(Error::argument(message)) };
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
    let whole = number as u32;
    if f64::from(whole).total_cmp(&number).is_ne() || !range.contains(&whole) {
        return Err(Error::argument(message));
    }
    Ok(Some(whole))
}
