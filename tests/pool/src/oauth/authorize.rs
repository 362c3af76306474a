//! `GET /oauth2/authorize`: a session of the browser, the automatic user or the sign-in page answers.

use super::failure::{OAuthError, PageError};
use super::parameters::{Parameters, cookie, query};
use super::redirect::{Redirect, encode, found};
use super::request::{AuthorizationRequest, ResponseType};
use super::{code, federation};
use crate::auth::{complete, password};
use crate::model::oauth::{AutomaticOutcome, COGNITO, LoginSession};
use crate::model::trigger;
use crate::ops::Call;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};

/// The cookie of the pages.
pub(crate) const COOKIE: &str = "cognito";
const COOKIE_SECONDS: i64 = 3_600;

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    let asked = match open(state, request) {
        Ok((mut call, authorization)) => proceed(&mut call, &authorization, request),
        Err(error) => Err(error),
    };
    asked.unwrap_or_else(|error| refuse(&error))
}

/// The client and its request, for the endpoint and for the sign-in page alike.
pub(crate) fn open<'a>(
    state: &'a mut State,
    request: &HttpRequest,
) -> Result<(Call<'a>, AuthorizationRequest), PageError> {
    let parameters = Parameters::query(request);
    let call = call(state, &parameters)?;
    let authorization = AuthorizationRequest::read(&call, &parameters)?;
    Ok((call, authorization))
}

/// The client that a page was opened for.
pub(crate) fn call<'a>(state: &'a mut State, parameters: &Parameters) -> Result<Call<'a>, PageError> {
    let page =
        |description: &str| PageError::Page { error: "invalid_request", description: description.to_owned() };
    let id = parameters.get("client_id").ok_or_else(|| page("Missing required parameter client_id"))?;
    state.call(id).ok_or_else(|| page("The client does not exist"))
}

/// The answer to a request that failed.
pub(crate) fn refuse(error: &PageError) -> HttpResponse {
    match error {
        PageError::Page { error, description } => found(&format!(
            "/error?{}",
            encode([("error", *error), ("error_description", description.as_str())])
        )),
        PageError::Redirect(redirect, error) => redirect.error(error),
    }
}

/// The user has signed in just now: the browser gets its cookie, the client its code.
pub(crate) fn sign_in(
    call: &mut Call,
    authorization: &AuthorizationRequest,
    sub: String,
    provider: &str,
) -> Result<HttpResponse, PageError> {
    let now = call.env.now();
    let session = LoginSession {
        sub,
        provider: provider.to_owned(),
        auth_time: now,
        expires: now + COOKIE_SECONDS * 1_000,
    };
    let mut response = finish(call, authorization, &session)?;
    let value = call.env.random.alphanumeric(32);
    let cookie = format!("{COOKIE}={value}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; SameSite=Lax");
    call.pool.managed_login.cookies.insert(value, session);
    response.add("Set-Cookie", &cookie);
    Ok(response)
}

fn proceed(
    call: &mut Call,
    authorization: &AuthorizationRequest,
    request: &HttpRequest,
) -> Result<HttpResponse, PageError> {
    let fails = |error: OAuthError| PageError::Redirect(authorization.redirect.clone(), error);
    if let Some(session) = usable_session(call, authorization, request) {
        return finish(call, authorization, &session);
    }
    if authorization.prompts("none") {
        return Err(fails(OAuthError::new("login_required", None)));
    }
    match call.pool.managed_login.take_automatic() {
        None => Ok(found(&format!("/login?{}", query(request)))),
        Some(AutomaticOutcome::Error { error, description }) => {
            Err(fails(OAuthError::new(&error, description.as_deref())))
        }
        Some(AutomaticOutcome::SignIn { username, attributes }) => {
            let provider = authorization.provider.as_deref().unwrap_or(COGNITO);
            let sub = if provider == COGNITO {
                let nobody =
                    || fails(OAuthError::new("server_error", Some("The automatic user does not exist")));
                call.pool.find(&username).ok_or_else(nobody)?
            } else {
                federation::user(call, provider, &username, attributes)
            };
            sign_in(call, authorization, sub, provider)
        }
    }
}

/// The session of the cookie, where the request accepts it. `select_account` and `consent` are for other providers.
fn usable_session(
    call: &Call,
    authorization: &AuthorizationRequest,
    request: &HttpRequest,
) -> Option<LoginSession> {
    if authorization.prompts("login") {
        return None;
    }
    let session = call.pool.managed_login.session(cookie(request, COOKIE)?, call.env.now())?;
    let provider = authorization.provider.as_ref();
    provider.is_none_or(|provider| *provider == session.provider).then(|| session.clone())
}

/// Back to the client, with a code or with the tokens of the implicit grant.
fn finish(
    call: &mut Call,
    authorization: &AuthorizationRequest,
    session: &LoginSession,
) -> Result<HttpResponse, PageError> {
    let redirect = &authorization.redirect;
    let issued = match authorization.response_type {
        ResponseType::Code => permit(call, session).map(|()| {
            let code = code::issue(call, authorization, session);
            redirect.with(&[("code", &code)])
        }),
        ResponseType::Token => {
            permit(call, session).and_then(|()| implicit(call, authorization, session, redirect))
        }
    };
    issued.map_err(|error| PageError::Redirect(redirect.clone(), error))
}

/// The user's status and the triggers have a say; all they refuse is an `invalid_request`.
fn permit(call: &Call, session: &LoginSession) -> Result<(), OAuthError> {
    let triggers = ["PreAuthentication", "PostAuthentication", "PreTokenGeneration"];
    password::refuse_by_status(call, &session.sub)
        .and_then(|()| triggers.iter().try_for_each(|name| trigger::run(&call.pool.config.triggers, name)))
        .map_err(|refusal| OAuthError::new("invalid_request", Some(&refusal.message)))
}

/// Access and ID token in the fragment; no refresh token.
fn implicit(
    call: &mut Call,
    authorization: &AuthorizationRequest,
    session: &LoginSession,
    redirect: &Redirect,
) -> Result<HttpResponse, OAuthError> {
    let mut grant = complete::new_grant(call, &session.sub);
    grant.refresh_tokens.clear();
    grant.auth_time = session.auth_time;
    grant.oauth = Some(authorization.grant.clone());
    let tokens = complete::keep(call, grant, authorization.nonce.as_deref())?;
    let expires_in = tokens.expires_in.to_string();
    let mut parameters = vec![("access_token", tokens.access.as_str())];
    parameters.extend(tokens.id.as_deref().map(|id| ("id_token", id)));
    parameters.extend([("token_type", "bearer"), ("expires_in", &expires_in)]);
    Ok(redirect.with(&parameters))
}
