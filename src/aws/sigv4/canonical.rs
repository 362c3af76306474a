//! The canonical form of a request: the one text that signer and service derive from it independently.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{PathEncoding, Rules};
use crate::error::{Error, Result};

/// Everything but the unreserved characters (RFC 3986, section 2.3).
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// As [`STRICT`], but slashes stay.
const PATH: &AsciiSet = &STRICT.remove(b'/');

/// As [`PATH`], but all that may stand in a path stays, and so does what is encoded already (RFC 3986, section 3.3).
const ENCODED_PATH: &AsciiSet = &PATH
    .remove(b'!')
    .remove(b'$')
    .remove(b'%')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b':')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

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

/// A path as it must be sent. Nobody has a reason to encode it any further.
pub(super) fn wire_path(path: &str, rules: Rules) -> String {
    let path = if path.is_empty() { "/" } else { path };
    match rules.path {
        PathEncoding::Once => recode(path, PATH),
        PathEncoding::Twice => utf8_percent_encode(path, ENCODED_PATH).to_string(),
    }
}

/// A path as it is signed, from that which is sent.
pub(super) fn signed_path(wire: &str, rules: Rules) -> String {
    let normal = if rules.normalize_path { Cow::Owned(normalize(wire)) } else { Cow::Borrowed(wire) };
    match rules.path {
        PathEncoding::Once => normal.into_owned(),
        PathEncoding::Twice => utf8_percent_encode(&normal, PATH).to_string(),
    }
}

/// Resolves `.`, `..` and empty segments (RFC 3986, section 5.2.4, with slashes folded).
fn normalize(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => drop(segments.pop()),
            _ => segments.push(segment),
        }
    }
    let end = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{end}", segments.join("/"))
}

/// Decodes a text and encodes all of `set` anew, so that it is spelled in one way.
fn recode(text: &str, set: &'static AsciiSet) -> String {
    let bytes = percent_decode_str(text).collect::<Vec<u8>>();
    percent_encoding::percent_encode(&bytes, set).to_string()
}

/// A query as it must be sent: encoded, every parameter in its place.
#[derive(Debug)]
pub(super) struct Query(Vec<Parameter>);

#[derive(Debug)]
struct Parameter {
    name: String,
    /// `None` when there is not even a `=`.
    value: Option<String>,
}

impl Query {
    /// Takes a query in. A `+` is a space, as `URLSearchParams` writes it.
    pub(super) fn parse(query: &str) -> Self {
        let recode = |text: &str| recode(&text.replace('+', " "), STRICT);
        let parameter = |pair: &str| match pair.split_once('=') {
            Some((name, value)) => Parameter { name: recode(name), value: Some(recode(value)) },
            None => Parameter { name: recode(pair), value: None },
        };
        Self(query.split('&').filter(|pair| !pair.is_empty()).map(parameter).collect())
    }

    /// Removes what an earlier signature left: a new one is to take its place.
    pub(super) fn remove_signature(&mut self) {
        self.0.retain(|parameter| !SIGNATURE_PARAMETERS.contains(&parameter.name.as_str()));
    }

    /// Appends a parameter that is not encoded yet. Its name needs no encoding.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        let value = utf8_percent_encode(value, STRICT).to_string();
        self.0.push(Parameter { name: name.into(), value: Some(value) });
    }

    /// As it is sent.
    pub(super) fn wire(&self) -> String {
        let written = |Parameter { name, value }: &Parameter| match value {
            Some(value) => format!("{name}={value}"),
            None => name.clone(),
        };
        self.0.iter().map(written).collect::<Vec<_>>().join("&")
    }

    /// As it is signed: ordered by encoded name, then by encoded value.
    pub(super) fn signed(&self) -> String {
        let mut pairs: Vec<_> =
            self.0.iter().map(|pair| (&pair.name, pair.value.as_deref().unwrap_or_default())).collect();
        pairs.sort_unstable();
        pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }
}

/// The headers that are signed, by their names in lower case.
#[derive(Debug, Default)]
pub(super) struct Headers(BTreeMap<String, String>);

impl Headers {
    /// The caller's headers, without those that cannot be relied on and those that signing sets.
    ///
    /// # Errors
    ///
    /// As [`Headers::add`].
    pub(super) fn of(headers: &[(String, String)]) -> Result<Self> {
        let mut signed = Self::default();
        for (name, value) in headers {
            let name = name.to_ascii_lowercase();
            let is_left_out = LEFT_OUT.contains(&name.as_str());
            if !is_left_out && !name.starts_with("proxy-") && !name.starts_with("sec-") {
                signed.add(&name, value)?;
            }
        }
        Ok(signed)
    }

    /// Adds a value: trimmed, its inner white space folded, behind earlier values of the same name.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for what HTTP cannot carry, or not in one way only.
    pub(super) fn add(&mut self, name: &str, value: &str) -> Result<()> {
        let is_text = |c: char| c.is_ascii_whitespace() || c.is_ascii_graphic();
        if !is_token(name) || !value.chars().all(is_text) {
            return Err(Error::argument("a header is not of printable ASCII characters"));
        }
        let value = value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        match self.0.get_mut(name) {
            Some(line) => {
                line.push(',');
                line.push_str(&value);
            }
            None => drop(self.0.insert(name.into(), value)),
        }
        Ok(())
    }

    /// One line each, in the order of their names, with its end.
    pub(super) fn lines(&self) -> String {
        let mut lines = String::new();
        for (name, value) in &self.0 {
            lines.extend([name, ":", value, "\n"]);
        }
        lines
    }

    /// The names in order, separated by semicolons.
    pub(super) fn names(&self) -> String {
        self.0.keys().map(String::as_str).collect::<Vec<_>>().join(";")
    }
}

/// Whether it is a token of HTTP (RFC 9110, section 5.6.2).
pub(super) fn is_token(text: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token)
}
