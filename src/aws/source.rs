//! One way to come by credentials: whose logins, which role, and what is held.

use core::cell::Cell;

use super::caller::{Caller, session_logins};
use super::held::Held;
use super::identity::fetch::Identity;
use super::identity::logins::Logins;
use super::identity::role::Flow;
use crate::clock::Clock;
use crate::config::Config;
use crate::effect::Reply;
use crate::error::{Code, Error, Result};
use crate::http::Response;
use crate::random::Random;
use crate::reader::Reader;
use crate::session::identity::KeptIdentity;
use crate::session::record::Record;
use crate::session::{SessionContext, Storage};

/// A source of credentials.
#[derive(Debug, Default)]
pub struct Source {
    flow: Flow,
    logins: LoginsOf,
    /// What is held.
    pub(super) held: Option<Held>,
}

/// Whose logins are used.
#[derive(Debug, Default)]
enum LoginsOf {
    /// The session's, whose identity is kept in the record.
    #[default]
    Session,
    /// The application's.
    Application {
        /// Their identity, once it is known.
        identity: Option<Identity>,
    },
}

impl Source {
    /// Reads the options of `credentialsProvider`: `{ flow?, customRoleArn?, roleArn?, roleSessionName?, durationSeconds?,
    /// identityId?, hasLogins? }`. `hasLogins` stands for logins that the application gives when it is asked for them.
    /// [`Source::default`] is the session's own source.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] when a member is wrong.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let flow = Flow::read(input)?;
        let identity_id = input.member("identityId");
        let identity = identity_id.optional_text()?.map(|id| Identity::Given(id.into()));
        let logins = if input.member("hasLogins").flag()? {
            LoginsOf::Application { identity }
        } else if identity.is_none() {
            LoginsOf::Session
        } else {
            return Err(identity_id.wrong("goes with logins: the session keeps its own identity"));
        };
        Ok(Self { flow, logins, held: None })
    }

    /// How the role comes about.
    pub(super) fn flow(&self) -> &Flow {
        &self.flow
    }

    /// Whether the logins are the application's.
    pub(super) fn has_own_logins(&self) -> bool {
        matches!(self.logins, LoginsOf::Application { .. })
    }

    /// Who asks.
    pub(super) fn caller(&self, record: &Record) -> Caller {
        if self.has_own_logins() { Caller::with_own_logins(record) } else { Caller::of(record) }
    }

    /// The logins: the application's, if there are any, or the session's.
    pub(super) fn logins(&self, config: &Config, record: &Record, own: Option<Logins>) -> Result<Logins> {
        match own {
            Some(own) if self.has_own_logins() => Ok(own),
            None if !self.has_own_logins() => session_logins(config, record),
            _ => Err(no_logins()),
        }
    }

    /// The identity to begin with.
    pub(super) fn identity(
        &self,
        config: &Config,
        record: &Record,
        logins: &Logins,
    ) -> Result<Option<Identity>> {
        Ok(match &self.logins {
            LoginsOf::Application { identity } => {
                identity.clone().or_else(|| logins.developer_identity().map(Identity::Given))
            }
            LoginsOf::Session => {
                let sub = Caller::of(record);
                match record.identity(&config.identity_pool()?.id, sub.sub()) {
                    Some(KeptIdentity::Own(id)) => Some(Identity::Kept(id)),
                    Some(KeptIdentity::Guest(id)) => Some(Identity::Guest(id)),
                    None => None,
                }
            }
        })
    }

    /// Keeps what was learned of the identity of the application's logins.
    pub(super) fn learn_identity(&mut self, identity_id: &str) {
        if let LoginsOf::Application { identity } = &mut self.logins
            && !matches!(identity, Some(Identity::Given(_)))
        {
            *identity = Some(Identity::Kept(identity_id.into()));
        }
    }

    /// What is held.
    ///
    /// # Errors
    ///
    /// [`Code::SessionChanged`] when it was wiped meanwhile, because somebody signed in or out.
    pub fn held(&self) -> Result<&Held> {
        let message = "the session changed while its credentials were fetched";
        self.held.as_ref().ok_or_else(|| Error::new(Code::SessionChanged, message))
    }

    /// Wipes what is held.
    pub fn clear(&mut self) {
        self.held = None;
    }
}

/// The error that there are no logins. Whoever could not get them says why.
pub(super) fn no_logins() -> Error {
    Error::new(Code::NoCredentials, "the logins could not be had")
}

/// The record that was read, whose clock is taken over.
pub(super) fn record_of(cx: &Context<'_>, reply: Reply) -> Result<Record> {
    let text = if let Reply::Record(text) = reply { text } else { None };
    let record = Record::read(text.as_deref())?;
    cx.clock.recall(record.clock);
    Ok(record)
}

/// The application's own logins; `None` when the session's are in the record.
pub(super) fn logins_of(reply: Reply) -> Result<Option<Logins>> {
    match reply {
        Reply::Logins(texts) => {
            let texts = texts.0.iter().map(|(provider, token)| (provider.as_str(), token.as_str()));
            Logins::new(texts).map(Some)
        }
        Reply::LoginsFailed => Err(no_logins()),
        _ => Ok(None),
    }
}

/// What every flow of this module is given.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// The device's clock, Unix milliseconds.
    pub now: i64,
    /// The server's clock.
    pub clock: &'a ServerClock,
}

impl<'a> Context<'a> {
    /// The server's time, Unix milliseconds.
    #[must_use]
    pub fn server_time(&self) -> i64 {
        self.clock.get().server_time(self.now)
    }

    /// Learns the time from an answer.
    pub(super) fn learn(&self, response: &Response) {
        let mut clock = self.clock.get();
        clock.learn(self.now, response);
        self.clock.clock.set(clock);
    }

    /// What the session's flows are given.
    pub(super) fn session(&self) -> SessionContext<'a> {
        SessionContext { config: self.config, now: self.now, random: &NoRandom, storage: Storage::default() }
    }
}

/// The server's clock, as all sources of an instance know it. The record has it as well; what this module learned since is
/// newer.
#[derive(Debug, Default)]
pub struct ServerClock {
    clock: Cell<Clock>,
    recorded: Cell<Clock>,
}

impl ServerClock {
    /// The clock.
    #[must_use]
    pub fn get(&self) -> Clock {
        self.clock.get()
    }

    /// Learns that it was `server_now` on the server's clock at `device_now`.
    pub fn learn_time(&self, device_now: i64, server_now: i64) {
        let mut clock = self.clock.get();
        clock.learn_time(device_now, server_now);
        self.clock.set(clock);
    }

    /// Takes over what the record says, when that is new.
    fn recall(&self, recorded: Clock) {
        if self.recorded.replace(recorded) != recorded {
            self.clock.set(recorded);
        }
    }
}

/// Nothing here is drawn at random.
struct NoRandom;

impl Random for NoRandom {
    fn fill(&self, _: &mut [u8]) -> Result<()> {
        Err(Error::new(Code::RandomnessUnavailable, "nothing is drawn at random here"))
    }
}
