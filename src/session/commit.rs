//! Changing the record: the newest one is read, changed and written, with no other write in between.
//!
//! Where the storage answers at once, nothing of this page runs between the read and the write. Where it takes its time,
//! the lock keeps the other writers out.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::SessionContext;
use super::mirror::mirror;
use super::record::Record;
use crate::effect::{Effect, Lock, Progress, Reply};
use crate::error::Result;

/// One change of the record.
#[derive(Debug)]
pub struct Commit {
    state: State,
    locked: bool,
    removes: bool,
}

/// What came of a change.
#[derive(Debug)]
pub struct Committed {
    /// The record as it is now.
    pub record: Box<Record>,
    /// Where it is now.
    pub written: Written,
}

/// Where a record is after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// There was nothing to write.
    Unchanged,
    /// In the storage.
    Stored,
    /// In memory only: the storage failed.
    InMemory,
}

/// What changes the record; it says whether it has.
type Change<'a> = dyn FnMut(&mut Record) -> bool + 'a;

#[derive(Debug)]
enum State {
    Locking,
    Reading,
    Writing(Box<Record>, Entries),
    Removing(Box<Record>, Entries),
    Mirroring(Committed),
    Unlocking(Result<Committed>),
    Over,
}

/// What is written under the keys of another library.
type Entries = Vec<(String, Option<String>)>;

impl Commit {
    /// Begins with the lock.
    pub fn start() -> (Self, Effect) {
        Self::begin(false)
    }

    /// The same for a record that must not stay in the storage as it is: where it cannot be overwritten, it is removed.
    pub fn start_or_remove() -> (Self, Effect) {
        Self::begin(true)
    }

    fn begin(removes: bool) -> (Self, Effect) {
        (Self { state: State::Locking, locked: false, removes }, Effect::Lock { lock: Lock::Write })
    }

    /// Takes in what came of the last effect. `change` is called once, with the newest record, and says whether it has
    /// changed it.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::StorageFailed`] when the record is of a newer version. The lock is free then.
    pub fn next(
        &mut self,
        cx: &SessionContext<'_>,
        reply: Reply,
        change: &mut Change<'_>,
    ) -> Result<Progress<Committed>> {
        match core::mem::replace(&mut self.state, State::Over) {
            State::Locking => {
                self.locked = reply == Reply::Locked(true);
                self.state = State::Reading;
                Ok(Progress::Effect(Effect::Read { at_least: None }))
            }
            State::Reading => match super::record_in(reply) {
                Ok(record) => self.write(cx, Box::new(record), change),
                Err(error) => self.unlock(Err(error)),
            },
            State::Writing(record, entries) => {
                if reply == Reply::Written(true) {
                    return self.mirror(Committed { record, written: Written::Stored }, entries);
                }
                if self.removes {
                    self.state = State::Removing(record, entries);
                    return Ok(Progress::Effect(Effect::Remove));
                }
                self.unlock(Ok(Committed { record, written: Written::InMemory }))
            }
            State::Removing(record, entries) => {
                let removed = reply == Reply::Written(true);
                let written = if removed { Written::Stored } else { Written::InMemory };
                self.mirror(Committed { record, written }, entries)
            }
            State::Mirroring(committed) => self.unlock(Ok(committed)),
            State::Unlocking(result) => result.map(Progress::Done),
            State::Over => Err(super::over()),
        }
    }

    fn write(
        &mut self,
        cx: &SessionContext<'_>,
        mut record: Box<Record>,
        change: &mut Change<'_>,
    ) -> Result<Progress<Committed>> {
        let before = cx.storage.mirrors_amplify.then(|| record.clone());
        if !change(&mut record) {
            return self.unlock(Ok(Committed { record, written: Written::Unchanged }));
        }
        let client_id = cx.config.user_pool().map(|pool| pool.client_id.as_str()).unwrap_or_default();
        let entries = before.map(|before| mirror(client_id, &before, &record)).unwrap_or_default();
        let text = record.write();
        self.state = State::Writing(record, entries);
        Ok(Progress::Effect(Effect::Write { record: text }))
    }

    fn mirror(&mut self, committed: Committed, entries: Entries) -> Result<Progress<Committed>> {
        if entries.is_empty() {
            return self.unlock(Ok(committed));
        }
        self.state = State::Mirroring(committed);
        Ok(Progress::Effect(Effect::WriteOthers { entries }))
    }

    fn unlock(&mut self, result: Result<Committed>) -> Result<Progress<Committed>> {
        if !core::mem::take(&mut self.locked) {
            return result.map(Progress::Done);
        }
        self.state = State::Unlocking(result);
        Ok(Progress::Effect(Effect::Unlock { lock: Lock::Write }))
    }
}
