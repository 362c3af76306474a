//! The one path of all operations that are a single request: send it, perhaps again, and take in the answer.

use crate::effect::{Effect, Reply};
use crate::error::{Error, Result};
use crate::flow::exchange::{Exchange, Progress};
use crate::flow::operation::{Afterwards, Caller, Operation};
use crate::reader::Reader;

/// An operation under way. Its effects are [`Effect::Send`] and [`Effect::Wait`].
#[derive(Debug)]
pub struct Call<O> {
    operation: O,
    state: State,
}

#[derive(Debug)]
enum State {
    New,
    Exchanging(Exchange),
    Ended,
}

impl<O: Operation> Call<O> {
    /// Reads an application's input; [`Call::next`] begins.
    ///
    /// # Errors
    ///
    /// As [`Operation::read`].
    pub fn start(input: &Reader<'_>) -> Result<Self> {
        O::read(input).map(Self::new).map_err(|error| error.during(O::NAME))
    }

    /// Of an operation that is known already.
    pub const fn new(operation: O) -> Self {
        Self { operation, state: State::New }
    }

    /// The operation.
    pub const fn operation(&self) -> &O {
        &self.operation
    }

    /// What a success means for the session.
    pub fn afterwards(&self) -> Afterwards {
        self.operation.afterwards()
    }

    /// What to do next, [`Reply::Begin`] first. `caller` may change from step to step: the first one's token is sent.
    ///
    /// # Errors
    ///
    /// What the service refused, or as [`Operation::complete`], [`Operation::request`] and [`Operation::receive`]. The call
    /// has ended then.
    pub fn next(&mut self, caller: &Caller<'_>, reply: Reply) -> Result<Effect<O::Output>> {
        match core::mem::replace(&mut self.state, State::Ended) {
            State::New => {
                self.operation.complete(caller).map_err(|error| error.during(O::NAME))?;
                let (exchange, effect) = Exchange::start(self.operation.request(caller)?, false);
                self.state = State::Exchanging(exchange);
                Ok(effect)
            }
            State::Exchanging(mut exchange) => match exchange.next(reply) {
                Progress::Effect(effect) => {
                    self.state = State::Exchanging(exchange);
                    Ok(effect)
                }
                Progress::Ended(response) => {
                    let output = self.operation.receive(caller, &response?)?;
                    Ok(Effect::Done { output })
                }
            },
            State::Ended => Err(Error::argument("this call has ended")),
        }
    }
}
