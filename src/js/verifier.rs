//! The half of a token verifier that is decided here. `verifier.js` fetches the keys, and lets the host check signatures
//! where it can.

use alloc::string::String;
use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{read, to_js};
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

    /// The JWK of a key that is fit for use, for the host's cryptography; `undefined` when there is none with this id.
    pub fn jwk(&self, kid: &JsValue) -> Returned {
        let keys = self.keys.borrow();
        let jwk = kid.as_string().and_then(|id| keys.find(&id).ok()?.jwk());
        Ok(jwk.map_or(JsValue::UNDEFINED, to_js))
    }

    /// `{ header, payload }` of a token that is in order; `undefined` when the keys may be fetched to find out.
    ///
    /// `genuine` is whether the host found the signature right with the key of [`Verification::jwk`]. When it is neither
    /// true nor false, the signature is checked here.
    pub fn verify(
        &self,
        jwt: &JsValue,
        may_fetch: bool,
        genuine: &JsValue,
    ) -> core::result::Result<JsValue, JsValue> {
        error::answer(self.verified(jwt, may_fetch, genuine.as_bool()))
    }
}

impl Verification {
    fn verified(&self, jwt: &JsValue, may_fetch: bool, genuine: Option<bool>) -> Result<Value> {
        let jwt = jwt.as_string().ok_or_else(|| Error::argument("the token must be a string"))?;
        let jwt = Jwt::parse(&self.host, &jwt)?;
        let (keys, now) = (self.keys.borrow(), self.host.now());
        let key = match keys.find(jwt.key_id()) {
            Err(_) if may_fetch && keys.may_fetch(now) => return Ok(Value::null()),
            found => found?,
        };
        let payload = self.expectation.verify(&jwt, &key, genuine, now)?;
        Ok(Value::object().with("header", jwt.header).with("payload", payload))
    }
}
