//! What the service answered, and what it means for the transaction.

use alloc::boxed::Box;

use super::super::Context;
use super::challenge::{Challenge, Kind, kind};
use super::{EXPIRED, Pending, SignIn, SignedIn, Step};
use crate::error::{Code, Error, Result};
use crate::http::Response;
use crate::token::Tokens;
use crate::value::Value;
use crate::wire;

impl SignIn {
    /// Takes in the answer to the request that was handed out last.
    ///
    /// # Errors
    ///
    /// What the service refused. [`SignIn::is_open`] says whether the challenge can be answered once more.
    /// [`Code::SignInException`] when no request is under way; nothing changes then.
    pub fn receive(&mut self, cx: &Context<'_>, response: &Response) -> Result<Step> {
        if matches!(self.pending, Pending::Nothing | Pending::ProvePassword | Pending::ProveDevice) {
            return Err(Error::new(Code::SignInException, "no request of this sign-in is under way"));
        }
        self.clock.learn(cx.host, response);
        let operation = self.operation();
        let pending = core::mem::take(&mut self.pending);
        let answer = wire::answer(cx.host, operation, response);
        if let Some(mut signed_in) = self.signed_in.take() {
            if let Ok(answer) = answer {
                signed_in.device_needs_consent = answer.get("UserConfirmationNecessary").is_true();
                signed_in.devices.keep(self.state.get("device").clone());
            }
            return Ok(Step::Done(signed_in));
        }
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => return self.refused(cx, pending, error),
        };
        if let Some(session) = answer.get("Session").as_str() {
            self.state.set("session", session);
        }
        let step = match pending {
            Pending::Associate => self.associated(&answer),
            Pending::Verify => self.verified(cx, &answer),
            _ => self.dispatch(cx, &answer),
        };
        step.map_err(|error| error.during(operation))
    }

    /// Takes in that no answer came. The challenge, if there is one, can be answered once more.
    ///
    /// # Errors
    ///
    /// `error`, unless the tokens are there already and only the registration of a device got lost.
    pub fn fail(&mut self, error: Error) -> Result<Step> {
        let operation = self.operation();
        self.pending = Pending::Nothing;
        self.proof = None;
        match self.signed_in.take() {
            Some(signed_in) => Ok(Step::Done(signed_in)),
            None => Err(error.during(operation)),
        }
    }

    /// Goes where the service's answer points.
    fn dispatch(&mut self, cx: &Context<'_>, answer: &Value) -> Result<Step> {
        let parameters = answer.get("ChallengeParameters");
        self.learn_username(parameters);
        let name = answer.get("ChallengeName").text();
        if name.is_empty() {
            return self.finish(cx, answer.get("AuthenticationResult"));
        }
        self.close();
        match kind(name) {
            Kind::PasswordProof => self.prove(cx, false, parameters),
            Kind::Device => self.begin_device(cx),
            Kind::DeviceProof => self.prove(cx, true, parameters),
            _ => Ok(self.pose(cx, name, answer)),
        }
    }

    /// The name under which Cognito knows the user, from a challenge's parameters. `USERNAME` counts until SRP told it:
    /// the parameters of a custom challenge are the pool owner's.
    fn learn_username(&mut self, parameters: &Value) {
        let mut name = parameters.get("USER_ID_FOR_SRP");
        if !name.is_text() && self.state.get("username") == self.state.get("login") {
            name = parameters.get("USERNAME");
        }
        if !name.text().is_empty() {
            self.state.set("username", name);
        }
        self.find_device();
    }

    /// Has the user answer a challenge. The secret of an authenticator app, where nothing else can be set up, is fetched
    /// first.
    fn pose(&mut self, cx: &Context<'_>, name: &str, answer: &Value) -> Step {
        self.state.set("challengeName", name);
        self.state.set("challengeParameters", answer.get("ChallengeParameters"));
        self.state.set("availableChallenges", answer.get("AvailableChallenges"));
        let kind = kind(name);
        let names = Challenge { name, state: &self.state }.list(cx.host, kind);
        let only = match (kind, names.items()) {
            (Kind::SetUp, [only]) => only.text(),
            _ => "",
        };
        self.begin_set_up(cx, only)
    }

    /// No challenge waits any more.
    pub(super) fn close(&mut self) {
        self.state.set("challengeName", Value::null());
    }

    /// The tokens are there.
    fn finish(&mut self, cx: &Context<'_>, result: &Value) -> Result<Step> {
        if !result.is_object() {
            return Err(wire::incomplete("challenge or tokens"));
        }
        let tokens = Tokens::from_result(cx.host, result, self.clock.now(cx.host), &Value::null())?;
        let claims = crate::token::claims(cx.host, result.get("AccessToken"));
        let username = crate::token::username(&claims).unwrap_or(self.state.text("username")).to_string();
        self.close();
        let signed_in = Box::new(SignedIn {
            tokens,
            username,
            login: self.login().to_string(),
            auth_flow: self.state.flow(),
            devices: self.devices.clone(),
            clock: self.clock,
            device_needs_consent: false,
        });
        let metadata = result.get("NewDeviceMetadata");
        match (metadata.get("DeviceKey").as_str(), metadata.get("DeviceGroupKey").as_str()) {
            (Some(key), Some(group_key)) => Ok(self.confirm_device(cx, signed_in, key, group_key)),
            _ => Ok(Step::Done(signed_in)),
        }
    }

    /// What an error means for the transaction.
    fn refused(&mut self, cx: &Context<'_>, pending: Pending, error: Error) -> Result<Step> {
        let lost = match pending {
            Pending::Device => is_refusal(error.code),
            Pending::Initiate | Pending::Respond => {
                !self.state.get("device").is_null() && is_about_device(&error)
            }
            _ => false,
        };
        if lost {
            return self.go_on_without_device(cx, pending, error);
        }
        let name = match error.code {
            Code::UserNotConfirmedException => "CONFIRM_SIGN_UP",
            Code::PasswordResetRequiredException => "RESET_PASSWORD",
            _ => return Err(self.judge(error)),
        };
        Ok(self.pose(cx, name, &Value::null()))
    }

    /// Whether a refused answer ends the transaction: it does when the service no longer knows the session.
    fn judge(&mut self, mut error: Error) -> Error {
        let challenge = self.state.text("challengeName");
        let expired = match error.code {
            Code::NotAuthorizedException => error.says("session"),
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
            self.close();
        }
        if !expired {
            return error;
        }
        error.code = Code::SignInExpired;
        error.facts.set("message", EXPIRED);
        error
    }
}

/// Whether the service says that it does not know the device, by whichever of its exceptions.
fn is_about_device(error: &Error) -> bool {
    is_refusal(error.code)
        && (error.says("evice") || (error.code == Code::ResourceNotFoundException && !error.says("pool")))
}

/// Whether the request itself was refused: neither an outage, nor a limit, nor a trigger's word.
fn is_refusal(code: Code) -> bool {
    matches!(
        code,
        Code::NotAuthorizedException | Code::ResourceNotFoundException | Code::InvalidParameterException
    )
}
