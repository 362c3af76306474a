//! The user's answer to a challenge, turned into the service's `ChallengeResponses`.

use alloc::string::String;

use super::super::Context;
use super::super::input::{attributes, given};
use super::super::mfa;
use super::challenge::{self, Kind, mfa_wire_name};
use super::{Pending, SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::secret::Secret;
use crate::value::Value;
use crate::wire;

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
        let input = Secret::new(answer);
        let idle = self.pending == Pending::Nothing;
        let Some(challenge) = self.challenge().filter(|_| idle) else {
            return Err(Error::new(Code::SignInException, "no sign-in waits for an answer"));
        };
        let mut name = String::from(challenge.name);
        let kind = challenge.kind(cx.host);
        let offered = challenge.list(cx.host, kind);
        let answer = Secret::new(read(cx, kind, input.expose())?);
        let answer = answer.expose();
        let metadata = options.get("clientMetadata").only_text();
        if !metadata.is_null() {
            self.state.set("clientMetadata", metadata);
        }
        let responses = match kind {
            Kind::Code | Kind::AppCode => {
                let mut member = name.clone();
                member.push_str("_CODE");
                one(&member, answer)
            }
            Kind::Select => {
                let chosen = mfa_wire_name(answer.text()).filter(|_| offered.items().contains(answer));
                one("ANSWER", chosen.ok_or_else(unlisted)?)
            }
            Kind::SetUp if offered.items().contains(answer) => {
                return Ok(self.begin_set_up(cx, answer.text()));
            }
            Kind::SetUp if self.state.get("setup").is("EMAIL") => one("EMAIL", answer),
            Kind::SetUp => return self.verify(cx, input.expose(), options),
            Kind::NewPassword => self.new_password(answer, options)?,
            // A password is asked for before the service hears of the choice: one round trip less. What is available then
            // says that the choice has to go with it.
            Kind::Factor if matches!(challenge::kind(answer.text()), Kind::Password | Kind::PasswordSrp) => {
                self.state.set("challengeName", answer);
                self.state.set("availableChallenges", Value::from([answer.clone()]));
                return Ok(Step::Challenge);
            }
            Kind::Custom | Kind::Factor => one("ANSWER", answer),
            Kind::Password | Kind::PasswordSrp => {
                // Password and factor are kept, in case the sign-in has to begin again.
                self.state.set("password", answer);
                self.state.set("preferredChallenge", &name);
                let mut responses = one("PASSWORD", answer);
                if kind == Kind::PasswordSrp {
                    self.srp = None;
                    responses = one("SRP_A", self.draw(cx)?);
                }
                // When the factor was chosen here, the choice goes with it.
                if !offered.items().is_empty() {
                    responses.set("ANSWER", name);
                    name = "SELECT_CHALLENGE".into();
                }
                responses
            }
            Kind::Passkey if answer.text().starts_with("{") => one("CREDENTIAL", answer),
            Kind::Passkey => {
                // Another factor than the passkey. The service's session takes no other answer: begin again.
                self.state.set("preferredChallenge", answer);
                return self.begin_again(cx);
            }
            _ => answer.clone(),
        };
        Ok(self.answer(cx, &name, responses))
    }

    /// Sends an answer, with the device's key where the service looks for it. Such an answer is kept, to be sent again
    /// should the service not know the device.
    pub(super) fn answer(&mut self, cx: &Context<'_>, name: &str, mut responses: Value) -> Step {
        let kind = challenge::kind(name);
        let names_device = matches!(kind, Kind::Code | Kind::AppCode | Kind::Custom | Kind::PasswordProof);
        let kept = names_device && !self.state.get("device").is_null();
        self.state.set("answerTo", kept.then_some(name));
        if kept {
            self.state.set("answer", &responses);
            responses.set("DEVICE_KEY", self.device("key"));
        }
        let body = self
            .annotated(cx)
            .with("ChallengeName", name)
            .with("ChallengeResponses", self.named(cx).merged(responses));
        let device = matches!(kind, Kind::Device | Kind::DeviceProof);
        Step::Send(self.send(cx, if device { Pending::Device } else { Pending::Respond }, body))
    }

    /// Keeps the new password, in case the sign-in has to begin again.
    fn new_password(&mut self, password: &Value, options: &Value) -> Result<Value> {
        let mut responses = one("NEW_PASSWORD", password);
        for attribute in attributes(options.get("userAttributes"), "userAttributes", false)?.items() {
            let mut key = String::from("userAttributes.");
            key.push_str(attribute.get("Name").text());
            responses.set(&key, attribute.get("Value"));
        }
        self.state.set("password", password);
        Ok(responses)
    }

    /// Has the first code of an authenticator app checked, in `MFA_SETUP`.
    fn verify(&mut self, cx: &Context<'_>, given: &Value, options: &Value) -> Result<Step> {
        if self.state.get("sharedSecret").is_null() {
            return Err(unlisted());
        }
        let body = one("UserCode", read(cx, Kind::AppCode, given)?)
            .with("Session", self.state.get("session"))
            .with("FriendlyDeviceName", options.get("friendlyDeviceName"));
        Ok(Step::Send(self.send(cx, Pending::Verify, body)))
    }

    /// Sets up this kind of MFA, be it once more; none, as long as the user has the choice. The secret of an
    /// authenticator app is fetched.
    pub(super) fn begin_set_up(&mut self, cx: &Context<'_>, kind: &str) -> Step {
        self.state.set("setup", kind);
        self.state.set("sharedSecret", Value::null());
        if kind != "TOTP" {
            return Step::Challenge;
        }
        let body = Value::object().with("Session", self.state.get("session"));
        Step::Send(self.send(cx, Pending::Associate, body))
    }

    /// The secret is there: the user can enter it and answer with a code.
    pub(super) fn associated(&mut self, answer: &Value) -> Result<Step> {
        let secret = answer.get("SecretCode").as_str().ok_or_else(|| wire::incomplete("SecretCode"))?;
        self.state.set("sharedSecret", secret);
        Ok(Step::Challenge)
    }

    /// The code was right: tell the challenge so.
    pub(super) fn verified(&mut self, cx: &Context<'_>, answer: &Value) -> Result<Step> {
        mfa::verified(answer)?;
        Ok(self.answer(cx, "MFA_SETUP", Value::object()))
    }
}

fn one(name: &str, value: impl Into<Value>) -> Value {
    Value::object().with(name, value)
}

/// The answer in the form that this kind of challenge takes.
fn read(cx: &Context<'_>, kind: Kind, answer: &Value) -> Result<Value> {
    let form = match kind {
        Kind::Code | Kind::AppCode => "code",
        Kind::Custom | Kind::NewPassword | Kind::Password | Kind::PasswordSrp => "password",
        Kind::Passkey if answer.is_object() => return Ok(cx.host.stringify(answer).into()),
        Kind::Select | Kind::SetUp | Kind::Factor | Kind::Passkey => "text",
        Kind::Elsewhere => {
            return Err(Error::new(Code::SignInException, "this step is not answered by confirmSignIn"));
        }
        _ if answer.is_object() => return Ok(answer.only_text()),
        _ => return Err(Error::argument("an unknown challenge is answered with an object of responses")),
    };
    given(answer, "challengeResponse", form, "EmptyChallengeResponse")
}

fn unlisted() -> Error {
    Error::argument("the answer must be one of allowedMFATypes")
}
