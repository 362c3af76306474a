//! The two ceremonies: registering a credential (level 2, section 7.1) and asserting it (section 7.2).

use ciborium::Value as Item;
use serde_json::Value;

use super::cbor;
use super::cose;
use crate::crypto::encode::{base64url, from_base64url};
use crate::crypto::hash::sha256;
use crate::model::config::WebAuthnConfig;
use crate::model::passkey::Passkey;
use crate::wire::refusal::{Refusal, invalid_parameter, wrong_credentials};

const USER_PRESENT: u8 = 1;
const USER_VERIFIED: u8 = 1 << 2;
const BACKUP_ELIGIBLE: u8 = 1 << 3;
const BACKED_UP: u8 = 1 << 4;
const ATTESTED: u8 = 1 << 6;
const EXTENSIONS: u8 = 1 << 7;

/// What an authenticator says.
struct AuthenticatorData<'a> {
    flags: u8,
    counter: u32,
    rest: &'a [u8],
}

/// Checks a RegistrationResponseJSON; the new passkey comes back.
pub(crate) fn register(
    config: &WebAuthnConfig,
    challenge: &[u8],
    credential: &Value,
    now: i64,
) -> Result<Passkey, Refusal> {
    let id = credential_id(credential)?;
    let response = &credential["response"];
    client_data(config, challenge, "webauthn.create", &member(response, "clientDataJSON")?)?;
    let object = member(response, "attestationObject")?;
    let (attestation, rest) = cbor::read(&object).ok_or_else(|| broken("attestationObject"))?;
    let none = cbor::get(&attestation, "fmt") == Some(&Item::from("none"))
        && cbor::get(&attestation, "attStmt") == Some(&Item::Map(Vec::new()));
    if !none || !rest.is_empty() {
        return Err(Refusal::new(
            "WebAuthnCredentialNotSupportedException",
            "The attestation format of the credential is not supported.",
        ));
    }
    let bytes =
        cbor::get(&attestation, "authData").and_then(Item::as_bytes).ok_or_else(|| broken("authData"))?;
    let data = authenticator_data(config, bytes)?;
    if data.flags & ATTESTED == 0 {
        return Err(broken("authData"));
    }
    let (attested_id, public_key) = attested_credential(&data)?;
    if base64url(attested_id) != id {
        return Err(broken("id"));
    }
    let transports = response["transports"].as_array().cloned().unwrap_or_default();
    Ok(Passkey {
        id,
        public_key,
        counter: data.counter,
        rp_id: config.rp_id.clone(),
        transports: transports.iter().filter_map(|one| Some(one.as_str()?.to_owned())).collect(),
        attachment: credential["authenticatorAttachment"].as_str().map(str::to_owned),
        created: now,
    })
}

/// Checks an AuthenticationResponseJSON against a passkey of the user; its new counter comes back.
pub(crate) fn assert(
    config: &WebAuthnConfig,
    challenge: &[u8],
    credential: &Value,
    user_handle: &str,
    passkeys: &[Passkey],
) -> Result<(String, u32), Refusal> {
    let id = credential_id(credential)?;
    let passkey = passkeys.iter().find(|passkey| passkey.id == id).ok_or_else(wrong_credentials)?;
    let response = &credential["response"];
    let client_json = member(response, "clientDataJSON")?;
    client_data(config, challenge, "webauthn.get", &client_json)?;
    let handle = response["userHandle"].as_str().filter(|handle| !handle.is_empty());
    if handle.is_some_and(|handle| handle != base64url(user_handle.as_bytes())) {
        return Err(wrong_credentials());
    }
    let bytes = member(response, "authenticatorData")?;
    let data = authenticator_data(config, &bytes)?;
    let message = [bytes.as_slice(), &sha256(&[&client_json])].concat();
    if !cose::verify(&passkey.public_key, &message, &member(response, "signature")?) {
        return Err(wrong_credentials());
    }
    let counts = data.counter != 0 || passkey.counter != 0;
    if counts && data.counter <= passkey.counter {
        return Err(wrong_credentials());
    }
    Ok((id, data.counter))
}

