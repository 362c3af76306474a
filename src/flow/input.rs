//! What an application hands in, checked.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use crate::error::{Code, Error, Result};
use crate::value::{Kind, Value};

/// A text that must be there, trimmed: a username, an attribute's name, a credential's id.
///
/// # Errors
///
/// `missing` when it is absent or empty, [`Code::InvalidArgument`] when it is no text.
pub fn required(input: &Value, name: &str, missing: Code) -> Result<String> {
    match input.get(name).kind() {
        Kind::String(text) if !text.trim().is_empty() => Ok(text.trim().to_string()),
        Kind::String(_) | Kind::Null => Err(Error::new(missing, &said(name, " is required"))),
        _ => Err(Error::argument(&said(name, " must be a string"))),
    }
}

/// A confirmation code, without the spaces that people and messages put around and into it.
///
/// # Errors
///
/// `missing` when it is absent or empty, [`Code::InvalidArgument`] when it is no text.
pub fn code(input: &Value, name: &str, missing: Code) -> Result<String> {
    let text = required(input, name, missing)?;
    Ok(text.chars().filter(|letter| !letter.is_whitespace()).collect())
}

/// A password, exactly as it is, taken out of the input.
///
/// # Errors
///
/// `missing` when it is absent or empty, [`Code::InvalidArgument`] when it is no text.
pub fn password(input: &mut Value, name: &str, missing: Code) -> Result<Value> {
    let password = input.take(name);
    match password.kind() {
        Kind::String(text) if !text.is_empty() => Ok(password),
        Kind::String(_) | Kind::Null => Err(Error::new(missing, &said(name, " is required"))),
        _ => Err(Error::argument(&said(name, " must be a string"))),
    }
}

/// The service's `[{ Name, Value }]` of an object of texts; `null` when there is none.
///
/// # Errors
///
/// [`Code::InvalidArgument`] when a member is no text: the service takes nothing else.
pub fn attributes(input: &Value, name: &str) -> Result<Value> {
    let pair = |(key, value): &(String, Value)| match value.as_str() {
        Some(_) => Ok(Value::object().with("Name", key).with("Value", value)),
        None => Err(Error::argument(&said(key, " must be a string"))),
    };
    match input.get(name).kind() {
        Kind::Null => Ok(Value::null()),
        Kind::Object(members) => {
            let given = members.iter().filter(|(_, value)| !value.is_null());
            given.map(pair).collect::<Result<Vec<_>>>().map(Value::from)
        }
        _ => Err(Error::argument(&said(name, " must be an object"))),
    }
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

fn said(name: &str, what: &str) -> String {
    let mut message = name.to_string();
    message.push_str(what);
    message
}
