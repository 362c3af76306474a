//! Refreshing tokens: the classic flow, and GetTokensFromRefreshToken with rotation.

use serde_json::{Value, json};

use super::password;
use super::token::{self, Tokens};
use crate::model::grant::{Grant, RefreshToken};
use crate::model::trigger;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, not_authorized};

/// InitiateAuth with REFRESH_TOKEN_AUTH. Refused while rotation is on.
pub(crate) fn classic(call: &mut Call) -> Result<Value, Refusal> {
    if call.client.refresh_token_rotation {
        return Err(not_authorized(
            "Refresh token rotation is enabled for this client. Use GetTokensFromRefreshToken.",
        ));
    }
    let refresh = call.input.need_entry("AuthParameters", "REFRESH_TOKEN")?.to_owned();
    let (at, _) = find(call, &refresh)?;
    let grant = grant(call, at)?;
    let user = call.pool.user(&grant.sub)?;
    call.client
        .check_hash(&[&user.username, &user.sub], call.input.entry("AuthParameters", "SECRET_HASH"))?;
    let device_key = call.input.entry("AuthParameters", "DEVICE_KEY").map(str::to_owned);
    check(call, &grant, device_key.as_deref())?;
    let tokens = renew(call, at, &grant)?;
    Ok(json!({"AuthenticationResult": tokens.authentication_result(), "ChallengeParameters": {}}))
}

pub(crate) fn get_tokens_from_refresh_token(call: &mut Call) -> Result<Value, Refusal> {
    call.client.check_secret(call.input.text("ClientSecret"))?;
    let refresh = call.input.need("RefreshToken")?.to_owned();
    let device_key = call.input.text("DeviceKey").map(str::to_owned);
    let tokens = rotate(call, &refresh, device_key.as_deref())?;
    Ok(json!({"AuthenticationResult": tokens.authentication_result()}))
}

/// New tokens for a refresh token, with its successor where the client rotates.
pub(crate) fn rotate(call: &mut Call, refresh: &str, device_key: Option<&str>) -> Result<Tokens, Refusal> {
    let (at, superseded) = find(call, refresh)?;
    let now = call.env.now();
    let grace = call.client.retry_grace_period_seconds * 1_000;
    if superseded.is_some_and(|moment| moment + grace <= now) {
        if call.pool.config.reuse_revokes_session
            && let Some(grant) = call.pool.grants.get_mut(at)
        {
            grant.revoked = true;
        }
        return Err(Refusal::new(
            "RefreshTokenReuseException",
            "Refresh token has been invalidated because it was rotated.",
        ));
    }
    let grant = grant(call, at)?;
    check(call, &grant, device_key)?;
    let mut tokens = renew(call, at, &grant)?;
    if call.client.refresh_token_rotation {
        let successor = token::refresh_token(call);
        if let Some(grant) = call.pool.grants.get_mut(at) {
            for one in grant.refresh_tokens.iter_mut().filter(|one| one.value == refresh) {
                one.superseded.get_or_insert(now);
            }
            grant.refresh_tokens.push(RefreshToken { value: successor.clone(), superseded: None });
        }
        tokens.refresh = Some(successor);
    }
    Ok(tokens)
}

/// The grant of a refresh token, and when the token was superseded.
pub(crate) fn find(call: &Call, refresh: &str) -> Result<(usize, Option<i64>), Refusal> {
    let grants = call.pool.grants.iter().enumerate();
    let found = grants.filter(|(_, grant)| grant.client_id == call.client.id).find_map(|(at, grant)| {
        let token = grant.refresh_tokens.iter().find(|token| token.value == refresh)?;
        Some((at, token.superseded))
    });
    found.ok_or_else(|| not_authorized("Invalid Refresh Token."))
}

fn grant(call: &Call, at: usize) -> Result<Grant, Refusal> {
    call.pool.grants.get(at).cloned().ok_or_else(|| not_authorized("Invalid Refresh Token."))
}

/// Whether the grant still stands, for its user and on its device.
fn check(call: &Call, grant: &Grant, device_key: Option<&str>) -> Result<(), Refusal> {
    if grant.revoked {
        return Err(not_authorized("Refresh Token has been revoked"));
    }
    if grant.expires <= call.env.now() {
        return Err(not_authorized("Refresh Token has expired"));
    }
    password::refuse_by_status(call, &grant.sub)?;
    let user = call.pool.user(&grant.sub)?;
    let bound = grant.device_key.as_deref().filter(|key| user.confirmed_device(key).is_some());
    match (bound, device_key) {
        (Some(own), Some(given)) if own == given => Ok(()),
        (Some(_), _) => Err(not_authorized("Invalid Refresh Token.")),
        (None, Some(given)) if !user.devices.contains_key(given) => {
            Err(Refusal::new("ResourceNotFoundException", "Device does not exist."))
        }
        (None, _) => Ok(()),
    }
}

fn renew(call: &mut Call, at: usize, grant: &Grant) -> Result<Tokens, Refusal> {
    trigger::run(&call.pool.config.triggers, "PreTokenGeneration")?;
    let tokens = token::issue(call, grant, None)?;
    let now = call.env.now();
    if let Some(grant) = call.pool.grants.get_mut(at) {
        grant.last_active = now;
    }
    Ok(tokens)
}
