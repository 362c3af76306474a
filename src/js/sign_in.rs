//! One sign-in. Each call answers with what is to be done next: a request to send, "compute" when there is arithmetic to
//! do, `true` when the tokens are there, or nothing when a challenge waits.

use alloc::boxed::Box;

use super::core::Shared;
use super::http;
use super::methods::{Input, methods};
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::devices::Devices;
use crate::flow::sign_in::{self, AuthFlow, Options, SignedIn, Step};
use crate::host::Host;
use crate::value::Value;

/// A sign-in under way.
#[derive(Debug, Default)]
pub(super) struct SignIn {
    flow: Option<sign_in::SignIn>,
    /// The devices that were known before the last request.
    before: Devices,
    signed_in: Option<Box<SignedIn>>,
}

methods! { SignIn:
    "startSignIn" => start,
    "startAfterSignUp" => start_after_sign_up,
    "stepUp" => step_up,
    "resume" => resume,
    "proceed" => proceed,
    "respond" => respond,
    "stateOfSignIn" => state,
    "keepSignIn" => keep,
}

impl SignIn {
    /// `(input, contextData?)`: begins a sign-in with the input of `signIn`.
    fn start(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let options = Options::parse(input.take(1))?;
        self.begin(shared, options, input.get(2))
    }

    /// `(contextData?)`: begins the sign-in that the last sign-up was to end in.
    fn start_after_sign_up(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let pending = shared.auto_sign_in.take();
        let options = pending
            .ok_or_else(|| Error::new(Code::AutoSignInException, "no sign-up waits for a sign-in"))
            .and_then(AutoSignIn::into_options)?;
        self.begin(shared, options, input.get(1))
    }

    /// `({ acr, maxAge? }, contextData?)`: begins a sign-in of the same user that asks only for what is missing.
    fn step_up(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let wanted = input.get(1);
        let acr = wanted.get("acr").as_str().ok_or_else(|| Error::argument("acr must be a string"))?;
        let user = shared.user()?;
        let mut options = Options::new(user.username(), AuthFlow::UserAuth);
        options.set("accessToken", user.member("accessToken"));
        options.set("acrValues", acr);
        let max_age = wanted.get("maxAge");
        options.set("maxAge", max_age.as_f64().map(|_| shared.host.stringify(max_age)));
        self.begin(shared, options, input.get(2))
    }

    fn begin(&mut self, shared: &mut Shared, mut options: Options, context_data: &Value) -> Result<Value> {
        options.set("contextData", context_data);
        self.before = shared.record.devices.clone();
        let prepared = shared.prepared.take();
        let (flow, request) =
            sign_in::SignIn::start(&shared.context()?, options, prepared, self.before.clone())?;
        self.flow = Some(flow);
        Ok(http::request(&request))
    }

    /// `(saved)`: takes up a sign-in from its JSON, as text or plain data.
    fn resume(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let mut saved = input.take(1);
        if let Some(text) = saved.as_str() {
            saved = shared.host.parse(text.as_bytes()).unwrap_or_default();
        }
        self.before = shared.record.devices.clone();
        self.flow = Some(sign_in::SignIn::resume(&shared.context()?, &saved, self.before.clone())?);
        Ok(Value::null())
    }

    /// `(response?)`: the answer to the last request; `false` when none came, and then nothing is to be done if the
    /// challenge can be answered once more. Without either, a part of the arithmetic.
    fn proceed(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let answer = input.get(1);
        let response = answer.is_object().then(|| shared.response(answer));
        let (flow, cx) = (self.flow()?, shared.context()?);
        let step = match &response {
            Some(response) => flow.receive(&cx, response)?,
            None if answer.is_null() => flow.compute(&cx)?,
            None => flow.fail(Error::new(Code::NetworkError, "")).unwrap_or(Step::Challenge),
        };
        Ok(self.take(step))
    }

    /// `(answer, options)`: answers the challenge that waits.
    fn respond(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let answer = input.take(1);
        let step = self.flow()?.respond(&shared.context()?, answer, input.get(2))?;
        Ok(self.take(step))
    }

    /// `{ isOpen, hasNewDevices, login, nextStep?, passkey?, saved? }`: whether it can go on after an error, whether it has
    /// learned something of the devices, what the user typed; and of the challenge that waits, the step as the application
    /// sees it, the options of the passkey that is asked for, and the sign-in as plain data.
    fn state(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let before = &self.before;
        let flow = self.flow.as_ref().ok_or_else(not_started)?;
        let state = Value::object()
            .with("isOpen", flow.is_open())
            .with("hasNewDevices", flow.devices() != before)
            .with("login", flow.login());
        let Some(challenge) = flow.challenge() else { return Ok(state) };
        let is_passkey = challenge.name == "WEB_AUTHN";
        Ok(state
            .with("nextStep", challenge.next_step(&shared.host))
            .with("passkey", is_passkey.then(|| challenge.credential_request_options(&shared.host)).flatten())
            .with("saved", flow.to_value(&shared.context()?)))
    }

    /// Puts the tokens into the record if they are there; if not, what was learned of the devices: one that the service has
    /// deleted is forgotten. Whether there is something to write.
    fn keep(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let flow = self.flow.as_ref().ok_or_else(not_started)?;
        let signed_in = self.signed_in.take();
        if let Some(signed_in) = &signed_in {
            shared.clock = signed_in.clock;
        }
        Ok(shared.change(&mut |record| {
            match &signed_in {
                Some(signed_in) => record.sign_in(signed_in, &self.before),
                None => record.devices.follow(&self.before, flow.devices()),
            }
            true
        }))
    }

    fn flow(&mut self) -> Result<&mut sign_in::SignIn> {
        self.flow.as_mut().ok_or_else(not_started)
    }

    fn take(&mut self, step: Step) -> Value {
        match step {
            Step::Send(request) => http::request(&request),
            Step::Compute => "compute".into(),
            Step::Challenge => Value::null(),
            Step::Done(signed_in) => {
                self.signed_in = Some(signed_in);
                true.into()
            }
        }
    }
}

fn not_started() -> Error {
    Error::new(Code::SignInException, "this sign-in was not started")
}
