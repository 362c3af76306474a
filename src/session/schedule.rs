//! When tokens are renewed: on use when they are about to end, and ahead of that while somebody looks at the page.

use super::record::Record;
use super::renewal::RenewalOutcome;
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
    #[must_use]
    pub fn is_fresh(&self, now: i64) -> bool {
        self.expires_at.saturating_sub(MARGIN.min(self.life() / 10)) > now
    }

    /// Whether they have not ended at `now`, the server's time.
    #[must_use]
    pub fn is_alive(&self, now: i64) -> bool {
        self.expires_at > now
    }

    /// Whether it is too early at `now`, the server's time, to renew them ahead of their end.
    #[must_use]
    pub fn is_early(&self, now: i64) -> bool {
        self.expires_at.saturating_sub(self.ahead()) > now
    }

    /// Milliseconds from `now`, the server's time, until they are to be renewed ahead of their end, at least 0. `jitter`
    /// spreads the moment over half of the time ahead, so that tabs and users do not come at once.
    #[must_use]
    pub fn renew_in(&self, now: i64, jitter: u8) -> i64 {
        let early = self.ahead() / 2 + self.ahead() / 2 * i64::from(jitter) / 255;
        self.expires_at.saturating_sub(early).saturating_sub(now).max(0)
    }

    fn ahead(&self) -> i64 {
        AHEAD.min(self.life() / 5)
    }

    fn life(&self) -> i64 {
        self.expires_at.saturating_sub(self.issued_at).max(0)
    }
}

/// The timetable of one instance. Its owner has one timer, set by [`Schedule::poll_timeout`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Schedule {
    failures: u32,
    /// No renewal ahead of time before this: Unix milliseconds by the device's clock.
    not_before: i64,
    /// The last renewal brought tokens that cannot be handed out: another one would bring the like.
    arrived_stale: bool,
}

impl Schedule {
    /// Milliseconds until [`Schedule::handle_timeout`] is due, when the device's clock shows `now`. `None` when there is
    /// nothing to renew. `jitter` is a random byte.
    #[must_use]
    pub fn poll_timeout(&self, record: &Record, now: i64, jitter: u8) -> Option<i64> {
        let tokens = &record.user.as_ref()?.tokens;
        tokens.refresh_token.as_ref()?;
        let due = tokens.renew_in(record.server_time(now), jitter);
        Some(due.max(self.pause_left(now)).min(LONGEST_NAP.max(self.pause_left(now))))
    }

    /// The timer has ended, or the page is shown again: whether the tokens are to be renewed now, with
    /// [`super::renewal::Need::Ahead`].
    #[must_use]
    pub fn handle_timeout(&self, record: &Record, now: i64, jitter: u8) -> bool {
        self.poll_timeout(record, now, jitter) == Some(0)
    }

    /// Whether somebody who asks for tokens at `now` may have them renewed. After a failure everybody may try at once; after
    /// a success that brought tokens which cannot be handed out, nobody for a while.
    #[must_use]
    pub fn admits(&self, now: i64) -> bool {
        !self.arrived_stale || self.pause_left(now) == 0
    }

    /// A renewal has ended at `now`, and left this record behind.
    pub fn renewed(&mut self, outcome: &RenewalOutcome, record: &Record, now: i64, jitter: u8) {
        let server_time = record.server_time(now);
        let is_usable = record.user.as_ref().is_none_or(|user| user.tokens.is_early(server_time));
        self.arrived_stale = matches!(outcome, RenewalOutcome::Refreshed) && !is_usable;
        let has_failed = self.arrived_stale || matches!(outcome, RenewalOutcome::Kept { .. });
        self.failures = if has_failed { self.failures.saturating_add(1) } else { 0 };
        self.not_before = if has_failed { now.saturating_add(pause(self.failures, jitter)) } else { 0 };
    }

    /// The page is back online, or shown again: what has failed may work now.
    pub fn came_back(&mut self) {
        if !self.arrived_stale {
            self.not_before = 0;
        }
    }

    /// Somebody has signed in: what was before does not count.
    pub fn signed_in(&mut self) {
        *self = Self::default();
    }

    /// A clock that was set back must not make the pause longer.
    fn pause_left(&self, now: i64) -> i64 {
        let left = self.not_before.saturating_sub(now).max(0);
        left.min(pause(self.failures, u8::MAX))
    }
}

/// How long to wait after `failures` failed renewals in a row: doubling, with up to a half more by `jitter`. No failure, no
/// pause.
fn pause(failures: u32, jitter: u8) -> i64 {
    let Some(doublings) = failures.checked_sub(1) else { return 0 };
    let (first, longest) = PAUSE;
    let pause = first.saturating_mul(1_i64 << doublings.min(16)).min(longest);
    pause + pause / 2 * i64::from(jitter) / 255
}
