//! A session that is never lost: what is stored, when it is renewed, and what ends it. Decisions only; storage, locks
//! and network are effects.
//!
//! Each flow here is a value with `next(context, reply) -> Effect`. Whoever drives it performs the effects in the order in
//! which they come:
//!
//! * what changes the record goes through [`commit::Commit`], so that no two writers overwrite each other;
//! * an effect's failure is a reply, never an exception, so that a flow always gives its locks back;
//! * a flow that is dropped in the middle, with its tab, leaves a record that another flow can go on with.

pub mod commit;
pub mod event;
pub mod forget_device;
pub mod forget_other;
pub mod identity;
pub mod mirror;
pub mod oauth_sign_in;
pub mod other_library;
pub mod record;
pub mod renewal;
pub mod schedule;
pub mod sign_in;
pub mod sign_out;
pub mod take_over;

use self::record::Record;
use crate::clock::Clock;
use crate::config::Config;
use crate::effect::Reply;
use crate::error::{Error, Result};
use crate::flow::Context;
use crate::random::Random;

/// What every flow of a session is given with each reply.
#[derive(Clone, Copy)]
pub struct SessionContext<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// The device's clock, Unix milliseconds.
    pub now: i64,
    /// Randomness.
    pub random: &'a dyn Random,
    /// The storage.
    pub storage: Storage,
}

/// What is known of the storage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Storage {
    /// The record that was read last lies in a storage, not in this instance's memory.
    pub outside: bool,
    /// Other processes share the storage: a browser's tabs and workers. What one has written may show in another some
    /// milliseconds after the lock that it held.
    pub shared: bool,
    /// Every change is written to Amplify's keys, too.
    pub mirrors_amplify: bool,
}

impl<'a> SessionContext<'a> {
    /// What a flow that speaks to the user pool is given.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when the configuration has no user pool.
    pub fn flow(&self, clock: Clock) -> Result<Context<'a>> {
        Ok(Context { pool: self.config.user_pool()?, now: self.now, clock, random: self.random })
    }
}

impl core::fmt::Debug for SessionContext<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("SessionContext(..)")
    }
}

/// The record that a reply to [`crate::effect::Effect::Read`] holds.
fn record_in(reply: Reply) -> Result<Record> {
    match reply {
        Reply::Record(text) => Record::read(text.as_deref()),
        _ => Record::read(None),
    }
}

/// The error of a flow that was called after its end.
fn over() -> Error {
    Error::argument("this has ended")
}
