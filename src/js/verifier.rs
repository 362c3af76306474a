//! The half of a token verifier that is decided here. `verifier.js` fetches the keys, and lets the host check signatures
//! where it can.

use alloc::string::String;
use core::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{read, set, to_js};
use super::error;
use super::host::Ports;
use crate::error::{Error, Result};
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

    /// What the host needs to check a token's signature: `{ jwk, signature }`. `undefined` when the keys may be fetched to
    /// find out.
    ///
    /// Fails like [`Verification::verify`] when no signature of such a token could be right.
    #[wasm_bindgen(js_name = signatureOf)]
    pub fn signature_of(&self, jwt: &JsValue, may_fetch: bool) -> core::result::Result<JsValue, JsValue> {
        self.signature(jwt, may_fetch).map_err(|error| error::to_js(&error))
    }

    /// `{ header, payload }` of a token that is in order. `genuine` is whether the host found its signature right; when
    /// it is neither true nor false, the signature is checked here.
    pub fn verify(&self, jwt: &JsValue, genuine: &JsValue) -> core::result::Result<JsValue, JsValue> {
        error::answer(self.verified(jwt, genuine.as_bool()))
    }
}

impl Verification {
    fn signature(&self, jwt: &JsValue, may_fetch: bool) -> Result<JsValue> {
        let jwt = self.parse(jwt)?;
        let keys = self.keys.borrow();
        let key = match keys.find(&jwt.key_id) {
            Err(_) if may_fetch && keys.may_fetch(self.host.now()) => return Ok(JsValue::UNDEFINED),
            found => found?,
        };
        key.fitting(&jwt.signature)?;
        let answer = to_js(&Value::object().with("jwk", key.jwk.clone()));
        set(&answer, "signature", &Uint8Array::from(jwt.signature.as_slice()));
        Ok(answer)
    }

    fn verified(&self, jwt: &JsValue, genuine: Option<bool>) -> Result<Value> {
        let jwt = self.parse(jwt)?;
        let keys = self.keys.borrow();
        let key = keys.find(&jwt.key_id)?;
        let payload = self.expectation.verify(&jwt, key, genuine, self.host.now())?;
        Ok(Value::object().with("header", jwt.header).with("payload", payload))
    }

    fn parse(&self, jwt: &JsValue) -> Result<Jwt> {
        let jwt = jwt.as_string().ok_or_else(|| Error::argument("the token must be a string"))?;
        Jwt::parse(&self.host, &jwt)
    }
}
