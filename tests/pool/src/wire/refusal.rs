//! The service's errors: an exception name, a text and a status.

use serde_json::json;

use super::http::HttpResponse;

pub(crate) const AMZ_JSON: &str = "application/x-amz-json-1.1";

/// A request that is turned down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) kind: String,
    pub(crate) message: String,
    pub(crate) status: u16,
}

impl Refusal {
    pub(crate) fn new(kind: &str, message: impl Into<String>) -> Self {
        let status = match kind {
            "InternalErrorException" | "InternalFailure" => 500,
            "UnknownOperationException" => 404,
            _ => 400,
        };
        Self { kind: kind.to_owned(), message: message.into(), status }
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Whether a sign-in step that ended so may be tried again with the same Session.
    pub(crate) fn keeps_session(&self) -> bool {
        matches!(
            self.kind.as_str(),
            "CodeMismatchException"
                | "EnableSoftwareTokenMFAException"
                | "InvalidPasswordException"
                | "PasswordHistoryPolicyViolationException"
                | "AliasExistsException"
                | "InvalidParameterException"
                | "ResourceNotFoundException"
                | "WebAuthnOriginNotAllowedException"
                | "TooManyRequestsException"
        )
    }

    /// The error as JSON 1.1: the type in the header and in the body, as the service does.
    pub(crate) fn response(&self) -> HttpResponse {
        let body = json!({"__type": self.kind, "message": self.message});
        let mut response = HttpResponse::json(self.status, AMZ_JSON, &body);
        response.set("x-amzn-ErrorType", &format!("{}:", self.kind));
        response.set("x-amzn-ErrorMessage", &ascii(&self.message));
        response
    }
}

pub(crate) fn not_authorized(message: &str) -> Refusal {
    Refusal::new("NotAuthorizedException", message)
}

pub(crate) fn invalid_parameter(message: impl Into<String>) -> Refusal {
    Refusal::new("InvalidParameterException", message)
}

/// The answer to a wrong password, an unknown user and a failed custom challenge alike.
pub(crate) fn wrong_credentials() -> Refusal {
    not_authorized("Incorrect username or password.")
}

pub(crate) fn user_not_found() -> Refusal {
    Refusal::new("UserNotFoundException", "User does not exist.")
}

pub(crate) fn limit_exceeded() -> Refusal {
    Refusal::new("LimitExceededException", "Attempt limit exceeded, please try after some time.")
}

/// Header values are ASCII without line breaks.
fn ascii(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_ascii() && !letter.is_ascii_control() { letter } else { '?' })
        .collect()
}
