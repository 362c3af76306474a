//! An operation that is a single request.

use super::core::{Core, Shared};
use super::http;
use super::methods::{Input, methods};
use crate::error::{Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::call::{Calling, Effect};
use crate::flow::calls;
use crate::flow::sign_up::SIGN_UP;
use crate::host::Host;
use crate::token;
use crate::value::Value;

/// An operation under way.
#[derive(Debug, Default)]
pub(super) struct Call {
    calling: Option<Calling>,
    /// The sign-in that this sign-up is to end in.
    auto_sign_in: Option<AutoSignIn>,
}

methods! { Call:
    "beginCall" => begin,
    "revoke" => revoke,
    "receiveCall" => receive,
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
        let Some(user) = &shared.record.user else { return Ok(Value::null()) };
        let token = user.member("refreshToken");
        let claims = token::claims(&shared.host, user.member("accessToken"));
        if token.is_null() || claims.get("origin_jti").is_null() {
            return Ok(Value::null());
        }
        self.request(shared, "revokeToken", Value::object().with("token", token))
    }

    fn request(&mut self, shared: &Shared, name: &str, mut input: Value) -> Result<Value> {
        let call = calls::find(name).ok_or_else(|| Error::argument("there is no such operation"))?;
        let none = Value::null();
        let token = if call.access_token { shared.user()?.member("accessToken") } else { &none };
        let cx = shared.context()?;
        if name == SIGN_UP.name {
            self.auto_sign_in = AutoSignIn::begin(&cx, &input)?;
        } else if let (Effect::SignUp, Some(pending)) = (call.effect, &shared.auto_sign_in) {
            pending.accompany(&mut input);
        }
        let (calling, request) = call.begin(&cx, token, input)?;
        self.calling = Some(calling);
        Ok(http::request(&request))
    }

    /// `(response)` -> `{ result?, effect? }`: the result for the application, and what the success means for the session:
    /// "deviceForgotten", "userDeleted" or "userUpdated".
    fn receive(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = shared.response(input.get(1));
        let calling = self.calling.take();
        let calling = calling.ok_or_else(|| Error::argument("this call has its answer"))?;
        let call = calling.call();
        let mut result = calling.receive(&shared.context()?, &response)?;
        if call.effect == Effect::SignUp {
            if call.name == SIGN_UP.name {
                shared.auto_sign_in = self.auto_sign_in.take();
            }
            match &mut shared.auto_sign_in {
                Some(pending) => pending.learn(&mut result),
                // The application never sees the service's `Session`.
                None => drop(result.take("session")),
            }
        }
        let effect = match call.effect {
            Effect::DeviceForgotten => Some("deviceForgotten"),
            Effect::UserDeleted => Some("userDeleted"),
            Effect::UserUpdated => Some("userUpdated"),
            _ => None,
        };
        Ok(Value::object().with("result", result).with("effect", effect))
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

    /// `(key)`: drops a device from the record; whether there is something to write.
    pub(super) fn forget_device(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        Ok(shared.change(&mut |record| {
            record.devices.remove(input.text(1));
            true
        }))
    }

    /// The sign-up that waits to end in a sign-in, as JSON without its password.
    pub(super) fn pending_sign_up(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let Some(pending) = &shared.auto_sign_in else { return Ok(Value::null()) };
        Ok(shared.host.stringify(&pending.to_value(&shared.context()?)).into())
    }

    /// `(saved)`: takes up a sign-up that was under way before the page was loaded anew. One that is here is not replaced.
    pub(super) fn resume_sign_up(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        if let (None, Some(saved)) = (&shared.auto_sign_in, shared.host.parse(input.text(1).as_bytes())) {
            shared.auto_sign_in = AutoSignIn::from_value(&shared.context()?, &saved);
        }
        Ok(Value::null())
    }
}
