//! What people type and applications hand in, read as each kind is: names are trimmed, codes lose all white space,
//! passwords stay as they are. All are bounded, far above what the service takes.

use alloc::format;
use alloc::string::String;

use crate::error::{Code, Result};
use crate::http::Texts;
use crate::reader::Reader;
use crate::secret::Secret;

/// The most bytes in a name; the service's limit for a username is 128 characters.
pub const MAX_NAME: usize = 8_192;

/// The most bytes in a password; the service's limit is 256 characters.
pub const MAX_PASSWORD: usize = 4_096;

/// The most bytes in a token or code.
pub const MAX_TOKEN: usize = 65_536;

/// A name that must be there: a username, an attribute's name, an id. Trimmed.
///
/// # Errors
///
/// `missing` when it is absent or blank, [`Code::InvalidArgument`] when it is no text or too long.
pub fn name(reader: &Reader<'_>, missing: Code) -> Result<String> {
    optional_name(reader)?.filter(|name| !name.is_empty()).ok_or_else(|| reader.missing(missing))
}

/// A name that may be absent. Trimmed.
///
/// # Errors
///
/// [`Code::InvalidArgument`] when it is no text or too long.
pub fn optional_name(reader: &Reader<'_>) -> Result<Option<String>> {
    Ok(text(reader, MAX_NAME)?.map(|name| name.trim().into()))
}

/// A password that must be there, exactly as typed.
///
/// # Errors
///
/// `missing` when it is absent or empty, [`Code::InvalidArgument`] when it is no text or too long.
pub fn password(reader: &Reader<'_>, missing: Code) -> Result<Secret<String>> {
    optional_password(reader)?.ok_or_else(|| reader.missing(missing))
}

/// A password that may be absent, exactly as typed. An empty one is none.
///
/// # Errors
///
/// [`Code::InvalidArgument`] when it is no text or too long.
pub fn optional_password(reader: &Reader<'_>) -> Result<Option<Secret<String>>> {
    Ok(text(reader, MAX_PASSWORD)?.filter(|password| !password.is_empty()).map(Into::into))
}

/// A code that must be there, without the white space that people and messages put around and into it.
///
/// # Errors
///
/// `missing` when it is absent or blank, [`Code::InvalidArgument`] when it is no text or too long.
pub fn code(reader: &Reader<'_>, missing: Code) -> Result<Secret<String>> {
    let text = text(reader, MAX_TOKEN)?.unwrap_or_default();
    let code = Secret::new(text.split_whitespace().collect::<String>());
    if code.expose().is_empty() { Err(reader.missing(missing)) } else { Ok(code) }
}

/// A token that must be there.
///
/// # Errors
///
/// [`Code::InvalidArgument`] when it is absent, empty, no text or too long.
pub fn token(reader: &Reader<'_>) -> Result<Secret<String>> {
    optional_token(reader)?.ok_or_else(|| reader.missing(Code::InvalidArgument))
}

/// A token that may be absent, but not empty.
///
/// # Errors
///
/// [`Code::InvalidArgument`] when it is empty, no text or too long.
pub fn optional_token(reader: &Reader<'_>) -> Result<Option<Secret<String>>> {
    match text(reader, MAX_TOKEN)? {
        Some("") => Err(reader.wrong("must not be empty")),
        token => Ok(token.map(Into::into)),
    }
}

/// `clientMetadata` in `options`, and makes sure that `options` has no other members but `others`.
///
/// # Errors
///
/// [`Code::InvalidArgument`] naming what is wrong.
pub fn client_metadata(input: &Reader<'_>, others: &[&str]) -> Result<Option<Texts>> {
    let options = input.member("options");
    options.only(&[&["clientMetadata"], others].concat())?;
    Ok(options.member("clientMetadata").texts()?.map(Into::into))
}

fn text<'a>(reader: &Reader<'a>, most: usize) -> Result<Option<&'a str>> {
    match reader.optional_text()? {
        Some(text) if text.len() > most => {
            Err(reader.wrong(&format!("must not be longer than {most} bytes")))
        }
        text => Ok(text),
    }
}
