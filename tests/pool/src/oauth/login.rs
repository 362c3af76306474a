//! `/login`: the sign-in page. Its query is the authorization request.

use super::authorize::{self, open, refuse};
use super::failure::PageError;
use super::parameters::{Parameters, cookie, query};
use super::request::AuthorizationRequest;
use super::{federation, pages};
use crate::auth::attempt::{Attempt, Flow, Subject};
use crate::auth::{mfa, password};
use crate::model::oauth::COGNITO;
use crate::model::user::Status;
use crate::ops::Call;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};
use crate::wire::refusal::{Refusal, not_authorized, wrong_credentials};

const LANGUAGES: [&str; 12] =
    ["de", "en", "es", "fr", "id", "nl", "it", "ja", "ko", "pt-BR", "zh-CN", "zh-TW"];

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    let (mut call, authorization) = match open(state, request) {
        Ok(opened) => opened,
        Err(error) => return refuse(&error),
    };
    if request.method == "POST" {
        match submit(&mut call, &authorization, request) {
            Ok(Ok(response)) => return response,
            Ok(Err(error)) => return refuse(&error),
            Err(refusal) => return page(&call, &authorization, request, Some(&refusal.message)),
        }
    }
    page(&call, &authorization, request, None)
}

/// The form was sent. A refusal is shown on the page; what else fails goes back to the client.
fn submit(
    call: &mut Call,
    authorization: &AuthorizationRequest,
    request: &HttpRequest,
) -> Result<Result<HttpResponse, PageError>, Refusal> {
    let form = Parameters::body(request).map_err(|_| wrong_credentials())?;
    let name = form.get("username").ok_or_else(wrong_credentials)?;
    let provider = authorization.provider.as_deref().unwrap_or(COGNITO);
    let sub = if provider == COGNITO {
        let sub = call.pool.find(name).ok_or_else(wrong_credentials)?;
        password::check(call, &sub, form.get("password").unwrap_or_default())?;
        refuse_further_steps(call, &sub)?;
        sub
    } else {
        federation::user(call, provider, name, [].into())
    };
    Ok(authorize::sign_in(call, authorization, sub, provider))
}

/// These pages know a password and nothing else.
fn refuse_further_steps(call: &Call, sub: &str) -> Result<(), Refusal> {
    let user = call.pool.user(sub)?;
    let attempt = Attempt::new(&call.client.id, Subject::Known(sub.to_owned()), Flow::Password);
    let second_factor = mfa::demand(call, &attempt, user)?.is_some();
    if second_factor || user.future_challenge || user.status == Status::ForceChangePassword {
        return Err(not_authorized("This sign-in needs a step that these pages do not have."));
    }
    Ok(())
}

fn page(
    call: &Call,
    authorization: &AuthorizationRequest,
    request: &HttpRequest,
    message: Option<&str>,
) -> HttpResponse {
    let supported = |lang: &&str| LANGUAGES.contains(lang);
    let chosen = authorization.lang.as_deref().filter(supported);
    let lang = chosen.or_else(|| cookie(request, "lang").filter(supported)).unwrap_or("en");
    let mut response = pages::sign_in(&pages::SignIn {
        query: query(request),
        lang,
        provider: authorization.provider.as_deref(),
        providers: &call.client.oauth.providers,
        login_hint: authorization.login_hint.as_deref().unwrap_or_default(),
        message,
    });
    if let Some(lang) = chosen {
        response.add("Set-Cookie", &format!("lang={lang}; Path=/"));
    }
    response
}
