//! Tabs of one browser: one storage, one set of locks, one service, one virtual clock. Each flow goes step by step, so that a
//! test decides who moves when, and who is closed in the middle. The effects are those that the TypeScript performs.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    clippy::struct_excessive_bools,
    reason = "each test file uses a part of this, and a test may stop at the first surprise"
)]

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::hash::{Hash, Hasher};

use cognito_wasm::effect::{Audience, Effect, Lock, Progress, Reply};
use cognito_wasm::error::Result;
use cognito_wasm::http::{Request, Response};
use cognito_wasm::reader::Reader;
use cognito_wasm::session::event::Event;
use cognito_wasm::session::record::{Mark, Record};
use cognito_wasm::session::{SessionContext, Storage};
use cognito_wasm::token;
use serde_json::Value;

use super::flows::{Flow, Output};
use crate::support::{Service, World};

/// What the tabs share.
#[derive(Debug)]
pub struct Browser<S> {
    pub world: World<S>,
    /// The storage: text, as a browser keeps it.
    pub items: BTreeMap<String, String>,
    pub traits: Traits,
    pub told: Vec<Told>,
    /// What must not have happened.
    pub violations: Vec<String>,
    /// Refresh tokens that are being exchanged, and by whom.
    exchanged: Vec<(String, usize)>,
    /// Where the record lives on when it could not be written.
    memory: Option<String>,
    held: Vec<(Lock, usize)>,
    signed_out: BTreeSet<String>,
    tabs: usize,
}

/// What kind of a browser it is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Traits {
    /// The storage takes its time.
    pub slow: bool,
    /// There are no locks.
    pub lockless: bool,
    /// What one process writes may show later in another.
    pub shared: bool,
    /// Nothing can be written.
    pub read_only: bool,
    /// Nothing can be removed.
    pub keeps: bool,
    /// Amplify's keys are kept up.
    pub mirrors: bool,
}

/// What somebody was told.
#[derive(Clone, Debug)]
pub struct Told {
    pub tab: usize,
    pub audience: Audience,
    pub event: Event,
    pub mark: Mark,
}

/// A tab with the flows that it runs one after another.
#[derive(Debug)]
pub struct Tab {
    pub number: usize,
    pub outputs: Vec<Result<Output>>,
    plan: VecDeque<Flow>,
    stack: Vec<Flow>,
    effect: Option<Effect>,
    /// The answer of the service, not yet looked at; the inner `None` is a lost one.
    #[allow(clippy::option_option, reason = "no answer yet, a lost one, and one: three cases")]
    answer: Option<Option<Response>>,
    /// What a slow storage is being probed with: the text that was there.
    #[allow(clippy::option_option, reason = "no probe, one of an empty storage, and one: three cases")]
    probe: Option<Option<String>>,
    history: u64,
    /// The flow that ended last: a sign-in may wait for an answer.
    pub last: Option<Flow>,
}

impl<S: Service> Browser<S> {
    pub fn new(world: World<S>) -> Self {
        Self {
            world,
            items: BTreeMap::new(),
            traits: Traits::default(),
            told: Vec::new(),
            violations: Vec::new(),
            exchanged: Vec::new(),
            memory: None,
            held: Vec::new(),
            signed_out: BTreeSet::new(),
            tabs: 0,
        }
    }

    /// A tab that is to run these flows, one after another.
    pub fn tab(&mut self, plan: impl IntoIterator<Item = Flow>) -> Tab {
        self.tabs += 1;
        Tab {
            number: self.tabs,
            outputs: Vec::new(),
            plan: plan.into_iter().collect(),
            stack: Vec::new(),
            effect: None,
            answer: None,
            probe: None,
            history: 0,
            last: None,
        }
    }

    /// Runs a flow in a tab of its own, from its beginning to its end.
    pub fn run(&mut self, flow: Flow) -> Result<Output> {
        let mut tab = self.tab([flow]);
        self.finish(&mut tab)
    }

    /// Runs the rest of a tab; the output of its last flow.
    pub fn finish(&mut self, tab: &mut Tab) -> Result<Output> {
        for _ in 0..2_000 {
            if tab.is_over() {
                return tab.outputs.pop().unwrap();
            }
            if !self.step(tab) {
                self.give_up(tab);
            }
        }
        panic!("the tab comes to no end: {tab:?}");
    }

