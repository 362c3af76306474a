//! Renewing the tokens, once for all who share the storage, and never losing them on the way.
//!
//! ```text
//! Read                                  nobody is signed in, or the tokens do -> Done
//! Lock(Session), Read                   somebody else has renewed them, or signed out -> Unlock, Done
//! Lock(Write), Probe, Unlock(Write)     nothing can be written -> Unlock, Done
//! Send                                  the session is kept -> Unlock, Done
//! Lock(Write), Read, Write, Unlock(Write)
//! Tell(Tabs), Unlock(Session), Tell(Here), Done
//! ```
//!
//! What came of it is judged against the newest record: only the refresh token that was sent is replaced or ended. A sign-out
//! in between raised the generation, and what was renewed is thrown away.

mod attempt;
mod options;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;

pub use self::options::{Need, RenewalOptions, RenewalOutcome};

use self::attempt::{Answer, Attempt};
use super::SessionContext;
use super::commit::Commit;
use super::event::Event;
use super::forget_other::ForgetOther;
use super::record::{Record, User};
use crate::clock::Clock;
use crate::effect::{Audience, Effect, Lock, Progress, Reply};
use crate::error::{Code, Error, Result};
use crate::flow::exchange::Exchange;
use crate::token::Tokens;

/// How much later than a lock what its last holder wrote may show in another process, milliseconds (Firefox).
const NEWS: i64 = 25;

/// One renewal.
#[derive(Debug)]
pub struct Renewal {
    options: RenewalOptions,
    /// Whose tokens are to be replaced, as they were before the lock was asked for.
    seen: Seen,
    locked: bool,
    /// A refresh token that somebody else stored meanwhile was looked at already.
    looked_twice: bool,
    state: State,
}

#[derive(Debug, Default)]
struct Seen {
    generation: i64,
    access_token: String,
    username: Option<String>,
}

/// What to change the record by.
#[derive(Debug)]
enum Verdict {
    /// The refresh token brought these.
    Renewed(Tokens, Clock),
    /// It is worth nothing any more.
    Ended(Error),
}

/// What the newest record made of the verdict.
#[derive(Debug)]
enum Judgement {
    Outcome(RenewalOutcome),
    /// The error was about a refresh token that somebody has replaced: theirs may be good.
    LookAgain,
}

#[derive(Debug)]
struct Judging {
    commit: Commit,
    attempt: Option<Box<Attempt>>,
    verdict: Option<Verdict>,
    judgement: Option<Judgement>,
}

/// The effects that are left when the outcome is known.
#[derive(Debug)]
struct Closing {
    /// While the lock is held.
    first: VecDeque<Effect>,
    forget_other: Option<ForgetOther>,
    last: VecDeque<Effect>,
    outcome: RenewalOutcome,
}

#[derive(Debug)]
enum State {
    Begin,
    Looking,
    Locking,
    Settling,
    Reading { settled: bool },
    LockingProbe(Box<Attempt>),
    Probing { attempt: Box<Attempt>, locked: bool },
    UnlockingProbe { attempt: Box<Attempt>, writable: bool },
    Sending(Box<Attempt>, Exchange),
    AwaitingNewer(Box<Attempt>, Error),
    Judging(Box<Judging>),
    Closing(Closing),
    Over,
}

