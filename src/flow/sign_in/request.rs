//! The requests of a sign-in.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use core::fmt;

use serde::Serialize;

use super::device::Registration;
use super::options::{AuthFlow, Factor, StepUp};
use super::{Challenge, Sent, SignIn, State, Step};
use crate::entries::Texts;
use crate::error::Result;
use crate::flow::Context;
use crate::http::{Request, Retry};
use crate::secret::{Secret, wipe};
use crate::wire;

/// `AuthParameters` or `ChallengeResponses`: texts by name, some of which are secrets. Wiped when it is dropped.
#[derive(Clone, Default, Serialize)]
#[serde(transparent)]
pub(super) struct Parameters(Texts);

impl Parameters {
    /// One parameter.
    pub(super) fn of(name: &str, value: &str) -> Self {
        Self::default().with(name, value)
    }

    /// The same with another parameter.
    pub(super) fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        if let Some(mut old) = self.0.set(name, value.to_string()) {
            wipe(&mut old);
        }
    }

    /// Takes over the parameters of another one.
    fn extend(&mut self, other: &Self) {
        for (name, value) in &other.0.0 {
            self.set(name, value);
        }
    }
}

impl Drop for Parameters {
    fn drop(&mut self) {
        for (_, value) in &mut self.0.0 {
            wipe(value);
        }
    }
}

impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parameters(..)")
    }
}

/// The answer to a challenge.
#[derive(Debug)]
pub(super) struct Answer {
    /// `ChallengeName`.
    pub(super) name: String,
    /// `ChallengeResponses`, without those that go with every answer.
    pub(super) responses: Parameters,
}

impl Answer {
    pub(super) fn new(name: &str, responses: Parameters) -> Self {
        Self { name: name.to_string(), responses }
    }

    /// Whether the service looks for the device in it. (Amplify sends it with these.)
    fn names_device(&self) -> bool {
        matches!(
            self.name.as_str(),
            "PASSWORD_VERIFIER"
                | "CUSTOM_CHALLENGE"
                | "SMS_MFA"
                | "SMS_OTP"
                | "EMAIL_OTP"
                | "SOFTWARE_TOKEN_MFA"
        )
    }
}

/// What a request under way is.
#[derive(Debug)]
pub(super) enum Pending {
    /// `InitiateAuth`.
    Initiate,
    /// One of the two answers of a remembered device.
    Device,
    /// The answer to any other challenge. One that named the device is kept, to be sent again should the service not know
    /// the device.
    Respond(Option<Box<Answer>>),
    /// `AssociateSoftwareToken`.
    Associate,
    /// `VerifySoftwareToken`.
    Verify,
    /// `ConfirmDevice`, when the tokens are there already.
    ConfirmDevice(Box<Registration>),
}

impl Pending {
    /// The service's operation.
    pub(super) fn operation(&self) -> &'static str {
        match self {
            Self::Initiate => "InitiateAuth",
            Self::Device | Self::Respond(_) => "RespondToAuthChallenge",
            Self::Associate => "AssociateSoftwareToken",
            Self::Verify => "VerifySoftwareToken",
            Self::ConfirmDevice(_) => "ConfirmDevice",
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct InitiateAuth<'a> {
    auth_flow: &'static str,
    auth_parameters: Parameters,
    #[serde(flatten)]
    common: Common<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct RespondToAuthChallenge<'a> {
    challenge_name: &'a str,
    challenge_responses: Parameters,
    #[serde(flatten)]
    common: Common<'a>,
}

/// What goes with every step.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Common<'a> {
    client_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<&'a Texts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_context_data: Option<UserContextData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct UserContextData<'a> {
    encoded_data: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct AssociateSoftwareToken<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct VerifySoftwareToken<'a> {
    user_code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    friendly_device_name: Option<&'a str>,
}

impl SignIn {
    /// `InitiateAuth`, for the name that was typed. `challenge` waits again if no answer comes.
    pub(super) fn initiate(
        &mut self,
        cx: &Context<'_>,
        challenge: Option<Challenge>,
        session: Option<&Secret<String>>,
    ) -> Result<Request> {
        let flow = self.options.flow;
        // The first step of SRP sends no message, spends no session and counts no attempt.
        let retry = if flow == AuthFlow::UserSrpAuth { Retry::Safe } else { Retry::Throttled };
        let request = self.auth_parameters(cx).and_then(|auth_parameters| {
            let body =
                InitiateAuth { auth_flow: flow.wire_name(), auth_parameters, common: self.common(session) };
            wire::user_pool(cx.pool, "InitiateAuth", retry, &body)
        });
        self.sent(request, Pending::Initiate, challenge)
    }

    /// Starts over with what the user gave so far.
    pub(super) fn begin_again(&mut self, cx: &Context<'_>, challenge: Option<Challenge>) -> Result<Step> {
        self.ephemeral = None;
        self.automatic.begin_again();
        self.initiate(cx, challenge, None).map(Step::Send)
    }

