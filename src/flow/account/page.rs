//! Results that come in pages.

use alloc::format;
use alloc::string::String;

use crate::error::Result;
use crate::reader::Reader;

/// The most bytes in the token of a page: the service's limit.
const MAX_TOKEN: usize = 131_072;

/// Where a page begins: the application's `nextToken`.
pub(super) fn token(input: &Reader<'_>) -> Result<Option<String>> {
    let member = input.member("nextToken");
    match member.optional_text()? {
        Some("") => Err(member.wrong("must not be empty")),
        Some(token) if token.len() > MAX_TOKEN => {
            Err(member.wrong(&format!("must not be longer than {MAX_TOKEN} bytes")))
        }
        token => Ok(token.map(Into::into)),
    }
}

/// Where the next page begins: a token of the answer. One that leads to the `current` page again would never end.
pub(super) fn next(token: &Reader<'_>, current: Option<&str>) -> Result<Option<String>> {
    match token.optional_text()?.filter(|token| !token.is_empty()) {
        Some(next) if Some(next) == current => Err(token.wrong("leads nowhere")),
        next => Ok(next.map(Into::into)),
    }
}
