//! The one record that holds all there is to keep: it is read and written whole, so that no reader ever sees the
//! access token of one sign-in beside the refresh token of another.

use alloc::string::{String, ToString};

use crate::clock::Clock;
use crate::flow::devices::Devices;
use crate::flow::sign_in::SignedIn;
use crate::host::Host;
use crate::token::{self, Tokens};
use crate::value::Value;

/// The version that this code writes, and the newest that it reads.
const VERSION: f64 = 1.0;

/// What is kept between calls, tabs and page loads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Raised by every sign-in and sign-out. Whoever began under another generation must not write.
    pub generation: u64,
    /// The server's clock.
    pub clock: Clock,
    /// The devices, kept across sign-outs.
    pub devices: Devices,
    /// Who is signed in.
    pub user: Option<User>,
    /// The identity ids, by identity pool id: `{ guest?, user?, login? }`; `login` is the `sub` of the user that
    /// `user` belongs to.
    pub identities: Value,
    /// The user whose session was taken over from another library, as long as that one's keys lie in the storage.
    pub taken_over: Option<String>,
}

/// A signed-in user.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The name under which Cognito knows the user.
    pub username: String,
    /// What the user typed; empty when the session was taken over from elsewhere.
    pub login: String,
    /// The name of the flow that signed the user in; empty when it is not known.
    pub auth_flow: String,
    /// The tokens.
    pub tokens: Tokens,
}

/// How new a record is, compared with another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(u64, i64);

/// What lies in the storage.
#[derive(Debug)]
pub enum Stored {
    /// Nothing, or nothing that can be read.
    Nothing,
    /// A record.
    Record(Box<Record>),
    /// A record of a newer version, to be left alone.
    Newer,
}

impl Record {
    /// The key under which an app client's record is stored.
    pub fn key(client_id: &str) -> String {
        let mut key = "cognito-wasm.".to_string();
        key.push_str(client_id);
        key
    }

    /// Reads the stored text.
    pub fn read(host: &dyn Host, text: Option<&str>) -> Stored {
        let Some(value) = text.and_then(|text| host.parse(text)) else { return Stored::Nothing };
        match value.get("version").as_f64() {
            Some(version) if version > VERSION => Stored::Newer,
            Some(_) => Stored::Record(Box::new(Self::from_value(&value))),
            None => Stored::Nothing,
        }
    }

    /// The text to store.
    pub fn write(&self, host: &dyn Host) -> String {
        host.stringify(&self.to_value())
    }

    /// How new it is: what a sign-in, a sign-out or a renewal leaves behind is greater than what was there before.
    pub fn mark(&self) -> Mark {
        Mark(self.generation, self.user.as_ref().map_or(0, |user| user.tokens.expires_at))
    }

    /// This record after a sign-in, which began with the devices `before`.
    #[must_use]
    pub fn signed_in(mut self, signed_in: &SignedIn, before: &Devices) -> Self {
        self.generation = self.generation.saturating_add(1);
        self.clock = signed_in.clock;
        self.devices.follow(before, &signed_in.devices);
        if self.user.as_ref().is_none_or(|user| user.username != signed_in.username) {
            self.forget_identities();
        }
        self.user = Some(User {
            username: signed_in.username.clone(),
            login: signed_in.login.clone(),
            auth_flow: signed_in.auth_flow.name().to_string(),
            tokens: signed_in.tokens.clone(),
        });
        self
    }

    /// This record after a sign-out: devices and the guest's identity stay.
    #[must_use]
    pub fn signed_out(mut self) -> Self {
        self.generation = self.generation.saturating_add(1);
        self.user = None;
        self.forget_identities();
        self
    }

    /// Drops the identity ids that belong to a user.
    fn forget_identities(&mut self) {
        let pools = self.identities.entries().iter();
        self.identities = pools.fold(Value::object(), |kept, (pool, ids)| match ids.get("guest") {
            guest if guest.is_null() => kept,
            guest => kept.with(pool, Value::object().with("guest", guest)),
        });
    }

    #[allow(clippy::cast_precision_loss, reason = "generations and milliseconds stay below 2^53")]
    fn to_value(&self) -> Value {
        Value::object()
            .with("version", VERSION)
            .with("generation", self.generation as f64)
            .with("clockOffset", self.clock.offset as f64)
            .with("devices", self.devices.to_value())
            .with("user", self.user.as_ref().map(User::to_value))
            .with("identities", &self.identities)
            .with("takenOver", self.taken_over.as_ref())
    }

    fn from_value(value: &Value) -> Self {
        Self {
            generation: value.get("generation").as_f64().map_or(0, unsigned),
            clock: Clock { offset: value.get("clockOffset").as_f64().map_or(0, whole) },
            devices: Devices::from_value(value.get("devices")),
            user: User::from_value(value.get("user")),
            identities: value.get("identities").clone(),
            taken_over: value.get("takenOver").as_str().map(ToString::to_string),
        }
    }
}

impl Mark {
    /// The least one that is newer.
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0, self.1.saturating_add(1))
    }

    /// As another tab is told of it.
    #[allow(clippy::cast_precision_loss, reason = "generations and milliseconds stay below 2^53")]
    pub fn to_value(self) -> Value {
        Value::from([self.0 as f64, self.1 as f64].map(Value::from))
    }

    /// As another tab told of it.
    pub fn from_value(value: &Value) -> Self {
        let number = |index| value.items().get(index).and_then(Value::as_f64).unwrap_or_default();
        Self(unsigned(number(0)), whole(number(1)))
    }
}

impl User {
    /// The user's permanent id: the claim `sub`.
    pub fn id(&self, host: &dyn Host) -> Option<String> {
        let claims = token::claims(host, &self.tokens.access)?;
        claims.get("sub").as_str().map(ToString::to_string)
    }

    /// `{ loginId, authFlowType }`, as far as it is known.
    pub fn sign_in_details(&self) -> Value {
        let known = |text: &str| (!text.is_empty()).then(|| text.to_string());
        let details =
            Value::object().with("loginId", known(&self.login)).with("authFlowType", known(&self.auth_flow));
        if details.entries().is_empty() { Value::null() } else { details }
    }

    fn to_value(&self) -> Value {
        Value::object()
            .with("username", &self.username)
            .with("login", &self.login)
            .with("authFlowType", &self.auth_flow)
            .with("accessToken", &self.tokens.access)
            .with("idToken", self.tokens.id.as_ref())
            .with("refreshToken", self.tokens.refresh.as_ref())
            .with("expiresAt", Value::date(self.tokens.expires_at))
            .with("issuedAt", Value::date(self.tokens.issued_at))
    }

    fn from_value(value: &Value) -> Option<Self> {
        let text = |name| value.get(name).as_str().map(ToString::to_string);
        let time = |name| value.get(name).as_f64().map_or(0, whole);
        Some(Self {
            username: text("username")?,
            login: text("login").unwrap_or_default(),
            auth_flow: text("authFlowType").unwrap_or_default(),
            tokens: Tokens {
                access: text("accessToken")?,
                id: text("idToken"),
                refresh: text("refreshToken"),
                expires_at: time("expiresAt"),
                issued_at: time("issuedAt"),
            },
        })
    }
}

/// A stored number as a whole one; out of range becomes the nearest that fits.
#[allow(clippy::cast_possible_truncation, reason = "float to integer saturates")]
fn whole(number: f64) -> i64 {
    number as i64
}

/// The same, not below zero.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
fn unsigned(number: f64) -> u64 {
    number as u64
}
