//! SRP alone, for callers of the AWS SDK.

use alloc::string::String;

use super::core::{Core, Shared};
use super::methods::{Input, methods};

use crate::error::{Error, Result};
use crate::flow::devices::enrol;
use crate::flow::sign_in::draw;
use crate::host::Host;
use crate::search::cut;
use crate::secret::Secret;
use crate::srp::{Ephemeral, Identity};
use crate::time::srp_timestamp;
use crate::value::Value;

/// One exchange.
#[derive(Debug, Default)]
pub(super) struct Exchange {
    pool_name: String,
    srp: Option<Ephemeral>,
}

methods! { Exchange:
    "beginExchange" => begin,
    "claim" => claim,
}

impl Exchange {
    /// `(userPoolId, a?)` -> A in hex, as `SRP_A` carries it. `a` is bytes; without it a random exponent is drawn.
    fn begin(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let (_, pool_name) = cut(input.text(1), "_")
            .filter(|(region, name)| !region.is_empty() && !name.is_empty())
            .ok_or_else(|| Error::argument("userPoolId must look like us-east-1_AbCdEf123"))?;
        self.pool_name = pool_name.into();
        let srp = match input.body.take() {
            None => draw(&shared.host)?,
            Some(a) => Ephemeral::new(Secret::new(a))?,
        };
        let public_a = srp.public_a().into();
        self.srp = Some(srp);
        Ok(public_a)
    }

    /// `(input, device)` -> `{ signature, timestamp }`: ends the exchange. `input` is that of `passwordClaim`, or with
    /// `device` that of `deviceClaim`.
    fn claim(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let mut given = input.take(1);
        if given.get("timestamp").is_null() {
            given.set("timestamp", srp_timestamp(shared.host.now()));
        }
        // The members that hold the pool, the user and the password.
        let [pool, user, password] = if input.is(2) {
            ["deviceGroupKey", "deviceKey", "devicePassword"]
        } else {
            given.set("userPool", &self.pool_name);
            ["userPool", "userIdForSrp", "password"]
        };
        for name in &[pool, user, password, "salt", "srpB", "secretBlock", "timestamp"] {
            text(&given, name)?;
        }
        let text = |name| given.get(name).text();
        let parties = Identity { pool_name: text(pool), user_id: text(user), password: text(password) };
        let timestamp = text("timestamp");
        let srp = self.srp.take();
        let srp = srp.ok_or_else(|| Error::argument("this SrpClient was used already"))?;
        let key = srp.finish(&parties, text("salt"), text("srpB"))?;
        let signature = key.sign(parties.pool_name, parties.user_id, text("secretBlock"), timestamp)?;
        Ok(Value::object().with("signature", signature).with("timestamp", timestamp))
    }
}

impl Core {
    /// `({ deviceGroupKey, deviceKey })` -> `{ salt, passwordVerifier, devicePassword }`.
    pub(super) fn device_verifier(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let given = input.get(1);
        let verifier = enrol(&shared.host, text(given, "deviceGroupKey")?, text(given, "deviceKey")?)?;
        Ok(Value::object()
            .with("salt", &verifier.salt)
            .with("passwordVerifier", &verifier.password_verifier)
            .with("devicePassword", verifier.device_password.expose()))
    }
}

fn text<'a>(input: &'a Value, name: &str) -> Result<&'a str> {
    input.get(name).as_str().ok_or_else(|| Error::wrong(name, " must be a string"))
}
