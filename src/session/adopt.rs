//! Taking over a session that amazon-cognito-identity-js or Amplify (5, 6) has left in the storage, so that nobody has to
//! sign in again because an application changed its library.
//!
//! Both write one key for each value, `CognitoIdentityServiceProvider.<client id>.<username>.<name>`. A username may hold
//! dots, so keys are built and never split. The clock drift they store is not read: one has it in seconds, the other in
//! milliseconds with the opposite sign.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::record::{Record, User};
use crate::flow::devices::Device;
use crate::host::Host;
use crate::token::{self, Tokens};

/// The names of a user's values, as [`Legacy::record`] wants them.
const NAMES: [&str; 7] = [
    "accessToken",
    "idToken",
    "refreshToken",
    "signInDetails",
    "deviceKey",
    "deviceGroupKey",
    "randomPasswordKey",
];

/// What else there may be.
const OTHERS: [&str; 6] =
    ["clockDrift", "userData", "oauthMetadata", "tokenScopesString", "oidcProvider", "userAttributes"];

/// The keys of one user in another library's store.
#[derive(Debug)]
pub struct Legacy {
    prefix: String,
    username: String,
}

impl Legacy {
    /// The key that names the user who is signed in.
    pub fn last_user_key(client_id: &str) -> String {
        let mut key = prefix(client_id);
        key.push_str("LastAuthUser");
        key
    }

    /// The keys of the user that [`Self::last_user_key`] names.
    pub fn new(client_id: &str, username: &str) -> Self {
        Self { prefix: prefix(client_id), username: username.to_string() }
    }

    /// The keys whose values make a session, in the order of [`Self::record`].
    pub fn keys(&self) -> Vec<String> {
        NAMES.iter().map(|name| self.key(name)).collect()
    }

    /// The key to remove as soon as the session is taken: a rotating refresh token must not have two holders.
    pub fn refresh_token_key(&self) -> String {
        self.key("refreshToken")
    }

    /// The keys to remove once the session has proved to work.
    pub fn all_keys(&self) -> Vec<String> {
        let mut keys: Vec<_> = NAMES.iter().chain(&OTHERS).map(|name| self.key(name)).collect();
        let mut last = self.prefix.clone();
        last.push_str("LastAuthUser");
        keys.push(last);
        keys
    }

    /// The session that the values make; `None` when there is no access token that can be read.
    pub fn record(&self, host: &dyn Host, values: Vec<Option<String>>) -> Option<Record> {
        let mut values = values.into_iter().map(|value| value.filter(|text| !text.is_empty()));
        let mut next = || values.next().flatten();
        let (access, id, refresh, details) = (next()?, next(), next(), next());
        let device = (next(), next(), next());

        let claims = token::claims(host, &access)?;
        let end = |claims: &_| token::seconds(claims, "exp");
        let id_end = id.as_deref().and_then(|id| token::claims(host, id)).as_ref().and_then(end);
        let access_end = end(&claims).unwrap_or_default();
        let tokens = Tokens {
            access,
            id,
            refresh,
            expires_at: id_end.map_or(access_end, |id_end| id_end.min(access_end)),
            issued_at: token::seconds(&claims, "iat").unwrap_or_default(),
        };
        let username = token::username(&claims).unwrap_or(&self.username).to_string();
        let details = details.and_then(|text| host.parse(&text)).unwrap_or_default();
        let user = User {
            username: username.clone(),
            login: details.get("loginId").text().to_string(),
            auth_flow: details.get("authFlowType").text().to_string(),
            tokens,
        };

        let mut record = Record {
            generation: 1,
            user: Some(user),
            taken_over: Some(self.username.clone()),
            ..Record::default()
        };
        if let (Some(key), Some(group_key), Some(password)) = &device {
            record.devices.insert(&Device {
                login: &self.username,
                username: &username,
                key,
                group_key,
                password,
            });
        }
        Some(record)
    }

    fn key(&self, name: &str) -> String {
        let mut key = self.prefix.clone();
        key.push_str(&self.username);
        key.push('.');
        key.push_str(name);
        key
    }
}

fn prefix(client_id: &str) -> String {
    let mut prefix = String::from("CognitoIdentityServiceProvider.");
    prefix.push_str(client_id);
    prefix.push('.');
    prefix
}
