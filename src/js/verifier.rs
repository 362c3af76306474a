//! The half of a token verifier that is decided here. `verifier.js` fetches the keys.

use alloc::string::String;
use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{read, to_js};
use super::error;
use super::host::Ports;
use crate::error::Result;
use crate::host::Host;
use crate::value::Value;
use crate::verify::key_set::KeySet;
use crate::verify::{Expectation, Jwt};

/// What a token must be, and the keys that are known.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Verification {
    host: Ports,
    expectation: Expectation,
    keys: RefCell<KeySet>,
}

#[wasm_bindgen]
impl Verification {
    /// From the options of `createTokenVerifier`, as plain data.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue, host: Ports) -> core::result::Result<Verification, JsValue> {
        let expectation = read(options).and_then(|options| Expectation::parse(&options));
        let expectation = expectation.map_err(|error| error::to_js(&error))?;
        Ok(Self { host, expectation, keys: RefCell::default() })
    }

    /// Where the pool's keys are.
    #[wasm_bindgen(getter, js_name = jwksUri)]
    pub fn jwks_uri(&self) -> String {
        self.expectation.jwks_uri()
    }

    /// Takes the keys, as plain data.
    #[wasm_bindgen(js_name = cacheJwks)]
    pub fn cache_jwks(&self, jwks: &JsValue) -> core::result::Result<(), JsValue> {
        let keys = read(jwks).and_then(|jwks| KeySet::parse(&jwks, self.host.now()));
        self.keys.replace(keys.map_err(|error| error::to_js(&error))?);
        Ok(())
    }

    /// Whether the keys have to be fetched to verify this token.
    #[wasm_bindgen(js_name = mustFetch)]
    pub fn must_fetch(&self, jwt: &str) -> core::result::Result<bool, JsValue> {
        let jwt = Jwt::parse(&self.host, jwt).map_err(|error| error::to_js(&error))?;
        let keys = self.keys.borrow();
        Ok(keys.find(&jwt.key_id).is_err() && keys.may_fetch(self.host.now()))
    }

    /// `{ header, payload }` of a token that is in order.
    pub fn verify(&self, jwt: &str) -> core::result::Result<JsValue, JsValue> {
        let verified = self.verified(jwt).map_err(|error| error::to_js(&error))?;
        Ok(to_js(&verified))
    }
}

impl Verification {
    fn verified(&self, jwt: &str) -> Result<Value> {
        let jwt = Jwt::parse(&self.host, jwt)?;
        let keys = self.keys.borrow();
        let payload = self.expectation.verify(&jwt, keys.find(&jwt.key_id)?, self.host.now())?;
        Ok(Value::object().with("header", jwt.header).with("payload", payload))
    }
}
