//! Requests and responses, as they cross to the network's driver.

use crate::http::{Request, Response};
use crate::value::Value;

/// `{ url, headers, body, operation, safe }`.
pub(super) fn request(request: &Request) -> Value {
    request.value().clone()
}

/// From `{ status, headers, body }`.
pub(super) fn response(value: &Value) -> Response {
    Response(value.clone())
}
