//! Identity pools and the identities in them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::credentials::Credentials;

/// An app client whose ID tokens a pool takes.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct UserPoolProvider {
    pub(crate) user_pool_id: String,
    pub(crate) client_id: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct IdentityPoolConfig {
    pub(crate) region: String,
    pub(crate) id: Option<String>,
    /// Unauthenticated access.
    pub(crate) guests: bool,
    /// The basic flow: GetOpenIdToken works.
    pub(crate) classic_flow: bool,
    /// Revoked ID tokens are refused.
    pub(crate) server_side_token_check: bool,
    pub(crate) user_pools: Vec<UserPoolProvider>,
    /// Other providers: the tokens they accept, each with its subject.
    pub(crate) providers: BTreeMap<String, BTreeMap<String, String>>,
    pub(crate) authenticated_role: Option<String>,
    pub(crate) guest_role: Option<String>,
}

/// The logins linked to an identity: provider and subject. None: a guest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Identity {
    pub(crate) logins: BTreeMap<String, String>,
}

#[derive(Debug)]
pub(crate) struct IdentityPool {
    pub(crate) id: String,
    pub(crate) config: IdentityPoolConfig,
    pub(crate) identities: BTreeMap<String, Identity>,
}

/// All identity pools, and the credentials that were handed out, by access key id.
#[derive(Debug, Default)]
pub(crate) struct Identities {
    pub(crate) pools: BTreeMap<String, IdentityPool>,
    pub(crate) credentials: BTreeMap<String, Credentials>,
}

impl Default for IdentityPoolConfig {
    fn default() -> Self {
        Self {
            region: "us-east-1".to_owned(),
            id: None,
            guests: true,
            classic_flow: true,
            server_side_token_check: false,
            user_pools: Vec::new(),
            providers: BTreeMap::new(),
            authenticated_role: Some("arn:aws:iam::123456789012:role/authenticated".to_owned()),
            guest_role: Some("arn:aws:iam::123456789012:role/guest".to_owned()),
        }
    }
}

impl IdentityPool {
    /// The identity that holds a login.
    pub(crate) fn holder(&self, provider: &str, subject: &str) -> Option<&str> {
        let holds = |identity: &Identity| identity.logins.get(provider).is_some_and(|held| held == subject);
        self.identities.iter().find(|(_, identity)| holds(identity)).map(|(id, _)| id.as_str())
    }
}

impl Identities {
    /// The pool of an identity.
    pub(crate) fn pool_of(&mut self, identity_id: &str) -> Option<&mut IdentityPool> {
        self.pools.values_mut().find(|pool| pool.identities.contains_key(identity_id))
    }
}
