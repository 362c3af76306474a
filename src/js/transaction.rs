//! One sign-in, driven: it sends what the flow hands out until somebody must answer or the tokens are there.

use alloc::rc::{Rc, Weak};
use core::cell::{Cell, RefCell};

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::AbortController;

use super::client::Client;
use super::convert::{self, get, set};
use super::network::{Handle, Sending};
use super::output::add_setup_uri;
use super::passkey::{self, Asking, Ceremony};
use super::promise::promise;
use crate::error::{Code, Error, Result};
use crate::flow::devices::Devices;
use crate::flow::sign_in::{SignIn, SignedIn, Step};
use crate::http::Request;
use crate::value::Value;

/// A sign-in of one instance.
#[derive(Debug)]
pub(super) struct Transaction {
    client: Weak<Client>,
    /// The flow; taken out while a request is under way.
    flow: RefCell<Option<SignIn>>,
    handle: Handle,
    asking: Asking,
    done: Cell<bool>,
    /// Whether it is the one that `confirmSignIn` means, and survives a page reload.
    current: bool,
}

impl Transaction {
    /// A transaction; with a flow, it is one whose challenge waits.
    pub(super) fn new(client: &Rc<Client>, flow: Option<SignIn>, asking: Asking, current: bool) -> Rc<Self> {
        Rc::new(Self {
            client: Rc::downgrade(client),
            flow: RefCell::new(flow),
            handle: Handle::default(),
            asking,
            done: Cell::new(false),
            current,
        })
    }

    /// Goes on from `request` until somebody must answer or the tokens are there. A passkey is asked of the browser.
    pub(super) async fn proceed(self: &Rc<Self>, flow: SignIn, request: Request) -> Result<()> {
        self.run(flow, request).await?;
        while let Some(options) = self.passkey_options() {
            self.prove_passkey(&options).await?;
        }
        Ok(())
    }

    /// Answers the challenge that waits.
    pub(super) async fn respond(self: &Rc<Self>, answer: Value, options: &Value) -> Result<()> {
        let again = answer.is_null() || answer.as_str() == Some("WEB_AUTHN");
        match self.passkey_options().filter(|_| again) {
            Some(options) => self.prove_passkey(&options).await?,
            None => self.answer(answer, options).await?,
        }
        while let Some(options) = self.passkey_options() {
            self.prove_passkey(&options).await?;
        }
        Ok(())
    }

    /// Sends `request` and what follows from it. The flow comes back in any case; a challenge is kept for its answer.
    async fn run(self: &Rc<Self>, mut flow: SignIn, request: Request) -> Result<()> {
        let client = self.client.upgrade().ok_or_else(aborted)?;
        let sign_outs = client.sign_outs.get();
        let before = flow.devices().clone();
        let mut next = Step::Send(request);
        loop {
            next = match next {
                Step::Send(request) => {
                    let how = Sending { handle: Some(&self.handle), ..Sending::default() };
                    let sent = client.send(&request, how).await;
                    if self.handle.is_ended() {
                        return Err(aborted());
                    }
                    let stepped = match sent {
                        Ok(response) => flow.receive(&client.context()?, &response),
                        Err(error) => flow.fail(error),
                    };
                    match stepped {
                        Ok(step) => step,
                        Err(error) => {
                            client.keep_devices(&before, flow.devices()).await;
                            self.keep(&client, flow).await;
                            return Err(error);
                        }
                    }
                }
                Step::Challenge => {
                    client.keep_devices(&before, flow.devices()).await;
                    self.keep(&client, flow).await;
                    return Ok(());
                }
                Step::Done(signed_in) => {
                    if !client.signed_in(&signed_in, &before, sign_outs).await {
                        return Err(aborted());
                    }
                    self.done.set(true);
                    client.welcome(self.current).await;
                    return Ok(());
                }
            };
        }
    }

    async fn answer(self: &Rc<Self>, answer: Value, options: &Value) -> Result<()> {
        let client = self.client.upgrade().ok_or_else(aborted)?;
        let Some(mut flow) = self.flow.take() else {
            return Err(if self.handle.is_ended() {
                aborted()
            } else {
                Error::new(Code::SignInException, "no sign-in waits for an answer")
            });
        };
        match flow.respond(&client.context()?, answer, options) {
            Ok(Step::Send(request)) => self.run(flow, request).await,
            Ok(_) => {
                self.keep(&client, flow).await;
                Ok(())
            }
            Err(error) => {
                self.flow.replace(Some(flow));
                Err(error)
            }
        }
    }

    /// The options of the passkey that is asked for, where the browser can answer.
    fn passkey_options(&self) -> Option<Value> {
        let client = self.client.upgrade()?;
        let flow = self.flow.borrow();
        let challenge = flow.as_ref()?.challenge().filter(|challenge| challenge.name == "WEB_AUTHN")?;
        challenge.credential_request_options(&client.host).filter(|_| passkey::is_supported())
    }

