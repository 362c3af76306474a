//! What a sign-in is asked for, and how it begins: the flow and its `AuthParameters`.

use alloc::string::{String, ToString};

use super::super::Context;
use super::{Pending, SignIn};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::http::{Request, Retry};
use crate::secret::Secret;
use crate::srp::{Drawing, MIN_EPHEMERAL, Srp};
use crate::value::{Kind, Value};
use crate::wire;

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
    fn wire_name(self) -> &'static str {
        match self {
            Self::CustomWithSrp | Self::CustomWithoutSrp => "CUSTOM_AUTH",
            flow => flow.name(),
        }
    }

    pub(in super::super) fn needs_password(self) -> bool {
        matches!(self, Self::UserSrpAuth | Self::UserPasswordAuth | Self::CustomWithSrp)
    }
}

/// What a sign-in is asked for.
#[derive(Debug, Default)]
pub struct Options {
    /// What the user typed: a username or an alias.
    pub username: String,
    /// The password, exactly as typed.
    pub password: Option<Secret<String>>,
    /// The flow.
    pub auth_flow: AuthFlow,
    /// `PREFERRED_CHALLENGE` of `USER_AUTH`.
    pub preferred_challenge: Option<String>,
    /// `ClientMetadata`, sent with every step.
    pub client_metadata: Value,
    /// `EncodedData` of threat protection.
    pub context_data: Option<String>,
    /// The `Session` that confirmed a sign-up.
    pub session: Option<Secret<String>>,
    /// Step-up: the signed-in user's access token.
    pub access_token: Option<Secret<String>>,
    /// Step-up: `TARGET_ACR_VALUES`.
    pub acr_values: Option<String>,
    /// Step-up: `MAX_AGE`, seconds.
    pub max_age: Option<String>,
    /// The name under which a new device is registered.
    pub device_name: Option<String>,
}

impl Options {
    /// Reads `{ username, password, options: { authFlowType, preferredChallenge, clientMetadata, deviceName } }`, and
    /// takes the password out of it.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for a member of the wrong kind.
    pub fn parse(mut input: Value) -> Result<Self> {
        let password = input.take("password");
        let password = if password.is_null() {
            None
        } else {
            let text = password.into_string();
            Some(Secret::new(text.ok_or_else(|| Error::argument("password must be a string"))?))
        };
        let username = match input.get("username").kind() {
            Kind::Null => String::new(),
            Kind::String(text) => text.trim().to_string(),
            _ => return Err(Error::argument("username must be a string")),
        };
        let options = input.get("options");
        let auth_flow = match options.get("authFlowType").as_str() {
            None => AuthFlow::default(),
            Some(name) => AuthFlow::from_name(name)
                .ok_or_else(|| Error::argument("authFlowType is not a flow that a client can start"))?,
        };
        Ok(Self {
            username,
            password,
            auth_flow,
            preferred_challenge: options.get("preferredChallenge").as_str().map(ToString::to_string),
            client_metadata: options.get("clientMetadata").only_text(),
            device_name: options.get("deviceName").as_str().map(ToString::to_string),
            ..Self::default()
        })
    }

    pub(super) fn check(&self) -> Result<()> {
        if self.username.is_empty() {
            return Err(Error::new(Code::EmptySignInUsername, "username is required to sign in"));
        }
        let needed = match self.auth_flow {
            AuthFlow::UserAuth => self.prefers_password(),
            flow => flow.needs_password(),
        };
        let missing = self.password.as_ref().is_none_or(|password| password.expose().is_empty());
        if needed && missing {
            return Err(Error::new(Code::EmptySignInPassword, "password is required to sign in"));
        }
        Ok(())
    }

    /// Whether `PASSWORD` or `PASSWORD_SRP` is the preferred factor.
    pub(in super::super) fn prefers_password(&self) -> bool {
        self.preferred_challenge.as_ref().is_some_and(|factor| factor.starts_with("PASSWORD"))
    }

