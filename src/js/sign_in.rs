//! One sign-in. Each call answers with what is to be done next: a request to send, "compute" when there is arithmetic to
//! do, `true` when the tokens are there, or `undefined` when a challenge waits.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{parse, plain, read, to_js};
use super::core::{Core, Shared};
use super::error;
use super::http;
use crate::error::{Code, Error, Result};
use crate::flow::devices::Devices;
use crate::flow::sign_in::{AuthFlow, Options, SignIn, SignedIn, Step};
use crate::secret::Secret;
use crate::value::Value;

/// A sign-in under way.
#[wasm_bindgen(js_name = SignIn, skip_typescript)]
#[derive(Debug)]
pub struct JsSignIn {
    shared: Rc<Shared>,
    flow: RefCell<SignIn>,
    /// The request of the sign-in's beginning.
    first: JsValue,
    /// The devices that were known before the last request.
    before: RefCell<Devices>,
    signed_in: RefCell<Option<Box<SignedIn>>>,
}

#[wasm_bindgen]
impl Core {
    /// Begins a sign-in with the input of `signIn`, as plain data.
    #[wasm_bindgen(js_name = startSignIn)]
    pub fn start_sign_in(
        &self,
        input: &JsValue,
        context_data: Option<String>,
    ) -> core::result::Result<JsSignIn, JsValue> {
        let options = read(input).and_then(Options::parse);
        self.0.start(options, context_data).map_err(|error| error::to_js(&error))
    }

    /// Begins the sign-in that the last sign-up was to end in.
    #[wasm_bindgen(js_name = autoSignIn)]
    pub fn auto_sign_in(&self, context_data: Option<String>) -> core::result::Result<JsSignIn, JsValue> {
        let pending = self.0.auto_sign_in.take();
        let options = pending
            .ok_or_else(|| Error::new(Code::AutoSignInException, "no sign-up waits for a sign-in"))
            .and_then(crate::flow::auto_sign_in::AutoSignIn::into_options);
        self.0.start(options, context_data).map_err(|error| error::to_js(&error))
    }

    /// Begins a sign-in of the same user that asks only for what is missing: `{ acr, maxAge? }`.
    #[wasm_bindgen(js_name = stepUp)]
    pub fn step_up(
        &self,
        input: &JsValue,
        context_data: Option<String>,
    ) -> core::result::Result<JsSignIn, JsValue> {
        let options = read(input).and_then(|input| self.0.step_up(&input));
        self.0.start(options, context_data).map_err(|error| error::to_js(&error))
    }

    /// Takes up a sign-in from its JSON, as text or plain data.
    #[wasm_bindgen(js_name = resumeSignIn)]
    pub fn resume_sign_in(&self, saved: &JsValue) -> core::result::Result<JsSignIn, JsValue> {
        let saved = match saved.as_string() {
            Some(text) => parse(&text).unwrap_or_default(),
            None => read(saved).unwrap_or_default(),
        };
        let devices = self.0.record().devices.clone();
        let resumed = self.0.context().and_then(|cx| SignIn::resume(&cx, &saved, devices));
        resumed
            .map(|flow| JsSignIn::new(&self.0, flow, JsValue::UNDEFINED))
            .map_err(|error| error::to_js(&error))
    }
}

impl Shared {
    fn start(self: &Rc<Self>, options: Result<Options>, context_data: Option<String>) -> Result<JsSignIn> {
        let mut options = options?;
        options.context_data = context_data;
        let devices = self.record().devices.clone();
        let (flow, request) = SignIn::start(&self.context()?, options, self.prepared.take(), devices)?;
        Ok(JsSignIn::new(self, flow, http::request(&request)))
    }

    fn step_up(&self, input: &Value) -> Result<Options> {
        let acr = input.get("acr").as_str().ok_or_else(|| Error::argument("acr must be a string"))?;
        let record = self.record();
        let user = record.user.as_ref();
        let user =
            user.ok_or_else(|| Error::new(Code::UserUnAuthenticatedException, "nobody is signed in"))?;
        let max_age = input.get("maxAge");
        Ok(Options {
            username: user.username().into(),
            auth_flow: AuthFlow::UserAuth,
            access_token: Some(Secret::from(user.tokens().access())),
            acr_values: Some(acr.to_string()),
            max_age: max_age.as_f64().map(|_| super::convert::stringify(max_age)),
            ..Options::default()
        })
    }
}

#[wasm_bindgen(js_class = SignIn)]
impl JsSignIn {
    /// The request that begins it; `undefined` when it was resumed.
    #[wasm_bindgen(getter)]
    pub fn request(&self) -> Returned {
        Ok(self.first.clone())
    }

    /// The answer to the last request.
    pub fn receive(&self, response: &JsValue) -> core::result::Result<JsValue, JsValue> {
        let response = self.shared.response(response);
        self.step(|shared, flow| flow.receive(&shared.context()?, &response))
    }

