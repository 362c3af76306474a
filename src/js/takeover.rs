//! Another library's session: where it lies, and how it becomes ours.

use super::core::{Core, Shared};
use super::methods::Input;
use crate::error::Result;
use crate::session::Record;
use crate::session::adopt::Legacy;
use crate::value::Value;

impl Core {
    /// The key that names the other library's user; nothing without a user pool.
    pub(super) fn last_user_key(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.config.pools().0.client_id().as_str().map(Legacy::last_user_key).into())
    }

    /// `(username)` -> the keys whose values [`Core::adopt`] wants. The first is the refresh token's.
    pub(super) fn legacy_keys(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        Ok(shared.legacy(input.text(1)).map(|legacy| legacy.keys()).into())
    }

    /// `(username, values)`: takes the session over where there is no record yet; whether there is something to write. An
    /// empty text is a value that is not there.
    pub(super) fn adopt(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let found = shared.legacy(input.text(1));
        let mut found = found.and_then(|legacy| legacy.record(&shared.host, input.get(2)));
        Ok(shared.change(&mut |record| {
            let found = found.take().filter(|_| *record == Record::default());
            found.map(|found| *record = found).is_some()
        }))
    }

    /// All keys of the session that was taken over; nothing if none was.
    pub(super) fn taken_over_keys(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let username = shared.record.taken_over.as_str();
        Ok(username.and_then(|username| shared.legacy(username)).map(|legacy| legacy.all_keys()).into())
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
