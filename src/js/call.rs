//! An operation that is a single request.

use alloc::rc::Rc;
use alloc::string::{String, ToString};
use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{parse, read, stringify};
use super::core::{Core, Shared};
use super::{error, http};
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::call::{Calling, Effect};
use crate::flow::calls;
use crate::flow::sign_up::SIGN_UP;
use crate::http::Request;
use crate::token;
use crate::value::Value;

/// An operation under way.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Call {
    shared: Rc<Shared>,
    request: Request,
    /// What takes in the answer, and whether it begins a sign-up.
    calling: RefCell<Option<(Calling, bool)>>,
    effect: Effect,
    /// The device that `forgetDevice` is about.
    device: String,
    /// The sign-in that this sign-up is to end in.
    auto_sign_in: RefCell<Option<AutoSignIn>>,
}

#[wasm_bindgen]
impl Core {
    /// Begins the operation with this name, with the access token of the record if it needs one. `input` is plain data.
    pub fn call(
        &self,
        name: &str,
        input: &JsValue,
        context_data: Option<String>,
    ) -> core::result::Result<Call, JsValue> {
        let begun = read(input).and_then(|input| self.0.begin(name, input, context_data));
        begun.map_err(|error| error::to_js(&error))
    }

    /// The revocation of the session's refresh token, where the client's tokens can be revoked: they say so by
    /// `origin_jti`.
    pub fn revocation(&self) -> Option<Call> {
        let input = {
            let record = self.0.record();
            let tokens = record.user.as_ref()?.tokens();
            let claims = token::claims(&self.0.host, tokens.access())?;
            Value::object().with("token", tokens.refresh().filter(|_| !claims.get("origin_jti").is_null())?)
        };
        self.0.begin("revokeToken", input, None).ok()
    }

    /// The key of this device, as the signed-in user's.
    #[wasm_bindgen(js_name = deviceKey)]
    pub fn device_key(&self) -> Option<String> {
        let record = self.0.record();
        let user = record.user.as_ref()?;
        record.devices.find(user.username()).map(|device| device.key.clone())
    }

    /// The sign-up that waits to end in a sign-in, as JSON without its password.
    #[wasm_bindgen(js_name = pendingSignUp)]
    pub fn pending_sign_up(&self) -> Option<String> {
        let pending = self.0.auto_sign_in.borrow();
        Some(stringify(&pending.as_ref()?.to_value(&self.0.context().ok()?)))
    }

    /// Takes up a sign-up that was under way before the page was loaded anew. One that is here is not replaced.
    #[wasm_bindgen(js_name = resumeSignUp)]
    pub fn resume_sign_up(&self, saved: &str) {
        if self.0.auto_sign_in.borrow().is_some() {
            return;
        }
        if let (Some(saved), Ok(cx)) = (parse(saved), self.0.context()) {
            self.0.auto_sign_in.replace(AutoSignIn::from_value(&cx, &saved));
        }
    }
}

impl Shared {
    fn begin(self: &Rc<Self>, name: &str, mut input: Value, context_data: Option<String>) -> Result<Call> {
        let call = calls::find(name).ok_or_else(|| Error::argument("there is no such operation"))?;
        let record = self.record();
        let token = match &record.user {
            Some(user) if call.access_token => Some(user.tokens().access()),
            None if call.access_token => {
                return Err(Error::new(Code::UserUnAuthenticatedException, "nobody is signed in"));
            }
            _ => None,
        };
        if input.is_object() {
            input.set("userContextData", context_data);
        }
        let cx = self.context()?;
        let mut auto_sign_in = None;
        if call.effect == Effect::SignUp {
            if is_sign_up(name) {
                auto_sign_in = AutoSignIn::begin(&cx, &input)?;
            } else if let Some(pending) = &*self.auto_sign_in.borrow() {
                pending.accompany(&mut input);
            }
        }
        let device = input.get("device").get("id").text().to_string();
        let (calling, request) = call.begin(&cx, token, input)?;
        Ok(Call {
            shared: Rc::clone(self),
            request,
            calling: RefCell::new(Some((calling, is_sign_up(name)))),
            effect: call.effect,
            device,
            auto_sign_in: RefCell::new(auto_sign_in),
        })
    }
}

#[wasm_bindgen]
impl Call {
    /// The request to send.
    #[wasm_bindgen(getter)]
    pub fn request(&self) -> Returned {
        Ok(http::request(&self.request))
    }

    /// What a success means for the session: "deviceForgotten", "signUp", "userDeleted" or "userUpdated".
    #[wasm_bindgen(getter)]
    pub fn effect(&self) -> Option<String> {
        let effect = match self.effect {
            Effect::DeviceForgotten => "deviceForgotten",
            Effect::SignUp => "signUp",
            Effect::UserDeleted => "userDeleted",
            Effect::UserUpdated => "userUpdated",
            Effect::None | Effect::SignedOut => return None,
        };
        Some(effect.into())
    }

    /// The result for the application.
    pub fn receive(&self, response: &JsValue) -> core::result::Result<JsValue, JsValue> {
        error::answer(self.result(response))
    }

    /// Drops the device from the record; whether there is something to write.
    #[wasm_bindgen(js_name = forgetDevice)]
    pub fn forget_device(&self) -> bool {
        self.shared.change(|record| {
            record.devices.remove(&self.device);
            true
        })
    }
}

impl Call {
    fn result(&self, response: &JsValue) -> Result<Value> {
        let response = self.shared.response(response);
        let (calling, first) =
            self.calling.take().ok_or_else(|| Error::argument("this call has its answer"))?;
        let mut result = calling.receive(&self.shared.context()?, &response)?;
        if self.effect == Effect::SignUp {
            let mut pending = self.shared.auto_sign_in.borrow_mut();
            if first {
                *pending = self.auto_sign_in.take();
            }
            match &mut *pending {
                Some(pending) => pending.learn(&mut result),
                // The application never sees the service's `Session`.
                None => drop(result.take("session")),
            }
        }
        Ok(result)
    }
}

fn is_sign_up(name: &str) -> bool {
    name == SIGN_UP.name
}
