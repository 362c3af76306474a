//! The canonical form of a request: the one text that signer and service derive from it independently.

use alloc::string::String;

use super::{PathEncoding, Rules};
use crate::encode::{percent_decode, percent_encode};
use crate::search::{cut, find, is_all, is_listed, joined, leading, parts, split};
use crate::value::Value;

/// What a token of HTTP is made of (RFC 9110 section 5.6.2).
pub(super) const TOKEN: &[u8] = b"azAZ09!!#'*+-.^`||~~";

/// A path as it must be sent. Nobody has a reason to encode it any further.
pub(super) fn wire_path(path: &str, rules: Rules) -> String {
    let path = if path.is_empty() { "/" } else { path };
    match rules.path {
        PathEncoding::Once => percent_encode(&percent_decode(path, b'+'), b"/"),
        // RFC 3986 section 3.3: what may stand in a path; and what is encoded already.
        PathEncoding::Twice => percent_encode(path.as_bytes(), b"/%:@!$&'()*+,;="),
    }
}

/// A path as it is signed, from that which is sent.
pub(super) fn signed_path(wire: &str, rules: Rules) -> String {
    let normal = if rules.normalize_path { normalize(wire) } else { wire.into() };
    match rules.path {
        PathEncoding::Once => normal,
        PathEncoding::Twice => percent_encode(normal.as_bytes(), b"/"),
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

/// Pairs in the order of their keys, then of their values, as one text: key, mark, value, end, and so on. No key has
/// the mark in it, and neither has the end.
struct Pairs {
    text: String,
    mark: &'static str,
    end: &'static str,
}

impl Pairs {
    /// The place of the first pair that does not stand before this one.
    fn place(&self, pair: (&str, &str)) -> usize {
        let mut place = 0;
        for known in parts(&self.text, self.end) {
            // What follows the last end is no pair.
            if cut(known, self.mark).is_none_or(|known| known >= pair) {
                break;
            }
            place += known.len() + self.end.len();
        }
        place
    }

    fn insert(&mut self, key: &str, value: &str) {
        let pair = joined(&[key, self.mark, value, self.end], "");
        self.text.insert_str(self.place((key, value)), &pair);
    }
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
        if self.text.is_empty() {
            return String::new();
        }
        let mut pairs = Pairs { text: String::new(), mark: "=", end: "&" };
        for pair in parts(&self.text, "&") {
            let (key, value) = split(pair, "=");
            pairs.insert(key, value);
        }
        pairs.text.pop();
        pairs.text
    }
}

/// The headers that are signed: one line per name, in lower case and in order.
pub(super) struct Headers {
    list: Pairs,
    /// Whether HTTP can carry them, and in one way only.
    pub(super) are_sendable: bool,
}

impl Headers {
    /// The caller's headers, without those that cannot be relied on and those that signing sets.
    pub(super) fn of(headers: &Value) -> Self {
        let list = Pairs { text: String::new(), mark: ":", end: "\n" };
        let mut signed = Self { list, are_sendable: true };
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
        let (mut folded, mut gap) = (String::new(), "");
        for byte in value.bytes() {
            if byte.is_ascii_whitespace() {
                gap = if folded.is_empty() { "" } else { " " };
                continue;
            }
            folded.push_str(gap);
            folded.push(char::from(byte));
            gap = "";
        }
        let list = &mut self.list;
        let place = list.place((name, ""));
        let line = list.text.get(place..).unwrap_or_default();
        match (cut(line, list.mark), find(line, list.end)) {
            (Some((known, _)), Some(end)) if known == name => {
                list.text.insert_str(place + end, &joined(&["", &folded], ","));
            }
            _ => list.insert(name, &folded),
        }
    }

    /// The names, separated by semicolons.
    pub(super) fn names(&self) -> String {
        let mut names = String::new();
        for line in parts(self.lines(), "\n") {
            if !line.is_empty() {
                names.push_str(if names.is_empty() { "" } else { ";" });
                names.push_str(split(line, ":").0);
            }
        }
        names
    }

    /// One line each, with its end.
    pub(super) fn lines(&self) -> &str {
        &self.list.text
    }
}

/// The query parameters that [`super::presign`] sets.
const SIGNATURE_PARAMETERS: &str = "X-Amz-Algorithm X-Amz-Credential X-Amz-Date X-Amz-Expires \
    X-Amz-Security-Token X-Amz-Signature X-Amz-SignedHeaders";

/// Headers that are not the caller's to sign: the transport or a proxy may change them, or signing sets them.
const LEFT_OUT: &str = "authorization cache-control connection expect from host keep-alive max-forwards pragma \
    referer te trailer transfer-encoding upgrade user-agent via x-amz-content-sha256 x-amz-date x-amz-security-token \
    x-amzn-trace-id";
