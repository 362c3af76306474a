//! What comes after a step that went well: another challenge, or tokens.

use serde_json::{Map, Value, json};

use super::attempt::{Attempt, Flow, Stage, challenge, name_of};
use super::{complete, custom, device, mfa, new_password};
use crate::model::user::Status;
use crate::ops::Call;
use crate::wire::refusal::Refusal;

pub(crate) fn advance(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let sub = attempt.sub()?.to_owned();
    let user = call.pool.user(&sub)?;
    if user.status == Status::ForceChangePassword {
        return new_password::ask(call, attempt);
    }
    if attempt.flow == Flow::Custom && attempt.round < call.pool.config.custom_auth.rounds.len() {
        return custom::ask(call, attempt);
    }
    if user.future_challenge && !attempt.future_done {
        let mut parameters = Map::new();
        parameters.insert("USERNAME".to_owned(), json!(name_of(call, &attempt.subject)));
        parameters.insert("NEWS".to_owned(), json!("from the future"));
        attempt.stage = Stage::Future;
        return Ok(challenge(call, attempt, "FUTURE_CHALLENGE", parameters));
    }
    let second = mfa::demand(call, &attempt, user)?;
    if device::replaces_second_factor(call, &attempt, user, second.is_some()) {
        return Ok(device::ask(call, attempt));
    }
    match second {
        Some(demand) => mfa::ask(call, attempt, demand),
        None => complete::complete(call, &attempt),
    }
}
