//! A few tabs whose flows are run in every order that there is.
//!
//! Flows are deterministic, so where one is follows from the replies that it was given. A state that was reached in another
//! order is explored once; the orders that lead through it are counted.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test file uses a part of this, and a test may stop at the first surprise"
)]

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use serde_json::json;

use crate::flows::{Flow, Output};
use crate::model::{Model, expired_record};
use crate::support::{CLIENT, NOW, POOL, World, jwt};
use crate::tabs::{Browser, Tab, Traits};

/// What is to be explored.
#[derive(Clone, Copy)]
pub struct Scenario {
    pub traits: Traits,
    /// What each tab does, one flow after another.
    pub plans: fn() -> Vec<Vec<Flow>>,
    /// All of them are flows of one instance: a sign-out ends the sign-in that is under way.
    pub one_instance: bool,
    /// One tab may be closed anywhere.
    pub dying: bool,
    /// The session is Amplify's.
    pub amplify: bool,
}

/// Where the tabs are.
#[derive(Debug)]
pub struct Run {
    pub browser: Browser<Model>,
    pub tabs: Vec<Tab>,
    pub closed: Option<usize>,
    /// The tab that was closed had spent the refresh token and not stored the next one.
    pub is_lost: bool,
    /// The sign-out began after the sign-in.
    pub sign_out_is_later: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Step(usize),
    GiveUp(usize),
    Close(usize),
}

/// What was explored.
#[derive(Debug, Default)]
pub struct Explored {
    pub interleavings: u128,
    pub states: usize,
}

impl Scenario {
    /// Two flows, each in a tab of its own, on a storage that answers at once.
    pub fn new(plans: fn() -> Vec<Vec<Flow>>) -> Self {
        Self { traits: Traits::default(), plans, one_instance: false, dying: false, amplify: false }
    }

    /// Runs all interleavings, and gives every end to `check`.
    pub fn explore(&self, check: impl Fn(&Run)) -> Explored {
        let mut known = HashMap::new();
        let interleavings = self.visit(&mut Vec::new(), &mut known, &check);
        Explored { interleavings, states: known.len() }
    }

    fn visit(
        &self,
        choices: &mut Vec<Choice>,
        known: &mut HashMap<u64, u128>,
        check: &impl Fn(&Run),
    ) -> u128 {
        let run = self.replay(choices);
        let digest = run.digest();
        if let Some(count) = known.get(&digest) {
            return *count;
        }
        let violations = &run.browser.violations;
        assert!(violations.is_empty(), "{violations:?} after {choices:?}");
        assert!(choices.len() < 300, "there is no end to {choices:?}");
        let next = run.choices(self.dying);
        if next.is_empty() {
            assert!(run.tabs.iter().all(Tab::is_over), "nobody can move after {choices:?}: {:?}", run.tabs);
            assert_eq!(run.browser.held(), [], "after {choices:?}");
            let checked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| check(&run)));
            assert!(checked.is_ok(), "after {choices:?}: {run:?}");
        }
        let mut count = u128::from(next.is_empty());
        for choice in next {
            choices.push(choice);
            count += self.visit(choices, known, check);
            choices.pop();
        }
        known.insert(digest, count);
        count
    }

    /// The beginning of the scenario.
    pub fn begin(&self) -> Run {
        let mut model = Model::rotating();
        let record = expired_record(&mut model);
        let config = json!({ "userPoolId": POOL, "userPoolClientId": CLIENT });
        let mut browser = Browser::new(World::with_config(model, &config));
        browser.traits = self.traits;
        if self.amplify {
            let key = |name: &str| format!("CognitoIdentityServiceProvider.{CLIENT}.ada.{name}");
            let tokens = record.user.unwrap().tokens;
            let now = NOW / 1000;
            let claims = json!({
                "username": "ada", "origin_jti": "s0", "iat": now - 3700, "exp": now - 100,
            });
            browser.items.insert(key("accessToken"), jwt(&claims));
            browser.items.insert(key("refreshToken"), tokens.refresh_token.clone().unwrap());
            let last_user = format!("CognitoIdentityServiceProvider.{CLIENT}.LastAuthUser");
            browser.items.insert(last_user, "ada".into());
        } else {
            browser.store(&record);
        }
        let tabs = (self.plans)().into_iter().map(|plan| browser.tab(plan)).collect();
        Run { browser, tabs, closed: None, is_lost: false, sign_out_is_later: false }
    }

    fn replay(&self, choices: &[Choice]) -> Run {
        let mut run = self.begin();
        for choice in choices {
            run.take(*choice, self.one_instance);
        }
        run
    }
}

impl Run {
    /// Who can move, and how.
    pub fn choices(&self, dying: bool) -> Vec<Choice> {
        let places = 0..self.tabs.len();
        let choices: Vec<_> =
            places.clone().filter(|place| self.browser.can_move(&self.tabs[*place])).collect();
        if choices.is_empty() {
            let waiting = places.filter(|place| self.browser.awaits_record(&self.tabs[*place]));
            return waiting.map(Choice::GiveUp).collect();
        }
        let closable =
            places.filter(|place| dying && self.closed.is_none() && self.tabs[*place].is_under_way());
        let closes: Vec<_> = closable.map(Choice::Close).collect();
        choices.into_iter().map(Choice::Step).chain(closes).collect()
    }

    pub fn take(&mut self, choice: Choice, one_instance: bool) {
        match choice {
            Choice::Step(place) => {
                if one_instance && self.tabs[place].begins_sign_out() {
                    self.sign_out_is_later = self.tabs.iter().any(Tab::has_begun);
                    self.tabs.iter_mut().for_each(Tab::abort);
                }
                assert!(self.browser.step(&mut self.tabs[place]));
            }
            Choice::GiveUp(place) => self.browser.give_up(&mut self.tabs[place]),
            Choice::Close(place) => {
                let tab = &mut self.tabs[place];
                self.is_lost |= self.browser.has_spent(tab) && !self.browser.world.service.grace;
                self.browser.close(tab);
                self.closed = Some(place);
            }
        }
    }

    /// Whether the record has a session that can be renewed.
    pub fn has_good_session(&self) -> bool {
        let model = &self.browser.world.service;
        self.browser.refresh_token().is_some_and(|token| model.is_good(&token))
    }

    /// The outputs of the flows that were not closed.
    pub fn outputs(&self) -> impl Iterator<Item = &Output> {
        self.tabs.iter().flat_map(|tab| tab.outputs.iter().filter_map(|output| output.as_ref().ok()))
    }

    fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.browser.digest(&mut hasher);
        self.browser.world.service.hash(&mut hasher);
        self.tabs.iter().for_each(|tab| tab.digest(&mut hasher));
        (self.closed, self.is_lost, self.sign_out_is_later).hash(&mut hasher);
        hasher.finish()
    }
}
