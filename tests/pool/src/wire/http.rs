//! HTTP messages without sockets, and the headers every answer of the service carries.

use serde_json::Value;

/// A request as it arrives: no socket, no framing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpRequest {
    /// `POST`, `GET`, ...
    pub method: String,
    /// The path with the query, for example `/`.
    pub path: String,
    /// Names in any case.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Vec<u8>,
}

/// An answer as it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpResponse {
    /// The status code; 0 only from [`crate::Cognito::handle`], when a fault dropped the answer.
    pub status: u16,
    /// Names as the service spells them.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Vec<u8>,
}

/// What becomes of a request: an answer or a closed connection, perhaps late.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// `None`: the connection closes without an answer.
    pub response: Option<HttpResponse>,
    /// Milliseconds to wait before the answer leaves.
    pub delay_ms: u64,
}

impl HttpRequest {
    /// A header by name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The path without the query.
    pub(crate) fn route(&self) -> &str {
        self.path.split('?').next().unwrap_or("/")
    }

    /// A query parameter, percent-decoded.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.path.split_once('?')?;
        form(query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
}

impl HttpResponse {
    /// A header by name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    pub(crate) fn new(status: u16, content_type: &str, body: &str) -> Self {
        let headers = vec![("Content-Type".to_owned(), content_type.to_owned())];
        Self { status, headers, body: body.as_bytes().to_vec() }
    }

    pub(crate) fn json(status: u16, content_type: &str, body: &Value) -> Self {
        Self::new(status, content_type, &body.to_string())
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// Adds a header that may come more than once.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// Any origin may call and read the diagnostics.
    pub(crate) fn allow_any_origin(&mut self) {
        self.set("Access-Control-Allow-Origin", "*");
        self.set(
            "Access-Control-Expose-Headers",
            "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date",
        );
    }

    /// The answer to a CORS preflight: the methods and headers shipping clients use, no other.
    pub(crate) fn preflight() -> Self {
        let mut response = Self { status: 200, ..Self::default() };
        response.allow_any_origin();
        response.set("Access-Control-Allow-Methods", "GET,POST,DELETE");
        response.set(
            "Access-Control-Allow-Headers",
            "authorization,cache-control,content-type,x-amz-content-sha256,x-amz-date,x-amz-security-token,\
             x-amz-target,x-amz-user-agent,amz-sdk-invocation-id,amz-sdk-request",
        );
        response.set("Access-Control-Max-Age", "172800");
        response
    }
}

/// Name and value pairs of a form or a query (`application/x-www-form-urlencoded`), decoded.
pub(crate) fn form(text: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// Percent-decodes; what is no valid escape stays as it is.
pub(crate) fn percent_decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn find<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}