    /// Answers the challenge of the sign-in that ended last in this tab, and runs it on.
    pub fn respond(&mut self, tab: &mut Tab, answer: &Value) -> Result<Output> {
        let Some(Flow::SignIn(mut flow)) = tab.last.take() else { panic!("no sign-in waits: {tab:?}") };
        let result = flow.respond(&self.cx(), &Reader::input(answer), &Reader::input(&Value::Null));
        tab.stack.push(Flow::SignIn(flow));
        self.take(tab, result.map(|progress| progress.map(Output::SignIn)));
        self.go_on(tab);
        self.finish(tab)
    }

    /// Steps until the service has answered and the tab has not yet looked.
    pub fn send(&mut self, tab: &mut Tab) {
        for _ in 0..2_000 {
            if tab.answer.is_some() {
                return;
            }
            assert!(self.step(tab), "the tab cannot go on: {tab:?}");
            assert!(!tab.is_over(), "nothing was sent: {tab:?}");
        }
        panic!("nothing was sent: {tab:?}");
    }

    /// Whether the tab has something to do that it need not wait for.
    pub fn can_move(&self, tab: &Tab) -> bool {
        match &tab.effect {
            None => !tab.plan.is_empty(),
            Some(Effect::Lock { lock }) => !self.takes(*lock) || !self.is_held(*lock),
            Some(Effect::Read { at_least: Some(mark) }) => self.record().mark() >= *mark,
            Some(_) => true,
        }
    }

    /// Does what the tab asks for next, up to where others may come in between. Says whether it could.
    pub fn step(&mut self, tab: &mut Tab) -> bool {
        if !self.can_move(tab) {
            return false;
        }
        let Some(effect) = tab.effect.take() else {
            tab.stack.extend(tab.plan.pop_front());
            self.reply(tab, Reply::Begin);
            self.go_on(tab);
            return true;
        };
        let reply = match (effect, tab.answer.take()) {
            (Effect::Send { .. }, Some(answer)) => match answer {
                Some(response) => Reply::Response(response),
                None => Reply::NoResponse("the connection was closed".into()),
            },
            (Effect::Send { request, keepalive }, None) => {
                self.note_exchange(tab, &request);
                tab.answer = Some(self.world.send(&request));
                tab.effect = Some(Effect::Send { request, keepalive });
                return true;
            }
            (Effect::Probe, _) if self.traits.slow && !self.traits.lockless && tab.probe.is_none() => {
                tab.probe = Some(self.text());
                tab.effect = Some(Effect::Probe);
                return true;
            }
            (Effect::Probe, _) => Reply::Written(match tab.probe.take().flatten() {
                Some(text) => self.write(tab, text),
                None => !self.traits.read_only,
            }),
            (Effect::Renew, _) => {
                tab.stack.push(Flow::renewal());
                Reply::Begin
            }
            (effect, _) => self.perform(tab, effect),
        };
        self.reply(tab, reply);
        self.go_on(tab);
        true
    }

    /// The tab waits no longer for what it waits for.
    pub fn give_up(&mut self, tab: &mut Tab) {
        let reply = match tab.effect.take() {
            Some(Effect::Read { .. }) => Reply::Record(self.text()),
            Some(Effect::Lock { .. }) => Reply::Locked(false),
            effect => panic!("nothing is waited for: {effect:?}"),
        };
        self.reply(tab, reply);
        self.go_on(tab);
    }

    /// Whether the tab waits for another tab's newer record, which it does for a while only.
    pub fn awaits_record(&self, tab: &Tab) -> bool {
        matches!(&tab.effect, Some(Effect::Read { .. })) && !self.can_move(tab)
    }

    /// The tab is gone; the browser frees its locks.
    pub fn close(&mut self, tab: &mut Tab) {
        self.held.retain(|(_, holder)| *holder != tab.number);
        self.exchanged.retain(|(_, by)| *by != tab.number);
        tab.plan.clear();
        tab.stack.clear();
        (tab.effect, tab.answer, tab.probe) = (None, None, None);
    }

    pub fn key(&self) -> String {
        Record::key(&self.world.config.user_pool().unwrap().client_id)
    }

    pub fn record(&self) -> Record {
        Record::read(self.text().as_deref()).unwrap()
    }

    pub fn store(&mut self, record: &Record) {
        self.items.insert(self.key(), record.write());
    }

    pub fn refresh_token(&self) -> Option<String> {
        self.record().user.and_then(|user| user.tokens.refresh_token.clone())
    }

