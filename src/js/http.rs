//! Requests and responses, as they cross to the network's driver.

use alloc::string::{String, ToString};

use crate::http::{Request, Response, Retry};
use crate::value::Value;

/// `{ url, headers, body, operation, safe }`.
pub(super) fn request(request: &Request) -> Value {
    let mut headers = Value::object();
    for (name, value) in &request.headers {
        headers.set(name, value);
    }
    Value::object()
        .with("url", &request.url)
        .with("headers", headers)
        .with("body", request.body.expose())
        .with("operation", request.operation)
        .with("safe", request.retry == Retry::Safe)
}

/// From `{ status, headers, body }`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
pub(super) fn response(value: &Value) -> Response {
    let mut response = Response {
        status: value.get("status").as_f64().unwrap_or_default() as u16,
        body: value.get("body").text().to_string(),
        ..Response::default()
    };
    for name in Response::HEADERS {
        if let Some(text) = value.get("headers").get(name).as_str() {
            response.headers.push((name, String::from(text)));
        }
    }
    response
}
