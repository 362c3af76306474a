//! RespondToAuthChallenge: finds the running sign-in and hands it to the stage it is in.

use serde_json::Value;

use super::attempt::{Attempt, Flow, Stage, Subject};
use super::{advance, choice, custom, device, mfa, mfa_setup, new_password, otp, passkey, password};
use crate::ops::Call;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

const RESPONSES: &str = "ChallengeResponses";

pub(crate) fn respond_to_auth_challenge(call: &mut Call) -> Result<Value, Refusal> {
    let name = call.input.need("ChallengeName")?.to_owned();
    let username = call.input.need_entry(RESPONSES, "USERNAME")?.to_owned();
    call.client.check_hash(&[&username], call.input.entry(RESPONSES, "SECRET_HASH"))?;
    let ticket = ticket(call, &name, &username)?;
    let mut attempt = find(call, &ticket, &username)?;
    if let Some(key) = call.input.entry(RESPONSES, "DEVICE_KEY") {
        attempt.device_key = Some(key.to_owned());
    } else if password::known_device(call, &attempt).is_err() {
        // The claim leaves out a key that InitiateAuth had: this is how a client drops a lost device.
        attempt.device_key = None;
    }
    let answer = dispatch(call, &name, attempt);
    match &answer {
        Err(refusal) if refusal.keeps_session() => {}
        _ => {
            call.pool.attempts.remove(&ticket);
        }
    }
    answer
}

/// A running sign-in by its Session, checked against client, clock and user.
pub(crate) fn find(call: &mut Call, ticket: &str, username: &str) -> Result<Attempt, Refusal> {
    let attempt = by_ticket(call, ticket)?;
    let named = match &attempt.subject {
        Subject::Known(sub) => call.pool.find(username).as_ref() == Some(sub),
        Subject::Nobody(invented) => username == invented || &call.pool.invented_name(username) == invented,
    };
    if named { Ok(attempt) } else { Err(not_authorized("Invalid session for the user.")) }
}

/// A running sign-in by its Session alone, as AssociateSoftwareToken has it.
pub(crate) fn by_ticket(call: &mut Call, ticket: &str) -> Result<Attempt, Refusal> {
    let now = call.env.now();
    let Some(attempt) = call.pool.attempts.get(ticket).filter(|attempt| attempt.client_id == call.client.id)
    else {
        return Err(not_authorized("Invalid session for the user."));
    };
    if attempt.expires <= now {
        call.pool.attempts.remove(ticket);
        return Err(not_authorized("Invalid session for the user, session is expired."));
    }
    Ok(attempt.clone())
}

/// The Session. In USER_SRP_AUTH the secret block will do, and in its device challenge user and device key.
fn ticket(call: &Call, name: &str, username: &str) -> Result<String, Refusal> {
    if let Some(session) = call.input.text("Session") {
        return Ok(session.to_owned());
    }
    let given = |key: &str| call.input.entry(RESPONSES, key);
    let sub = call.pool.find(username);
    let fits = |attempt: &Attempt| match &attempt.stage {
        Stage::Verifier { block, .. } => given("PASSWORD_CLAIM_SECRET_BLOCK") == Some(block),
        Stage::DeviceSrp => {
            let same_user =
                matches!((&attempt.subject, &sub), (Subject::Known(one), Some(other)) if one == other);
            name == "DEVICE_SRP_AUTH" && same_user && attempt.device_key.as_deref() == given("DEVICE_KEY")
        }
        _ => false,
    };
    let attempts =
        call.pool.attempts.iter().filter(|(_, attempt)| attempt.flow == Flow::Srp && fits(attempt));
    let newest = attempts.max_by_key(|(_, attempt)| attempt.expires).map(|(ticket, _)| ticket.clone());
    newest.ok_or_else(|| match given("PASSWORD_CLAIM_SECRET_BLOCK") {
        Some(_) => not_authorized("Invalid session for the user."),
        None => invalid_parameter("Missing required parameter Session"),
    })
}

fn dispatch(call: &mut Call, name: &str, attempt: Attempt) -> Result<Value, Refusal> {
    match (name, attempt.stage.clone()) {
        ("PASSWORD_VERIFIER", Stage::Verifier { device: false, .. }) => password::verify_srp(call, attempt),
        ("DEVICE_PASSWORD_VERIFIER", Stage::Verifier { device: true, .. }) => device::verify(call, attempt),
        ("DEVICE_SRP_AUTH", Stage::DeviceSrp) => device::start(call, attempt),
        ("NEW_PASSWORD_REQUIRED", Stage::NewPassword) => new_password::answer(call, attempt),
        ("SMS_MFA" | "EMAIL_OTP" | "SMS_OTP", Stage::SentCode { name: stage, code, first })
            if name == stage =>
        {
            otp::answer(call, attempt, name, &code, first)
        }
        ("SOFTWARE_TOKEN_MFA", Stage::Totp) => mfa::totp(call, attempt),
        ("SELECT_MFA_TYPE", Stage::SelectMfa(kinds)) => mfa::select(call, attempt, &kinds),
        ("MFA_SETUP", Stage::MfaSetup { kinds, verified }) => {
            mfa_setup::answer(call, attempt, &kinds, verified)
        }
        ("CUSTOM_CHALLENGE", Stage::Custom) => custom::answer(call, attempt),
        ("SELECT_CHALLENGE", Stage::Select(available)) => choice::select(call, attempt, &available),
        ("PASSWORD", Stage::Password) => {
            let secret = call.input.need_entry(RESPONSES, "PASSWORD")?.to_owned();
            password::plain(call, attempt, &secret)
        }
        ("PASSWORD_SRP", Stage::PasswordSrp) => {
            let srp_a = call.input.need_entry(RESPONSES, "SRP_A")?.to_owned();
            password::start_srp(call, attempt, &srp_a)
        }
        ("WEB_AUTHN", Stage::WebAuthn { challenge }) => passkey::answer(call, attempt, &challenge),
        ("FUTURE_CHALLENGE", Stage::Future) => future(call, attempt),
        _ => Err(not_authorized("Invalid session for the user.")),
    }
}

/// The challenge no client knows: any ANSWER will do.
fn future(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    call.input.need_entry(RESPONSES, "ANSWER")?;
    attempt.future_done = true;
    advance::advance(call, attempt)
}
