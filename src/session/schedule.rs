//! When tokens are renewed: on use when they are about to end, and ahead of that while somebody looks at the page.

use crate::token::Tokens;

/// Tokens are not handed out when they end within this many milliseconds, or a tenth of their life if that is less.
const MARGIN: i64 = 30_000;

/// They are renewed ahead of time from this many milliseconds before their end, or a fifth of their life if that is less.
const AHEAD: i64 = 180_000;

/// Longest wait between two looks at the clock, milliseconds. Timers stand still while a computer sleeps; the clock on
/// the wall does not.
const LONGEST_NAP: i64 = 60_000;

/// First and longest pause after a failed renewal, milliseconds.
const PAUSE: (i64, i64) = (2_000, 120_000);

impl Tokens {
    /// Whether they can be handed out at `now`, the server's time.
    pub fn is_fresh(&self, now: i64) -> bool {
        self.expires_at().saturating_sub(MARGIN.min(self.life() / 10)) > now
    }

    /// Whether they have not ended at `now`, the server's time.
    pub fn is_alive(&self, now: i64) -> bool {
        self.expires_at() > now
    }

    /// Milliseconds until they are to be renewed ahead of time, at least 0. `jitter` from 0 to 255 spreads the moment
    /// over half of the time ahead, so that tabs and users do not come at once.
    pub fn renew_in(&self, now: i64, jitter: u8) -> i64 {
        let ahead = AHEAD.min(self.life() / 5);
        let early = ahead / 2 + ahead / 2 * i64::from(jitter) / 255;
        self.expires_at().saturating_sub(early).saturating_sub(now).max(0)
    }

    fn life(&self) -> i64 {
        self.expires_at().saturating_sub(self.issued_at()).max(0)
    }
}

/// How long to sleep before the next look, when there is work in `due` milliseconds.
pub fn nap(due: i64) -> i64 {
    due.clamp(0, LONGEST_NAP)
}

/// How long to wait after `failures` failed renewals in a row: doubling, with up to a half more by `jitter`.
pub fn pause(failures: u32, jitter: u8) -> i64 {
    let (first, longest) = PAUSE;
    let pause =
        first.saturating_mul(1_i64.checked_shl(failures.saturating_sub(1).min(16)).unwrap_or(1)).min(longest);
    pause + pause / 2 * i64::from(jitter) / 255
}
