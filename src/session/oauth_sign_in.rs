//! Signing in with the tokens of managed login: they were fetched and verified, and become the session.
//!
//! ```text
//! Lock(Write), Read, Write, Unlock(Write)   as Commit does it
//! Tell(Tabs), Tell(Here), Done
//! ```

use alloc::boxed::Box;
use alloc::string::ToString;

use super::SessionContext;
use super::commit::Commit;
use super::event::{CurrentUser, Event};
use super::forget_other::ForgetOther;
use super::record::{Mark, User};
use crate::clock::Clock;
use crate::effect::{Audience, Effect, Progress, Reply};
use crate::error::Result;
use crate::reader::Reader;
use crate::time;
use crate::token::{self, Tokens};

/// One sign-in.
#[derive(Debug)]
pub struct OAuthSignIn {
    user: User,
    /// When the tokens came, by the server's clock: Unix milliseconds.
    issued_at: i64,
    state: State,
}

#[derive(Debug)]
enum State {
    Begin,
    Committing(Commit),
    Forgetting(ForgetOther, Mark),
    TellingTabs(Mark),
    TellingHere,
    Over,
}

impl OAuthSignIn {
    /// From `{ AccessToken, IdToken?, RefreshToken?, ExpiresIn? }`, and the server's time when they came.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidResponse`] when there is no access token, or it names no user.
    pub fn new(result: &Reader<'_>, server_now: f64) -> Result<Self> {
        let issued_at = time::whole(server_now);
        let tokens = Tokens::read(result, issued_at, None)?;
        let claims = token::claims(&tokens.access_token).unwrap_or_default();
        let missing = || result.member("AccessToken").wrong("must name its user");
        let username = token::username(&claims).ok_or_else(missing)?.to_string();
        let user = User { tokens, username, oauth: true, ..User::default() };
        Ok(Self { user, issued_at, state: State::Begin })
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::StorageFailed`] when the record is of a newer version.
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<CurrentUser>> {
        let (state, effect) = match core::mem::replace(&mut self.state, State::Over) {
            State::Begin => {
                let (commit, effect) = Commit::start();
                (State::Committing(commit), effect)
            }
            State::Committing(mut commit) => {
                let step = commit.next(cx, reply, &mut |record| {
                    let mut clock = Clock::default();
                    clock.learn_time(cx.now, self.issued_at);
                    record.sign_in(self.user.clone(), clock);
                    true
                });
                match step? {
                    Progress::Effect(effect) => (State::Committing(commit), effect),
                    Progress::Done(committed) => {
                        let mark = committed.record.mark();
                        let mut forget = ForgetOther::of(cx, &committed.record);
                        match forget.as_mut().and_then(|forget| forget.next(cx, Reply::Begin)).zip(forget) {
                            Some((effect, forget)) => (State::Forgetting(forget, mark), effect),
                            None => (State::TellingTabs(mark), self.tell(Audience::Tabs, mark)),
                        }
                    }
                }
            }
            State::Forgetting(mut forget, mark) => match forget.next(cx, reply) {
                Some(effect) => (State::Forgetting(forget, mark), effect),
                None => (State::TellingTabs(mark), self.tell(Audience::Tabs, mark)),
            },
            State::TellingTabs(mark) => (State::TellingHere, self.tell(Audience::Here, mark)),
            State::TellingHere => return Ok(Progress::Done(self.user.current())),
            State::Over => return Err(super::over()),
        };
        self.state = state;
        Ok(Progress::Effect(effect))
    }

    fn tell(&self, audience: Audience, mark: Mark) -> Effect {
        Effect::Tell { audience, event: Box::new(Event::SignedIn { user: self.user.current() }), mark }
    }
}
