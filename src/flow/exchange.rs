//! A request on its way: sent, and sent again after a pause as long as that may help.

use alloc::boxed::Box;
use alloc::format;

use super::retry;
use crate::effect::{Effect, Progress, Reply};
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

impl Exchange {
    /// Begins with the first attempt. `keepalive`: the request may outlive the page.
    pub fn start(request: Request, keepalive: bool) -> (Self, Effect) {
        Self::start_with(request, keepalive, |operation, response| wire::answer(operation, response).err())
    }

    /// The same for a service with another wire format, whose answers `refusal` reads.
    pub fn start_with(request: Request, keepalive: bool, refusal: Refusal) -> (Self, Effect) {
        let exchange = Self { request, keepalive, refusal, attempt: 1, waits: false };
        let effect = exchange.send();
        (exchange, effect)
    }

    /// Takes in what came of the last effect. It ends with an answer, be it a refusal, or with [`Code::NetworkError`].
    pub fn next(&mut self, reply: Reply) -> Progress<Result<Response>> {
        if self.waits {
            self.waits = false;
            self.attempt = self.attempt.saturating_add(1);
            return Progress::Effect(self.send());
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
            None => Progress::Done(ended),
        }
    }

    fn send(&self) -> Effect {
        Effect::Send { request: Box::new(self.request.clone()), keepalive: self.keepalive }
    }
}
