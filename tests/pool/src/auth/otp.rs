//! Codes sent by message: SMS_MFA and EMAIL_OTP as second, EMAIL_OTP and SMS_OTP as first factor.

use serde_json::{Map, Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Stage, Subject, challenge, name_of};
use super::password::{known_device, refuse_by_status};
use crate::model::outbox::Medium;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, not_authorized};

const SECOND_FACTOR_DIGITS: usize = 6;

/// Sends a code and waits for it. For a user who does not exist the answer looks the same.
pub(crate) fn send(
    call: &mut Call,
    mut attempt: Attempt,
    name: &'static str,
    first: bool,
) -> Result<Value, Refusal> {
    let medium = if name == "EMAIL_OTP" { Medium::Email } else { Medium::Sms };
    let length = if first { call.pool.config.otp_digits } else { SECOND_FACTOR_DIGITS };
    let (code, destination) = match &attempt.subject {
        Subject::Known(sub) => {
            let destination =
                call.pool.user(sub)?.attribute(medium.attribute()).unwrap_or_default().to_owned();
            (call.pool.deliver(call.env, sub, "Authentication", medium, &destination, length)?, destination)
        }
        Subject::Nobody(invented) => (call.env.random.digits(length), invented_address(medium, invented)),
    };
    let mut parameters = Map::new();
    parameters.insert("CODE_DELIVERY_DELIVERY_MEDIUM".to_owned(), json!(medium.name()));
    parameters.insert("CODE_DELIVERY_DESTINATION".to_owned(), json!(medium.mask(&destination)));
    if !first {
        parameters.insert("USER_ID_FOR_SRP".to_owned(), json!(name_of(call, &attempt.subject)));
    }
    attempt.stage = Stage::SentCode { name, code, first };
    Ok(challenge(call, attempt, name, parameters))
}

/// Checks the code.
pub(crate) fn answer(
    call: &mut Call,
    mut attempt: Attempt,
    name: &str,
    code: &str,
    first: bool,
) -> Result<Value, Refusal> {
    let given = call.input.need_entry("ChallengeResponses", &format!("{name}_CODE"))?.to_owned();
    let now = call.env.now();
    let mismatch = || Refusal::new("CodeMismatchException", "Invalid code or auth state for the user.");
    let Subject::Known(sub) = attempt.subject.clone() else {
        return Err(mismatch());
    };
    let user = call.pool.user_mut(&sub)?;
    if user.code_lock.is_locked(now) {
        return Err(not_authorized("Password attempts exceeded"));
    }
    if given != code {
        user.code_lock.fail(now);
        return Err(mismatch());
    }
    user.code_lock.succeed();
    let attribute = if name == "EMAIL_OTP" { "email" } else { "phone_number" };
    attempt.prove(if name == "EMAIL_OTP" { "email_otp" } else { "sms" });
    if first {
        refuse_by_status(call, &sub)?;
        call.pool.user_mut(&sub)?.set_verified(attribute, true);
        known_device(call, &attempt)?;
    } else {
        user.set_verified(attribute, true);
        attempt.prove("mfa");
        attempt.second_done = true;
    }
    advance(call, attempt)
}

fn invented_address(medium: Medium, invented: &str) -> String {
    match medium {
        Medium::Email => format!("{invented}@{}", invented.chars().rev().collect::<String>()),
        Medium::Sms => invented.bytes().take(8).map(|byte| char::from(b'0' + byte % 10)).collect(),
    }
}
