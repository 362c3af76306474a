//! What the service answered, and what it means for the transaction.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use super::automatic::AutomaticStep;
use super::challenge::{Challenge, Setup};
use super::prove::Prover;
use super::request::{Answer, Parameters, Pending};
use super::{Sent, SignIn, SignedIn, State, Step};
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::flow::mfa_type::MfaType;
use crate::http::Response;
use crate::reader::Reader;
use crate::secret::Secret;
use crate::token::{self, Tokens};
use crate::wire;

/// What [`Code::SignInExpired`] says.
pub(super) const EXPIRED: &str = "the sign-in took too long, or was continued elsewhere: start it again";

impl SignIn {
    /// Takes in the answer to the request that was handed out last.
    ///
    /// # Errors
    ///
    /// What the service refused. [`SignIn::is_open`] says whether the challenge can be answered once more.
    /// [`Code::SignInException`] when no request is under way; nothing changes then.
    pub fn receive(&mut self, cx: &Context<'_>, response: &Response) -> Result<Step> {
        let sent = match core::mem::take(&mut self.state) {
            State::Sent(sent) => sent,
            state => {
                self.state = state;
                return Err(Error::new(Code::SignInException, "no request of this sign-in is under way"));
            }
        };
        self.clock.learn(cx.now, response);
        let operation = sent.pending.operation();
        let answer = wire::answer(operation, response);
        if let Pending::ConfirmDevice(registration) = sent.pending {
            return Ok(self.device_confirmed(*registration, answer.ok().as_ref()));
        }
        match answer {
            Ok(answer) => {
                let step = self.accept(cx, sent, &Reader::answer(&answer));
                step.map_err(|error| error.during(operation))
            }
            Err(error) => self.refused(cx, sent, error),
        }
    }

    /// Takes in that no answer came, or that the computation was given up. The challenge, if there is one, can be answered
    /// once more.
    ///
    /// # Errors
    ///
    /// `error`, unless the tokens are there already and only the registration of a device got lost.
    pub fn fail(&mut self, error: Error) -> Result<Step> {
        match core::mem::take(&mut self.state) {
            State::Sent(Sent { pending: Pending::ConfirmDevice(registration), .. }) => {
                Ok(self.device_confirmed(*registration, None))
            }
            State::Sent(Sent { pending, challenge }) => {
                self.wait(challenge);
                Err(error.during(pending.operation()))
            }
            State::Proving(_) => Err(error),
            state => {
                self.state = state;
                Err(error)
            }
        }
    }

    /// A success of any operation but `ConfirmDevice`.
    fn accept(&mut self, cx: &Context<'_>, sent: Sent, answer: &Reader<'_>) -> Result<Step> {
        if matches!(sent.pending, Pending::Initiate) {
            self.session = None;
            self.username.clone_from(&self.options.username);
        }
        if let Some(session) = answer.member("Session").value().as_str() {
            self.session = Some(session.into());
        }
        match sent.pending {
            Pending::Associate => self.associated(sent.challenge, answer),
            Pending::Verify => self.verified(cx, sent.challenge, answer),
            _ => self.dispatch(cx, sent.challenge, answer),
        }
    }

    /// The secret of an authenticator app is there: the user can enter it and answer with a code.
    fn associated(&mut self, mut challenge: Option<Challenge>, answer: &Reader<'_>) -> Result<Step> {
        let secret = answer.member("SecretCode").text().map(Secret::from);
        if let (Some(Challenge::MfaSetup { setup, .. }), Ok(secret)) = (&mut challenge, &secret) {
            *setup = Setup::Totp(secret.expose().as_str().into());
        }
        self.wait(challenge);
        secret.map(|_| Step::Challenge)
    }

    /// The code was right, or not: the service can refuse it without an exception.
    fn verified(
        &mut self,
        cx: &Context<'_>,
        challenge: Option<Challenge>,
        answer: &Reader<'_>,
    ) -> Result<Step> {
        if answer.member("Status").value().as_str() == Some("SUCCESS") {
            return self.answer(cx, challenge, Answer::new("MFA_SETUP", Parameters::default()));
        }
        self.wait(challenge);
        Err(Error::new(Code::EnableSoftwareTokenMFAException, "the code is not the one expected"))
    }

