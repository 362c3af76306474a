//! Managed login without a browser: what the user does there, and what the endpoints were asked.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::create::pool;
use super::read;
use crate::model::oauth::{AutomaticOutcome, AutomaticSignIn};
use crate::oauth::Endpoint;
use crate::service::record::Record;
use crate::service::state::State;
use crate::wire::http::form;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SignIn {
    username: Option<String>,
    #[serde(default)]
    attributes: BTreeMap<String, String>,
    error: Option<String>,
    error_description: Option<String>,
    times: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Filter {
    endpoint: Option<String>,
    #[serde(default)]
    clear: bool,
}

/// From now on `/oauth2/authorize` answers at once: `username` signs in, or `error` comes. With neither, the
/// pages are back.
pub(crate) fn automatic_sign_in(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let mut arguments = arguments.clone();
    let pool = pool(state, &mut arguments)?;
    let SignIn { username, attributes, error, error_description, times } = read(&arguments)?;
    let outcome = match (username, error) {
        (Some(username), None) => Some(AutomaticOutcome::SignIn { username, attributes }),
        (None, Some(error)) => Some(AutomaticOutcome::Error { error, description: error_description }),
        (None, None) => None,
        (Some(_), Some(_)) => return Err("either username or error".to_owned()),
    };
    pool.managed_login.automatic = outcome.map(|outcome| AutomaticSignIn { outcome, times });
    Ok(json!({}))
}

/// The requests at the OAuth endpoints and pages with their parameters, oldest first; `endpoint` narrows them,
/// `clear` forgets them afterwards.
pub(crate) fn requests(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let filter: Filter = read(arguments)?;
    if let Some(name) = &filter.endpoint
        && Endpoint::at(&format!("/{name}")).is_none()
    {
        return Err(format!("no endpoint {name}"));
    }
    let is_oauth = |record: &Record| Endpoint::at(&format!("/{}", record.operation)).is_some();
    let fits = |record: &&Record| {
        is_oauth(record) && filter.endpoint.as_ref().is_none_or(|name| *name == record.operation)
    };
    let requests: Vec<Value> = state.records.iter().filter(fits).map(view).collect();
    if filter.clear {
        state.records.retain(|record| !is_oauth(record));
    }
    Ok(json!({ "requests": requests }))
}

fn view(record: &Record) -> Value {
    let mut view = record.view();
    let query = record.path.split_once('?').map_or("", |(_, query)| query);
    let body = view["body"].as_str().unwrap_or_default().to_owned();
    let authorization = view["headers"]["authorization"].clone();
    view = json!({
        "time": view["time"],
        "endpoint": record.operation,
        "method": view["method"],
        "status": view["status"],
        "parameters": parameters(query),
        "form": parameters(&body),
    });
    if !authorization.is_null() {
        view["authorization"] = authorization;
    }
    view
}

/// A parameter that comes more than once is a list.
fn parameters(text: &str) -> Value {
    let mut parameters: Map<String, Value> = Map::new();
    for (name, value) in form(text) {
        match parameters.get_mut(&name) {
            Some(Value::Array(values)) => values.push(json!(value)),
            Some(first) => *first = json!([first.clone(), value]),
            None => {
                parameters.insert(name, json!(value));
            }
        }
    }
    Value::Object(parameters)
}
