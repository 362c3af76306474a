//! The proof of a password, of a user or a device: `PASSWORD_VERIFIER` and `DEVICE_PASSWORD_VERIFIER`.

use alloc::string::{String, ToString};

use super::super::Context;
use super::{Pending, SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::http::Request;
use crate::srp::{Parties, Proof, Srp};
use crate::time::srp_timestamp;
use crate::value::Value;
use crate::wire;

/// A proof on its way.
#[derive(Debug)]
pub(super) struct Proving {
    proof: Proof,
    pool_name: String,
    user_id: String,
    block: String,
    /// Whether it is a device's.
    device: bool,
}

impl SignIn {
    /// Begins the answer to `PASSWORD_VERIFIER`.
    pub(super) fn prove_password(&mut self, cx: &Context<'_>, parameters: &Value) -> Result<Step> {
        let password = self.options.password.as_ref();
        let (Some(srp), Some(password)) = (self.srp.take(), password) else {
            return Err(unasked());
        };
        let parties =
            Parties { pool_name: cx.pool.name(), user_id: &self.username, password: password.expose() };
        let proving = Proving::new(srp, &parties, parameters, false)?;
        Ok(self.prove(proving))
    }

    /// Begins the answer to `DEVICE_PASSWORD_VERIFIER`.
    pub(super) fn prove_device(&mut self, parameters: &Value) -> Result<Step> {
        let (Some(srp), Some(device)) = (self.srp.take(), self.device.as_ref()) else {
            return Err(unasked());
        };
        let parties =
            Parties { pool_name: &device.group_key, user_id: &device.key, password: &device.password };
        let proving = Proving::new(srp, &parties, parameters, true)?;
        Ok(self.prove(proving))
    }

    fn prove(&mut self, proving: Proving) -> Step {
        self.pending = Pending::Prove(proving.into());
        Step::Compute
    }

    /// Does the next part of the arithmetic, after [`Step::Compute`].
    ///
    /// # Errors
    ///
    /// [`Code::InvalidSrpChallenge`] when the challenge cannot be signed, [`Code::SignInException`] when there is
    /// nothing to compute; nothing changes then.
    pub fn compute(&mut self, cx: &Context<'_>) -> Result<Step> {
        let Pending::Prove(proving) = &mut self.pending else {
            return Err(Error::new(Code::SignInException, "this sign-in has nothing to compute"));
        };
        let Some(key) = proving.proof.advance() else { return Ok(Step::Compute) };
        let Pending::Prove(proving) = core::mem::take(&mut self.pending) else { return Ok(Step::Compute) };
        // The server's time where the device's clock is off.
        let timestamp = srp_timestamp(self.clock.now(cx.host));
        let signature = key.sign(&proving.pool_name, &proving.user_id, &proving.block, &timestamp)?;
        let claim = Value::object()
            .with("PASSWORD_CLAIM_SECRET_BLOCK", proving.block)
            .with("PASSWORD_CLAIM_SIGNATURE", signature)
            .with("TIMESTAMP", timestamp);
        if !proving.device {
            return Ok(self.send_answer(cx, "PASSWORD_VERIFIER", claim));
        }
        let responses = claim.with("DEVICE_KEY", proving.user_id);
        Ok(Step::Send(self.send_device(cx, "DEVICE_PASSWORD_VERIFIER", responses)))
    }

    /// An answer of the device's.
    pub(super) fn send_device(&mut self, cx: &Context<'_>, name: &str, responses: Value) -> Request {
        let request = self.respond_request(cx, name, responses);
        self.pending = Pending::Device;
        request
    }
}

impl Proving {
    fn new(srp: Srp, parties: &Parties<'_>, parameters: &Value, device: bool) -> Result<Self> {
        let text = |name: &'static str| parameters.get(name).as_str().ok_or_else(|| wire::incomplete(name));
        Ok(Self {
            block: text("SECRET_BLOCK")?.to_string(),
            proof: srp.prove(parties, text("SALT")?, text("SRP_B")?)?,
            pool_name: parties.pool_name.to_string(),
            user_id: parties.user_id.to_string(),
            device,
        })
    }
}

fn unasked() -> Error {
    Error::new(Code::InvalidResponse, "the service asks for a proof that was not begun")
}
