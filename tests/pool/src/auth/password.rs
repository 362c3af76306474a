//! The password as a first factor: in clear text or by SRP.

use super::advance::advance;
use super::attempt::{Attempt, Stage, Subject, name_of, read_srp_a, verifier_challenge};
use crate::crypto::encode::{base64, from_base64};
use crate::crypto::hash::sha256;
use crate::crypto::srp::{Exchange, Verifier};
use crate::crypto::timestamp;
use crate::model::user::Status;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized, wrong_credentials};
use serde_json::Value;

/// How far the TIMESTAMP of a claim may be from the service's clock, in seconds.
const CLOCK_TOLERANCE: i64 = 300;

/// Checks a password given in clear text and goes on.
pub(crate) fn plain(call: &mut Call, attempt: Attempt, password: &str) -> Result<Value, Refusal> {
    let sub = attempt.sub()?.to_owned();
    check(call, &sub, password)?;
    proceed(call, attempt)
}

/// Checks a password given in clear text, under the rules of lockout and status.
pub(crate) fn check(call: &mut Call, sub: &str, password: &str) -> Result<(), Refusal> {
    refuse_locked(call, sub)?;
    let fits = call.pool.password_fits(sub, password);
    settle(call, sub, fits)
}

/// Starts SRP: SRP_A is answered with PASSWORD_VERIFIER, for unknown users too.
pub(crate) fn start_srp(call: &mut Call, attempt: Attempt, srp_a: &str) -> Result<Value, Refusal> {
    let name = name_of(call, &attempt.subject);
    let verifier = match &attempt.subject {
        Subject::Known(sub) => call.pool.user(sub)?.verifier.clone(),
        Subject::Nobody(_) => None,
    };
    let verifier = verifier.unwrap_or_else(|| {
        // The salt must be the same at every try, or the answer would tell that nobody is there.
        let salt = sha256(&[call.pool.id.as_bytes(), name.as_bytes()]);
        let secret = base64(&call.env.random.bytes(32));
        Verifier::new(salt.get(..16).unwrap_or_default(), call.pool.name(), &name, &secret)
    });
    let private_b = call.env.random.bytes(32);
    let exchange = Exchange::new(verifier, read_srp_a(srp_a)?, &private_b)
        .ok_or_else(|| invalid_parameter("SRP_A mod N must not be zero."))?;
    let group = call.pool.name().to_owned();
    Ok(verifier_challenge(call, attempt, exchange, group, name, false))
}

/// Checks PASSWORD_VERIFIER and goes on.
pub(crate) fn verify_srp(call: &mut Call, attempt: Attempt) -> Result<Value, Refusal> {
    let fits = claim_fits(call, &attempt)?;
    let sub = attempt.sub()?.to_owned();
    refuse_locked(call, &sub)?;
    if fits {
        known_device(call, &attempt)?;
    }
    settle(call, &sub, fits)?;
    proceed(call, attempt)
}

/// Whether the claim signature of a verifier stage is right, and its timestamp in time.
pub(crate) fn claim_fits(call: &Call, attempt: &Attempt) -> Result<bool, Refusal> {
    let Stage::Verifier { exchange, block, group, name, .. } = &attempt.stage else {
        return Err(not_authorized("Invalid session for the user."));
    };
    let response = |key: &str| call.input.need_entry("ChallengeResponses", key);
    let timestamp_text = response("TIMESTAMP")?;
    let signature = response("PASSWORD_CLAIM_SIGNATURE")?;
    if response("PASSWORD_CLAIM_SECRET_BLOCK")? != block {
        return Err(wrong_credentials());
    }
    let moment = timestamp::from_srp(timestamp_text).ok_or_else(|| {
        invalid_parameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english")
    })?;
    if (moment - call.env.seconds()).abs() > CLOCK_TOLERANCE {
        return Ok(false);
    }
    let secret_block = from_base64(block).unwrap_or_default();
    Ok(base64(&exchange.signature(group, name, &secret_block, timestamp_text)) == signature)
}

/// Why this user may not sign in although the credentials are right.
pub(crate) fn refuse_by_status(call: &Call, sub: &str) -> Result<(), Refusal> {
    let user = call.pool.user(sub)?;
    if user.disabled {
        return Err(not_authorized("User is disabled."));
    }
    match user.status {
        Status::Unconfirmed => Err(Refusal::new("UserNotConfirmedException", "User is not confirmed.")),
        Status::ResetRequired => {
            Err(Refusal::new("PasswordResetRequiredException", "Password reset required for the user"))
        }
        Status::Confirmed | Status::ForceChangePassword => Ok(()),
    }
}

/// A device key that was sent must belong to the user.
pub(crate) fn known_device(call: &Call, attempt: &Attempt) -> Result<(), Refusal> {
    let (Some(key), Subject::Known(sub)) = (&attempt.device_key, &attempt.subject) else {
        return Ok(());
    };
    match call.pool.user(sub)?.confirmed_device(key) {
        Some(_) => Ok(()),
        None => Err(Refusal::new("ResourceNotFoundException", "Device does not exist.")),
    }
}

fn refuse_locked(call: &Call, sub: &str) -> Result<(), Refusal> {
    if call.pool.user(sub)?.password_lock.is_locked(call.env.now()) {
        return Err(not_authorized("Password attempts exceeded"));
    }
    Ok(())
}

/// Counts the outcome; a right password may still meet a status that refuses it.
fn settle(call: &mut Call, sub: &str, fits: bool) -> Result<(), Refusal> {
    let now = call.env.now();
    let user = call.pool.user_mut(sub)?;
    if !fits {
        user.password_lock.fail(now);
        return Err(wrong_credentials());
    }
    user.password_lock.succeed();
    if user.temporary_until.is_some_and(|end| end <= now) {
        return Err(not_authorized("Temporary password has expired and must be reset by an administrator."));
    }
    refuse_by_status(call, sub)
}

fn proceed(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    known_device(call, &attempt)?;
    attempt.prove("pwd");
    advance(call, attempt)
}
