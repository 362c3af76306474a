//! Taking a URL apart, strictly: what is refused here, somebody on the way could understand differently.

use alloc::string::{String, ToString};

use crate::error::{Error, Result};

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
        let (scheme, rest) = url.split_once(':')?;
        let (scheme, default_port) =
            SCHEMES.into_iter().find(|(known, _)| scheme.eq_ignore_ascii_case(known))?;
        let rest = rest.strip_prefix('/')?.strip_prefix('/')?;
        let rest = rest.split('#').next()?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, path) = match rest.find('/') {
            Some(slash) => rest.split_at_checked(slash)?,
            None => (rest, ""),
        };
        Some(Self { scheme, host: host(authority, default_port)?, path, query })
    }

    /// The URL with this path and query in place of its own.
    pub(super) fn with(&self, path: &str, query: &str) -> String {
        [self.scheme, "://", &self.host, path, if query.is_empty() { "" } else { "?" }, query].concat()
    }
}

const SCHEMES: [(&str, u16); 4] = [("https", 443), ("http", 80), ("wss", 443), ("ws", 80)];

/// The authority as a `host` header has it.
fn host(authority: &str, default_port: u16) -> Option<String> {
    let name = match authority.strip_prefix('[') {
        Some(rest) => ip_literal(authority, rest)?,
        None => authority.split(':').next().filter(|name| !name.is_empty() && name.bytes().all(is_host))?,
    };
    let mut host = name.to_ascii_lowercase();
    let port = authority.strip_prefix(name)?;
    if port.is_empty() || port == ":" {
        return Some(host);
    }
    let digits = port.strip_prefix(':').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
    let port = digits.parse::<u16>().ok()?;
    if port != default_port {
        host.push(':');
        host.push_str(&port.to_string());
    }
    Some(host)
}

/// The bracketed address at the start of `authority`; `rest` is what follows the opening bracket.
fn ip_literal<'a>(authority: &'a str, rest: &str) -> Option<&'a str> {
    let address = rest.split(']').next()?;
    let known = address.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
    authority.get(..address.len() + 2).filter(|_| known && !address.is_empty())
}

fn is_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_')
}
