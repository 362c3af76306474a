//! The user's answer to a challenge, turned into the service's `ChallengeResponses`.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use super::super::Context;
use super::super::input::attributes;
use super::super::mfa;
use super::challenge::{Challenge, Setup, mfa_wire_name};
use super::{Pending, SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::http::{Request, Retry};
use crate::secret::Secret;
use crate::value::{Kind, Value};
use crate::wire;

/// Challenges whose answer names the device, as Amplify does it.
const NAMES_DEVICE: [&str; 6] =
    ["PASSWORD_VERIFIER", "CUSTOM_CHALLENGE", "SMS_MFA", "SMS_OTP", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA"];

impl SignIn {
    /// Answers the challenge that waits. `answer` is text (a code, a password, a choice), or for an unknown challenge
    /// an object of responses; for a passkey the credential, as an object or as JSON, or another factor's name instead.
    /// `options` may hold `userAttributes`, `clientMetadata`, `friendlyDeviceName`.
    ///
    /// # Errors
    ///
    /// [`Code::SignInException`] when no challenge waits or an answer is under way,
    /// [`Code::EmptyChallengeResponse`] for an empty answer, [`Code::InvalidArgument`] for one of the wrong kind. The
    /// challenge stays.
    pub fn respond(&mut self, cx: &Context<'_>, answer: Value, options: &Value) -> Result<Step> {
        let answer = Secret::new(answer);
        let answer = answer.expose();
        let idle = matches!(self.pending, Pending::Nothing);
        let Some(challenge) = self.challenge.clone().filter(|_| idle) else {
            return Err(Error::new(Code::SignInException, "no sign-in waits for an answer"));
        };
        let metadata = options.get("clientMetadata").only_text();
        if !metadata.is_null() {
            self.options.client_metadata = metadata;
        }
        let responses = match challenge.name.as_str() {
            "SMS_MFA" => one("SMS_MFA_CODE", code(answer)?),
            "SMS_OTP" => one("SMS_OTP_CODE", code(answer)?),
            "EMAIL_OTP" => one("EMAIL_OTP_CODE", code(answer)?),
            "SOFTWARE_TOKEN_MFA" => one("SOFTWARE_TOKEN_MFA_CODE", code(answer)?),
            "SELECT_MFA_TYPE" => one("ANSWER", choice(text(answer)?, &challenge.selectable(cx.host))?),
            "MFA_SETUP" if challenge.setup != Setup::None => {
                return self.set_up(cx, &challenge, answer, options);
            }
            "NEW_PASSWORD_REQUIRED" => self.new_password(text(answer)?, options)?,
            "CUSTOM_CHALLENGE" => one("ANSWER", text(answer)?),
            "SELECT_CHALLENGE" => return Ok(self.choose_factor(cx, text(answer)?)),
            "PASSWORD" | "PASSWORD_SRP" => return self.answer_password(cx, &challenge, text(answer)?),
            "WEB_AUTHN" => match answer {
                _ if answer.is_object() => one("CREDENTIAL", cx.host.stringify(answer)),
                _ if text(answer)?.starts_with('{') => one("CREDENTIAL", answer),
                _ => return self.change_factor(cx, text(answer)?),
            },
            "CONFIRM_SIGN_UP" | "RESET_PASSWORD" => {
                return Err(Error::new(Code::SignInException, "this step is not answered by confirmSignIn"));
            }
            _ => unknown(answer)?,
        };
        Ok(self.send_answer(cx, &challenge.name, responses))
    }

    /// Sends an answer, with the device's key where the service looks for it.
    pub(super) fn send_answer(&mut self, cx: &Context<'_>, name: &str, responses: Value) -> Step {
        let device = self.device.as_ref().filter(|_| NAMES_DEVICE.contains(&name));
        let device = device.map(|device| device.key.clone());
        let kept = device.as_ref().map(|_| Box::new((name.to_string(), Secret::new(responses.clone()))));
        let request = self.respond_request(cx, name, responses.with("DEVICE_KEY", device));
        self.pending = Pending::Respond(kept);
        Step::Send(request)
    }

    /// Keeps the new password, in case the sign-in has to begin again.
    fn new_password(&mut self, password: &str, options: &Value) -> Result<Value> {
        let mut responses = one("NEW_PASSWORD", password);
        for attribute in attributes(options.get("userAttributes"), "userAttributes", false)?.items() {
            let mut key = String::from("userAttributes.");
            key.push_str(attribute.get("Name").text());
            responses.set(&key, attribute.get("Value"));
        }
        self.options.password = Some(password.into());
        Ok(responses)
    }

    /// Tells the service which factor the user chose. A password is asked for before the service hears of the choice:
    /// one round trip less. `available` then says that the choice has to go with it.
    fn choose_factor(&mut self, cx: &Context<'_>, factor: &str) -> Step {
        if let (Some(challenge), "PASSWORD" | "PASSWORD_SRP") = (&mut self.challenge, factor) {
            challenge.name = factor.to_string();
            challenge.available.push(factor.to_string());
            return Step::Challenge;
        }
        self.send_answer(cx, "SELECT_CHALLENGE", one("ANSWER", factor))
    }

    /// Another factor than the passkey that the service asked for. Its session takes no other answer: begin again.
    fn change_factor(&mut self, cx: &Context<'_>, factor: &str) -> Result<Step> {
        self.options.preferred_challenge = Some(factor.to_string());
        self.begin_again(cx)
    }

    /// The password, plain or as the beginning of its proof. When the factor was chosen here, the choice goes with it.
    /// Password and factor are kept, in case the sign-in has to begin again.
    fn answer_password(&mut self, cx: &Context<'_>, challenge: &Challenge, password: &str) -> Result<Step> {
        let responses = if challenge.name == "PASSWORD" {
            one("PASSWORD", password)
        } else {
            self.srp = None;
            one("SRP_A", self.draw(cx)?)
        };
        self.options.password = Some(password.into());
        self.options.preferred_challenge = Some(challenge.name.clone());
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
        let chosen = choice(text(answer)?, &challenge.settable(cx.host));
        match (chosen, &challenge.setup) {
            (Ok(kind), _) => Ok(self.begin_set_up(cx, kind)),
            (_, Setup::Email) => Ok(self.send_answer(cx, "MFA_SETUP", one("EMAIL", text(answer)?.trim()))),
            (_, Setup::Totp(Some(_))) => {
                let body = Value::object()
                    .with("UserCode", code(answer)?)
                    .with("Session", self.session())
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
            (Err(error), _) => Err(error),
        }
    }

    /// The user chose what to set up, be it once more.
    fn begin_set_up(&mut self, cx: &Context<'_>, kind: &str) -> Step {
        let associate = kind != "EMAIL_OTP";
        if let Some(challenge) = &mut self.challenge {
            challenge.setup = if associate { Setup::Totp(None) } else { Setup::Email };
        }
        if associate { Step::Send(self.associate(cx)) } else { Step::Challenge }
    }

    /// Fetches the secret of an authenticator app.
    pub(super) fn associate(&mut self, cx: &Context<'_>) -> Request {
        let body = Value::object().with("Session", self.session());
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
        self.renew_session(answer);
        mfa::verified(answer)?;
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
    match answer.kind() {
        Kind::String(text) if !text.is_empty() => Ok(text),
        Kind::String(_) | Kind::Null => {
            Err(Error::new(Code::EmptyChallengeResponse, "the answer to the challenge is missing"))
        }
        _ => Err(Error::argument("the answer to this challenge must be a string")),
    }
}

/// A code without the spaces that people and messages put around and into it.
fn code(answer: &Value) -> Result<String> {
    let code: String = text(answer)?.chars().filter(|letter| !letter.is_whitespace()).collect();
    text(&Value::from(code)).map(ToString::to_string)
}

/// The service's name of one of the kinds that may be chosen.
fn choice(answer: &str, allowed: &[&'static str]) -> Result<&'static str> {
    let known = allowed.contains(&answer).then(|| mfa_wire_name(answer)).flatten();
    known.ok_or_else(|| Error::argument("the answer must be one of allowedMFATypes"))
}

fn unknown(answer: &Value) -> Result<Value> {
    match answer.kind() {
        Kind::Object(_) => Ok(answer.only_text()),
        _ => Err(Error::argument("an unknown challenge is answered with an object of responses")),
    }
}
