//! The server's time, learned from what the server says; the device's clock may be wrong by days.

use crate::host::Host;
use crate::http::Response;

/// Differences up to this many milliseconds are noise: the `Date` header has whole seconds, and an answer takes its time.
const NOISE: i64 = 5_000;

/// How far the server's clock is ahead of the device's, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Server minus device.
    pub offset: i64,
}

impl Clock {
    /// The server's time now, Unix milliseconds.
    pub fn now(self, host: &dyn Host) -> i64 {
        host.now().saturating_add(self.offset)
    }

    /// Learns from an answer that arrived just now.
    pub fn learn(&mut self, host: &dyn Host, response: &Response) {
        if let Some(date) = response.date(host) {
            self.learn_time(host, date);
        }
    }

    /// Learns that it is `server_now` on the server's clock. A device clock that is right as far as that can be told
    /// is left as it is.
    pub fn learn_time(&mut self, host: &dyn Host, server_now: i64) {
        let offset = server_now.saturating_sub(host.now());
        self.offset = if offset.unsigned_abs() <= NOISE.unsigned_abs() { 0 } else { offset };
    }
}
