//! Signing in, from the record to the record.
//!
//! ```text
//! Read                          [Renew, Read: is somebody signed in already?]
//! Compute …                     the beginning of the SRP exchange, unless it was prepared
//! Send, Compute … Send          as the flow wants
//!   a challenge waits           -> Done(Challenge); respond() goes on
//!   the tokens are there        -> Lock(Write), Read, Write, Unlock(Write), Tell(Tabs), Tell(Here), Done(SignedIn)
//!   an error                    -> the error; is_open() says whether the challenge can be answered once more
//! ```
//!
//! A newer sign-in of the same instance takes the place of an older one, and a sign-out ends the one under way: both call
//! [`SigningIn::abort`] first.

mod keep;
mod options;

pub use self::options::{Beginning, IfSignedIn, SignInOutput, WaitingSignIn};

use alloc::boxed::Box;

use cognito_srp::{Drawing, Ephemeral};
use serde_json::Value;

use self::keep::{Committing, Told, tell};
use self::options::begins_with_srp;
use super::SessionContext;
use super::forget_other::ForgetOther;
use super::record::{Record, User};
use crate::clock::Clock;
use crate::effect::{Audience, Effect, Progress, Reply};
use crate::error::{Code, Error, Result};
use crate::flow::devices::Devices;
use crate::flow::exchange::Exchange;
use crate::flow::sign_in::{NextStep, SavedSignIn, SignIn, SignInOptions, Step, begin_to_draw};
use crate::http::Request;
use crate::reader::Reader;

/// One sign-in.
#[derive(Debug)]
pub struct SigningIn {
    flow: Option<Box<SignIn>>,
    /// The devices that the record knew when it was read last.
    before: Devices,
    clock: Clock,
    prepared: Option<Ephemeral>,
    aborted: bool,
    state: State,
}

#[derive(Debug)]
enum State {
    Begin(Box<Beginning>),
    Looking {
        beginning: Box<Beginning>,
        renewed: bool,
    },
    Renewing(Box<Beginning>),
    Drawing(Box<SignInOptions>, Drawing),
    Sending(Exchange),
    Computing,
    /// A challenge waits for its answer.
    Waiting,
    Committing(Box<Committing>),
    Forgetting(ForgetOther, Box<Told>),
    TellingTabs(Box<Told>),
    TellingHere(Box<Told>),
    Over,
}

