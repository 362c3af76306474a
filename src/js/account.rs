//! Operations of a signed-in user that need more than one request, or something that is known here.

use alloc::rc::Rc;
use alloc::string::ToString;

use wasm_bindgen::JsValue;

use super::client::Client;
use super::convert::to_js;
use super::output::add_setup_uri;
use super::passkey::{self, Asking, Ceremony};
use crate::error::{Code, Error, Result};
use crate::flow::call::Call;
use crate::flow::client_token::{self, GET_CLIENT_TOKEN};
use crate::flow::mfa::SET_UP_TOTP;
use crate::flow::passkeys::{COMPLETE_WEB_AUTHN_REGISTRATION, START_WEB_AUTHN_REGISTRATION};
use crate::flow::remembered::{FORGET_DEVICE, GET_DEVICE, REMEMBER_DEVICE};
use crate::flow::sign_in::{AuthFlow, Options};
use crate::secret::Secret;
use crate::value::Value;

impl Client {
    /// `setUpTOTP`: `{ sharedSecret, getSetupUri(appName, accountName?) }`.
    pub(super) async fn set_up_totp(self: Rc<Self>) -> Result<JsValue> {
        let details = self.call(&SET_UP_TOTP, Value::object()).await?;
        let user = self.load().await.user.map(|user| user.username.clone()).unwrap_or_default();
        let js = to_js(&details);
        add_setup_uri(&js, details.get("sharedSecret").text(), &user);
        Ok(js)
    }

    /// `getClientToken`: from memory until it ends.
    pub(super) async fn get_client_token(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let scopes = self.stringify(input.get("scopes"));
        let kept = self.machine_tokens.borrow().iter().find(|(key, _)| *key == scopes).cloned();
        if let Some((_, token)) = kept.filter(|(_, token)| client_token::is_fresh(token, self.now())) {
            return Ok(to_js(&token));
        }
        let token = self.call(&GET_CLIENT_TOKEN, input).await?;
        let mut kept = self.machine_tokens.borrow_mut();
        kept.retain(|(key, _)| *key != scopes);
        kept.push((scopes, token.clone()));
        Ok(to_js(&token))
    }

    /// `rememberDevice`.
    pub(super) async fn remember_device(self: Rc<Self>, input: Value) -> Result<JsValue> {
        self.on_device(&REMEMBER_DEVICE, input).await
    }

    /// `getDevice`.
    pub(super) async fn get_device(self: Rc<Self>, input: Value) -> Result<JsValue> {
        self.on_device(&GET_DEVICE, input).await
    }

    /// `forgetDevice`: at the service and here.
    pub(super) async fn forget_device(self: Rc<Self>, input: Value) -> Result<JsValue> {
        self.on_device(&FORGET_DEVICE, input).await
    }

    /// An operation on one device: the one that is named, or the one that this is.
    async fn on_device(self: &Rc<Self>, call: &'static Call, mut input: Value) -> Result<JsValue> {
        if input.is_null() {
            input = Value::object();
        }
        if input.get("device").get("id").is_null() {
            let record = self.load().await;
            let device = record.user.as_ref().and_then(|user| record.devices.find(&user.username));
            input.set("device", Value::object().with("id", device.map(|device| device.key.as_str())));
        }
        let key = input.get("device").get("id").text().to_string();
        let result = self.call(call, input).await?;
        if core::ptr::eq(call, &raw const FORGET_DEVICE) {
            self.update(&mut |record| {
                record.devices.remove(&key);
                true
            })
            .await;
        }
        Ok(to_js(&result))
    }

    /// `associateWebAuthnCredential`: registers a passkey of this browser.
    pub(super) async fn associate_web_authn_credential(self: Rc<Self>) -> Result<JsValue> {
        let options = self.call(&START_WEB_AUTHN_REGISTRATION, Value::object()).await?;
        let credential = passkey::perform(Ceremony::Create, &options, None).await?;
        let input = Value::object().with("credential", credential);
        self.call(&COMPLETE_WEB_AUTHN_REGISTRATION, input).await.map(|_| JsValue::UNDEFINED)
    }

    /// `stepUp({ acr, maxAge? })`: a sign-in of the same user that asks only for what is missing.
    pub(super) async fn step_up(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let acr = input.get("acr").as_str().ok_or_else(|| Error::argument("acr must be a string"))?;
        let record = self.load().await;
        let token = self.access_token().await?;
        let user = record.user.as_ref();
        let user =
            user.ok_or_else(|| Error::new(Code::UserUnAuthenticatedException, "nobody is signed in"))?;
        let max_age = match input.get("maxAge") {
            Value::Number(_) => Some(self.stringify(input.get("maxAge"))),
            _ => None,
        };
        let options = Options {
            username: user.username.clone(),
            auth_flow: AuthFlow::UserAuth,
            access_token: Some(Secret::new(token)),
            acr_values: Some(acr.to_string()),
            max_age,
            ..Options::default()
        };
        let transaction =
            self.begin(record.devices.clone(), options, Asking::new(&JsValue::UNDEFINED), true).await?;
        Ok(transaction.output())
    }
}
