//! The operations of the identity pools API.

use serde_json::{Value, json};

use super::credentials::{Credentials, LIFETIME};
use super::login::{self, DEVELOPER, ISSUER, Login};
use super::pool::{Identity, IdentityPool};
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::service::state::State;
use crate::wire::input::Input;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};
use crate::wire::shape::{IDENTITY_ID, Member, Shape};

const LOGINS: Member = ("Logins", Shape::Map, false);
const MOST_LOGINS: usize = 10;
/// Seconds that a token of GetOpenIdToken lives.
const TOKEN_LIFETIME: i64 = 600;

/// `None`: not an operation a client can call.
pub(crate) fn members(operation: &str) -> Option<&'static [Member]> {
    Some(match operation {
        "GetId" => {
            &[("IdentityPoolId", IDENTITY_ID, true), ("AccountId", Shape::Text(1, 15, None), false), LOGINS]
        }
        "GetCredentialsForIdentity" => &[
            ("IdentityId", IDENTITY_ID, true),
            LOGINS,
            ("CustomRoleArn", Shape::Text(20, 2048, None), false),
        ],
        "GetOpenIdToken" => &[("IdentityId", IDENTITY_ID, true), LOGINS],
        "UnlinkIdentity" => &[
            ("IdentityId", IDENTITY_ID, true),
            ("Logins", Shape::Map, true),
            ("LoginsToRemove", Shape::List, true),
        ],
        _ => return None,
    })
}

pub(crate) fn run(state: &mut State, operation: &str, input: &Input) -> Result<Value, Refusal> {
    if input.entries("Logins").len() > MOST_LOGINS {
        return Err(invalid_parameter(
            "1 validation error detected: Value at 'logins' failed to satisfy constraint: Member must have length less than or equal to 10",
        ));
    }
    match operation {
        "GetId" => id(state, input),
        "GetCredentialsForIdentity" => credentials(state, input),
        "GetOpenIdToken" => open_id_token(state, input),
        _ => unlink(state, input),
    }
}

/// A token as GetOpenIdTokenForDeveloperIdentity gives it to an app's server: the command `developerToken`.
pub(crate) fn developer_token(
    state: &mut State,
    pool_id: &str,
    user: &str,
) -> Result<(String, String), Refusal> {
    let region = pool(state, pool_id)?.config.region.clone();
    let fresh = format!("{region}:{}", state.env.random.uuid());
    let pool = pool(state, pool_id)?;
    let id = pool.holder("developer", user).map_or(fresh, str::to_owned);
    pool.identities.entry(id.clone()).or_default().logins.insert("developer".to_owned(), user.to_owned());
    let token = token(state, pool_id, &id, &["authenticated", "developer"], 900);
    Ok((id, token))
}

fn id(state: &mut State, input: &Input) -> Result<Value, Refusal> {
    let pool_id = input.need("IdentityPoolId")?.to_owned();
    let logins = verified(state, &pool_id, input)?;
    let uuid = state.env.random.uuid();
    let pool = pool(state, &pool_id)?;
    if logins.is_empty() && !pool.config.guests {
        return Err(guests_off());
    }
    let held = linked(pool, &logins)?;
    let id = held.unwrap_or_else(|| format!("{}:{uuid}", pool.config.region));
    link(pool, &id, &logins);
    Ok(json!({ "IdentityId": id }))
}

fn credentials(state: &mut State, input: &Input) -> Result<Value, Refusal> {
    let (pool_id, id, logins) = authenticate(state, input)?;
    let pool = pool(state, &pool_id)?;
    let role = match input.text("CustomRoleArn") {
        Some(custom) => {
            let listed = |login: &Login| {
                login.claims["cognito:roles"].as_array().is_some_and(|roles| roles.contains(&json!(custom)))
            };
            if !logins.iter().any(listed) {
                return Err(not_authorized("CustomRoleArn is not among the roles of the token."));
            }
            Some(custom.to_owned())
        }
        None if logins.is_empty() => pool.config.guest_role.clone(),
        None => pool.config.authenticated_role.clone(),
    };
    if role.is_none() {
        return Err(Refusal::new(
            "InvalidIdentityPoolConfigurationException",
            "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
        ));
    }
    let expires = state.env.seconds() + LIFETIME;
    let credentials = Credentials::new(&mut state.env.random, &id, expires);
    let answer = json!({
        "IdentityId": id,
        "Credentials": {
            "AccessKeyId": credentials.access_key_id,
            "SecretKey": credentials.secret,
            "SessionToken": credentials.session_token,
            "Expiration": crate::model::env::epoch(expires * 1_000),
        },
    });
    state.identities.credentials.insert(credentials.access_key_id.clone(), credentials);
    Ok(answer)
}

