//! The one record that holds all there is to keep: it is read and written whole, so that no reader ever sees the
//! access token of one sign-in beside the refresh token of another.
//!
//! It is stored as JSON under [`Record::key`], and the TypeScript reads it as well:
//!
//! ```json
//! {
//!   "version": 1,
//!   "generation": 3,
//!   "clockOffset": 0,
//!   "devices": [{ "username": "…", "login": "…", "key": "…", "groupKey": "…", "password": "…" }],
//!   "user": {
//!     "accessToken": "…", "idToken": "…", "refreshToken": "…", "expiresAt": 1795255507000, "issuedAt": 1795251907000,
//!     "username": "…", "login": "…", "authFlowType": "USER_SRP_AUTH", "oauth": true
//!   },
//!   "identities": { "us-east-1:<pool>": { "guest": "…", "user": "…", "login": "<sub>" } },
//!   "takenOver": "<username>"
//! }
//! ```
//!
//! Only `version` is always there. Points in time are Unix milliseconds by the server's clock, which is `clockOffset`
//! milliseconds ahead of the device's. A malformed member counts as absent.

use alloc::format;
use alloc::string::{String, ToString};

use serde::Serialize;
use serde_json::Value;

use super::event::{CurrentUser, SignInDetails};
use crate::clock::Clock;
use crate::entries::Entries;
use crate::error::{Code, Error, Result};
use crate::flow::devices::Devices;
use crate::json;
use crate::reader::{Members, Reader};
use crate::time;
use crate::token::{self, Tokens};

/// The version that this code writes, and the newest that it reads.
const VERSION: u32 = 1;

/// What is kept between calls, tabs and page loads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Raised by every sign-in and sign-out. Whoever began under another generation must not write.
    pub generation: i64,
    /// The server's clock.
    pub clock: Clock,
    /// The remembered devices of all users, kept across sign-outs.
    pub devices: Devices,
    /// Who is signed in.
    pub user: Option<User>,
    /// The identity ids, by identity pool id.
    pub identities: Entries<IdentityIds>,
    /// The name of the user whose session was taken over from another library, as long as that library's keys lie in the
    /// storage.
    pub taken_over: Option<String>,
}

/// A signed-in user.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct User {
    /// The tokens.
    pub tokens: Tokens,
    /// The name under which Cognito knows the user.
    pub username: String,
    /// What the user typed; unknown when the session was taken over from elsewhere.
    pub login: Option<String>,
    /// The flow that signed the user in, as far as it is known.
    pub auth_flow: Option<String>,
    /// Whether managed login issued the tokens. A session of managed login has no remembered device.
    pub oauth: bool,
}

/// The identity ids that are kept of one identity pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IdentityIds {
    /// The guest's, for as long as the browser's storage lives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest: Option<String>,
    /// A user's, until the sign-out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The `sub` claim of that user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<String>,
}

/// How new a record is, compared with another one: what a sign-in, a sign-out or a renewal leaves behind is greater than
/// what was there before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// The record's generation.
    pub generation: i64,
    /// When its tokens end, Unix milliseconds; 0 when nobody is signed in.
    pub expires_at: i64,
}

impl Record {
    /// The key under which an app client's record is stored.
    #[must_use]
    pub fn key(client_id: &str) -> String {
        format!("cognito-wasm.{client_id}")
    }

    /// Reads the stored text. Nothing, and what is no record, is an empty one.
    ///
    /// # Errors
    ///
    /// [`Code::StorageFailed`] for a record of a newer version, which must be left alone.
    pub fn read(text: Option<&str>) -> Result<Self> {
        let stored = text.and_then(json::parse_object).unwrap_or_default();
        match stored.get("version").and_then(Value::as_f64) {
            Some(version) if version > f64::from(VERSION) => {
                Err(Error::new(Code::StorageFailed, "the stored session is of a newer version"))
            }
            Some(_) => Ok(Self::from_members(&stored)),
            None => Ok(Self::default()),
        }
    }

    /// The text to store.
    #[must_use]
    pub fn write(&self) -> String {
        let stored = StoredRecord {
            version: VERSION,
            generation: self.generation,
            clock_offset: self.clock.offset,
            devices: &self.devices,
            user: self.user.as_ref().map(|user| StoredUser {
                access_token: &user.tokens.access_token,
                id_token: user.tokens.id_token.as_deref(),
                refresh_token: user.tokens.refresh_token.as_deref(),
                expires_at: user.tokens.expires_at,
                issued_at: user.tokens.issued_at,
                username: &user.username,
                login: user.login.as_deref().unwrap_or_default(),
                auth_flow_type: user.auth_flow.as_deref().unwrap_or_default(),
                oauth: user.oauth,
            }),
            identities: &self.identities,
            taken_over: self.taken_over.as_deref(),
        };
        json::to_text(&stored)
    }

