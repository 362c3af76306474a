//! The half of a token verifier that is decided here. `verifier.js` fetches the keys, and lets the host check signatures
//! where it can.

use super::core::Shared;
use super::methods::{Input, methods};
use crate::error::{Error, Result};
use crate::host::Host;
use crate::value::Value;
use crate::verify::key_set::KeySet;
use crate::verify::{Expectation, Jwt};

/// What a token must be, and the keys that are known.
#[derive(Debug, Default)]
pub(super) struct Verification {
    expectation: Option<Expectation>,
    keys: KeySet,
}

methods! { Verification:
    "expectToken" => expect,
    "cacheJwks" => cache_jwks,
    "jwk" => jwk,
    "verify" => verify,
}

impl Verification {
    /// `(options)`, those of `createTokenVerifier` -> where the pool's keys are.
    fn expect(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let expectation = Expectation::parse(input.get(1))?;
        let uri = expectation.jwks_uri().into();
        self.expectation = Some(expectation);
        Ok(uri)
    }

    /// `(jwks)`: takes the keys.
    fn cache_jwks(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        self.keys = KeySet::parse(input.get(1), shared.host.now())?;
        Ok(Value::null())
    }

    /// `(kid)` -> the JWK of a key that is fit for use, for the host's cryptography; nothing when there is none.
    fn jwk(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let found = input.get(1).as_str().and_then(|id| self.keys.find(id).ok());
        Ok(found.and_then(|key| key.jwk()).into())
    }

    /// `(jwt, mayFetch, genuine?)` -> `{ header, payload }` of a token that is in order; nothing when the keys may be
    /// fetched to find out.
    ///
    /// `genuine` is whether the host found the signature right with the key of `jwk`. When it is neither true nor false,
    /// the signature is checked here.
    fn verify(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let jwt = input.get(1).as_str().ok_or_else(|| Error::argument("the token must be a string"))?;
        let jwt = Jwt::parse(&shared.host, jwt)?;
        let now = shared.host.now();
        let key = match self.keys.find(jwt.key_id()) {
            Err(_) if input.is(2) && self.keys.may_fetch(now) => {
                return Ok(Value::null());
            }
            found => found?,
        };
        let expectation = self.expectation.as_ref();
        let expectation = expectation.ok_or_else(|| Error::argument("this verifier expects nothing yet"))?;
        let payload = expectation.verify(&jwt, &key, input.get(3).as_bool(), now)?;
        Ok(Value::object().with("header", jwt.header).with("payload", payload))
    }
}
