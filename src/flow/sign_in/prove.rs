//! The proof of a password, of a user or a device: `PASSWORD_VERIFIER` and `DEVICE_PASSWORD_VERIFIER`.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use cognito_srp::{Drawing, Ephemeral, Identity, Proof, decode_secret_block};

use super::automatic::AutomaticStep;
use super::request::{Answer, Parameters};
use super::{SignIn, State, Step};
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::random::Random;
use crate::reader::Reader;
use crate::secret::Secret;
use crate::time::srp_timestamp;

/// A proof that is being computed.
#[derive(Debug)]
pub(super) struct Proving {
    proof: Proof,
    prover: Prover,
    pool_name: String,
    user_id: String,
    /// `SECRET_BLOCK`.
    secret_block: String,
}

/// Whose password is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Prover {
    User,
    Device,
}

impl SignIn {
    /// `SRP_A` of the exchange that was begun, or of a new one.
    pub(super) fn public_a(&mut self, cx: &Context<'_>) -> Result<String> {
        let ephemeral = match self.ephemeral.take() {
            Some(ephemeral) => ephemeral,
            None => draw(cx.random)?,
        };
        let public_a = ephemeral.public_a().to_string();
        self.ephemeral = Some(ephemeral);
        Ok(public_a)
    }

    /// Begins the proof that a challenge asks for.
    pub(super) fn prove(
        &mut self,
        cx: &Context<'_>,
        prover: Prover,
        parameters: &Reader<'_>,
    ) -> Result<Step> {
        self.automatic.take(match prover {
            Prover::User => AutomaticStep::ProvePassword,
            Prover::Device => AutomaticStep::ProveDevice,
        })?;
        let ephemeral = self.ephemeral.take();
        let identity = match prover {
            Prover::User => self.options.password.as_ref().map(|password| Identity {
                pool_name: cx.pool.name(),
                user_id: &self.username,
                password: password.expose(),
            }),
            Prover::Device => self.device.known().map(|device| Identity {
                pool_name: &device.group_key,
                user_id: &device.key,
                password: &device.password,
            }),
        };
        let (Some(ephemeral), Some(identity)) = (ephemeral, identity) else {
            return Err(Error::new(Code::InvalidResponse, "the service asks for a proof that was not begun"));
        };
        let text = |name| parameters.member(name).text();
        let (secret_block, salt, b) = (text("SECRET_BLOCK")?, text("SALT")?, text("SRP_B")?);
        // What cannot be signed is refused before the work, and as the fault of the answer that it came with.
        decode_secret_block(secret_block)?;
        let proving = Proving {
            proof: ephemeral.prove(&identity, salt, b)?,
            prover,
            pool_name: identity.pool_name.to_string(),
            user_id: identity.user_id.to_string(),
            secret_block: secret_block.to_string(),
        };
        self.state = State::Proving(Box::new(proving));
        Ok(Step::Compute)
    }

    /// Does the next part of the arithmetic, after [`Step::Compute`].
    ///
    /// # Errors
    ///
    /// [`Code::SignInException`] when there is nothing to compute; nothing changes then.
    pub fn compute(&mut self, cx: &Context<'_>) -> Result<Step> {
        let mut proving = match core::mem::take(&mut self.state) {
            State::Proving(proving) => proving,
            state => {
                self.state = state;
                return Err(Error::new(Code::SignInException, "this sign-in has nothing to compute"));
            }
        };
        let Some(key) = proving.proof.advance() else {
            self.state = State::Proving(proving);
            return Ok(Step::Compute);
        };
        let Proving { prover, pool_name, user_id, secret_block, .. } = *proving;
        // The server's time where the device's clock is off.
        let timestamp = srp_timestamp(self.clock.server_time(cx.now));
        let signature = key.sign(&pool_name, &user_id, &secret_block, &timestamp)?;
        let claim = Parameters::of("PASSWORD_CLAIM_SECRET_BLOCK", &secret_block)
            .with("PASSWORD_CLAIM_SIGNATURE", &signature)
            .with("TIMESTAMP", &timestamp);
        let answer = match prover {
            Prover::User => Answer::new("PASSWORD_VERIFIER", claim),
            Prover::Device => Answer::new("DEVICE_PASSWORD_VERIFIER", claim.with("DEVICE_KEY", &user_id)),
        };
        self.answer(cx, None, answer)
    }
}

/// Begins an SRP exchange with 256 fresh random bits (RFC 5054, section 3.1): as strong as the 3072-bit group.
///
/// # Errors
///
/// [`Code::RandomnessUnavailable`].
pub fn draw(random: &dyn Random) -> Result<Ephemeral> {
    Ok(Ephemeral::new(ephemeral_secret(random)?)?)
}

/// The same in slices, for a thread that has something else to do.
///
/// # Errors
///
/// As [`draw`].
pub fn begin_to_draw(random: &dyn Random) -> Result<Drawing> {
    Ok(Drawing::new(ephemeral_secret(random)?)?)
}

fn ephemeral_secret(random: &dyn Random) -> Result<Secret<Vec<u8>>> {
    let mut a = Secret::new(vec![0; Ephemeral::MIN_LENGTH]);
    random.fill(a.expose_mut())?;
    Ok(a)
}