    pub fn is_signed_in(&self) -> bool {
        self.record().user.is_some()
    }

    /// The locks that are held.
    pub fn held(&self) -> Vec<Lock> {
        self.held.iter().map(|(lock, _)| *lock).collect()
    }

    /// Whether the tab alone has, or is about to get, what the stored refresh token was exchanged for.
    pub fn has_spent(&self, tab: &Tab) -> bool {
        let stored = self.refresh_token();
        let has_sent =
            self.exchanged.iter().any(|(token, by)| *by == tab.number && Some(token) == stored.as_ref());
        has_sent && tab.answer_or_later()
    }

    /// The names of the events that this audience was told, in order.
    pub fn events(&self, audience: Audience) -> Vec<String> {
        let told = self.told.iter().filter(|told| told.audience == audience);
        let name = |event| serde_json::to_value(event).unwrap()["event"].as_str().unwrap().to_owned();
        told.map(|told| name(&told.event)).collect()
    }

    /// What is left to happen depends on this alone, and on where the tabs are.
    pub fn digest(&self, hasher: &mut impl Hasher) {
        (&self.items, &self.memory, &self.signed_out, &self.exchanged).hash(hasher);
        self.held.hash(hasher);
        self.violations.len().hash(hasher);
    }

    /// Goes on as long as nobody else can come in between.
    fn go_on(&mut self, tab: &mut Tab) {
        while tab.effect.as_ref().is_some_and(|effect| self.answers_at_once(effect)) {
            let Some(effect) = tab.effect.take() else { return };
            let reply = self.perform(tab, effect);
            self.reply(tab, reply);
        }
    }

    fn answers_at_once(&self, effect: &Effect) -> bool {
        match effect {
            Effect::Tell { .. } | Effect::Unlock { .. } | Effect::Compute => true,
            Effect::Lock { lock } => !self.takes(*lock),
            Effect::Read { at_least: Some(mark) } => !self.traits.slow && self.record().mark() >= *mark,
            Effect::Read { .. }
            | Effect::Probe
            | Effect::Write { .. }
            | Effect::Remove
            | Effect::ReadOthers { .. }
            | Effect::WriteOthers { .. } => !self.traits.slow,
            Effect::Send { .. } | Effect::Wait { .. } | Effect::Renew | Effect::RenewLogins { .. } => false,
        }
    }

    fn perform(&mut self, tab: &Tab, effect: Effect) -> Reply {
        match effect {
            Effect::Lock { lock } if self.takes(lock) => {
                assert!(!self.is_held(lock), "two hold {lock:?}");
                self.held.push((lock, tab.number));
                Reply::Locked(true)
            }
            Effect::Lock { .. } => Reply::Locked(false),
            Effect::Unlock { lock } => {
                let place = self.held.iter().position(|held| *held == (lock, tab.number));
                self.held.remove(place.unwrap_or_else(|| panic!("{lock:?} is not held")));
                Reply::Done
            }
            Effect::Read { .. } => Reply::Record(self.text()),
            Effect::Probe => Reply::Written(!self.traits.read_only),
            Effect::Write { record } => Reply::Written(self.write(tab, record)),
            Effect::Remove => {
                if !self.traits.keeps {
                    let key = self.key();
                    self.items.remove(&key);
                }
                Reply::Written(!self.traits.keeps)
            }
            Effect::ReadOthers { keys } => {
                Reply::Texts(keys.iter().map(|key| self.items.get(key).cloned()).collect())
            }
            Effect::WriteOthers { entries } => {
                for (key, text) in entries {
                    match text {
                        Some(text) => self.items.insert(key, text),
                        None => self.items.remove(&key),
                    };
                }
                Reply::Done
            }
            Effect::Wait { .. } | Effect::Compute => Reply::Done,
            Effect::Tell { audience, event, mark } => {
                self.told.push(Told { tab: tab.number, audience, event: *event, mark });
                Reply::Done
            }
            effect => panic!("not to be performed here: {effect:?}"),
        }
    }

    fn write(&mut self, tab: &Tab, text: String) -> bool {
        if let (Some(Flow::SignOut(_)), Some(session)) = (tab.stack.last(), session_of(&self.record())) {
            self.signed_out.insert(session);
        }
        let session = session_of(&Record::read(Some(&text)).unwrap());
        if let Some(session) = session.filter(|session| self.signed_out.contains(session)) {
            self.violations.push(format!("tab {} brings back {session}", tab.number));
        }
        if self.traits.read_only {
            self.memory = Some(text);
        } else {
            let key = self.key();
            self.items.insert(key, text);
            self.memory = None;
        }
        !self.traits.read_only
    }

