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
use crate::search::{cut, split};
use crate::secret_hash::secret_hash;
use crate::sigv4::Credentials;
use crate::value::Value;

/// A request to the user pool.
pub fn user_pool(
    host: &dyn Host,
    pool: &UserPool,
    operation: &'static str,
    retry: Retry,
    body: Value,
) -> Request {
    json(host, pool.endpoint(), "AWSCognitoIdentityProviderService.", operation, retry, body)
}

/// A request to the identity pool. All of its operations may be sent twice.
pub fn identity_pool(host: &dyn Host, pool: &IdentityPool, operation: &'static str, body: Value) -> Request {
    json(host, pool.endpoint(), "AWSCognitoIdentityService.", operation, Retry::Safe, body)
}

/// `SECRET_HASH` for the username that the same request carries; `null` for a client without a secret.
pub fn hash_for(pool: &UserPool, username: &str) -> Value {
    match pool.client_secret().text() {
        "" => Value::null(),
        secret => secret_hash(username, pool.client_id().text(), secret).into(),
    }
}

/// Reads the answer to `operation`.
///
/// # Errors
///
/// What the service said went wrong; [`Code::InvalidResponse`] for a success that is no JSON.
pub fn answer(host: &dyn Host, operation: &'static str, response: &Response) -> Result<Value> {
    // A firewall's silent challenge comes as a success (202).
    let good = response.is_success() && response.header("x-amzn-waf-action").is_null();
    if good && response.body().trim_ascii().is_empty() {
        return Ok(Value::object());
    }
    let body = host.parse(response.body().as_bytes()).unwrap_or_default();
    let mut error = match good {
        true if body.is_object() => return Ok(body),
        true => Error::new(Code::InvalidResponse, "the answer is not JSON"),
        false => failure::parse(response, &body),
    };
    error.facts.set("httpStatus", response.0.get("status"));
    error.facts.set("requestId", response.header("x-amzn-requestid"));
    Err(error.during(operation))
}

/// What the service refused, in whichever form it writes that; `None` for a success. Of the form of STS, only the code is
/// read: whoever asked STS reads the rest.
pub fn refusal(host: &dyn Host, response: &Response) -> Option<Error> {
    let mut error = answer(host, "", response).err()?;
    let xml = cut(response.body(), "<ErrorResponse");
    if let Some((_, code)) = xml.and_then(|(_, xml)| cut(xml, "<Code>")) {
        error.code = Code::from_name(sts::exception_name(split(code, "<").0));
    }
    Some(error)
}

/// An answer that lacks what it must have.
pub fn incomplete(what: &str) -> Error {
    let mut message = String::from("the answer has no usable ");
    message.push_str(what);
    Error::new(Code::InvalidResponse, &message)
}

/// The credentials in an answer that calls the secret `secret`.
///
/// # Errors
///
/// [`Code::InvalidResponse`] when a member is missing or empty.
pub fn credentials(answer: &Value, secret: &str, expiration: Option<i64>) -> Result<Credentials> {
    let mut credentials = Credentials::new(Value::object());
    let names =
        [("AccessKeyId", "accessKeyId"), (secret, "secretAccessKey"), ("SessionToken", "sessionToken")];
    for (theirs, ours) in names {
        let member = answer.get(theirs);
        if member.text().is_empty() {
            return Err(incomplete(theirs));
        }
        credentials.0.set(ours, member);
    }
    credentials.0.set("expiration", expiration.ok_or_else(|| incomplete("Expiration"))?);
    Ok(credentials)
}

fn json(
    host: &dyn Host,
    url: &Value,
    service: &str,
    operation: &'static str,
    retry: Retry,
    mut body: Value,
) -> Request {
    let mut target = service.to_string();
    target.push_str(operation);
    let headers =
        Value::object().with("content-type", "application/x-amz-json-1.1").with("x-amz-target", target);
    let text = Value::from(host.stringify(&body));
    body.zeroize();
    Request::new(url, headers, text, operation, retry)
}
