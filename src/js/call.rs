//! An operation that is a single request.

use alloc::string::{String, ToString};

use super::core::{Core, Shared};
use super::http;
use super::methods::{Input, methods};
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::call::{Calling, Effect};
use crate::flow::calls;
use crate::flow::sign_up::SIGN_UP;
use crate::host::Host;
use crate::session::User;
use crate::token;
use crate::value::Value;

/// An operation under way.
#[derive(Debug, Default)]
pub(super) struct Call {
    /// What takes in the answer, and whether it begins a sign-up.
    calling: Option<(Calling, bool)>,
    effect: Option<Effect>,
    /// The device that `forgetDevice` is about.
    device: String,
    /// The sign-in that this sign-up is to end in.
    auto_sign_in: Option<AutoSignIn>,
}

methods! { Call:
    "begin" => begin,
    "revoke" => revoke,
    "effect" => effect,
    "receive" => receive,
    "forgetDevice" => forget_device,
}

impl Call {
    /// `(name, input, contextData?)` -> the request of the operation with this name, with the access token of the record
    /// if it needs one.
    fn begin(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let mut given = input.take(2);
        if given.is_object() {
            given.set("userContextData", input.take(3));
        }
        self.request(shared, input.text(1), given)
    }

    /// The revocation of the session's refresh token, where the client's tokens can be revoked: they say so by
    /// `origin_jti`. Nothing otherwise.
    fn revoke(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let tokens = shared.record.user.as_ref().map(User::tokens);
        let revocable = tokens.and_then(|tokens| {
            let claims = token::claims(&shared.host, tokens.access())?;
            tokens.refresh().filter(|_| !claims.get("origin_jti").is_null())
        });
        let Some(token) = revocable else { return Ok(Value::null()) };
        let input = Value::object().with("token", token);
        self.request(shared, "revokeToken", input)
    }

    fn request(&mut self, shared: &Shared, name: &str, mut input: Value) -> Result<Value> {
        let call = calls::find(name).ok_or_else(|| Error::argument("there is no such operation"))?;
        let token = shared.record.user.as_ref().map(|user| user.tokens().access());
        if call.access_token && token.is_none() {
            return Err(Error::new(Code::UserUnAuthenticatedException, "nobody is signed in"));
        }
        let cx = shared.context()?;
        let first = name == SIGN_UP.name;
        if first {
            self.auto_sign_in = AutoSignIn::begin(&cx, &input)?;
        } else if let (Effect::SignUp, Some(pending)) = (call.effect, &shared.auto_sign_in) {
            pending.accompany(&mut input);
        }
        self.device = input.get("device").get("id").text().to_string();
        self.effect = Some(call.effect);
        let (calling, request) = call.begin(&cx, token.filter(|_| call.access_token), input)?;
        self.calling = Some((calling, first));
        Ok(http::request(&request))
    }

    /// What a success means for the session: "deviceForgotten", "userDeleted", "userUpdated", or nothing.
    fn effect(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(Value::from(match self.effect {
            Some(Effect::DeviceForgotten) => "deviceForgotten",
            Some(Effect::UserDeleted) => "userDeleted",
            Some(Effect::UserUpdated) => "userUpdated",
            _ => return Ok(Value::null()),
        }))
    }

    /// `(response)` -> the result for the application.
    fn receive(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = shared.response(input.get(1));
        let calling = self.calling.take();
        let (calling, first) = calling.ok_or_else(|| Error::argument("this call has its answer"))?;
        let mut result = calling.receive(&shared.context()?, &response)?;
        if self.effect == Some(Effect::SignUp) {
            if first {
                shared.auto_sign_in = self.auto_sign_in.take();
            }
            match &mut shared.auto_sign_in {
                Some(pending) => pending.learn(&mut result),
                // The application never sees the service's `Session`.
                None => drop(result.take("session")),
            }
        }
        Ok(result)
    }

    /// Drops the device from the record; whether there is something to write.
    fn forget_device(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.change(&mut |record| {
            record.devices.remove(&self.device);
            true
        }))
    }
}

impl Core {
    /// The operations that are methods of an instance, and whether each needs the user's access token.
    pub(super) fn operations(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        let mut operations = Value::object();
        for call in calls::CALLS.iter().take(calls::METHODS) {
            operations.set(call.name, call.access_token);
        }
        Ok(operations)
    }

    /// The key of this device, as the signed-in user's.
    pub(super) fn device_key(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let user = shared.record.user.as_ref();
        let device = user.and_then(|user| shared.record.devices.find(user.username()));
        Ok(device.map(|device| device.get("key")).into())
    }

    /// The sign-up that waits to end in a sign-in, as JSON without its password.
    pub(super) fn pending_sign_up(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let Some(pending) = &shared.auto_sign_in else { return Ok(Value::null()) };
        Ok(shared.host.stringify(&pending.to_value(&shared.context()?)).into())
    }

    /// `(saved)`: takes up a sign-up that was under way before the page was loaded anew. One that is here is not replaced.
    pub(super) fn resume_sign_up(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        if let (None, Some(saved)) = (&shared.auto_sign_in, shared.host.parse(input.text(1))) {
            shared.auto_sign_in = AutoSignIn::from_value(&shared.context()?, &saved);
        }
        Ok(Value::null())
    }
}
