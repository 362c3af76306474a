//! The one error type of the crate: a closed set of stable codes, and what a caller needs to act on them.

mod code;

pub use self::code::Code;

use alloc::boxed::Box;
use core::fmt;
use core::ops::{Deref, DerefMut};

use crate::search::{find, joined};
use crate::value::Value;

/// Result with this crate's [`Error`].
pub type Result<T, E = Error> = core::result::Result<T, E>;

/// What went wrong. It holds no password, code, token, secret or session.
///
/// It is a pointer's size, so that the results of all that can fail stay small.
#[derive(Clone, Debug, PartialEq)]
pub struct Error(Box<Detail>);

/// What an [`Error`] says.
#[derive(Clone, Debug, PartialEq)]
pub struct Detail {
    /// What went wrong, for programs.
    pub code: Code,
    /// All else, in the form that JavaScript gets, as far as it is known: `{ message, operation?, requestId?, httpStatus?,
    /// lambda?: { trigger, message }, waf?: { action }, cause?, name? }`.
    ///
    /// The message is the service's where there is one. The operation is the service's, for example `InitiateAuth`; a
    /// firewall's action is the value of `x-amzn-waf-action`; the cause is what the network said when no answer came.
    /// The name is there for an exception that this version does not know. `lambda` has a trigger's name as the service
    /// writes it, for example `PreSignUp`, and its own words, without the service's prefix. They are written by the pool's
    /// owner: escape them before display.
    pub facts: Value,
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
    /// An error of ours.
    pub fn new(code: Code, message: &str) -> Self {
        Self(Box::new(Detail { code, facts: Value::object().with("message", message) }))
    }

    /// An error with the code of this name.
    pub fn named(name: &str, message: &str) -> Self {
        let mut error = Self::new(Code::from_name(name), message);
        if error.code == Code::Other {
            error.facts.set("name", name);
        }
        error
    }

    /// A wrong argument.
    pub fn argument(message: &str) -> Self {
        Self::new(Code::InvalidArgument, message)
    }

    /// A wrong argument: what is the matter with `name`.
    pub fn wrong(name: &str, problem: &str) -> Self {
        Self::argument(&joined(&[name, problem], ""))
    }

    /// The stable name of the code, or the name of an exception that this version does not know.
    pub fn name(&self) -> &str {
        match self.code {
            Code::Other => self.facts.get("name").text(),
            code => code.name(),
        }
    }

    /// What went wrong, for people.
    pub fn message(&self) -> &str {
        self.facts.get("message").text()
    }

    /// Whether the message has these words.
    pub fn says(&self, words: &str) -> bool {
        find(self.message(), words).is_some()
    }

    /// The HTTP status; 0 when no answer came.
    pub fn status(&self) -> i64 {
        self.facts.get("httpStatus").as_i64()
    }

    /// Whether the same call may succeed later without anything being changed.
    pub fn retryable(&self) -> bool {
        match self.code {
            Code::NetworkError
            | Code::TooManyRequestsException
            | Code::InternalErrorException
            | Code::ExternalServiceException
            | Code::IDPCommunicationError
            | Code::ConcurrentModificationException => true,
            Code::Unknown | Code::InvalidResponse | Code::Other => {
                matches!(self.status(), 429 | 500..=599)
            }
            _ => false,
        }
    }

    /// What the user or the developer can do about it, where there is a general answer.
    pub fn recovery_suggestion(&self) -> Option<&'static str> {
        Some(self.code.line().1).filter(|text| !text.is_empty())
    }

    /// The same error, said to come from `operation`.
    #[must_use]
    pub fn during(mut self, operation: &str) -> Self {
        self.facts.set("operation", operation);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())?;
        f.write_str(": ")?;
        f.write_str(self.message())
    }
}

impl core::error::Error for Error {}

impl From<cognito_srp::Error> for Error {
    fn from(error: cognito_srp::Error) -> Self {
        let code = if error.is_service_fault() { Code::InvalidSrpChallenge } else { Code::InvalidArgument };
        Self::new(code, error.message())
    }
}
