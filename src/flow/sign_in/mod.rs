//! Signing in, as one transaction: a state that serves every challenge in any order.
//!
//! ```text
//! SignIn::start(options) -> request            InitiateAuth
//! sign_in.receive(response) -> Send(request)   a device's proof begins, an authenticator's registration
//!                           -> Compute         the proof of a password: sign_in.compute() -> Compute, or Send(request)
//!                           -> Challenge       somebody must answer: sign_in.respond(answer) -> request
//!                           -> Done(SignedIn)  the tokens
//! ```
//!
//! Nothing follows a fixed sequence: each answer is dispatched on its `ChallengeName`. An error leaves the transaction
//! where it was when the service lets the same challenge be answered again ([`SignIn::is_open`]).

mod answer;
pub mod challenge;
mod device;
mod options;
mod password;
mod receive;
mod resume;
mod start;

pub use options::{AuthFlow, Options};
pub use resume::MAX_LIFE;
pub use start::{begin_to_draw, draw};

use alloc::boxed::Box;
use alloc::string::String;

use self::challenge::Challenge;
use super::Context;
use super::devices::Devices;
use crate::clock::Clock;
use crate::error::Result;
use crate::http::{Request, Retry};
use crate::srp::{Ephemeral, Proof};
use crate::token::Tokens;
use crate::value::Value;
use crate::wire;

/// What [`crate::error::Code::SignInExpired`] says.
const EXPIRED: &str = "the sign-in took too long, or was continued elsewhere: start it again";

/// What to do next.
#[derive(Debug)]
pub enum Step {
    /// Send this, and give the answer to [`SignIn::receive`].
    Send(Request),
    /// There is arithmetic to do: call [`SignIn::compute`], and give the thread a moment of its own if it has other work.
    Compute,
    /// The challenge in [`SignIn::challenge`] waits for [`SignIn::respond`].
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
    /// The devices known now: one may have been confirmed, another been dropped.
    pub devices: Devices,
    /// The server's clock.
    pub clock: Clock,
    /// The pool wants to be told whether to remember the new device (`UpdateDeviceStatus`).
    pub device_needs_consent: bool,
}

/// One sign-in under way. Its secrets are wiped when it is dropped.
#[derive(Debug)]
pub struct SignIn {
    /// What it was asked for, and how far it is:
    ///
    /// | member | what |
    /// |---|---|
    /// | `login` | what was typed |
    /// | `username` | the name that the next request carries: `login`, until the service tells the user's id |
    /// | `session` | the newest `Session` |
    /// | `challengeName` and so on | what `pose` set |
    /// | `device` | the device that signs in, in its stored form |
    /// | `answer`, `answerTo` | the responses that were sent last, and the challenge, if they named the device |
    /// | `block` | `SECRET_BLOCK` of the proof that is being computed |
    /// | `startedAt` | Unix milliseconds |
    state: Options,
    srp: Option<Ephemeral>,
    proof: Option<Proof>,
    devices: Devices,
    /// The service did not take the device: go on without one.
    device_lost: bool,
    pending: Pending,
    /// The tokens, while a new device is being registered.
    signed_in: Option<Box<SignedIn>>,
    clock: Clock,
}

/// The request that was handed out and not answered yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pending {
    #[default]
    Nothing,
    Initiate,
    /// One of the two answers of a remembered device.
    Device,
    /// Nothing is sent yet: the proof of the password is being computed.
    ProvePassword,
    /// The same for the proof of a device.
    ProveDevice,
    /// The answer to any other challenge.
    Respond,
    /// `AssociateSoftwareToken`.
    Associate,
    /// `VerifySoftwareToken`.
    Verify,
    /// `ConfirmDevice`, when the tokens are there already.
    ConfirmDevice,
}

impl SignIn {
    /// Begins. `srp` may have been prepared while the user was typing; `devices` are those of all users known here.
    ///
    /// # Errors
    ///
    /// When the username or password is missing, or the host has no randomness.
    pub fn start(
        cx: &Context<'_>,
        options: Options,
        srp: Option<Ephemeral>,
        devices: Devices,
    ) -> Result<(Self, Request)> {
        options.check()?;
        let mut sign_in = Self::new(cx, options, srp, devices);
        let login = sign_in.state.get("username").clone();
        sign_in.state.set("login", login);
        sign_in.state.set("startedAt", cx.now());
        let request = sign_in.initiate(cx)?;
        Ok((sign_in, request))
    }

    fn new(cx: &Context<'_>, state: Options, srp: Option<Ephemeral>, devices: Devices) -> Self {
        let mut sign_in = Self {
            state,
            srp,
            proof: None,
            devices,
            device_lost: false,
            pending: Pending::Nothing,
            signed_in: None,
            clock: cx.clock,
        };
        sign_in.find_device();
        sign_in
    }

    /// The challenge that waits for an answer.
    pub fn challenge(&self) -> Option<Challenge<'_>> {
        let name = self.state.get("challengeName").as_str()?;
        Some(Challenge { name, state: &self.state })
    }

    /// What the user typed.
    pub fn login(&self) -> &str {
        self.state.text("login")
    }

    /// Whether it can go on: a challenge waits, or a request is under way.
    pub fn is_open(&self) -> bool {
        self.challenge().is_some() || self.pending != Pending::Nothing
    }

    /// The devices known now. One that the service no longer knows is gone, even if the sign-in failed.
    pub fn devices(&self) -> &Devices {
        &self.devices
    }

    /// The parameters of a request that names the user.
    fn named(&self, cx: &Context<'_>) -> Value {
        let username = self.state.text("username");
        Value::object().with("USERNAME", username).with("SECRET_HASH", wire::hash_for(cx.pool, username))
    }

    /// The body of a request, with what goes with every step.
    fn annotated(&self, cx: &Context<'_>) -> Value {
        let data = self.state.get("contextData").as_str();
        Value::object()
            .with("ClientId", cx.pool.client_id())
            .with("Session", self.state.get("session"))
            .with("ClientMetadata", self.state.get("clientMetadata"))
            .with("UserContextData", data.map(|data| Value::object().with("EncodedData", data)))
    }

    fn send(&mut self, cx: &Context<'_>, pending: Pending, body: Value) -> Request {
        self.pending = pending;
        // The first step of SRP sends no message, spends no session and counts no attempt.
        let safe = pending == Pending::Initiate && self.state.flow() == AuthFlow::UserSrpAuth;
        let retry = if safe { Retry::Safe } else { Retry::Throttled };
        wire::user_pool(cx.host, cx.pool, self.operation(), retry, body)
    }

    fn operation(&self) -> &'static str {
        match self.pending {
            Pending::Nothing | Pending::Initiate => "InitiateAuth",
            Pending::Associate => "AssociateSoftwareToken",
            Pending::Verify => "VerifySoftwareToken",
            Pending::ConfirmDevice => "ConfirmDevice",
            _ => "RespondToAuthChallenge",
        }
    }
}
