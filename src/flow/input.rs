//! What an application hands in, checked.

use alloc::string::{String, ToString};

use crate::error::{Code, Error, Result};
use crate::value::Value;

/// A text that must be there, trimmed: a username, an attribute's name, a credential's id.
///
/// # Errors
///
/// `missing` when it is absent or empty, [`Code::InvalidArgument`] when it is no text.
pub fn required(input: &Value, name: &str, missing: Code) -> Result<String> {
    match input.get(name) {
        Value::String(text) if !text.trim().is_empty() => Ok(text.trim().to_string()),
        Value::String(_) | Value::Null => Err(Error::new(missing, &said(name, " is required"))),
        _ => Err(Error::argument(&said(name, " must be a string"))),
    }
}

/// A confirmation code, without the spaces that people and messages put around and into it.
///
/// # Errors
///
/// [`Code::EmptyConfirmationCode`] when it is missing, [`Code::InvalidArgument`] when it is no text.
pub fn code(input: &Value, name: &str) -> Result<String> {
    let text = required(input, name, Code::EmptyConfirmationCode)?;
    Ok(text.chars().filter(|letter| !letter.is_whitespace()).collect())
}

/// A password, exactly as it is, taken out of the input.
///
/// # Errors
///
/// [`Code::EmptyPassword`] when it is missing, [`Code::InvalidArgument`] when it is no text.
pub fn password(input: &mut Value, name: &str) -> Result<Value> {
    match input.take(name) {
        Value::String(text) if !text.is_empty() => Ok(Value::String(text)),
        Value::String(_) | Value::Null => Err(Error::new(Code::EmptyPassword, &said(name, " is required"))),
        _ => Err(Error::argument(&said(name, " must be a string"))),
    }
}

fn said(name: &str, what: &str) -> String {
    let mut message = name.to_string();
    message.push_str(what);
    message
}
