//! What crosses the network port: a request as a value, a response as a value.

use alloc::string::String;

use crate::secret::Secret;
use crate::time;
use crate::value::Value;

/// When a request may be sent again after it failed (the service's advice on retries, by operation).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Sending it twice does no harm.
    Safe,
    /// It sends a message, spends a session or counts an attempt: only when the server surely refused it unseen
    /// (`TooManyRequestsException`).
    Throttled,
}

/// A request to be sent. All are POST, without cookies or credentials of the browser.
#[derive(Debug)]
pub struct Request {
    /// The whole URL.
    pub url: String,
    /// The headers: texts by names in lower case.
    pub headers: Value,
    /// The body. It may hold a password or token.
    pub body: Secret<String>,
    /// The operation, for errors.
    pub operation: &'static str,
    /// When it may be sent again.
    pub retry: Retry,
}

/// A response, as far as anybody reads it.
#[derive(Clone, Debug, Default)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers: texts by names in lower case, those of [`Response::HEADERS`] that came.
    pub headers: Value,
    /// The body.
    pub body: String,
}

impl Response {
    /// The headers that the core reads; a driver need not keep others.
    pub const HEADERS: [&'static str; 5] =
        ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage", "x-amzn-waf-action"];

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).as_str()
    }

    /// The server's time, Unix milliseconds, from the `Date` header.
    pub fn date(&self) -> Option<i64> {
        self.header("date").and_then(time::parse_http_date)
    }
}
