//! Signing in right after signing up, without asking for anything again.
//!
//! Whoever drives the calls keeps one [`AutoSignIn`] from `signUp` until `autoSignIn`:
//!
//! ```text
//! signUp         AutoSignIn::begin(input), then learn(result)
//! confirmSignUp  accompany(input), then learn(result)
//! autoSignIn     into_options() -> SignIn::start
//! ```

use alloc::string::{String, ToString};

use super::Context;
use super::sign_in::{AuthFlow, MAX_LIFE, Options};
use crate::error::{Code, Error, Result};
use crate::secret::Secret;
use crate::token::millis;
use crate::value::Value;

/// A sign-up that is to end in a sign-in.
#[derive(Debug)]
pub struct AutoSignIn {
    options: Options,
    started_at: i64,
}

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
        let sign_in = Value::object()
            .with("username", input.get("username"))
            .with("password", input.get("password"))
            .with("options", wanted);
        let mut options = Options::parse(sign_in)?;
        if options.auth_flow == AuthFlow::CustomWithoutSrp {
            options.password = None;
        }
        Ok(Some(Self { options, started_at: cx.now() }))
    }

    /// Marks the input of `confirmSignUp` when it is about the same user, and adds the `Session` of the sign-up.
    pub fn accompany(&self, input: &mut Value) {
        if input.get("username").text().trim() == self.options.username {
            input.set("autoSignIn", true);
            input.set("session", self.session());
        }
    }

    /// Takes the `Session` out of the result of `signUp` or `confirmSignUp`: the application never sees it.
    pub fn learn(&mut self, result: &mut Value) {
        if let Some(session) = result.take("session").into_string() {
            self.options.session = Some(Secret::new(session));
        }
    }

    /// How to sign in: as asked for. Where the password is gone or never was, the `Session` stands for it
    /// (`USER_AUTH`).
    ///
    /// # Errors
    ///
    /// [`Code::AutoSignInException`] when neither is left.
    pub fn into_options(mut self) -> Result<Options> {
        let lacks = self.options.auth_flow.needs_password() || self.options.prefers_password();
        if lacks && self.options.password.is_none() {
            if self.options.session.is_none() {
                return Err(Error::new(
                    Code::AutoSignInException,
                    "the sign-up left nothing to sign in with",
                ));
            }
            self.options.auth_flow = AuthFlow::UserAuth;
            self.options.preferred_challenge = None;
        }
        if self.options.auth_flow != AuthFlow::UserAuth {
            self.options.session = None;
        }
        Ok(self.options)
    }

    /// As it is stored over a page reload: with the `Session`, which is a secret for some minutes, and never the
    /// password.
    pub fn to_value(&self, cx: &Context<'_>) -> Value {
        Value::object()
            .with("clientId", &cx.pool.client_id)
            .with("username", &self.options.username)
            .with("authFlowType", self.options.auth_flow.name())
            .with("preferredChallenge", self.options.preferred_challenge.as_ref())
            .with("clientMetadata", &self.options.client_metadata)
            .with("session", self.session())
            .with("startedAt", self.started_at)
    }

    /// From the stored form; `None` when it is another client's, incomplete or too old.
    pub fn from_value(cx: &Context<'_>, saved: &Value) -> Option<Self> {
        let text = |name: &str| saved.get(name).as_str().map(ToString::to_string);
        let started_at = millis(saved.get("startedAt").as_f64()? / 1000.0);
        let ours = saved.get("clientId").as_str() == Some(&cx.pool.client_id);
        if !ours || cx.now().saturating_sub(started_at) > MAX_LIFE {
            return None;
        }
        let options = Options {
            username: text("username")?,
            auth_flow: AuthFlow::from_name(saved.get("authFlowType").text())?,
            preferred_challenge: text("preferredChallenge"),
            client_metadata: saved.get("clientMetadata").only_text(),
            session: text("session").map(Into::into),
            ..Options::default()
        };
        Some(Self { options, started_at })
    }

    fn session(&self) -> Option<&String> {
        self.options.session.as_ref().map(Secret::expose)
    }
}
