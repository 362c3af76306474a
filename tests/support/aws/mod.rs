//! An application with an identity pool: it performs the effects of this module's flows against a script or the pool of the
//! tests, on a virtual clock, and keeps a list of what it did.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test may stop at the first surprise"
)]

pub mod pool;
pub mod records;
pub mod script;

use std::collections::{BTreeMap, VecDeque};

use cognito_wasm::aws::calls::{Unlink, VouchForUser};
use cognito_wasm::aws::held::Output;
use cognito_wasm::aws::identity::developer::{DeveloperIdentity, DeveloperToken};
use cognito_wasm::aws::identity::unlink::Unlinking;
use cognito_wasm::aws::obtain::{Obtain, Wish};
use cognito_wasm::aws::source::{Context, ServerClock, Source};
use cognito_wasm::config::Config;
use cognito_wasm::effect::{Effect, Lock, Progress, Reply};
use cognito_wasm::error::Result;
use cognito_wasm::http::{Request, Response};
use cognito_wasm::reader::Reader;
use cognito_wasm::session::record::Record;
use serde_json::{Value, json};

/// Sat, 21 Nov 2026 09:05:07 GMT.
pub const NOW: i64 = 1_795_251_907_000;
pub const USER_POOL: &str = "us-east-1_Test12345";
pub const CLIENT: &str = "1example23456789";
pub const IDENTITY_POOL: &str = "us-east-1:11111111-2222-3333-4444-555555555555";
pub const GET: &str = "GetCredentialsForIdentity";
pub const PASSWORD: &str = "Correct-horse-1";

/// Whatever answers requests. `None`: the answer got lost.
pub trait Service {
    fn answer(&mut self, request: &Request) -> Option<Response>;
}

/// What the application answers when it is asked for logins.
#[derive(Clone, Debug)]
pub enum Renewal {
    /// The session was renewed: this is the record now.
    Record(Box<Record>),
    /// The application's own.
    Logins(Value),
    Failed,
}

/// An application.
#[derive(Debug)]
pub struct App<S> {
    pub config: Config,
    pub service: S,
    /// The device's clock.
    pub now: i64,
    pub clock: ServerClock,
    pub source: Source,
    /// What lies in the storage.
    pub stored: Option<String>,
    /// What another library has in the storage.
    pub others: BTreeMap<String, String>,
    /// Operations and bodies.
    pub sent: Vec<(String, String)>,
    /// All effects but requests, by their names.
    pub effects: Vec<String>,
    pub renewals: VecDeque<Renewal>,
    /// What the storage holds once the request with this number is answered: what another tab does meanwhile.
    pub meanwhile: Vec<(usize, Record)>,
    pub locked: Vec<Lock>,
}

impl<S: Service> App<S> {
    pub fn new(service: S, config: &Value) -> Self {
        Self {
            config: Config::read(&Reader::input(config)).unwrap(),
            service,
            now: NOW,
            clock: ServerClock::default(),
            source: Source::default(),
            stored: None,
            others: BTreeMap::new(),
            sent: Vec::new(),
            effects: Vec::new(),
            renewals: VecDeque::new(),
            meanwhile: Vec::new(),
            locked: Vec::new(),
        }
    }

    /// Takes another source: the options of `credentialsProvider`.
    pub fn source(mut self, options: &Value) -> Self {
        self.source = Source::read(&Reader::input(options)).unwrap();
        self
    }

    pub fn record(&self) -> Record {
        Record::read(self.stored.as_deref()).unwrap()
    }

    pub fn store(&mut self, record: &Record) {
        self.stored = Some(record.write());
    }

    pub fn get(&mut self) -> Result<Output> {
        self.obtain(&json!({}))
    }

    /// Gets credentials; the wish is `{ forceRefresh?, expiresIn? }`.
    pub fn obtain(&mut self, wish: &Value) -> Result<Output> {
        let mut obtain = Obtain::start(Wish::read(&Reader::input(wish))?);
        self.perform(|app, reply| {
            let cx = Context { config: &app.config, now: app.now, clock: &app.clock };
            obtain.next(&cx, &mut app.source, reply)
        })
    }

