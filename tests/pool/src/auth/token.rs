//! The claims of ID and access tokens.

use serde_json::{Map, Value, json};

use crate::crypto::encode::base64url;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::model::grant::Grant;
use crate::model::user::User;
use crate::ops::Call;
use crate::wire::refusal::Refusal;

/// The access and the ID token of a grant, as of now.
pub(crate) fn issue(call: &mut Call, grant: &Grant) -> Result<(String, String), Refusal> {
    let user = call.pool.user(&grant.sub)?.clone();
    let now = call.env.seconds();
    let access = access_claims(call, grant, &user, now);
    let id = id_claims(call, grant, &user, now);
    let issuer = call.pool.issuer();
    Ok((
        jws::encode(KeyUse::Access, &issuer, &Value::Object(access)),
        jws::encode(KeyUse::Id, &issuer, &Value::Object(id)),
    ))
}

/// An opaque refresh token: the look and size of the service's JWE.
pub(crate) fn refresh_token(call: &mut Call) -> String {
    let head = base64url(br#"{"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}"#);
    let part = |call: &mut Call, length: usize| base64url(&call.env.random.bytes(length));
    format!("{head}.{}.{}.{}.{}", part(call, 256), part(call, 12), part(call, 800), part(call, 16))
}

fn access_claims(call: &mut Call, grant: &Grant, user: &User, now: i64) -> Map<String, Value> {
    let mut claims = common(call, grant, user, now);
    insert(&mut claims, "client_id", json!(grant.client_id));
    insert(&mut claims, "token_use", json!("access"));
    insert(&mut claims, "scope", json!("aws.cognito.signin.user.admin"));
    insert(&mut claims, "exp", json!(now + call.client.access_token_validity));
    insert(&mut claims, "username", json!(user.username));
    if let Some(key) = &grant.device_key {
        insert(&mut claims, "device_key", json!(key));
    }
    if let Some(trigger) = call.pool.config.triggers.get("PreTokenGeneration") {
        claims.extend(trigger.access_token_claims.clone());
    }
    claims
}

fn id_claims(call: &mut Call, grant: &Grant, user: &User, now: i64) -> Map<String, Value> {
    let mut claims = common(call, grant, user, now);
    insert(&mut claims, "aud", json!(grant.client_id));
    insert(&mut claims, "token_use", json!("id"));
    insert(&mut claims, "exp", json!(now + call.client.id_token_validity));
    insert(&mut claims, "cognito:username", json!(user.username));
    for (name, value) in &user.attributes {
        if !call.client.can_read(name) {
            continue;
        }
        let value = match name.as_str() {
            "email_verified" | "phone_number_verified" => json!(value == "true"),
            "address" => json!({"formatted": value}),
            "updated_at" => value.parse::<i64>().map_or_else(|_| json!(value), |moment| json!(moment)),
            _ => json!(value),
        };
        insert(&mut claims, name, value);
    }
    roles(call, user, &mut claims);
    if let Some(trigger) = call.pool.config.triggers.get("PreTokenGeneration") {
        claims.extend(trigger.id_token_claims.clone());
    }
    claims
}

fn common(call: &mut Call, grant: &Grant, user: &User, now: i64) -> Map<String, Value> {
    let mut claims = Map::new();
    insert(&mut claims, "sub", json!(grant.sub));
    insert(&mut claims, "iss", json!(call.pool.issuer()));
    insert(&mut claims, "event_id", json!(grant.event_id));
    insert(&mut claims, "auth_time", json!(grant.auth_time.div_euclid(1_000)));
    insert(&mut claims, "iat", json!(now));
    insert(&mut claims, "jti", json!(call.env.random.uuid()));
    if call.client.enable_token_revocation || call.client.refresh_token_rotation {
        insert(&mut claims, "origin_jti", json!(grant.origin_jti));
    }
    if !user.groups.is_empty() {
        insert(&mut claims, "cognito:groups", json!(user.groups));
    }
    if let Some(acr) = &grant.acr {
        insert(&mut claims, "acr", json!(acr));
        insert(&mut claims, "amr", json!(grant.amr));
    }
    claims
}

/// `cognito:roles`, and the preferred one unless two groups share the lowest precedence.
fn roles(call: &Call, user: &User, claims: &mut Map<String, Value>) {
    let groups: Vec<_> = user.groups.iter().filter_map(|name| call.pool.groups.get(name)).collect();
    let roles: Vec<&String> = groups.iter().filter_map(|group| group.role.as_ref()).collect();
    if roles.is_empty() {
        return;
    }
    insert(claims, "cognito:roles", json!(roles));
    let lowest = groups.iter().filter_map(|group| group.precedence).min();
    let first: Vec<_> =
        groups.iter().filter(|group| lowest.is_some() && group.precedence == lowest).collect();
    if let [group] = first.as_slice()
        && let Some(role) = &group.role
    {
        insert(claims, "cognito:preferred_role", json!(role));
    }
}

fn insert(claims: &mut Map<String, Value>, name: &str, value: Value) {
    claims.insert(name.to_owned(), value);
}
