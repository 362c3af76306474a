//! Renewing the tokens, once for all tabs, and never losing them on the way.
//!
//! ```text
//! Refresh::start -> Lock -> locked() -> Load -> loaded(record)
//!     somebody else renewed them, or signed out -> Done
//!     else                                      -> Send -> received(response)
//!         new tokens, or the session has ended  -> Commit -> commit(record) -> committed()
//!             the record is as it was           -> Done
//!             it has another refresh token      -> Load -> loaded(record), once
//!         anything else: the session is kept    -> Done
//! ```
//!
//! The lock, where there is one, is held from the first `Load` to `Done`. A commit judges the newest record: only the
//! refresh token that was sent is replaced or ended by what came of it. A sign-out in between raised the generation, and
//! what was renewed is thrown away.

use alloc::boxed::Box;
use alloc::string::String;

use zeroize::Zeroize;

use super::record::{Record, User};
use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::http::{Request, Response, Retry};
use crate::search::find;
use crate::token::Tokens;
use crate::value::Value;
use crate::wire;

/// What the renewal needs done.
#[derive(Debug)]
pub enum Ask {
    /// Take the lock that all tabs share, or go on without it after a bounded wait; then [`Refresh::locked`].
    Lock,
    /// Read the record; then [`Refresh::loaded`].
    Load,
    /// Send this; then [`Refresh::received`] or [`Refresh::failed`].
    Send(Request),
    /// Read the record, hand it to [`Refresh::commit`], and write it if that says so, with no other write in between;
    /// then [`Refresh::committed`].
    Commit,
    /// Release the lock: it is over.
    Done(Outcome),
}

/// How it ended.
#[derive(Debug)]
pub enum Outcome {
    /// New tokens, stored.
    Refreshed(Box<Record>),
    /// Somebody else has renewed them, or signed in anew.
    Adopted(Box<Record>),
    /// Somebody has signed out.
    SignedOut,
    /// The service ended the session; the record says so now.
    Ended(Error),
    /// It did not work this time. The session is kept.
    Kept(Error),
}

/// One renewal.
#[derive(Debug)]
pub struct Refresh {
    generation: u64,
    /// The access token that is to be replaced.
    stale: String,
    metadata: Value,
    state: State,
    /// The refresh token that was sent, the user's name and the device that go with it.
    used: String,
    username: String,
    device: Option<String>,
    /// A device that the service no longer knows.
    gone: Option<String>,
    repeated: bool,
    adopted: bool,
    classic: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Under,
    Committing(Verdict),
    Again,
    Over(Outcome),
}

/// What came of the refresh token that was sent.
#[derive(Debug)]
enum Verdict {
    Renewed(Box<Tokens>, Clock),
    Ended(Error),
}

impl Refresh {
    /// Begins, for the session in `record`, whose access token is to be replaced. `metadata` is `ClientMetadata` for the
    /// pool's triggers.
    pub fn start(record: &Record, metadata: Value) -> (Self, Ask) {
        let stale = record.user.as_ref().map(|user| user.tokens.access.clone()).unwrap_or_default();
        let refresh = Self {
            generation: record.generation,
            stale,
            metadata,
            state: State::Under,
            used: String::new(),
            username: String::new(),
            device: None,
            gone: None,
            repeated: false,
            adopted: false,
            classic: false,
        };
        (refresh, Ask::Lock)
    }

    /// The lock is held, or cannot be had.
    pub fn locked(&self) -> Ask {
        Ask::Load
    }

    /// The record as it is stored now.
    pub fn loaded(&mut self, cx: &Context<'_>, record: Record) -> Ask {
        let Some(user) = &record.user else { return Ask::Done(Outcome::SignedOut) };
        let now = record.clock.now(cx.host);
        let renewed = user.tokens.access != self.stale && user.tokens.is_fresh(now);
        if record.generation != self.generation || renewed {
            return Ask::Done(Outcome::Adopted(Box::new(record)));
        }
        let Some(refresh) = &user.tokens.refresh else {
            let error =
                Error::new(Code::NotAuthorizedException, "the session has no refresh token: sign in again");
            if user.tokens.is_alive(now) {
                return Ask::Done(Outcome::Kept(error));
            }
            self.used.clear();
            return self.judge(Verdict::Ended(error));
        };
        self.used.clone_from(refresh);
        self.username.clone_from(&user.username);
        self.device = record.devices.find(&user.username).map(|device| device.get("key").text().to_string());
        self.repeated = false;
        Ask::Send(self.request(cx))
    }

    /// The service's answer.
    pub fn received(&mut self, cx: &Context<'_>, response: &Response) -> Ask {
        let mut clock = cx.clock;
        clock.learn(cx.host, response);
        match self.read(cx, response, clock.now(cx.host)) {
            Ok(tokens) => {
                // The device's clock may be off without a `Date` header to tell: a new token was issued just now.
                if response.date().is_none() {
                    clock.learn_time(cx.host, tokens.issued_at);
                }
                self.judge(Verdict::Renewed(Box::new(tokens), clock))
            }
            Err(error) if !self.classic && is_unknown_operation(&error) => {
                self.classic = true;
                Ask::Send(self.request(cx))
            }
            Err(error) if error.code == Code::ResourceNotFoundException && self.device.is_some() => {
                self.gone = self.device.take();
                Ask::Send(self.request(cx))
            }
            // Half an answer is none.
            Err(error) if error.code == Code::InvalidResponse => self.failed(cx, error),
            Err(error) if ends_session(&error) => self.judge(Verdict::Ended(error)),
            Err(error) => Ask::Done(Outcome::Kept(error)),
        }
    }

