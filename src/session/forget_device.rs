//! Dropping a device that the user has forgotten from the record.

use super::SessionContext;
use super::commit::{Commit, Step};
use crate::effect::{Effect, Reply};
use crate::error::Result;

/// The removal of one remembered device.
#[derive(Debug)]
pub struct ForgetDevice {
    key: String,
    commit: Option<Commit>,
}

impl ForgetDevice {
    /// Of the device with this key.
    #[must_use]
    pub fn new(key: String) -> Self {
        Self { key, commit: None }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::StorageFailed`] when the record is of a newer version.
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Effect<()>> {
        let Some(commit) = &mut self.commit else {
            let (commit, effect) = Commit::start();
            self.commit = Some(commit);
            return Ok(effect);
        };
        let step = commit.next(cx, reply, |record| {
            let before = record.devices.clone();
            record.devices.remove(&self.key);
            record.devices != before
        });
        Ok(match step? {
            Step::Effect(effect) => effect,
            Step::Ended(_) => Effect::Done { output: () },
        })
    }
}
