//! CUSTOM_AUTH: rounds of challenge and answer, with or without SRP first.

use serde_json::{Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Stage, Subject, challenge, name_of};
use super::password;
use crate::model::trigger;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, wrong_credentials};

pub(crate) fn start(call: &mut Call, attempt: Attempt) -> Result<Value, Refusal> {
    trigger::run(&call.pool.config.triggers, "DefineAuthChallenge")?;
    let with_srp = call.input.entry("AuthParameters", "CHALLENGE_NAME") == Some("SRP_A");
    if with_srp {
        let srp_a = call.input.need_entry("AuthParameters", "SRP_A")?.to_owned();
        return password::start_srp(call, attempt, &srp_a);
    }
    if call.pool.config.custom_auth.require_srp || call.pool.config.custom_auth.rounds.is_empty() {
        return Err(wrong_credentials());
    }
    if let Subject::Known(sub) = &attempt.subject {
        password::refuse_by_status(call, sub)?;
        password::known_device(call, &attempt)?;
    }
    ask(call, attempt)
}

/// Asks the question of the current round.
pub(crate) fn ask(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    trigger::run(&call.pool.config.triggers, "CreateAuthChallenge")?;
    let round = call.pool.config.custom_auth.rounds.get(attempt.round);
    let mut parameters = round.map(|round| round.parameters.clone()).unwrap_or_default();
    parameters.insert("USERNAME".to_owned(), json!(name_of(call, &attempt.subject)));
    attempt.stage = Stage::Custom;
    Ok(challenge(call, attempt, "CUSTOM_CHALLENGE", parameters))
}

/// Checks ANSWER. A wrong one gets a new Session while tries are left.
pub(crate) fn answer(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let given = call.input.need_entry("ChallengeResponses", "ANSWER")?.to_owned();
    trigger::run(&call.pool.config.triggers, "VerifyAuthChallengeResponse")?;
    let Some(round) = call.pool.config.custom_auth.rounds.get(attempt.round).cloned() else {
        return Err(wrong_credentials());
    };
    let known = matches!(attempt.subject, Subject::Known(_));
    if given != round.answer || !known {
        if attempt.wrong_answers >= round.retries {
            return Err(wrong_credentials());
        }
        attempt.wrong_answers += 1;
        return ask(call, attempt);
    }
    attempt.round += 1;
    attempt.wrong_answers = 0;
    attempt.prove("custom");
    advance(call, attempt)
}
