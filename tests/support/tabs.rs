//! Tabs of one browser: one stored record, one lock, one pool, one virtual clock. Each renewal goes step by step, so that
//! a test decides who moves when, and who is closed in the middle.

use cognito_wasm::error::{Code, Error};
use cognito_wasm::flow::Context;
use cognito_wasm::http::Response;
use cognito_wasm::session::record::Stored;
use cognito_wasm::session::{Ask, Outcome, Record, Refresh};
use cognito_wasm::value::Value;
use serde_json::{Value as Json, json};

use super::World;
use super::pool::{PASSWORD, Pool, ada, pool_with};

/// What the tabs share.
#[derive(Debug)]
pub struct Browser {
    pub world: World<Pool>,
    /// What lies in the storage: text, as a browser keeps it.
    pub stored: Option<String>,
    lock: Option<usize>,
    tabs: usize,
}

/// A renewal in one tab.
#[derive(Debug)]
pub struct Tab {
    number: usize,
    refresh: Refresh,
    ask: Option<Ask>,
    /// The answer of the service, not yet looked at; the inner `None` is a lost one.
    #[allow(clippy::option_option, reason = "no answer yet, a lost one, and one: three cases")]
    answer: Option<Option<Response>>,
}

impl Browser {
    /// A pool whose client has these settings, and Ada signed in.
    pub fn new(client: &Json) -> Self {
        Self::of(pool_with(&json!({}), client))
    }

    /// Ada signs in to this world, and her session is stored.
    pub fn of(mut world: World<Pool>) -> Self {
        world.add_user(&json!({}));
        let mut browser = Self { world, stored: None, lock: None, tabs: 0 };
        browser.sign_in();
        browser
    }

    /// Ada signs in, in place of whoever is there.
    pub fn sign_in(&mut self) {
        let before = self.world.devices.clone();
        let (_, outcome) = self.world.sign_in(&ada("USER_SRP_AUTH"));
        let done = outcome.unwrap().done();
        let mut record = self.record();
        record.sign_in(&done, &before);
        self.store(&record);
        assert!(!self.stored.as_ref().unwrap().contains(PASSWORD));
    }

    pub fn sign_out(&mut self) {
        let mut record = self.record();
        record.sign_out();
        self.store(&record);
    }

    pub fn record(&self) -> Record {
        match Record::read(&self.world.host, self.stored.as_deref()) {
            Stored::Record(record) => *record,
            Stored::Nothing | Stored::Newer => Record::default(),
        }
    }

    pub fn store(&mut self, record: &Record) {
        self.stored = Some(record.write(&self.world.host));
    }

    pub fn refresh_token(&self) -> Option<String> {
        self.record().user.and_then(|user| user.tokens().refresh().map(str::to_owned))
    }

    /// A tab that sees the record as it is now and begins a renewal.
    pub fn tab(&mut self) -> Tab {
        self.tabs += 1;
        let (refresh, ask) = Refresh::start(&self.record(), Value::null());
        Tab { number: self.tabs, refresh, ask: Some(ask), answer: None }
    }

    /// How often a renewal reached the pool.
    pub fn renewals(&self) -> usize {
        let answer = self.world.service.cognito.control("counts", &json!({})).unwrap();
        let count = |name: &str| answer["counts"][name].as_u64().unwrap_or_default();
        usize::try_from(count("GetTokensFromRefreshToken")).unwrap()
    }

    /// Runs a renewal in a tab of its own, from its beginning to its end.
    pub fn renew(&mut self) -> Outcome {
        let mut tab = self.tab();
        self.finish(&mut tab)
    }

    pub fn finish(&mut self, tab: &mut Tab) -> Outcome {
        for _ in 0..20 {
            if let Some(outcome) = self.step(tab) {
                return outcome;
            }
        }
        panic!("the renewal does not end: {tab:?}");
    }

    /// Does what the tab asks for next; whoever waits for the lock stays where it is. The outcome, once it is over.
    pub fn step(&mut self, tab: &mut Tab) -> Option<Outcome> {
        if let Some(answer) = tab.answer.take() {
            let cx = self.cx();
            tab.ask = Some(match answer {
                Some(response) => tab.refresh.received(&cx, &response),
                None => tab.refresh.failed(&cx, Error::new(Code::NetworkError, "no answer")),
            });
            return None;
        }
        tab.ask = Some(match tab.ask.take().unwrap() {
            Ask::Lock if self.lock.is_some() => Ask::Lock,
            Ask::Lock => {
                self.lock = Some(tab.number);
                tab.refresh.locked()
            }
            Ask::Load => tab.refresh.loaded(&self.cx(), &self.record()),
            Ask::Send(request) => {
                tab.answer = Some(self.world.send(&request));
                return None;
            }
            Ask::Commit => {
                let mut record = self.record();
                if tab.refresh.commit(&mut record) {
                    self.store(&record);
                }
                tab.refresh.committed()
            }
            Ask::Done(outcome) => {
                self.close(tab);
                return Some(outcome);
            }
        });
        None
    }

    /// Steps until the pool has answered and the tab has not yet looked.
    pub fn send(&mut self, tab: &mut Tab) {
        for _ in 0..20 {
            if tab.answer.is_some() {
                return;
            }
            assert!(self.step(tab).is_none(), "the renewal ended before it was sent");
        }
        panic!("nothing was sent: {tab:?}");
    }

    /// The tab is gone; the browser frees its lock.
    pub fn close(&mut self, tab: &Tab) {
        if self.lock == Some(tab.number) {
            self.lock = None;
        }
    }

    fn cx(&self) -> Context<'_> {
        Context { clock: self.record().clock, ..self.world.cx() }
    }
}
