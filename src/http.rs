//! What crosses the network: a request as a value, a response as a value.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::ser::{SerializeMap, Serializer};

use crate::secret::wipe;

/// When a request may be sent again after it failed (the service's advice on retries, by operation).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Sending it twice does no harm.
    Safe,
    /// It sends a message, spends a session or counts an attempt: only when the service surely refused it unseen
    /// (`TooManyRequestsException`).
    Throttled,
}

/// A POST request, without cookies or credentials of the browser. It may hold a password or token, and its body is wiped
/// when it is dropped.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
pub struct Request {
    /// A whole URL.
    pub url: String,
    /// Headers; names are in lower case.
    #[serde(serialize_with = "as_object")]
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: String,
    /// The service's operation, for errors.
    pub operation: &'static str,
    /// When it may be sent again.
    #[serde(skip)]
    pub retry: Retry,
}

impl Request {
    /// The host, with its port where the URL has one.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.url.split_once("://").unwrap_or_default().1;
        rest.split('/').next().unwrap_or_default()
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        wipe(&mut self.body);
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({})", self.operation)
    }
}

/// A response, as far as the core reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers that matter.
    pub headers: Headers,
    /// The body.
    pub body: String,
}

/// The headers that the core reads; a driver need not keep others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    /// `date`, the server's time.
    pub date: Option<String>,
    /// `x-amzn-requestid`.
    pub request_id: Option<String>,
    /// `x-amzn-errortype`.
    pub error_type: Option<String>,
    /// `x-amzn-errormessage`.
    pub error_message: Option<String>,
    /// `x-amzn-waf-action`.
    pub waf_action: Option<String>,
}

impl Headers {
    /// The names of the headers that are kept.
    pub const NAMES: [&'static str; 5] =
        ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage", "x-amzn-waf-action"];

    /// Keeps those of [`Headers::NAMES`]; names are in lower case.
    #[must_use]
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut headers = Self::default();
        for (name, value) in pairs {
            let header = match name {
                "date" => &mut headers.date,
                "x-amzn-requestid" => &mut headers.request_id,
                "x-amzn-errortype" => &mut headers.error_type,
                "x-amzn-errormessage" => &mut headers.error_message,
                "x-amzn-waf-action" => &mut headers.waf_action,
                _ => continue,
            };
            *header = Some(value.into());
        }
        headers
    }
}

impl Response {
    /// Whether the status tells of a success.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The server's time, Unix milliseconds, from the `Date` header (RFC 9110, section 6.6.1).
    #[must_use]
    pub fn date(&self) -> Option<i64> {
        crate::time::parse_http_date(self.headers.date.as_deref()?)
    }
}

/// Writes pairs as an object of texts.
///
/// # Errors
///
/// The serializer's.
pub fn as_object<S: Serializer>(pairs: &[(&'static str, String)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(pairs.len()))?;
    for (name, value) in pairs {
        map.serialize_entry(name, value)?;
    }
    map.end()
}
