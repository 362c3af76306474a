//! What crosses the network port: a request as a value, a response as a value.

use core::fmt;

use zeroize::Zeroize;

use crate::host::Host;
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

/// A response, as far as anybody reads it: `{ status, headers, body }`, where headers are texts by names in lower case,
/// those of [`Response::HEADERS`] that came.
#[derive(Clone, Debug, Default)]
pub struct Response(pub(crate) Value);

impl Response {
    /// The headers that the core reads; a driver need not keep others.
    pub const HEADERS: [&'static str; 5] =
        ["date", "x-amzn-requestid", "x-amzn-errortype", "x-amzn-errormessage", "x-amzn-waf-action"];

    /// Of its parts.
    pub fn new(status: u16, headers: Value, body: &str) -> Self {
        let status = f64::from(status);
        Self(Value::object().with("status", status).with("headers", headers).with("body", body))
    }

    /// The HTTP status.
    pub fn status(&self) -> i64 {
        self.0.get("status").as_i64()
    }

    /// Whether the status tells of a success.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status())
    }

    /// A header's value, a text.
    pub fn header(&self, name: &str) -> &Value {
        self.0.get("headers").get(name)
    }

    /// The body.
    pub fn body(&self) -> &str {
        self.0.get("body").text()
    }

    /// The server's time, Unix milliseconds, from the `Date` header.
    pub fn date(&self, host: &dyn Host) -> Option<i64> {
        host.date(self.header("date").text())
    }
}
