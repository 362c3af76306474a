//! The HTML of the pages.

use maud::{DOCTYPE, Markup, html};

use super::parameters::Parameters;
use super::redirect::encode;
use crate::model::oauth::COGNITO;
use crate::wire::http::{HttpRequest, HttpResponse};

/// What the sign-in page shows.
#[derive(Debug)]
pub(crate) struct SignIn<'a> {
    /// The authorization request, which the form sends along.
    pub(crate) query: &'a str,
    pub(crate) lang: &'a str,
    /// The provider that the request names.
    pub(crate) provider: Option<&'a str>,
    /// All providers of the client.
    pub(crate) providers: &'a [String],
    pub(crate) login_hint: &'a str,
    pub(crate) message: Option<&'a str>,
}

/// A form with `username` and `password`. For another provider than the pool the username is the subject there,
/// and no password is asked for.
pub(crate) fn sign_in(page: &SignIn) -> HttpResponse {
    let others = page.providers.iter().filter(|name| *name != COGNITO && page.provider.is_none());
    let native = page.provider.unwrap_or(COGNITO) == COGNITO;
    document(
        200,
        page.lang,
        "Sign in",
        &html! {
            @if let Some(message) = page.message { p role="alert" { (message) } }
            form method="post" action=(format!("/login?{}", page.query)) {
                label {
                    @if native { "Username " } @else { "Subject at " (page.provider.unwrap_or_default()) " " }
                    input name="username" autocomplete="username" value=(page.login_hint) required;
                }
                @if native {
                    label {
                        "Password "
                        input name="password" type="password" autocomplete="current-password" required;
                    }
                }
                button type="submit" { "Sign in" }
            }
            @for name in others {
                p {
                    a href=(format!("/oauth2/authorize?{}&{}", page.query, choice(name))) {
                        "Continue with " (name)
                    }
                }
            }
        },
    )
}

/// `/error`: what cannot be told to a client.
pub(crate) fn error(request: &HttpRequest) -> HttpResponse {
    let parameters = Parameters::query(request);
    document(
        400,
        "en",
        "An error was encountered with the requested page",
        &html! {
            p { code { (parameters.get("error").unwrap_or("invalid_request")) } }
            p { (parameters.get("error_description").unwrap_or_default()) }
        },
    )
}

/// What the authorization request has in addition when the user picks a provider.
fn choice(provider: &str) -> String {
    encode([("identity_provider", provider)])
}

fn document(status: u16, lang: &str, title: &str, body: &Markup) -> HttpResponse {
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head { meta charset="utf-8"; title { (title) } }
            body { h1 { (title) } (body) }
        }
    };
    let mut response = HttpResponse::new(status, "text/html;charset=UTF-8", &page.into_string());
    response.set("Cache-Control", "no-store");
    response.set("X-Frame-Options", "DENY");
    response
}
