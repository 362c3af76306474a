//! `POST /oauth2/revoke` (RFC 7009).

use super::client_authentication::authenticate_by_header;
use super::failure::OAuthError;
use super::parameters::Parameters;
use crate::ops::sessions;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    match run(state, request) {
        Ok(()) => HttpResponse { status: 200, ..HttpResponse::default() },
        Err(error) => error.response(),
    }
}

/// An unknown or revoked token is a success.
fn run(state: &mut State, request: &HttpRequest) -> Result<(), OAuthError> {
    let parameters = Parameters::body(request)?;
    let token = parameters.need("token")?;
    let mut call = authenticate_by_header(state, request, &parameters)
        .map_err(|error| if error.error == "invalid_client" { error.with_status(401) } else { error })?;
    Ok(sessions::revoke(&mut call, token)?)
}
