//! Logins: the tokens that prove who stands behind an identity.

use std::collections::BTreeMap;

use serde_json::Value;

use super::pool::{IdentityPool, IdentityPoolConfig};
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::model::pool::Pool;
use crate::wire::refusal::{Refusal, not_authorized};

/// The provider whose tokens the pool itself signs.
pub(crate) const DEVELOPER: &str = "cognito-identity.amazonaws.com";
/// The issuer of the pool's own tokens.
pub(crate) const ISSUER: &str = "https://cognito-identity.amazonaws.com";

/// A login that was verified.
#[derive(Clone, Debug)]
pub(crate) struct Login {
    pub(crate) provider: String,
    pub(crate) subject: String,
    /// The claims of a user pool's ID token.
    pub(crate) claims: Value,
}

/// Verifies all logins of a call.
pub(crate) fn verify(
    pool: &IdentityPool,
    user_pools: &BTreeMap<String, Pool>,
    logins: &[(String, String)],
    now: i64,
) -> Result<Vec<Login>, Refusal> {
    logins.iter().map(|(provider, token)| one(pool, user_pools, provider, token, now)).collect()
}

fn one(
    pool: &IdentityPool,
    user_pools: &BTreeMap<String, Pool>,
    provider: &str,
    token: &str,
    now: i64,
) -> Result<Login, Refusal> {
    let login = |subject: String, claims: Value| Login { provider: provider.to_owned(), subject, claims };
    if provider == DEVELOPER {
        let claims = own_token(&pool.id, token, now)?;
        return Ok(login(claims["sub"].as_str().unwrap_or_default().to_owned(), claims));
    }
    if let Some(tokens) = pool.config.providers.get(provider) {
        let subject = tokens.get(token).ok_or_else(not_open_id)?;
        return Ok(login(subject.clone(), Value::Null));
    }
    let Some(user_pool) = user_pool(&pool.config, user_pools, provider) else {
        return Err(unsupported());
    };
    let claims = jws::decode(KeyUse::Id, token)
        .or_else(|| jws::decode(KeyUse::Access, token))
        .ok_or_else(not_open_id)?;
    if claims["iss"].as_str() != Some(user_pool.issuer().as_str()) {
        return Err(not_authorized("Invalid login token. Issuer doesn't match providerName"));
    }
    let Some(audience) = claims["aud"].as_str() else {
        return Err(not_authorized("Invalid login token. Missing a required claim: aud"));
    };
    let expires = claims["exp"].as_i64().unwrap_or(0);
    if expires <= now {
        return Err(not_authorized(&format!("Invalid login token. Token expired: {expires} >= {now}")));
    }
    let known =
        |one: &super::pool::UserPoolProvider| one.user_pool_id == user_pool.id && one.client_id == audience;
    if !pool.config.user_pools.iter().any(known) {
        return Err(unsupported());
    }
    let event = claims["event_id"].as_str().unwrap_or_default();
    let revoked = user_pool.grants.iter().any(|grant| grant.event_id == event && grant.revoked);
    if pool.config.server_side_token_check && revoked {
        return Err(not_authorized("Invalid login token. Token is revoked."));
    }
    Ok(login(claims["sub"].as_str().unwrap_or_default().to_owned(), claims))
}

/// The claims of a token that this identity pool signed.
pub(crate) fn own_token(audience: &str, token: &str, now: i64) -> Result<Value, Refusal> {
    let claims = jws::decode(KeyUse::Identity, token).ok_or_else(not_open_id)?;
    if claims["iss"].as_str() != Some(ISSUER) || claims["aud"].as_str() != Some(audience) {
        return Err(not_authorized("Invalid login token. Issuer doesn't match providerName"));
    }
    let expires = claims["exp"].as_i64().unwrap_or(0);
    if expires <= now {
        return Err(not_authorized(&format!("Invalid login token. Token expired: {expires} >= {now}")));
    }
    Ok(claims)
}

/// `cognito-idp.<region>.amazonaws.com/<userPoolId>` of a pool that is configured.
fn user_pool<'a>(
    config: &IdentityPoolConfig,
    user_pools: &'a BTreeMap<String, Pool>,
    provider: &str,
) -> Option<&'a Pool> {
    let (host, id) = provider.split_once('/')?;
    let pool = user_pools.get(id)?;
    let configured = config.user_pools.iter().any(|one| one.user_pool_id == id);
    (configured && host == format!("cognito-idp.{}.amazonaws.com", pool.config.region)).then_some(pool)
}

fn unsupported() -> Refusal {
    not_authorized("Token is not from a supported provider of this identity pool.")
}

fn not_open_id() -> Refusal {
    not_authorized("Invalid login token. Not a valid OpenId Connect identity token.")
}
