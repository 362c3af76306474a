//! Managed login and the OAuth 2.0 endpoints, for all clients on one address.

mod authorize;
mod client_authentication;
mod code;
mod discovery;
mod failure;
mod federation;
mod login;
mod logout;
mod pages;
mod parameters;
mod redirect;
mod request;
mod revoke;
mod token;
mod user_info;

use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse};

pub(crate) use discovery::{jwks, openid_configuration};
pub(crate) use failure::OAuthError;

/// The content type of the token endpoint.
const JSON: &str = "application/json;charset=UTF-8";

/// An endpoint of the managed login domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Authorize,
    Token,
    UserInfo,
    Revoke,
    Login,
    Logout,
    Error,
}

impl Endpoint {
    const ALL: [Self; 7] =
        [Self::Authorize, Self::Token, Self::UserInfo, Self::Revoke, Self::Login, Self::Logout, Self::Error];

    /// The endpoint of a path such as `/oauth2/token`.
    pub(crate) fn at(path: &str) -> Option<Self> {
        let name = path.strip_prefix('/')?;
        Self::ALL.into_iter().find(|endpoint| endpoint.name() == name)
    }

    /// The path without its first slash; requests are counted and faults are set under it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Authorize => "oauth2/authorize",
            Self::Token => "oauth2/token",
            Self::UserInfo => "oauth2/userInfo",
            Self::Revoke => "oauth2/revoke",
            Self::Login => "login",
            Self::Logout => "logout",
            Self::Error => "error",
        }
    }

    /// Whether scripts of other origins may call it. The pages are for navigation alone.
    pub(crate) fn is_cross_origin(self) -> bool {
        matches!(self, Self::Token | Self::UserInfo | Self::Revoke)
    }

    pub(crate) fn answer(self, state: &mut State, request: &HttpRequest) -> HttpResponse {
        let methods: &[&str] = match self {
            Self::Token | Self::Revoke => &["POST"],
            Self::Login => &["GET", "POST"],
            Self::Authorize | Self::UserInfo | Self::Logout | Self::Error => &["GET"],
        };
        if !methods.contains(&request.method.as_str()) {
            let mut response = HttpResponse { status: 405, ..HttpResponse::default() };
            response.set("Allow", &methods.join(", "));
            return response;
        }
        match self {
            Self::Authorize => authorize::answer(state, request),
            Self::Token => token::answer(state, request),
            Self::UserInfo => user_info::answer(state, request),
            Self::Revoke => revoke::answer(state, request),
            Self::Login => login::answer(state, request),
            Self::Logout => logout::answer(state, request),
            Self::Error => pages::error(request),
        }
    }
}
