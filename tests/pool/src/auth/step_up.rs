//! Step-up authentication: TARGET_ACR_VALUES, MAX_AGE and ACCESS_TOKEN of USER_AUTH.

use serde_json::Value;

use super::attempt::{Attempt, Subject};
use super::{advance, caller, choice};
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

const PREFIX: &str = "urn:cognito:loa:";

pub(crate) fn start(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    if !call.pool.config.step_up {
        return Err(Refusal::new(
            "FeatureUnavailableInTierException",
            "Step-up authentication is not available in the feature plan of the user pool.",
        ));
    }
    let wanted = call.input.need_entry("AuthParameters", "TARGET_ACR_VALUES")?;
    let Some(level) = wanted.split(' ').find_map(level) else {
        return Err(invalid_parameter("TARGET_ACR_VALUES contains no valid value."));
    };
    attempt.acr = Some(format!("{PREFIX}{level}"));
    let Some(token) = call.input.entry("AuthParameters", "ACCESS_TOKEN").map(str::to_owned) else {
        return choice::start(call, attempt);
    };
    let caller = caller::caller(call, &token)?;
    if attempt.subject != Subject::Known(caller.sub.clone()) {
        return Err(not_authorized("Access Token does not belong to the user."));
    }
    let max_age = match call.input.entry("AuthParameters", "MAX_AGE") {
        Some(text) => Some(text.parse::<i64>().map_err(|_| invalid_parameter("MAX_AGE is not a number."))?),
        None => None,
    };
    let grant = caller.grant(call)?;
    let fresh = max_age.is_none_or(|age| call.env.now() - grant.auth_time <= age * 1_000);
    let proven = grant.amr.clone();
    if !fresh {
        return choice::start(call, attempt);
    }
    let has_second = proven.iter().any(|method| method == "mfa");
    if level == 1 || has_second {
        return Err(invalid_parameter("The access token already satisfies the requested level."));
    }
    attempt.proven = proven;
    advance::advance(call, attempt)
}

fn level(value: &str) -> Option<u8> {
    value.strip_prefix(PREFIX)?.parse().ok().filter(|level| (1..=4).contains(level))
}
