//! The one path of all operations that are a single request: send it, perhaps again, and take in the answer.

use alloc::boxed::Box;
use alloc::string::String;

use crate::effect::{Progress, Reply};
use crate::error::{Error, Result};
use crate::flow::exchange::Exchange;
use crate::flow::operation::{Afterwards, Caller, Operation};
use crate::http::{Request, Response};
use crate::json;
use crate::reader::Reader;
use crate::wire;

/// An operation of any kind, for the path that all of them take.
pub trait AnyOperation: core::fmt::Debug {
    /// As [`Operation::complete`] and [`Operation::request`].
    ///
    /// # Errors
    ///
    /// As these.
    fn begin(&mut self, caller: &Caller<'_>) -> Result<Request>;

    /// As [`Operation::output`], as JSON text.
    ///
    /// # Errors
    ///
    /// As that.
    fn output(&mut self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<String>;

    /// As [`Operation::afterwards`].
    fn afterwards(&self) -> Afterwards;
}

/// An operation, and who looks at its output before the application does.
struct Observed<O, F> {
    operation: O,
    observe: F,
}

impl<O: Operation, F: FnMut(&mut O::Output)> AnyOperation for Observed<O, F> {
    fn begin(&mut self, caller: &Caller<'_>) -> Result<Request> {
        self.operation.complete(caller).map_err(|error| error.during(O::NAME))?;
        self.operation.request(caller)
    }

    fn output(&mut self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<String> {
        let mut output = self.operation.output(caller, answer)?;
        (self.observe)(&mut output);
        Ok(json::to_text(&output))
    }

    fn afterwards(&self) -> Afterwards {
        self.operation.afterwards()
    }
}

impl<O: Operation, F> core::fmt::Debug for Observed<O, F> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(O::NAME)
    }
}

/// An operation under way. Its effects are [`crate::effect::Effect::Send`] and [`crate::effect::Effect::Wait`]; its output is JSON text.
#[derive(Debug)]
pub struct Call {
    operation: Box<dyn AnyOperation>,
    name: &'static str,
    state: State,
}

#[derive(Debug)]
enum State {
    New,
    Exchanging(Exchange),
    Ended,
}

impl Call {
    /// Reads an application's input; [`Call::next`] begins.
    ///
    /// # Errors
    ///
    /// As [`Operation::read`].
    pub fn start<O: Operation + 'static>(input: &Reader<'_>) -> Result<Self> {
        O::read(input).map(Self::new).map_err(|error| error.during(O::NAME))
    }

    /// Of an operation that is known already.
    pub fn new<O: Operation + 'static>(operation: O) -> Self {
        Self::observed(operation, |_| {})
    }

    /// The same; `observe` sees the output before the application does.
    pub fn observed<O: Operation + 'static>(
        operation: O,
        observe: impl FnMut(&mut O::Output) + 'static,
    ) -> Self {
        Self { operation: Box::new(Observed { operation, observe }), name: O::NAME, state: State::New }
    }

    /// What a success means for the session.
    #[must_use]
    pub fn afterwards(&self) -> Afterwards {
        self.operation.afterwards()
    }

    /// What to do next, [`Reply::Begin`] first. `caller` may change from step to step: the first one's token is sent.
    ///
    /// # Errors
    ///
    /// What the service refused, or as [`Operation::complete`], [`Operation::request`] and [`Operation::output`]. The call
    /// has ended then.
    pub fn next(&mut self, caller: &Caller<'_>, reply: Reply) -> Result<Progress<String>> {
        match core::mem::replace(&mut self.state, State::Ended) {
            State::New => {
                let (exchange, effect) = Exchange::start(self.operation.begin(caller)?, false);
                self.state = State::Exchanging(exchange);
                Ok(Progress::Effect(effect))
            }
            State::Exchanging(mut exchange) => match exchange.next(reply) {
                Progress::Effect(effect) => {
                    self.state = State::Exchanging(exchange);
                    Ok(Progress::Effect(effect))
                }
                Progress::Done(response) => self.receive(caller, &response?).map(Progress::Done),
            },
            State::Ended => Err(Error::argument("this call has ended")),
        }
    }

    fn receive(&mut self, caller: &Caller<'_>, response: &Response) -> Result<String> {
        let answer = wire::answer(self.name, response)?;
        let output = self.operation.output(caller, &Reader::answer(&answer));
        output.map_err(|error| error.answered(self.name, response))
    }
}