fn open_id_token(state: &mut State, input: &Input) -> Result<Value, Refusal> {
    let (pool_id, id, logins) = authenticate(state, input)?;
    if !pool(state, &pool_id)?.config.classic_flow {
        return Err(invalid_parameter("Basic (classic) flow is not enabled, please use enhanced flow."));
    }
    let mut amr = vec![if logins.is_empty() { "unauthenticated" } else { "authenticated" }];
    amr.extend(logins.iter().map(|login| login.provider.as_str()));
    let token = token(state, &pool_id, &id, &amr, TOKEN_LIFETIME);
    Ok(json!({"IdentityId": id, "Token": token}))
}

fn unlink(state: &mut State, input: &Input) -> Result<Value, Refusal> {
    let (pool_id, id, logins) = authenticate(state, input)?;
    if logins.is_empty() {
        return Err(mismatch());
    }
    let remove = input.get("LoginsToRemove").and_then(Value::as_array).cloned().unwrap_or_default();
    if let Some(identity) = pool(state, &pool_id)?.identities.get_mut(&id) {
        identity.logins.retain(|provider, _| !remove.iter().any(|name| name.as_str() == Some(provider)));
    }
    Ok(Value::Null)
}

/// Pool, identity and verified logins of a call that names an identity.
///
/// The identity may change: a guest who proves a login that belongs to another identity becomes that one.
fn authenticate(state: &mut State, input: &Input) -> Result<(String, String, Vec<Login>), Refusal> {
    let id = input.need("IdentityId")?.to_owned();
    let missing = || Refusal::new("ResourceNotFoundException", format!("Identity '{id}' not found."));
    let pool_id = state.identities.pool_of(&id).ok_or_else(missing)?.id.clone();
    let logins = verified(state, &pool_id, input)?;
    let pool = pool(state, &pool_id)?;
    let own = pool.identities.get(&id).ok_or_else(missing)?.logins.clone();
    if logins.is_empty() {
        return match (own.is_empty(), pool.config.guests) {
            (true, true) => Ok((pool_id, id, logins)),
            (true, false) => Err(guests_off()),
            (false, _) => Err(mismatch()),
        };
    }
    // A developer token names its identity itself.
    if logins.iter().any(|login| login.provider == DEVELOPER && login.subject == id) {
        return Ok((pool_id, id, logins));
    }
    let held = linked(pool, &logins)?;
    let id = match held {
        Some(other) if other == id => id,
        Some(other) if own.is_empty() => {
            pool.identities.remove(&id);
            other
        }
        None if own.is_empty() => id,
        _ => return Err(mismatch()),
    };
    link(pool, &id, &logins);
    Ok((pool_id, id, logins))
}

fn verified(state: &mut State, pool_id: &str, input: &Input) -> Result<Vec<Login>, Refusal> {
    let now = state.env.seconds();
    let State { identities, pools, .. } = state;
    let pool = identities.pools.get(pool_id).ok_or_else(|| no_pool(pool_id))?;
    login::verify(pool, pools, &input.entries("Logins"), now)
}

/// The one identity that holds any of the logins.
fn linked(pool: &IdentityPool, logins: &[Login]) -> Result<Option<String>, Refusal> {
    let mut holders: Vec<&str> =
        logins.iter().filter_map(|login| pool.holder(&login.provider, &login.subject)).collect();
    holders.dedup();
    match holders.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some((*one).to_owned())),
        _ => Err(Refusal::new(
            "ResourceConflictException",
            "This login is already linked to another identity.",
        )),
    }
}

fn link(pool: &mut IdentityPool, id: &str, logins: &[Login]) {
    let identity: &mut Identity = pool.identities.entry(id.to_owned()).or_default();
    for login in logins.iter().filter(|login| login.provider != DEVELOPER) {
        identity.logins.insert(login.provider.clone(), login.subject.clone());
    }
}

fn token(state: &State, pool_id: &str, id: &str, amr: &[&str], lifetime: i64) -> String {
    let now = state.env.seconds();
    let claims =
        json!({"sub": id, "aud": pool_id, "amr": amr, "iss": ISSUER, "iat": now, "exp": now + lifetime});
    jws::encode(KeyUse::Identity, ISSUER, &claims)
}

fn pool<'a>(state: &'a mut State, id: &str) -> Result<&'a mut IdentityPool, Refusal> {
    state.identities.pools.get_mut(id).ok_or_else(|| no_pool(id))
}

fn no_pool(id: &str) -> Refusal {
    Refusal::new("ResourceNotFoundException", format!("IdentityPool '{id}' not found."))
}

fn guests_off() -> Refusal {
    not_authorized("Unauthenticated access is not supported for this identity pool.")
}

fn mismatch() -> Refusal {
    not_authorized(
        "Logins don't match. Please include at least one valid login for this identity or identity pool.",
    )
}
