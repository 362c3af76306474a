//! The wire format of user pools and identity pools: JSON 1.1 over POST, one operation named in a header, and errors as
//! the services write them.

mod failure;

use alloc::format;
use alloc::string::String;
use alloc::vec;

use serde::Serialize;
use serde_json::Value;

use crate::config::{IdentityPool, UserPool};
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
use crate::json;

/// The most bytes in an answer of the service: more is no answer.
pub const MAX_ANSWER: usize = 1_048_576;

/// A request to the user pool. `body` serializes to an object, with its members spelled as the service spells them.
///
/// # Errors
///
/// None so far.
pub fn user_pool<B: Serialize>(
    pool: &UserPool,
    operation: &'static str,
    retry: Retry,
    body: &B,
) -> Result<Request> {
    Ok(user_pool_json(pool, operation, retry, json::to_text(body)))
}

/// The same, with a body that is JSON text already.
#[must_use]
pub fn user_pool_json(pool: &UserPool, operation: &'static str, retry: Retry, body: String) -> Request {
    post(&pool.endpoint, "AWSCognitoIdentityProviderService", operation, retry, body)
}

/// A request to the identity pool. All of its operations may be sent twice.
///
/// # Errors
///
/// None so far.
pub fn identity_pool<B: Serialize>(
    pool: &IdentityPool,
    operation: &'static str,
    body: &B,
) -> Result<Request> {
    Ok(post(&pool.endpoint, "AWSCognitoIdentityService", operation, Retry::Safe, json::to_text(body)))
}

fn post(url: &str, service: &str, operation: &'static str, retry: Retry, body: String) -> Request {
    let headers = vec![
        ("content-type", String::from("application/x-amz-json-1.1")),
        ("x-amz-target", format!("{service}.{operation}")),
    ];
    Request { url: url.into(), headers, body, operation, retry }
}

/// Reads the answer to `operation`: an object.
///
/// # Errors
///
/// What the service said went wrong; [`Code::InvalidResponse`] for a success that is no JSON object.
pub fn answer(operation: &'static str, response: &Response) -> Result<Value> {
    let about = |error: Error| error.answered(operation, response);
    if response.body.len() > MAX_ANSWER {
        return Err(about(Error::new(Code::InvalidResponse, "the answer is too large")));
    }
    // A firewall's silent challenge comes as a success (202).
    let good = response.is_success() && response.headers.waf_action.is_none();
    if good && response.body.trim_ascii().is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    let body = json::parse(&response.body).unwrap_or_default();
    match good {
        true if body.is_object() => Ok(body),
        true => Err(about(Error::new(Code::InvalidResponse, "the answer is not JSON"))),
        false => Err(about(failure::read(response, &body))),
    }
}
