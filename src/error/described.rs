//! The form in which an error leaves the core: plain data, of which the scripts make an `AuthError`, or a `TypeError` for a
//! wrong argument.

use serde::ser::{Serialize, Serializer};

use super::{Code, Error, Lambda, Waf};

#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Described<'a> {
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

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let described = Described {
            kind: if self.code == Code::InvalidArgument { "TypeError" } else { "AuthError" },
            code: self.name(),
            message: &self.message,
            retryable: self.retryable(),
            recovery_suggestion: self.code.recovery_suggestion(),
            operation: self.operation,
            request_id: self.request_id.as_deref(),
            http_status: self.http_status,
            lambda: self.lambda.as_ref(),
            waf: self.waf.as_ref(),
            cause: self.cause.as_deref(),
        };
        described.serialize(serializer)
    }
}
