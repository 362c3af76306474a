//! Errors on their way to JavaScript: plain data, of which `errors.ts` makes an `AuthError`, or a `TypeError` for a wrong
//! argument. Whatever else comes out of the module is a failure of the module itself.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Code, Error, Lambda, Waf};

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
  readonly lambda?: { trigger: string; message: string };
  readonly waf?: { action: string };
  readonly cause?: string;
}
"#;

/// The form in which an error leaves the module.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Described<'a> {
    kind: &'static str,
    code: &'a str,
    message: &'a str,
    retryable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_suggestion: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    http_status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lambda: Option<&'a Lambda>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waf: Option<&'a Waf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'a str>,
}

impl<'a> Described<'a> {
    /// Describes an error.
    pub fn new(error: &'a Error) -> Self {
        Self {
            kind: if error.code == Code::InvalidArgument { "TypeError" } else { "AuthError" },
            code: error.name(),
            message: &error.message,
            retryable: error.retryable(),
            recovery_suggestion: error.code.recovery_suggestion(),
            operation: error.operation,
            request_id: error.request_id.as_deref(),
            http_status: error.http_status,
            lambda: error.lambda.as_ref(),
            waf: error.waf.as_ref(),
            cause: error.cause.as_deref(),
        }
    }
}

/// The value that the module throws for an error.
pub fn thrown(error: &Error) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    Described::new(error).serialize(&serializer).unwrap_or(JsValue::UNDEFINED)
}
