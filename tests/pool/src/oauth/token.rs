//! `POST /oauth2/token`.

use serde_json::{Value, json};

use super::client_authentication::authenticate;
use super::code;
use super::failure::{OAuthError, invalid_grant, invalid_request};
use super::parameters::Parameters;
use super::request::{resource, scope_exists};
use crate::auth::refresh;
use crate::auth::token::Tokens;
use crate::model::config::DeviceMode;
use crate::model::oauth::OAuthFlow;
use crate::ops::derived_token::{self, Exchange, TokenKind};
use crate::ops::{Call, client_token};
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};

const TOKEN_EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
const ID_TOKEN: &str = "urn:ietf:params:oauth:token-type:id_token";

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    let mut response = match run(state, request) {
        Ok(body) => HttpResponse::json(200, super::JSON, &body),
        Err(error) => error.response(),
    };
    response.set("Cache-Control", "no-store");
    response
}

fn run(state: &mut State, request: &HttpRequest) -> Result<Value, OAuthError> {
    let parameters = Parameters::body(request)?;
    let grant_type = parameters.need("grant_type")?;
    let mut call = authenticate(state, request, &parameters)?;
    match grant_type {
        "authorization_code" => Ok(code::exchange(&mut call, &parameters)?.token_response()),
        "refresh_token" => Ok(renew(&mut call, &parameters)?.token_response()),
        "client_credentials" => client_credentials(&mut call, &parameters),
        TOKEN_EXCHANGE => exchange(&mut call, &parameters),
        _ => Err(OAuthError::new("unsupported_grant_type", None)),
    }
}

/// Sessions of the API may be renewed here as well, but not where devices are remembered.
fn renew(call: &mut Call, parameters: &Parameters) -> Result<Tokens, OAuthError> {
    let token = parameters.need("refresh_token")?;
    let (at, _) = refresh::find(call, token)?;
    let of_the_api = call.pool.grants.get(at).is_some_and(|grant| grant.oauth.is_none());
    if of_the_api && call.pool.config.devices != DeviceMode::Off {
        return Err(invalid_grant("Invalid Refresh Token."));
    }
    Ok(refresh::rotate(call, token, None)?)
}

/// A token of the client for itself. One scope that it may not have refuses the request.
fn client_credentials(call: &mut Call, parameters: &Parameters) -> Result<Value, OAuthError> {
    let client = call.client.clone();
    if client.secret.is_none() || !client.oauth.allows(OAuthFlow::ClientCredentials) {
        return Err(OAuthError::new("unauthorized_client", None));
    }
    let metadata = parameters.get("aws_client_metadata").map(serde_json::from_str::<Value>);
    if metadata.is_some_and(|metadata| !metadata.is_ok_and(|metadata| metadata.is_object())) {
        return Err(invalid_request("aws_client_metadata must be a JSON object"));
    }
    let scopes = match parameters.list("scope") {
        None => client.oauth.allowed_scopes.clone(),
        Some(scopes) => {
            if let Some(scope) = scopes.iter().find(|scope| !scope_exists(call, scope)) {
                return Err(OAuthError::new("invalid_scope", Some(&format!("{scope} does not exist"))));
            }
            if scopes.iter().any(|scope| !client.oauth.allowed_scopes.contains(scope)) {
                return Err(invalid_grant("A scope is not allowed for the client"));
            }
            scopes
        }
    };
    let resource = resource(parameters)?;
    let access = client_token::issue(call, &scopes, resource.as_deref());
    let tokens = Tokens { access, id: None, refresh: None, expires_in: client.access_token_validity };
    Ok(tokens.token_response())
}

/// Token exchange with the parameters of RFC 8693 section 2.1.
fn exchange(call: &mut Call, parameters: &Parameters) -> Result<Value, OAuthError> {
    let kind = |name: &str| match parameters.get(name) {
        None => Ok(None),
        Some(ACCESS_TOKEN) => Ok(Some(TokenKind::Access)),
        Some(ID_TOKEN) => Ok(Some(TokenKind::Id)),
        Some(_) => Err(invalid_request(&format!("{name} is not supported"))),
    };
    parameters.need("subject_token_type")?;
    let resource = resource(parameters)?;
    let derived = derived_token::exchange(
        call,
        &Exchange {
            subject: parameters.need("subject_token")?,
            subject_kind: kind("subject_token_type")?.unwrap_or(TokenKind::Access),
            actor: parameters.get("actor_token"),
            actor_kind: kind("actor_token_type")?,
            scopes: parameters.list("scope"),
            audience: resource.as_deref().or_else(|| parameters.get("audience")),
            issued: kind("requested_token_type")?.unwrap_or(TokenKind::Access),
        },
    )?;
    let issued_type = if derived.kind == TokenKind::Access { ACCESS_TOKEN } else { ID_TOKEN };
    Ok(json!({
        "access_token": derived.token,
        "issued_token_type": issued_type,
        "token_type": derived.kind.token_type(),
        "expires_in": derived.expires_in,
        "scope": derived.scopes.join(" "),
    }))
}