impl SigningIn {
    /// A sign-in; `prepared` is an SRP exchange that was begun while the user was typing.
    #[must_use]
    pub fn new(beginning: Beginning, prepared: Option<Ephemeral>) -> Self {
        Self {
            flow: None,
            before: Devices::default(),
            clock: Clock::default(),
            prepared,
            aborted: false,
            state: State::Begin(Box::new(beginning)),
        }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// What the service refused; [`Self::is_open`] says whether the challenge can be answered once more.
    /// [`Code::UserAlreadyAuthenticatedException`] with [`IfSignedIn::Error`], [`Code::UserUnAuthenticatedException`] when
    /// nobody is there to step up, [`Code::SignInAborted`] after [`Self::abort`].
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<SignInOutput>> {
        match core::mem::replace(&mut self.state, State::Over) {
            State::Committing(committing) => self.go_on_committing(cx, reply, committing),
            State::Forgetting(mut forget, told) => match forget.next(cx, reply) {
                Some(effect) => Ok(self.go(State::Forgetting(forget, told), effect)),
                None => Ok(self.tell_tabs(told)),
            },
            State::TellingTabs(told) => {
                let effect = tell(Audience::Here, &told);
                Ok(self.go(State::TellingHere(told), effect))
            }
            State::TellingHere(told) => Ok(Self::signed_in(*told)),
            _ if self.aborted => Err(aborted()),
            State::Begin(beginning) => Ok(self.look(beginning, false)),
            State::Renewing(beginning) => Ok(self.look(beginning, true)),
            State::Looking { beginning, renewed } => {
                let record = super::record_in(reply)?;
                self.before.clone_from(&record.devices);
                self.clock = record.clock;
                self.begin(cx, &record, *beginning, renewed)
            }
            State::Drawing(options, mut drawing) => match drawing.advance() {
                Some(ephemeral) => {
                    self.prepared = Some(ephemeral);
                    self.start(cx, *options)
                }
                None => Ok(self.go(State::Drawing(options, drawing), Effect::Compute)),
            },
            State::Sending(mut exchange) => match exchange.next(reply) {
                Progress::Effect(effect) => Ok(self.go(State::Sending(exchange), effect)),
                Progress::Done(answer) => self.advance(cx, |flow, cx| match answer {
                    Ok(response) => flow.receive(cx, &response),
                    Err(error) => flow.fail(error),
                }),
            },
            State::Computing => self.advance(cx, SignIn::compute),
            State::Waiting => {
                self.state = State::Waiting;
                Err(Error::new(Code::SignInException, "the sign-in waits for an answer"))
            }
            State::Over => Err(super::over()),
        }
    }

    /// Answers the challenge that waits; then [`Self::next`] goes on. `options` are those of `confirmSignIn`.
    ///
    /// # Errors
    ///
    /// As [`SignIn::respond`]; the challenge still waits then. [`Code::SignInException`] when no challenge waits,
    /// [`Code::SignInAborted`] after [`Self::abort`].
    pub fn respond(
        &mut self,
        cx: &SessionContext<'_>,
        answer: &Reader<'_>,
        options: &Reader<'_>,
    ) -> Result<Progress<SignInOutput>> {
        if self.aborted {
            return Err(aborted());
        }
        if !matches!(self.state, State::Waiting) {
            return Err(nothing_waits());
        }
        let context = cx.flow(self.clock)?;
        let flow = self.flow.as_mut().ok_or_else(nothing_waits)?;
        let step = flow.respond(&context, answer, options)?;
        self.take(cx, Ok(step))
    }

    /// Ends it and wipes its secrets; what is under way is thrown away. A session that is stored already stays.
    pub fn abort(&mut self) {
        self.aborted = true;
        self.prepared = None;
        if let Some(flow) = &mut self.flow {
            flow.abort();
        }
        let holds_no_lock = !matches!(
            self.state,
            State::Committing(_) | State::Forgetting(..) | State::TellingTabs(_) | State::TellingHere(_)
        );
        if holds_no_lock {
            self.state = State::Over;
        }
    }

    /// Whether it can go on: it has not ended, been refused for good, or been aborted.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.aborted && !matches!(self.state, State::Over)
    }

    /// What the application is told to do next, also while an answer is under way.
    #[must_use]
    pub fn next_step(&self) -> Option<NextStep> {
        self.flow.as_ref()?.next_step()
    }

    /// What goes on after a page reload, also while an answer is under way; a secret for some minutes. `now` is the device's
    /// clock, Unix milliseconds.
    #[must_use]
    pub fn save(&self, now: i64) -> Option<SavedSignIn> {
        self.flow.as_ref()?.save(now)
    }

    /// What the user typed.
    #[must_use]
    pub fn login(&self) -> Option<&str> {
        self.flow.as_ref().map(|flow| flow.login())
    }

    /// Whether `PublicKeyCredentialRequestOptionsJSON` waits for a passkey: those options.
    #[must_use]
    pub fn passkey_options(&self) -> Option<Value> {
        self.flow.as_ref()?.passkey_options()
    }

    fn look(&mut self, beginning: Box<Beginning>, renewed: bool) -> Progress<SignInOutput> {
        self.go(State::Looking { beginning, renewed }, Effect::Read { at_least: None })
    }

