//! The second factor: which one is asked for, and TOTP.

use serde_json::{Map, Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Flow, Stage, challenge, name_of};
use super::{mfa_setup, otp};
use crate::crypto::totp as one_time;
use crate::model::config::MfaMode;
use crate::model::user::User;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

/// What the pool asks for as second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Demand {
    One(String),
    Choose(Vec<String>),
    SetUp(Vec<String>),
}

/// The pool's decision, `None` when one factor will do.
pub(crate) fn demand(call: &Call, attempt: &Attempt, user: &User) -> Result<Option<Demand>, Refusal> {
    let config = &call.pool.config;
    let step_up = attempt.acr.as_deref().is_some_and(|acr| !acr.ends_with(":1"));
    let custom = attempt.flow == Flow::Custom && !config.custom_auth.then_mfa;
    let passkey = attempt.proven.iter().any(|method| method == "hwk" || method == "swk");
    let whole = passkey && config.web_authn.as_ref().is_some_and(|web| web.multi_factor);
    if attempt.second_done || whole || (!step_up && (config.mfa == MfaMode::Off || custom)) {
        return Ok(None);
    }
    let active: Vec<String> = config
        .mfa_kinds
        .iter()
        .filter(|kind| user.mfa.enabled.contains(kind) && usable(user, kind))
        .cloned()
        .collect();
    if let Some(preferred) = user.mfa.preferred.as_ref().filter(|kind| active.contains(kind)) {
        return Ok(Some(Demand::One(preferred.clone())));
    }
    let candidates = match config.mfa {
        MfaMode::On if active.is_empty() => eligible(&config.mfa_kinds, user),
        _ => active,
    };
    if let [one] = candidates.as_slice() {
        return Ok(Some(Demand::One(one.clone())));
    }
    if !candidates.is_empty() {
        return Ok(Some(Demand::Choose(candidates)));
    }
    match config.mfa {
        MfaMode::On => Ok(Some(Demand::SetUp(config.mfa_kinds.clone()))),
        _ if step_up => {
            Err(not_authorized("User does not have a factor that satisfies the requested level."))
        }
        _ => Ok(None),
    }
}

pub(crate) fn ask(call: &mut Call, mut attempt: Attempt, demand: Demand) -> Result<Value, Refusal> {
    match demand {
        Demand::One(kind) => ask_one(call, attempt, &kind),
        Demand::Choose(kinds) => {
            let mut parameters = Map::new();
            parameters.insert("MFAS_CAN_CHOOSE".to_owned(), json!(json!(kinds).to_string()));
            attempt.stage = Stage::SelectMfa(kinds);
            Ok(challenge(call, attempt, "SELECT_MFA_TYPE", parameters))
        }
        Demand::SetUp(kinds) => mfa_setup::ask(call, attempt, kinds),
    }
}

pub(crate) fn select(call: &mut Call, attempt: Attempt, kinds: &[String]) -> Result<Value, Refusal> {
    let answer = call.input.need_entry("ChallengeResponses", "ANSWER")?.to_owned();
    if !kinds.contains(&answer) {
        return Err(invalid_parameter(format!("Invalid MFA type: {answer}")));
    }
    ask_one(call, attempt, &answer)
}

/// Checks SOFTWARE_TOKEN_MFA.
pub(crate) fn totp(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let sub = attempt.sub()?.to_owned();
    let code = call.input.need_entry("ChallengeResponses", "SOFTWARE_TOKEN_MFA_CODE")?.to_owned();
    let (now, seconds) = (call.env.now(), call.env.seconds());
    let user = call.pool.user_mut(&sub)?;
    if user.code_lock.is_locked(now) {
        return Err(not_authorized("Password attempts exceeded"));
    }
    let Some(totp) = &mut user.totp else {
        return Err(Refusal::new(
            "SoftwareTokenMFANotFoundException",
            "Software token MFA is not enabled for the user.",
        ));
    };
    match one_time::step(&totp.seed, seconds, &code) {
        Some(step) if step > totp.last_step => totp.last_step = step,
        Some(_) => {
            return Err(Refusal::new(
                "ExpiredCodeException",
                "Your software token has already been used once.",
            ));
        }
        None => {
            user.code_lock.fail(now);
            return Err(Refusal::new("CodeMismatchException", "Invalid code received for user"));
        }
    }
    user.code_lock.succeed();
    attempt.prove("otp");
    attempt.prove("mfa");
    attempt.second_done = true;
    advance(call, attempt)
}

fn ask_one(call: &mut Call, mut attempt: Attempt, kind: &str) -> Result<Value, Refusal> {
    match kind {
        "SMS_MFA" => otp::send(call, attempt, "SMS_MFA", false),
        "EMAIL_OTP" => otp::send(call, attempt, "EMAIL_OTP", false),
        _ => {
            let name = name_of(call, &attempt.subject);
            let totp = call.pool.user(attempt.sub()?)?.totp.as_ref();
            let mut parameters = Map::new();
            parameters.insert("USER_ID_FOR_SRP".to_owned(), json!(name));
            if let Some(totp) = totp.filter(|totp| !totp.name.is_empty()) {
                parameters.insert("FRIENDLY_DEVICE_NAME".to_owned(), json!(totp.name));
            }
            attempt.stage = Stage::Totp;
            Ok(challenge(call, attempt, "SOFTWARE_TOKEN_MFA", parameters))
        }
    }
}

fn usable(user: &User, kind: &str) -> bool {
    match kind {
        "SOFTWARE_TOKEN_MFA" => user.totp.is_some(),
        "EMAIL_OTP" => user.attribute("email").is_some(),
        "SMS_MFA" => user.attribute("phone_number").is_some(),
        _ => false,
    }
}

fn eligible(kinds: &[String], user: &User) -> Vec<String> {
    let fits = |kind: &&String| match kind.as_str() {
        "SOFTWARE_TOKEN_MFA" => user.totp.is_some(),
        "EMAIL_OTP" => user.is_verified("email"),
        _ => user.is_verified("phone_number"),
    };
    kinds.iter().filter(fits).cloned().collect()
}
