//! `GetOpenIdTokenForDeveloperIdentity`: how an application's own server vouches for a user that it knows by its own
//! means. For servers only: the call is signed with IAM credentials.

use super::input::whole;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::host::Host;
use crate::http::{Request, Response};
use crate::sigv4::{self, Credentials, Payload, Scope};
use crate::value::Value;
use crate::wire;

const OPERATION: &str = "GetOpenIdTokenForDeveloperIdentity";

/// The request for `{ logins: { [developer provider]: user }, identityId?, tokenDuration?, principalTags? }`, signed at
/// `now`, Unix milliseconds by the server's clock. The duration is in seconds, 86,400 at most.
///
/// # Errors
///
/// [`crate::error::Code::InvalidArgument`] when a member is wrong or the credentials cannot sign;
/// [`crate::error::Code::NoCredentials`] without an identity pool.
pub fn request(
    host: &dyn Host,
    config: &Config,
    credentials: &Credentials,
    now: i64,
    input: &Value,
) -> Result<Request> {
    let pool = config.identity_pool()?;
    let logins = input.get("logins").only_text();
    if logins.is_null() {
        return Err(Error::argument("logins must name the user under the developer provider's name"));
    }
    let message = "tokenDuration must be 1 to 86400 seconds";
    let duration = whole(input.get("tokenDuration"), 1..=86_400, message)?;
    let body = Value::object()
        .with("IdentityPoolId", pool.id())
        .with("IdentityId", input.get("identityId"))
        .with("Logins", logins)
        .with("PrincipalTags", input.get("principalTags").only_text())
        .with("TokenDuration", duration.map(f64::from));
    let mut request = wire::identity_pool(host, pool, OPERATION, body);

    let unsigned = sigv4::Request {
        method: "POST",
        url: request.0.get("url").text(),
        headers: request.0.get("headers"),
        payload: Payload::Bytes(request.body().as_bytes()),
    };
    let signed = sigv4::sign(credentials, &Scope::new(pool.region(), "cognito-identity"), now, &unsigned)?;
    let headers = request.0.take("headers").merged(signed.headers);
    request.0.set("url", signed.url);
    request.0.set("headers", headers);
    Ok(request)
}

/// The service's answer: `{ identityId, token }`, to be handed to the user's client.
///
/// # Errors
///
/// What the service refused.
pub fn receive(host: &dyn Host, response: &Response) -> Result<Value> {
    let answer = wire::answer(host, OPERATION, response)?;
    if answer.get("Token").is_null() {
        return Err(wire::incomplete("Token").during(OPERATION));
    }
    Ok(Value::object().with("identityId", answer.get("IdentityId")).with("token", answer.get("Token")))
}
