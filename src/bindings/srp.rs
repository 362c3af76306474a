//! SRP alone, for callers of the AWS SDK, and the first half of a sign-in ahead of time.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use cognito_srp::{DeviceVerifier, Drawing, Ephemeral, Identity};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert;
use super::entropy::Entropy;
use super::error::thrown;
use crate::error::{Error, Result};
use crate::flow::devices::enrol;
use crate::flow::sign_in::begin_to_draw;
use crate::reader::Reader;
use crate::secret::Secret;
use crate::time;

/// An SRP exchange that a sign-in may begin with, computed in slices while the user still types.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Prepared {
    drawing: Option<Drawing>,
    pub(super) ephemeral: Option<Ephemeral>,
}

#[wasm_bindgen]
impl Prepared {
    /// Begins with 32 random bytes.
    ///
    /// # Errors
    ///
    /// A `CoreError` when there are fewer.
    #[wasm_bindgen(constructor)]
    pub fn new(entropy: Vec<u8>) -> Result<Prepared, JsValue> {
        let drawing = begin_to_draw(&Entropy::new(entropy)).map_err(|error| thrown(&error))?;
        Ok(Self { drawing: Some(drawing), ephemeral: None })
    }

    /// Does the next part of the arithmetic; whether it is done.
    pub fn advance(&mut self) -> bool {
        if let Some(ephemeral) = self.drawing.as_mut().and_then(Drawing::advance) {
            self.ephemeral = Some(ephemeral);
            self.drawing = None;
        }
        self.drawing.is_none()
    }
}

/// One exchange of SRP.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Srp {
    pool_name: String,
    ephemeral: Option<Ephemeral>,
}

/// `PASSWORD_CLAIM_SIGNATURE` and the `TIMESTAMP` that it covers.
#[derive(Serialize)]
struct Claim<'a> {
    signature: &'a str,
    timestamp: &'a str,
}

/// What `ConfirmDevice` takes, and the device's password.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewDevice<'a> {
    salt: &'a str,
    password_verifier: &'a str,
    device_password: &'a str,
}

#[wasm_bindgen]
impl Srp {
    /// Begins an exchange with the secret exponent `a`, big-endian.
    ///
    /// # Errors
    ///
    /// A `CoreError` when the pool id has not the service's shape, or `a` is shorter than 32 bytes.
    #[wasm_bindgen(constructor)]
    pub fn new(user_pool_id: &str, a: Vec<u8>) -> Result<Srp, JsValue> {
        begin(user_pool_id, a).map_err(|error| thrown(&error))
    }

    /// A in hex, as `SRP_A` carries it.
    #[wasm_bindgen(js_name = publicA)]
    pub fn public_a(&self) -> String {
        self.ephemeral.as_ref().map(|ephemeral| ephemeral.public_a().to_string()).unwrap_or_default()
    }

    /// The answer to `PASSWORD_VERIFIER`, or with `device` to `DEVICE_PASSWORD_VERIFIER`. It ends the exchange.
    ///
    /// # Errors
    ///
    /// A `CoreError`: `InvalidSrpChallenge` when the server's values cannot be used.
    #[wasm_bindgen(unchecked_return_type = "SrpClaim")]
    pub fn claim(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<SrpClaimInput>")] input: &str,
        device: bool,
        now: f64,
    ) -> Result<JsValue, JsValue> {
        let claim = convert::input(input).and_then(|input| self.prove(&Reader::input(&input), device, now));
        let (signature, timestamp) = claim.map_err(|error| thrown(&error))?;
        Ok(convert::output(&Claim { signature: &signature, timestamp: &timestamp }))
    }

    /// Draws a password for a new device, and its verifier for `ConfirmDevice`. Needs 56 random bytes.
    ///
    /// # Errors
    ///
    /// A `CoreError` when there are fewer.
    #[wasm_bindgen(js_name = deviceVerifier, unchecked_return_type = "SrpDeviceVerifier")]
    pub fn device_verifier(group_key: &str, key: &str, entropy: Vec<u8>) -> Result<JsValue, JsValue> {
        let verifier: Result<DeviceVerifier> = enrol(&Entropy::new(entropy), group_key, key);
        let verifier = verifier.map_err(|error| thrown(&error))?;
        Ok(convert::output(&NewDevice {
            salt: &verifier.salt,
            password_verifier: &verifier.password_verifier,
            device_password: verifier.device_password.expose(),
        }))
    }
}

fn begin(user_pool_id: &str, a: Vec<u8>) -> Result<Srp> {
    let a = Secret::new(a);
    let parts = user_pool_id.split_once('_').filter(|(region, name)| !region.is_empty() && !name.is_empty());
    let (_, pool_name) =
        parts.ok_or_else(|| Error::argument("userPoolId must look like us-east-1_AbCdEf123"))?;
    Ok(Srp { pool_name: pool_name.into(), ephemeral: Some(Ephemeral::new(a)?) })
}

impl Srp {
    fn prove(&mut self, input: &Reader<'_>, device: bool, now: f64) -> Result<(String, String)> {
        let text = |name| input.member(name).text();
        let identity = if device {
            Identity {
                pool_name: text("deviceGroupKey")?,
                user_id: text("deviceKey")?,
                password: text("devicePassword")?,
            }
        } else {
            Identity {
                pool_name: &self.pool_name,
                user_id: text("userIdForSrp")?,
                password: text("password")?,
            }
        };
        let (salt, b, block) = (text("salt")?, text("srpB")?, text("secretBlock")?);
        let timestamp = input.member("timestamp").optional_text()?.map(Into::into);
        let timestamp = timestamp.unwrap_or_else(|| time::srp_timestamp(time::whole(now)));
        let ephemeral = self.ephemeral.take();
        let ephemeral = ephemeral.ok_or_else(|| Error::argument("this SrpClient was used already"))?;
        let key = ephemeral.finish(&identity, salt, b)?;
        let signature = key.sign(identity.pool_name, identity.user_id, block, &timestamp)?;
        Ok((signature, timestamp))
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The values of a challenge, and what proves the password of a user or of a device. */
export interface SrpClaimInput {
  readonly salt: string;
  readonly srpB: string;
  readonly secretBlock: string;
  readonly timestamp?: string;
  readonly userIdForSrp?: string;
  readonly password?: string;
  readonly deviceGroupKey?: string;
  readonly deviceKey?: string;
  readonly devicePassword?: string;
}

/** A proof. */
export interface SrpClaim {
  readonly signature: string;
  readonly timestamp: string;
}

/** What `ConfirmDevice` takes, and the device's password. */
export interface SrpDeviceVerifier {
  readonly salt: string;
  readonly passwordVerifier: string;
  readonly devicePassword: string;
}
"#;
