//! The user's answer to a challenge, turned into the service's `ChallengeResponses`.

use alloc::string::{String, ToString};

use super::super::Context;
use super::challenge::{Challenge, Setup, mfa_wire_name};
use super::{Pending, SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::http::{Request, Retry};
use crate::secret::Secret;
use crate::value::Value;
use crate::wire;

impl SignIn {
    /// Answers the challenge that waits. `answer` is text (a code, a password, a choice), or for an unknown challenge
    /// an object of responses; for a passkey the credential's JSON. `options` may hold `userAttributes`,
    /// `clientMetadata`, `friendlyDeviceName`.
    ///
    /// # Errors
    ///
    /// [`Code::SignInException`] when no challenge waits, [`Code::EmptyChallengeResponse`] for an empty answer,
    /// [`Code::InvalidArgument`] for one of the wrong kind. The challenge stays.
    pub fn respond(&mut self, cx: &Context<'_>, answer: Value, options: &Value) -> Result<Step> {
        let Some(challenge) = self.challenge.clone() else {
            return Err(Error::new(Code::SignInException, "no sign-in waits for an answer"));
        };
        let metadata = options.get("clientMetadata").only_text();
        if !metadata.is_null() {
            self.options.client_metadata = metadata;
        }
        let responses = match challenge.name.as_str() {
            "SMS_MFA" => one("SMS_MFA_CODE", code(&answer)?),
            "SMS_OTP" => one("SMS_OTP_CODE", code(&answer)?),
            "EMAIL_OTP" => one("EMAIL_OTP_CODE", code(&answer)?),
            "SOFTWARE_TOKEN_MFA" => one("SOFTWARE_TOKEN_MFA_CODE", code(&answer)?),
            "SELECT_MFA_TYPE" => one("ANSWER", choice(text(&answer)?, &challenge.selectable(cx.host))?),
            "MFA_SETUP" => return self.set_up(cx, &challenge, &answer, options),
            "NEW_PASSWORD_REQUIRED" => new_password(text(&answer)?, options.get("userAttributes")),
            "CUSTOM_CHALLENGE" => one("ANSWER", text(&answer)?)
                .with("DEVICE_KEY", self.device.as_ref().map(|device| &device.key)),
            "SELECT_CHALLENGE" => match text(&answer)? {
                password @ ("PASSWORD" | "PASSWORD_SRP") => return Ok(self.ask_password(password)),
                factor => one("ANSWER", factor),
            },
            "PASSWORD" | "PASSWORD_SRP" => return self.answer_password(cx, &challenge, answer),
            "WEB_AUTHN" => one("CREDENTIAL", credential(cx, &answer)?),
            "CONFIRM_SIGN_UP" | "RESET_PASSWORD" => {
                return Err(Error::new(Code::SignInException, "this step is not answered by confirmSignIn"));
            }
            _ => unknown(&answer)?,
        };
        Ok(self.send_answer(cx, &challenge.name, responses))
    }

    fn send_answer(&mut self, cx: &Context<'_>, name: &str, responses: Value) -> Step {
        let request = self.respond_request(cx, name, responses);
        self.pending = Pending::Respond;
        Step::Send(request)
    }

    /// The user chose the password: ask for it before the service hears of the choice. One round trip less.
    fn ask_password(&mut self, factor: &str) -> Step {
        if let Some(challenge) = &mut self.challenge {
            challenge.name = factor.to_string();
        }
        Step::Challenge
    }

    /// The password, plain or as the beginning of its proof. When the factor was chosen here, the choice goes with it.
    fn answer_password(&mut self, cx: &Context<'_>, challenge: &Challenge, answer: Value) -> Result<Step> {
        let password = text(&answer)?.to_string();
        self.options.password = Some(Secret::new(password.clone()));
        let responses = if challenge.name == "PASSWORD" {
            one("PASSWORD", &password)
        } else {
            self.srp = None;
            one("SRP_A", &self.draw(cx)?)
        };
        drop(Secret::new(answer));
        drop(Secret::new(password));
        if challenge.available.is_empty() {
            return Ok(self.send_answer(cx, &challenge.name, responses));
        }
        Ok(self.send_answer(cx, "SELECT_CHALLENGE", responses.with("ANSWER", &challenge.name)))
    }

    /// The next step of `MFA_SETUP`.
    fn set_up(
        &mut self,
        cx: &Context<'_>,
        challenge: &Challenge,
        answer: &Value,
        options: &Value,
    ) -> Result<Step> {
        match &challenge.setup {
            Setup::Choose(kinds) => {
                let setup = match choice(text(answer)?, kinds)? {
                    "EMAIL_OTP" => Setup::Email,
                    _ => Setup::Totp(None),
                };
                let associate = setup == Setup::Totp(None);
                if let Some(challenge) = &mut self.challenge {
                    challenge.setup = setup;
                }
                Ok(if associate { Step::Send(self.associate(cx)) } else { Step::Challenge })
            }
            Setup::Email => Ok(self.send_answer(cx, "MFA_SETUP", one("EMAIL", text(answer)?.trim()))),
            _ => {
                let body = Value::object()
                    .with("UserCode", code(answer)?)
                    .with("Session", self.session.as_ref().map(|session| session.expose().as_str()))
                    .with("FriendlyDeviceName", options.get("friendlyDeviceName"));
                self.pending = Pending::Verify;
                Ok(Step::Send(wire::user_pool(
                    cx.host,
                    cx.pool,
                    "VerifySoftwareToken",
                    Retry::Throttled,
                    body,
                )))
            }
        }
    }

    /// Fetches the secret of an authenticator app.
    pub(super) fn associate(&mut self, cx: &Context<'_>) -> Request {
        let body =
            Value::object().with("Session", self.session.as_ref().map(|session| session.expose().as_str()));
        self.pending = Pending::Associate;
        wire::user_pool(cx.host, cx.pool, "AssociateSoftwareToken", Retry::Throttled, body)
    }

    /// The secret is there: the user can enter it and answer with a code.
    pub(super) fn associated(&mut self, answer: &Value) -> Result<Step> {
        let secret = answer.get("SecretCode").as_str().ok_or_else(|| wire::incomplete("SecretCode"))?;
        self.renew_session(answer);
        if let Some(challenge) = &mut self.challenge {
            challenge.setup = Setup::Totp(Some(secret.to_string()));
        }
        Ok(Step::Challenge)
    }

    /// The code was right: tell the challenge so.
    pub(super) fn verified(&mut self, cx: &Context<'_>, answer: &Value) -> Result<Step> {
        if answer.get("Status").as_str() != Some("SUCCESS") {
            return Err(Error::new(
                Code::EnableSoftwareTokenMFAException,
                "the code is not the one expected",
            ));
        }
        self.renew_session(answer);
        Ok(self.send_answer(cx, "MFA_SETUP", Value::object()))
    }

    fn renew_session(&mut self, answer: &Value) {
        if let Some(session) = answer.get("Session").as_str() {
            self.session = Some(session.into());
        }
    }
}

fn one(name: &str, value: impl Into<Value>) -> Value {
    Value::object().with(name, value)
}

fn text(answer: &Value) -> Result<&str> {
    match answer {
        Value::String(text) if !text.is_empty() => Ok(text),
        Value::String(_) | Value::Null => {
            Err(Error::new(Code::EmptyChallengeResponse, "the answer to the challenge is missing"))
        }
        _ => Err(Error::argument("the answer to this challenge must be a string")),
    }
}

/// A code without the spaces that people and messages put around and into it.
fn code(answer: &Value) -> Result<String> {
    let code: String = text(answer)?.chars().filter(|letter| !letter.is_whitespace()).collect();
    text(&Value::String(code)).map(ToString::to_string)
}

/// The service's name of one of the kinds that may be chosen.
fn choice(answer: &str, allowed: &[&'static str]) -> Result<&'static str> {
    let known = allowed.contains(&answer).then(|| mfa_wire_name(answer)).flatten();
    known.ok_or_else(|| Error::argument("the answer must be one of allowedMFATypes"))
}

fn new_password(password: &str, attributes: &Value) -> Value {
    attributes.entries().iter().fold(one("NEW_PASSWORD", password), |responses, (name, value)| {
        let mut key = String::from("userAttributes.");
        key.push_str(name);
        responses.with(&key, value)
    })
}

/// The credential as JSON text.
fn credential(cx: &Context<'_>, answer: &Value) -> Result<String> {
    match answer {
        Value::Object(_) => Ok(cx.host.stringify(answer)),
        other => text(other).map(ToString::to_string),
    }
}

fn unknown(answer: &Value) -> Result<Value> {
    match answer {
        Value::Object(_) => Ok(answer.only_text()),
        _ => Err(Error::argument("an unknown challenge is answered with an object of responses")),
    }
}
