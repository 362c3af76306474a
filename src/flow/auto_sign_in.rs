//! Signing in right after signing up, without asking for anything again.
//!
//! Whoever drives the calls keeps one [`AutoSignIn`] from `signUp` until `autoSignIn`:
//!
//! ```text
//! signUp         AutoSignIn::begin(input), then learn(result)
//! confirmSignUp  accompany(input), then learn(result)
//! autoSignIn     into_options() -> SignIn::start
//! ```

use super::Context;
use super::sign_in::{AuthFlow, Options};
use crate::error::{Code, Error, Result};
use crate::search::trimmed;
use crate::value::Value;

/// What is stored over a page reload: with the `Session`, which is a secret for some minutes, and never the password.
const SAVED: [&str; 6] =
    ["username", "authFlowType", "preferredChallenge", "clientMetadata", "session", "startedAt"];

/// A sign-up that is to end in a sign-in.
#[derive(Debug)]
pub struct AutoSignIn(Options);

impl AutoSignIn {
    /// From the input of `signUp`, before [`super::sign_up::SIGN_UP`] takes the password out of it; `None` unless
    /// `options.autoSignIn` is `true` or holds the options of a sign-in.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for options that `signIn` would not take either.
    pub fn begin(cx: &Context<'_>, input: &Value) -> Result<Option<Self>> {
        let wanted = input.get("options").get("autoSignIn");
        if !wanted.is_true() && !wanted.is_object() {
            return Ok(None);
        }
        let sign_in = Value::object()
            .with("username", input.get("username"))
            .with("password", input.get("password"))
            .with("options", wanted);
        let mut options = Options::parse(sign_in)?;
        if options.flow() == AuthFlow::CustomWithoutSrp {
            options.set("password", Value::null());
        }
        options.set("startedAt", cx.now());
        Ok(Some(Self(options)))
    }

    /// Marks the input of `confirmSignUp` when it is about the same user, and adds the `Session` of the sign-up.
    pub fn accompany(&self, input: &mut Value) {
        if trimmed(input.get("username").text()) == self.0.text("username") {
            input.set("autoSignIn", true);
            input.set("session", self.0.get("session"));
        }
    }

    /// Takes the `Session` out of the result of `signUp` or `confirmSignUp`: the application never sees it.
    pub fn learn(&mut self, result: &mut Value) {
        if let Some(session) = result.take("session").into_string() {
            self.0.set("session", session);
        }
    }

    /// How to sign in: as asked for. Where the password is gone or never was, the `Session` stands for it
    /// (`USER_AUTH`).
    ///
    /// # Errors
    ///
    /// [`Code::AutoSignInException`] when neither is left.
    pub fn into_options(mut self) -> Result<Options> {
        let lacks = self.0.flow().needs_password() || self.0.prefers_password();
        if lacks && self.0.get("password").is_null() {
            if self.0.get("session").is_null() {
                return Err(Error::new(
                    Code::AutoSignInException,
                    "the sign-up left nothing to sign in with",
                ));
            }
            self.0.set("authFlowType", AuthFlow::UserAuth.name());
            self.0.set("preferredChallenge", Value::null());
        }
        if self.0.flow() != AuthFlow::UserAuth {
            self.0.set("session", Value::null());
        }
        Ok(self.0)
    }

    /// As it is stored over a page reload.
    pub fn to_value(&self, cx: &Context<'_>) -> Value {
        self.0.save(cx, &SAVED)
    }

    /// From the stored form; `None` when it is another client's, incomplete or too old.
    pub fn from_value(cx: &Context<'_>, saved: &Value) -> Option<Self> {
        let options = Options::restore(cx, saved, &SAVED)?;
        options.get("username").as_str()?;
        AuthFlow::from_name(options.text("authFlowType"))?;
        options.is_fresh(cx).then_some(Self(options))
    }
}
