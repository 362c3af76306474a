//! Commands for the tests: what an administrator, the clock and bad luck do.

mod create;
mod inspect;
mod oauth;
mod user;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::service::state::State;
use crate::wire::http::HttpResponse;

/// Answers `POST /_pool/<command>`.
pub(crate) fn answer(state: &mut State, command: &str, body: &[u8]) -> HttpResponse {
    let arguments = if body.is_empty() { Ok(json!({})) } else { serde_json::from_slice(body) };
    let result = match arguments {
        Ok(arguments) => run(state, command, &arguments),
        Err(error) => Err(error.to_string()),
    };
    let mut response = match result {
        Ok(value) => HttpResponse::json(200, "application/json", &value),
        Err(text) => HttpResponse::json(400, "application/json", &json!({ "error": text })),
    };
    response.allow_any_origin();
    response
}

/// Runs a command. The error text says what is wrong with it.
pub(crate) fn run(state: &mut State, command: &str, arguments: &Value) -> Result<Value, String> {
    match command {
        "createPool" => create::create_pool(state, arguments),
        "updatePool" => create::update_pool(state, arguments),
        "createClient" => create::create_client(state, arguments),
        "updateClient" => create::update_client(state, arguments),
        "createIdentityPool" => create::create_identity_pool(state, arguments),
        "developerToken" => create::developer_token(state, arguments),
        "createGroup" => create::create_group(state, arguments),
        "createUser" => user::create_user(state, arguments),
        "updateUser" => user::update_user(state, arguments),
        "deleteUser" => user::delete_user(state, arguments),
        "user" => user::view(state, arguments),
        "revoke" => user::revoke(state, arguments),
        "deleteDevice" => user::delete_device(state, arguments),
        "oauthSignIn" => oauth::automatic_sign_in(state, arguments),
        "oauthRequests" => oauth::requests(state, arguments),
        "clock" => inspect::clock(state, arguments),
        "outbox" => inspect::outbox(state, arguments),
        "requests" => inspect::requests(state, arguments),
        "counts" => inspect::counts(state),
        "totp" => inspect::totp(state, arguments),
        "fault" => inspect::fault(state, arguments),
        "clearFaults" => inspect::clear_faults(state),
        "reset" => inspect::reset(state, arguments),
        _ => Err(format!("unknown command {command}")),
    }
}

/// Reads the arguments; an unknown name is an error, so that a misspelt option is no silent default.
fn read<T: DeserializeOwned>(arguments: &Value) -> Result<T, String> {
    serde_json::from_value(arguments.clone()).map_err(|error| error.to_string())
}

/// All arguments must have been taken.
fn no_more(arguments: &Value) -> Result<(), String> {
    match arguments.as_object().and_then(|object| object.keys().next()) {
        Some(name) => Err(format!("unknown argument {name}")),
        None => Ok(()),
    }
}

/// Takes a text argument out of the object.
fn take(arguments: &mut Value, name: &str) -> Result<String, String> {
    let object: Option<&mut Map<String, Value>> = arguments.as_object_mut();
    match object.and_then(|object| object.remove(name)) {
        Some(Value::String(text)) => Ok(text),
        _ => Err(format!("{name} is missing")),
    }
}
