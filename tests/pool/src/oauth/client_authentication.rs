//! Who calls an endpoint: `client_id` alone for a public client, else the secret in a Basic header or in the body.

use super::failure::{OAuthError, invalid_client, invalid_request};
use super::parameters::Parameters;
use crate::crypto::encode::from_base64;
use crate::ops::Call;
use crate::service::state::State;
use crate::wire::http::HttpRequest;

/// The client of a form, with its secret in the header or in the body.
pub(crate) fn authenticate<'a>(
    state: &'a mut State,
    request: &HttpRequest,
    parameters: &Parameters,
) -> Result<Call<'a>, OAuthError> {
    let basic = basic(request)?;
    let (id, secret) = match &basic {
        Some((id, secret)) => {
            let other = parameters.get("client_id").is_some_and(|other| other != id);
            if other || parameters.get("client_secret").is_some() {
                return Err(invalid_client());
            }
            (id.as_str(), Some(secret.as_str()))
        }
        None => (parameters.need("client_id")?, parameters.get("client_secret")),
    };
    let call = state.call(id).ok_or_else(invalid_client)?;
    if call.client.secret.as_deref() != secret {
        return Err(invalid_client());
    }
    Ok(call)
}

/// The same, where a secret is taken from the header alone.
pub(crate) fn authenticate_by_header<'a>(
    state: &'a mut State,
    request: &HttpRequest,
    parameters: &Parameters,
) -> Result<Call<'a>, OAuthError> {
    match parameters.get("client_secret") {
        Some(_) => Err(invalid_client()),
        None => authenticate(state, request, parameters),
    }
}

/// The client id and the secret of a Basic header (RFC 6749 section 2.3.1).
fn basic(request: &HttpRequest) -> Result<Option<(String, String)>, OAuthError> {
    let Some(header) = request.header("authorization") else {
        return Ok(None);
    };
    let (scheme, credentials) = header.split_once(' ').unwrap_or((header, ""));
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(invalid_request("The authorization header must be Basic"));
    }
    let text = from_base64(credentials.trim()).and_then(|bytes| String::from_utf8(bytes).ok());
    let pair = text.as_deref().and_then(|text| text.split_once(':'));
    pair.map(|(id, secret)| Some((id.to_owned(), secret.to_owned()))).ok_or_else(invalid_client)
}
