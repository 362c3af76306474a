//! Dropping a device that the user has forgotten from the record.

use alloc::string::String;

use super::SessionContext;
use super::commit::Commit;
use crate::effect::{Progress, Reply};
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
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<()>> {
        let Some(commit) = &mut self.commit else {
            let (commit, effect) = Commit::start();
            self.commit = Some(commit);
            return Ok(Progress::Effect(effect));
        };
        let step = commit.next(cx, reply, &mut |record| {
            let before = record.devices.clone();
            record.devices.remove(&self.key);
            record.devices != before
        });
        Ok(step?.map(drop))
    }
}
