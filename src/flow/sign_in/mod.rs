//! Signing in, as one transaction: a state that serves every challenge in any order.
//!
//! ```text
//! SignIn::start(options) -> request            InitiateAuth
//! sign_in.receive(response) -> Send(request)   the password proof, a device's proof, an authenticator's registration
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

pub use options::{AuthFlow, Options, draw};
pub use resume::MAX_LIFE;

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use self::challenge::Challenge;
use super::Context;
use super::devices::{Device, Devices};
use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
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
    restarted: bool,
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
    /// The proof of the password: the answers, to be sent again should the device be unknown.
    PasswordVerifier(Box<Secret<Value>>),
    /// One of the two answers of a remembered device.
    Device,
    /// The answer to the challenge that is kept.
    Respond,
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
            restarted: false,
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
    pub fn receive(&mut self, cx: &Context<'_>, response: &Response) -> Result<Step> {
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
        if let Some(id) = parameters.get("USER_ID_FOR_SRP").as_str() {
            self.username = id.to_string();
        }
        let Some(name) = answer.get("ChallengeName").as_str().filter(|name| !name.is_empty()) else {
            return self.signed_in(cx, answer.get("AuthenticationResult"));
        };
        self.challenge = None;
        match name {
            "PASSWORD_VERIFIER" => self.prove_password(cx, parameters).map(Step::Send),
            "DEVICE_SRP_AUTH" => self.begin_device(cx).map(Step::Send),
            "DEVICE_PASSWORD_VERIFIER" => self.prove_device(cx, parameters).map(Step::Send),
            _ => {
                let challenge = Challenge::new(cx.host, name, parameters, answer.get("AvailableChallenges"));
                let associate = challenge.wants_totp_secret();
                self.challenge = Some(challenge);
                Ok(if associate { Step::Send(self.associate(cx)) } else { Step::Challenge })
            }
        }
    }

    fn signed_in(&mut self, cx: &Context<'_>, result: &Value) -> Result<Step> {
        if !matches!(result, Value::Object(_)) {
            return Err(wire::incomplete("challenge or tokens"));
        }
        let tokens = Tokens::from_result(cx.host, result, self.clock.now(cx.host), None)?;
        let claims = crate::token::claims(cx.host, &tokens.access).unwrap_or_default();
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
            (Some(key), Some(group_key)) => self.confirm_device(cx, signed_in, key, group_key),
            _ => Ok(Step::Done(Box::new(signed_in))),
        }
    }

    /// What an error means for the transaction.
    fn refused(&mut self, cx: &Context<'_>, pending: Pending, error: Error) -> Result<Step> {
        let unknown_device = self.device.is_some()
            && (error.code == Code::ResourceNotFoundException || error.message.contains("evice"));
        match pending {
            Pending::ConfirmDevice(done) => return Ok(Step::Done(Box::new(done.0))),
            Pending::Device => return self.restart_without_device(cx, error),
            Pending::Initiate | Pending::Respond if unknown_device && self.challenge.is_none() => {
                return self.restart_without_device(cx, error);
            }
            Pending::PasswordVerifier(responses) if unknown_device => {
                self.drop_device();
                return Ok(Step::Send(self.send_proof(cx, *responses)));
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
        if self.challenge.is_none() {
            return Err(error);
        }
        Err(self.judge(error))
    }

    /// Whether a refused answer ends the transaction: it does when the service no longer knows the session.
    fn judge(&mut self, error: Error) -> Error {
        let ends = matches!(
            error.code,
            Code::NotAuthorizedException
                | Code::ExpiredCodeException
                | Code::UserNotFoundException
                | Code::ResourceNotFoundException
                | Code::SoftwareTokenMFANotFoundException
                | Code::MFAMethodNotFoundException
                | Code::TooManyFailedAttemptsException
        );
        if !ends {
            return error;
        }
        self.challenge = None;
        let expired = error.code == Code::ExpiredCodeException
            || (error.code == Code::NotAuthorizedException && error.message.contains("session"));
        if !expired {
            return error;
        }
        let message = "the sign-in took too long, or was continued elsewhere: start it again";
        Error { code: Code::SignInExpired, message: message.to_string(), ..error }
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
            .with("Session", self.session.as_ref().map(|session| session.expose().as_str()));
        let body = self.options.annotate(body);
        wire::user_pool(cx.host, pool, "RespondToAuthChallenge", Retry::Throttled, body)
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
