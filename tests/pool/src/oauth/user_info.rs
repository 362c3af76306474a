//! `GET /oauth2/userInfo`: what the scopes of an access token show of its user.

use serde_json::{Map, Value, json};

use super::failure::OAuthError;
use crate::auth::caller::caller_with_scope;
use crate::crypto::jws;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    match run(state, request) {
        Ok(claims) => HttpResponse::json(200, super::JSON, &Value::Object(claims)),
        Err(error) => {
            // The error stands in the header alone, without a scheme before it.
            let text = error.description.as_deref().unwrap_or_default();
            let challenge = format!("error=\"{}\", error_description=\"{text}\"", error.error);
            let mut response = HttpResponse { status: error.status, ..HttpResponse::default() };
            response.set("WWW-Authenticate", &challenge);
            response
        }
    }
}

/// All values are texts, `email_verified` too.
fn run(state: &mut State, request: &HttpRequest) -> Result<Map<String, Value>, OAuthError> {
    let invalid = |text: &str| OAuthError::new("invalid_token", Some(text)).with_status(401);
    let token = request.header("authorization").and_then(|header| header.strip_prefix("Bearer "));
    let token = token.ok_or_else(|| OAuthError::new("invalid_request", Some("Bearer token is missing")))?;
    let claims = jws::peek(token).ok_or_else(|| invalid("Access token is malformed"))?;
    let client_id = claims["client_id"].as_str().unwrap_or_default();
    let mut call = state.call(client_id).ok_or_else(|| invalid("Access token is unknown"))?;
    let caller =
        caller_with_scope(&mut call, token, "openid").map_err(|refusal| invalid(&refusal.message))?;
    let user = call.pool.user(&caller.sub).map_err(|refusal| invalid(&refusal.message))?;
    let oauth = caller.grant(&call).ok().and_then(|grant| grant.oauth.as_ref());
    let shown = |name: &str| call.client.can_read(name) && oauth.is_none_or(|oauth| oauth.shows(name));
    let attributes = user.attributes.iter().filter(|(name, _)| shown(name));
    let mut answer: Map<String, Value> =
        attributes.map(|(name, value)| (name.clone(), json!(value))).collect();
    answer.insert("sub".to_owned(), json!(user.sub));
    answer.insert("username".to_owned(), json!(user.username));
    Ok(answer)
}
