//! What a client does with the service, as values without IO.
//!
//! A flow hands out a request and is told what came back; it never waits. Whoever drives it follows three rules:
//!
//! 1. Send what a step hands out, once, unless [`retry`] says otherwise, and give the response to `receive`.
//! 2. Give every answer to the flow that asked, in order.
//! 3. After an error, ask the flow whether it goes on; a flow is never in a state where that cannot be asked.

pub mod attributes;
pub mod auto_sign_in;
pub mod call;
pub mod calls;
pub mod client_token;
pub mod credentials;
pub mod delivery;
pub mod developer;
pub mod devices;
pub mod feedback;
pub mod input;
mod kinds;
pub mod logins;
pub mod mfa;
pub mod passkeys;
pub mod password;
pub mod remembered;
pub mod retry;
pub mod sessions;
mod shape;
pub mod sign_in;
pub mod sign_out;
pub mod sign_up;
pub mod unlink;
pub mod web_identity;

use crate::clock::Clock;
use crate::config::{Config, UserPool};
use crate::host::Host;

/// What every flow is given: the ports that answer at once, the configuration, the server's time.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Time, randomness, JSON.
    pub host: &'a dyn Host,
    /// The pools.
    pub config: &'a Config,
    /// The user pool.
    pub pool: &'a UserPool,
    /// The server's clock, as far as it is known.
    pub clock: Clock,
}

impl Context<'_> {
    /// The server's time, Unix milliseconds.
    #[inline(never)]
    pub fn now(&self) -> i64 {
        self.clock.now(self.host)
    }
}

impl core::fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Context(..)")
    }
}
