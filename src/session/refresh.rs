//! Renewing the tokens, once for all tabs, and never losing them on the way.
//!
//! ```text
//! Refresh::start -> Lock -> locked() -> Load -> loaded(record)
//!     somebody else renewed them, or signed out   -> Done
//!     else                                        -> Send -> received(response)
//!         new tokens   -> Load -> loaded(record)  -> Save -> saved() -> Done
//!         reused token -> Load: adopt what is newer, else the session has ended
//!         ended        -> Load -> loaded(record)  -> Save -> saved() -> Done
//!         anything else: the session is kept      -> Done
//! ```
//!
//! The lock, where there is one, is held from the first `Load` to `Done`. The record is read again before it is
//! written: a sign-out in between raised the generation, and what was renewed is thrown away.

use alloc::boxed::Box;
use alloc::string::String;

use zeroize::Zeroize;

use super::record::Record;
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::http::{Request, Response, Retry};
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
    /// Write the record; then [`Refresh::saved`].
    Save(Box<Record>),
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
    repeated: bool,
    adopted: bool,
    classic: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Locking,
    Looking,
    Sending,
    Committing(Box<Tokens>, crate::clock::Clock),
    CheckingReuse(Error),
    Ending(Error),
    Saving(Outcome),
}

impl Refresh {
    /// Begins, for the session in `record`. `metadata` is `ClientMetadata` for the pool's triggers.
    pub fn start(record: &Record, metadata: Value) -> (Self, Ask) {
        let stale = record.user.as_ref().map(|user| user.tokens.access.clone()).unwrap_or_default();
        let refresh = Self {
            generation: record.generation,
            stale,
            metadata,
            state: State::Locking,
            used: String::new(),
            username: String::new(),
            device: None,
            repeated: false,
            adopted: false,
            classic: false,
        };
        (refresh, Ask::Lock)
    }

    /// The lock is held, or cannot be had.
    pub fn locked(&mut self) -> Ask {
        self.state = State::Looking;
        Ask::Load
    }

    /// The record as it is stored now.
    pub fn loaded(&mut self, cx: &Context<'_>, record: Record) -> Ask {
        let Some(user) = &record.user else { return Ask::Done(Outcome::SignedOut) };
        let replaced = record.generation != self.generation;
        match core::mem::take(&mut self.state) {
            State::Committing(tokens, clock) if !replaced => {
                let mut record = record;
                record.clock = clock;
                if let Some(user) = &mut record.user {
                    user.tokens = *tokens;
                }
                self.save(record, Outcome::Refreshed)
            }
            State::CheckingReuse(error) | State::Ending(error) if !replaced => {
                if user.tokens.refresh.as_deref().is_some_and(|token| token != self.used) && !self.adopted {
                    self.adopted = true;
                    return self.look(cx, record);
                }
                self.save(record.signed_out(), |_| Outcome::Ended(error))
            }
            State::Looking if !replaced => self.look(cx, record),
            _ => Ask::Done(Outcome::Adopted(Box::new(record))),
        }
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
                self.state = State::Committing(Box::new(tokens), clock);
                Ask::Load
            }
            Err(error) if !self.classic && is_unknown_operation(&error) => {
                self.classic = true;
                Ask::Send(self.request(cx))
            }
            Err(error) if error.code == Code::RefreshTokenReuseException => {
                self.state = State::CheckingReuse(error);
                Ask::Load
            }
            Err(error) if ends_session(&error) => {
                self.state = State::Ending(error);
                Ask::Load
            }
            Err(error) => Ask::Done(Outcome::Kept(error)),
        }
    }

    /// Whether another tab has exchanged the token first: the record that is to be loaded should be its newer one.
    pub fn is_overtaken(&self) -> bool {
        matches!(self.state, State::CheckingReuse(_))
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

    /// The record is written.
    pub fn saved(&mut self) -> Ask {
        match core::mem::take(&mut self.state) {
            State::Saving(outcome) => Ask::Done(outcome),
            _ => Ask::Done(Outcome::SignedOut),
        }
    }

    /// Decides with the newest record, while the session is still the one that began this.
    fn look(&mut self, cx: &Context<'_>, record: Record) -> Ask {
        let Some(user) = &record.user else { return Ask::Done(Outcome::SignedOut) };
        if user.tokens.access != self.stale && user.tokens.is_fresh(record.clock.now(cx.host)) {
            return Ask::Done(Outcome::Adopted(Box::new(record)));
        }
        let Some(refresh) = &user.tokens.refresh else {
            let error =
                Error::new(Code::NotAuthorizedException, "the session has no refresh token: sign in again");
            if user.tokens.is_alive(record.clock.now(cx.host)) {
                return Ask::Done(Outcome::Kept(error));
            }
            return self.save(record.signed_out(), |_| Outcome::Ended(error));
        };
        self.used.clone_from(refresh);
        self.username.clone_from(&user.username);
        self.device = record.devices.find(&user.username).map(|device| device.key.clone());
        self.repeated = false;
        Ask::Send(self.request(cx))
    }

    fn save(&mut self, record: Record, outcome: impl FnOnce(Box<Record>) -> Outcome) -> Ask {
        self.state = State::Saving(outcome(Box::new(record.clone())));
        Ask::Save(Box::new(record))
    }

    fn request(&mut self, cx: &Context<'_>) -> Request {
        self.state = State::Sending;
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
        Code::NotAuthorizedException => !error.message.to_ascii_lowercase().contains("secret"),
        Code::PasswordResetRequiredException
        | Code::TokenRevokedException
        | Code::UserNotConfirmedException
        | Code::UserNotFoundException => true,
        _ => false,
    }
}

/// Emulators that do not know the newer operation say so in these ways.
fn is_unknown_operation(error: &Error) -> bool {
    matches!(&error.code, Code::Other(name) if matches!(&**name,
        "UnknownOperationException" | "InvalidAction" | "NotImplementedException" | "Unsupported"))
}
