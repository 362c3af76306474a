//! What a sign-in is asked for.

use alloc::format;
use alloc::string::{String, ToString};

use super::super::input;
use crate::entries::Texts;
use crate::error::{Code, Error, Result};
use crate::reader::Reader;
use crate::secret::Secret;

/// How to sign in: `authFlowType`. The custom flows have Amplify's names.
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
    #[must_use]
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
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|flow| flow.name() == name)
    }

    /// The name in the `AuthFlow` of `InitiateAuth`.
    pub(super) fn wire_name(self) -> &'static str {
        match self {
            Self::CustomWithSrp | Self::CustomWithoutSrp => "CUSTOM_AUTH",
            flow => flow.name(),
        }
    }

    fn read(member: &Reader<'_>) -> Result<Self> {
        let Some(name) = member.optional_text()? else { return Ok(Self::default()) };
        Self::from_name(name).ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            member.wrong(&format!("must be one of {names}"))
        })
    }
}

/// A first factor of `USER_AUTH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Factor {
    /// The password is sent.
    Password,
    /// The password is proved.
    PasswordSrp,
    /// A code by e-mail.
    EmailOtp,
    /// A code by SMS.
    SmsOtp,
    /// A passkey.
    WebAuthn,
    /// One that this version does not know. The service decides about it.
    Other(String),
}

impl Factor {
    /// The service's name, which is also the application's.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Password => "PASSWORD",
            Self::PasswordSrp => "PASSWORD_SRP",
            Self::EmailOtp => "EMAIL_OTP",
            Self::SmsOtp => "SMS_OTP",
            Self::WebAuthn => "WEB_AUTHN",
            Self::Other(name) => name,
        }
    }

    /// Whether it is a password, sent or proved.
    #[must_use]
    pub fn is_password(&self) -> bool {
        matches!(self, Self::Password | Self::PasswordSrp)
    }
}

impl From<&str> for Factor {
    fn from(name: &str) -> Self {
        match name {
            "PASSWORD" => Self::Password,
            "PASSWORD_SRP" => Self::PasswordSrp,
            "EMAIL_OTP" => Self::EmailOtp,
            "SMS_OTP" => Self::SmsOtp,
            "WEB_AUTHN" => Self::WebAuthn,
            name => Self::Other(name.to_string()),
        }
    }
}

/// What a signed-in user proves anew: step-up authentication.
#[derive(Debug)]
pub struct StepUp {
    /// The user's access token.
    pub access_token: Secret<String>,
    /// `TARGET_ACR_VALUES`.
    pub acr: String,
    /// `MAX_AGE`, seconds.
    pub max_age: Option<u32>,
}

impl StepUp {
    /// Reads the input of `stepUp`: `{ acr, maxAge? }`.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] when `acr` is no text, or `maxAge` is no whole number.
    pub fn read(input: &Reader<'_>, access_token: Secret<String>) -> Result<Self> {
        let acr = input.member("acr");
        let max_age = input.member("maxAge").optional_whole(0..=u32::MAX)?;
        let acr = input::name(&acr)?.ok_or_else(|| acr.wrong("must be a string"))?;
        Ok(Self { access_token, acr, max_age })
    }
}

/// What a sign-in is asked for. Its secrets are wiped when it is dropped.
#[derive(Debug, Default)]
pub struct SignInOptions {
    /// What the user typed: a username or an alias.
    pub username: String,
    /// Exactly as typed; never empty.
    pub password: Option<Secret<String>>,
    /// The flow.
    pub flow: AuthFlow,
    /// `PREFERRED_CHALLENGE` of `USER_AUTH`.
    pub preferred_challenge: Option<Factor>,
    /// `ClientMetadata`, sent with every step.
    pub client_metadata: Texts,
    /// `EncodedData` of threat protection, sent with every step.
    pub context_data: Option<String>,
    /// The `Session` that confirmed a sign-up.
    pub session: Option<Secret<String>>,
    /// Step-up authentication, in `USER_AUTH`.
    pub step_up: Option<StepUp>,
    /// The name under which a new device is registered.
    pub device_name: Option<String>,
}

impl SignInOptions {
    /// The members that [`SignInOptions::read`] reads in `options`.
    pub const OPTIONS: [&'static str; 4] =
        ["authFlowType", "preferredChallenge", "clientMetadata", "deviceName"];

    /// Reads the input of `signIn`:
    /// `{ username, password?, options?: { authFlowType?, preferredChallenge?, clientMetadata?, deviceName? } }`.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for a member of the wrong kind.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        Self::read_with(input, &input.member("options"))
    }

    /// The same with options that are elsewhere.
    pub(in super::super) fn read_with(input: &Reader<'_>, options: &Reader<'_>) -> Result<Self> {
        options.optional_object()?;
        Ok(Self {
            username: input::name(&input.member("username"))?.unwrap_or_default(),
            password: input::password(&input.member("password"))?,
            flow: AuthFlow::read(&options.member("authFlowType"))?,
            preferred_challenge: input::some_name(&options.member("preferredChallenge"))?
                .map(|name| Factor::from(name.as_str())),
            client_metadata: input::client_metadata(&options.member("clientMetadata"))?.unwrap_or_default(),
            device_name: input::some_name(&options.member("deviceName"))?,
            ..Self::default()
        })
    }

    /// A signed-in user proves more, or once more, who it is.
    #[must_use]
    pub fn step_up(username: &str, step_up: StepUp) -> Self {
        Self {
            username: username.to_string(),
            flow: AuthFlow::UserAuth,
            step_up: Some(step_up),
            ..Self::default()
        }
    }

    /// Whether the first request carries or begins to prove the password.
    #[must_use]
    pub fn needs_password(&self) -> bool {
        match self.flow {
            AuthFlow::UserSrpAuth | AuthFlow::UserPasswordAuth | AuthFlow::CustomWithSrp => true,
            AuthFlow::UserAuth => self.preferred_challenge.as_ref().is_some_and(Factor::is_password),
            AuthFlow::CustomWithoutSrp => false,
        }
    }

    /// Whether it needs a password that is not there.
    #[must_use]
    pub fn lacks_password(&self) -> bool {
        self.needs_password() && self.password.is_none()
    }

    /// Whether a sign-in can begin with this.
    ///
    /// # Errors
    ///
    /// [`Code::EmptySignInUsername`], [`Code::EmptySignInPassword`], or [`Code::CustomAuthSignInPassword`] for a password
    /// that would not be used.
    pub fn check(&self) -> Result<()> {
        if self.username.is_empty() {
            return Err(Error::new(Code::EmptySignInUsername, "username is required to sign in"));
        }
        if self.lacks_password() {
            return Err(Error::new(Code::EmptySignInPassword, "password is required to sign in"));
        }
        if self.flow == AuthFlow::CustomWithoutSrp && self.password.is_some() {
            let message = "CUSTOM_WITHOUT_SRP takes no password";
            return Err(Error::new(Code::CustomAuthSignInPassword, message));
        }
        Ok(())
    }
}
