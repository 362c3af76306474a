//! `GET /logout`: ends the session of the browser, not that of any token.

use super::authorize::{COOKIE, call, refuse};
use super::failure::PageError;
use super::parameters::{Parameters, cookie};
use super::redirect::{encode, found};
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};

/// What a new sign-in takes over from the request.
const SIGN_IN_PARAMETERS: [&str; 8] = [
    "client_id",
    "redirect_uri",
    "response_type",
    "state",
    "scope",
    "nonce",
    "code_challenge",
    "code_challenge_method",
];

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    let parameters = Parameters::query(request);
    let location = match destination(state, &parameters, request) {
        Ok(location) => location,
        Err(error) => return refuse(&error),
    };
    let mut response = found(&location);
    response.add("Set-Cookie", &format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
    response
}

/// Clears the session; says where the browser goes. With `logout_uri` everything else is ignored.
fn destination(
    state: &mut State,
    parameters: &Parameters,
    request: &HttpRequest,
) -> Result<String, PageError> {
    let call = call(state, parameters)?;
    let page =
        |description: &str| PageError::Page { error: "invalid_request", description: description.to_owned() };
    let listed = |list: &[String], uri: &str| list.iter().any(|one| one == uri);
    let location = if let Some(uri) = parameters.get("logout_uri") {
        if !listed(&call.client.oauth.logout_urls, uri) {
            return Err(page("logout_uri is not registered with the client"));
        }
        uri.to_owned()
    } else {
        let uri =
            parameters.get("redirect_uri").ok_or_else(|| page("Missing required parameter logout_uri"))?;
        if !listed(&call.client.oauth.callback_urls, uri) {
            return Err(page("redirect_uri is not registered with the client"));
        }
        if parameters.get("response_type").is_none() {
            return Err(page("Missing required parameter response_type"));
        }
        let kept = SIGN_IN_PARAMETERS.into_iter().filter_map(|name| Some((name, parameters.get(name)?)));
        format!("/oauth2/authorize?{}", encode(kept))
    };
    if let Some(value) = cookie(request, COOKIE) {
        call.pool.managed_login.cookies.remove(value);
    }
    Ok(location)
}
