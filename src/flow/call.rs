//! The one path of all operations that are a single request: a table entry says what is sent and what comes of it.

use zeroize::Zeroize;

use crate::error::Result;
use crate::http::{Request, Response, Retry};
use crate::search::trimmed;
use crate::value::Value;
use crate::wire;

use super::Context;
use super::shape::shaped;

/// The members of an input that are secrets, in any operation.
const SECRETS: [&str; 6] = ["client", "password", "oldPassword", "newPassword", "session", "token"];

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
    /// The request's body, as a [shape](super::shape) of the application's input. [`Call::begin`] adds the token to the
    /// body, and `client: { id, pool, secret, hash }` to the input: what the configuration has, and the secret hash for
    /// the `username`.
    pub body: &'static str,
    /// The application's result.
    pub result: Outcome,
    /// What the session learns from a success.
    pub effect: Effect,
}

/// What an operation tells the application.
#[derive(Clone, Copy, Debug)]
pub enum Outcome {
    /// A [shape](super::shape) of the service's answer; nothing where there is no word.
    Shape(&'static str),
    /// What this makes of the application's input and the service's answer.
    Made(fn(&Value, &Value) -> Result<Value>),
}

/// Nothing to tell.
pub const NOTHING: Outcome = Outcome::Shape("");

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
        access_token: &Value,
        mut input: Value,
    ) -> Result<(Calling, Request)> {
        if !input.is_object() {
            // The one text that an application may give alone.
            input = Value::object().with("sessionId", input);
        }
        let client = Value::object()
            .with("id", cx.pool.client_id())
            .with("pool", cx.pool.id())
            .with("secret", cx.pool.client_secret())
            .with("hash", wire::hash_for(cx.pool, trimmed(input.get("username").text())));
        input.set("client", client);
        let body = shaped(cx, self.body, &input).map_err(|error| error.during(self.operation));
        // What is secret was copied, and is not needed here any more.
        for name in SECRETS {
            input.take(name).zeroize();
        }
        let mut body = body?;
        if self.access_token {
            body.set("AccessToken", access_token);
        }
        let request = wire::user_pool(cx.host, cx.pool, self.operation, self.retry, body);
        Ok((Calling { call: self, input }, request))
    }
}

impl Calling {
    /// The operation.
    pub fn call(&self) -> &'static Call {
        self.call
    }

    /// The result for the application.
    ///
    /// # Errors
    ///
    /// What the service refused, or an answer that lacks what it must have.
    pub fn receive(self, cx: &Context<'_>, response: &Response) -> Result<Value> {
        let operation = self.call.operation;
        let answer = wire::answer(cx.host, operation, response)?;
        let result = match self.call.result {
            Outcome::Shape("") => Ok(Value::null()),
            Outcome::Shape(shape) => shaped(cx, shape, &answer),
            Outcome::Made(make) => make(&self.input, &answer),
        };
        result.map_err(|error| error.during(operation))
    }
}

impl core::fmt::Debug for Call {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.operation)
    }
}
