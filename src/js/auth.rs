//! The exported class: one method per name of the public API, each a conversion and a call.

use alloc::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::client::Client;
use super::convert::to_value;
use super::promise::promise;
use super::{convert, error, events};
use crate::error::{Error, Result};
use crate::flow::call::Call;
use crate::flow::password;
use crate::value::Value;

/// `CognitoAuth`: an instance.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct CognitoAuth(Rc<Client>);

impl CognitoAuth {
    pub(super) fn new(client: Rc<Client>) -> Self {
        Self(client)
    }

    /// Runs a method with its input converted. A wrong argument rejects the promise like any other error.
    fn run<F: Future<Output = Result<JsValue>> + 'static>(
        &self,
        input: &JsValue,
        method: fn(Rc<Client>, Value) -> F,
    ) -> Promise {
        let client = Rc::clone(&self.0);
        let input = to_value(input);
        promise(async move { method(client, input?).await })
    }

    /// Runs an operation that is a single request.
    fn call(&self, call: &'static Call, input: &JsValue) -> Promise {
        let client = Rc::clone(&self.0);
        let input = to_value(input);
        promise(async move { client.call(call, input?).await.map(|result| convert::to_js(&result)) })
    }
}

#[wasm_bindgen]
impl CognitoAuth {
    /// `signIn`.
    #[wasm_bindgen(js_name = signIn)]
    pub fn sign_in(&self, input: &JsValue) -> Promise {
        self.run(input, Client::sign_in)
    }

    /// `confirmSignIn`.
    #[wasm_bindgen(js_name = confirmSignIn)]
    pub fn confirm_sign_in(&self, input: &JsValue) -> Promise {
        self.run(input, Client::confirm_sign_in)
    }

    /// `startSignIn`.
    #[wasm_bindgen(js_name = startSignIn)]
    pub fn start_sign_in(&self, input: &JsValue) -> Promise {
        self.run(input, Client::start_sign_in)
    }

    /// `resumeSignIn`.
    #[wasm_bindgen(js_name = resumeSignIn)]
    pub fn resume_sign_in(&self, saved: &JsValue) -> Promise {
        self.run(saved, Client::resume_sign_in)
    }

    /// `prepareSignIn`.
    #[wasm_bindgen(js_name = prepareSignIn)]
    pub fn prepare_sign_in(&self) -> Promise {
        let client = Rc::clone(&self.0);
        promise(async move { client.prepare_sign_in().map(|()| JsValue::UNDEFINED) })
    }

    /// `signOut`.
    #[wasm_bindgen(js_name = signOut)]
    pub fn sign_out(&self, input: &JsValue) -> Promise {
        self.run(input, Client::sign_out)
    }

    /// `getTokens`.
    #[wasm_bindgen(js_name = getTokens)]
    pub fn get_tokens(&self, input: &JsValue) -> Promise {
        self.run(input, Client::get_tokens)
    }

    /// `fetchAuthSession`.
    #[wasm_bindgen(js_name = fetchAuthSession)]
    pub fn fetch_auth_session(&self, input: &JsValue) -> Promise {
        self.run(input, Client::fetch_auth_session)
    }

    /// `getCurrentUser`.
    #[wasm_bindgen(js_name = getCurrentUser)]
    pub fn get_current_user(&self) -> Promise {
        promise(Rc::clone(&self.0).get_current_user())
    }

    /// `onAuthStateChange`.
    #[wasm_bindgen(js_name = onAuthStateChange)]
    pub fn on_auth_state_change(&self, listener: &JsValue) -> Result<JsValue, JsValue> {
        let Some(listener) = listener.dyn_ref::<Function>().cloned() else {
            return Err(error::to_js(&Error::argument("the listener must be a function")));
        };
        Ok(self.0.listen_to(listener))
    }

    /// `getCredentials`.
    #[wasm_bindgen(js_name = getCredentials)]
    pub fn get_credentials(&self, input: &JsValue) -> Promise {
        self.run(input, Client::get_credentials)
    }

    /// `credentialsProvider`.
    #[wasm_bindgen(js_name = credentialsProvider)]
    pub fn credentials_provider(&self, options: &JsValue) -> Result<JsValue, JsValue> {
        self.0.credentials_provider(options).map_err(|error| error::to_js(&error))
    }

    /// `unlinkIdentity`.
    #[wasm_bindgen(js_name = unlinkIdentity)]
    pub fn unlink_identity(&self, input: JsValue) -> Promise {
        promise(Rc::clone(&self.0).unlink_identity(input))
    }

    /// `signedFetch`.
    #[wasm_bindgen(js_name = signedFetch)]
    pub fn signed_fetch(&self, service: &JsValue, region: &JsValue) -> Result<JsValue, JsValue> {
        self.0.signed_fetch(service, region).map_err(|error| error::to_js(&error))
    }

    /// `presignUrl`.
    #[wasm_bindgen(js_name = presignUrl)]
    pub fn presign_url(&self, url: JsValue, options: JsValue) -> Promise {
        promise(Rc::clone(&self.0).presign_url(url, options))
    }

    /// `resetPassword`.
    #[wasm_bindgen(js_name = resetPassword)]
    pub fn reset_password(&self, input: &JsValue) -> Promise {
        self.call(&password::RESET_PASSWORD, input)
    }

    /// `confirmResetPassword`.
    #[wasm_bindgen(js_name = confirmResetPassword)]
    pub fn confirm_reset_password(&self, input: &JsValue) -> Promise {
        self.call(&password::CONFIRM_RESET_PASSWORD, input)
    }

    /// `updatePassword`.
    #[wasm_bindgen(js_name = updatePassword)]
    pub fn update_password(&self, input: &JsValue) -> Promise {
        self.call(&password::UPDATE_PASSWORD, input)
    }
}

impl Client {
    /// Adds a listener, tells it how the session stands, and gives the function that takes it away.
    fn listen_to(self: &Rc<Self>, listener: Function) -> JsValue {
        let number = self.events.add(listener.clone());
        let client = Rc::clone(self);
        let _ = promise(async move {
            let user = client.load().await.user.map(|user| client.user(&user));
            if client.events.has(number) {
                let event = Value::object().with("event", "initialSession").with("source", "this");
                let user = user.map_or(JsValue::NULL, |user| convert::to_js(&user));
                events::tell(&listener, &event, Some(("user", &user)));
            }
            Ok(JsValue::UNDEFINED)
        });
        let events = Rc::clone(&self.events);
        Closure::<dyn FnMut()>::new(move || events.remove(number)).into_js_value()
    }
}
