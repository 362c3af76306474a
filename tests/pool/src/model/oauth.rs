//! Managed login and OAuth 2.0: the settings of clients and pools, and what runs between the pages and the tokens.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::grant::OAuthGrant;

/// The provider of users with a password.
pub(crate) const COGNITO: &str = "COGNITO";

/// The OAuth settings of an app client.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OAuthClient {
    pub(crate) callback_urls: Vec<String>,
    pub(crate) logout_urls: Vec<String>,
    pub(crate) allowed_scopes: Vec<String>,
    pub(crate) allowed_flows: Vec<OAuthFlow>,
    /// `COGNITO`, `Google` and so on, or names of the pool's `identityProviders`.
    pub(crate) providers: Vec<String>,
}

/// A flow that a client may use.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OAuthFlow {
    Code,
    Implicit,
    ClientCredentials,
}

/// A provider of a pool: social, SAML or OpenID Connect.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct IdentityProvider {
    /// `SAML`, `OIDC`, or the name itself for a social one; `OIDC` when absent.
    #[serde(rename = "type")]
    pub(crate) kind: Option<String>,
    /// What `idp_identifier` may say.
    pub(crate) identifiers: Vec<String>,
    pub(crate) issuer: Option<String>,
}

/// The managed login of a pool.
#[derive(Debug, Default)]
pub(crate) struct ManagedLogin {
    /// By the code itself. Spent ones are gone.
    pub(crate) codes: BTreeMap<String, AuthorizationCode>,
    /// By the value of the cookie.
    pub(crate) cookies: BTreeMap<String, LoginSession>,
    /// What a user does at the pages, in place of the pages.
    pub(crate) automatic: Option<AutomaticSignIn>,
}

/// An authorization code that waits for its exchange.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizationCode {
    pub(crate) client_id: String,
    pub(crate) redirect_uri: String,
    pub(crate) sub: String,
    pub(crate) grant: OAuthGrant,
    pub(crate) nonce: Option<String>,
    /// The `code_challenge`, always S256.
    pub(crate) challenge: Option<String>,
    /// When the user signed in, in milliseconds.
    pub(crate) auth_time: i64,
    /// Milliseconds since 1970-01-01 UTC.
    pub(crate) expires: i64,
}

/// What the cookie of the pages stands for.
#[derive(Clone, Debug)]
pub(crate) struct LoginSession {
    pub(crate) sub: String,
    pub(crate) provider: String,
    pub(crate) auth_time: i64,
    pub(crate) expires: i64,
}

/// How authorization requests end without the pages.
#[derive(Clone, Debug)]
pub(crate) struct AutomaticSignIn {
    pub(crate) outcome: AutomaticOutcome,
    /// How many requests it answers; all when absent.
    pub(crate) times: Option<usize>,
}

#[derive(Clone, Debug)]
pub(crate) enum AutomaticOutcome {
    /// This user signs in. For a request that names another provider than the pool, a name that is nobody's is a
    /// subject at that provider. `attributes` are what the provider tells about the user.
    SignIn { username: String, attributes: BTreeMap<String, String> },
    /// The request ends with this error.
    Error { error: String, description: Option<String> },
}

impl Default for OAuthClient {
    fn default() -> Self {
        Self {
            callback_urls: Vec::new(),
            logout_urls: Vec::new(),
            allowed_scopes: Vec::new(),
            allowed_flows: Vec::new(),
            providers: vec![COGNITO.to_owned()],
        }
    }
}

impl OAuthClient {
    pub(crate) fn allows(&self, flow: OAuthFlow) -> bool {
        self.allowed_flows.contains(&flow)
    }
}

impl ManagedLogin {
    /// What the automatic user does at this request.
    pub(crate) fn take_automatic(&mut self) -> Option<AutomaticOutcome> {
        let automatic = self.automatic.as_mut()?;
        let outcome = automatic.outcome.clone();
        if let Some(times) = &mut automatic.times {
            *times = times.saturating_sub(1);
            if *times == 0 {
                self.automatic = None;
            }
        }
        Some(outcome)
    }

    /// The live session behind a cookie.
    pub(crate) fn session(&self, cookie: &str, now: i64) -> Option<&LoginSession> {
        self.cookies.get(cookie).filter(|session| session.expires > now)
    }
}
