//! Taking a URL apart, strictly: what is refused here, somebody on the way could understand differently.

use alloc::string::String;

use crate::encode::{decimal, push_decimal};
use crate::error::{Error, Result};
use crate::search::{cut, find, is_all, joined};

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
        if !is_all(url, b" []~\x80\xff") {
            return None;
        }
        let (scheme, rest) = cut(url, "://")?;
        let (scheme, default_port) = match scheme.to_ascii_lowercase().as_str() {
            "https" => ("https", 443),
            "wss" => ("wss", 443),
            "http" => ("http", 80),
            "ws" => ("ws", 80),
            _ => return None,
        };
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

/// The authority as a `host` header has it.
fn host(authority: &str, default_port: u32) -> Option<String> {
    // The colons of a bracketed address are its own.
    let brackets = find(authority, "]").unwrap_or_default();
    let colon = find(authority.get(brackets..)?, ":").map(|place| brackets + place);
    let (name, port) = authority.split_at_checked(colon.unwrap_or(authority.len()))?;
    let known = match name.strip_prefix('[') {
        Some(address) => is_all(address.strip_suffix(']')?, b"09afAF::.."),
        None => is_all(name, b"azAZ09--..__"),
    };
    if !known {
        return None;
    }
    let mut host = name.to_ascii_lowercase();
    let digits = port.strip_prefix(':').unwrap_or_default();
    let number = decimal(digits).filter(|number| *number <= 0xffff)?;
    if !digits.is_empty() && number != default_port {
        host.push(':');
        push_decimal(&mut host, number.into());
    }
    Some(host)
}