    fn begin(
        &mut self,
        cx: &SessionContext<'_>,
        record: &Record,
        beginning: Beginning,
        renewed: bool,
    ) -> Result<Progress<SignInOutput>> {
        let user = record.user.as_ref();
        let now = record.server_time(cx.now);
        let is_stale = |user: &User| !renewed && !user.tokens.is_fresh(now);
        match beginning {
            Beginning::SignIn { options, if_signed_in } => {
                let user = user.filter(|user| if_signed_in.concerns(user, &options.username));
                if user.is_some_and(is_stale) {
                    let beginning = Box::new(Beginning::SignIn { options, if_signed_in });
                    return Ok(self.go(State::Renewing(beginning), Effect::Renew));
                }
                if user.is_some_and(|user| user.tokens.is_alive(now)) {
                    return admit(if_signed_in);
                }
                self.draw(cx, options)
            }
            Beginning::StepUp { mut step_up, context_data } => {
                let nobody = || Error::new(Code::UserUnAuthenticatedException, "nobody is signed in");
                let user = user.ok_or_else(nobody)?;
                if is_stale(user) {
                    let beginning = Box::new(Beginning::StepUp { step_up, context_data });
                    return Ok(self.go(State::Renewing(beginning), Effect::Renew));
                }
                step_up.access_token = user.tokens.access_token.clone().into();
                let options = SignInOptions::step_up(&user.username, step_up);
                self.draw(cx, SignInOptions { context_data, ..options })
            }
            Beginning::Resume { saved } => {
                let flow = SignIn::resume(&cx.flow(self.clock)?, &Reader::input(&saved), &self.before)?;
                self.flow = Some(Box::new(flow));
                self.take(cx, Ok(Step::Challenge))
            }
        }
    }

    /// Begins the SRP exchange where there will be one.
    fn draw(&mut self, cx: &SessionContext<'_>, options: SignInOptions) -> Result<Progress<SignInOutput>> {
        options.check()?;
        if self.prepared.is_some() || !begins_with_srp(&options) {
            return self.start(cx, options);
        }
        let drawing = begin_to_draw(cx.random)?;
        Ok(self.go(State::Drawing(Box::new(options), drawing), Effect::Compute))
    }

    fn start(&mut self, cx: &SessionContext<'_>, options: SignInOptions) -> Result<Progress<SignInOutput>> {
        let prepared = self.prepared.take();
        let (flow, request) = SignIn::start(&cx.flow(self.clock)?, options, prepared, &self.before)?;
        self.flow = Some(Box::new(flow));
        Ok(self.send(request))
    }

    fn send(&mut self, request: Request) -> Progress<SignInOutput> {
        let (exchange, effect) = Exchange::start(request, false);
        self.go(State::Sending(exchange), effect)
    }

    fn advance(
        &mut self,
        cx: &SessionContext<'_>,
        work: impl FnOnce(&mut SignIn, &crate::flow::Context<'_>) -> Result<Step>,
    ) -> Result<Progress<SignInOutput>> {
        let context = cx.flow(self.clock)?;
        let flow = self.flow.as_mut().ok_or_else(nothing_waits)?;
        let step = work(flow, &context);
        self.take(cx, step)
    }

    /// Goes where the flow points. A device that the service has deleted is forgotten in any case.
    fn take(&mut self, cx: &SessionContext<'_>, step: Result<Step>) -> Result<Progress<SignInOutput>> {
        let (signed_in, error) = match step {
            Ok(Step::Send(request)) => return Ok(self.send(request)),
            Ok(Step::Compute) => return Ok(self.go(State::Computing, Effect::Compute)),
            Ok(Step::Done(signed_in)) => (Some(signed_in), None),
            Ok(Step::Challenge) => (None, None),
            Err(error) => (None, Some(error)),
        };
        let has_news = self.flow.as_ref().is_some_and(|flow| *flow.devices() != self.before);
        if signed_in.is_none() && !has_news {
            return self.pause(cx, error);
        }
        Ok(self.keep(signed_in, error))
    }

    fn go(&mut self, state: State, effect: Effect) -> Progress<SignInOutput> {
        self.state = state;
        Progress::Effect(effect)
    }
}

/// There is a session that can be used.
fn admit(if_signed_in: IfSignedIn) -> Result<Progress<SignInOutput>> {
    match if_signed_in {
        IfSignedIn::Error => {
            let message = "there is already a signed in user";
            Err(Error::new(Code::UserAlreadyAuthenticatedException, message))
        }
        IfSignedIn::Return | IfSignedIn::Replace => Ok(Progress::Done(SignInOutput::AlreadySignedIn)),
    }
}

fn aborted() -> Error {
    Error::new(Code::SignInAborted, "the sign-in was aborted")
}

fn nothing_waits() -> Error {
    Error::new(Code::SignInException, "no sign-in waits for an answer")
}
