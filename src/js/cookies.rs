//! How a text lies in cookies.

use alloc::string::String;

use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::to_js;
use crate::session::cookies;

/// `{ set: [[name, value], ...], delete: [name, ...] }`, in this order.
#[wasm_bindgen(js_name = cookiePlan, skip_typescript)]
pub fn cookie_plan(key: &str, old: Option<String>, text: &str, extra: usize) -> Returned {
    Ok(to_js(&cookies::plan(key, old.as_deref(), text, extra)))
}

/// The names of the cookies that belong to the first one.
#[wasm_bindgen(js_name = cookieNames, skip_typescript)]
pub fn cookie_names(key: &str, first: &str) -> Returned {
    Ok(to_js(&cookies::further(key, first)))
}

/// The text of all cookies, from their values one behind the other.
#[wasm_bindgen(js_name = cookieText, skip_typescript)]
pub fn cookie_text(values: &str) -> Option<String> {
    cookies::join(values)
}
