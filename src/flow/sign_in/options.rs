//! What a sign-in is asked for.

use super::super::Context;
use super::MAX_LIFE;
use crate::error::{Code, Error, Result};
use crate::search::trimmed;
use crate::secret::Secret;
use crate::value::Value;

/// How to sign in. Custom flows carry Amplify's names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AuthFlow {
    /// The password is proved, never sent.
    #[default]
    UserSrpAuth,
    /// The password is sent; needed while users migrate.
    UserPasswordAuth,
    /// The user chooses a factor.
    UserAuth,
    /// The pool's Lambda triggers ask, after the password was proved.
    CustomWithSrp,
    /// The pool's Lambda triggers ask.
    CustomWithoutSrp,
}

impl AuthFlow {
    const ALL: [Self; 5] = [
        Self::UserSrpAuth,
        Self::UserPasswordAuth,
        Self::UserAuth,
        Self::CustomWithSrp,
        Self::CustomWithoutSrp,
    ];

    /// The name in `authFlowType`.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserSrpAuth => "USER_SRP_AUTH",
            Self::UserPasswordAuth => "USER_PASSWORD_AUTH",
            Self::UserAuth => "USER_AUTH",
            Self::CustomWithSrp => "CUSTOM_WITH_SRP",
            Self::CustomWithoutSrp => "CUSTOM_WITHOUT_SRP",
        }
    }

    /// The flow with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flow| flow.name() == name)
    }

    /// The name in `AuthFlow`.
    pub(super) fn wire_name(self) -> &'static str {
        match self {
            Self::CustomWithSrp | Self::CustomWithoutSrp => "CUSTOM_AUTH",
            flow => flow.name(),
        }
    }

    pub(in super::super) fn needs_password(self) -> bool {
        matches!(self, Self::UserSrpAuth | Self::UserPasswordAuth | Self::CustomWithSrp)
    }
}

/// What a sign-in is asked for: an object, wiped when it is dropped.
///
/// | member | what |
/// |---|---|
/// | `username` | what the user typed: a username or an alias |
/// | `password` | exactly as typed |
/// | `authFlowType` | the name of an [`AuthFlow`] |
/// | `preferredChallenge` | `PREFERRED_CHALLENGE` of `USER_AUTH` |
/// | `clientMetadata` | `ClientMetadata`, sent with every step |
/// | `contextData` | `EncodedData` of threat protection |
/// | `session` | the `Session` that confirmed a sign-up |
/// | `accessToken` | step-up: the signed-in user's access token |
/// | `acrValues` | step-up: `TARGET_ACR_VALUES` |
/// | `maxAge` | step-up: `MAX_AGE`, seconds |
/// | `deviceName` | the name under which a new device is registered |
#[derive(Debug)]
pub struct Options(Secret<Value>);

/// The members that are texts if they are there, and what is said when they are not.
static TEXTS: [(&str, &str); 2] =
    [("username", "username must be a string"), ("password", "password must be a string")];

impl Options {
    /// To sign in `username` by this flow.
    pub fn new(username: &str, flow: AuthFlow) -> Self {
        Self(Secret::new(Value::object().with("username", username).with("authFlowType", flow.name())))
    }

    /// Reads `{ username, password, options: { authFlowType, preferredChallenge, clientMetadata, deviceName } }`, and
    /// takes the password out of it.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for a member of the wrong kind.
    pub fn parse(input: Value) -> Result<Self> {
        let mut input = Secret::new(input);
        let input = input.expose_mut();
        for (name, message) in &TEXTS {
            if !input.get(name).is_null() && !input.get(name).is_text() {
                return Err(Error::argument(message));
            }
        }
        let password = input.take("password");
        let options = input.get("options");
        let flow = match options.get("authFlowType").as_str() {
            None => Some(AuthFlow::default()),
            Some(name) => AuthFlow::from_name(name),
        };
        let mut parsed = Self::new(trimmed(input.get("username").text()), flow.unwrap_or_default());
        parsed.set("password", password);
        if flow.is_none() {
            return Err(Error::argument("authFlowType is not a flow that a client can start"));
        }
        parsed.adopt(options, &["preferredChallenge", "deviceName"]);
        Ok(parsed)
    }

    /// A member; `null` if there is none.
    pub fn get(&self, name: &str) -> &Value {
        self.0.expose().get(name)
    }

    /// The text of a member, or the empty one.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).text()
    }

    /// Sets a member, or takes it away with `null`. What was there is wiped.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.put(name, value.into());
    }

    #[inline(never)]
    fn put(&mut self, name: &str, value: Value) {
        drop(Secret::new(self.0.expose_mut().take(name)));
        self.0.expose_mut().set(name, value);
    }

    /// The flow.
    pub fn flow(&self) -> AuthFlow {
        AuthFlow::from_name(self.text("authFlowType")).unwrap_or_default()
    }

    /// Whether `PASSWORD` or `PASSWORD_SRP` is the preferred factor.
    pub(in super::super) fn prefers_password(&self) -> bool {
        self.text("preferredChallenge").starts_with("PASSWORD")
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.text("username").is_empty() {
            return Err(Error::new(Code::EmptySignInUsername, "username is required to sign in"));
        }
        let needed = match self.flow() {
            AuthFlow::UserAuth => self.prefers_password(),
            flow => flow.needs_password(),
        };
        if needed && self.text("password").is_empty() {
            return Err(Error::new(Code::EmptySignInPassword, "password is required to sign in"));
        }
        Ok(())
    }

    /// These members as they are stored over a page reload, with what tells whose they are.
    pub(in super::super) fn save(&self, cx: &Context<'_>, names: &[&str]) -> Value {
        let mut saved = Value::object().with("clientId", cx.pool.client_id());
        for name in names {
            saved.set(name, self.get(name));
        }
        saved
    }

    /// These members of something saved: texts, `clientMetadata`, and when it began. `None` if another client saved it.
    pub(in super::super) fn restore(cx: &Context<'_>, saved: &Value, names: &[&str]) -> Option<Self> {
        if saved.get("clientId") != cx.pool.client_id() {
            return None;
        }
        let mut options = Self::new("", AuthFlow::default());
        options.adopt(saved, names);
        options.set("startedAt", saved.get("startedAt"));
        Some(options)
    }

    fn adopt(&mut self, from: &Value, names: &[&str]) {
        for name in names {
            self.set(name, from.get(name).as_str());
        }
        self.set("clientMetadata", from.get("clientMetadata").only_text());
    }

    /// Whether the service can still know what began at `startedAt`.
    #[allow(clippy::cast_precision_loss, reason = "milliseconds stay below 2^53 for 285,000 years")]
    pub(in super::super) fn is_fresh(&self, cx: &Context<'_>) -> bool {
        let started_at = self.get("startedAt").as_f64().unwrap_or_default();
        cx.now() as f64 - started_at <= MAX_LIFE as f64
    }
}
