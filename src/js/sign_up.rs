//! Signing up, and the sign-in that may follow without asking for anything again.

use alloc::rc::Rc;
use alloc::string::String;

use wasm_bindgen::JsValue;

use super::client::Client;
use super::convert;
use super::passkey::Asking;
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::sign_up::{CONFIRM_SIGN_UP, SIGN_UP};
use crate::value::Value;

impl Client {
    /// `signUp`.
    pub(super) async fn sign_up(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let mut auto = AutoSignIn::begin(&self.context()?, &input)?;
        let mut result = self.call(&SIGN_UP, input).await?;
        if let Some(auto) = &mut auto {
            auto.learn(&mut result);
        }
        self.keep_auto_sign_in(auto).await?;
        Ok(finished(result))
    }

    /// `confirmSignUp`.
    pub(super) async fn confirm_sign_up(self: Rc<Self>, mut input: Value) -> Result<JsValue> {
        let mut auto = self.find_auto_sign_in().await?;
        if let Some(auto) = &auto {
            auto.accompany(&mut input);
        }
        let mut called = self.call(&CONFIRM_SIGN_UP, input).await;
        if let (Some(auto), Ok(result)) = (&mut auto, &mut called) {
            auto.learn(result);
        }
        // A wrong code can be corrected: the sign-in waits for the right one.
        self.keep_auto_sign_in(auto).await?;
        called.map(finished)
    }

    /// `autoSignIn`: the sign-in that `signUp` was asked to lead to.
    pub(super) async fn auto_sign_in(self: Rc<Self>) -> Result<JsValue> {
        let auto = self.find_auto_sign_in().await?;
        let auto =
            auto.ok_or_else(|| Error::new(Code::AutoSignInException, "no sign-up waits for a sign-in"))?;
        let _ = self.unfinished.remove(&self.auto_sign_in_key()).await;
        let devices = self.load().await.devices;
        let transaction =
            self.begin(devices, auto.into_options()?, Asking::new(&JsValue::UNDEFINED), true).await?;
        Ok(transaction.output())
    }

    /// Keeps it here with the password, and without where a page reload does not reach it.
    async fn keep_auto_sign_in(&self, auto: Option<AutoSignIn>) -> Result<()> {
        let saved = match &auto {
            Some(auto) => Some(convert::stringify(&auto.to_value(&self.context()?))),
            None => None,
        };
        self.auto_sign_in.replace(auto);
        let key = self.auto_sign_in_key();
        // A page that may not store anything goes on without.
        let _ = match saved {
            Some(text) => self.unfinished.write(&key, &text).await,
            None => self.unfinished.remove(&key).await,
        };
        Ok(())
    }

    async fn find_auto_sign_in(&self) -> Result<Option<AutoSignIn>> {
        if let Some(auto) = self.auto_sign_in.take() {
            return Ok(Some(auto));
        }
        let text = self.unfinished.read(&self.auto_sign_in_key()).await.ok().flatten();
        let saved = text.and_then(|text| convert::parse(&text)).unwrap_or_default();
        Ok(AutoSignIn::from_value(&self.context()?, &saved))
    }

    fn auto_sign_in_key(&self) -> String {
        let mut key = String::from(self.store.key());
        key.push_str(".sign-up");
        key
    }
}

/// The result for the application, which never sees the service's `Session`.
fn finished(mut result: Value) -> JsValue {
    drop(result.take("session"));
    convert::to_js(&result)
}
