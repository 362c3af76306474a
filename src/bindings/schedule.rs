//! When tokens are renewed ahead of their end.

use alloc::boxed::Box;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::error::{Code, Error};
use crate::session::record::Record;
use crate::session::renewal::RenewalOutcome;
use crate::session::schedule;
use crate::time;

/// The timetable of one instance. Times are Unix milliseconds by the device's clock; `jitter` is a random byte.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Schedule(schedule::Schedule);

#[wasm_bindgen]
impl Schedule {
    /// One without a past.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Schedule {
        Self::default()
    }

    /// Milliseconds until the tokens in this record are to be renewed, 0 for now; nothing when they cannot be.
    #[wasm_bindgen(js_name = pollTimeout)]
    pub fn poll_timeout(&self, record: &str, now: f64, jitter: u8) -> Option<f64> {
        let record = Record::read(Some(record)).ok()?;
        let timeout = self.0.poll_timeout(&record, time::whole(now), jitter)?;
        i32::try_from(timeout).ok().map(f64::from)
    }

    /// Whether somebody who asks for tokens may have them renewed.
    pub fn admits(&self, now: f64) -> bool {
        self.0.admits(time::whole(now))
    }

    /// A renewal has ended and left this record behind. `kind` is that of its outcome.
    pub fn renewed(&mut self, kind: &str, record: &str, now: f64, jitter: u8) {
        let record = Record::read(Some(record)).unwrap_or_default();
        let outcome = match kind {
            "refreshed" => RenewalOutcome::Refreshed,
            "kept" => RenewalOutcome::Kept { error: Box::new(Error::new(Code::NetworkError, "")) },
            _ => RenewalOutcome::Adopted,
        };
        self.0.renewed(&outcome, &record, time::whole(now), jitter);
    }

    /// The page is back online, or shown again: what has failed may work now.
    #[wasm_bindgen(js_name = cameBack)]
    pub fn came_back(&mut self) {
        self.0.came_back();
    }

    /// Somebody has signed in: what was before does not count.
    #[wasm_bindgen(js_name = signedIn)]
    pub fn signed_in(&mut self) {
        self.0.signed_in();
    }
}
