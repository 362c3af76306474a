//! Taking a URL apart, strictly: what is refused here, somebody on the way could understand differently.

use alloc::string::String;

use super::canonical::joined;
use crate::encode::push_decimal;
use crate::error::{Error, Result};
use crate::search::{cut, find};

/// The parts of an absolute URL that a signature needs.
pub(super) struct Url<'a> {
    scheme: &'static str,
    /// Host, and port when it is not the scheme's own; in lower case.
    pub(super) host: String,
    /// Everything from the first slash; empty when there is none.
    pub(super) path: &'a str,
    /// Everything after the question mark; empty when there is none.
    pub(super) query: &'a str,
}

impl<'a> Url<'a> {
    /// Takes the URL apart; drops a fragment.
    ///
    /// # Errors
    /// `InvalidArgument` for another scheme than http, https, ws or wss, for a user name or password, for a host
    /// that is not ASCII, a bad port, a control character or a backslash.
    pub(super) fn parse(url: &'a str) -> Result<Self> {
        Self::split(url).ok_or_else(|| Error::argument("The URL cannot be signed."))
    }

    fn split(url: &'a str) -> Option<Self> {
        if url.bytes().any(|byte| byte.is_ascii_control() || byte == b'\\') {
            return None;
        }
        let (scheme, rest) = cut(url, "://")?;
        let (scheme, default_port) =
            SCHEMES.into_iter().find(|(known, _)| scheme.eq_ignore_ascii_case(known))?;
        let (rest, _) = cut(rest, "#").unwrap_or((rest, ""));
        let (rest, query) = cut(rest, "?").unwrap_or((rest, ""));
        let (authority, path) = rest.split_at_checked(find(rest, "/").unwrap_or(rest.len()))?;
        Some(Self { scheme, host: host(authority, default_port)?, path, query })
    }

    /// The URL with this path and query in place of its own.
    pub(super) fn with(&self, path: &str, query: &str) -> String {
        joined(&[self.scheme, "://", &self.host, path, if query.is_empty() { "" } else { "?" }, query], "")
    }
}

const SCHEMES: [(&str, u16); 4] = [("https", 443), ("http", 80), ("wss", 443), ("ws", 80)];

/// The authority as a `host` header has it.
fn host(authority: &str, default_port: u16) -> Option<String> {
    // The colons of a bracketed address are its own.
    let brackets = find(authority, "]").map_or(0, |end| end + 1);
    let length = brackets + find(authority.get(brackets..)?, ":").unwrap_or(authority.len() - brackets);
    let (name, port) = authority.split_at_checked(length)?;
    let known = if brackets == 0 { name.bytes().all(is_host) } else { is_ip_literal(name) };
    if !known || name.is_empty() {
        return None;
    }
    let mut host = name.to_ascii_lowercase();
    let digits = port.as_bytes().get(1..).unwrap_or_default();
    let mut number = 0_u16;
    for digit in digits {
        let value = digit.is_ascii_digit().then(|| u16::from(digit - b'0'))?;
        number = number.checked_mul(10)?.checked_add(value)?;
    }
    if !digits.is_empty() && number != default_port {
        host.push(':');
        push_decimal(&mut host, number.into());
    }
    Some(host)
}

/// Whether it is an address in brackets.
fn is_ip_literal(name: &str) -> bool {
    let [b'[', address @ .., b']'] = name.as_bytes() else { return false };
    !address.is_empty() && address.iter().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'))
}

fn is_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}
