//! The parameters of an authorization request, checked.

use super::failure::{OAuthError, PageError, invalid_request};
use super::parameters::Parameters;
use super::redirect::Redirect;
use crate::auth::token::ADMIN_SCOPE;
use crate::crypto::encode::from_base64url;
use crate::model::grant::OAuthGrant;
use crate::model::oauth::{COGNITO, OAuthFlow};
use crate::ops::Call;
use crate::wire::pattern;

const STANDARD_SCOPES: [&str; 5] = ["openid", "email", "phone", "profile", ADMIN_SCOPE];
const PROMPTS: [&str; 4] = ["none", "login", "select_account", "consent"];

/// A request that a client may make.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizationRequest {
    pub(crate) redirect: Redirect,
    pub(crate) response_type: ResponseType,
    pub(crate) grant: OAuthGrant,
    /// The `code_challenge`, always S256.
    pub(crate) challenge: Option<String>,
    pub(crate) nonce: Option<String>,
    /// `COGNITO` or the name of another provider; `None` leaves the choice to the user.
    pub(crate) provider: Option<String>,
    pub(crate) prompt: Vec<String>,
    pub(crate) login_hint: Option<String>,
    pub(crate) lang: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ResponseType {
    Code,
    /// The implicit grant.
    Token,
}

impl AuthorizationRequest {
    /// Checks the parameters against the client.
    pub(crate) fn read(call: &Call, parameters: &Parameters) -> Result<Self, PageError> {
        let redirect = redirect(call, parameters)?;
        Self::read_rest(call, parameters, &redirect).map_err(|error| PageError::Redirect(redirect, error))
    }

    fn read_rest(call: &Call, parameters: &Parameters, redirect: &Redirect) -> Result<Self, OAuthError> {
        parameters.check_once()?;
        Ok(Self {
            redirect: redirect.clone(),
            response_type: response_type(call, parameters)?,
            grant: OAuthGrant { scopes: scopes(call, parameters)?, resource: resource(parameters)? },
            challenge: challenge(parameters)?,
            nonce: parameters.owned("nonce"),
            provider: provider(call, parameters)?,
            prompt: prompt(parameters)?,
            login_hint: parameters.owned("login_hint"),
            lang: parameters.owned("lang"),
        })
    }

    pub(crate) fn prompts(&self, value: &str) -> bool {
        self.prompt.iter().any(|one| one == value)
    }
}

/// All scopes that exist: the standard ones, and the custom ones of any client of the pool.
pub(crate) fn scope_exists(call: &Call, scope: &str) -> bool {
    let custom = |list: &[String]| list.iter().any(|one| one == scope);
    STANDARD_SCOPES.contains(&scope)
        || call
            .pool
            .clients
            .values()
            .any(|client| custom(&client.oauth.allowed_scopes) || custom(&client.scopes))
}

/// The `resource` that tokens are to be bound to (RFC 8707): HTTPS, HTTP on localhost, or a scheme of an app.
pub(crate) fn resource(parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    let Some(resource) = parameters.get("resource") else {
        return Ok(None);
    };
    let host = resource.strip_prefix("http://").map(|rest| rest.split(['/', ':', '?']).next());
    let fits = match resource.split_once(':') {
        Some(("http", _)) => host == Some(Some("localhost")),
        Some((scheme, rest)) => !scheme.is_empty() && !rest.is_empty(),
        None => false,
    };
    if !fits || resource.contains('#') || !(pattern::SCOPE.fits)(resource) {
        return Err(invalid_request("resource is not a valid URI"));
    }
    Ok(Some(resource.to_owned()))
}

/// The registered address; an unknown one is never redirected to.
fn redirect(call: &Call, parameters: &Parameters) -> Result<Redirect, PageError> {
    let page =
        |description: &str| PageError::Page { error: "invalid_request", description: description.to_owned() };
    let uri =
        parameters.get("redirect_uri").ok_or_else(|| page("Missing required parameter redirect_uri"))?;
    if !call.client.oauth.callback_urls.iter().any(|registered| registered == uri) {
        return Err(PageError::Page {
            error: "redirect_mismatch",
            description: "redirect_uri is not registered with the client".to_owned(),
        });
    }
    Ok(Redirect {
        uri: uri.to_owned(),
        state: parameters.owned("state"),
        fragment: parameters.get("response_type") == Some("token"),
    })
}