    async fn prove_passkey(self: &Rc<Self>, options: &Value) -> Result<()> {
        let abort = AbortController::new().map_err(|_| aborted())?;
        self.handle.watch(abort.clone());
        let credential = passkey::perform(Ceremony::Get, options, Some((&self.asking, &abort))).await;
        if self.handle.is_ended() {
            return Err(aborted());
        }
        self.answer(credential?, &Value::Null).await
    }

    /// Ends it; what is under way is thrown away.
    pub(super) fn end(&self) {
        self.flow.take();
        self.handle.end();
    }

    /// `{ isSignedIn, nextStep }`.
    pub(super) fn output(&self) -> JsValue {
        let output = js_sys::Object::new();
        set(&output, "isSignedIn", &JsValue::from_bool(self.done.get()));
        set(&output, "nextStep", &self.step());
        output.into()
    }

    /// The step as the application sees it.
    pub(super) fn step(&self) -> JsValue {
        let Some(client) = self.client.upgrade() else { return JsValue::UNDEFINED };
        let flow = self.flow.borrow();
        let step =
            flow.as_ref().and_then(SignIn::challenge).map(|challenge| challenge.next_step(&client.host));
        let step = step.unwrap_or_else(|| Value::object().with("signInStep", "DONE"));
        let js = convert::to_js(&step);
        let details = get(&js, "totpSetupDetails");
        if details.is_object() {
            let secret = step.get("totpSetupDetails").get("sharedSecret");
            add_setup_uri(&details, secret.text(), flow.as_ref().map_or("", SignIn::login));
        }
        js
    }

    /// The transaction as JSON; `null` when there is nothing to go on with.
    pub(super) fn to_value(&self) -> Value {
        let flow = self.flow.borrow();
        match (self.client.upgrade(), flow.as_ref()) {
            (Some(client), Some(flow)) => client.context().map(|cx| flow.to_value(&cx)).unwrap_or_default(),
            _ => Value::Null,
        }
    }

    async fn keep(&self, client: &Rc<Client>, flow: SignIn) {
        let open = flow.is_open();
        self.flow.replace(open.then_some(flow));
        if self.current {
            client.keep_unfinished(&self.to_value()).await;
        }
    }
}

fn aborted() -> Error {
    Error::new(Code::SignInAborted, "the sign-in was aborted")
}

/// `SignInTransaction`: what `startSignIn` and `resumeSignIn` give.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct SignInTransaction(Rc<Transaction>);

impl SignInTransaction {
    pub(super) fn new(transaction: Rc<Transaction>) -> Self {
        Self(transaction)
    }
}

#[wasm_bindgen]
impl SignInTransaction {
    /// What to do next: Amplify's `nextStep`.
    #[wasm_bindgen(getter)]
    pub fn step(&self) -> JsValue {
        self.0.step()
    }

    /// `respond(answer, options?)`: answers the challenge, and resolves to the next step.
    pub fn respond(&self, answer: &JsValue, options: &JsValue) -> Promise {
        let transaction = Rc::clone(&self.0);
        let input = convert::to_value(answer).and_then(|answer| Ok((answer, convert::to_value(options)?)));
        promise(async move {
            let (answer, options) = input?;
            transaction.respond(answer, &options).await?;
            Ok(transaction.step())
        })
    }

    /// Ends the sign-in.
    pub fn abort(&self) {
        self.0.end();
    }

    /// The transaction as plain data, for `resumeSignIn`. It holds a secret that is worth something for some minutes.
    #[wasm_bindgen(js_name = toJSON)]
    pub fn to_json(&self) -> JsValue {
        match self.0.to_value() {
            Value::Null => JsValue::NULL,
            value => convert::plain(&value),
        }
    }
}

/// What a finished sign-in means for the instance.
impl Client {
    /// Stores it, unless the session was ended since there were so many `sign_outs`.
    async fn signed_in(&self, signed_in: &SignedIn, before: &Devices, sign_outs: u32) -> bool {
        let mut stored = false;
        self.update(&mut |record| {
            stored = self.sign_outs.get() == sign_outs;
            if stored {
                *record = core::mem::take(record).signed_in(signed_in, before);
            }
            stored
        })
        .await;
        if stored {
            self.clock.set(signed_in.clock);
            self.forget_other_library().await;
        }
        stored
    }

    /// Tells everybody of it.
    async fn welcome(self: &Rc<Self>, current: bool) {
        let user = self.load().await.user.map(|user| self.user(&user));
        if current {
            self.current.replace(None);
            self.forget_unfinished().await;
        }
        self.failures.set(0);
        self.emit("signedIn", Value::object().with("user", user));
        self.wake();
    }
}
