//! The JWK set and the OpenID configuration of a pool, below its id and at the managed login domain.

use serde_json::json;

use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::model::pool::Pool;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};
use crate::wire::refusal::Refusal;

/// One key signs ID tokens, the other access tokens.
pub(crate) fn jwks(state: &State, id: Option<&str>) -> HttpResponse {
    let pool = match pool(state, id) {
        Ok(pool) => pool,
        Err(response) => return response,
    };
    let keys = jws::jwks(&[KeyUse::Id, KeyUse::Access], &pool.issuer());
    let mut response = HttpResponse::json(200, "application/json", &keys);
    response.set("Cache-Control", "public, max-age=86400");
    response
}

pub(crate) fn openid_configuration(state: &State, id: Option<&str>, request: &HttpRequest) -> HttpResponse {
    let pool = match pool(state, id) {
        Ok(pool) => pool,
        Err(response) => return response,
    };
    let issuer = pool.issuer();
    let here = || request.header("host").map(|host| format!("http://{host}"));
    let domain = pool.config.domain.clone().or_else(here).unwrap_or_else(|| {
        format!("https://{}.auth.{}.amazoncognito.com", pool.name().to_lowercase(), pool.config.region)
    });
    let body = json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{domain}/oauth2/authorize"),
        "token_endpoint": format!("{domain}/oauth2/token"),
        "userinfo_endpoint": format!("{domain}/oauth2/userInfo"),
        "revocation_endpoint": format!("{domain}/oauth2/revoke"),
        "end_session_endpoint": format!("{domain}/logout"),
        "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
        "response_types_supported": ["code", "token"],
        "scopes_supported": ["openid", "email", "phone", "profile"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
    });
    HttpResponse::json(200, "application/json", &body)
}

/// The pool of an id; without one the only pool, since nothing else tells whose domain it is.
fn pool<'a>(state: &'a State, id: Option<&str>) -> Result<&'a Pool, HttpResponse> {
    let found = match id {
        Some(id) => state.pools.get(id),
        None => state.pools.values().next().filter(|_| state.pools.len() == 1),
    };
    found.ok_or_else(|| {
        let text = match id {
            Some(id) => format!("User pool {id} does not exist."),
            None => "The domain belongs to no user pool or to several.".to_owned(),
        };
        Refusal::new("ResourceNotFoundException", text).with_status(404).response()
    })
}
