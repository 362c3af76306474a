//! Operations of the user pool that are a single request.

use serde::Serialize;

use crate::config::UserPool;
use crate::error::Result;
use crate::http::{Request, Response, Retry};
use crate::reader::Reader;
use crate::wire;

/// Who calls an operation.
#[derive(Clone, Copy)]
pub struct Caller<'a> {
    /// The user pool and the app client.
    pub pool: &'a UserPool,
    /// The signed-in user's access token; empty for operations that need none.
    pub access_token: &'a str,
    /// The server's time, Unix milliseconds.
    pub server_time: i64,
}

/// An operation that is a single request: the application's input, which becomes the service's, and the service's answer,
/// which becomes the application's result.
///
/// ```text
/// let input = SignUp::read(&Reader::input(&json))?;     // wrong members are named
/// let request = input.request(&caller)?;                // send it
/// let output = input.receive(&caller, &response)?;      // serialize it
/// ```
pub trait Operation: Sized {
    /// The service's name of it, for example `SignUp`.
    const NAME: &'static str;

    /// When it may be sent again.
    const RETRY: Retry;

    /// The request's body, spelled as the service spells it.
    type Body<'a>: Serialize
    where
        Self: 'a;

    /// The application's result.
    type Output: Serialize;

    /// Reads the application's input.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for a member of the wrong kind, or the code that says which one is missing.
    fn read(input: &Reader<'_>) -> Result<Self>;

    /// The request's body.
    ///
    /// # Errors
    ///
    /// When the configuration lacks what the operation needs.
    fn body<'a>(&'a self, caller: &Caller<'a>) -> Result<Self::Body<'a>>;

    /// The application's result of a good answer.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidResponse`] when the answer lacks what it must have.
    fn output(&self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output>;

    /// The request to send.
    ///
    /// # Errors
    ///
    /// As [`Operation::body`].
    fn request(&self, caller: &Caller<'_>) -> Result<Request> {
        let body = self.body(caller).map_err(|error| error.during(Self::NAME))?;
        wire::user_pool(caller.pool, Self::NAME, Self::RETRY, &body)
    }

    /// Takes in the answer.
    ///
    /// # Errors
    ///
    /// What the service refused, or as [`Operation::output`].
    fn receive(&self, caller: &Caller<'_>, response: &Response) -> Result<Self::Output> {
        let answer = wire::answer(Self::NAME, response)?;
        self.output(caller, &Reader::answer(&answer)).map_err(|error| error.during(Self::NAME))
    }
}

impl core::fmt::Debug for Caller<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Caller(..)")
    }
}
