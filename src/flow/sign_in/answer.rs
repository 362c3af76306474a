//! The user's answer to a challenge, turned into the service's `ChallengeResponses`.

use alloc::string::String;

use super::super::Context;
use super::super::input::{self, attributes, required};
use super::super::mfa;
use super::challenge::{Kind, kind, mfa_wire_name};
use super::{Pending, SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::secret::Secret;
use crate::value::Value;
use crate::wire;

/// The answer's name, in the input of `confirmSignIn` and in errors.
const ANSWER: &str = "challengeResponse";

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
        let mut input = Secret::new(Value::object().with(ANSWER, answer));
        let input = input.expose_mut();
        let idle = self.pending == Pending::Nothing;
        let Some(challenge) = self.challenge().filter(|_| idle) else {
            return Err(Error::new(Code::SignInException, "no sign-in waits for an answer"));
        };
        let mut name = String::from(challenge.name);
        let kind = challenge.kind(cx.host);
        let metadata = options.get("clientMetadata").only_text();
        if !metadata.is_null() {
            self.state.set("clientMetadata", metadata);
        }
        let answer = input.get(ANSWER);
        let responses = match kind {
            Kind::Code | Kind::AppCode => {
                let mut member = name.clone();
                member.push_str("_CODE");
                one(&member, input::code(input, ANSWER, Code::EmptyChallengeResponse)?)
            }
            Kind::Select => {
                let chosen = text(input)?;
                let offered = self
                    .challenge()
                    .is_some_and(|challenge| is_among(&chosen, &challenge.selectable(cx.host)));
                one("ANSWER", mfa_wire_name(&chosen).filter(|_| offered).ok_or_else(unlisted)?)
            }
            Kind::SetUp => return self.set_up(cx, input, options),
            Kind::Custom => one("ANSWER", exact(input)?),
            Kind::NewPassword => self.new_password(input, options)?,
            Kind::Factor => {
                let factor = text(input)?;
                // A password is asked for before the service hears of the choice: one round trip less. What is available
                // then says that the choice has to go with it.
                if matches!(factor.as_str(), "PASSWORD" | "PASSWORD_SRP") {
                    self.state.set("challengeName", &factor);
                    self.state.set("availableChallenges", Value::from([factor.into()]));
                    return Ok(Step::Challenge);
                }
                one("ANSWER", factor)
            }
            Kind::Password | Kind::PasswordSrp => {
                // Password and factor are kept, in case the sign-in has to begin again.
                self.state.set("password", exact(input)?);
                self.state.set("preferredChallenge", &name);
                let responses = if kind == Kind::Password {
                    one("PASSWORD", self.state.get("password"))
                } else {
                    self.srp = None;
                    one("SRP_A", self.draw(cx)?)
                };
                // When the factor was chosen here, the choice goes with it.
                if self.challenge().is_some_and(|challenge| challenge.available().is_empty()) {
                    responses
                } else {
                    let factor = core::mem::replace(&mut name, "SELECT_CHALLENGE".into());
                    responses.with("ANSWER", factor)
                }
            }
            Kind::Passkey if answer.is_object() => one("CREDENTIAL", cx.host.stringify(answer)),
            Kind::Passkey => {
                let text = text(input)?;
                if !text.starts_with('{') {
                    // Another factor than the passkey. The service's session takes no other answer: begin again.
                    self.state.set("preferredChallenge", text);
                    return self.begin_again(cx);
                }
                one("CREDENTIAL", text)
            }
            Kind::Elsewhere => {
                return Err(Error::new(Code::SignInException, "this step is not answered by confirmSignIn"));
            }
            _ if answer.is_object() => answer.only_text(),
            _ => return Err(Error::argument("an unknown challenge is answered with an object of responses")),
        };
        Ok(self.answer(cx, &name, responses))
    }

    /// Sends an answer, with the device's key where the service looks for it. Such an answer is kept, to be sent again
    /// should the service not know the device.
    pub(super) fn answer(&mut self, cx: &Context<'_>, name: &str, mut responses: Value) -> Step {
        let kind = kind(name);
        let names_device = matches!(kind, Kind::Code | Kind::AppCode | Kind::Custom | Kind::PasswordProof);
        let kept = names_device && !self.state.get("device").is_null();
        self.state.set("answer", kept.then(|| one(name, &responses)));
        if kept {
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
    fn new_password(&mut self, input: &mut Value, options: &Value) -> Result<Value> {
        let attributes = attributes(options, "userAttributes")?;
        let password = exact(input)?;
        let mut responses = one("NEW_PASSWORD", &password);
        for attribute in attributes.items() {
            let mut key = String::from("userAttributes.");
            key.push_str(attribute.get("Name").text());
            responses.set(&key, attribute.get("Value"));
        }
        self.state.set("password", password);
        Ok(responses)
    }

    /// The next step of `MFA_SETUP`.
    fn set_up(&mut self, cx: &Context<'_>, input: &Value, options: &Value) -> Result<Step> {
        let answer = text(input)?;
        if self.challenge().is_some_and(|challenge| is_among(&answer, &challenge.settable(cx.host))) {
            return Ok(self.begin_set_up(cx, &answer));
        }
        if self.state.text("setup") == "EMAIL" {
            return Ok(self.answer(cx, "MFA_SETUP", one("EMAIL", answer)));
        }
        if self.state.get("sharedSecret").is_null() {
            return Err(unlisted());
        }
        let body = one("UserCode", input::code(input, ANSWER, Code::EmptyChallengeResponse)?)
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
        self.renew_session(answer);
        self.state.set("sharedSecret", secret);
        Ok(Step::Challenge)
    }

    /// The code was right: tell the challenge so.
    pub(super) fn verified(&mut self, cx: &Context<'_>, answer: &Value) -> Result<Step> {
        self.renew_session(answer);
        mfa::verified(answer)?;
        Ok(self.answer(cx, "MFA_SETUP", Value::object()))
    }
}

fn one(name: &str, value: impl Into<Value>) -> Value {
    Value::object().with(name, value)
}

/// The answer, trimmed.
fn text(input: &Value) -> Result<String> {
    required(input, ANSWER, Code::EmptyChallengeResponse)
}

/// The answer exactly as it is.
fn exact(input: &mut Value) -> Result<Value> {
    input::password(input, ANSWER, Code::EmptyChallengeResponse)
}

fn is_among(name: &str, kinds: &[Value]) -> bool {
    kinds.iter().any(|kind| kind.text() == name)
}

fn unlisted() -> Error {
    Error::argument("the answer must be one of allowedMFATypes")
}