fn credential_id(credential: &Value) -> Result<String, Refusal> {
    let id = credential["id"].as_str().ok_or_else(|| broken("id"))?;
    let same =
        credential["rawId"].as_str() == Some(id) && from_base64url(id).is_some_and(|bytes| !bytes.is_empty());
    let typed = credential["type"].as_str() == Some("public-key");
    if same && typed && credential["clientExtensionResults"].is_object() {
        Ok(id.to_owned())
    } else {
        Err(broken("id"))
    }
}

fn member(response: &Value, name: &str) -> Result<Vec<u8>, Refusal> {
    response[name].as_str().and_then(from_base64url).ok_or_else(|| broken(name))
}

fn client_data(config: &WebAuthnConfig, challenge: &[u8], kind: &str, bytes: &[u8]) -> Result<(), Refusal> {
    let data: Value = serde_json::from_slice(bytes).map_err(|_| broken("clientDataJSON"))?;
    if data["type"].as_str() != Some(kind) || data["crossOrigin"].as_bool() == Some(true) {
        return Err(broken("clientDataJSON"));
    }
    if data["challenge"].as_str() != Some(base64url(challenge).as_str()) {
        return Err(Refusal::new(
            "WebAuthnChallengeNotFoundException",
            "The challenge is unknown or has expired.",
        ));
    }
    if !origin_allowed(config, data["origin"].as_str().unwrap_or_default()) {
        return Err(Refusal::new("WebAuthnOriginNotAllowedException", "The origin is not allowed."));
    }
    Ok(())
}

/// An origin is allowed when its host is the relying party or below it, over HTTPS (localhost: over HTTP too).
fn origin_allowed(config: &WebAuthnConfig, origin: &str) -> bool {
    if config.origins.iter().any(|allowed| allowed == origin) {
        return true;
    }
    let local = if config.rp_id == "localhost" { origin.strip_prefix("http://") } else { None };
    let Some(host) = origin.strip_prefix("https://").or(local) else {
        return false;
    };
    let host = host.split(':').next().unwrap_or_default();
    host == config.rp_id || host.strip_suffix(&config.rp_id).is_some_and(|head| head.ends_with('.'))
}

fn authenticator_data<'a>(
    config: &WebAuthnConfig,
    bytes: &'a [u8],
) -> Result<AuthenticatorData<'a>, Refusal> {
    let (Some(hash), Some([flags, a, b, c, d]), Some(rest)) =
        (bytes.get(..32), bytes.get(32..37), bytes.get(37..))
    else {
        return Err(broken("authenticatorData"));
    };
    if hash != sha256(&[config.rp_id.as_bytes()]) {
        return Err(Refusal::new(
            "WebAuthnRelyingPartyMismatchException",
            "The credential does not belong to the relying party.",
        ));
    }
    let wants_verification = config.user_verification.as_deref() == Some("required");
    let verified = flags & USER_VERIFIED != 0 || !wants_verification;
    let backup = flags & BACKED_UP == 0 || flags & BACKUP_ELIGIBLE != 0;
    if flags & USER_PRESENT == 0 || !verified || !backup {
        return Err(broken("authenticatorData"));
    }
    if flags & (ATTESTED | EXTENSIONS) == 0 && !rest.is_empty() {
        return Err(broken("authenticatorData"));
    }
    Ok(AuthenticatorData { flags: *flags, counter: u32::from_be_bytes([*a, *b, *c, *d]), rest })
}

/// AAGUID (16 bytes), length of the id (2), the id, the COSE key, then extensions if flagged.
fn attested_credential<'a>(data: &AuthenticatorData<'a>) -> Result<(&'a [u8], Vec<u8>), Refusal> {
    let length = match data.rest.get(16..18) {
        Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
        _ => return Err(broken("authData")),
    };
    let id = data.rest.get(18..18 + length).ok_or_else(|| broken("authData"))?;
    let key_bytes = data.rest.get(18 + length..).ok_or_else(|| broken("authData"))?;
    let (key, rest) = cbor::read(key_bytes).ok_or_else(|| broken("authData"))?;
    if data.flags & EXTENSIONS == 0 && !rest.is_empty() {
        return Err(broken("authData"));
    }
    let point = cose::es256_point(&key).ok_or_else(|| {
        Refusal::new(
            "WebAuthnCredentialNotSupportedException",
            "The algorithm of the credential is not supported.",
        )
    })?;
    Ok((id, point))
}

fn broken(name: &str) -> Refusal {
    invalid_parameter(format!("Invalid credential: {name}"))
}
