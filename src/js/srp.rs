//! SRP alone, for callers of the AWS SDK.

use alloc::string::String;
use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::read;
use super::error;
use super::host::Ports;
use crate::error::{Code, Error, Result};
use crate::flow::devices::enrol;
use crate::flow::sign_in::draw;
use crate::host::Host;
use crate::search::cut;
use crate::secret::Secret;
use crate::srp::{Parties, Srp};
use crate::time::srp_timestamp;
use crate::value::{Kind, Value};

/// One exchange.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct SrpExchange {
    host: Ports,
    pool_name: String,
    public_a: String,
    srp: RefCell<Option<Srp>>,
}

#[wasm_bindgen]
impl SrpExchange {
    /// For a user pool, with `a` or a random exponent.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: Ports,
        user_pool_id: &str,
        a: Option<Vec<u8>>,
    ) -> core::result::Result<SrpExchange, JsValue> {
        Self::begin(host, user_pool_id, a).map_err(|error| error::to_js(&error))
    }

    /// A in hex, as `SRP_A` carries it.
    #[wasm_bindgen(getter, js_name = publicA)]
    pub fn public_a(&self) -> String {
        self.public_a.clone()
    }

    /// Ends the exchange: `{ signature, timestamp }`. `input` is that of `passwordClaim`, or with `device` that of
    /// `deviceClaim`.
    pub fn claim(&self, input: &JsValue, device: bool) -> core::result::Result<JsValue, JsValue> {
        let names = if device {
            ["deviceGroupKey", "deviceKey", "devicePassword"]
        } else {
            ["", "userIdForSrp", "password"]
        };
        error::answer(read(input).and_then(|input| self.sign(input, names)))
    }
}

/// `{ salt, passwordVerifier, devicePassword }` for `{ deviceGroupKey, deviceKey }`.
#[wasm_bindgen(js_name = deviceVerifier, skip_typescript)]
pub fn device_verifier(host: &Ports, input: &JsValue) -> core::result::Result<JsValue, JsValue> {
    error::answer(read(input).and_then(|input| verifier(host, &input)))
}

impl SrpExchange {
    fn begin(host: Ports, user_pool_id: &str, a: Option<Vec<u8>>) -> Result<Self> {
        let (_, pool_name) = cut(user_pool_id, "_")
            .filter(|(region, name)| !region.is_empty() && !name.is_empty())
            .ok_or_else(|| Error::argument("userPoolId must look like us-east-1_AbCdEf123"))?;
        let srp = match a {
            None => draw(&host)?,
            Some(a) => Srp::start(Secret::new(a))?,
        };
        let public_a = srp.public_a().into();
        Ok(Self { host, pool_name: pool_name.into(), public_a, srp: RefCell::new(Some(srp)) })
    }

    /// `names` are the members that hold the pool (or "" for the user pool), the user, the password.
    fn sign(&self, input: Value, names: [&'static str; 3]) -> Result<Value> {
        let input = Secret::new(input);
        let input = input.expose();
        let text = |name: &str| {
            input.get(name).as_str().ok_or_else(|| {
                let mut message = String::from(name);
                message.push_str(" must be a string");
                Error::argument(&message)
            })
        };
        let [pool, user, password] = names;
        let pool_name = if pool.is_empty() { self.pool_name.as_str() } else { text(pool)? };
        let parties = Parties { pool_name, user_id: text(user)?, password: text(password)? };
        let (salt, b, block) = (text("salt")?, text("srpB")?, text("secretBlock")?);
        let timestamp = match input.get("timestamp").kind() {
            Kind::Null => srp_timestamp(Host::now(&self.host)),
            _ => text("timestamp")?.into(),
        };
        let srp = self.srp.take();
        let srp = srp.ok_or_else(|| Error::new(Code::InvalidArgument, "this SrpClient was used already"))?;
        let signature =
            srp.finish(&parties, salt, b)?.sign(parties.pool_name, parties.user_id, block, &timestamp)?;
        Ok(Value::object().with("signature", signature).with("timestamp", timestamp))
    }
}

fn verifier(host: &Ports, input: &Value) -> Result<Value> {
    let text = |name| {
        let text = input.get(name).as_str();
        text.ok_or_else(|| Error::argument("deviceGroupKey and deviceKey must be strings"))
    };
    let verifier = enrol(host, text("deviceGroupKey")?, text("deviceKey")?)?;
    Ok(Value::object()
        .with("salt", &verifier.salt)
        .with("passwordVerifier", &verifier.password_verifier)
        .with("devicePassword", verifier.device_password.expose()))
}
