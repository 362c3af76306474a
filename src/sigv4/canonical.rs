//! The canonical form of a request: the one text that signer and service derive from it independently.

use alloc::string::String;
use alloc::vec::Vec;

use super::{PathEncoding, Rules};
use crate::encode::{percent_decode, percent_encode};
use crate::error::{Error, Result};
use crate::search::{cut, parts};

/// The canonical request.
///
/// # Errors
/// `InvalidArgument` when the method is not a token of HTTP.
pub(super) fn request(
    method: &str,
    path: &str,
    query: &str,
    headers: &Headers,
    payload: &str,
) -> Result<String> {
    if !is_token(method) {
        return Err(Error::argument("The method is not one of HTTP."));
    }
    Ok(joined(&[method, path, query, &headers.lines(), &headers.names(), payload], "\n"))
}

/// A path in its two forms.
pub(super) struct Path {
    /// As it must be sent. Nobody has a reason to encode it any further.
    pub(super) wire: String,
    /// As it is signed.
    pub(super) canonical: String,
}

impl Path {
    pub(super) fn new(path: &str, rules: Rules) -> Self {
        let path = if path.is_empty() { "/" } else { path };
        let wire = match rules.path {
            PathEncoding::Once => percent_encode(&percent_decode(path, b'+'), b"/"),
            // RFC 3986 section 3.3: what may stand in a path; and what is encoded already.
            PathEncoding::Twice => percent_encode(path.as_bytes(), b"/%:@!$&'()*+,;="),
        };
        let mut canonical = if rules.normalize_path { normalize(&wire) } else { wire.clone() };
        if rules.path == PathEncoding::Twice {
            canonical = percent_encode(canonical.as_bytes(), b"/");
        }
        Self { wire, canonical }
    }
}

/// A query, as encoded pairs in the order they came.
pub(super) struct Query(Vec<(String, Option<String>)>);

impl Query {
    pub(super) fn parse(query: &str) -> Self {
        let recode = |text: &str| percent_encode(&percent_decode(text, b' '), b"");
        let mut pairs = Vec::new();
        for pair in parts(query, "&") {
            match cut(pair, "=") {
                Some((key, value)) => pairs.push((recode(key), Some(recode(value)))),
                None if pair.is_empty() => {}
                None => pairs.push((recode(pair), None)),
            }
        }
        Self(pairs)
    }

    /// Appends a parameter that is not encoded yet.
    pub(super) fn add(&mut self, key: &str, value: &str) {
        let encode = |text: &str| percent_encode(text.as_bytes(), b"");
        self.0.push((encode(key), Some(encode(value))));
    }

    /// Takes out what an earlier signature left.
    pub(super) fn remove_signature(&mut self) {
        self.0.retain(|(key, _)| !SIGNATURE_PARAMETERS.contains(&key.as_str()));
    }

    /// As it must be sent: every pair in its place.
    pub(super) fn wire(&self) -> String {
        let mut text = String::new();
        for (key, value) in &self.0 {
            push_pair(&mut text, key, value.as_deref());
        }
        text
    }

    /// As it is signed: ordered by encoded key, then by encoded value.
    pub(super) fn canonical(&self) -> String {
        let mut sorted: Vec<(&str, &str)> = Vec::new();
        for (key, value) in &self.0 {
            let pair = (key.as_str(), value.as_deref().unwrap_or_default());
            let at = sorted.iter().position(|earlier| *earlier > pair).unwrap_or(sorted.len());
            sorted.insert(at, pair);
        }
        let mut text = String::new();
        for (key, value) in sorted {
            push_pair(&mut text, key, Some(value));
        }
        text
    }
}

/// The headers that are signed: one entry per name, in lower case and in order.
pub(super) struct Headers(Vec<(String, String)>);

impl Headers {
    /// The caller's headers, without those that cannot be relied on and those that signing sets.
    ///
    /// # Errors
    /// `InvalidArgument` for a header that HTTP cannot carry, or not in one way only.
    pub(super) fn of(headers: &[(String, String)]) -> Result<Self> {
        let mut list = Self(Vec::new());
        for (name, value) in headers {
            let name = name.to_ascii_lowercase();
            if !LEFT_OUT.contains(&name.as_str()) && !name.starts_with("proxy-") && !name.starts_with("sec-")
            {
                list.add(&name, value)?;
            }
        }
        Ok(list)
    }

    /// Adds a value: trimmed, its inner white space folded, behind earlier values of the same name.
    ///
    /// # Errors
    /// `InvalidArgument` for a header that HTTP cannot carry, or not in one way only.
    pub(super) fn add(&mut self, name: &str, value: &str) -> Result<()> {
        let sendable = value.bytes().all(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace());
        if !sendable || !is_token(name) {
            return Err(Error::argument("A header is not of printable ASCII characters."));
        }
        let at = self.0.iter().position(|(known, _)| known.as_str() >= name).unwrap_or(self.0.len());
        let found = self.0.get(at).is_some_and(|(known, _)| known == name);
        if !found {
            self.0.insert(at, (name.into(), String::new()));
        }
        if let Some((_, line)) = self.0.get_mut(at) {
            if found {
                line.push(',');
            }
            let mut gap = false;
            let before = line.len();
            for byte in value.bytes() {
                if byte.is_ascii_whitespace() {
                    gap = line.len() > before;
                    continue;
                }
                if gap {
                    line.push(' ');
                    gap = false;
                }
                line.push(char::from(byte));
            }
        }
        Ok(())
    }

    /// The names, separated by semicolons.
    pub(super) fn names(&self) -> String {
        let mut names = String::new();
        for (name, _) in &self.0 {
            if !names.is_empty() {
                names.push(';');
            }
            names.push_str(name);
        }
        names
    }

    /// One line each, with its end.
    fn lines(&self) -> String {
        let mut lines = String::new();
        for (name, value) in &self.0 {
            lines.push_str(name);
            lines.push(':');
            lines.push_str(value);
            lines.push('\n');
        }
        lines
    }
}

/// The query parameters that [`super::presign`] sets.
const SIGNATURE_PARAMETERS: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// Headers that are not the caller's to sign: the transport or a proxy may change them, or signing sets them.
const LEFT_OUT: [&str; 20] = [
    "authorization",
    "cache-control",
    "connection",
    "expect",
    "from",
    "host",
    "keep-alive",
    "max-forwards",
    "pragma",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-security-token",
    "x-amzn-trace-id",
];

/// Resolves `.`, `..` and empty segments (RFC 3986 section 5.2.4, with slashes folded).
fn normalize(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in parts(path, "/") {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    let mut normal = String::with_capacity(path.len());
    for segment in &segments {
        normal.push('/');
        normal.push_str(segment);
    }
    if segments.is_empty() || path.as_bytes().last() == Some(&b'/') {
        normal.push('/');
    }
    normal
}

fn push_pair(text: &mut String, key: &str, value: Option<&str>) {
    if !text.is_empty() {
        text.push('&');
    }
    text.push_str(key);
    if let Some(value) = value {
        text.push('=');
        text.push_str(value);
    }
}

/// The parts, with the separator between them.
pub(super) fn joined(parts: &[&str], separator: &str) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        text.push_str(part);
    }
    text
}

/// A token of RFC 9110 section 5.6.2.
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