    /// How new it is.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let expires_at = self.user.as_ref().map_or(0, |user| user.tokens.expires_at);
        Mark { generation: self.generation, expires_at }
    }

    /// Whether nobody has ever signed in or out here: another library's session may be taken over.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.generation == 0 && self.user.is_none()
    }

    /// The server's time, Unix milliseconds, when the device's clock shows `device_now`.
    #[must_use]
    pub fn server_time(&self, device_now: i64) -> i64 {
        self.clock.server_time(device_now)
    }

    /// Puts a user in place of whoever is signed in.
    pub fn sign_in(&mut self, user: User, clock: Clock) {
        self.generation = self.generation.saturating_add(1);
        self.clock = clock;
        if self.user.as_ref().is_none_or(|before| before.username != user.username) {
            self.forget_identities();
        }
        self.user = Some(user);
    }

    /// Ends the session: devices and the guests' identities stay.
    pub fn sign_out(&mut self) {
        self.generation = self.generation.saturating_add(1);
        self.user = None;
        self.forget_identities();
    }

    /// Forgets the users' identities in all pools, but not the guests'.
    fn forget_identities(&mut self) {
        for (_, ids) in &mut self.identities.0 {
            (ids.user, ids.login) = (None, None);
        }
        self.identities.0.retain(|(_, ids)| ids.guest.is_some());
    }

    fn from_members(stored: &Members) -> Self {
        let identities = stored.get("identities").and_then(Value::as_object);
        let identities = identities.into_iter().flatten();
        let identities = identities.map(|(pool_id, ids)| (pool_id.clone(), IdentityIds::from_stored(ids)));
        Self {
            generation: whole(stored, "generation").max(0),
            clock: Clock { offset: whole(stored, "clockOffset") },
            devices: stored
                .get("devices")
                .map(|list| Devices::read(&Reader::input(list)))
                .unwrap_or_default(),
            user: stored.get("user").and_then(Value::as_object).and_then(User::from_members),
            identities: Entries(identities.filter(|(_, ids)| *ids != IdentityIds::default()).collect()),
            taken_over: text(stored, "takenOver"),
        }
    }
}

impl User {
    /// The same user with new tokens.
    #[must_use]
    pub fn renewed(&self, tokens: Tokens) -> Self {
        Self { tokens, ..self.clone() }
    }

    /// Whether `name` is the user's: the one under which Cognito knows the user, or the one that was typed.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.username == name || self.login.as_deref() == Some(name)
    }

    /// Who this is, as an application is told.
    #[must_use]
    pub fn current(&self) -> CurrentUser {
        let claims = token::claims(&self.tokens.access_token).unwrap_or_default();
        let sub = claims.get("sub").and_then(Value::as_str);
        let is_known = self.login.is_some() || self.auth_flow.is_some();
        CurrentUser {
            username: self.username.clone(),
            user_id: sub.unwrap_or(&self.username).to_string(),
            sign_in_details: is_known.then(|| self.sign_in_details()),
        }
    }

    /// How the user signed in, as far as it is known.
    #[must_use]
    pub fn sign_in_details(&self) -> SignInDetails {
        SignInDetails { login_id: self.login.clone(), auth_flow_type: self.auth_flow.clone() }
    }

    /// A user without a name or an access token is none.
    fn from_members(stored: &Members) -> Option<Self> {
        Some(Self {
            tokens: Tokens {
                access_token: text(stored, "accessToken")?,
                id_token: text(stored, "idToken"),
                refresh_token: text(stored, "refreshToken"),
                expires_at: whole(stored, "expiresAt"),
                issued_at: whole(stored, "issuedAt"),
            },
            username: text(stored, "username")?,
            login: text(stored, "login"),
            auth_flow: text(stored, "authFlowType"),
            oauth: stored.get("oauth") == Some(&Value::Bool(true)),
        })
    }
}

impl IdentityIds {
    fn from_stored(ids: &Value) -> Self {
        let Some(ids) = ids.as_object() else { return Self::default() };
        Self { guest: text(ids, "guest"), user: text(ids, "user"), login: text(ids, "login") }
    }
}

impl Mark {
    /// The least one that is newer.
    #[must_use]
    pub fn next(self) -> Self {
        Self { generation: self.generation, expires_at: self.expires_at.saturating_add(1) }
    }
}

/// The stored form of a [`Record`].
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredRecord<'a> {
    version: u32,
    generation: i64,
    clock_offset: i64,
    devices: &'a Devices,
    #[serde(skip_serializing_if = "Option::is_none")]
    user: Option<StoredUser<'a>>,
    #[serde(skip_serializing_if = "Entries::is_empty")]
    identities: &'a Entries<IdentityIds>,
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_over: Option<&'a str>,
}

/// The stored form of a [`User`]; an empty text is unknown.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StoredUser<'a> {
    access_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<&'a str>,
    expires_at: i64,
    issued_at: i64,
    username: &'a str,
    login: &'a str,
    auth_flow_type: &'a str,
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    oauth: bool,
}

/// A member that is text; an empty one is none.
fn text(members: &Members, name: &str) -> Option<String> {
    members.get(name)?.as_str().filter(|text| !text.is_empty()).map(Into::into)
}

/// A member that is a number, without its fraction; 0 when it is something else.
fn whole(members: &Members, name: &str) -> i64 {
    members.get(name).and_then(Value::as_f64).map_or(0, time::whole)
}
