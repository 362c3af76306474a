//! The wire format of both services: JSON 1.1 over POST, one operation named in a header, and errors as the services
//! write them; and that of STS. Member names stand in the flows exactly as the service spells them.

mod failure;
pub mod sts;

use alloc::string::{String, ToString};

use zeroize::Zeroize;

use crate::config::{IdentityPool, UserPool};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::http::{Request, Response, Retry};
use crate::search::{find, trimmed};
use crate::secret::Secret;
use crate::secret_hash::secret_hash;
use crate::value::Value;

/// A request to the user pool.
pub fn user_pool(
    host: &dyn Host,
    pool: &UserPool,
    operation: &'static str,
    retry: Retry,
    body: Value,
) -> Request {
    json(host, &pool.endpoint, "AWSCognitoIdentityProviderService.", operation, retry, body)
}

/// A request to the identity pool. All of its operations may be sent twice.
pub fn identity_pool(host: &dyn Host, pool: &IdentityPool, operation: &'static str, body: Value) -> Request {
    json(host, &pool.endpoint, "AWSCognitoIdentityService.", operation, Retry::Safe, body)
}

/// `SECRET_HASH` for the username that the same request carries; `None` for a client without a secret.
pub fn hash_for(pool: &UserPool, username: &str) -> Option<String> {
    let secret = pool.client_secret.as_ref()?;
    Some(secret_hash(username, &pool.client_id, secret.expose()))
}

/// The client's secret as the operations that want it raw send it.
pub fn raw_secret(pool: &UserPool) -> Option<&str> {
    pool.client_secret.as_ref().map(|secret| secret.expose().as_str())
}

/// Reads the answer to `operation`.
///
/// # Errors
///
/// What the service said went wrong; [`Code::InvalidResponse`] for a success that is no JSON.
pub fn answer(host: &dyn Host, operation: &'static str, response: &Response) -> Result<Value> {
    // A firewall's silent challenge comes as a success (202).
    let good = (200..300).contains(&response.status) && response.header("x-amzn-waf-action").is_none();
    if good && trimmed(&response.body).is_empty() {
        return Ok(Value::object());
    }
    let body = host.parse(&response.body).unwrap_or_default();
    let mut error = match good {
        true if body.is_object() => return Ok(body),
        true => Error::new(Code::InvalidResponse, "the answer is not JSON"),
        false => failure::parse(response, &body),
    };
    error.origin.http_status = Some(response.status);
    error.origin.request_id = response.request_id();
    Err(error.during(operation))
}

/// What the service refused, in whichever form it writes that; `None` for a success.
pub fn refusal(host: &dyn Host, response: &Response) -> Option<Error> {
    if find(&response.body, "<ErrorResponse").is_some() {
        return sts::answer(response).err();
    }
    answer(host, "", response).err()
}

/// An answer that lacks what it must have.
pub fn incomplete(what: &str) -> Error {
    let mut message = String::from("the answer has no usable ");
    message.push_str(what);
    Error::new(Code::InvalidResponse, &message)
}

fn json(
    host: &dyn Host,
    url: &str,
    service: &str,
    operation: &'static str,
    retry: Retry,
    mut body: Value,
) -> Request {
    let mut target = service.to_string();
    target.push_str(operation);
    let headers =
        Value::object().with("content-type", "application/x-amz-json-1.1").with("x-amz-target", target);
    let text = Secret::new(host.stringify(&body));
    body.zeroize();
    Request { url: url.to_string(), headers, body: text, operation, retry }
}
