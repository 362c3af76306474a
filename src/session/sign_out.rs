//! Signing out: here first, so that nothing can bring the session back, then at the service as well as can be.
//!
//! A sign-in of the same instance that is under way ends with it: whoever drives both calls its `abort` first.

use super::SessionContext;
use super::commit::{Commit, Committed, Written};
use super::event::Event;
use super::forget_other::ForgetOther;
use super::record::{Mark, User};
use crate::clock::Clock;
use crate::effect::{Audience, Effect, Progress, Reply};
use crate::error::{Code, Error, Result};
use crate::flow::account::sign_out::{GlobalSignOut, RevokeToken};
use crate::flow::exchange::Exchange;
use crate::flow::operation::{Caller, Operation};
use crate::http::{Request, Response};
use crate::reader::Reader;
use crate::token;
use crate::wire;

/// How far a sign-out reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// This session: its refresh token is revoked.
    #[default]
    Here,
    /// All sessions of the user.
    Everywhere,
    /// The account is deleted: there is nothing left to be told to the service.
    Deleted,
}

/// One sign-out.
#[derive(Debug)]
pub struct SignOut {
    reach: Reach,
    /// Whose session it was.
    user: Option<User>,
    mark: Mark,
    clock: Clock,
    /// What went wrong here; the service is told nevertheless.
    error: Option<Error>,
    state: State,
}

#[derive(Debug)]
enum State {
    Begin,
    Renewing,
    Committing(Commit),
    Forgetting(ForgetOther),
    TellingTabs,
    TellingHere,
    Sending(Exchange),
    Over,
}

impl Reach {
    /// Reads `{ global? }`, the input of `signOut`.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for a member of the wrong kind.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        input.optional_object()?;
        Ok(if input.member("global").flag()? { Self::Everywhere } else { Self::Here })
    }
}

impl SignOut {
    /// A sign-out of whoever is signed in.
    #[must_use]
    pub fn new(reach: Reach) -> Self {
        Self {
            reach,
            user: None,
            mark: Mark::default(),
            clock: Clock::default(),
            error: None,
            state: State::Begin,
        }
    }

    /// Takes in what came of the last effect. Without a session it ends without having done anything.
    ///
    /// # Errors
    ///
    /// [`Code::StorageFailed`] when the stored session could be neither overwritten nor removed, or is of a newer version.
    /// With [`Reach::Everywhere`] what the service refused; the session is over here nevertheless.
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<()>> {
        match core::mem::replace(&mut self.state, State::Over) {
            // A global sign-out needs an access token that the service still takes.
            State::Begin if self.reach == Reach::Everywhere => Ok(self.go(State::Renewing, Effect::Renew)),
            State::Begin | State::Renewing => {
                let (commit, effect) = Commit::start_or_remove();
                Ok(self.go(State::Committing(commit), effect))
            }
            State::Committing(mut commit) => {
                let step = commit.next(cx, reply, &mut |record| {
                    self.user = record.user.take();
                    if self.user.is_some() {
                        record.sign_out();
                    }
                    self.user.is_some()
                });
                match step? {
                    Progress::Effect(effect) => Ok(self.go(State::Committing(commit), effect)),
                    Progress::Done(committed) => Ok(self.committed(cx, &committed)),
                }
            }
            State::Forgetting(mut forget) => match forget.next(cx, reply) {
                Some(effect) => Ok(self.go(State::Forgetting(forget), effect)),
                None => Ok(self.tell(State::TellingTabs, Audience::Tabs)),
            },
            State::TellingTabs => Ok(self.tell(State::TellingHere, Audience::Here)),
            State::TellingHere => match self.request(cx)? {
                Some(request) => {
                    let (exchange, effect) = Exchange::start(request, true);
                    Ok(self.go(State::Sending(exchange), effect))
                }
                None => self.end(Ok(())),
            },
            State::Sending(mut exchange) => match exchange.next(reply) {
                Progress::Effect(effect) => Ok(self.go(State::Sending(exchange), effect)),
                Progress::Done(answer) => {
                    let told = answer.and_then(|response| self.answer(&response));
                    self.end(told)
                }
            },
            State::Over => Err(super::over()),
        }
    }

    fn committed(&mut self, cx: &SessionContext<'_>, committed: &Committed) -> Progress<()> {
        if self.user.is_none() {
            return Progress::Done(());
        }
        (self.mark, self.clock) = (committed.record.mark(), committed.record.clock);
        if committed.written == Written::InMemory {
            let message = "the stored session could be neither overwritten nor removed";
            self.error = Some(Error::new(Code::StorageFailed, message));
        }
        let mut forget = ForgetOther::of(cx, &committed.record);
        match forget.as_mut().and_then(|forget| forget.next(cx, Reply::Begin)).zip(forget) {
            Some((effect, forget)) => self.go(State::Forgetting(forget), effect),
            None => self.tell(State::TellingTabs, Audience::Tabs),
        }
    }

    fn tell(&mut self, state: State, audience: Audience) -> Progress<()> {
        let username = self.user.as_ref().map(|user| user.username.clone());
        let effect = Effect::Tell { audience, event: Event::SignedOut { username }.into(), mark: self.mark };
        self.go(state, effect)
    }

    /// What the service is told; nothing where the client's tokens cannot be revoked: those that can have `origin_jti`.
    fn request(&self, cx: &SessionContext<'_>) -> Result<Option<Request>> {
        let Some(user) = &self.user else { return Ok(None) };
        let tokens = &user.tokens;
        let caller = Caller {
            pool: cx.config.user_pool()?,
            access_token: Some(&tokens.access_token),
            device_key: None,
            context_data: None,
            server_time: self.clock.server_time(cx.now),
        };
        match self.reach {
            Reach::Here => {
                let claims = token::claims(&tokens.access_token).unwrap_or_default();
                let token = tokens.refresh_token.as_deref().filter(|_| claims.contains_key("origin_jti"));
                let revoke = |token: &str| {
                    RevokeToken { token: token.into(), revoke_associated_sessions: None }.request(&caller)
                };
                token.map(revoke).transpose()
            }
            Reach::Everywhere => GlobalSignOut {}.request(&caller).map(Some),
            Reach::Deleted => Ok(None),
        }
    }

    /// What the service says to it.
    fn answer(&self, response: &Response) -> Result<()> {
        let operation = match self.reach {
            Reach::Everywhere => GlobalSignOut::NAME,
            Reach::Here | Reach::Deleted => RevokeToken::NAME,
        };
        wire::answer(operation, response).map(drop)
    }

    fn end(&mut self, told: Result<()>) -> Result<Progress<()>> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        match told {
            Err(error) if self.reach == Reach::Everywhere && !is_over_already(&error) => Err(error),
            _ => Ok(Progress::Done(())),
        }
    }

    fn go(&mut self, state: State, effect: Effect) -> Progress<()> {
        self.state = state;
        Progress::Effect(effect)
    }
}

/// Whether the service says that there is nothing left to sign out of.
fn is_over_already(error: &Error) -> bool {
    match error.code {
        Code::NotAuthorizedException => error.message.to_ascii_lowercase().contains("revoked"),
        Code::TokenRevokedException | Code::UserNotFoundException => true,
        _ => false,
    }
}
