//! `createTokenVerifier`: for servers, and for pages that get tokens from elsewhere.

use alloc::rc::Rc;
use alloc::string::String;
use core::cell::RefCell;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{self, get, set, to_js, to_value};
use super::error;
use super::host::JsHost;
use super::promise::{promise, settled, within};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::value::Value;
use crate::verify::key_set::{Key, KeySet};
use crate::verify::{Expectation, Jwt};

/// Longest wait for the keys, milliseconds.
const PATIENCE: i32 = 5_000;

/// `TokenVerifier`.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct TokenVerifier(Rc<Verifier>);

#[derive(Debug)]
struct Verifier {
    host: JsHost,
    fetch: JsValue,
    expectation: Expectation,
    jwks_uri: String,
    custom_check: Option<Function>,
    keys: RefCell<KeySet>,
    /// The fetch under way, which all callers wait for.
    fetching: RefCell<Option<Promise>>,
}

/// `createTokenVerifier(options)`.
#[wasm_bindgen(js_name = createTokenVerifier, skip_typescript)]
pub fn create_token_verifier(options: &JsValue) -> Result<TokenVerifier, JsValue> {
    Verifier::create(options)
        .map(|verifier| TokenVerifier(Rc::new(verifier)))
        .map_err(|error| error::to_js(&error))
}

#[wasm_bindgen]
impl TokenVerifier {
    /// `verify(jwt)`: fetches the pool's keys when it needs to.
    pub fn verify(&self, jwt: &JsValue) -> Promise {
        let (verifier, jwt) = (Rc::clone(&self.0), jwt.as_string());
        promise(async move { verifier.verify(jwt).await })
    }

    /// `verifySync(jwt)`: with the keys that are there.
    #[wasm_bindgen(js_name = verifySync)]
    pub fn verify_sync(&self, jwt: &JsValue) -> Result<JsValue, JsValue> {
        self.0.verify_now(jwt.as_string()).map_err(|error| error::to_js(&error))
    }

    /// `cacheJwks(jwks)`: keys from elsewhere.
    #[wasm_bindgen(js_name = cacheJwks)]
    pub fn cache_jwks(&self, jwks: &JsValue) -> Result<(), JsValue> {
        to_value(jwks).and_then(|jwks| self.0.keep(&jwks)).map_err(|error| error::to_js(&error))
    }

    /// `hydrate()`: fetches the keys now.
    pub fn hydrate(&self) -> Promise {
        let verifier = Rc::clone(&self.0);
        promise(async move { verifier.fetch_keys().await.map(|()| JsValue::UNDEFINED) })
    }
}

impl Verifier {
    fn create(options: &JsValue) -> Result<Self> {
        if !options.is_object() {
            return Err(Error::argument("the options must be an object"));
        }
        let value = to_value(options)?;
        let expectation = Expectation::parse(&value)?;
        let runtime = get(options, "runtime");
        Ok(Self {
            host: JsHost::new(&runtime),
            fetch: if runtime.is_object() { get(&runtime, "fetch") } else { JsValue::UNDEFINED },
            jwks_uri: value.get("jwksUri").as_str().map_or_else(|| expectation.jwks_uri(), String::from),
            expectation,
            custom_check: get(options, "customJwtCheck").dyn_into().ok(),
            keys: RefCell::default(),
            fetching: RefCell::default(),
        })
    }

    async fn verify(self: Rc<Self>, jwt: Option<String>) -> Result<JsValue> {
        let jwt = self.parse(jwt)?;
        let known = self.keys.borrow().find(&jwt.key_id).is_ok();
        let may_fetch = self.keys.borrow().may_fetch(self.host.now());
        if !known && may_fetch {
            self.fetch_keys().await?;
        }
        let (payload, check) = self.check(&jwt)?;
        if let Some(check) = check {
            settled(check?).await.map_err(|thrown| refused(&thrown))?;
        }
        Ok(payload)
    }

    fn verify_now(&self, jwt: Option<String>) -> Result<JsValue> {
        let (payload, check) = self.check(&self.parse(jwt)?)?;
        let Some(check) = check else { return Ok(payload) };
        let check = check?;
        if check.is_object() && get(&check, "then").is_function() {
            return Err(Error::argument("customJwtCheck must not be async for verifySync"));
        }
        Ok(payload)
    }

    fn parse(&self, jwt: Option<String>) -> Result<Jwt> {
        let jwt = jwt.ok_or_else(|| Error::argument("the token must be a string"))?;
        Jwt::parse(&self.host, &jwt)
    }

    /// The claims, and what the application's own check answered.
    fn check(&self, jwt: &Jwt) -> Result<(JsValue, Option<Result<JsValue>>)> {
        let key: Key = self.keys.borrow().find(&jwt.key_id)?.clone();
        let payload = to_js(&self.expectation.verify(jwt, &key, self.host.now())?);
        let check = self.custom_check.as_ref().map(|check| {
            let input = Object::new();
            set(&input, "header", &to_js(&jwt.header));
            set(&input, "payload", &payload);
            check.call1(&JsValue::UNDEFINED, &input).map_err(|thrown| refused(&thrown))
        });
        Ok((payload, check))
    }

    fn keep(&self, jwks: &Value) -> Result<()> {
        let keys = KeySet::parse(jwks, self.host.now())?;
        self.keys.replace(keys);
        Ok(())
    }

    async fn fetch_keys(self: &Rc<Self>) -> Result<()> {
        let running = self.fetching.borrow().clone();
        let running = running.unwrap_or_else(|| {
            let verifier = Rc::clone(self);
            let started = promise(async move {
                let text = verifier.download().await;
                verifier.fetching.replace(None);
                Ok(text.map_or(JsValue::UNDEFINED, JsValue::from))
            });
            self.fetching.replace(Some(started.clone()));
            started
        });
        let text = settled(running.into()).await.ok().and_then(|text| text.as_string());
        let text =
            text.ok_or_else(|| Error::new(Code::NetworkError, "the pool's keys could not be fetched"))?;
        let invalid = || Error::new(Code::JwksValidationError, "this is not a JSON web key set");
        self.keep(&convert::parse(&text).ok_or_else(invalid)?)
    }

    async fn download(&self) -> Option<String> {
        let fetch = match self.fetch.dyn_ref::<Function>() {
            Some(fetch) => fetch.clone(),
            None => Reflect::get(&js_sys::global(), &"fetch".into()).ok()?.dyn_into().ok()?,
        };
        let answer = fetch.call1(&JsValue::UNDEFINED, &self.jwks_uri.as_str().into()).ok()?;
        let response = within(Promise::resolve(&answer), PATIENCE).await?.ok()?;
        if !get(&response, "ok").is_truthy() {
            return None;
        }
        let text = get(&response, "text").dyn_into::<Function>().ok()?.call0(&response).ok()?;
        within(Promise::resolve(&text), PATIENCE).await?.ok()?.as_string()
    }
}

/// The application's own check threw.
fn refused(thrown: &JsValue) -> Error {
    let mut error = Error::new(Code::JwtInvalidClaimError, "customJwtCheck refused the token");
    error.origin.cause = Some(error::message(thrown)).filter(|text| !text.is_empty());
    error
}