    pub fn unlink(&mut self, input: &Value) -> Result<()> {
        let mut unlink = Unlink::start(Unlinking::read(&Reader::input(input))?);
        self.perform(|app, reply| {
            let cx = Context { config: &app.config, now: app.now, clock: &app.clock };
            unlink.next(&cx, &mut app.source, reply)
        })
    }

    pub fn vouch(&mut self, input: &Value) -> Result<DeveloperToken> {
        let mut call = VouchForUser::start(DeveloperIdentity::read(&Reader::input(input))?);
        self.perform(|app, reply| {
            let cx = Context { config: &app.config, now: app.now, clock: &app.clock };
            call.next(&cx, reply)
        })
    }

    pub fn perform<T>(&mut self, mut next: impl FnMut(&mut Self, Reply) -> Result<Progress<T>>) -> Result<T> {
        let mut reply = Reply::Begin;
        for _ in 0..99 {
            let effect = next(self, reply);
            if effect.is_err() {
                assert_eq!(self.locked, [], "a flow that failed holds no lock");
            }
            reply = match effect? {
                Progress::Done(output) => {
                    assert_eq!(self.locked, [], "a flow that has ended holds no lock");
                    return Ok(output);
                }
                Progress::Effect(effect) => self.reply(effect),
            };
        }
        panic!("it goes round in circles: {:?} {:?}", self.operations(), self.effects);
    }

    fn reply(&mut self, effect: Effect) -> Reply {
        let mut note = |name: &str| self.effects.push(name.into());
        match effect {
            Effect::Lock { lock } => {
                note(&format!("lock {lock:?}"));
                assert!(!self.locked.contains(&lock));
                self.locked.push(lock);
                Reply::Locked(true)
            }
            Effect::Unlock { lock } => {
                note(&format!("unlock {lock:?}"));
                let held = self.locked.len();
                self.locked.retain(|other| *other != lock);
                assert_eq!(self.locked.len() + 1, held);
                Reply::Done
            }
            Effect::Read { .. } => {
                note("read");
                Reply::Record(self.stored.clone())
            }
            Effect::Write { record } => {
                note("write");
                self.stored = Some(record);
                Reply::Written(true)
            }
            Effect::ReadOthers { keys } => {
                note("read others");
                Reply::Texts(keys.iter().map(|key| self.others.get(key).cloned()).collect())
            }
            Effect::WriteOthers { entries } => {
                note("write others");
                for (key, text) in entries {
                    assert_eq!(text, None);
                    self.others.remove(&key);
                }
                Reply::Done
            }
            Effect::RenewLogins { force } => {
                note(if force { "renew logins" } else { "logins" });
                self.renew(force)
            }
            Effect::Wait { .. } => {
                note("wait");
                Reply::Done
            }
            Effect::Send { request, .. } => self.send(&request),
            Effect::Probe | Effect::Remove | Effect::Renew | Effect::Compute | Effect::Tell { .. } => {
                panic!("not an effect of these flows")
            }
        }
    }

    fn renew(&mut self, force: bool) -> Reply {
        match self.renewals.pop_front() {
            Some(Renewal::Record(record)) => {
                self.store(&record);
                Reply::Done
            }
            Some(Renewal::Logins(logins)) => {
                let texts = Reader::input(&logins).texts().unwrap().unwrap_or_default();
                Reply::Logins(texts.into())
            }
            Some(Renewal::Failed) => Reply::LoginsFailed,
            None if force => panic!("the logins are renewed once"),
            None => Reply::Done,
        }
    }

    fn send(&mut self, request: &Request) -> Reply {
        self.sent.push((request.operation.into(), request.body.clone()));
        let answer = self.service.answer(request);
        let number = self.sent.len();
        if let Some(place) = self.meanwhile.iter().position(|(at, _)| *at == number) {
            let (_, record) = self.meanwhile.remove(place);
            self.store(&record);
        }
        answer.map_or_else(|| Reply::NoResponse("no route".into()), Reply::Response)
    }

    pub fn operations(&self) -> Vec<&str> {
        self.sent.iter().map(|(operation, _)| operation.as_str()).collect()
    }

    pub fn body(&self, number: usize) -> Value {
        serde_json::from_str(&self.sent[number].1).unwrap()
    }
}