    /// Does a part of the arithmetic.
    pub fn compute(&self) -> core::result::Result<JsValue, JsValue> {
        self.step(|shared, flow| flow.compute(&shared.context()?))
    }

    /// No answer came. `undefined`: the challenge, if there is one, can be answered once more.
    pub fn fail(&self) -> Returned {
        let error = Error::new(Code::NetworkError, "");
        Ok(self.step(|_, flow| flow.fail(error)).unwrap_or(JsValue::UNDEFINED))
    }

    /// Answers the challenge that waits. Both are plain data.
    pub fn respond(&self, answer: &JsValue, options: &JsValue) -> core::result::Result<JsValue, JsValue> {
        let input = read(answer).and_then(|answer| Ok((answer, read(options)?)));
        self.step(|shared, flow| {
            let (answer, options) = input?;
            flow.respond(&shared.context()?, answer, &options)
        })
    }

    /// Whether it can go on after an error.
    #[wasm_bindgen(getter, js_name = isOpen)]
    pub fn is_open(&self) -> bool {
        self.flow.borrow().is_open()
    }

    /// What the user typed.
    #[wasm_bindgen(getter)]
    pub fn login(&self) -> String {
        self.flow.borrow().login().into()
    }

    /// The step as the application sees it; `undefined` when no challenge waits.
    #[wasm_bindgen(js_name = nextStep)]
    pub fn next_step(&self) -> Returned {
        let flow = self.flow.borrow();
        let step = flow.challenge().map(|challenge| challenge.next_step(&self.shared.host));
        Ok(to_js(&step.unwrap_or_default()))
    }

    /// The options of the passkey that is asked for; `undefined` when none is.
    #[wasm_bindgen(js_name = passkeyOptions)]
    pub fn passkey_options(&self) -> Returned {
        let flow = self.flow.borrow();
        let challenge = flow.challenge().filter(|challenge| challenge.name == "WEB_AUTHN");
        Ok(challenge
            .and_then(|challenge| challenge.credential_request_options(&self.shared.host))
            .map_or(JsValue::UNDEFINED, |options| to_js(&options)))
    }

    /// The sign-in as plain data; `undefined` when there is nothing to go on with.
    #[wasm_bindgen(js_name = toJSON)]
    pub fn to_json(&self) -> Returned {
        let saved = self.shared.context().map(|cx| self.flow.borrow().to_value(&cx)).unwrap_or_default();
        Ok(if saved.is_null() { JsValue::UNDEFINED } else { plain(&saved) })
    }

    /// Whether the flow has learned something of the devices.
    #[wasm_bindgen(getter, js_name = hasNewDevices)]
    pub fn has_new_devices(&self) -> bool {
        *self.before.borrow() != *self.flow.borrow().devices()
    }

    /// Keeps that in the record: a device that the service has deleted is forgotten. Whether there is something to write.
    #[wasm_bindgen(js_name = keepDevices)]
    pub fn keep_devices(&self) -> bool {
        let (flow, before) = (self.flow.borrow(), self.before.borrow());
        self.shared.change(|record| {
            record.devices.follow(&before, flow.devices());
            true
        })
    }

    /// Puts the tokens into the record; whether there is something to write.
    pub fn keep(&self) -> bool {
        let Some(signed_in) = self.signed_in.take() else { return false };
        self.shared.clock.set(signed_in.clock);
        let before = self.before.borrow();
        self.shared.change(|record| {
            record.sign_in(&signed_in, &before);
            true
        })
    }
}

impl JsSignIn {
    fn new(shared: &Rc<Shared>, flow: SignIn, first: JsValue) -> Self {
        let before = RefCell::new(flow.devices().clone());
        Self {
            shared: Rc::clone(shared),
            flow: RefCell::new(flow),
            first,
            before,
            signed_in: RefCell::default(),
        }
    }

    fn step(
        &self,
        advance: impl FnOnce(&Shared, &mut SignIn) -> Result<Step>,
    ) -> core::result::Result<JsValue, JsValue> {
        let Ok(mut flow) = self.flow.try_borrow_mut() else {
            return Err(error::to_js(&Error::new(
                Code::SignInException,
                "an answer of this sign-in is under way",
            )));
        };
        match advance(&self.shared, &mut flow) {
            Ok(Step::Send(request)) => Ok(http::request(&request)),
            Ok(Step::Compute) => Ok("compute".into()),
            Ok(Step::Challenge) => Ok(JsValue::UNDEFINED),
            Ok(Step::Done(signed_in)) => {
                self.signed_in.replace(Some(signed_in));
                Ok(JsValue::TRUE)
            }
            Err(error) => Err(error::to_js(&error)),
        }
    }
}