    /// Whether another tab has exchanged the token first: the record that is to be loaded should be its newer one.
    pub fn is_overtaken(&self) -> bool {
        matches!(&self.state, State::Committing(Verdict::Ended(error)) if error.code == Code::RefreshTokenReuseException)
    }

    /// No answer came. The first time, the same token is sent again at once: with rotation it may have been exchanged
    /// already, and is honoured for a short grace period only.
    pub fn failed(&mut self, cx: &Context<'_>, error: Error) -> Ask {
        if self.repeated {
            return Ask::Done(Outcome::Kept(error.during(self.operation())));
        }
        self.repeated = true;
        Ask::Send(self.request(cx))
    }

    /// Changes the newest record by what came of the renewal; whether it is to be written.
    pub fn commit(&mut self, record: &mut Record) -> bool {
        let State::Committing(verdict) = core::mem::take(&mut self.state) else { return false };
        let Some(user) = &mut record.user else {
            self.state = State::Over(Outcome::SignedOut);
            return false;
        };
        let same = record.generation == self.generation && self.is_of(user);
        match verdict {
            Verdict::Renewed(tokens, clock) if same => {
                user.tokens = *tokens;
                record.clock = clock;
                if let Some(key) = &self.gone {
                    record.devices.remove(key);
                }
                self.state = State::Over(Outcome::Refreshed(Box::new(record.clone())));
            }
            Verdict::Ended(error) if same => {
                *record = core::mem::take(record).signed_out();
                self.state = State::Over(Outcome::Ended(error));
            }
            // The error was about a refresh token that somebody has replaced: theirs may be good.
            Verdict::Ended(error) if record.generation == self.generation => {
                self.state = if self.adopted { State::Over(Outcome::Kept(error)) } else { State::Again };
                self.adopted = true;
            }
            _ => self.state = State::Over(Outcome::Adopted(Box::new(record.clone()))),
        }
        same
    }

    /// The record is written, if it was to be.
    pub fn committed(&mut self) -> Ask {
        match core::mem::take(&mut self.state) {
            State::Over(outcome) => Ask::Done(outcome),
            _ => Ask::Load,
        }
    }

    fn judge(&mut self, verdict: Verdict) -> Ask {
        self.state = State::Committing(verdict);
        Ask::Commit
    }

    /// Whether this is still the session whose refresh token was sent.
    fn is_of(&self, user: &User) -> bool {
        user.tokens.refresh.as_deref().unwrap_or_default() == self.used
    }

    fn request(&self, cx: &Context<'_>) -> Request {
        let pool = cx.pool;
        let body = if self.classic {
            let parameters = Value::object()
                .with("REFRESH_TOKEN", &self.used)
                .with("SECRET_HASH", wire::hash_for(pool, &self.username))
                .with("DEVICE_KEY", self.device.as_ref());
            Value::object().with("AuthFlow", "REFRESH_TOKEN_AUTH").with("AuthParameters", parameters)
        } else {
            Value::object()
                .with("RefreshToken", &self.used)
                .with("ClientSecret", wire::raw_secret(pool))
                .with("DeviceKey", self.device.as_ref())
        };
        let body = body.with("ClientId", &pool.client_id).with("ClientMetadata", &self.metadata);
        wire::user_pool(cx.host, pool, self.operation(), Retry::Throttled, body)
    }

    fn operation(&self) -> &'static str {
        if self.classic { "InitiateAuth" } else { "GetTokensFromRefreshToken" }
    }

    fn read(&self, cx: &Context<'_>, response: &Response, now: i64) -> Result<Tokens> {
        let answer = wire::answer(cx.host, self.operation(), response)?;
        Tokens::from_result(cx.host, answer.get("AuthenticationResult"), now, Some(&self.used))
            .map_err(|error| error.during(self.operation()))
    }
}

impl Drop for Refresh {
    fn drop(&mut self) {
        self.used.zeroize();
        self.stale.zeroize();
    }
}

/// The closed list of errors after which a refresh token is worth nothing. Everything else keeps the session.
fn ends_session(error: &Error) -> bool {
    match error.code {
        // A wrong secret is a mistake in the configuration: it must not sign anybody out.
        Code::NotAuthorizedException => find(&error.message.to_ascii_lowercase(), "secret").is_none(),
        Code::PasswordResetRequiredException
        | Code::RefreshTokenReuseException
        | Code::TokenRevokedException
        | Code::UserNotConfirmedException
        | Code::UserNotFoundException => true,
        _ => false,
    }
}

/// Emulators that do not know the newer operation say so in these ways.
fn is_unknown_operation(error: &Error) -> bool {
    matches!(
        error.name(),
        "UnknownOperationException" | "InvalidAction" | "NotImplementedException" | "Unsupported"
    )
}
