//! What applications pass in, in any flow: names, passwords and codes, with bounds that are far above the service's own.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::entries::Texts;
use crate::error::{Code, Result};
use crate::reader::Reader;
use crate::secret::Secret;

/// The most bytes in a name: of a user, a device, an attribute.
pub const MAX_NAME: usize = 8 * 1024;

/// The most bytes in a password.
pub const MAX_PASSWORD: usize = 4 * 1024;

/// The most bytes in a code, a token, or another answer.
pub const MAX_ANSWER: usize = 64 * 1024;

/// A name without the white space around it; `None` when it is absent or nothing is left.
///
/// # Errors
///
/// When it is no text, or too long.
pub fn name(member: &Reader<'_>) -> Result<Option<String>> {
    let name = bounded(member, MAX_NAME)?.map(str::trim).filter(|name| !name.is_empty());
    Ok(name.map(ToString::to_string))
}

/// A name that may be absent, but not blank.
///
/// # Errors
///
/// When it is blank, no text, or too long.
pub fn some_name(member: &Reader<'_>) -> Result<Option<String>> {
    let name = name(member)?;
    if name.is_none() && !member.is_absent() { Err(member.wrong("must not be empty")) } else { Ok(name) }
}

/// A password exactly as it was typed; `None` when it is absent or empty.
///
/// # Errors
///
/// When it is no text, or too long.
pub fn password(member: &Reader<'_>) -> Result<Option<Secret<String>>> {
    Ok(bounded(member, MAX_PASSWORD)?.filter(|password| !password.is_empty()).map(Into::into))
}

/// A code without any white space: people and messages put some around and into it. `None` when it is absent or nothing
/// is left.
///
/// # Errors
///
/// When it is no text, or too long.
pub fn code(member: &Reader<'_>) -> Result<Option<Secret<String>>> {
    let code = bounded(member, MAX_ANSWER)?.map(|code| code.split_whitespace().collect::<String>());
    Ok(code.filter(|code| !code.is_empty()).map(Secret::new))
}

/// [`name`], where one must be there.
///
/// # Errors
///
/// `missing` when it is absent or nothing is left; when it is no text, or too long.
pub fn required_name(member: &Reader<'_>, missing: Code) -> Result<String> {
    name(member)?.ok_or_else(|| member.missing(missing))
}

/// [`password`], where one must be there.
///
/// # Errors
///
/// `missing` when it is absent or empty; when it is no text, or too long.
pub fn required_password(member: &Reader<'_>, missing: Code) -> Result<Secret<String>> {
    password(member)?.ok_or_else(|| member.missing(missing))
}

/// [`code`], where one must be there.
///
/// # Errors
///
/// `missing` when it is absent or nothing is left; when it is no text, or too long.
pub fn required_code(member: &Reader<'_>, missing: Code) -> Result<Secret<String>> {
    code(member)?.ok_or_else(|| member.missing(missing))
}

/// A token, which must be there.
///
/// # Errors
///
/// When it is absent, empty, no text, or too long.
pub fn token(member: &Reader<'_>) -> Result<Secret<String>> {
    optional_token(member)?.ok_or_else(|| member.missing(Code::InvalidArgument))
}

/// A token that may be absent, but not empty.
///
/// # Errors
///
/// When it is empty, no text, or too long.
pub fn optional_token(member: &Reader<'_>) -> Result<Option<Secret<String>>> {
    match bounded(member, MAX_ANSWER)? {
        Some("") => Err(member.wrong("must not be empty")),
        token => Ok(token.map(Into::into)),
    }
}

/// Another answer, exactly as it was given; `None` when it is absent or empty.
///
/// # Errors
///
/// When it is no text, or too long.
pub fn answer<'a>(member: &Reader<'a>) -> Result<Option<&'a str>> {
    Ok(bounded(member, MAX_ANSWER)?.filter(|answer| !answer.is_empty()))
}

/// The value of an attribute, which must be there and may be empty.
///
/// # Errors
///
/// When it is absent, no text, or too long.
pub fn attribute_value<'a>(member: &Reader<'a>) -> Result<&'a str> {
    bounded(member, MAX_ANSWER)?.ok_or_else(|| member.missing(Code::InvalidArgument))
}

/// The `options` of an operation, which have no other members than these.
///
/// # Errors
///
/// When they are no object, or have other members.
pub fn options<'a>(input: &Reader<'a>, names: &[&str]) -> Result<Reader<'a>> {
    let options = input.member("options");
    options.only(names)?;
    Ok(options)
}

/// `clientMetadata`; `None` when it is absent or empty.
///
/// # Errors
///
/// When it is no object of texts.
pub fn client_metadata(member: &Reader<'_>) -> Result<Option<Texts>> {
    Ok(member.texts()?.map(Texts::from))
}

/// The user attributes of an object, as names and values; one without a value is left out.
///
/// # Errors
///
/// When it is no object, or a value is no text: the service takes nothing else.
pub fn attributes(member: &Reader<'_>) -> Result<Vec<(String, String)>> {
    let mut attributes = Vec::new();
    for name in member.optional_object()?.into_iter().flat_map(|members| members.keys()) {
        if let Some(value) = bounded(&member.member(name), MAX_ANSWER)? {
            attributes.push((name.clone(), value.to_string()));
        }
    }
    Ok(attributes)
}

/// Text of at most this many bytes, which may be absent.
fn bounded<'a>(member: &Reader<'a>, most: usize) -> Result<Option<&'a str>> {
    let text = member.optional_text()?;
    match text {
        Some(text) if text.len() > most => Err(member.wrong(&format!("must have at most {most} bytes"))),
        text => Ok(text),
    }
}
