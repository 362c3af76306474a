//! Another library's session: where it lies, and how it becomes ours.

use super::core::{Core, Shared};
use super::methods::Input;
use crate::error::Result;
use crate::session::adopt::Legacy;
use crate::value::Value;

impl Core {
    /// `(username?)` -> the keys whose values [`Core::adopt`] wants, the refresh token's first. Without a username, all keys
    /// of the session that was taken over; nothing if none was.
    pub(super) fn legacy_keys(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let (wanted, taken_over) = (input.get(1), &shared.record.taken_over);
        let username = if wanted.is_null() { taken_over } else { wanted };
        Ok(match shared.legacy(username.text()) {
            Some(_) if username.is_null() => Value::null(),
            Some(legacy) if wanted.is_null() => legacy.all_keys(),
            legacy => legacy.map(|legacy| legacy.keys()).into(),
        })
    }

    /// `(username, values)`: takes the session over where there is no record yet; whether there is something to write. An
    /// empty text is a value that is not there.
    pub(super) fn adopt(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let found = shared.legacy(input.text(1));
        let mut found = found.and_then(|legacy| legacy.record(&shared.host, input.get(2)));
        Ok(shared.change(&mut |record| {
            let found = if record.is_blank() { found.take() } else { None };
            found.map(|found| *record = found).is_some()
        }))
    }

    /// The other library's keys are gone; whether there is something to write.
    pub(super) fn forget_taken_over(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.change(&mut |record| !core::mem::take(&mut record.taken_over).is_null()))
    }
}

impl Shared {
    fn legacy<'a>(&'a self, username: &'a str) -> Option<Legacy<'a>> {
        self.config.pools().0.client_id().as_str().map(|client| Legacy::new(client, username))
    }
}
