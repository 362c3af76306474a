//! Taking a URL apart, strictly: what is refused here, somebody on the way could understand differently.

use alloc::format;
use alloc::string::String;

use crate::error::{Error, Result};

/// The parts of an absolute URL that a signature needs.
#[derive(Debug)]
pub(super) struct Url<'a> {
    /// The scheme, in lower case.
    scheme: String,
    /// The host, and the port when it is not the scheme's own, as a `host` header has them; in lower case.
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
    ///
    /// [`crate::error::Code::InvalidArgument`] for another scheme than http, https, ws or wss, for a user name or password,
    /// for a host that is not ASCII, a bad port, a control character or a backslash.
    pub(super) fn parse(url: &'a str) -> Result<Self> {
        Self::split(url).ok_or_else(|| Error::argument("this URL cannot be signed"))
    }

    fn split(url: &'a str) -> Option<Self> {
        if url.chars().any(|c| c.is_ascii_control() || c == '\\') {
            return None;
        }
        let url = url.split_once('#').map_or(url, |(url, _)| url);
        let (url, query) = url.split_once('?').unwrap_or((url, ""));
        let (scheme, rest) = url.split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        let default_port = match scheme.as_str() {
            "https" | "wss" => 443,
            "http" | "ws" => 80,
            _ => return None,
        };
        let (authority, path) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len()))?;
        let (host, port) = host_and_port(authority)?;
        let host = host.to_ascii_lowercase();
        let host = match port.filter(|port| *port != default_port) {
            Some(port) => format!("{host}:{port}"),
            None => host,
        };
        Some(Self { scheme, host, path, query })
    }

    /// The URL with this path and query in place of its own.
    pub(super) fn with(&self, path: &str, query: &str) -> String {
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}://{}{path}{mark}{query}", self.scheme, self.host)
    }
}

/// A host that is a name or an address, and the port that follows it (RFC 3986, section 3.2).
fn host_and_port(authority: &str) -> Option<(&str, Option<u16>)> {
    // The colons of a bracketed address are its own.
    let host_end = authority.rfind(']').map_or_else(|| authority.find(':'), |end| end.checked_add(1));
    let (host, port) = authority.split_at_checked(host_end.unwrap_or(authority.len()))?;
    let is_known = match host.strip_prefix('[') {
        Some(address) => {
            is_made_of(address.strip_suffix(']')?, |c| c.is_ascii_hexdigit() || ":.".contains(c))
        }
        None => is_made_of(host, |c| c.is_ascii_alphanumeric() || "-._".contains(c)),
    };
    if !is_known {
        return None;
    }
    match port.strip_prefix(':') {
        Some(digits) if is_made_of(digits, |c| c.is_ascii_digit()) => {
            Some((host, Some(digits.parse().ok()?)))
        }
        Some("") | None if port.len() <= 1 => Some((host, None)),
        _ => None,
    }
}

fn is_made_of(text: &str, is_allowed: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(is_allowed)
}
