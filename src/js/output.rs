//! Results in the shapes that an application knows.

use alloc::string::String;

use js_sys::{Function, JsString, Object};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::client::Client;
use super::convert::{get, set, to_js};
use crate::flow::mfa::totp_uri;
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

/// Adds `getSetupUri(appName, accountName?)`, a `URL` for a QR code. Without a name it is the user's.
pub(super) fn add_setup_uri(details: &JsValue, secret: &str, username: &str) {
    let (secret, username) = (String::from(secret), String::from(username));
    let uri =
        Closure::<dyn FnMut(JsValue, JsValue) -> JsValue>::new(move |app: JsValue, account: JsValue| {
            let app = app.as_string().unwrap_or_default();
            let account = account.as_string().unwrap_or_else(|| username.clone());
            let uri = totp_uri(&app, &account, &secret);
            web_sys::Url::new(&uri).map_or_else(|_| JsValue::from(uri), JsValue::from)
        });
    set(details, "getSetupUri", &uri.into_js_value());
}
