//! The server's time, learned from what the server says; the device's clock may be wrong by days.

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
    /// The server's time when the device's clock shows `device_now`; both Unix milliseconds.
    #[must_use]
    pub fn server_time(self, device_now: i64) -> i64 {
        device_now.saturating_add(self.offset)
    }

    /// Learns from an answer that arrived at `device_now`.
    pub fn learn(&mut self, device_now: i64, response: &Response) {
        if let Some(date) = response.date() {
            self.learn_time(device_now, date);
        }
    }

    /// Learns that it was `server_now` on the server's clock at `device_now`. A device clock that is right as far as that
    /// can be told is left as it is.
    pub fn learn_time(&mut self, device_now: i64, server_now: i64) {
        let offset = server_now.saturating_sub(device_now);
        self.offset = if offset.unsigned_abs() <= NOISE.unsigned_abs() { 0 } else { offset };
    }
}
