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
mod resume;

pub use options::{AuthFlow, Options, begin_to_draw, draw};
pub use resume::MAX_LIFE;

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use self::challenge::Challenge;
use self::password::Proving;
use super::Context;
use super::devices::{Device, Devices};
use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
use crate::search::find;
use crate::secret::Secret;
use crate::srp::Srp;
use crate::token::Tokens;
use crate::value::Value;
use crate::wire;

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
    options: Options,
    /// The name that the next request carries: what was typed, until the service tells the user's id.
    username: String,
    session: Option<Secret<String>>,
    srp: Option<Srp>,
    devices: Devices,
    device: Option<Device>,
    /// The service did not take the device: go on without one.
    device_lost: bool,
    challenge: Option<Challenge>,
    pending: Pending,
    clock: Clock,
    started_at: i64,
}

/// The request that was handed out and not answered yet.
#[derive(Debug, Default)]
enum Pending {
    #[default]
    Nothing,
    Initiate,
    /// One of the two answers of a remembered device.
    Device,
    /// Nothing is sent yet: a proof is being computed.
    Prove(Box<Proving>),
    /// The answer to any other challenge. One that names the device is kept, to be sent again should the service not
    /// know the device: the challenge's name, and the responses without the device.
    Respond(Option<Box<(String, Secret<Value>)>>),
    /// `AssociateSoftwareToken`.
    Associate,
    /// `VerifySoftwareToken`.
    Verify,
    /// `ConfirmDevice`, when the tokens are there already.
    ConfirmDevice(Box<(SignedIn, Device)>),
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
        srp: Option<Srp>,
        devices: Devices,
    ) -> Result<(Self, Request)> {
        options.check()?;
        let mut sign_in = Self {
            username: options.username.clone(),
            session: options.session.as_ref().map(|session| Secret::new(session.expose().clone())),
            device: devices.find(&options.username).cloned(),
            options,
            srp,
            devices,
            device_lost: false,
            challenge: None,
            pending: Pending::Nothing,
            clock: cx.clock,
            started_at: cx.now(),
        };
        let request = sign_in.initiate(cx)?;
        Ok((sign_in, request))
    }

    /// The challenge that waits for an answer.
    pub fn challenge(&self) -> Option<&Challenge> {
        self.challenge.as_ref()
    }

    /// What the user typed.
    pub fn login(&self) -> &str {
        &self.options.username
    }

    /// Whether it can go on: a challenge waits, or a request is under way.
    pub fn is_open(&self) -> bool {
        self.challenge.is_some() || !matches!(self.pending, Pending::Nothing)
    }

    /// The devices known now. One that the service no longer knows is gone, even if the sign-in failed.
    pub fn devices(&self) -> &Devices {
        &self.devices
    }

    /// Takes in the answer to the request that was handed out last.
    ///
    /// # Errors
    ///
    /// What the service refused. [`SignIn::is_open`] says whether the challenge can be answered once more.
    /// [`Code::SignInException`] when no request is under way; nothing changes then.
    pub fn receive(&mut self, cx: &Context<'_>, response: &Response) -> Result<Step> {
        if matches!(self.pending, Pending::Nothing | Pending::Prove(_)) {
            return Err(Error::new(Code::SignInException, "no request of this sign-in is under way"));
        }
        self.clock.learn(cx.host, response);
        let operation = self.operation();
        let pending = core::mem::take(&mut self.pending);
        match wire::answer(cx.host, operation, response) {
            Ok(answer) => self.advance(cx, pending, &answer).map_err(|error| match error.origin.operation {
                Some(_) => error,
                None => error.during(operation),
            }),
            Err(error) => self.refused(cx, pending, error),
        }
    }

    /// Takes in that no answer came. The challenge, if there is one, can be answered once more.
    ///
    /// # Errors
    ///
    /// `error`, unless the tokens are there already and only the registration of a device got lost.
    pub fn fail(&mut self, error: Error) -> Result<Step> {
        let operation = self.operation();
        match core::mem::take(&mut self.pending) {
            Pending::ConfirmDevice(done) => Ok(Step::Done(Box::new(done.0))),
            _ => Err(error.during(operation)),
        }
    }

    fn advance(&mut self, cx: &Context<'_>, pending: Pending, answer: &Value) -> Result<Step> {
        match pending {
            Pending::ConfirmDevice(done) => Ok(Self::device_confirmed(*done, answer)),
            Pending::Associate => self.associated(answer),
            Pending::Verify => self.verified(cx, answer),
            _ => self.dispatch(cx, answer),
        }
    }

    /// Goes where the service's answer points.
    fn dispatch(&mut self, cx: &Context<'_>, answer: &Value) -> Result<Step> {
        if let Some(session) = answer.get("Session").as_str() {
            self.session = Some(session.into());
        }
        let parameters = answer.get("ChallengeParameters");
        self.learn_username(parameters);
        let Some(name) = answer.get("ChallengeName").as_str().filter(|name| !name.is_empty()) else {
            return self.signed_in(cx, answer.get("AuthenticationResult"));
        };
        self.challenge = None;
        match name {
            "PASSWORD_VERIFIER" => self.prove_password(cx, parameters),
            "DEVICE_SRP_AUTH" => self.begin_device(cx).map(Step::Send),
            "DEVICE_PASSWORD_VERIFIER" => self.prove_device(parameters),
            _ => {
                let challenge = Challenge::new(cx.host, name, parameters, answer.get("AvailableChallenges"));
                let associate = challenge.wants_totp_secret();
                self.challenge = Some(challenge);
                Ok(if associate { Step::Send(self.associate(cx)) } else { Step::Challenge })
            }
        }
    }

    /// The name under which Cognito knows the user, from a challenge's parameters. `USERNAME` counts until SRP told it:
    /// the parameters of a custom challenge are the pool owner's.
    fn learn_username(&mut self, parameters: &Value) {
        let name = parameters.get("USERNAME").as_str().filter(|_| self.username == self.options.username);
        let name = parameters.get("USER_ID_FOR_SRP").as_str().or(name);
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            self.username = name.to_string();
        }
        if self.device.is_none() && !self.device_lost {
            self.device = self.devices.find(&self.username).cloned();
        }
    }

    fn signed_in(&mut self, cx: &Context<'_>, result: &Value) -> Result<Step> {
        if !result.is_object() {
            return Err(wire::incomplete("challenge or tokens"));
        }
        let tokens = Tokens::from_result(cx.host, result, self.clock.now(cx.host), None)?;
        let claims = crate::token::claims(cx.host, tokens.access()).unwrap_or_default();
        let username = crate::token::username(&claims).unwrap_or(&self.username).to_string();
        self.challenge = None;
        let signed_in = SignedIn {
            tokens,
            username,
            login: self.options.username.clone(),
            auth_flow: self.options.auth_flow,
            devices: self.devices.clone(),
            clock: self.clock,
            device_needs_consent: false,
        };
        let metadata = result.get("NewDeviceMetadata");
        match (metadata.get("DeviceKey").as_str(), metadata.get("DeviceGroupKey").as_str()) {
            (Some(key), Some(group_key)) => Ok(self.confirm_device(cx, signed_in, key, group_key)),
            _ => Ok(Step::Done(Box::new(signed_in))),
        }
    }

    /// What an error means for the transaction.
    fn refused(&mut self, cx: &Context<'_>, pending: Pending, error: Error) -> Result<Step> {
        let unknown = self.device.is_some() && is_about_device(&error);
        match pending {
            Pending::ConfirmDevice(done) => return Ok(Step::Done(Box::new(done.0))),
            Pending::Device if is_refusal(&error.code) => return self.restart_without_device(cx, error),
            Pending::Initiate | Pending::Respond(None) if unknown => {
                return self.restart_without_device(cx, error);
            }
            Pending::Respond(Some(answer)) if unknown => {
                self.drop_device();
                return Ok(self.send_answer(cx, &answer.0, answer.1.expose().clone()));
            }
            _ => {}
        }
        match error.code {
            Code::UserNotConfirmedException => {
                self.challenge = Some(Challenge::local("CONFIRM_SIGN_UP"));
                return Ok(Step::Challenge);
            }
            Code::PasswordResetRequiredException => {
                self.challenge = Some(Challenge::local("RESET_PASSWORD"));
                return Ok(Step::Challenge);
            }
            _ => {}
        }
        Err(self.judge(error))
    }

    /// Whether a refused answer ends the transaction: it does when the service no longer knows the session.
    fn judge(&mut self, mut error: Error) -> Error {
        let challenge = self.challenge.as_ref().map_or("", |challenge| &challenge.name);
        let expired = match error.code {
            Code::NotAuthorizedException => find(&error.message, "session").is_some(),
            // An authenticator's code that was used already: its next one will do.
            Code::ExpiredCodeException => challenge != "SOFTWARE_TOKEN_MFA",
            _ => false,
        };
        let ends = match error.code {
            // Of a new password's attributes one may not be written, which says nothing about the session.
            Code::NotAuthorizedException => challenge != "NEW_PASSWORD_REQUIRED",
            Code::UserNotFoundException
            | Code::ResourceNotFoundException
            | Code::SoftwareTokenMFANotFoundException
            | Code::MFAMethodNotFoundException
            | Code::TooManyFailedAttemptsException => true,
            _ => false,
        };
        if expired || ends {
            self.challenge = None;
        }
        if !expired {
            return error;
        }
        let message = "the sign-in took too long, or was continued elsewhere: start it again";
        error.code = Code::SignInExpired;
        error.message = message.to_string();
        error
    }

    fn respond_request(&mut self, cx: &Context<'_>, name: &str, responses: Value) -> Request {
        let pool = cx.pool;
        let responses = Value::object()
            .with("USERNAME", &self.username)
            .with("SECRET_HASH", wire::hash_for(pool, &self.username))
            .merged(responses);
        let body = Value::object()
            .with("ChallengeName", name)
            .with("ChallengeResponses", responses)
            .with("ClientId", &pool.client_id)
            .with("Session", self.session());
        let body = self.options.annotate(body);
        wire::user_pool(cx.host, pool, "RespondToAuthChallenge", Retry::Throttled, body)
    }

    fn session(&self) -> Option<&str> {
        self.session.as_ref().map(|session| session.expose().as_str())
    }

    fn operation(&self) -> &'static str {
        match self.pending {
            Pending::Nothing | Pending::Initiate => "InitiateAuth",
            Pending::Associate => "AssociateSoftwareToken",
            Pending::Verify => "VerifySoftwareToken",
            Pending::ConfirmDevice(_) => "ConfirmDevice",
            _ => "RespondToAuthChallenge",
        }
    }
}

/// Whether the service says that it does not know the device, by whichever of its exceptions.
fn is_about_device(error: &Error) -> bool {
    is_refusal(&error.code)
        && (find(&error.message, "evice").is_some()
            || (error.code == Code::ResourceNotFoundException && find(&error.message, "pool").is_none()))
}

/// Whether the request itself was refused: neither an outage, nor a limit, nor a trigger's word.
fn is_refusal(code: &Code) -> bool {
    matches!(
        code,
        Code::NotAuthorizedException | Code::ResourceNotFoundException | Code::InvalidParameterException
    )
}
