//! MFA_SETUP: a second factor is set up in the middle of a sign-in.

use serde_json::{Map, Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Stage, challenge};
use super::otp;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

pub(crate) fn ask(call: &mut Call, mut attempt: Attempt, kinds: Vec<String>) -> Result<Value, Refusal> {
    if !kinds.iter().any(|kind| kind == "SOFTWARE_TOKEN_MFA" || kind == "EMAIL_OTP") {
        return Err(invalid_parameter("User does not have delivery config set to turn on SMS_MFA"));
    }
    let mut parameters = Map::new();
    parameters.insert("MFAS_CAN_SETUP".to_owned(), json!(json!(kinds).to_string()));
    attempt.stage = Stage::MfaSetup { kinds, verified: false };
    Ok(challenge(call, attempt, "MFA_SETUP", parameters))
}

/// Either TOTP was verified under this Session, or an address comes and its code is asked for.
pub(crate) fn answer(
    call: &mut Call,
    mut attempt: Attempt,
    kinds: &[String],
    verified: bool,
) -> Result<Value, Refusal> {
    let sub = attempt.sub()?.to_owned();
    if verified {
        let user = call.pool.user_mut(&sub)?;
        enable(user, "SOFTWARE_TOKEN_MFA");
        attempt.prove("otp");
        attempt.prove("mfa");
        attempt.second_done = true;
        return advance(call, attempt);
    }
    let address = ["EMAIL", "email"].iter().find_map(|key| call.input.entry("ChallengeResponses", key));
    let Some(address) = address.map(str::to_owned) else {
        return Err(not_authorized("Invalid session for the user."));
    };
    if !kinds.iter().any(|kind| kind == "EMAIL_OTP") {
        return Err(invalid_parameter("EMAIL_OTP is not enabled for the user pool."));
    }
    if !address.contains('@') {
        return Err(invalid_parameter("Invalid email address format."));
    }
    let user = call.pool.user_mut(&sub)?;
    user.attributes.insert("email".to_owned(), address);
    user.set_verified("email", false);
    enable(user, "EMAIL_OTP");
    otp::send(call, attempt, "EMAIL_OTP", false)
}

fn enable(user: &mut crate::model::user::User, kind: &str) {
    if !user.mfa.enabled.iter().any(|one| one == kind) {
        user.mfa.enabled.push(kind.to_owned());
    }
    user.mfa.preferred = Some(kind.to_owned());
}
