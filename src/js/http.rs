//! Requests and responses, as they cross to the network's driver.

use crate::http::{Request, Response};
use crate::value::Value;

/// `{ url, headers, body, operation, safe }`.
pub(super) fn request(request: &Request) -> Value {
    request.value().clone()
}

/// From `{ status, headers, body }`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
pub(super) fn response(value: &Value) -> Response {
    Response {
        status: value.get("status").as_f64().unwrap_or_default() as u16,
        headers: value.get("headers").clone(),
        body: value.get("body").text().into(),
    }
}
