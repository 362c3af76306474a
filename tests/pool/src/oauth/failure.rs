//! How the endpoints say no.

use serde_json::json;

use super::redirect::Redirect;
use crate::wire::http::HttpResponse;
use crate::wire::refusal::Refusal;

/// The error of an endpoint that answers in JSON (RFC 6749 section 5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OAuthError {
    pub(crate) status: u16,
    pub(crate) error: String,
    pub(crate) description: Option<String>,
}

/// Why an authorization or logout request fails.
#[derive(Clone, Debug)]
pub(crate) enum PageError {
    /// Client or address are in doubt: nobody is redirected to it.
    Page { error: &'static str, description: String },
    /// The client learns about it.
    Redirect(Redirect, OAuthError),
}

impl OAuthError {
    pub(crate) fn new(error: &str, description: Option<&str>) -> Self {
        Self { status: 400, error: error.to_owned(), description: description.map(str::to_owned) }
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn response(&self) -> HttpResponse {
        let mut body = json!({ "error": self.error });
        if let Some(description) = &self.description {
            body["error_description"] = json!(description);
        }
        HttpResponse::json(self.status, super::JSON, &body)
    }
}

/// A refusal of the API as the token endpoint words it.
impl From<Refusal> for OAuthError {
    fn from(refusal: Refusal) -> Self {
        let error = match refusal.kind.as_str() {
            "UnsupportedTokenTypeException" => "unsupported_token_type",
            "InvalidParameterException"
            | "UnsupportedOperationException"
            | "UserLambdaValidationException"
            | "UnexpectedLambdaException"
            | "InvalidLambdaResponseException" => "invalid_request",
            _ => "invalid_grant",
        };
        Self::new(error, Some(&refusal.message))
    }
}

pub(crate) fn invalid_request(description: &str) -> OAuthError {
    OAuthError::new("invalid_request", Some(description))
}

pub(crate) fn invalid_grant(description: &str) -> OAuthError {
    OAuthError::new("invalid_grant", Some(description))
}

pub(crate) fn invalid_client() -> OAuthError {
    OAuthError::new("invalid_client", None)
}
