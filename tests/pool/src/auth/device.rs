//! A remembered device in place of the second factor: DEVICE_SRP_AUTH and DEVICE_PASSWORD_VERIFIER.

use serde_json::{Map, Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Stage, challenge, name_of, read_srp_a, verifier_challenge};
use super::password::claim_fits;
use crate::crypto::srp::Exchange;
use crate::model::config::DeviceMode;
use crate::model::user::User;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, wrong_credentials};

/// Whether the device the client named stands in for the second factor.
pub(crate) fn replaces_second_factor(call: &Call, attempt: &Attempt, user: &User, second: bool) -> bool {
    let config = &call.pool.config;
    let demanded = config.always_challenge_device || (second && config.challenge_required_on_new_device);
    let device = attempt.device_key.as_ref().and_then(|key| user.confirmed_device(key));
    config.devices != DeviceMode::Off
        && demanded
        && !attempt.device_done
        && !attempt.second_done
        && attempt.acr.is_none()
        && device.is_some_and(|device| device.remembered)
}

pub(crate) fn ask(call: &mut Call, mut attempt: Attempt) -> Value {
    let mut parameters = Map::new();
    parameters.insert("USERNAME".to_owned(), json!(name_of(call, &attempt.subject)));
    parameters.insert("DEVICE_KEY".to_owned(), json!(attempt.device_key));
    attempt.stage = Stage::DeviceSrp;
    challenge(call, attempt, "DEVICE_SRP_AUTH", parameters)
}

pub(crate) fn start(call: &mut Call, attempt: Attempt) -> Result<Value, Refusal> {
    let key = call.input.need_entry("ChallengeResponses", "DEVICE_KEY")?.to_owned();
    let srp_a = read_srp_a(call.input.need_entry("ChallengeResponses", "SRP_A")?)?;
    let user = call.pool.user(attempt.sub()?)?;
    let Some((verifier, group)) = user
        .confirmed_device(&key)
        .and_then(|device| Some((device.verifier.clone()?, device.group_key.clone())))
    else {
        return Err(Refusal::new("ResourceNotFoundException", "Device does not exist."));
    };
    let private_b = call.env.random.bytes(32);
    let exchange = Exchange::new(verifier, srp_a, &private_b)
        .ok_or_else(|| invalid_parameter("SRP_A mod N must not be zero."))?;
    Ok(verifier_challenge(call, attempt, exchange, group, key, true))
}

pub(crate) fn verify(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let key = call.input.need_entry("ChallengeResponses", "DEVICE_KEY")?.to_owned();
    let sub = attempt.sub()?.to_owned();
    let same = matches!(&attempt.stage, Stage::Verifier { name, .. } if *name == key);
    if !same || !claim_fits(call, &attempt)? {
        return Err(wrong_credentials());
    }
    let now = call.env.now();
    let Some(device) = call.pool.user_mut(&sub)?.devices.get_mut(&key) else {
        return Err(Refusal::new("ResourceNotFoundException", "Device does not exist."));
    };
    device.authenticated = now;
    attempt.device_done = true;
    attempt.second_done = true;
    advance(call, attempt)
}