fn response_type(call: &Call, parameters: &Parameters) -> Result<ResponseType, OAuthError> {
    let (response_type, flow) = match parameters.need("response_type")? {
        "code" => (ResponseType::Code, OAuthFlow::Code),
        "token" => (ResponseType::Token, OAuthFlow::Implicit),
        _ => return Err(invalid_request("response_type must be code or token")),
    };
    if !call.client.oauth.allows(flow) {
        return Err(OAuthError::new("unauthorized_client", None));
    }
    Ok(response_type)
}

/// The scopes that are granted: all of the client's without a choice, else those of the choice that it may have.
fn scopes(call: &Call, parameters: &Parameters) -> Result<Vec<String>, OAuthError> {
    let allowed = &call.client.oauth.allowed_scopes;
    let Some(asked) = parameters.list("scope") else {
        return Ok(allowed.clone());
    };
    let invalid = |text: String| OAuthError::new("invalid_scope", Some(&text));
    if let Some(scope) =
        asked.iter().find(|scope| !(pattern::SCOPE.fits)(scope) || !scope_exists(call, scope))
    {
        return Err(invalid(format!("{scope} is not a valid scope")));
    }
    let has = |scope: &str| asked.iter().any(|one| one == scope);
    if !has("openid") && ["email", "phone", "profile"].into_iter().any(has) {
        return Err(invalid("email, phone and profile require openid".to_owned()));
    }
    let granted: Vec<String> = asked.into_iter().filter(|scope| allowed.contains(scope)).collect();
    if granted.is_empty() {
        return Err(invalid("No scope is allowed for the client".to_owned()));
    }
    Ok(granted)
}

fn challenge(parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    match (parameters.get("code_challenge"), parameters.get("code_challenge_method")) {
        (None, None) => Ok(None),
        (Some(challenge), Some("S256")) => {
            if from_base64url(challenge).is_none_or(|hash| hash.len() != 32) {
                return Err(invalid_request("code_challenge is not a SHA-256 hash"));
            }
            Ok(Some(challenge.to_owned()))
        }
        (Some(_), Some(_)) => Err(invalid_request("code_challenge_method must be S256")),
        (Some(_), None) => Err(invalid_request("Missing required parameter code_challenge_method")),
        (None, Some(_)) => Err(invalid_request("Missing required parameter code_challenge")),
    }
}

fn provider(call: &Call, parameters: &Parameters) -> Result<Option<String>, OAuthError> {
    let unknown = || invalid_request("The identity provider is not enabled for the client");
    let name = match (parameters.get("identity_provider"), parameters.get("idp_identifier")) {
        (Some(name), _) => name,
        (None, Some(identifier)) => {
            let mut providers = call.pool.config.identity_providers.iter();
            let found =
                providers.find(|(_, provider)| provider.identifiers.iter().any(|one| one == identifier));
            found.map(|(name, _)| name.as_str()).ok_or_else(unknown)?
        }
        (None, None) => {
            // A single provider leaves the user no choice.
            return match call.client.oauth.providers.as_slice() {
                [only] if only != COGNITO => Ok(Some(only.clone())),
                _ => Ok(None),
            };
        }
    };
    if !call.client.oauth.providers.iter().any(|one| one == name) {
        return Err(unknown());
    }
    Ok(Some(name.to_owned()))
}

fn prompt(parameters: &Parameters) -> Result<Vec<String>, OAuthError> {
    let prompt = parameters.list("prompt").unwrap_or_default();
    if prompt.iter().any(|value| !PROMPTS.contains(&value.as_str())) {
        return Err(invalid_request("prompt has an unknown value"));
    }
    if prompt.len() > 1 && prompt.iter().any(|value| value == "none") {
        return Err(invalid_request("prompt=none allows no other value"));
    }
    Ok(prompt)
}