    /// Goes where the service's answer points.
    fn dispatch(
        &mut self,
        cx: &Context<'_>,
        challenge: Option<Challenge>,
        answer: &Reader<'_>,
    ) -> Result<Step> {
        let parameters = answer.member("ChallengeParameters");
        self.learn_username(&parameters);
        match answer.member("ChallengeName").value().as_str().unwrap_or_default() {
            "" => self.finish(cx, challenge, &answer.member("AuthenticationResult")),
            "PASSWORD_VERIFIER" => self.prove(cx, Prover::User, &parameters),
            "DEVICE_SRP_AUTH" => self.begin_device(cx),
            "DEVICE_PASSWORD_VERIFIER" => self.prove(cx, Prover::Device, &parameters),
            name => {
                let available = answer.member("AvailableChallenges");
                self.pose(cx, Challenge::read(name, &parameters, &available))
            }
        }
    }

    /// The name under which Cognito knows the user, from a challenge's parameters. `USERNAME` counts until SRP told it:
    /// the parameters of a custom challenge are the pool owner's.
    fn learn_username(&mut self, parameters: &Reader<'_>) {
        let text = |name| parameters.member(name).value().as_str().filter(|name| !name.is_empty());
        let is_typed = self.username == self.options.username;
        let username = text("USER_ID_FOR_SRP").or_else(|| text("USERNAME").filter(|_| is_typed));
        if let Some(username) = username {
            self.username = username.to_string();
        }
        self.find_device();
    }

    /// Has the user answer a challenge. Where there is one thing to set up, its set-up begins.
    fn pose(&mut self, cx: &Context<'_>, challenge: Challenge) -> Result<Step> {
        let only = match &challenge {
            Challenge::MfaSetup { allowed, .. } => match allowed.as_slice() {
                [only] => Some(*only),
                _ => None,
            },
            _ => None,
        };
        let Some(kind) = only else {
            self.wait(Some(challenge));
            return Ok(Step::Challenge);
        };
        if kind == MfaType::Totp {
            self.automatic.take(AutomaticStep::AssociateApp)?;
        }
        self.set_up(cx, challenge, kind)
    }

    /// The tokens are there.
    fn finish(
        &mut self,
        cx: &Context<'_>,
        challenge: Option<Challenge>,
        result: &Reader<'_>,
    ) -> Result<Step> {
        let read = if result.value().is_object() {
            Tokens::read(result, self.clock.server_time(cx.now), None)
        } else {
            Err(Error::incomplete("challenge or tokens"))
        };
        let tokens = match read {
            Ok(tokens) => tokens,
            Err(error) => {
                self.wait(challenge);
                return Err(error);
            }
        };
        let claims = token::claims(&tokens.access_token).unwrap_or_default();
        let username = token::username(&claims).unwrap_or(&self.username).to_string();
        let signed_in = Box::new(SignedIn {
            tokens,
            username,
            login: String::from(self.login()),
            auth_flow: self.options.flow,
            devices: self.devices.clone(),
            clock: self.clock,
            device_needs_consent: false,
        });
        let device = result.member("NewDeviceMetadata");
        let text = |name| device.member(name).value().as_str();
        match (text("DeviceKey"), text("DeviceGroupKey")) {
            (Some(key), Some(group_key)) => Ok(self.confirm_device(cx, signed_in, key, group_key)),
            _ => Ok(self.done(signed_in)),
        }
    }

    /// What an error of the service means for the transaction.
    fn refused(&mut self, cx: &Context<'_>, sent: Sent, error: Error) -> Result<Step> {
        if self.is_device_lost(&sent.pending, &error) {
            return self.go_on_without_device(cx, sent, error);
        }
        let elsewhere = match error.code {
            Code::UserNotConfirmedException => Challenge::ConfirmSignUp,
            Code::PasswordResetRequiredException => Challenge::ResetPassword,
            _ => return Err(self.judge(sent.challenge, error)),
        };
        self.pose(cx, elsewhere)
    }

    /// Whether a refused answer ends the transaction: it does when the service no longer knows the session.
    fn judge(&mut self, challenge: Option<Challenge>, mut error: Error) -> Error {
        let expired = match error.code {
            Code::NotAuthorizedException => error.message.contains("session"),
            // An authenticator's code that was used already: its next one will do.
            Code::ExpiredCodeException => !matches!(challenge, Some(Challenge::Totp)),
            _ => false,
        };
        let ends = match error.code {
            // Of a new password's attributes one may not be written, which says nothing about the session.
            Code::NotAuthorizedException => !matches!(challenge, Some(Challenge::NewPassword { .. })),
            Code::UserNotFoundException
            | Code::ResourceNotFoundException
            | Code::SoftwareTokenMFANotFoundException
            | Code::MFAMethodNotFoundException
            | Code::TooManyFailedAttemptsException => true,
            _ => false,
        };
        self.wait(challenge.filter(|_| !expired && !ends));
        if expired {
            error.code = Code::SignInExpired;
            error.message = EXPIRED.to_string();
        }
        error
    }
}
