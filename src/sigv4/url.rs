//! Taking a URL apart, strictly: what is refused here, somebody on the way could understand differently.

use alloc::string::String;

use crate::encode::{number_of, push_decimal};
use crate::error::{Error, Result};
use crate::search::{cut, find, is_all, is_listed, joined, split};

/// The parts of an absolute URL that a signature needs.
pub(super) struct Url<'a> {
    /// Scheme, host, and port when it is not the scheme's own; in lower case.
    origin: String,
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
        let (rest, _) = split(url, "#");
        let (rest, query) = split(rest, "?");
        let (scheme, rest) = cut(rest, "://")?;
        let (authority, path) = rest.split_at_checked(find(rest, "/").unwrap_or(rest.len()))?;
        // The colons of a bracketed address are its own.
        let brackets = find(authority, "]").unwrap_or_default();
        let colon = find(authority.get(brackets..)?, ":").map(|place| brackets + place);
        let (host, port) = authority.split_at_checked(colon.unwrap_or(authority.len()))?;
        let known = match host.strip_prefix("[") {
            Some(address) => is_all(address.strip_suffix("]")?, b"09afAF::.."),
            None => is_all(host, b"azAZ09--..__"),
        };
        let digits = port.strip_prefix(":").unwrap_or_default();
        let port = number_of(digits, 10).filter(|port| known && *port <= 0xffff)?;

        let mut origin = joined(&[scheme, host], "://").to_ascii_lowercase();
        let scheme = split(&origin, "://").0;
        let default_port = if is_listed("https wss", scheme) {
            443
        } else if is_listed("http ws", scheme) {
            80
        } else {
            return None;
        };
        if !digits.is_empty() && port != default_port {
            origin.push(':');
            push_decimal(&mut origin, port.into());
        }
        Some(Self { origin, path, query })
    }

    /// Host and port as a `host` header has them.
    pub(super) fn host(&self) -> &str {
        split(&self.origin, "://").1
    }

    /// The URL with this path and query in place of its own.
    pub(super) fn with(&self, path: &str, query: &str) -> String {
        joined(&[&self.origin, path, if query.is_empty() { "" } else { "?" }, query], "")
    }
}
