//! A request on its way: sent, and sent again after a pause as long as that may help.

use alloc::format;

use super::retry;
use crate::effect::{Effect, Reply};
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response};
use crate::wire;

/// One request and its attempts.
#[derive(Debug)]
pub struct Exchange {
    request: Request,
    keepalive: bool,
    refusal: Refusal,
    attempt: u32,
    waits: bool,
}

/// What went wrong according to the answer to an operation; `None` when nothing did.
pub type Refusal = fn(&'static str, &Response) -> Option<Error>;

/// What comes next.
#[derive(Debug)]
pub enum Progress<T> {
    /// This is to be done; then [`Exchange::next`].
    Effect(Effect<T>),
    /// The exchange has ended: with an answer, be it a refusal, or with [`Code::NetworkError`].
    Ended(Result<Response>),
}

impl Exchange {
    /// Begins with the first attempt. `keepalive`: the request may outlive the page.
    pub fn start<T>(request: Request, keepalive: bool) -> (Self, Effect<T>) {
        Self::start_with(request, keepalive, |operation, response| wire::answer(operation, response).err())
    }

    /// The same for a service with another wire format, whose answers `refusal` reads.
    pub fn start_with<T>(request: Request, keepalive: bool, refusal: Refusal) -> (Self, Effect<T>) {
        let effect = Effect::Send { request: request.clone(), keepalive };
        (Self { request, keepalive, refusal, attempt: 1, waits: false }, effect)
    }

    /// Takes in what came of the last effect.
    pub fn next<T>(&mut self, reply: Reply) -> Progress<T> {
        if self.waits {
            self.waits = false;
            self.attempt = self.attempt.saturating_add(1);
            return Progress::Effect(Effect::Send {
                request: self.request.clone(),
                keepalive: self.keepalive,
            });
        }
        let operation = self.request.operation;
        let (ended, error) = match reply {
            Reply::Response(response) => {
                let error = (self.refusal)(operation, &response);
                (Ok(response), error)
            }
            reply => {
                let message = format!("{} could not be reached", self.request.host());
                let mut error = Error::new(Code::NetworkError, message).during(operation);
                if let Reply::NoResponse(cause) = reply {
                    error.cause = Some(cause);
                }
                (Err(error.clone()), Some(error))
            }
        };
        let pause = error.and_then(|error| retry::pause(self.request.retry, self.attempt, &error));
        match pause {
            Some(millis) => {
                self.waits = true;
                Progress::Effect(Effect::Wait { millis, spread: millis })
            }
            None => Progress::Ended(ended),
        }
    }
}
