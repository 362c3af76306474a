//! `SrpClient`: SRP alone, for callers of the AWS SDK.

use alloc::string::String;
use core::cell::RefCell;

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{get, to_js, to_value};
use super::error;
use super::host::JsHost;
use crate::error::{Code, Error, Result};
use crate::flow::devices::enrol;
use crate::flow::sign_in::draw;
use crate::host::Host;
use crate::secret::Secret;
use crate::srp::{Parties, Srp};
use crate::time::srp_timestamp;
use crate::value::Value;

/// One exchange.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct SrpClient {
    pool_name: String,
    public_a: String,
    exchange: RefCell<Option<Srp>>,
}

#[wasm_bindgen]
impl SrpClient {
    /// `new SrpClient({ userPoolId, a? })`.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue) -> Result<SrpClient, JsValue> {
        Self::create(options).map_err(|error| error::to_js(&error))
    }

    /// A in hex, as `SRP_A` carries it.
    #[wasm_bindgen(getter, js_name = publicA)]
    pub fn public_a(&self) -> String {
        self.public_a.clone()
    }

    /// `passwordClaim({ userIdForSrp, password, salt, srpB, secretBlock, timestamp? })`.
    #[wasm_bindgen(js_name = passwordClaim)]
    pub fn password_claim(&self, input: &JsValue) -> Result<JsValue, JsValue> {
        self.claim(input, ["", "userIdForSrp", "password"]).map_err(|error| error::to_js(&error))
    }

    /// `deviceClaim({ deviceGroupKey, deviceKey, devicePassword, salt, srpB, secretBlock, timestamp? })`.
    #[wasm_bindgen(js_name = deviceClaim)]
    pub fn device_claim(&self, input: &JsValue) -> Result<JsValue, JsValue> {
        self.claim(input, ["deviceGroupKey", "deviceKey", "devicePassword"])
            .map_err(|error| error::to_js(&error))
    }

    /// `SrpClient.deviceVerifier({ deviceGroupKey, deviceKey })`.
    #[wasm_bindgen(js_name = deviceVerifier)]
    pub fn device_verifier(input: &JsValue) -> Result<JsValue, JsValue> {
        verifier(input).map_err(|error| error::to_js(&error))
    }
}

impl SrpClient {
    fn create(options: &JsValue) -> Result<Self> {
        let id = get(options, "userPoolId").as_string().unwrap_or_default();
        let (_, pool_name) = id
            .split_once('_')
            .filter(|(region, name)| !region.is_empty() && !name.is_empty())
            .ok_or_else(|| Error::argument("userPoolId must look like us-east-1_AbCdEf123"))?;
        let srp = match get(options, "a") {
            a if a.is_undefined() => draw(&JsHost::default())?,
            a => {
                let bytes =
                    a.dyn_into::<Uint8Array>().map_err(|_| Error::argument("a must be a Uint8Array"))?;
                Srp::start(Secret::new(bytes.to_vec()))?
            }
        };
        let public_a = srp.public_a().into();
        Ok(Self { pool_name: pool_name.into(), public_a, exchange: RefCell::new(Some(srp)) })
    }

    /// Ends the exchange. `names` are the members that hold the pool (or "" for the user pool), the user, the password.
    fn claim(&self, input: &JsValue, names: [&'static str; 3]) -> Result<JsValue> {
        let input = Secret::new(to_value(input)?);
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
        let timestamp = match input.get("timestamp") {
            Value::Null => srp_timestamp(JsHost::default().now()),
            _ => text("timestamp")?.into(),
        };
        let srp = self.exchange.take();
        let srp = srp.ok_or_else(|| Error::new(Code::InvalidArgument, "this SrpClient was used already"))?;
        let signature =
            srp.finish(&parties, salt, b)?.sign(parties.pool_name, parties.user_id, block, &timestamp)?;
        Ok(to_js(&Value::object().with("signature", signature).with("timestamp", timestamp)))
    }
}

fn verifier(input: &JsValue) -> Result<JsValue> {
    let input = to_value(input)?;
    let text = |name| {
        input
            .get(name)
            .as_str()
            .ok_or_else(|| Error::argument("deviceGroupKey and deviceKey must be strings"))
    };
    let verifier = enrol(&JsHost::default(), text("deviceGroupKey")?, text("deviceKey")?)?;
    let result = Value::object()
        .with("salt", &verifier.salt)
        .with("passwordVerifier", &verifier.password_verifier)
        .with("devicePassword", verifier.device_password.expose());
    Ok(to_js(&result))
}
