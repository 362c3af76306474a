//! Requests and responses, as they cross to the network's driver.

use js_sys::Object;
use wasm_bindgen::JsValue;

use super::convert::{get, read, set, to_js};
use crate::http::{Request, Response, Retry};

/// `{ url, headers, body, operation, safe }`.
pub(super) fn request(request: &Request) -> JsValue {
    let js = Object::new();
    set(&js, "url", &request.url.as_str().into());
    set(&js, "headers", &to_js(&request.headers));
    set(&js, "body", &request.body.expose().as_str().into());
    set(&js, "operation", &request.operation.into());
    set(&js, "safe", &(request.retry == Retry::Safe).into());
    js.into()
}

/// From `{ status, headers, body }`, plain data.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
pub(super) fn response(js: &JsValue) -> Response {
    Response {
        status: get(js, "status").as_f64().unwrap_or_default() as u16,
        headers: read(&get(js, "headers")).unwrap_or_default(),
        body: get(js, "body").as_string().unwrap_or_default(),
    }
}