    fn reply(&mut self, tab: &mut Tab, reply: Reply) {
        let mut hasher = DefaultHasher::new();
        (tab.history, format!("{reply:?}"), tab.stack.len()).hash(&mut hasher);
        tab.history = hasher.finish();
        let result = tab.stack.last_mut().unwrap().next(&self.cx(), reply);
        self.take(tab, result);
    }

    fn take(&mut self, tab: &mut Tab, result: Result<Progress<Output>>) {
        let result = match result {
            Ok(Progress::Done(output)) => Ok(output),
            Err(error) => Err(error),
            Ok(Progress::Effect(effect)) => {
                tab.effect = Some(effect);
                return;
            }
        };
        let flow = tab.stack.pop();
        self.exchanged.retain(|(_, by)| *by != tab.number);
        if tab.stack.is_empty() {
            tab.outputs.push(result);
            tab.last = flow;
        } else {
            self.reply(tab, Reply::Done);
        }
    }

    fn cx(&self) -> SessionContext<'_> {
        SessionContext {
            config: &self.world.config,
            now: self.world.host.now.get(),
            random: &self.world.host,
            storage: Storage {
                outside: self.memory.is_none(),
                shared: self.traits.shared,
                mirrors_amplify: self.traits.mirrors,
            },
        }
    }

    fn note_exchange(&mut self, tab: &Tab, request: &Request) {
        let body: Value = serde_json::from_str(&request.body).unwrap();
        let token = [&body["RefreshToken"], &body["AuthParameters"]["REFRESH_TOKEN"]];
        let Some(token) = token.into_iter().find_map(Value::as_str) else { return };
        let earlier = self.exchanged.iter().find(|(sent, by)| sent == token && *by != tab.number);
        if let (Some((_, by)), false) = (earlier, self.traits.lockless) {
            self.violations.push(format!("tabs {by} and {} exchange one refresh token", tab.number));
        }
        self.exchanged.push((token.to_owned(), tab.number));
    }

    fn text(&self) -> Option<String> {
        self.memory.clone().or_else(|| self.items.get(&self.key()).cloned())
    }

    fn takes(&self, lock: Lock) -> bool {
        !self.traits.lockless && (lock != Lock::Write || self.traits.slow)
    }

    fn is_held(&self, lock: Lock) -> bool {
        self.held.iter().any(|(held, _)| *held == lock)
    }
}

impl Tab {
    /// Whether it has nothing more to do.
    pub fn is_over(&self) -> bool {
        self.effect.is_none() && self.plan.is_empty()
    }

    /// Whether it is in the middle of a flow.
    pub fn is_under_way(&self) -> bool {
        self.effect.is_some()
    }

    /// Whether a flow was begun.
    pub fn has_begun(&self) -> bool {
        self.effect.is_some() || !self.outputs.is_empty()
    }

    /// Whether its next step begins a sign-out.
    pub fn begins_sign_out(&self) -> bool {
        self.effect.is_none() && matches!(self.plan.front(), Some(Flow::SignOut(_)))
    }

    /// Whether a request was answered and the answer not yet looked at.
    pub fn has_answer(&self) -> bool {
        self.answer.is_some()
    }

    /// Whether the service has seen the request that is under way.
    fn answer_or_later(&self) -> bool {
        self.answer.is_some() || !matches!(self.effect, Some(Effect::Send { .. }))
    }

    /// The application of this tab signs out, or signs in anew.
    pub fn abort(&mut self) {
        for flow in self.stack.iter_mut().chain(&mut self.last) {
            if let Flow::SignIn(sign_in) = flow {
                sign_in.abort();
            }
        }
    }

    /// Where it is: a flow's state follows from the replies that it was given.
    pub fn digest(&self, hasher: &mut impl Hasher) {
        (self.history, self.plan.len(), self.stack.len(), self.outputs.len()).hash(hasher);
        format!("{:?} {:?}", self.answer, self.probe).hash(hasher);
    }
}

/// The session that the record's tokens belong to: the one of the sign-in that brought them.
fn session_of(record: &Record) -> Option<String> {
    let claims = token::claims(&record.user.as_ref()?.tokens.access_token)?;
    Some(claims.get("origin_jti")?.as_str()?.to_owned())
}
