//! What a client does with the service, as values without IO.
//!
//! A flow hands out a request and is told what came back; it never waits. Whoever drives it follows three rules:
//!
//! 1. Send what a step hands out, once, unless [`retry`] says otherwise, and give the response to `receive`.
//! 2. Give every answer to the flow that asked, in order.
//! 3. After an error, ask the flow whether it goes on; a flow is never in a state where that cannot be asked.

pub mod account;
pub mod auto_sign_in;
pub mod delivery;
pub mod devices;
pub mod exchange;
pub mod input;
pub mod mfa_type;
pub mod operation;
pub mod retry;
pub mod sign_in;

use crate::clock::Clock;
use crate::config::UserPool;
use crate::random::Random;

/// What every flow is given.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// The user pool.
    pub pool: &'a UserPool,
    /// The device's clock, Unix milliseconds. It may be wrong; [`Clock`] corrects it.
    pub now: i64,
    /// The server's clock, as far as it is known.
    pub clock: Clock,
    /// Randomness.
    pub random: &'a dyn Random,
}

impl Context<'_> {
    /// The server's time, Unix milliseconds.
    #[must_use]
    pub fn server_time(&self) -> i64 {
        self.clock.server_time(self.now)
    }
}

impl core::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Context(..)")
    }
}
