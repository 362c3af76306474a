//! Signing in right after signing up, without asking for anything again.
//!
//! Whoever drives the operations keeps one [`AutoSignIn`] from `signUp` until `autoSignIn` has reached the service:
//!
//! ```text
//! signUp         AutoSignIn::begin(input), then learn(session)
//! confirmSignUp  accompanies(username)? then session() goes with it, and learn(session)
//! autoSignIn     options() -> SignIn::start; kept as long as is_kept_after(error)
//! signOut        dropped
//! ```

use alloc::string::{String, ToString};
use core::fmt;

use serde::Serialize;
use serde_json::Value;

use super::Context;
use super::input;
use super::sign_in::{AuthFlow, Factor, SignInOptions, is_fresh};
use crate::entries::Texts;
use crate::error::{Code, Error, Result};
use crate::reader::Reader;
use crate::secret::{Secret, wipe};
use crate::time;

/// A sign-up that is to end in a sign-in. The password and the `Session` that it keeps are wiped when it is dropped: drop
/// it at a sign-out, and once the service has seen the sign-in.
#[derive(Debug)]
pub struct AutoSignIn {
    options: SignInOptions,
    /// By the device's clock, Unix milliseconds.
    started_at: i64,
}

/// An automatic sign-in as it is stored over a page reload: with the `Session`, which is a secret for some minutes, and
/// never the password.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SavedAutoSignIn {
    client_id: String,
    username: String,
    auth_flow_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    preferred_challenge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<String>,
    started_at: i64,
}

impl Drop for SavedAutoSignIn {
    fn drop(&mut self) {
        self.session.iter_mut().for_each(wipe);
    }
}

impl fmt::Debug for SavedAutoSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SavedAutoSignIn(..)")
    }
}

impl AutoSignIn {
    /// From the input of `signUp`; `None` unless `options.autoSignIn` is `true` or holds the options of a sign-in.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for anything else, and for options that `signIn` would not take either.
    pub fn begin(cx: &Context<'_>, input: &Reader<'_>) -> Result<Option<Self>> {
        let wanted = input.member("options").member("autoSignIn");
        let none = Value::Null;
        let options = match wanted.value() {
            Value::Null | Value::Bool(false) => return Ok(None),
            Value::Bool(true) => Reader::input(&none),
            Value::Object(_) => {
                wanted.only(&SignInOptions::OPTIONS)?;
                wanted
            }
            _ => return Err(wanted.wrong("must be a boolean or the options of a sign-in")),
        };
        let mut options = SignInOptions::read_with(input, &options)?;
        if options.flow == AuthFlow::CustomWithoutSrp {
            options.password = None;
        }
        Ok(Some(Self { options, started_at: cx.now }))
    }

    /// Whether a `confirmSignUp` for this name is about the same user.
    #[must_use]
    pub fn accompanies(&self, username: &str) -> bool {
        username.trim() == self.options.username
    }

    /// The newest `Session` of the sign-up, which goes with `ConfirmSignUp`.
    #[must_use]
    pub fn session(&self) -> Option<&str> {
        self.options.session.as_ref().map(|session| session.expose().as_str())
    }

    /// Learns the `Session` that an answer to `SignUp` or `ConfirmSignUp` brought. The application never sees it.
    pub fn learn(&mut self, session: Option<Secret<String>>) {
        if session.is_some() {
            self.options.session = session;
        }
    }

    /// How to sign in: as asked for. Where the password is gone or never was, the `Session` stands for it (`USER_AUTH`).
    /// This stays as it is, and can be asked again.
    ///
    /// # Errors
    ///
    /// [`Code::AutoSignInException`] when neither is left.
    pub fn options(&self) -> Result<SignInOptions> {
        let copy = |secret: &Secret<String>| Secret::from(secret.expose().as_str());
        let mut options = SignInOptions {
            username: self.options.username.clone(),
            password: self.options.password.as_ref().map(copy),
            flow: self.options.flow,
            preferred_challenge: self.options.preferred_challenge.clone(),
            client_metadata: self.options.client_metadata.clone(),
            device_name: self.options.device_name.clone(),
            session: self.options.session.as_ref().map(copy),
            ..SignInOptions::default()
        };
        if options.lacks_password() {
            if options.session.is_none() {
                let message = "the sign-up left nothing to sign in with";
                return Err(Error::new(Code::AutoSignInException, message));
            }
            options.flow = AuthFlow::UserAuth;
            options.preferred_challenge = None;
        }
        if options.flow != AuthFlow::UserAuth {
            options.session = None;
        }
        Ok(options)
    }

    /// Whether `autoSignIn` may be called once more after this error: the service has not seen the sign-in, or was not
    /// able to look at it.
    #[must_use]
    pub fn is_kept_after(error: &Error) -> bool {
        error.retryable()
    }

    /// As it is stored over a page reload.
    #[must_use]
    pub fn save(&self, cx: &Context<'_>) -> SavedAutoSignIn {
        let metadata = &self.options.client_metadata;
        SavedAutoSignIn {
            client_id: cx.pool.client_id.clone(),
            username: self.options.username.clone(),
            auth_flow_type: self.options.flow.name(),
            preferred_challenge: self
                .options
                .preferred_challenge
                .as_ref()
                .map(|factor| factor.name().to_string()),
            client_metadata: (!metadata.0.is_empty()).then(|| metadata.clone()),
            device_name: self.options.device_name.clone(),
            session: self.session().map(ToString::to_string),
            started_at: self.started_at,
        }
    }

    /// From the stored form; `None` when it is another client's, incomplete or too old.
    #[must_use]
    pub fn restore(cx: &Context<'_>, saved: &Reader<'_>) -> Option<Self> {
        let text = |name| saved.member(name).value().as_str();
        let started_at = saved.member("startedAt").number().map(time::whole).ok()?;
        if text("clientId") != Some(cx.pool.client_id.as_str()) || !is_fresh(started_at, cx.now) {
            return None;
        }
        let metadata = input::client_metadata(&saved.member("clientMetadata")).ok()?;
        let options = SignInOptions {
            username: text("username")?.to_string(),
            flow: AuthFlow::from_name(text("authFlowType")?)?,
            preferred_challenge: text("preferredChallenge").map(Factor::from),
            client_metadata: metadata.unwrap_or_default(),
            device_name: text("deviceName").map(ToString::to_string),
            session: text("session").map(Into::into),
            ..SignInOptions::default()
        };
        Some(Self { options, started_at })
    }
}
