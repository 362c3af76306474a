//! Users, as an administrator makes and changes them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::create::pool;
use super::{no_more, read, take};
use crate::crypto::encode::{base32, from_base32};
use crate::model::pool::Pool;
use crate::model::user::{Status, Totp, User};
use crate::service::state::State;

/// Every member is optional: what is absent stays as it is.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
struct Changes {
    /// Not checked against the policy.
    password: Option<String>,
    /// The password is temporary: NEW_PASSWORD_REQUIRED follows.
    temporary: bool,
    /// Seconds until the temporary password expires.
    temporary_validity: Option<i64>,
    /// Addresses count as verified unless `email_verified` or `phone_number_verified` says otherwise.
    attributes: BTreeMap<String, String>,
    groups: Option<Vec<String>>,
    /// Of SMS_MFA, SOFTWARE_TOKEN_MFA, EMAIL_OTP.
    enabled_mfa: Option<Vec<String>>,
    preferred_mfa: Option<String>,
    /// Base32.
    totp_secret: Option<String>,
    disabled: Option<bool>,
    /// UNCONFIRMED, CONFIRMED, FORCE_CHANGE_PASSWORD, RESET_REQUIRED.
    status: Option<String>,
    future_challenge: Option<bool>,
}

pub(crate) fn create_user(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let name = take(&mut arguments, "username")?;
    let given_sub = take(&mut arguments, "sub").ok();
    let sub = given_sub.unwrap_or_else(|| state.env.random.uuid());
    let pool_id = pool(state, &mut arguments)?.id.clone();
    let changes: Changes = read(&arguments)?;
    let State { env, pools, .. } = state;
    let Some(pool) = pools.get_mut(&pool_id) else {
        return Err(format!("no user pool {pool_id}"));
    };
    if pool.find(&name).is_some() {
        return Err(format!("user {name} exists"));
    }
    let by_address = !pool.config.username_attributes.is_empty();
    let mut user = User {
        sub: sub.clone(),
        username: if by_address { sub.clone() } else { name.clone() },
        status: Status::Confirmed,
        ..User::default()
    };
    user.attributes.insert("sub".to_owned(), sub.clone());
    if by_address {
        let attribute = if name.contains('@') { "email" } else { "phone_number" };
        user.attributes.insert(attribute.to_owned(), name);
        user.set_verified(attribute, true);
    }
    pool.users.insert(sub.clone(), user);
    apply(env, pool, &sub, changes)?;
    let username = pool.users.get(&sub).map(|user| user.username.clone());
    Ok(json!({"sub": sub, "username": username}))
}

pub(crate) fn update_user(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let (pool_id, sub) = find(state, &mut arguments)?;
    let changes: Changes = read(&arguments)?;
    let State { env, pools, .. } = state;
    if let Some(pool) = pools.get_mut(&pool_id) {
        apply(env, pool, &sub, changes)?;
    }
    Ok(json!({}))
}

pub(crate) fn delete_user(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let (pool_id, sub) = only(state, arguments)?;
    if let Some(pool) = state.pools.get_mut(&pool_id) {
        pool.users.remove(&sub);
    }
    Ok(json!({}))
}

/// What the service holds about a user.
pub(crate) fn view(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let (pool_id, sub) = only(state, arguments)?;
    let pool = state.pools.get(&pool_id).ok_or("no user pool")?;
    let user = pool.users.get(&sub).ok_or("no user")?;
    let grants: Vec<Value> = pool
        .grants
        .iter()
        .filter(|grant| grant.sub == sub)
        .map(|grant| json!({"sessionId": grant.session_id, "revoked": grant.revoked, "deviceKey": grant.device_key}))
        .collect();
    Ok(json!({
        "sub": user.sub,
        "username": user.username,
        "status": user.status.name(),
        "disabled": user.disabled,
        "hasPassword": user.verifier.is_some(),
        "attributes": user.attributes,
        "groups": user.groups,
        "enabledMfa": user.mfa.enabled,
        "preferredMfa": user.mfa.preferred,
        "totpSecret": user.totp.as_ref().map(|totp| base32(&totp.seed)),
        "devices": user.devices.values().map(crate::model::device::Device::view).collect::<Vec<_>>(),
        "confirmedDevices":
            user.devices.values().filter(|device| device.verifier.is_some()).map(|device| &device.key).collect::<Vec<_>>(),
        "passkeys": user.passkeys.iter().map(crate::model::passkey::Passkey::view).collect::<Vec<_>>(),
        "grants": grants,
    }))
}

