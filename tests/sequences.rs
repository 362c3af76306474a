//! Long random sequences of what many tabs do, with lost answers and tabs that are closed: what must never happen does not.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

#[path = "support/flows.rs"]
mod flows;
#[path = "support/model.rs"]
mod model;
#[path = "support/scenario.rs"]
mod scenario;
mod support;
#[path = "support/tabs.rs"]
mod tabs;

use cognito_wasm::session::renewal::RenewalOutcome;
use flows::{Flow, Output};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};
use proptest::strategy::Strategy;
use scenario::{Choice, Run, Scenario};
use serde_json::json;
use tabs::{Tab, Traits};

/// What a tab does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Renew,
    SignOut,
    SignOutEverywhere,
    SignIn,
    TakeOver,
}

/// What happens next.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// One of those who can move does.
    Move(prop::sample::Index),
    /// The next answer gets lost.
    Lose,
    /// A tab is closed.
    Close(prop::sample::Index),
}

fn doing() -> impl Strategy<Value = Doing> {
    let all = [Doing::Renew, Doing::SignOut, Doing::SignOutEverywhere, Doing::SignIn, Doing::TakeOver];
    prop::sample::select(vec![Doing::Renew; 6].into_iter().chain(all).collect::<Vec<_>>())
}

fn event() -> impl Strategy<Value = Event> {
    (any::<prop::sample::Index>(), 0..40_u8).prop_map(|(index, kind)| match kind {
        0 => Event::Lose,
        1 => Event::Close(index),
        _ => Event::Move(index),
    })
}

fn flow(doing: Doing) -> Flow {
    let options = json!({ "authFlowType": "USER_PASSWORD_AUTH" });
    match doing {
        Doing::Renew => Flow::forced(),
        Doing::SignOut => Flow::sign_out(),
        Doing::SignOutEverywhere => Flow::global_sign_out(),
        Doing::SignIn => Flow::sign_in(&json!({ "username": "ada", "password": "x", "options": options })),
        Doing::TakeOver => Flow::take_over(),
    }
}

/// Moves until nobody can.
fn finish(run: &mut Run) {
    for _ in 0..10_000 {
        let Some(choice) = run.choices(false).into_iter().next() else { return };
        run.take(choice, false);
    }
    panic!("there is no end: {run:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_nothing_comes_back(
        plans in prop::collection::vec(prop::collection::vec(doing(), 1..5), 2..7),
        events in prop::collection::vec(event(), 0..300),
        (slow, shared, grace) in (any::<bool>(), any::<bool>(), any::<bool>()),
    ) {
        let traits = Traits { slow, shared, ..Traits::default() };
        let mut run = Scenario { traits, ..Scenario::new(Vec::new) }.begin();
        run.browser.world.service.grace = grace;
        let plans: Vec<Vec<Doing>> = plans;
        run.tabs = plans.iter().map(|plan| run.browser.tab(plan.iter().copied().map(flow))).collect();
        for event in events {
            match event {
                // Without grace a lost answer is the end of a session.
                Event::Lose => run.browser.world.service.losses = u32::from(grace),
                Event::Close(index) => {
                    let place = index.index(run.tabs.len());
                    if run.tabs[place].is_under_way() {
                        run.take(Choice::Close(place), false);
                    }
                }
                Event::Move(index) => {
                    let choices = run.choices(false);
                    if !choices.is_empty() {
                        run.take(*index.get(&choices), false);
                    }
                }
            }
        }
        run.browser.world.service.losses = 0;
        finish(&mut run);
        prop_assert!(run.tabs.iter().all(Tab::is_over), "everybody comes to an end");
        prop_assert_eq!(&run.browser.violations, &Vec::<String>::new());
        prop_assert_eq!(run.browser.held(), []);
        let signs_out = |doing: &Doing| matches!(doing, Doing::SignOut | Doing::SignOutEverywhere);
        if !run.is_lost && !plans.iter().flatten().any(signs_out) {
            prop_assert!(run.has_good_session(), "the session is not lost");
            let Output::Renewal(outcome) = run.browser.run(Flow::forced()).unwrap() else { panic!() };
            prop_assert_eq!(outcome, RenewalOutcome::Refreshed);
        }
    }
}
