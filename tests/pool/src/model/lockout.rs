//! Lockout after wrong answers, and the hourly caps of operations.

use std::collections::BTreeMap;

const FREE_FAILURES: u32 = 5;
const IDLE_MS: i64 = 15 * 60 * 1_000;
const HOUR_MS: i64 = 60 * 60 * 1_000;

/// Five wrong answers lock; each further one doubles the time, up to 15 minutes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lockout {
    failures: u32,
    last_failure: i64,
    locked_until: i64,
}

/// How often each operation ran for a user within the last hour.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caps {
    calls: BTreeMap<String, Vec<i64>>,
}

impl Lockout {
    pub(crate) fn is_locked(&self, now: i64) -> bool {
        now < self.locked_until
    }

    /// Counts a wrong answer. One during a lock does not extend it.
    pub(crate) fn fail(&mut self, now: i64) {
        if self.is_locked(now) {
            return;
        }
        if now - self.last_failure >= IDLE_MS {
            self.failures = 0;
        }
        self.failures += 1;
        self.last_failure = now;
        if self.failures >= FREE_FAILURES {
            let seconds = 1_i64 << (self.failures - FREE_FAILURES).min(10);
            self.locked_until = now + (seconds * 1_000).min(IDLE_MS);
        }
    }

    pub(crate) fn succeed(&mut self) {
        *self = Self::default();
    }
}

impl Caps {
    /// Counts a call. `false` when the hour has had its share already.
    pub(crate) fn admit(&mut self, operation: &str, cap: usize, now: i64) -> bool {
        let calls = self.calls.entry(operation.to_owned()).or_default();
        calls.retain(|moment| now - moment < HOUR_MS);
        if calls.len() >= cap {
            return false;
        }
        calls.push(now);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Lockout;

    #[test]
    fn the_lock_doubles_from_the_fifth_failure() {
        let mut lockout = Lockout::default();
        let mut now = 1_000_000_000;
        for _ in 0..4 {
            lockout.fail(now);
            assert!(!lockout.is_locked(now));
        }
        for seconds in [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] {
            lockout.fail(now);
            assert!(lockout.is_locked(now + seconds * 1_000 - 1), "{seconds}");
            assert!(!lockout.is_locked(now + seconds * 1_000), "{seconds}");
            lockout.fail(now + 1);
            now += (seconds * 1_000).min(899_999);
            if seconds == 900 {
                break;
            }
        }
    }
}
