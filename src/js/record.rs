//! The record: read from and written to a text, and what it says of the session.

use alloc::string::String;

use js_sys::Object;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{read, set, to_js};
use super::core::{Core, Shared, whole};
use super::error;
use crate::error::{Code, Error};
use crate::session::record::{Mark, Stored};
use crate::session::{Record, User, schedule};
use crate::token;
use crate::value::Value;

#[wasm_bindgen]
impl Core {
    /// Takes in what lies in the storage. `false`: it is of a newer version, and left alone.
    pub fn read(&self, text: Option<String>) -> bool {
        match Record::read(&self.0.host, text.as_deref()) {
            Stored::Record(record) => self.0.replace(*record),
            Stored::Nothing => {
                let generation = self.0.record().generation;
                self.0.replace(Record { generation, ..Record::default() });
            }
            Stored::Newer => return false,
        }
        true
    }

    /// The text to store.
    pub fn write(&self) -> String {
        self.0.record().write(&self.0.host)
    }

    /// Whether there is nothing in the record yet.
    #[wasm_bindgen(js_name = isBlank)]
    pub fn is_blank(&self) -> bool {
        *self.0.record() == Record::default()
    }

    /// How new the record is, for other tabs.
    pub fn mark(&self) -> Returned {
        Ok(to_js(&self.0.record().mark().to_value()))
    }

    /// Another tab has written a record; without a mark, it is about to write a newer one.
    pub fn expect(&self, mark: &JsValue) {
        let mark = match read(mark) {
            Ok(mark) if !mark.is_null() => Mark::from_value(&mark),
            _ => self.0.record().mark().next(),
        };
        self.0.expected.set(self.0.expected.get().max(mark));
    }

    /// Whether the record is older than what another tab told of.
    #[wasm_bindgen(js_name = isBehind)]
    pub fn is_behind(&self) -> bool {
        self.0.record().mark() < self.0.expected.get()
    }

    /// Nothing newer is waited for any more.
    #[wasm_bindgen(js_name = stopExpecting)]
    pub fn stop_expecting(&self) {
        self.0.expected.take();
    }

    /// How the session stands: "fresh", "alive" (about to end), "ended"; `undefined` when nobody is signed in.
    pub fn life(&self) -> Option<String> {
        let record = self.0.record();
        let tokens = record.user.as_ref()?.tokens();
        let now = self.0.now();
        let life = match () {
            () if tokens.is_fresh(now) => "fresh",
            () if tokens.is_alive(now) => "alive",
            () => "ended",
        };
        Some(life.into())
    }

    /// Milliseconds until the tokens are to be renewed ahead of time; `undefined` when they cannot be.
    #[wasm_bindgen(js_name = renewIn)]
    pub fn renew_in(&self, jitter: u8) -> Option<f64> {
        let record = self.0.record();
        let tokens = record.user.as_ref()?.tokens();
        tokens.refresh()?;
        Some(whole(tokens.renew_in(self.0.now(), jitter)))
    }

    /// `{ username, userId, signInDetails? }`; `undefined` when nobody is signed in.
    pub fn user(&self) -> Returned {
        Ok(self.0.record().user.as_ref().map_or(JsValue::UNDEFINED, |user| to_js(&self.0.user(user))))
    }

    /// `{ accessToken, idToken?, expiresAt, signInDetails?, sub? }`, the tokens as `[text, claims]`; `undefined` when
    /// nobody is signed in.
    pub fn tokens(&self) -> Returned {
        let record = self.0.record();
        let Some(user) = &record.user else { return Ok(JsValue::UNDEFINED) };
        let js = Object::new();
        let token = |text: &str| {
            let claims = token::claims(&self.0.host, text).unwrap_or_else(Value::object);
            Value::from([text.into(), claims])
        };
        set(&js, "accessToken", &to_js(&token(user.tokens().access())));
        set(&js, "idToken", &to_js(&user.tokens().id().map(token).into()));
        set(&js, "expiresAt", &to_js(&Value::date(user.tokens().expires_at())));
        set(&js, "signInDetails", &to_js(&user.sign_in_details()));
        set(&js, "sub", &to_js(&user.id(&self.0.host).into()));
        Ok(js.into())
    }

    /// Ends the session in the record.
    #[wasm_bindgen(js_name = signOut)]
    pub fn sign_out(&self) -> bool {
        self.0.change(|record| {
            record.sign_out();
            true
        })
    }

    /// Whether a sign-in may begin. `wish` says what happens when somebody is signed in: "replace", "return" (the
    /// session that is there: `false`), or "error".
    #[wasm_bindgen(js_name = admitsSignIn)]
    pub fn admits_sign_in(&self, wish: Option<String>) -> Result<bool, JsValue> {
        let error = match (wish.as_deref().unwrap_or("replace"), self.0.record().user.is_some()) {
            ("replace", _) | ("return" | "error", false) => return Ok(true),
            ("return", true) => return Ok(false),
            ("error", true) => {
                Error::new(Code::UserAlreadyAuthenticatedException, "there is already a signed in user")
            }
            _ => Error::argument("ifSignedIn must be \"replace\", \"return\" or \"error\""),
        };
        Err(error::to_js(&error))
    }
}

/// How long to sleep before looking at the clock again: until `due`, or after `failures` failed renewals. Milliseconds.
#[wasm_bindgen(js_name = napUntil, skip_typescript)]
pub fn nap_until(due: f64, failures: u32, jitter: u8) -> f64 {
    whole(match failures {
        0 => schedule::nap(token::millis(due / 1000.0)),
        failures => schedule::pause(failures, jitter),
    })
}

impl Shared {
    /// `{ username, userId, signInDetails? }`.
    fn user(&self, user: &User) -> Value {
        Value::object()
            .with("username", user.username())
            .with("userId", user.id(&self.host).unwrap_or_else(|| user.username().into()))
            .with("signInDetails", user.sign_in_details())
    }
}
