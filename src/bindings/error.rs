//! Errors on their way to JavaScript. Whatever else comes out of the module is a failure of the module itself.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert;
use crate::error::Error;

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
    convert::output(error)
}