    /// Adds what goes with every step.
    pub(super) fn annotate(&self, body: Value) -> Value {
        let context = self.context_data.as_ref().map(|data| Value::object().with("EncodedData", data));
        body.with("ClientMetadata", &self.client_metadata).with("UserContextData", context)
    }
}

impl SignIn {
    /// `InitiateAuth` for the flow that was asked for.
    pub(super) fn initiate(&mut self, cx: &Context<'_>) -> Result<Request> {
        let flow = self.options.auth_flow;
        let mut parameters = Value::object()
            .with("USERNAME", &self.username)
            .with("SECRET_HASH", wire::hash_for(cx.pool, &self.username))
            .with("DEVICE_KEY", self.device.as_ref().map(|device| &device.key));
        match flow {
            AuthFlow::UserSrpAuth => parameters.set("SRP_A", self.draw(cx)?),
            AuthFlow::CustomWithSrp => {
                parameters.set("CHALLENGE_NAME", "SRP_A");
                parameters.set("SRP_A", self.draw(cx)?);
            }
            AuthFlow::UserPasswordAuth => parameters.set("PASSWORD", self.password()),
            AuthFlow::CustomWithoutSrp => {}
            AuthFlow::UserAuth => self.choose(cx, &mut parameters)?,
        }
        self.pending = Pending::Initiate;
        let body = Value::object()
            .with("AuthFlow", flow.wire_name())
            .with("AuthParameters", parameters)
            .with("ClientId", &cx.pool.client_id)
            .with("Session", self.options.session.as_ref().map(|session| session.expose().as_str()));
        let body = self.options.annotate(body);
        // The first step of SRP sends no message, spends no session and counts no attempt.
        let retry = if flow == AuthFlow::UserSrpAuth { Retry::Safe } else { Retry::Throttled };
        Ok(wire::user_pool(cx.host, cx.pool, "InitiateAuth", retry, body))
    }

    /// The parameters of `USER_AUTH`: the preferred factor with what it needs, and step-up.
    fn choose(&mut self, cx: &Context<'_>, parameters: &mut Value) -> Result<()> {
        let preferred = self.options.preferred_challenge.clone();
        match preferred.as_deref() {
            // Without a password at hand the service asks for it by a challenge of its own.
            Some("PASSWORD_SRP") if self.password().is_some() => parameters.set("SRP_A", self.draw(cx)?),
            Some("PASSWORD") => parameters.set("PASSWORD", self.password()),
            _ => {}
        }
        parameters.set("PREFERRED_CHALLENGE", preferred);
        parameters.set("TARGET_ACR_VALUES", self.options.acr_values.as_ref());
        parameters.set("MAX_AGE", self.options.max_age.as_ref());
        parameters
            .set("ACCESS_TOKEN", self.options.access_token.as_ref().map(|token| token.expose().as_str()));
        Ok(())
    }

    /// `SRP_A` of the prepared exchange, or of a new one.
    pub(super) fn draw(&mut self, cx: &Context<'_>) -> Result<String> {
        let srp = match self.srp.take() {
            Some(srp) => srp,
            None => draw(cx.host)?,
        };
        let public_a = srp.public_a().to_string();
        self.srp = Some(srp);
        Ok(public_a)
    }

    pub(super) fn password(&self) -> Option<&str> {
        self.options.password.as_ref().map(|password| password.expose().as_str())
    }
}

/// Begins an SRP exchange with 256 fresh random bits (RFC 5054, section 3.1): as strong as the 3072-bit group.
///
/// # Errors
///
/// When the host has no randomness.
pub fn draw(host: &dyn Host) -> Result<Srp> {
    Srp::start(random(host)?)
}

/// The same in slices, for a thread that has something else to do, too.
///
/// # Errors
///
/// As [`draw`].
pub fn begin_to_draw(host: &dyn Host) -> Result<Drawing> {
    Drawing::new(random(host)?)
}

fn random(host: &dyn Host) -> Result<Secret<Vec<u8>>> {
    let mut a = Secret::new(alloc::vec![0; MIN_EPHEMERAL]);
    host.random(a.expose_mut())?;
    Ok(a)
}
