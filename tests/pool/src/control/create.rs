//! Pools, clients and groups.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::{read, take};
use crate::identity::operations;
use crate::identity::pool::{IdentityPool, IdentityPoolConfig};
use crate::model::client::Client;
use crate::model::config::PoolConfig;
use crate::model::pool::{Group, Pool};
use crate::service::state::State;

pub(crate) fn create_pool(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let config: PoolConfig = read(arguments)?;
    let id = match &config.id {
        Some(id) => id.clone(),
        None => format!("{}_{}", config.region, state.env.random.alphanumeric(9)),
    };
    state.pools.insert(id.clone(), Pool::new(id.clone(), config));
    Ok(json!({ "userPoolId": id }))
}

/// Replaces the named settings of a pool; the others become their defaults again only if named so.
pub(crate) fn update_pool(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let pool = pool(state, &mut arguments)?;
    let config = Arc::make_mut(&mut pool.config);
    let object = arguments.as_object().cloned().unwrap_or_default();
    let fresh: PoolConfig = read(&arguments)?;
    for name in object.keys() {
        match name.as_str() {
            "mfa" => config.mfa = fresh.mfa,
            "mfaKinds" => config.mfa_kinds.clone_from(&fresh.mfa_kinds),
            "devices" => config.devices = fresh.devices,
            "challengeRequiredOnNewDevice" => {
                config.challenge_required_on_new_device = fresh.challenge_required_on_new_device;
            }
            "alwaysChallengeDevice" => config.always_challenge_device = fresh.always_challenge_device,
            "passwordPolicy" => config.password_policy.clone_from(&fresh.password_policy),
            "firstFactors" => config.first_factors.clone_from(&fresh.first_factors),
            "webAuthn" => config.web_authn.clone_from(&fresh.web_authn),
            "customAuth" => config.custom_auth.clone_from(&fresh.custom_auth),
            "triggers" => config.triggers.clone_from(&fresh.triggers),
            "requiredAttributes" => config.required_attributes.clone_from(&fresh.required_attributes),
            "autoConfirm" => config.auto_confirm = fresh.auto_confirm,
            "sessionTracking" => config.session_tracking = fresh.session_tracking,
            "maxSessions" => config.max_sessions = fresh.max_sessions,
            "keepOriginalUntilVerified" => {
                config.keep_original_until_verified = fresh.keep_original_until_verified;
            }
            "reuseRevokesSession" => config.reuse_revokes_session = fresh.reuse_revokes_session,
            "replica" => config.replica = fresh.replica,
            "stepUp" => config.step_up = fresh.step_up,
            "identityProviders" => config.identity_providers.clone_from(&fresh.identity_providers),
            "otpDigits" => config.otp_digits = fresh.otp_digits,
            _ => return Err(format!("{name} cannot be changed")),
        }
    }
    Ok(json!({}))
}

pub(crate) fn create_client(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let pool_id = pool(state, &mut arguments)?.id.clone();
    let generate = arguments.as_object_mut().and_then(|object| object.remove("generateSecret"));
    let mut client: Client = read(&arguments)?;
    if client.id.is_empty() {
        client.id = state.env.random.alphanumeric(26);
    }
    if generate == Some(Value::Bool(true)) {
        client.secret = Some(state.env.random.alphanumeric(51));
    }
    let answer = json!({"clientId": client.id, "clientSecret": client.secret});
    if let Some(pool) = state.pools.get_mut(&pool_id) {
        pool.clients.insert(client.id.clone(), Arc::new(client));
    }
    Ok(answer)
}

/// Changes settings of a client; its id and secret stay.
pub(crate) fn update_client(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let id = take(&mut arguments, "clientId")?;
    let changes: Client = read(&arguments)?;
    let clients = state.pools.values_mut().find_map(|pool| pool.clients.get_mut(&id));
    let client = Arc::make_mut(clients.ok_or_else(|| format!("no client {id}"))?);
    for name in arguments.as_object().cloned().unwrap_or_default().keys() {
        match name.as_str() {
            "explicitAuthFlows" => client.explicit_auth_flows.clone_from(&changes.explicit_auth_flows),
            "accessTokenValidity" => client.access_token_validity = changes.access_token_validity,
            "idTokenValidity" => client.id_token_validity = changes.id_token_validity,
            "refreshTokenValidity" => client.refresh_token_validity = changes.refresh_token_validity,
            "authSessionValidity" => client.auth_session_validity = changes.auth_session_validity,
            "refreshTokenRotation" => client.refresh_token_rotation = changes.refresh_token_rotation,
            "retryGracePeriodSeconds" => {
                client.retry_grace_period_seconds = changes.retry_grace_period_seconds;
            }
            "enableTokenRevocation" => client.enable_token_revocation = changes.enable_token_revocation,
            "preventUserExistenceErrors" => {
                client.prevent_user_existence_errors = changes.prevent_user_existence_errors;
            }
            "readAttributes" => client.read_attributes.clone_from(&changes.read_attributes),
            "writeAttributes" => client.write_attributes.clone_from(&changes.write_attributes),
            "scopes" => client.scopes.clone_from(&changes.scopes),
            "oauth" => client.oauth.clone_from(&changes.oauth),
            _ => return Err(format!("{name} cannot be changed")),
        }
    }
    Ok(json!({}))
}

pub(crate) fn create_group(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let pool = pool(state, &mut arguments)?;
    let name = take(&mut arguments, "name")?;
    let group = Group {
        precedence: arguments["precedence"].as_i64(),
        role: arguments["role"].as_str().map(str::to_owned),
    };
    pool.groups.insert(name, group);
    Ok(json!({}))
}

pub(crate) fn create_identity_pool(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let config: IdentityPoolConfig = read(arguments)?;
    let id = match &config.id {
        Some(id) => id.clone(),
        None => format!("{}:{}", config.region, state.env.random.uuid()),
    };
    let pool = IdentityPool { id: id.clone(), config, identities: BTreeMap::new() };
    state.identities.pools.insert(id.clone(), pool);
    Ok(json!({ "identityPoolId": id }))
}

/// What an app's server gets for one of its own users.
pub(crate) fn developer_token(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let (pool, user) = (take(&mut arguments, "identityPoolId")?, take(&mut arguments, "user")?);
    let (id, token) = operations::developer_token(state, &pool, &user).map_err(|refusal| refusal.message)?;
    Ok(json!({"identityId": id, "token": token}))
}

/// The pool an argument names, taken out of the arguments.
pub(crate) fn pool<'a>(state: &'a mut State, arguments: &mut Value) -> Result<&'a mut Pool, String> {
    let id = take(arguments, "userPoolId")?;
    state.pools.get_mut(&id).ok_or_else(|| format!("no user pool {id}"))
}
