//! Passkey registration and management.

use serde_json::{Value, json};

use super::{Call, page};
use crate::auth::caller;
use crate::crypto::encode::base64url;
use crate::model::config::WebAuthnConfig;
use crate::model::passkey::{Passkey, Registration};
use crate::webauthn::ceremony;
use crate::wire::refusal::{Refusal, invalid_parameter};

const MOST: usize = 20;
const LIFETIME_MS: i64 = 5 * 60 * 1_000;

pub(crate) fn start_web_authn_registration(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let config = config(call)?;
    let challenge = call.env.random.bytes(32);
    let expires = call.env.now() + LIFETIME_MS;
    let client_id = call.client.id.clone();
    let user = call.pool.user_mut(&caller.sub)?;
    if user.passkeys.len() >= MOST {
        return Err(Refusal::new(
            "LimitExceededException",
            "The number of passkeys for the user has been reached.",
        ));
    }
    user.registration = Some(Registration { challenge: challenge.clone(), client_id, expires });
    let known: Vec<Value> = user.passkeys.iter().map(Passkey::descriptor).collect();
    let name = user.attribute("email").unwrap_or(&user.username);
    Ok(json!({"CredentialCreationOptions": {
        "rp": {"id": config.rp_id, "name": config.rp_id},
        "user": {"id": base64url(user.sub.as_bytes()), "name": name, "displayName": name},
        "challenge": base64url(&challenge),
        "pubKeyCredParams": [{"type": "public-key", "alg": -7}, {"type": "public-key", "alg": -257}],
        "timeout": 60_000,
        "excludeCredentials": known,
        "authenticatorSelection": {
            "requireResidentKey": true,
            "residentKey": "required",
            "userVerification": config.user_verification.as_deref().unwrap_or("preferred"),
        },
    }}))
}

pub(crate) fn complete_web_authn_registration(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let config = config(call)?;
    let now = call.env.now();
    let client_id = call.client.id.clone();
    let credential = call.input.get("Credential").cloned().unwrap_or_default();
    let user = call.pool.user_mut(&caller.sub)?;
    let Some(registration) = user.registration.clone().filter(|registration| registration.expires > now)
    else {
        return Err(Refusal::new(
            "WebAuthnChallengeNotFoundException",
            "The challenge is unknown or has expired.",
        ));
    };
    if registration.client_id != client_id {
        return Err(Refusal::new(
            "WebAuthnClientMismatchException",
            "The registration was started by another client.",
        ));
    }
    let passkey = ceremony::register(&config, &registration.challenge, &credential, now)?;
    if user.passkeys.iter().any(|other| other.id == passkey.id) {
        return Err(invalid_parameter("The credential is already registered."));
    }
    user.registration = None;
    user.passkeys.push(passkey);
    Ok(Value::Null)
}

pub(crate) fn list_web_authn_credentials(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let size = call.input.count("MaxResults").filter(|most| *most > 0).unwrap_or(MOST);
    let views = call.pool.user(&caller.sub)?.passkeys.iter().map(Passkey::view).collect();
    let (credentials, next) = page(views, call.input.text("NextToken"), size)?;
    let mut answer = json!({ "Credentials": credentials });
    if let Some(next) = next {
        answer["NextToken"] = json!(next);
    }
    Ok(answer)
}

pub(crate) fn delete_web_authn_credential(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let id = call.input.need("CredentialId")?.to_owned();
    let user = call.pool.user_mut(&caller.sub)?;
    let before = user.passkeys.len();
    user.passkeys.retain(|passkey| passkey.id != id);
    if user.passkeys.len() == before {
        return Err(Refusal::new("ResourceNotFoundException", "The requested credential does not exist."));
    }
    Ok(json!({}))
}

/// The pool's WebAuthn settings, or the error that says what is missing.
fn config(call: &Call) -> Result<WebAuthnConfig, Refusal> {
    if !call.pool.config.first_factors.iter().any(|factor| factor == "WEB_AUTHN") {
        return Err(Refusal::new(
            "WebAuthnNotEnabledException",
            "WebAuthn is not enabled for the user pool.",
        ));
    }
    call.pool.config.web_authn.clone().filter(|config| !config.rp_id.is_empty()).ok_or_else(|| {
        Refusal::new(
            "WebAuthnConfigurationMissingException",
            "The relying party of the user pool is not configured.",
        )
    })
}
