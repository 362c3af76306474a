//! The record in its storage. When the storage fails, the session goes on in memory, and one warning says so.

use alloc::string::String;
use core::cell::{Cell, RefCell};

use super::host::JsHost;
use super::lock::{Guard, Queue, Turn};
use super::promise::sleep;
use super::storage::Storage;
use crate::session::Record;
use crate::session::record::{Mark, Stored};

/// The last of the pauses in which a storage may catch up, milliseconds. Each is twice the one before.
const LAST_PAUSE: i64 = 640;

/// The record of one app client.
#[derive(Debug)]
pub(super) struct Store {
    storage: Storage,
    key: String,
    /// What was read or written last. It serves alone once the storage has failed.
    memory: RefCell<Record>,
    failed: Cell<bool>,
    /// The newest record that another tab told of.
    expected: Cell<Mark>,
    queue: Queue,
}

/// What came of a look or a write.
#[derive(Debug)]
pub(super) struct Answer<T> {
    pub(super) value: T,
    /// The storage has failed just now, for the first time, and why.
    pub(super) warning: Option<String>,
}

impl Store {
    pub(super) fn new(storage: Storage, key: String) -> Self {
        Self {
            storage,
            key,
            memory: RefCell::default(),
            failed: Cell::new(false),
            expected: Cell::default(),
            queue: Queue::default(),
        }
    }

    /// Whether other tabs see the record, too.
    pub(super) fn is_shared(&self) -> bool {
        self.storage.is_shared() && !self.failed.get()
    }

    /// The record's key, also the name of the lock and the channel.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// How new the record is that was read or written last, where other tabs can see it.
    pub(super) fn mark(&self) -> Option<Mark> {
        self.is_shared().then(|| self.memory.borrow().mark())
    }

    /// Another tab has written a record.
    pub(super) fn expect(&self, mark: Mark) {
        self.expected.set(self.expected.get().max(mark));
    }

    /// Another tab is about to write a record that is newer than the one read last.
    pub(super) fn expect_newer(&self) {
        self.expect(self.memory.borrow().mark().next());
    }

    /// The newest record. Between processes a browser's storage lags behind its channels and locks (Firefox by
    /// milliseconds): what another tab told of is waited for.
    pub(super) async fn load(&self, host: &JsHost) -> Answer<Record> {
        let mut pause = 5;
        loop {
            let answer = self.look(host).await;
            if answer.value.mark() >= self.expected.get() || self.failed.get() || pause > LAST_PAUSE {
                self.expected.take();
                return answer;
            }
            sleep(pause).await;
            pause *= 2;
        }
    }

    async fn look(&self, host: &JsHost) -> Answer<Record> {
        if !self.is_kept_outside() {
            return self.answer(None);
        }
        match self.storage.read(&self.key).await {
            Ok(text) => match Record::read(host, text.as_deref()) {
                Stored::Record(record) => {
                    self.memory.replace(*record);
                    self.answer(None)
                }
                Stored::Nothing => {
                    let generation = self.memory.borrow().generation;
                    self.memory.replace(Record { generation, ..Record::default() });
                    self.answer(None)
                }
                Stored::Newer => self.answer(self.give_up("the stored session is of a newer version".into())),
            },
            Err(why) => self.answer(self.give_up(why)),
        }
    }

    /// Changes the newest record, and writes it if `change` says so. Between the last look and the write nobody else
    /// writes: where the storage answers at once, nothing of ours runs in between; where it takes its time, the writers
    /// queue up.
    pub(super) async fn update(
        &self,
        host: &JsHost,
        change: &mut dyn FnMut(&mut Record) -> bool,
    ) -> Option<String> {
        let mut found = self.load(host).await;
        let turn = if self.storage.is_slow() { Some(self.turn().await) } else { None };
        if turn.is_some() {
            found.value = self.load(host).await.value;
        }
        if !change(&mut found.value) {
            return found.warning;
        }
        let saved = self.save(host, found.value).await;
        drop(turn);
        found.warning.or(saved.warning)
    }

    /// The right to write, in this instance and among the tabs.
    async fn turn(&self) -> (Turn, Option<Guard>) {
        let turn = self.queue.turn().await;
        let mut name = self.key.clone();
        name.push_str(".write");
        let guard = if self.is_shared() { Guard::acquire(&name).await } else { None };
        (turn, guard)
    }

    /// Another library's text, by its own key.
    pub(super) async fn read_other(&self, key: &str) -> Option<String> {
        self.storage.read_other(key).await
    }

    /// Writes another library's text; `None` removes it. A storage that fails is told of by the record's own writes.
    pub(super) async fn write_other(&self, key: &str, text: Option<&str>) {
        if self.is_kept_outside() {
            self.storage.write_other(key, text).await;
        }
    }

    /// Whether the record lies in a storage that works.
    pub(super) fn is_kept_outside(&self) -> bool {
        self.storage.is_outside() && !self.failed.get()
    }

    /// Writes the record, in one operation.
    async fn save(&self, host: &JsHost, record: Record) -> Answer<()> {
        let text = self.is_kept_outside().then(|| record.write(host));
        self.memory.replace(record);
        let warning = match text {
            Some(text) => self.storage.write(&self.key, &text).await.err().and_then(|why| self.give_up(why)),
            None => None,
        };
        Answer { value: (), warning }
    }

    fn answer(&self, warning: Option<String>) -> Answer<Record> {
        Answer { value: self.memory.borrow().clone(), warning }
    }

    fn give_up(&self, why: String) -> Option<String> {
        (!self.failed.replace(true)).then_some(why)
    }
}
