//! The proof of a password, of a user or a device: `PASSWORD_VERIFIER` and `DEVICE_PASSWORD_VERIFIER`.

use super::super::Context;
use super::{Pending, SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::srp::{Identity, decode_secret_block};
use crate::time::srp_timestamp;
use crate::value::Value;
use crate::wire;

impl SignIn {
    /// Begins the proof that [`SignIn::parties`] know the password.
    pub(super) fn prove(&mut self, cx: &Context<'_>, device: bool, parameters: &Value) -> Result<Step> {
        let known = !self.state.get(if device { "device" } else { "password" }).is_null();
        let Some(srp) = self.srp.take().filter(|_| known) else {
            return Err(Error::new(Code::InvalidResponse, "the service asks for a proof that was not begun"));
        };
        for name in &["SECRET_BLOCK", "SALT", "SRP_B"] {
            if !parameters.get(name).is_text() {
                return Err(wire::incomplete(name));
            }
        }
        let block = parameters.get("SECRET_BLOCK").text();
        // What cannot be signed is refused before the work, and as the fault of the answer that it came with.
        decode_secret_block(block)?;
        let (salt, b) = (parameters.get("SALT").text(), parameters.get("SRP_B").text());
        self.proof = Some(srp.prove(&self.parties(cx, device), salt, b)?);
        self.state.set("block", block);
        self.pending = if device { Pending::ProveDevice } else { Pending::ProvePassword };
        Ok(Step::Compute)
    }

    /// Who proves the knowledge of which password: the device, or the user.
    fn parties<'a>(&'a self, cx: &Context<'a>, device: bool) -> Identity<'a> {
        let (pool_name, user_id, password) = if device {
            (self.device("groupKey").text(), self.device("key"), self.device("password"))
        } else {
            (cx.pool.name(), self.state.get("username"), self.state.get("password"))
        };
        Identity { pool_name, user_id: user_id.text(), password: password.text() }
    }

    /// Does the next part of the arithmetic, after [`Step::Compute`].
    ///
    /// # Errors
    ///
    /// [`Code::InvalidSrpChallenge`] when the challenge cannot be signed, [`Code::SignInException`] when there is
    /// nothing to compute; nothing changes then.
    pub fn compute(&mut self, cx: &Context<'_>) -> Result<Step> {
        let Some(proof) = &mut self.proof else {
            return Err(Error::new(Code::SignInException, "this sign-in has nothing to compute"));
        };
        let Some(key) = proof.advance() else { return Ok(Step::Compute) };
        self.proof = None;
        let device = core::mem::take(&mut self.pending) == Pending::ProveDevice;
        let Identity { pool_name, user_id, .. } = self.parties(cx, device);
        // The server's time where the device's clock is off.
        let timestamp = srp_timestamp(self.clock.now(cx.host));
        let block = self.state.text("block");
        let claim = Value::object()
            .with("PASSWORD_CLAIM_SECRET_BLOCK", block)
            .with("PASSWORD_CLAIM_SIGNATURE", key.sign(pool_name, user_id, block, &timestamp)?)
            .with("TIMESTAMP", timestamp);
        if !device {
            return Ok(self.answer(cx, "PASSWORD_VERIFIER", claim));
        }
        let responses = claim.with("DEVICE_KEY", self.device("key"));
        Ok(self.answer(cx, "DEVICE_PASSWORD_VERIFIER", responses))
    }
}