impl Renewal {
    /// A renewal of the tokens of whoever is signed in.
    #[must_use]
    pub fn new(options: RenewalOptions) -> Self {
        Self { options, seen: Seen::default(), locked: false, looked_twice: false, state: State::Begin }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] when the configuration has no user pool. Everything else is an outcome.
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<RenewalOutcome>> {
        cx.config.user_pool()?;
        Ok(match core::mem::replace(&mut self.state, State::Over) {
            State::Begin => self.go(State::Looking, Effect::Read { at_least: None }),
            State::Looking => match super::record_in(reply) {
                Ok(record) => self.look(cx, &record),
                Err(error) => Progress::Done(RenewalOutcome::kept(error)),
            },
            State::Locking => {
                self.locked = reply == Reply::Locked(true);
                self.read(false)
            }
            State::Settling => self.read(true),
            State::Reading { settled } => match super::record_in(reply) {
                Ok(record) => self.decide(cx, &record, settled),
                Err(error) => self.close(cx, RenewalOutcome::kept(error), &Record::default()),
            },
            State::LockingProbe(attempt) => {
                let locked = reply == Reply::Locked(true);
                self.go(State::Probing { attempt, locked }, Effect::Probe)
            }
            State::Probing { attempt, locked } => {
                let writable = reply == Reply::Written(true);
                if locked {
                    self.go(State::UnlockingProbe { attempt, writable }, Effect::Unlock { lock: Lock::Write })
                } else {
                    self.probed(cx, attempt, writable)
                }
            }
            State::UnlockingProbe { attempt, writable } => self.probed(cx, attempt, writable),
            State::Sending(mut attempt, mut exchange) => match exchange.next(reply) {
                Progress::Effect(effect) => self.go(State::Sending(attempt, exchange), effect),
                Progress::Done(answer) => match attempt.receive(cx.now, answer) {
                    Answer::SendAgain => self.send(cx, attempt),
                    Answer::Renewed(tokens, clock) => {
                        self.judge(Some(attempt), Verdict::Renewed(tokens, clock))
                    }
                    Answer::Ended(error) if error.code == Code::RefreshTokenReuseException => {
                        // Another tab has exchanged the token first: its newer record is the one to judge.
                        let at_least = Some(attempt.mark.next());
                        self.go(State::AwaitingNewer(attempt, error), Effect::Read { at_least })
                    }
                    Answer::Ended(error) => self.judge(Some(attempt), Verdict::Ended(error)),
                    Answer::Kept(error) => self.close(cx, RenewalOutcome::kept(error), &Record::default()),
                },
            },
            State::AwaitingNewer(attempt, error) => self.judge(Some(attempt), Verdict::Ended(error)),
            State::Judging(judging) => self.go_on_judging(cx, reply, judging),
            State::Closing(closing) => self.go_on_closing(cx, reply, closing),
            State::Over => return Err(super::over()),
        })
    }

    /// Before the lock is asked for: what is to be renewed?
    fn look(&mut self, cx: &SessionContext<'_>, record: &Record) -> Progress<RenewalOutcome> {
        let Some(user) = &record.user else { return Progress::Done(RenewalOutcome::SignedOut) };
        if self.options.need.is_met_by(&user.tokens, record.server_time(cx.now)) {
            return Progress::Done(RenewalOutcome::Adopted);
        }
        self.seen = Seen {
            generation: record.generation,
            access_token: user.tokens.access_token.clone(),
            username: Some(user.username.clone()),
        };
        self.go(State::Locking, Effect::Lock { lock: Lock::Session })
    }

    /// With the lock: what has happened meanwhile?
    fn decide(
        &mut self,
        cx: &SessionContext<'_>,
        record: &Record,
        settled: bool,
    ) -> Progress<RenewalOutcome> {
        let Some(user) = &record.user else { return self.close(cx, RenewalOutcome::SignedOut, record) };
        let replaced = user.tokens.access_token != self.seen.access_token;
        let signed_in_anew = record.generation != self.seen.generation;
        if !replaced && !signed_in_anew && !settled && self.locked && cx.storage.shared {
            return self.go(State::Settling, Effect::Wait { millis: NEWS, spread: 0 });
        }
        let now = record.server_time(cx.now);
        if signed_in_anew || (replaced && user.tokens.is_fresh(now) && self.options.adopts()) {
            return self.close(cx, RenewalOutcome::Adopted, record);
        }
        let attempt = Attempt::new(record, user, &self.options.client_metadata);
        let Some(attempt) = attempt.map(Box::new) else {
            return self.refuse(cx, record, user);
        };
        if cx.storage.outside && attempt.may_rotate() {
            // A refresh token is not spent where its successor cannot be kept.
            return self.go(State::LockingProbe(attempt), Effect::Lock { lock: Lock::Write });
        }
        self.send(cx, attempt)
    }

    /// There is no refresh token: the session lasts as long as its tokens.
    fn refuse(&mut self, cx: &SessionContext<'_>, record: &Record, user: &User) -> Progress<RenewalOutcome> {
        let message = "the session has no refresh token: sign in again";
        let error = Error::new(Code::NotAuthorizedException, message);
        if user.tokens.is_alive(record.server_time(cx.now)) {
            return self.close(cx, RenewalOutcome::kept(error), record);
        }
        self.judge(None, Verdict::Ended(error))
    }

    fn probed(
        &mut self,
        cx: &SessionContext<'_>,
        attempt: Box<Attempt>,
        writable: bool,
    ) -> Progress<RenewalOutcome> {
        if writable {
            return self.send(cx, attempt);
        }
        let message = "the storage cannot be written: the refresh token was not exchanged";
        let error = Error::new(Code::StorageFailed, message);
        self.close(cx, RenewalOutcome::kept(error), &Record::default())
    }

    fn send(&mut self, cx: &SessionContext<'_>, attempt: Box<Attempt>) -> Progress<RenewalOutcome> {
        match cx.config.user_pool().and_then(|pool| attempt.request(pool)) {
            Ok(request) => {
                let (exchange, effect) = Exchange::start(request, false);
                self.go(State::Sending(attempt, exchange), effect)
            }
            Err(error) => self.close(cx, RenewalOutcome::kept(error), &Record::default()),
        }
    }

