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
    Refreshed,
    /// Somebody else has renewed them, or signed in anew.
    Adopted,
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
    generation: i64,
    /// Whose tokens are to be replaced, as it was read last: this refresh token is sent.
    user: User,
    /// The key of the device that goes with it.
    device: Value,
    /// The key of a device that the service no longer knows.
    gone: Value,
    metadata: Value,
    state: State,
    repeated: bool,
    adopted: bool,
    classic: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Under,
    /// The refresh token that was sent brought these; what the record says is to be judged.
    Renewed(Tokens, Clock),
    /// It is worth nothing any more.
    Ended(Error),
    Over(Outcome),
}

impl Refresh {
    /// Begins, for the session in `record`, whose access token is to be replaced. `metadata` is `ClientMetadata` for the
    /// pool's triggers.
    pub fn start(record: &Record, metadata: Value) -> (Self, Ask) {
        let refresh = Self {
            generation: record.generation,
            user: record.user.clone().unwrap_or_default(),
            device: Value::null(),
            gone: Value::null(),
            metadata,
            state: State::Under,
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
    pub fn loaded(&mut self, cx: &Context<'_>, record: &Record) -> Ask {
        let Some(user) = &record.user else { return Ask::Done(Outcome::SignedOut) };
        let (tokens, now) = (user.tokens(), record.clock.now(cx.host));
        let renewed = user.member("accessToken") != self.user.member("accessToken") && tokens.is_fresh(now);
        if record.generation != self.generation || renewed {
            return Ask::Done(Outcome::Adopted);
        }
        self.user.clone_from(user);
        if user.member("refreshToken").is_null() {
            let error =
                Error::new(Code::NotAuthorizedException, "the session has no refresh token: sign in again");
            if tokens.is_alive(now) {
                return Ask::Done(Outcome::Kept(error));
            }
            return self.judge(State::Ended(error));
        }
        self.device = record.devices.find(user.username()).map(|device| device.get("key")).into();
        self.repeated = false;
        Ask::Send(self.request(cx))
    }

    /// The service's answer.
    pub fn received(&mut self, cx: &Context<'_>, response: &Response) -> Ask {
        let mut clock = cx.clock;
        clock.learn(cx.host, response);
        let error = match self.read(cx, response, clock.now(cx.host)) {
            Ok(tokens) => {
                // The device's clock may be off without a `Date` header to tell: a new token was issued just now.
                if response.date(cx.host).is_none() {
                    clock.learn_time(cx.host, tokens.issued_at());
                }
                return self.judge(State::Renewed(tokens, clock));
            }
            Err(error) => error,
        };
        match error.code {
            _ if !self.classic && is_unknown_operation(&error) => self.classic = true,
            Code::ResourceNotFoundException if !self.device.is_null() => {
                self.gone = core::mem::take(&mut self.device);
            }
            // Half an answer is none.
            Code::InvalidResponse => return self.failed(cx, error),
            _ if ends_session(&error) => return self.judge(State::Ended(error)),
            _ => return Ask::Done(Outcome::Kept(error)),
        }
        Ask::Send(self.request(cx))
    }

    /// Whether another tab has exchanged the token first: the record that is to be loaded should be its newer one.
    pub fn is_overtaken(&self) -> bool {
        matches!(&self.state, State::Ended(error) if matches!(error.code, Code::RefreshTokenReuseException))
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
        let user = record.user.as_ref();
        // Whether this is still the session whose refresh token was sent.
        let same = record.generation == self.generation
            && user.is_some_and(|user| user.member("refreshToken") == self.user.member("refreshToken"));
        let outcome = match (core::mem::take(&mut self.state), user) {
            (State::Under | State::Over(_), _) => return false,
            (_, None) => Outcome::SignedOut,
            (State::Renewed(tokens, clock), Some(user)) if same => {
                record.user = Some(user.renewed(tokens));
                record.clock = clock;
                record.devices.remove(self.gone.text());
                Outcome::Refreshed
            }
            (State::Ended(error), _) if same => {
                record.sign_out();
                Outcome::Ended(error)
            }
            // The error was about a refresh token that somebody has replaced: theirs may be good.
            (State::Ended(error), _) if record.generation == self.generation => {
                if !self.adopted {
                    self.adopted = true;
                    return false;
                }
                Outcome::Kept(error)
            }
            _ => Outcome::Adopted,
        };
        self.state = State::Over(outcome);
        same
    }

    /// The record is written, if it was to be.
    pub fn committed(&mut self) -> Ask {
        match core::mem::take(&mut self.state) {
            State::Over(outcome) => Ask::Done(outcome),
            _ => Ask::Load,
        }
    }

    fn judge(&mut self, verdict: State) -> Ask {
        self.state = verdict;
        Ask::Commit
    }

    fn request(&self, cx: &Context<'_>) -> Request {
        let (pool, refresh) = (cx.pool, self.user.member("refreshToken"));
        let body = if self.classic {
            let parameters = Value::object()
                .with("REFRESH_TOKEN", refresh)
                .with("SECRET_HASH", wire::hash_for(pool, self.user.username()))
                .with("DEVICE_KEY", &self.device);
            Value::object().with("AuthFlow", "REFRESH_TOKEN_AUTH").with("AuthParameters", parameters)
        } else {
            Value::object()
                .with("RefreshToken", refresh)
                .with("ClientSecret", pool.client_secret())
                .with("DeviceKey", &self.device)
        };
        let body = body.with("ClientId", pool.client_id()).with("ClientMetadata", &self.metadata);
        wire::user_pool(cx.host, pool, self.operation(), Retry::Throttled, body)
    }

    fn operation(&self) -> &'static str {
        if self.classic { "InitiateAuth" } else { "GetTokensFromRefreshToken" }
    }

    fn read(&self, cx: &Context<'_>, response: &Response, now: i64) -> Result<Tokens> {
        let answer = wire::answer(cx.host, self.operation(), response)?;
        Tokens::from_result(
            cx.host,
            answer.get("AuthenticationResult"),
            now,
            self.user.member("refreshToken"),
        )
        .map_err(|error| error.during(self.operation()))
    }
}

/// The closed list of errors after which a refresh token is worth nothing. Everything else keeps the session.
fn ends_session(error: &Error) -> bool {
    match error.code {
        // A wrong secret is a mistake in the configuration: it must not sign anybody out.
        Code::NotAuthorizedException => find(&error.message().to_ascii_lowercase(), "secret").is_none(),
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
