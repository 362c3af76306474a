//! The one record that holds all there is to keep: it is read and written whole, so that no reader ever sees the
//! access token of one sign-in beside the refresh token of another.

use alloc::string::String;

use crate::clock::Clock;
use crate::flow::devices::Devices;
use crate::flow::sign_in::SignedIn;
use crate::host::Host;
use crate::search::joined;
use crate::token::{self, Tokens};
use crate::value::Value;

/// The version that this code writes, and the newest that it reads.
const VERSION: f64 = 1.0;

/// What is kept between calls, tabs and page loads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// Raised by every sign-in and sign-out. Whoever began under another generation must not write.
    pub generation: i64,
    /// The server's clock.
    pub clock: Clock,
    /// The devices, kept across sign-outs.
    pub devices: Devices,
    /// Who is signed in.
    pub user: Option<User>,
    /// The identity ids, by identity pool id: `{ guest?, user?, login? }`; `login` is the `sub` of the user that
    /// `user` belongs to.
    pub identities: Value,
    /// The name of the user whose session was taken over from another library, as long as that one's keys lie in the
    /// storage; or `null`.
    pub taken_over: Value,
}

/// A signed-in user, as it is stored: `{ username, login, authFlowType }`, and beside them the members of [`Tokens`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct User(Tokens);

/// How new a record is, compared with another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(i64, i64);

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
        joined(&["cognito-wasm", client_id], ".")
    }

    /// Reads the stored text.
    pub fn read(host: &dyn Host, text: Option<&str>) -> Stored {
        let Some(value) = text.and_then(|text| host.parse(text.as_bytes())) else { return Stored::Nothing };
        match value.get("version").as_f64() {
            Some(version) if version > VERSION => Stored::Newer,
            Some(_) => Stored::Record(Box::new(Self::from_value(value))),
            None => Stored::Nothing,
        }
    }

    /// The text to store.
    pub fn write(&self, host: &dyn Host) -> String {
        host.stringify(&self.to_value())
    }

    /// How new it is: what a sign-in, a sign-out or a renewal leaves behind is greater than what was there before.
    pub fn mark(&self) -> Mark {
        Mark(self.generation, self.user.as_ref().map_or(0, |user| user.tokens().expires_at()))
    }

    /// Whether there is nothing in it yet.
    pub fn is_blank(&self) -> bool {
        let nobody = self.user.is_none() && self.devices.is_empty();
        nobody && self.generation == 0 && self.identities.is_null() && self.taken_over.is_null()
    }

    /// Takes in a sign-in, which began with the devices `before`.
    pub fn sign_in(&mut self, signed_in: &SignedIn, before: &Devices) {
        self.generation = self.generation.saturating_add(1);
        self.clock = signed_in.clock;
        self.devices.follow(before, &signed_in.devices);
        if self.user.as_ref().is_none_or(|user| user.username() != signed_in.username) {
            self.forget_identities();
        }
        let SignedIn { tokens, username, login, auth_flow, .. } = signed_in;
        self.user = Some(User::new(tokens.clone(), username, login, auth_flow.name()));
    }

    /// Ends the session: devices and the guest's identity stay.
    pub fn sign_out(&mut self) {
        self.generation = self.generation.saturating_add(1);
        self.user = None;
        self.forget_identities();
    }

    fn to_value(&self) -> Value {
        Value::object()
            .with("version", VERSION)
            .with("generation", self.generation)
            .with("clockOffset", self.clock.offset)
            .with("devices", self.devices.to_value())
            .with("user", self.user.as_ref().map(|user| &user.0.0))
            .with("identities", &self.identities)
            .with("takenOver", &self.taken_over)
    }

    fn from_value(mut value: Value) -> Self {
        Self {
            generation: value.get("generation").as_i64().max(0),
            clock: Clock { offset: value.get("clockOffset").as_i64() },
            devices: Devices::from_value(value.get("devices")),
            user: User::from_value(value.take("user")),
            identities: value.take("identities"),
            taken_over: value.take("takenOver"),
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
    pub fn to_value(self) -> Value {
        Value::from([self.0.into(), self.1.into()])
    }

    /// As another tab told of it.
    pub fn from_value(value: &Value) -> Self {
        match value.items() {
            [generation, end, ..] => Self(generation.as_i64().max(0), end.as_i64()),
            _ => Self::default(),
        }
    }
}

impl User {
    /// Who has these tokens. `login` is what the user typed, empty when the session was taken over from elsewhere;
    /// `auth_flow` the name of the flow that signed the user in, empty when it is not known.
    pub fn new(mut tokens: Tokens, username: &str, login: &str, auth_flow: &str) -> Self {
        tokens.0.set("username", username);
        tokens.0.set("login", login);
        tokens.0.set("authFlowType", auth_flow);
        Self(tokens)
    }

    /// The same user with new tokens.
    #[must_use]
    pub fn renewed(&self, mut tokens: Tokens) -> Self {
        for &name in &["username", "login", "authFlowType"] {
            tokens.0.set(name, self.member(name));
        }
        Self(tokens)
    }

    /// The name under which Cognito knows the user.
    pub fn username(&self) -> &str {
        self.member("username").text()
    }

    /// The tokens.
    pub fn tokens(&self) -> &Tokens {
        &self.0
    }

    /// A member of the stored form.
    pub fn member(&self, name: &str) -> &Value {
        self.0.0.get(name)
    }

    /// The claims of the ID token; `null` when there is none.
    pub(super) fn id_claims(&self, host: &dyn Host) -> Value {
        token::claims(host, self.member("idToken"))
    }

    /// `{ loginId, authFlowType }`, as far as it is known.
    pub fn sign_in_details(&self) -> Value {
        let known = |name| Some(self.member(name)).filter(|member| !member.text().is_empty());
        Value::object()
            .with("loginId", known("login"))
            .with("authFlowType", known("authFlowType"))
            .unless_empty()
    }

    fn from_value(value: Value) -> Option<Self> {
        let user = Self(Tokens(value));
        ["username", "accessToken"].iter().all(|name| user.member(name).as_str().is_some()).then_some(user)
    }
}
