//! NEW_PASSWORD_REQUIRED: a temporary password is replaced, missing attributes are filled in.

use serde_json::{Map, Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Stage, challenge, name_of};
use crate::model::user::Status;
use crate::ops::{Call, attributes};
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

const PREFIX: &str = "userAttributes.";

pub(crate) fn ask(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let user = call.pool.user(attempt.sub()?)?;
    let held: Map<String, Value> = user
        .attributes
        .iter()
        .filter(|(name, _)| *name != "sub")
        .map(|(name, value)| (name.clone(), json!(value)))
        .collect();
    let missing: Vec<String> =
        missing(call, attempt.sub()?)?.into_iter().map(|name| format!("{PREFIX}{name}")).collect();
    let mut parameters = Map::new();
    parameters.insert("USER_ID_FOR_SRP".to_owned(), json!(name_of(call, &attempt.subject)));
    parameters.insert("userAttributes".to_owned(), json!(Value::Object(held).to_string()));
    parameters.insert("requiredAttributes".to_owned(), json!(json!(missing).to_string()));
    attempt.stage = Stage::NewPassword;
    Ok(challenge(call, attempt, "NEW_PASSWORD_REQUIRED", parameters))
}

pub(crate) fn answer(call: &mut Call, attempt: Attempt) -> Result<Value, Refusal> {
    let sub = attempt.sub()?.to_owned();
    let password = call.input.need_entry("ChallengeResponses", "NEW_PASSWORD")?.to_owned();
    let given: Vec<(String, String)> = call
        .input
        .entries("ChallengeResponses")
        .into_iter()
        .filter_map(|(name, value)| Some((name.strip_prefix(PREFIX)?.to_owned(), value)))
        .collect();
    let user = call.pool.user(&sub)?;
    for (name, _) in &given {
        if matches!(name.as_str(), "email" | "phone_number") && user.attribute(name).is_some() {
            return Err(not_authorized(&format!("Cannot modify an already provided {name}")));
        }
    }
    attributes::check_writable(call, &given)?;
    let missing = missing(call, &sub)?;
    if let Some(name) = missing.iter().find(|name| !given.iter().any(|(other, _)| other == *name)) {
        return Err(invalid_parameter(format!("Invalid user attributes: {name}: The attribute is required")));
    }
    call.pool.config.password_policy.check(&password)?;
    call.pool.set_password(call.env, &sub, &password)?;
    let user = call.pool.user_mut(&sub)?;
    user.attributes.extend(given);
    user.status = Status::Confirmed;
    advance(call, attempt)
}

fn missing(call: &Call, sub: &str) -> Result<Vec<String>, Refusal> {
    let user = call.pool.user(sub)?;
    let required = call.pool.config.required_attributes.iter();
    Ok(required.filter(|name| user.attribute(name).is_none()).cloned().collect())
}
