//! From a wish for credentials to credentials that can be used: the sequence.
//!
//! ```text
//! Read -> what is held serves: Done
//!      -> RenewLogins -> Read -> [no identity is known: Lock(Identity) Read ReadOthers] -> the requests of Fetch
//!      -> Lock(Write) Read Write Unlock(Write), the identity -> [WriteOthers] -> [Unlock(Identity)] -> Done
//! ```
//!
//! When somebody signs in or out meanwhile, or the claims change, it begins again with whoever that is.

use alloc::boxed::Box;
use alloc::string::String;
use core::mem;

use super::amplify;
use super::caller::Caller;
use super::held::{Held, Output};
use super::identity::fetch::{Fetch, Fetched, Identity, Step, Wanted};
use super::identity::logins::Logins;
use super::source::{Context, Source, logins_of, no_logins, record_of};
use crate::effect::{Effect, Lock, Progress, Reply};
use crate::error::{Code, Error, Result};
use crate::flow::exchange::Exchange;
use crate::http::Request;
use crate::reader::Reader;
use crate::session::commit::{Commit, Committed};
use crate::session::record::Record;

/// How often it begins because somebody signed in or out meanwhile.
const ROUNDS: u32 = 3;

/// Which credentials will do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Not those that are held.
    pub force: bool,
    /// For how many seconds they are needed; 0 when it does not matter.
    pub lifetime: u32,
}

/// Credentials on their way.
#[derive(Debug)]
pub struct Obtain {
    wish: Wish,
    round: u32,
    /// Whether [`Lock::Identity`] is held.
    locked: bool,
    /// Whether it was asked for in this round.
    asked_for_lock: bool,
    stage: Stage,
}

/// What is awaited.
#[derive(Debug)]
enum Stage {
    Start,
    /// The record, to see whether what is held serves.
    Looking,
    Logins,
    /// The record, with the session's logins or beside the application's own.
    Reading(Option<Logins>),
    Locking,
    /// Whether another library has kept a guest's identity.
    Adopting(Box<Attempt>, Wanted),
    Sending(Box<Attempt>, Fetch, Exchange),
    RenewingLogins(Box<Attempt>, Fetch),
    ReadingRenewed(Box<Attempt>, Fetch),
    /// The identity is being kept.
    Keeping(Box<Attempt>, Box<Fetched>, Commit),
    /// The record, to see whether the session is the same: the application's own logins have their identity here.
    Confirming(Box<Attempt>, Box<Fetched>),
    Cleaning(Output),
    Unlocking(Result<Output>),
    Over,
}

/// For whom a fetch was begun.
#[derive(Debug)]
struct Attempt {
    caller: Caller,
    /// The guest's identity that another library had kept.
    adopted: Option<String>,
}

impl Wish {
    /// Reads `{ forceRefresh?, expiresIn? }`.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] when a member is wrong.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let lifetime = input.member("expiresIn").optional_whole(super::sigv4::EXPIRES_IN)?;
        Ok(Self { force: input.member("forceRefresh").flag()?, lifetime: lifetime.unwrap_or_default() })
    }

    fn lifetime_millis(self) -> i64 {
        i64::from(self.lifetime).saturating_mul(1000)
    }
}

impl Obtain {
    /// Begins.
    #[must_use]
    pub fn start(wish: Wish) -> Self {
        Self { wish, round: 1, locked: false, asked_for_lock: false, stage: Stage::Start }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] without an identity pool, or when nobody is signed in and guests are not allowed;
    /// [`Code::InvalidArgument`] for a lifetime that no credentials have; [`Code::NetworkError`] and what the service refused.
    /// It is over then, and no lock is held.
    pub fn next(&mut self, cx: &Context<'_>, source: &mut Source, reply: Reply) -> Result<Progress<Output>> {
        let stage = mem::replace(&mut self.stage, Stage::Over);
        if let Stage::Unlocking(result) = stage {
            return self.finish(result);
        }
        let advanced = self.advance(cx, source, stage, reply);
        advanced.or_else(|error| self.finish(Err(error)))
    }

