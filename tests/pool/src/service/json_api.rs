//! The two JSON APIs. User pools: finds pool and client, checks the shapes, runs the operation.

use std::sync::Arc;

use serde_json::Value;

use super::state::State;
use crate::crypto::jws;
use crate::identity::operations;
use crate::model::client::Client;
use crate::ops::{self, Call, members};
use crate::wire::http::{HttpRequest, HttpResponse};
use crate::wire::input::Input;
use crate::wire::refusal::{AMZ_JSON, Refusal, not_authorized};
use crate::wire::shape;

pub(crate) fn answer(state: &mut State, operation: &str, request: &HttpRequest) -> HttpResponse {
    respond(run(state, operation, request))
}

/// The identity pools API has the same form.
pub(crate) fn answer_identities(state: &mut State, operation: &str, request: &HttpRequest) -> HttpResponse {
    respond(run_identities(state, operation, request))
}

/// The content type must be the protocol's own, with or without parameters.
fn check_content_type(request: &HttpRequest) -> Result<(), Refusal> {
    let media = request.header("content-type").and_then(|value| value.split(';').next()).unwrap_or_default();
    if media.trim() == AMZ_JSON { Ok(()) } else { Err(Refusal::new("UnknownOperationException", "")) }
}

fn respond(result: Result<Value, Refusal>) -> HttpResponse {
    match result {
        Ok(Value::Null) => HttpResponse::new(200, AMZ_JSON, ""),
        Ok(body) => HttpResponse::json(200, AMZ_JSON, &body),
        Err(refusal) => refusal.response(),
    }
}

fn run_identities(state: &mut State, operation: &str, request: &HttpRequest) -> Result<Value, Refusal> {
    check_content_type(request)?;
    let members = operations::members(operation).ok_or_else(|| unknown(request))?;
    let input = Input::parse(&request.body)?;
    shape::check(&input, members)?;
    operations::run(state, operation, &input)
}

fn run(state: &mut State, operation: &str, request: &HttpRequest) -> Result<Value, Refusal> {
    check_content_type(request)?;
    let members = members::members(operation).ok_or_else(|| unknown(request))?;
    let input = Input::parse(&request.body)?;
    shape::check(&input, members)?;
    let (pool_id, client) = place(state, &input)?;
    let State { env, pools, .. } = state;
    let pool = pools.get_mut(&pool_id).ok_or_else(|| no_pool(&pool_id))?;
    ops::run(operation, &mut Call { env, pool, client, input })
}

/// An operation for administrators, or none at all.
fn unknown(request: &HttpRequest) -> Refusal {
    match request.header("authorization") {
        Some(_) => Refusal::new("UnknownOperationException", ""),
        None => Refusal::new("MissingAuthenticationTokenException", "Missing Authentication Token"),
    }
}

/// The pool and the client of a call: by ClientId, else by the token, else by the Session.
fn place(state: &State, input: &Input) -> Result<(String, Arc<Client>), Refusal> {
    if let Some(id) = input.text("ClientId") {
        return state.client(id).ok_or_else(|| {
            Refusal::new("ResourceNotFoundException", format!("User pool client {id} does not exist."))
        });
    }
    if let Some(token) = input.text("AccessToken") {
        let claims = jws::peek(token).ok_or_else(|| not_authorized("Invalid Access Token"))?;
        let id = claims["client_id"].as_str().or_else(|| claims["aud"].as_str()).unwrap_or_default();
        return state.client(id).ok_or_else(|| not_authorized("Invalid Access Token"));
    }
    if let Some(session) = input.text("Session") {
        let found = state.pools.values().find_map(|pool| {
            let attempt = pool.attempts.get(session)?;
            Some((pool.id.clone(), pool.clients.get(&attempt.client_id)?.clone()))
        });
        return found.ok_or_else(|| not_authorized("Invalid session for the user."));
    }
    let id = input.text("UserPoolId").unwrap_or_default();
    let pool = state.pools.get(id).ok_or_else(|| no_pool(id))?;
    let client = pool.clients.values().next().cloned().unwrap_or_default();
    Ok((pool.id.clone(), client))
}

fn no_pool(id: &str) -> Refusal {
    Refusal::new("ResourceNotFoundException", format!("User pool {id} does not exist."))
}
