//! USER_AUTH: the user chooses the first factor.

use serde_json::{Map, Value, json};

use super::attempt::{Attempt, Stage, Subject, challenge, name_of};
use super::{otp, passkey, password};
use crate::model::config::MfaMode;
use crate::model::user::User;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter};

pub(crate) fn start(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let available = available(call, &attempt.subject)?;
    let preferred = call.input.entry("AuthParameters", "PREFERRED_CHALLENGE").map(str::to_owned);
    if let Some(factor) = preferred.filter(|preferred| available.contains(preferred)) {
        return factor_step(call, attempt, &factor, "AuthParameters");
    }
    attempt.stage = Stage::Select(available);
    Ok(challenge(call, attempt, "SELECT_CHALLENGE", Map::new()))
}

pub(crate) fn select(call: &mut Call, attempt: Attempt, available: &[String]) -> Result<Value, Refusal> {
    let answer = call.input.need_entry("ChallengeResponses", "ANSWER")?.to_owned();
    if !available.contains(&answer) {
        return Err(invalid_parameter(format!("{answer} is not available for the user")));
    }
    factor_step(call, attempt, &answer, "ChallengeResponses")
}

/// The first factors a user can choose from.
pub(crate) fn factors(call: &Call, user: &User) -> Vec<String> {
    let config = &call.pool.config;
    let active = user.mfa.enabled.iter().any(|kind| kind != "WEB_AUTHN");
    let second = config.mfa == MfaMode::On || (config.mfa == MfaMode::Optional && active);
    let whole_passkey = config.web_authn.as_ref().is_some_and(|web| web.multi_factor);
    let fits = |factor: &&String| match factor.as_str() {
        "PASSWORD" => user.verifier.is_some(),
        "EMAIL_OTP" => !second && user.attribute("email").is_some(),
        "SMS_OTP" => !second && user.attribute("phone_number").is_some(),
        "WEB_AUTHN" => (!second || whole_passkey) && config.web_authn.is_some() && !user.passkeys.is_empty(),
        _ => false,
    };
    config.first_factors.iter().filter(fits).cloned().collect()
}

/// The challenges to choose from; what an invented user has depends on the pool alone.
fn available(call: &Call, subject: &Subject) -> Result<Vec<String>, Refusal> {
    let factors = match subject {
        Subject::Known(sub) => factors(call, call.pool.user(sub)?),
        Subject::Nobody(_) => {
            call.pool.config.first_factors.iter().filter(|factor| *factor != "WEB_AUTHN").cloned().collect()
        }
    };
    let mut challenges = Vec::new();
    for factor in factors {
        let password = factor == "PASSWORD";
        challenges.push(factor);
        if password {
            challenges.push("PASSWORD_SRP".to_owned());
        }
    }
    Ok(challenges)
}

/// Goes into a factor; a password or SRP_A that came along is used at once.
fn factor_step(call: &mut Call, mut attempt: Attempt, factor: &str, map: &str) -> Result<Value, Refusal> {
    let given = |name: &str| call.input.entry(map, name).map(str::to_owned);
    match factor {
        "EMAIL_OTP" => otp::send(call, attempt, "EMAIL_OTP", true),
        "SMS_OTP" => otp::send(call, attempt, "SMS_OTP", true),
        "WEB_AUTHN" => passkey::ask(call, attempt),
        "PASSWORD_SRP" => {
            if let Some(srp_a) = given("SRP_A") {
                return password::start_srp(call, attempt, &srp_a);
            }
            attempt.stage = Stage::PasswordSrp;
            let parameters = user_parameters(call, &attempt);
            Ok(challenge(call, attempt, "PASSWORD_SRP", parameters))
        }
        _ => {
            if let Some(secret) = given("PASSWORD") {
                return password::plain(call, attempt, &secret);
            }
            attempt.stage = Stage::Password;
            let parameters = user_parameters(call, &attempt);
            Ok(challenge(call, attempt, "PASSWORD", parameters))
        }
    }
}

fn user_parameters(call: &Call, attempt: &Attempt) -> Map<String, Value> {
    let mut parameters = Map::new();
    parameters.insert("USERNAME".to_owned(), json!(name_of(call, &attempt.subject)));
    parameters
}
