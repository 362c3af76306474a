//! Which API a request is for.

use serde_json::json;

use super::json_api;
use super::state::State;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::identity::sts;
use crate::sync;
use crate::wire::http::{HttpRequest, HttpResponse};
use crate::wire::refusal::Refusal;

const USER_POOLS: &str = "AWSCognitoIdentityProviderService.";
const IDENTITIES: &str = "AWSCognitoIdentityService.";

/// Where a request goes, with the name of its operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    UserPools(String),
    /// The JWK set of a user pool.
    Jwks(String),
    /// The OpenID configuration of a user pool.
    Discovery(String),
    Identities(String),
    Sts,
    Sync(&'static str),
    Unknown,
}

impl Route {
    pub(crate) fn of(request: &HttpRequest) -> Self {
        let path = request.route();
        if let Some(pool) = well_known(path, "/.well-known/jwks.json") {
            return Self::Jwks(pool);
        }
        if let Some(pool) = well_known(path, "/.well-known/openid-configuration") {
            return Self::Discovery(pool);
        }
        let target = request.header("x-amz-target").unwrap_or_default();
        if path == "/"
            && request.method == "POST"
            && let Some(operation) = target.strip_prefix(USER_POOLS)
        {
            return Self::UserPools(operation.to_owned());
        }
        if path == "/"
            && request.method == "POST"
            && let Some(operation) = target.strip_prefix(IDENTITIES)
        {
            return Self::Identities(operation.to_owned());
        }
        let media = request.header("content-type").unwrap_or_default();
        if path == "/" && request.method == "POST" && media.starts_with("application/x-www-form-urlencoded") {
            return Self::Sts;
        }
        if path.starts_with("/identitypools/") {
            return Self::Sync(sync::operations::operation(request));
        }
        Self::Unknown
    }

    /// The name under which requests are counted and faults are set.
    pub(crate) fn operation(&self) -> &str {
        match self {
            Self::UserPools(operation) | Self::Identities(operation) => operation,
            Self::Sts => "AssumeRoleWithWebIdentity",
            Self::Sync(operation) => operation,
            Self::Jwks(_) => "jwks",
            Self::Discovery(_) => "openid-configuration",
            Self::Unknown => "unknown",
        }
    }

    pub(crate) fn answer(&self, state: &mut State, request: &HttpRequest) -> HttpResponse {
        match self {
            Self::UserPools(operation) => json_api::answer(state, operation, request),
            Self::Identities(operation) => json_api::answer_identities(state, operation, request),
            Self::Sts => sts::answer(state, request),
            Self::Sync(_) => sync::operations::answer(state, request),
            Self::Jwks(pool) => jwks(state, pool),
            Self::Discovery(pool) => discovery(state, pool),
            Self::Unknown => Refusal::new("UnknownOperationException", "").response(),
        }
    }
}

fn well_known(path: &str, suffix: &str) -> Option<String> {
    let pool = path.strip_suffix(suffix)?.strip_prefix('/')?;
    (!pool.contains('/')).then(|| pool.to_owned())
}

fn jwks(state: &State, id: &str) -> HttpResponse {
    let Some(pool) = state.pools.get(id) else {
        return no_pool(id);
    };
    let keys = jws::jwks(&[KeyUse::Id, KeyUse::Access], &pool.issuer());
    let mut response = HttpResponse::json(200, "application/json", &keys);
    response.set("Cache-Control", "public, max-age=86400");
    response
}

fn discovery(state: &State, id: &str) -> HttpResponse {
    let Some(pool) = state.pools.get(id) else {
        return no_pool(id);
    };
    let issuer = pool.issuer();
    let body = json!({
        "issuer": issuer,
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "response_types_supported": ["code", "token"],
        "scopes_supported": ["openid", "email", "phone", "profile"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
    });
    HttpResponse::json(200, "application/json", &body)
}

fn no_pool(id: &str) -> HttpResponse {
    Refusal::new("ResourceNotFoundException", format!("User pool {id} does not exist."))
        .with_status(404)
        .response()
}
