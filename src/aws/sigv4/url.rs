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
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, rest) = rest.split_once(']')?;
            let is_address = |c: char| c.is_ascii_hexdigit() || matches!(c, ':' | '.');
            if address.is_empty() || !address.chars().all(is_address) {
                return None;
            }
            let (host, _) = authority.split_at_checked(address.len().checked_add(2)?)?;
            (host, if rest.is_empty() { None } else { Some(rest.strip_prefix(':')?) })
        }
        None => {
            let (host, port) =
                authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
            let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
            if host.is_empty() || !host.chars().all(is_name) {
                return None;
            }
            (host, port)
        }
    };
    match port {
        None | Some("") => Some((host, None)),
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some((host, Some(digits.parse().ok()?)))
        }
        Some(_) => None,
    }
}
