//! WEB_AUTHN: a passkey as first factor.

use serde_json::{Map, Value, json};

use super::advance::advance;
use super::attempt::{Attempt, Stage, challenge};
use super::password::{known_device, refuse_by_status};
use crate::crypto::encode::base64url;
use crate::model::passkey::Passkey;
use crate::ops::Call;
use crate::webauthn::ceremony;
use crate::wire::refusal::{Refusal, invalid_parameter, wrong_credentials};

const TIMEOUT_MS: u32 = 180_000;

pub(crate) fn ask(call: &mut Call, mut attempt: Attempt) -> Result<Value, Refusal> {
    let config = call.pool.config.web_authn.clone().ok_or_else(wrong_credentials)?;
    let user = call.pool.user(attempt.sub()?)?;
    let known: Vec<Value> = user.passkeys.iter().map(Passkey::descriptor).collect();
    let nonce = call.env.random.bytes(32);
    let options = json!({
        "challenge": base64url(&nonce),
        "timeout": TIMEOUT_MS,
        "rpId": config.rp_id,
        "allowCredentials": known,
        "userVerification": config.user_verification.as_deref().unwrap_or("preferred"),
    });
    let mut parameters = Map::new();
    parameters.insert("CREDENTIAL_REQUEST_OPTIONS".to_owned(), json!(options.to_string()));
    attempt.stage = Stage::WebAuthn { challenge: nonce };
    Ok(challenge(call, attempt, "WEB_AUTHN", parameters))
}

pub(crate) fn answer(call: &mut Call, mut attempt: Attempt, nonce: &[u8]) -> Result<Value, Refusal> {
    let config = call.pool.config.web_authn.clone().ok_or_else(wrong_credentials)?;
    let text = call.input.need_entry("ChallengeResponses", "CREDENTIAL")?;
    let credential: Value =
        serde_json::from_str(text).map_err(|_| invalid_parameter("CREDENTIAL is not valid JSON."))?;
    let sub = attempt.sub()?.to_owned();
    let user = call.pool.user_mut(&sub)?;
    let (id, counter) = ceremony::assert(&config, nonce, &credential, &sub, &user.passkeys)?;
    if let Some(passkey) = user.passkeys.iter_mut().find(|passkey| passkey.id == id) {
        passkey.counter = counter;
    }
    refuse_by_status(call, &sub)?;
    known_device(call, &attempt)?;
    attempt.prove("swk");
    advance(call, attempt)
}
