//! What crosses the network port: a request as a value, a response as a value.

use alloc::string::String;
use core::fmt;

use zeroize::Zeroize;

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

/// A request to be sent, in the form that JavaScript gets: `{ url, headers, body, operation, safe }`, where headers are texts
/// by names in lower case. All are POST, without cookies or credentials of the browser. It may hold a password or token,
/// and is wiped when it is dropped.
pub struct Request(pub(crate) Value);

impl Request {
    /// To a whole URL. The operation is for errors, and `retry` says when it may be sent again.
    pub fn new(url: &Value, headers: Value, body: Value, operation: &str, retry: Retry) -> Self {
        Self(
            Value::object()
                .with("url", url)
                .with("headers", headers)
                .with("body", body)
                .with("operation", operation)
                .with("safe", retry == Retry::Safe),
        )
    }

    /// Its members.
    pub fn value(&self) -> &Value {
        &self.0
    }

    /// The body.
    pub fn body(&self) -> &str {
        self.0.get("body").text()
    }

    /// The operation.
    pub fn operation(&self) -> &str {
        self.0.get("operation").text()
    }

    /// When it may be sent again.
    pub fn retry(&self) -> Retry {
        if self.0.get("safe").as_bool() == Some(true) { Retry::Safe } else { Retry::Throttled }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Request(..)")
    }
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
