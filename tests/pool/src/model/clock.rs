//! The service's clock. It stands still or runs, and can be set to any moment.

use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970-01-01 UTC, as the service sees them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Clock {
    /// Stands until it is moved.
    Fixed(i64),
    /// The machine's clock and a difference.
    Running(i64),
}

impl Clock {
    pub(crate) fn now(self) -> i64 {
        match self {
            Self::Fixed(moment) => moment,
            Self::Running(difference) => machine() + difference,
        }
    }

    pub(crate) fn set(&mut self, moment: i64) {
        *self = match self {
            Self::Fixed(_) => Self::Fixed(moment),
            Self::Running(_) => Self::Running(moment - machine()),
        };
    }

    pub(crate) fn advance(&mut self, milliseconds: i64) {
        self.set(self.now() + milliseconds);
    }

    /// Stops the clock, or lets it run on from where it stands.
    pub(crate) fn run(&mut self, running: bool) {
        let now = self.now();
        *self = if running { Self::Running(now - machine()) } else { Self::Fixed(now) };
    }
}

fn machine() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_millis()).unwrap_or(0)
}
