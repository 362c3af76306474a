//! The proof of the password: `PASSWORD_VERIFIER`.

use alloc::boxed::Box;

use super::super::Context;
use super::{Pending, SignIn};
use crate::error::{Code, Error, Result};
use crate::http::Request;
use crate::secret::Secret;
use crate::srp::Parties;
use crate::time::srp_timestamp;
use crate::value::Value;
use crate::wire;

impl SignIn {
    /// Answers `PASSWORD_VERIFIER`. The timestamp is the server's time where the device's clock is off.
    pub(super) fn prove_password(&mut self, cx: &Context<'_>, parameters: &Value) -> Result<Request> {
        let password = self.options.password.as_ref();
        let (Some(srp), Some(password)) = (self.srp.take(), password) else {
            return Err(Error::new(Code::InvalidResponse, "the service asks for a proof that was not begun"));
        };
        let parties =
            Parties { pool_name: cx.pool.name(), user_id: &self.username, password: password.expose() };
        let claim = claim(srp, &parties, parameters, self.clock.now(cx.host))?;
        if self.device.is_none() {
            self.device = self.devices.find(&self.username).cloned();
        }
        Ok(self.send_proof(cx, Secret::new(claim)))
    }

    /// Sends the proof with the device's key, if there is one, and keeps it in case the service does not know the
    /// device.
    pub(super) fn send_proof(&mut self, cx: &Context<'_>, claim: Secret<Value>) -> Request {
        let device = self.device.as_ref().map(|device| device.key.clone());
        let responses = claim.expose().clone().with("DEVICE_KEY", device);
        let request = self.respond_request(cx, "PASSWORD_VERIFIER", responses);
        self.pending = Pending::PasswordVerifier(Box::new(claim));
        request
    }
}

/// The three answers that prove a password, of a user or a device, to the challenge's parameters.
pub(super) fn claim(
    srp: crate::srp::Srp,
    parties: &Parties<'_>,
    parameters: &Value,
    now: i64,
) -> Result<Value> {
    let text = |name: &'static str| parameters.get(name).as_str().ok_or_else(|| wire::incomplete(name));
    let block = text("SECRET_BLOCK")?;
    let timestamp = srp_timestamp(now);
    let key = srp.finish(parties, text("SALT")?, text("SRP_B")?)?;
    let signature = key.sign(parties.pool_name, parties.user_id, block, &timestamp)?;
    Ok(Value::object()
        .with("PASSWORD_CLAIM_SECRET_BLOCK", block)
        .with("PASSWORD_CLAIM_SIGNATURE", signature)
        .with("TIMESTAMP", timestamp))
}
