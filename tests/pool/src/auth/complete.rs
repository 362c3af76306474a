//! The end of a sign-in: a grant, its tokens, and a new device where the pool tracks them.

use serde_json::{Value, json};

use super::attempt::Attempt;
use super::token;
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
    let refresh = token::refresh_token(call);
    let now = call.env.now();
    let grant = Grant {
        session_id: format!("tkn{}", call.env.random.alphanumeric(25)),
        client_id: call.client.id.clone(),
        sub: sub.clone(),
        origin_jti: call.env.random.uuid(),
        event_id: call.env.random.uuid(),
        auth_time: now,
        expires: now + call.client.refresh_token_validity * 1_000,
        last_active: now,
        device_key,
        revoked: false,
        refresh_tokens: vec![RefreshToken { value: refresh.clone(), superseded: None }],
        amr: attempt.proven.clone(),
        acr: attempt.acr.clone(),
    };
    let (access, id) = token::issue(call, &grant)?;
    call.pool.grants.push(grant);
    evict(call, &sub);
    let mut result = result(call, &access, &id);
    result["RefreshToken"] = json!(refresh);
    if let Some(device) = new_device {
        result["NewDeviceMetadata"] = json!({"DeviceKey": device.key, "DeviceGroupKey": device.group_key});
    }
    Ok(json!({"AuthenticationResult": result, "ChallengeParameters": {}}))
}

/// An AuthenticationResult without a refresh token.
pub(crate) fn result(call: &Call, access: &str, id: &str) -> Value {
    json!({
        "AccessToken": access,
        "IdToken": id,
        "ExpiresIn": call.client.access_token_validity,
        "TokenType": "Bearer",
    })
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
