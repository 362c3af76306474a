//! Which API a request is for.

use super::json_api;
use super::state::State;
use crate::crypto::timestamp;
use crate::identity::sts;
use crate::oauth::{self, Endpoint};
use crate::sync;
use crate::wire::http::{HttpRequest, HttpResponse};
use crate::wire::refusal::Refusal;

const USER_POOLS: &str = "AWSCognitoIdentityProviderService.";
const IDENTITIES: &str = "AWSCognitoIdentityService.";

/// Where a request goes, with the name of its operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    UserPools(String),
    /// The JWK set of a user pool; without an id, that of the managed login domain.
    Jwks(Option<String>),
    /// The OpenID configuration, likewise.
    Discovery(Option<String>),
    /// Managed login.
    OAuth(Endpoint),
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
        if let Some(endpoint) = Endpoint::at(path) {
            return Self::OAuth(endpoint);
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
            Self::OAuth(endpoint) => endpoint.name(),
            Self::Jwks(_) => "jwks",
            Self::Discovery(_) => "openid-configuration",
            Self::Unknown => "unknown",
        }
    }

    /// The headers of every answer: request id, the service's date, CORS.
    pub(crate) fn dress(&self, state: &mut State, response: &mut HttpResponse) {
        let id = state.env.random.uuid();
        response.set("Date", &timestamp::http(state.env.seconds()));
        if let Self::OAuth(endpoint) = self {
            response.set("x-amz-cognito-request-id", &id);
            if endpoint.is_cross_origin() {
                response.set("Access-Control-Allow-Origin", "*");
            }
        } else {
            response.set("x-amzn-RequestId", &id);
            response.allow_any_origin();
        }
    }

    /// The answer to a preflight; none for the pages.
    pub(crate) fn preflight(&self) -> HttpResponse {
        match self {
            Self::OAuth(endpoint) if !endpoint.is_cross_origin() => {
                HttpResponse { status: 405, ..HttpResponse::default() }
            }
            _ => HttpResponse::preflight(),
        }
    }

    pub(crate) fn answer(&self, state: &mut State, request: &HttpRequest) -> HttpResponse {
        match self {
            Self::UserPools(operation) => json_api::answer(state, operation, request),
            Self::Identities(operation) => json_api::answer_identities(state, operation, request),
            Self::Sts => sts::answer(state, request),
            Self::Sync(_) => sync::operations::answer(state, request),
            Self::OAuth(endpoint) => endpoint.answer(state, request),
            Self::Jwks(pool) => oauth::jwks(state, pool.as_deref()),
            Self::Discovery(pool) => oauth::openid_configuration(state, pool.as_deref(), request),
            Self::Unknown => Refusal::new("UnknownOperationException", "").response(),
        }
    }
}

/// The pool of a well-known path: `Some(None)` at the root.
#[allow(clippy::option_option, reason = "no such path, no pool in it, a pool")]
fn well_known(path: &str, suffix: &str) -> Option<Option<String>> {
    let pool = path.strip_suffix(suffix)?;
    if pool.is_empty() {
        return Some(None);
    }
    let pool = pool.strip_prefix('/')?;
    (!pool.contains('/')).then(|| Some(pool.to_owned()))
}