    fn advance(
        &mut self,
        cx: &Context<'_>,
        source: &mut Source,
        stage: Stage,
        reply: Reply,
    ) -> Result<Progress<Output>> {
        match stage {
            Stage::Start => {
                cx.config.identity_pool()?;
                Ok(self.read(Stage::Looking))
            }
            Stage::Looking => self.look(cx, source, &record_of(cx, reply)?),
            Stage::Logins => match logins_of(reply)? {
                None if source.has_own_logins() => Err(no_logins()),
                logins => Ok(self.read(Stage::Reading(logins))),
            },
            Stage::Reading(own) => self.begin(cx, source, &record_of(cx, reply)?, own),
            Stage::Locking => {
                self.locked = reply == Reply::Locked(true);
                Ok(self.read(Stage::Reading(None)))
            }
            Stage::Adopting(mut attempt, mut wanted) => {
                if let Reply::Texts(texts) = reply {
                    attempt.adopted = amplify::guest_identity(cx.config.identity_pool()?, &texts);
                }
                let kind = if wanted.logins.is_guest() { Identity::Kept } else { Identity::Guest };
                wanted.identity = attempt.adopted.clone().map(kind);
                self.fetch(cx, attempt, wanted)
            }
            Stage::Sending(attempt, fetch, exchange) => {
                self.receive(cx, source, attempt, fetch, exchange, reply)
            }
            Stage::RenewingLogins(attempt, mut fetch) => match logins_of(reply)? {
                Some(own) => {
                    let request = fetch.renewed(cx.config, own)?;
                    Ok(self.send(attempt, fetch, request))
                }
                None => Ok(self.read(Stage::ReadingRenewed(attempt, fetch))),
            },
            Stage::ReadingRenewed(mut attempt, mut fetch) => {
                let record = record_of(cx, reply)?;
                let caller = source.caller(&record);
                if !caller.is_same_session(&attempt.caller) {
                    return self.begin_again();
                }
                attempt.caller = caller;
                let request = fetch.renewed(cx.config, source.logins(cx.config, &record, None)?)?;
                Ok(self.send(attempt, fetch, request))
            }
            Stage::Keeping(attempt, fetched, commit) => {
                self.keep(cx, source, attempt, fetched, commit, reply)
            }
            Stage::Confirming(attempt, fetched) => {
                if source.caller(&record_of(cx, reply)?) != attempt.caller {
                    return self.begin_again();
                }
                source.learn_identity(&fetched.identity_id);
                let output = self.hold(cx, source, attempt.caller, *fetched)?;
                self.finish(Ok(output))
            }
            Stage::Cleaning(output) => self.finish(Ok(output)),
            Stage::Unlocking(result) => self.finish(result),
            Stage::Over => Err(Error::argument("these credentials were handed out already")),
        }
    }

    /// Looks whether what is held serves.
    fn look(&mut self, cx: &Context<'_>, source: &mut Source, record: &Record) -> Result<Progress<Output>> {
        let caller = source.caller(record);
        source.held = source.held.take().filter(|held| held.belong_to(&caller));
        if let Some(held) = &source.held {
            let lifetime = self.wish.lifetime_millis();
            held.check_lifetime(lifetime)?;
            if !self.wish.force && held.serve(cx.server_time(), lifetime) {
                return Ok(Progress::Done(held.output(cx.clock.get())));
            }
        }
        if source.has_own_logins() {
            return Ok(self.renew_logins());
        }
        let logins = source.logins(cx.config, record, None)?;
        if logins.is_guest() { self.begin(cx, source, record, None) } else { Ok(self.renew_logins()) }
    }

    /// Begins with the requests, or with what has to come before them.
    fn begin(
        &mut self,
        cx: &Context<'_>,
        source: &Source,
        record: &Record,
        own: Option<Logins>,
    ) -> Result<Progress<Output>> {
        let logins = source.logins(cx.config, record, own)?;
        let identity = source.identity(cx.config, record, &logins)?;
        let is_new = identity.is_none() && !source.has_own_logins();
        if is_new && !self.asked_for_lock {
            self.asked_for_lock = true;
            return Ok(self.go(Stage::Locking, Effect::Lock { lock: Lock::Identity }));
        }
        let attempt = Box::new(Attempt { caller: source.caller(record), adopted: None });
        let wanted = Wanted { logins, identity, flow: source.flow().clone() };
        if is_new {
            return Ok(self.go(
                Stage::Adopting(attempt, wanted),
                Effect::ReadOthers { keys: amplify::guest_keys(cx.config.identity_pool()?) },
            ));
        }
        self.fetch(cx, attempt, wanted)
    }

    fn fetch(&mut self, cx: &Context<'_>, attempt: Box<Attempt>, wanted: Wanted) -> Result<Progress<Output>> {
        let (fetch, request) = Fetch::start(cx.config, wanted)?;
        Ok(self.send(attempt, fetch, request))
    }

