//! Taking over a session that amazon-cognito-identity-js or Amplify (5, 6) has left in the storage, so that nobody has to
//! sign in again because an application changed its library.
//!
//! Both write one key for each value, `CognitoIdentityServiceProvider.<client id>.<username>.<name>`. A username may hold
//! dots, so keys are built and never split. The clock drift they store is not read: one has it in seconds, the other in
//! milliseconds with the opposite sign.

use alloc::string::String;
use alloc::vec::Vec;

use zeroize::Zeroizing;

use super::record::{Record, User};
use crate::flow::devices::Devices;
use crate::host::Host;
use crate::search::joined;
use crate::token::{self, Tokens};
use crate::value::Value;

/// The names of a user's values: those of a session, the refresh token first; those of a device; and what else there may
/// be.
pub(super) const NAMES: [&str; 13] = [
    "refreshToken",
    "accessToken",
    "idToken",
    "clockDrift",
    "signInDetails",
    "deviceKey",
    "deviceGroupKey",
    "randomPasswordKey",
    "userData",
    "oauthMetadata",
    "tokenScopesString",
    "oidcProvider",
    "userAttributes",
];

/// How many of them are a session's, and how many a session's and a device's.
pub(super) const SESSION: usize = 5;
pub(super) const SESSION_AND_DEVICE: usize = 8;

/// What all keys begin with.
const SERVICE: &str = "CognitoIdentityServiceProvider";

/// The name of the value that names the user who is signed in.
pub(super) const LAST_USER: &str = "LastAuthUser";

/// The keys of one user in another library's store.
#[derive(Debug)]
pub struct Legacy<'a> {
    client_id: &'a str,
    username: &'a str,
}

impl<'a> Legacy<'a> {
    /// The key that names the user who is signed in.
    pub fn last_user_key(client_id: &str) -> String {
        key(client_id, "", LAST_USER)
    }

    /// The keys of the user that [`Self::last_user_key`] names.
    pub fn new(client_id: &'a str, username: &'a str) -> Self {
        Self { client_id, username }
    }

    /// The keys whose values make a session, a list in the order of [`Self::record`]. The first is to be removed as soon
    /// as the session is taken: a rotating refresh token must not have two holders.
    pub fn keys(&self) -> Value {
        Value::from(self.first(SESSION_AND_DEVICE))
    }

    /// The keys to remove once the session has proved to work, as a list.
    pub fn all_keys(&self) -> Value {
        let mut keys = self.first(NAMES.len());
        keys.push(Self::last_user_key(self.client_id).into());
        Value::from(keys)
    }

    /// The session that a list of values makes, in which one that is not there is `null` or empty; `None` when there is
    /// no access token that can be read.
    pub fn record(&self, host: &dyn Host, values: &Value) -> Option<Record> {
        let mut found = Zeroizing::new(Value::object());
        for (name, value) in NAMES.iter().zip(values.items()) {
            if !value.text().is_empty() {
                found.set(name, value);
            }
        }
        let access = found.get("accessToken");
        let claims = token::claims(host, access);
        if claims.is_null() {
            return None;
        }
        let result = Value::object()
            .with("AccessToken", access)
            .with("IdToken", found.get("idToken"))
            .with("RefreshToken", found.get("refreshToken"))
            .with("ExpiresIn", 0.0);
        let tokens = Tokens::from_result(host, &Zeroizing::new(result), 0, &Value::null()).ok()?;
        let username = token::username(&claims).unwrap_or(self.username);
        let details = host.parse(found.get("signInDetails").text().as_bytes()).unwrap_or_default();
        let (login, auth_flow) = (details.get("loginId").text(), details.get("authFlowType").text());
        let device = Value::object()
            .with("username", username)
            .with("login", self.username)
            .with("key", found.get("deviceKey"))
            .with("groupKey", found.get("deviceGroupKey"))
            .with("password", found.get("randomPasswordKey"));
        Some(Record {
            generation: 1,
            user: Some(User::new(tokens, username, login, auth_flow)),
            devices: Devices::from_value(&Zeroizing::new(Value::from([device]))),
            taken_over: self.username.into(),
            ..Record::default()
        })
    }

    fn first(&self, count: usize) -> Vec<Value> {
        let mut keys = Vec::new();
        for name in NAMES.iter().take(count) {
            keys.push(key(self.client_id, self.username, name).into());
        }
        keys
    }
}

/// The key of one value; of one that belongs to no user, when `username` is empty.
pub(super) fn key(client_id: &str, username: &str, name: &str) -> String {
    if username.is_empty() {
        joined(&[SERVICE, client_id, name], ".")
    } else {
        joined(&[SERVICE, client_id, username, name], ".")
    }
}
