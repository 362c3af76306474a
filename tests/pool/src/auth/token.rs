//! The claims of ID and access tokens.

use serde_json::{Map, Value, json};

use crate::crypto::encode::base64url;
use crate::crypto::hash::sha256;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::model::grant::{Grant, OAuthGrant};
use crate::model::user::User;
use crate::ops::Call;
use crate::wire::refusal::Refusal;

/// The scope of every access token of the API.
pub(crate) const ADMIN_SCOPE: &str = "aws.cognito.signin.user.admin";

/// The tokens of one answer.
#[derive(Clone, Debug)]
pub(crate) struct Tokens {
    pub(crate) access: String,
    /// Absent when an OAuth grant lacks the scope `openid`.
    pub(crate) id: Option<String>,
    /// Present when the answer brings a new one.
    pub(crate) refresh: Option<String>,
    /// Seconds until the access token ends.
    pub(crate) expires_in: i64,
}

impl Tokens {
    /// The AuthenticationResult of the API.
    pub(crate) fn authentication_result(&self) -> Value {
        let mut result = json!({
            "AccessToken": self.access,
            "ExpiresIn": self.expires_in,
            "TokenType": "Bearer",
        });
        for (name, token) in [("IdToken", &self.id), ("RefreshToken", &self.refresh)] {
            if let Some(token) = token {
                result[name] = json!(token);
            }
        }
        result
    }

    /// The answer of the token endpoint (RFC 6749 section 5.1).
    pub(crate) fn token_response(&self) -> Value {
        let mut response = json!({
            "access_token": self.access,
            "expires_in": self.expires_in,
            "token_type": "Bearer",
        });
        for (name, token) in [("id_token", &self.id), ("refresh_token", &self.refresh)] {
            if let Some(token) = token {
                response[name] = json!(token);
            }
        }
        response
    }
}

/// The access and the ID token of a grant, as of now. The `nonce` of an authorization request goes into the ID token.
pub(crate) fn issue(call: &mut Call, grant: &Grant, nonce: Option<&str>) -> Result<Tokens, Refusal> {
    let user = call.pool.user(&grant.sub)?.clone();
    let now = call.env.seconds();
    let issuer = call.pool.issuer();
    let access = access_claims(call, grant, &user, now);
    let access = jws::encode(KeyUse::Access, &issuer, &Value::Object(access));
    let mut id = id_claims(call, grant, &user, now);
    if grant.oauth.is_some() {
        insert(&mut id, "at_hash", json!(at_hash(&access)));
    }
    if let Some(nonce) = nonce {
        insert(&mut id, "nonce", json!(nonce));
    }
    let with_id = grant.oauth.as_ref().is_none_or(OAuthGrant::is_openid);
    Ok(Tokens {
        access,
        id: with_id.then(|| jws::encode(KeyUse::Id, &issuer, &Value::Object(id))),
        refresh: None,
        expires_in: call.client.access_token_validity,
    })
}

/// The claim that binds an ID token to its access token (OpenID Connect Core section 3.1.3.6).
fn at_hash(access: &str) -> String {
    base64url(sha256(&[access.as_bytes()]).get(..16).unwrap_or_default())
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
    insert(&mut claims, "exp", json!(now + call.client.access_token_validity));
    insert(&mut claims, "username", json!(user.username));
    if let Some(key) = &grant.device_key {
        insert(&mut claims, "device_key", json!(key));
    }
    match &grant.oauth {
        Some(oauth) => {
            insert(&mut claims, "scope", json!(oauth.scopes.join(" ")));
            insert(&mut claims, "version", json!(2));
            if let Some(resource) = &oauth.resource {
                insert(&mut claims, "aud", json!(resource));
            }
        }
        None => insert(&mut claims, "scope", json!(ADMIN_SCOPE)),
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
        let in_scope = grant.oauth.as_ref().is_none_or(|oauth| oauth.shows(name));
        if !in_scope || !call.client.can_read(name) {
            continue;
        }
        let value = match name.as_str() {
            "email_verified" | "phone_number_verified" => json!(value == "true"),
            "address" => json!({"formatted": value}),
            "identities" => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
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
