//! What all pools share: the clock, the randomness and the outbox.

use super::clock::Clock;
use super::outbox::Outbox;
use crate::crypto::random::Random;

#[derive(Debug)]
pub(crate) struct Env {
    pub(crate) clock: Clock,
    pub(crate) random: Random,
    pub(crate) outbox: Outbox,
}

impl Env {
    /// Milliseconds since 1970-01-01 UTC.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Seconds since 1970-01-01 UTC.
    pub(crate) fn seconds(&self) -> i64 {
        self.clock.now().div_euclid(1_000)
    }
}

/// A moment as the service writes it: epoch seconds with a fraction.
pub(crate) fn epoch(milliseconds: i64) -> f64 {
    let whole = u32::try_from(milliseconds.div_euclid(1_000)).unwrap_or(u32::MAX);
    let rest = u16::try_from(milliseconds.rem_euclid(1_000)).unwrap_or(0);
    f64::from(whole) + f64::from(rest) / 1_000.0
}
