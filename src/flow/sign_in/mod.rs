//! Signing in, as one transaction: a state machine that serves every challenge in any order.
//!
//! ```text
//! SignIn::start(options) -> request            InitiateAuth
//! sign_in.receive(response) -> Send(request)   a device's proof begins, an authenticator app is registered
//!                           -> Compute         the proof of a password: sign_in.compute() -> Compute, or Send(request)
//!                           -> Challenge       somebody must answer: sign_in.respond(answer) -> Send(request)
//!                           -> Done(SignedIn)  the tokens
//! ```
//!
//! Nothing follows a fixed sequence: each answer is dispatched on its `ChallengeName`. An error leaves the transaction
//! where it was when the service lets the same challenge be answered again ([`SignIn::is_open`]).

mod answer;
mod automatic;
mod challenge;
mod device;
mod next_step;
mod options;
mod prove;
mod receive;
mod request;
mod respond;
mod resume;

pub use self::challenge::{Challenge, Setup};
pub use self::next_step::{NextStep, TotpSetupDetails};
pub use self::options::{AuthFlow, Factor, SignInOptions, StepUp};
pub use self::prove::{begin_to_draw, draw};
pub(super) use self::resume::is_fresh;
pub use self::resume::{MAX_LIFE, SavedSignIn};

use alloc::boxed::Box;
use alloc::string::String;

use cognito_srp::Ephemeral;
use serde_json::Value;

use self::automatic::AutomaticSteps;
use self::device::SigningDevice;
use self::prove::Proving;
use self::request::Pending;
use super::Context;
use super::devices::Devices;
use crate::clock::Clock;
use crate::error::Result;
use crate::http::Request;
use crate::secret::Secret;
use crate::token::Tokens;

/// What to do next.
#[derive(Debug)]
pub enum Step {
    /// Send this, and give the answer to [`SignIn::receive`], or what went wrong to [`SignIn::fail`].
    Send(Request),
    /// There is arithmetic to do: call [`SignIn::compute`], and give the thread a moment of its own if it has other work.
    Compute,
    /// A challenge waits for [`SignIn::respond`]. [`SignIn::next_step`] tells which.
    Challenge,
    /// Signed in.
    Done(Box<SignedIn>),
}

/// What a sign-in brought.
#[derive(Debug)]
pub struct SignedIn {
    /// The tokens.
    pub tokens: Tokens,
    /// The name under which Cognito knows the user.
    pub username: String,
    /// What the user typed.
    pub login: String,
    /// The flow that led here.
    pub auth_flow: AuthFlow,
    /// The devices known now: one may have been registered, another been dropped.
    pub devices: Devices,
    /// The server's clock.
    pub clock: Clock,
    /// The pool wants to be told whether to remember the new device (`UpdateDeviceStatus`).
    pub device_needs_consent: bool,
}

/// One sign-in under way. Its secrets are wiped when it is dropped.
#[derive(Debug)]
pub struct SignIn {
    /// The server's clock, as far as this sign-in has learned it.
    pub clock: Clock,
    /// What it was asked for. A password that was typed later is kept here, too, in case the sign-in has to begin again.
    options: SignInOptions,
    client_id: String,
    /// The name that requests carry: what was typed, until the service tells the user's id.
    username: String,
    /// The newest `Session`.
    session: Option<Secret<String>>,
    /// The SRP exchange that was begun and not yet used.
    ephemeral: Option<Ephemeral>,
    devices: Devices,
    device: SigningDevice,
    automatic: AutomaticSteps,
    /// By the device's clock, Unix milliseconds.
    started_at: i64,
    state: State,
}

/// Where a sign-in stands.
#[derive(Debug, Default)]
enum State {
    /// A request is under way.
    Sent(Sent),
    /// The proof of a password is being computed.
    Proving(Box<Proving>),
    /// A challenge waits for its answer.
    Waiting(Challenge),
    /// The tokens were handed out.
    SignedIn,
    /// It was refused or aborted.
    #[default]
    Closed,
}

/// A request that was handed out.
#[derive(Debug)]
struct Sent {
    pending: Pending,
    /// The challenge that it answers: if no answer comes, it waits again.
    challenge: Option<Challenge>,
}

impl SignIn {
    /// Begins. `prepared` is an SRP exchange that was begun while the user was typing; `devices` are those of all users
    /// known here.
    ///
    /// # Errors
    ///
    /// As [`SignInOptions::check`], or [`crate::error::Code::RandomnessUnavailable`].
    pub fn start(
        cx: &Context<'_>,
        mut options: SignInOptions,
        prepared: Option<Ephemeral>,
        devices: &Devices,
    ) -> Result<(Self, Request)> {
        options.check()?;
        let session = options.session.take();
        let mut sign_in = Self {
            clock: cx.clock,
            client_id: cx.pool.client_id.clone(),
            username: options.username.clone(),
            session: None,
            ephemeral: prepared,
            devices: devices.clone(),
            device: SigningDevice::default(),
            automatic: AutomaticSteps::default(),
            started_at: cx.now,
            state: State::Closed,
            options,
        };
        sign_in.find_device();
        let request = sign_in.initiate(cx, None, session.as_ref())?;
        Ok((sign_in, request))
    }

    /// What the application is told to do next: to answer the challenge that waits, also while its answer is under way;
    /// [`NextStep::Done`] once the tokens are there. `None` before the first challenge, while the sign-in does something
    /// by itself, and after a refusal or an abort.
    #[must_use]
    pub fn next_step(&self) -> Option<NextStep> {
        match &self.state {
            State::SignedIn => Some(NextStep::Done),
            _ => self.challenge().map(NextStep::from),
        }
    }

    /// The challenge that waits for an answer, or whose answer is under way.
    fn challenge(&self) -> Option<&Challenge> {
        match &self.state {
            State::Waiting(challenge) => Some(challenge),
            State::Sent(sent) => sent.challenge.as_ref(),
            State::Proving(_) | State::SignedIn | State::Closed => None,
        }
    }

    /// `PublicKeyCredentialRequestOptionsJSON`, when a passkey is asked for and no answer is under way.
    #[must_use]
    pub fn passkey_options(&self) -> Option<Value> {
        match &self.state {
            State::Waiting(Challenge::Passkey { options }) => options.clone(),
            _ => None,
        }
    }

    /// Whether it can go on: a challenge waits, a request is under way, or something is being computed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::SignedIn | State::Closed)
    }

    /// What the user typed.
    #[must_use]
    pub fn login(&self) -> &str {
        &self.options.username
    }

    /// The devices known now. One that the service no longer knows is gone, even if the sign-in failed.
    #[must_use]
    pub fn devices(&self) -> &Devices {
        &self.devices
    }

    /// Ends it and wipes its secrets. What is under way is thrown away. A sign-in that has handed out its tokens stays as
    /// it is.
    pub fn abort(&mut self) {
        if self.is_open() {
            self.state = State::Closed;
            self.session = None;
            self.ephemeral = None;
            self.options.password = None;
            self.options.step_up = None;
        }
    }

    /// Waits for the answer to this challenge; without one the sign-in is over.
    fn wait(&mut self, challenge: Option<Challenge>) {
        self.state = challenge.map_or(State::Closed, State::Waiting);
    }
}
