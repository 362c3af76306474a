//! The canonical form of a request: the one text that signer and service derive from it independently.

use alloc::string::String;

use super::{PathEncoding, Rules};
use crate::encode::{percent_decode, percent_encode};
use crate::search::{cut, is_all, is_listed, joined, leading, parts, split};
use crate::value::Value;

/// What a token of HTTP is made of (RFC 9110 section 5.6.2).
pub(super) const TOKEN: &[u8] = b"azAZ09!!#'*+-.^`||~~";

/// A path as it must be sent. Nobody has a reason to encode it any further.
pub(super) fn wire_path(path: &str, rules: Rules) -> String {
    let path = if path.is_empty() { "/" } else { path };
    match rules.path {
        PathEncoding::Once => percent_encode(&percent_decode(path, b'+'), b"//"),
        // RFC 3986 section 3.3: what may stand in a path; and what is encoded already.
        PathEncoding::Twice => percent_encode(path.as_bytes(), b"!!$,//:;==@@"),
    }
}

/// A path as it is signed, from that which is sent.
pub(super) fn signed_path(wire: &str, rules: Rules) -> String {
    let normal = if rules.normalize_path { normalize(wire) } else { wire.into() };
    match rules.path {
        PathEncoding::Once => normal,
        PathEncoding::Twice => percent_encode(normal.as_bytes(), b"//"),
    }
}

/// Resolves `.`, `..` and empty segments (RFC 3986 section 5.2.4, with slashes folded).
fn normalize(path: &str) -> String {
    let mut normal = String::new();
    for segment in parts(path, "/") {
        match segment {
            "" | "." => {}
            ".." => {
                let parent = normal.as_bytes().iter().rposition(|byte| *byte == b'/');
                normal.truncate(parent.unwrap_or_default());
            }
            _ => {
                normal.push('/');
                normal.push_str(segment);
            }
        }
    }
    if normal.is_empty() || path.as_bytes().last() == Some(&b'/') {
        normal.push('/');
    }
    normal
}

/// Puts a pair among those that are there: in the order of their keys, then of their values. No key has the mark in it
/// that stands before a value, and neither has the end that stands behind it.
#[inline(never)]
fn insert(sorted: &mut String, (key, value): (&str, &str), mark: &str, end: &'static str) {
    let mut place = 0;
    for known in parts(sorted, end) {
        // What follows the last end is no pair.
        if cut(known, mark).is_none_or(|known| known >= (key, value)) {
            break;
        }
        place += known.len() + end.len();
    }
    sorted.insert_str(place, &joined(&[key, mark, value, end], ""));
}

/// A query as it must be sent: encoded, every pair in its place.
pub(super) struct Query {
    pub(super) text: String,
}

impl Query {
    /// Takes a query in, but for what an earlier signature left when a new one is to take its place.
    pub(super) fn parse(query: &str, presigned: bool) -> Self {
        let recode = |text: &str| percent_encode(&percent_decode(text, b' '), b"");
        let mut list = Self { text: String::new() };
        for pair in parts(query, "&") {
            let (key, value) = split(pair, "=");
            let mark = if key.len() == pair.len() { "" } else { "=" };
            let key = recode(key);
            if pair.is_empty() || presigned && is_listed(SIGNATURE_PARAMETERS, &key) {
                continue;
            }
            list.push(&key, mark, &recode(value));
        }
        list
    }

    /// Appends a parameter that is not encoded yet. Its name needs no encoding.
    pub(super) fn add(&mut self, key: &str, value: &str) {
        self.push(key, "=", &percent_encode(value.as_bytes(), b""));
    }

    fn push(&mut self, key: &str, mark: &str, value: &str) {
        let between = if self.text.is_empty() { "" } else { "&" };
        self.text.push_str(&joined(&[between, key, mark, value], ""));
    }

    /// As it is signed: ordered by encoded key, then by encoded value.
    pub(super) fn sorted(&self) -> String {
        let mut sorted = String::new();
        for pair in parts(&self.text, "&") {
            if !self.text.is_empty() {
                insert(&mut sorted, split(pair, "="), "=", "&");
            }
        }
        sorted.pop();
        sorted
    }
}

/// The headers that are signed, by their names in lower case.
pub(super) struct Headers {
    values: Value,
    /// Whether HTTP can carry them, and in one way only.
    pub(super) are_sendable: bool,
}

impl Headers {
    /// The caller's headers, without those that cannot be relied on and those that signing sets.
    pub(super) fn of(headers: &Value) -> Self {
        let mut signed = Self { values: Value::object(), are_sendable: true };
        for (name, value) in headers.entries() {
            let name = name.to_ascii_lowercase();
            if !is_listed(LEFT_OUT, &name) && !name.starts_with("proxy-") && !name.starts_with("sec-") {
                signed.add(&name, value.text());
            }
        }
        signed
    }

    /// Adds a value: trimmed, its inner white space folded, behind earlier values of the same name.
    #[inline(never)]
    pub(super) fn add(&mut self, name: &str, value: &str) {
        // Printable ASCII and white space.
        let sendable = leading(value, b" ~\t\n\x0c\r") == value.len() && is_all(name, TOKEN);
        self.are_sendable &= sendable;
        let earlier = self.values.get(name).as_str();
        let mut line = earlier.map_or_else(String::new, |value| joined(&[value, ""], ","));
        let (start, mut gap) = (line.len(), "");
        for byte in value.bytes() {
            if byte.is_ascii_whitespace() {
                gap = if line.len() > start { " " } else { "" };
                continue;
            }
            line.push_str(gap);
            line.push(char::from(byte));
            gap = "";
        }
        self.values.set(name, line);
    }

    /// One line each, in the order of their names, with its end.
    pub(super) fn lines(&self) -> String {
        let mut lines = String::new();
        for (name, value) in self.values.entries() {
            insert(&mut lines, (name, value.text()), ":", "\n");
        }
        lines
    }

    /// The names in order, separated by semicolons.
    pub(super) fn names(&self) -> String {
        let mut names = String::new();
        for line in parts(&self.lines(), "\n") {
            if !line.is_empty() {
                names.push_str(if names.is_empty() { "" } else { ";" });
                names.push_str(split(line, ":").0);
            }
        }
        names
    }
}

/// The query parameters that [`super::presign`] sets.
const SIGNATURE_PARAMETERS: &str = "X-Amz-Algorithm X-Amz-Credential X-Amz-Date X-Amz-Expires \
    X-Amz-Security-Token X-Amz-Signature X-Amz-SignedHeaders";

/// Headers that are not the caller's to sign: the transport or a proxy may change them, or signing sets them.
const LEFT_OUT: &str = "authorization cache-control connection expect from host keep-alive max-forwards pragma \
    referer te trailer transfer-encoding upgrade user-agent via x-amz-content-sha256 x-amz-date x-amz-security-token \
    x-amzn-trace-id";
