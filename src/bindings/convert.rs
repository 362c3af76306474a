//! Values on their way over the boundary: JSON in, plain objects out.

use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::host;
use crate::error::{Error, Result};
use crate::json;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A value as JSON. */
export type Json<T> = string & { readonly __value?: T };
"#;

/// The most bytes of one input: far more than the service takes.
const MAX_INPUT: usize = 2_097_152;

/// What came in: plain data, as JSON. One text crosses instead of many members, and nothing of the application's is called on
/// the way.
///
/// # Errors
///
/// [`crate::error::Code::InvalidArgument`] when it is not, or larger than any input.
pub fn input(json: &str) -> Result<Value> {
    if json.len() > MAX_INPUT {
        return Err(Error::argument("the argument is too large"));
    }
    json::parse(json).ok_or_else(|| Error::argument("the argument must be plain data"))
}

/// What goes out: plain objects and lists.
pub fn output<T: Serialize>(value: &T) -> JsValue {
    host::from_json(&json::to_text(value))
}