    fn judge(&mut self, attempt: Option<Box<Attempt>>, verdict: Verdict) -> Progress<RenewalOutcome> {
        let (commit, effect) = Commit::start();
        let judging = Judging { commit, attempt, verdict: Some(verdict), judgement: None };
        self.go(State::Judging(Box::new(judging)), effect)
    }

    fn go_on_judging(
        &mut self,
        cx: &SessionContext<'_>,
        reply: Reply,
        mut judging: Box<Judging>,
    ) -> Progress<RenewalOutcome> {
        let Judging { commit, attempt, verdict, judgement } = &mut *judging;
        let step = commit.next(cx, reply, &mut |record| {
            let Some(verdict) = verdict.take() else { return false };
            let (changed, result) = self.change(record, attempt.as_deref(), verdict);
            *judgement = Some(result);
            changed
        });
        match step {
            Ok(Progress::Effect(effect)) => self.go(State::Judging(judging), effect),
            Ok(Progress::Done(committed)) => {
                if let Some(Judgement::Outcome(outcome)) = judging.judgement {
                    return self.close(cx, outcome, &committed.record);
                }
                self.looked_twice = true;
                self.read(true)
            }
            Err(error) => self.close(cx, RenewalOutcome::kept(error), &Record::default()),
        }
    }

    /// Changes the newest record by what came of the renewal. Says whether it has changed, and what that makes of it.
    fn change(&self, record: &mut Record, attempt: Option<&Attempt>, verdict: Verdict) -> (bool, Judgement) {
        let is_same = match attempt {
            Some(attempt) => attempt.is_about(record),
            None => record.generation == self.seen.generation,
        };
        let Some(user) = &record.user else { return (false, Judgement::Outcome(RenewalOutcome::SignedOut)) };
        let outcome = match verdict {
            Verdict::Renewed(tokens, clock) if is_same => {
                record.user = Some(user.renewed(tokens));
                record.clock = clock;
                if let Some(key) = attempt.and_then(|attempt| attempt.lost_device.as_deref()) {
                    record.devices.remove(key);
                }
                RenewalOutcome::Refreshed
            }
            Verdict::Ended(error) if is_same => {
                record.sign_out();
                RenewalOutcome::ended(error)
            }
            Verdict::Ended(error) if record.generation == self.seen.generation => {
                if !self.looked_twice {
                    return (false, Judgement::LookAgain);
                }
                RenewalOutcome::kept(error)
            }
            _ => RenewalOutcome::Adopted,
        };
        (is_same, Judgement::Outcome(outcome))
    }

    /// The other tabs hear of it before the next one gets the lock; the application hears of it afterwards.
    fn close(
        &mut self,
        cx: &SessionContext<'_>,
        outcome: RenewalOutcome,
        record: &Record,
    ) -> Progress<RenewalOutcome> {
        let mark = record.mark();
        let tell = |audience, event| Effect::Tell { audience, event: Box::new(event), mark };
        let event = outcome.event(self.seen.username.as_deref());
        let failure = outcome.error().map(|error| Event::TokenRefreshFailure { error: error.clone().into() });
        let unlock = self.locked.then_some(Effect::Unlock { lock: Lock::Session });
        let forget_other = event.as_ref().and_then(|_| ForgetOther::of(cx, record));
        let for_tabs = event.clone().map(|event| tell(Audience::Tabs, event));
        let for_us = failure.into_iter().chain(event).map(|event| tell(Audience::Here, event));
        let closing = Closing {
            first: for_tabs.into_iter().chain(unlock).collect(),
            forget_other,
            last: for_us.collect(),
            outcome,
        };
        self.go_on_closing(cx, Reply::Begin, closing)
    }

    fn go_on_closing(
        &mut self,
        cx: &SessionContext<'_>,
        reply: Reply,
        mut closing: Closing,
    ) -> Progress<RenewalOutcome> {
        let next = closing.first.pop_front();
        let next = next.or_else(|| closing.forget_other.as_mut()?.next(cx, reply));
        match next.or_else(|| closing.last.pop_front()) {
            Some(effect) => self.go(State::Closing(closing), effect),
            None => Progress::Done(closing.outcome),
        }
    }

    fn read(&mut self, settled: bool) -> Progress<RenewalOutcome> {
        self.go(State::Reading { settled }, Effect::Read { at_least: None })
    }

    fn go(&mut self, state: State, effect: Effect) -> Progress<RenewalOutcome> {
        self.state = state;
        Progress::Effect(effect)
    }
}