    fn send(&mut self, attempt: Box<Attempt>, fetch: Fetch, request: Request) -> Progress<Output> {
        let (exchange, effect) = Exchange::start_with(request, false, Fetch::refusal);
        self.go(Stage::Sending(attempt, fetch, exchange), effect)
    }

    fn receive(
        &mut self,
        cx: &Context<'_>,
        source: &Source,
        attempt: Box<Attempt>,
        mut fetch: Fetch,
        mut exchange: Exchange,
        reply: Reply,
    ) -> Result<Progress<Output>> {
        let response = match exchange.next(reply) {
            Progress::Effect(effect) => {
                return Ok(self.go(Stage::Sending(attempt, fetch, exchange), effect));
            }
            Progress::Done(response) => response?,
        };
        cx.learn(&response);
        match fetch.receive(cx.config, &response)? {
            Step::Send(request) => Ok(self.send(attempt, fetch, request)),
            Step::RenewLogins => {
                Ok(self.go(Stage::RenewingLogins(attempt, fetch), Effect::RenewLogins { force: true }))
            }
            Step::Done(fetched) if source.has_own_logins() => {
                Ok(self.read(Stage::Confirming(attempt, fetched)))
            }
            Step::Done(fetched) => {
                let (commit, effect) = Commit::start();
                Ok(self.go(Stage::Keeping(attempt, fetched, commit), effect))
            }
        }
    }

    /// Keeps the identity in the record, and the credentials here, unless the session has changed.
    fn keep(
        &mut self,
        cx: &Context<'_>,
        source: &mut Source,
        attempt: Box<Attempt>,
        fetched: Box<Fetched>,
        mut commit: Commit,
        reply: Reply,
    ) -> Result<Progress<Output>> {
        let pool = cx.config.identity_pool()?;
        let (caller, id) = (&attempt.caller, &fetched.identity_id);
        let step = commit.next(&cx.session(), reply, &mut |record| {
            Caller::of(record) == *caller
                && record.keep_identity(&pool.id, caller.sub(), id, fetched.guest_is_gone)
        })?;
        let Committed { record, .. } = match step {
            Progress::Effect(effect) => {
                return Ok(self.go(Stage::Keeping(attempt, fetched, commit), effect));
            }
            Progress::Done(committed) => committed,
        };
        if Caller::of(&record) != *caller {
            return self.begin_again();
        }
        let Attempt { caller, adopted } = *attempt;
        let is_replaced = caller.sub().is_none() && adopted.is_some_and(|adopted| adopted != *id);
        let guest_is_gone = is_replaced || fetched.guest_is_gone;
        let output = self.hold(cx, source, caller, *fetched)?;
        if !guest_is_gone {
            return self.finish(Ok(output));
        }
        // Another library would go on with an identity that is no guest's any more.
        let entries = amplify::guest_keys(pool).into_iter().map(|key| (key, None)).collect();
        Ok(self.go(Stage::Cleaning(output), Effect::WriteOthers { entries }))
    }

    /// Holds credentials that arrived.
    fn hold(
        &self,
        cx: &Context<'_>,
        source: &mut Source,
        caller: Caller,
        fetched: Fetched,
    ) -> Result<Output> {
        let held = Held::new(fetched, caller, cx.server_time());
        let lasts = held.check_lifetime(self.wish.lifetime_millis());
        let output = held.output(cx.clock.get());
        source.held = Some(held);
        lasts.map(|()| output)
    }

    /// Begins with whoever the record says by now.
    fn begin_again(&mut self) -> Result<Progress<Output>> {
        if self.round >= ROUNDS {
            let message = "the session changed while its credentials were fetched";
            return Err(Error::new(Code::SessionChanged, message));
        }
        self.round = self.round.saturating_add(1);
        self.asked_for_lock = self.locked;
        Ok(self.read(Stage::Looking))
    }

    fn read(&mut self, stage: Stage) -> Progress<Output> {
        self.go(stage, Effect::Read { at_least: None })
    }

    fn go(&mut self, stage: Stage, effect: Effect) -> Progress<Output> {
        self.stage = stage;
        Progress::Effect(effect)
    }

    fn renew_logins(&mut self) -> Progress<Output> {
        self.go(Stage::Logins, Effect::RenewLogins { force: false })
    }

    /// Ends, with the lock given back first.
    fn finish(&mut self, result: Result<Output>) -> Result<Progress<Output>> {
        if mem::take(&mut self.locked) {
            return Ok(self.go(Stage::Unlocking(result), Effect::Unlock { lock: Lock::Identity }));
        }
        result.map(Progress::Done)
    }
}
