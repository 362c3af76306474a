//! App clients.

use serde::Deserialize;

use super::oauth::OAuthClient;
use crate::crypto::hash::secret_hash;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

/// An app client. Validities are in seconds.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Client {
    pub(crate) id: String,
    pub(crate) secret: Option<String>,
    /// `ALLOW_USER_SRP_AUTH` and so on.
    pub(crate) explicit_auth_flows: Vec<String>,
    pub(crate) access_token_validity: i64,
    pub(crate) id_token_validity: i64,
    pub(crate) refresh_token_validity: i64,
    pub(crate) auth_session_validity: i64,
    pub(crate) refresh_token_rotation: bool,
    pub(crate) retry_grace_period_seconds: i64,
    pub(crate) enable_token_revocation: bool,
    /// ENABLED hides whether a user exists; LEGACY tells.
    pub(crate) prevent_user_existence_errors: bool,
    /// Attributes a client may read; all when absent.
    pub(crate) read_attributes: Option<Vec<String>>,
    pub(crate) write_attributes: Option<Vec<String>>,
    /// Custom scopes for GetClientToken.
    pub(crate) scopes: Vec<String>,
    pub(crate) oauth: OAuthClient,
}

impl Default for Client {
    fn default() -> Self {
        let flows = [
            "ALLOW_USER_SRP_AUTH",
            "ALLOW_USER_PASSWORD_AUTH",
            "ALLOW_CUSTOM_AUTH",
            "ALLOW_USER_AUTH",
            "ALLOW_REFRESH_TOKEN_AUTH",
        ];
        Self {
            id: String::new(),
            secret: None,
            explicit_auth_flows: flows.map(str::to_owned).to_vec(),
            access_token_validity: 3_600,
            id_token_validity: 3_600,
            refresh_token_validity: 30 * 86_400,
            auth_session_validity: 180,
            refresh_token_rotation: false,
            retry_grace_period_seconds: 0,
            enable_token_revocation: true,
            prevent_user_existence_errors: true,
            read_attributes: None,
            write_attributes: None,
            scopes: Vec::new(),
            oauth: OAuthClient::default(),
        }
    }
}

impl Client {
    pub(crate) fn allows(&self, flow: &str) -> bool {
        self.explicit_auth_flows.iter().any(|allowed| allowed == flow)
    }

    pub(crate) fn can_read(&self, attribute: &str) -> bool {
        self.read_attributes
            .as_ref()
            .is_none_or(|list| attribute == "sub" || list.iter().any(|one| one == attribute))
    }

    pub(crate) fn can_write(&self, attribute: &str) -> bool {
        self.write_attributes.as_ref().is_none_or(|list| list.iter().any(|one| one == attribute))
    }

    /// Checks a SECRET_HASH over any of the names it may have been computed from.
    pub(crate) fn check_hash(&self, names: &[&str], hash: Option<&str>) -> Result<(), Refusal> {
        match (&self.secret, hash) {
            (None, None) => Ok(()),
            (Some(_), None) => Err(not_authorized(&format!(
                "Client {} is configured with secret but SECRET_HASH was not received",
                self.id
            ))),
            (Some(secret), Some(hash))
                if names.iter().any(|name| secret_hash(secret, name, &self.id) == hash) =>
            {
                Ok(())
            }
            (_, Some(_)) => {
                Err(not_authorized(&format!("Unable to verify secret hash for client {}", self.id)))
            }
        }
    }

    /// Checks the raw secret, as the newer operations take it.
    pub(crate) fn check_secret(&self, secret: Option<&str>) -> Result<(), Refusal> {
        match (&self.secret, secret) {
            (None, None) => Ok(()),
            (Some(own), Some(given)) if own == given => Ok(()),
            (None, Some(_)) => {
                Err(invalid_parameter(format!("Client {} is not configured with a secret", self.id)))
            }
            (Some(_), _) => Err(not_authorized(&format!("Unable to verify secret for client {}", self.id))),
        }
    }
}
