//! Taking logins off an identity, so that they lead to another one from then on.

use super::logins::Logins;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::host::Host;
use crate::http::{Request, Response};
use crate::value::Value;
use crate::wire;

const OPERATION: &str = "UnlinkIdentity";

/// The request that takes the `remove`d providers off an identity. `logins` must prove that it is one's own.
///
/// # Errors
///
/// [`crate::error::Code::InvalidArgument`] when `remove` is not a list of names, or there is no login;
/// [`crate::error::Code::NoCredentials`] without an identity pool.
pub fn request(
    host: &dyn Host,
    config: &Config,
    identity_id: &Value,
    logins: &Logins,
    remove: &Value,
) -> Result<Request> {
    let names = remove.items();
    if names.is_empty() || names.iter().any(|name| name.as_str().is_none_or(str::is_empty)) {
        return Err(Error::argument("loginsToRemove must be a list of providers' names"));
    }
    if logins.is_guest() {
        return Err(Error::argument("only somebody with a login can unlink one"));
    }
    let body = Value::object()
        .with("IdentityId", identity_id)
        .with("Logins", logins.as_value())
        .with("LoginsToRemove", remove);
    Ok(wire::identity_pool(host, config.identity_pool()?, OPERATION, body))
}

/// The service's answer.
///
/// # Errors
///
/// What the service refused.
pub fn receive(host: &dyn Host, response: &Response) -> Result<()> {
    wire::answer(host, OPERATION, response).map(drop)
}
