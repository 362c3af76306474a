//! The end of a sign-in: a grant, its tokens, and a new device where the pool tracks them.

use serde_json::{Value, json};

use super::attempt::Attempt;
use super::token::{self, Tokens};
use crate::model::config::DeviceMode;
use crate::model::device::Device;
use crate::model::grant::{Grant, RefreshToken};
use crate::model::trigger;
use crate::ops::Call;
use crate::wire::refusal::Refusal;

pub(crate) fn complete(call: &mut Call, attempt: &Attempt) -> Result<Value, Refusal> {
    let sub = attempt.sub()?.to_owned();
    trigger::run(&call.pool.config.triggers, "PostAuthentication")?;
    trigger::run(&call.pool.config.triggers, "PreTokenGeneration")?;
    let user = call.pool.user(&sub)?;
    let known = attempt.device_key.clone().filter(|key| user.confirmed_device(key).is_some());
    let new_device = if known.is_none() && call.pool.config.devices != DeviceMode::Off {
        Some(new_device(call, &sub)?)
    } else {
        None
    };
    let device_key = known.or_else(|| new_device.as_ref().map(|device| device.key.clone()));
    let mut grant = new_grant(call, &sub);
    grant.device_key = device_key;
    grant.amr.clone_from(&attempt.proven);
    grant.acr.clone_from(&attempt.acr);
    let mut result = keep(call, grant, None)?.authentication_result();
    if let Some(device) = new_device {
        result["NewDeviceMetadata"] = json!({"DeviceKey": device.key, "DeviceGroupKey": device.group_key});
    }
    Ok(json!({"AuthenticationResult": result, "ChallengeParameters": {}}))
}

/// A grant of the calling client to a user, with its first refresh token.
pub(crate) fn new_grant(call: &mut Call, sub: &str) -> Grant {
    let refresh = token::refresh_token(call);
    let now = call.env.now();
    Grant {
        session_id: format!("tkn{}", call.env.random.alphanumeric(25)),
        client_id: call.client.id.clone(),
        sub: sub.to_owned(),
        origin_jti: call.env.random.uuid(),
        event_id: call.env.random.uuid(),
        auth_time: now,
        expires: now + call.client.refresh_token_validity * 1_000,
        last_active: now,
        device_key: None,
        revoked: false,
        refresh_tokens: vec![RefreshToken { value: refresh, superseded: None }],
        amr: Vec::new(),
        acr: None,
        oauth: None,
    }
}

/// Keeps a new grant and issues its first tokens.
pub(crate) fn keep(call: &mut Call, grant: Grant, nonce: Option<&str>) -> Result<Tokens, Refusal> {
    let mut tokens = token::issue(call, &grant, nonce)?;
    tokens.refresh = grant.refresh_tokens.first().map(|token| token.value.clone());
    let sub = grant.sub.clone();
    call.pool.grants.push(grant);
    evict(call, &sub);
    Ok(tokens)
}

fn new_device(call: &mut Call, sub: &str) -> Result<Device, Refusal> {
    let key = format!("{}_{}", call.pool.config.region, call.env.random.uuid());
    let group_key = format!("-{}", call.env.random.alphanumeric(8));
    let device = Device::new(key.clone(), group_key, call.env.now());
    call.pool.user_mut(sub)?.devices.insert(key, device.clone());
    Ok(device)
}

/// With session tracking, the session that was idle longest makes room.
fn evict(call: &mut Call, sub: &str) {
    if !call.pool.config.session_tracking {
        return;
    }
    let now = call.env.now();
    let most = call.pool.config.max_sessions;
    let mut live: Vec<&mut Grant> = call
        .pool
        .grants
        .iter_mut()
        .filter(|grant| grant.sub == sub && !grant.revoked && grant.expires > now)
        .collect();
    live.sort_by_key(|grant| grant.last_active);
    let surplus = live.len().saturating_sub(most);
    for grant in live.into_iter().take(surplus) {
        grant.revoked = true;
    }
}
