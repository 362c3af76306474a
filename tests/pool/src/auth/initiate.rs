//! InitiateAuth: the first step of every flow.

use serde_json::Value;

use super::attempt::{Attempt, Flow, Subject};
use super::{choice, complete, custom, password, refresh, step_up};
use crate::model::trigger;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized, user_not_found, wrong_credentials};

const PARAMETERS: &str = "AuthParameters";

pub(crate) fn initiate_auth(call: &mut Call) -> Result<Value, Refusal> {
    let flow = call.input.need("AuthFlow")?.to_owned();
    let allow = match flow.as_str() {
        "USER_SRP_AUTH" => "ALLOW_USER_SRP_AUTH",
        "USER_PASSWORD_AUTH" => "ALLOW_USER_PASSWORD_AUTH",
        "CUSTOM_AUTH" => "ALLOW_CUSTOM_AUTH",
        "USER_AUTH" => "ALLOW_USER_AUTH",
        "REFRESH_TOKEN_AUTH" | "REFRESH_TOKEN" => "ALLOW_REFRESH_TOKEN_AUTH",
        _ => return Err(invalid_parameter("Initiate Auth method not supported.")),
    };
    if !call.client.allows(allow) {
        return Err(invalid_parameter(format!("{flow} flow not enabled for this client")));
    }
    if allow == "ALLOW_REFRESH_TOKEN_AUTH" {
        return refresh::classic(call);
    }
    let username = call.input.need_entry(PARAMETERS, "USERNAME")?.to_owned();
    call.client.check_hash(&[&username], call.input.entry(PARAMETERS, "SECRET_HASH"))?;
    trigger::run(&call.pool.config.triggers, "PreAuthentication")?;
    let kind = match allow {
        "ALLOW_USER_SRP_AUTH" => Flow::Srp,
        "ALLOW_USER_PASSWORD_AUTH" => Flow::Password,
        "ALLOW_CUSTOM_AUTH" => Flow::Custom,
        _ => Flow::Choice,
    };
    let mut attempt = Attempt::new(&call.client.id, subject(call, &username)?, kind);
    attempt.device_key = call.input.entry(PARAMETERS, "DEVICE_KEY").map(str::to_owned);
    match kind {
        Flow::Srp => {
            let srp_a = call.input.need_entry(PARAMETERS, "SRP_A")?.to_owned();
            password::start_srp(call, attempt, &srp_a)
        }
        Flow::Password => {
            let secret = call.input.need_entry(PARAMETERS, "PASSWORD")?.to_owned();
            password::plain(call, attempt, &secret)
        }
        Flow::Custom => custom::start(call, attempt),
        Flow::Choice => {
            if let Some(session) = call.input.text("Session").map(str::to_owned) {
                return after_sign_up(call, attempt, &session);
            }
            if call.input.entry(PARAMETERS, "TARGET_ACR_VALUES").is_some() {
                return step_up::start(call, attempt);
            }
            if call.input.entry(PARAMETERS, "ACCESS_TOKEN").is_some() {
                return Err(invalid_parameter("ACCESS_TOKEN requires TARGET_ACR_VALUES."));
            }
            choice::start(call, attempt)
        }
    }
}

/// Finds the user. A client that hides existence meets an invented one instead of an error.
fn subject(call: &Call, username: &str) -> Result<Subject, Refusal> {
    match call.pool.find(username) {
        Some(sub) => Ok(Subject::Known(sub)),
        None if call.client.prevent_user_existence_errors => {
            Ok(Subject::Nobody(call.pool.invented_name(username)))
        }
        None => Err(user_not_found()),
    }
}

/// The Session of ConfirmSignUp: the confirmation code was the first factor.
fn after_sign_up(call: &mut Call, mut attempt: Attempt, session: &str) -> Result<Value, Refusal> {
    let Some((sub, client_id, expires)) = call.pool.sign_up_sessions.remove(session) else {
        return Err(not_authorized("Invalid session for the user."));
    };
    if expires <= call.env.now() {
        return Err(not_authorized("Invalid session for the user, session is expired."));
    }
    if client_id != call.client.id || attempt.subject != Subject::Known(sub.clone()) {
        return Err(not_authorized("Invalid session for the user."));
    }
    if call.pool.user(&sub).map_err(|_| wrong_credentials())?.disabled {
        return Err(not_authorized("User is disabled."));
    }
    password::refuse_by_status(call, &sub)?;
    attempt.prove("email_otp");
    complete::complete(call, &attempt)
}