/// Revokes everything the user holds, as AdminUserGlobalSignOut does.
pub(crate) fn revoke(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let (pool_id, sub) = only(state, arguments)?;
    let mut revoked = 0;
    if let Some(pool) = state.pools.get_mut(&pool_id) {
        for grant in pool.grants.iter_mut().filter(|grant| grant.sub == sub && !grant.revoked) {
            grant.revoked = true;
            revoked += 1;
        }
    }
    Ok(json!({ "revoked": revoked }))
}

/// Forgets one device (`deviceKey`) or all of a user's.
pub(crate) fn delete_device(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let key = take(&mut arguments, "deviceKey").ok();
    let (pool_id, sub) = only(state, &arguments)?;
    let user = state.pools.get_mut(&pool_id).and_then(|pool| pool.users.get_mut(&sub)).ok_or("no user")?;
    let before = user.devices.len();
    user.devices.retain(|other, _| key.as_ref().is_some_and(|key| key != other));
    Ok(json!({"deleted": before - user.devices.len()}))
}

/// The user, for a command that takes nothing else.
fn only(state: &mut State, arguments: &Value) -> Result<(String, String), String> {
    let mut arguments = arguments.clone();
    let found = find(state, &mut arguments)?;
    no_more(&arguments)?;
    Ok(found)
}

fn find(state: &mut State, arguments: &mut Value) -> Result<(String, String), String> {
    let name = take(arguments, "username")?;
    let pool = pool(state, arguments)?;
    let sub = pool.find(&name).ok_or_else(|| format!("no user {name}"))?;
    Ok((pool.id.clone(), sub))
}

fn apply(
    env: &mut crate::model::env::Env,
    pool: &mut Pool,
    sub: &str,
    changes: Changes,
) -> Result<(), String> {
    let now = env.now();
    if let Some(password) = &changes.password {
        pool.set_password(env, sub, password).map_err(|refusal| refusal.message)?;
    }
    let seed = match &changes.totp_secret {
        Some(secret) => Some(from_base32(secret).ok_or("totpSecret is not base32")?),
        None => None,
    };
    let user = pool.users.get_mut(sub).ok_or("no user")?;
    if changes.temporary {
        user.status = Status::ForceChangePassword;
        user.temporary_until = Some(now + changes.temporary_validity.unwrap_or(7 * 86_400) * 1_000);
    }
    for (name, value) in changes.attributes {
        if matches!(name.as_str(), "email" | "phone_number") {
            user.attributes.entry(format!("{name}_verified")).or_insert_with(|| "true".to_owned());
        }
        user.attributes.insert(name, value);
    }
    if let Some(seed) = seed {
        user.totp = Some(Totp { seed, name: String::new(), last_step: 0 });
    }
    user.groups = changes.groups.unwrap_or_else(|| user.groups.clone());
    if let Some(enabled) = changes.enabled_mfa {
        user.mfa.enabled = enabled;
        user.mfa.preferred = None;
    }
    if changes.preferred_mfa.is_some() {
        user.mfa.preferred = changes.preferred_mfa;
    }
    user.disabled = changes.disabled.unwrap_or(user.disabled);
    user.future_challenge = changes.future_challenge.unwrap_or(user.future_challenge);
    match changes.status.as_deref() {
        Some("UNCONFIRMED") => user.status = Status::Unconfirmed,
        Some("CONFIRMED") => user.status = Status::Confirmed,
        Some("FORCE_CHANGE_PASSWORD") => user.status = Status::ForceChangePassword,
        Some("RESET_REQUIRED") => user.status = Status::ResetRequired,
        Some(other) => return Err(format!("no status {other}")),
        None => {}
    }
    Ok(())
}
