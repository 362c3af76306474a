//! The proof of the password: `PASSWORD_VERIFIER`.

use super::super::Context;
use super::{SignIn, Step};
use crate::error::{Code, Error, Result};
use crate::srp::Parties;
use crate::time::srp_timestamp;
use crate::value::Value;
use crate::wire;

impl SignIn {
    /// Answers `PASSWORD_VERIFIER`. The timestamp is the server's time where the device's clock is off.
    pub(super) fn prove_password(&mut self, cx: &Context<'_>, parameters: &Value) -> Result<Step> {
        let password = self.options.password.as_ref();
        let (Some(srp), Some(password)) = (self.srp.take(), password) else {
            return Err(Error::new(Code::InvalidResponse, "the service asks for a proof that was not begun"));
        };
        let parties =
            Parties { pool_name: cx.pool.name(), user_id: &self.username, password: password.expose() };
        let claim = claim(srp, &parties, parameters, self.clock.now(cx.host))?;
        Ok(self.send_answer(cx, "PASSWORD_VERIFIER", claim))
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
