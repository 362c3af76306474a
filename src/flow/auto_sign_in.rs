//! Signing in right after signing up, without asking for anything again.
//!
//! Whoever drives the calls keeps one [`AutoSignIn`] from `signUp` until `autoSignIn`:
//!
//! ```text
//! signUp         AutoSignIn::begin(input), then learn(result)
//! confirmSignUp  accompany(input), then learn(result)
//! autoSignIn     into_options() -> SignIn::start
//! ```

use zeroize::Zeroize;

use super::Context;
use super::sign_in::{AuthFlow, MAX_LIFE, Options};
use crate::error::{Code, Error, Result};
use crate::secret::Secret;
use crate::token::millis;
use crate::value::Value;

/// What is stored of it, besides the client's id.
const STORED: [&str; 6] =
    ["username", "authFlowType", "preferredChallenge", "clientMetadata", "session", "startedAt"];

/// A sign-up that is to end in a sign-in: what is stored of it, and as long as the page lives its `password` and
/// `deviceName`.
#[derive(Debug)]
pub struct AutoSignIn(Secret<Value>);

impl AutoSignIn {
    /// From the input of `signUp`, before [`super::sign_up::SIGN_UP`] takes the password out of it; `None` unless
    /// `options.autoSignIn` is `true` or holds the options of a sign-in.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for options that `signIn` would not take either.
    pub fn begin(cx: &Context<'_>, input: &Value) -> Result<Option<Self>> {
        let wanted = input.get("options").get("autoSignIn");
        if wanted.as_bool() != Some(true) && !wanted.is_object() {
            return Ok(None);
        }
        let options = sign_in(input, input.get("password").clone(), wanted)?;
        let password = options.password.as_ref().filter(|_| options.auth_flow != AuthFlow::CustomWithoutSrp);
        let kept = Value::object()
            .with("username", &options.username)
            .with("authFlowType", options.auth_flow.name())
            .with("preferredChallenge", options.preferred_challenge.as_deref())
            .with("clientMetadata", &options.client_metadata)
            .with("startedAt", cx.now())
            .with("deviceName", options.device_name.as_deref())
            .with("password", password.map(|password| password.expose().as_str()));
        Ok(Some(Self(Secret::new(kept))))
    }

    /// Marks the input of `confirmSignUp` when it is about the same user, and adds the `Session` of the sign-up.
    pub fn accompany(&self, input: &mut Value) {
        let kept = self.0.expose();
        if input.get("username").text().trim() == kept.get("username").text() {
            input.set("autoSignIn", true);
            input.set("session", kept.get("session"));
        }
    }

    /// Takes the `Session` out of the result of `signUp` or `confirmSignUp`: the application never sees it.
    pub fn learn(&mut self, result: &mut Value) {
        let session = result.take("session");
        if session.as_str().is_some() {
            let kept = self.0.expose_mut();
            kept.take("session").zeroize();
            kept.set("session", session);
        }
    }

    /// How to sign in: as asked for. Where the password is gone or never was, the `Session` stands for it
    /// (`USER_AUTH`).
    ///
    /// # Errors
    ///
    /// [`Code::AutoSignInException`] when neither is left.
    pub fn into_options(mut self) -> Result<Options> {
        let kept = self.0.expose_mut();
        let password = kept.take("password");
        let session = kept.take("session").into_string().map(Secret::new);
        let mut options = sign_in(kept, password, kept)?;
        let lacks = options.auth_flow.needs_password() || options.prefers_password();
        if lacks && options.password.is_none() {
            if session.is_none() {
                return Err(Error::new(
                    Code::AutoSignInException,
                    "the sign-up left nothing to sign in with",
                ));
            }
            options.auth_flow = AuthFlow::UserAuth;
            options.preferred_challenge = None;
        }
        if options.auth_flow == AuthFlow::UserAuth {
            options.session = session;
        }
        Ok(options)
    }

    /// As it is stored over a page reload: with the `Session`, which is a secret for some minutes, and never the
    /// password.
    pub fn to_value(&self, cx: &Context<'_>) -> Value {
        stored(self.0.expose()).with("clientId", &cx.pool.client_id)
    }

    /// From the stored form; `None` when it is another client's, incomplete or too old.
    pub fn from_value(cx: &Context<'_>, saved: &Value) -> Option<Self> {
        let started_at = millis(saved.get("startedAt").as_f64()? / 1000.0);
        let ours = saved.get("clientId").as_str() == Some(&cx.pool.client_id);
        if !ours || cx.now().saturating_sub(started_at) > MAX_LIFE {
            return None;
        }
        saved.get("username").as_str()?;
        AuthFlow::from_name(saved.get("authFlowType").text())?;
        Some(Self(Secret::new(stored(saved))))
    }
}

/// The members that are stored.
fn stored(from: &Value) -> Value {
    let mut stored = Value::object();
    for name in STORED {
        stored.set(name, from.get(name));
    }
    stored
}

/// The sign-in of this user with these options.
fn sign_in(user: &Value, password: Value, options: &Value) -> Result<Options> {
    let input = Value::object().with("username", user.get("username")).with("password", password);
    Options::parse(input.with("options", options))
}
