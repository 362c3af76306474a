//! The one error type of the crate: a closed set of stable codes, and what a caller needs to act on them.

mod code;
mod described;

pub use self::code::Code;

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;
use core::ops::{Deref, DerefMut};

use serde::Serialize;

use crate::http::Response;

/// Result with this crate's [`Error`].
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// What went wrong. It holds no password, code, token, secret or session.
///
/// It is a pointer's size, so that the results of fallible functions stay small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Detail>);

/// What an [`Error`] says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// What went wrong, for programs.
    pub code: Code,
    /// What went wrong, for people: the service's words where there are any.
    pub message: String,
    /// The name of an exception that this version does not know.
    pub unknown_name: Option<String>,
    /// The service's operation, for example `InitiateAuth`.
    pub operation: Option<&'static str>,
    /// `x-amzn-requestid`.
    pub request_id: Option<String>,
    /// The HTTP status; `None` when no answer came.
    pub http_status: Option<u16>,
    /// What a Lambda trigger of the pool said.
    pub lambda: Option<Lambda>,
    /// What a web application firewall did.
    pub waf: Option<Waf>,
    /// What the network said when no answer came.
    pub cause: Option<String>,
}

/// The words of a Lambda trigger. They are written by the pool's owner: escape them before display.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lambda {
    /// The trigger's name as the service writes it, for example `PreSignUp`.
    pub trigger: String,
    /// Its own words, without the service's prefix.
    pub message: String,
}

/// A refusal of AWS WAF.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waf {
    /// The value of `x-amzn-waf-action` (`captcha`, `challenge`), or `block`.
    pub action: String,
}

impl Deref for Error {
    type Target = Detail;

    fn deref(&self) -> &Detail {
        &self.0
    }
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut Detail {
        &mut self.0
    }
}

impl Error {
    /// An error of the client's own.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self(Box::new(Detail {
            code,
            message: message.into(),
            unknown_name: None,
            operation: None,
            request_id: None,
            http_status: None,
            lambda: None,
            waf: None,
            cause: None,
        }))
    }

    /// An exception of the service by its name.
    #[must_use]
    pub fn of_service(name: &str, message: impl Into<String>) -> Self {
        let mut error = Self::new(Code::of_service(name), message);
        if error.code == Code::Other {
            error.unknown_name = Some(name.into());
        }
        error
    }

    /// A wrong argument; in JavaScript a `TypeError`.
    #[must_use]
    pub fn argument(message: impl Into<String>) -> Self {
        Self::new(Code::InvalidArgument, message)
    }

    /// An answer of the service that lacks what it must have.
    #[must_use]
    pub fn incomplete(what: &str) -> Self {
        Self::new(Code::InvalidResponse, format!("the answer has no usable {what}"))
    }

    /// The stable name of the code, or the name of an exception that this version does not know.
    #[must_use]
    pub fn name(&self) -> &str {
        match self.code {
            Code::Other => self.unknown_name.as_deref().unwrap_or_default(),
            code => code.name(),
        }
    }

    /// Whether the same call may succeed later without anything being changed.
    #[must_use]
    pub fn retryable(&self) -> bool {
        match self.code {
            Code::NetworkError
            | Code::TooManyRequestsException
            | Code::InternalErrorException
            | Code::ExternalServiceException
            | Code::IDPCommunicationError
            | Code::ConcurrentModificationException
            | Code::ModuleFailed => true,
            Code::Unknown | Code::InvalidResponse | Code::Other => {
                matches!(self.http_status, Some(429 | 500..=599))
            }
            _ => false,
        }
    }

    /// The same error, said to come from this answer to `operation`.
    #[must_use]
    pub fn answered(mut self, operation: &'static str, response: &Response) -> Self {
        self.http_status = Some(response.status);
        self.request_id.clone_from(&response.headers.request_id);
        self.during(operation)
    }

    /// The same error, said to come from `operation`.
    #[must_use]
    pub fn during(mut self, operation: &'static str) -> Self {
        self.operation = Some(operation);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), self.message)
    }
}

impl core::error::Error for Error {}

impl From<cognito_srp::Error> for Error {
    fn from(error: cognito_srp::Error) -> Self {
        let code = if error.is_service_fault() { Code::InvalidSrpChallenge } else { Code::InvalidArgument };
        Self::new(code, error.message())
    }
}
