//! The one path of all operations that are a single request: a table entry says what is sent and what comes of it.

use crate::error::Result;
use crate::http::{Request, Response, Retry};
use crate::value::Value;
use crate::wire;

use super::Context;

/// An operation: how the application's input becomes the service's, and the service's answer the application's.
pub struct Call {
    /// The name that an application calls it by.
    pub name: &'static str,
    /// The operation's name.
    pub operation: &'static str,
    /// Whether the signed-in user's access token goes with it, as `AccessToken`.
    pub access_token: bool,
    /// When it may be sent again.
    pub retry: Retry,
    /// The request's body. It may take secrets out of the input. `ClientId` and the token are added by [`Call::begin`].
    pub body: fn(&Context<'_>, &mut Value) -> Result<Value>,
    /// The application's result, from its input and the service's answer.
    pub result: fn(&Context<'_>, &Value, &Value) -> Result<Value>,
    /// What the session learns from a success.
    pub effect: Effect,
}

/// What a successful operation means for the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// The user is gone: sign out here.
    UserDeleted,
    /// The tokens are worth nothing any more: sign out here.
    SignedOut,
    /// A sign-up went on. The result's `session`, if there is one, is a secret for the automatic sign-in: take it out
    /// with [`super::auto_sign_in::AutoSignIn::learn`] before the application sees the result.
    SignUp,
    /// Claims may have changed: tell the listeners, and refresh the tokens if the caller asked for it.
    UserUpdated,
    /// The device with the id in the input's `device` is no longer known.
    DeviceForgotten,
}

/// An operation under way.
#[derive(Debug)]
pub struct Calling {
    call: &'static Call,
    input: Value,
}

impl Call {
    /// Begins: the request to send, and what takes in its answer.
    ///
    /// # Errors
    ///
    /// When the input lacks something or is of the wrong kind.
    pub fn begin(
        &'static self,
        cx: &Context<'_>,
        access_token: Option<&str>,
        mut input: Value,
    ) -> Result<(Calling, Request)> {
        let mut body = (self.body)(cx, &mut input).map_err(|error| error.during(self.operation))?;
        if self.access_token {
            body.set("AccessToken", access_token);
        }
        let request = wire::user_pool(cx.host, cx.pool, self.operation, self.retry, body);
        Ok((Calling { call: self, input }, request))
    }
}

impl Calling {
    /// The result for the application.
    ///
    /// # Errors
    ///
    /// What the service refused, or an answer that lacks what it must have.
    pub fn receive(self, cx: &Context<'_>, response: &Response) -> Result<Value> {
        let operation = self.call.operation;
        let answer = wire::answer(cx.host, operation, response)?;
        (self.call.result)(cx, &self.input, &answer).map_err(|error| error.during(operation))
    }
}

impl core::fmt::Debug for Call {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.operation)
    }
}

/// A [`Call::result`] for operations that tell nothing.
///
/// # Errors
///
/// None; it has the signature of its kind.
#[allow(clippy::unnecessary_wraps, reason = "the signature of Call::result")]
pub fn nothing(_: &Context<'_>, _: &Value, _: &Value) -> Result<Value> {
    Ok(Value::null())
}