    fn auth_parameters(&mut self, cx: &Context<'_>) -> Result<Parameters> {
        let flow = self.options.flow;
        let mut parameters = named(cx, &self.options.username);
        if let Some(device) = self.device.known() {
            parameters.set("DEVICE_KEY", &device.key);
        }
        let mut proves = matches!(flow, AuthFlow::UserSrpAuth | AuthFlow::CustomWithSrp);
        let mut sends = flow == AuthFlow::UserPasswordAuth;
        if flow == AuthFlow::CustomWithSrp {
            parameters.set("CHALLENGE_NAME", "SRP_A");
        }
        if flow == AuthFlow::UserAuth {
            if let Some(preferred) = &self.options.preferred_challenge {
                parameters.set("PREFERRED_CHALLENGE", preferred.name());
                // Without a password at hand the service asks for it by a challenge of its own.
                proves = *preferred == Factor::PasswordSrp && self.options.password.is_some();
                sends = *preferred == Factor::Password;
            }
            if let Some(step_up) = &self.options.step_up {
                add_step_up(&mut parameters, step_up);
            }
        }
        if proves {
            parameters.set("SRP_A", &self.public_a(cx)?);
        }
        if let Some(password) = self.options.password.as_ref().filter(|_| sends) {
            parameters.set("PASSWORD", password.expose());
        }
        Ok(parameters)
    }

    /// `RespondToAuthChallenge`, with the device's key where the service looks for it. `challenge` waits again if no
    /// answer comes.
    pub(super) fn answer(
        &mut self,
        cx: &Context<'_>,
        challenge: Option<Challenge>,
        answer: Answer,
    ) -> Result<Step> {
        let mut challenge_responses = named(cx, &self.username);
        challenge_responses.extend(&answer.responses);
        let device = self.device.known().filter(|_| answer.names_device());
        if let Some(device) = device {
            challenge_responses.set("DEVICE_KEY", &device.key);
        }
        let names_device = device.is_some();
        let body = RespondToAuthChallenge {
            challenge_name: &answer.name,
            challenge_responses,
            common: self.common(self.session.as_ref()),
        };
        let request = wire::user_pool(cx.pool, "RespondToAuthChallenge", Retry::Throttled, &body);
        let pending = match answer.name.as_str() {
            "DEVICE_SRP_AUTH" | "DEVICE_PASSWORD_VERIFIER" => Pending::Device,
            _ => Pending::Respond(names_device.then(|| Box::new(answer))),
        };
        self.sent(request, pending, challenge).map(Step::Send)
    }

    /// `AssociateSoftwareToken`: fetches the secret of an authenticator app.
    pub(super) fn associate(&mut self, cx: &Context<'_>, challenge: Challenge) -> Result<Step> {
        let body = AssociateSoftwareToken { session: self.session() };
        let request = wire::user_pool(cx.pool, "AssociateSoftwareToken", Retry::Throttled, &body);
        self.sent(request, Pending::Associate, Some(challenge)).map(Step::Send)
    }

    /// `VerifySoftwareToken`: has the first code of an authenticator app checked.
    pub(super) fn verify(
        &mut self,
        cx: &Context<'_>,
        challenge: Challenge,
        code: &Secret<String>,
        friendly_device_name: Option<&str>,
    ) -> Result<Step> {
        let body =
            VerifySoftwareToken { user_code: code.expose(), session: self.session(), friendly_device_name };
        let request = wire::user_pool(cx.pool, "VerifySoftwareToken", Retry::Throttled, &body);
        self.sent(request, Pending::Verify, Some(challenge)).map(Step::Send)
    }

    /// A request is under way, unless it could not be made: then the challenge waits again.
    fn sent(
        &mut self,
        request: Result<Request>,
        pending: Pending,
        challenge: Option<Challenge>,
    ) -> Result<Request> {
        match request {
            Ok(request) => {
                self.state = State::Sent(Sent { pending, challenge });
                Ok(request)
            }
            Err(error) => {
                self.wait(challenge);
                Err(error)
            }
        }
    }

    fn session(&self) -> Option<&str> {
        self.session.as_ref().map(|session| session.expose().as_str())
    }

    fn common<'a>(&'a self, session: Option<&'a Secret<String>>) -> Common<'a> {
        let metadata = &self.options.client_metadata;
        Common {
            client_id: &self.client_id,
            session: session.map(|session| session.expose().as_str()),
            client_metadata: (!metadata.0.is_empty()).then_some(metadata),
            user_context_data: self
                .options
                .context_data
                .as_deref()
                .map(|encoded_data| UserContextData { encoded_data }),
        }
    }
}

/// The parameters of a request that names the user.
fn named(cx: &Context<'_>, username: &str) -> Parameters {
    let mut parameters = Parameters::of("USERNAME", username);
    if let Some(hash) = cx.pool.secret_hash(username) {
        parameters.set("SECRET_HASH", &hash);
    }
    parameters
}

fn add_step_up(parameters: &mut Parameters, step_up: &StepUp) {
    parameters.set("TARGET_ACR_VALUES", &step_up.acr);
    parameters.set("ACCESS_TOKEN", step_up.access_token.expose());
    if let Some(seconds) = step_up.max_age {
        parameters.set("MAX_AGE", &seconds.to_string());
    }
}
