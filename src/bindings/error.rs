//! Errors on their way to JavaScript. Whatever else comes out of the module is a failure of the module itself.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::Error;
use crate::json;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What the module throws. */
export interface CoreError {
  readonly kind: "AuthError" | "TypeError";
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly recoverySuggestion?: string;
  readonly operation?: string;
  readonly requestId?: string;
  readonly httpStatus?: number;
  readonly lambda?: { readonly trigger: string; readonly message: string };
  readonly waf?: { readonly action: string };
  readonly cause?: string;
}
"#;

/// The value that the module throws for an error.
pub fn thrown(error: &Error) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    json::to_value(error).serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}
