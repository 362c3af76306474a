//! Every order in which the effects of a few flows can happen: renewals, sign-outs, sign-ins, a session taken over, and a tab
//! that is closed anywhere. Refresh tokens rotate and are not honoured twice.
//!
//! In all of them: no two tabs exchange one refresh token, tokens of a session that was signed out never come back, everybody
//! comes to an end, and all locks are free then. What else must hold is said by each test.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
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
use scenario::{Run, Scenario};
use serde_json::json;
use tabs::Traits;

const AT_ONCE: Traits =
    Traits { slow: false, lockless: false, shared: false, read_only: false, keeps: false, mirrors: false };
const SLOW: Traits = Traits { slow: true, ..AT_ONCE };

fn sign_in() -> Flow {
    let options = json!({ "authFlowType": "USER_PASSWORD_AUTH" });
    Flow::sign_in(&json!({ "username": "ada", "password": "Correct-horse-1", "options": options }))
}

/// Explores the scenario with both kinds of storage.
fn explore(name: &str, scenario: Scenario, check: impl Fn(&Run)) {
    for (kind, traits) in [("at once", AT_ONCE), ("slow", SLOW)] {
        let traits = Traits { shared: scenario.traits.shared, lockless: scenario.traits.lockless, ..traits };
        let explored = Scenario { traits, ..scenario }.explore(&check);
        let (interleavings, states) = (explored.interleavings, explored.states);
        // The figures of docs/session.md.
        eprintln!("{name}, {kind}: {interleavings} interleavings, {states} states");
        assert!(interleavings > 1);
    }
}

fn renewed(run: &Run) {
    assert_eq!(run.browser.world.service.reuses, 0, "no refresh token was used twice");
    assert!(run.has_good_session(), "the session is not lost");
}

fn nobody_is_signed_in(run: &Run) {
    assert!(!run.browser.is_signed_in());
}

/// Where a tab was closed that had spent the refresh token and not stored the next one, no client can help.
fn renewed_unless_it_was_lost(run: &Run) {
    if run.is_lost {
        return;
    }
    renewed(run);
}

fn two_renewals() -> Scenario {
    Scenario::new(|| vec![vec![Flow::renewal()], vec![Flow::renewal()]])
}

#[test]
fn renewals_of_two_tabs_make_one_exchange() {
    explore("renewal, renewal", two_renewals(), |run| {
        renewed(run);
        assert_eq!(run.browser.world.sent.len(), 1);
        let refreshed =
            run.outputs().filter(|output| matches!(output, Output::Renewal(RenewalOutcome::Refreshed)));
        assert_eq!(refreshed.count(), 1);
    });
}

#[test]
fn renewals_of_three_tabs_make_one_exchange() {
    let plans = || vec![vec![Flow::renewal()], vec![Flow::renewal()], vec![Flow::renewal()]];
    explore("renewal, renewal, renewal", Scenario::new(plans), |run| {
        renewed(run);
        assert_eq!(run.browser.world.sent.len(), 1);
    });
}

#[test]
fn renewals_that_wait_for_late_news_make_one_exchange() {
    let traits = Traits { shared: true, ..AT_ONCE };
    explore("renewal, renewal (shared)", Scenario { traits, ..two_renewals() }, renewed);
}

#[test]
fn forced_renewals_follow_one_another() {
    let plans = || vec![vec![Flow::forced(), Flow::forced()], vec![Flow::forced()]];
    explore("forced, forced; forced", Scenario::new(plans), renewed);
}

#[test]
fn without_locks_the_newer_token_of_the_other_tab_is_adopted() {
    let traits = Traits { lockless: true, ..AT_ONCE };
    explore("renewal, renewal (no locks)", Scenario { traits, ..two_renewals() }, |run| {
        assert!(run.has_good_session(), "the session is not lost");
    });
}

#[test]
fn a_sign_out_during_a_renewal_is_final() {
    let plans = || vec![vec![Flow::renewal()], vec![Flow::sign_out()]];
    explore("renewal, sign-out", Scenario::new(plans), nobody_is_signed_in);
    let plans = || vec![vec![Flow::renewal()], vec![Flow::renewal()], vec![Flow::sign_out()]];
    explore("renewal, renewal, sign-out", Scenario::new(plans), nobody_is_signed_in);
    let plans = || vec![vec![Flow::renewal()], vec![Flow::global_sign_out()]];
    explore("renewal, global sign-out", Scenario::new(plans), nobody_is_signed_in);
}

#[test]
fn two_sign_outs_do_no_harm() {
    let plans = || vec![vec![Flow::sign_out()], vec![Flow::global_sign_out()]];
    explore("sign-out, global sign-out", Scenario::new(plans), nobody_is_signed_in);
}

#[test]
fn a_sign_in_during_a_renewal_wins() {
    let has_new_session = |run: &Run| {
        assert!(run.has_good_session());
        assert!(
            run.browser.refresh_token().unwrap().starts_with("s1."),
            "the old session does not come back"
        );
    };
    let plans = || vec![vec![Flow::renewal()], vec![sign_in()]];
    explore("renewal, sign-in", Scenario::new(plans), has_new_session);
    let plans = || vec![vec![Flow::renewal()], vec![sign_in()], vec![Flow::renewal()]];
    explore("renewal, sign-in, renewal", Scenario::new(plans), has_new_session);
}

#[test]
fn a_sign_out_ends_the_sign_in_that_the_same_instance_has_under_way() {
    let plans = || vec![vec![sign_in()], vec![Flow::sign_out()]];
    let scenario = Scenario { one_instance: true, ..Scenario::new(plans) };
    explore("sign-in, sign-out (one instance)", scenario, |run| {
        if run.sign_out_is_later {
            nobody_is_signed_in(run);
        }
        assert!(run.has_good_session() || !run.browser.is_signed_in());
    });
}

#[test]
fn a_sign_in_and_a_sign_out_of_two_tabs_leave_a_whole_session_or_none() {
    let plans = || vec![vec![sign_in()], vec![Flow::sign_out()]];
    explore("sign-in, sign-out", Scenario::new(plans), |run| {
        assert!(run.has_good_session() || !run.browser.is_signed_in());
    });
    let plans = || vec![vec![sign_in()], vec![Flow::sign_out()], vec![Flow::renewal()]];
    explore("sign-in, sign-out, renewal", Scenario::new(plans), |run| {
        assert!(run.has_good_session() || !run.browser.is_signed_in());
    });
}

#[test]
fn a_tab_that_is_closed_anywhere_blocks_nobody_and_loses_only_what_it_alone_had() {
    let scenario = Scenario { dying: true, ..two_renewals() };
    explore("renewal, renewal, a tab dies", scenario, |run| {
        // The other one renews, unless it had ended before.
        renewed_unless_it_was_lost(run);
        if run.is_lost {
            assert!(run.closed.is_some() && !run.browser.is_signed_in(), "the user is told to sign in again");
        }
    });
}

#[test]
fn a_sign_out_whose_tab_is_closed_has_happened_or_not() {
    let plans = || vec![vec![Flow::renewal()], vec![Flow::sign_out()]];
    let scenario = Scenario { dying: true, ..Scenario::new(plans) };
    explore("renewal, sign-out, a tab dies", scenario, |run| {
        let has_signed_out = run.outputs().any(|output| matches!(output, Output::SignedOut));
        assert!(!has_signed_out || !run.browser.is_signed_in());
    });
}

#[test]
fn a_sign_in_whose_tab_is_closed_has_happened_or_not() {
    let plans = || vec![vec![Flow::renewal()], vec![sign_in()]];
    let scenario = Scenario { dying: true, ..Scenario::new(plans) };
    explore("renewal, sign-in, a tab dies", scenario, |run| {
        assert!(run.is_lost || run.has_good_session());
    });
}

#[test]
fn a_session_of_amplify_is_taken_over_once() {
    let plans = || vec![vec![Flow::take_over(), Flow::renewal()], vec![Flow::take_over(), Flow::renewal()]];
    let scenario = Scenario { amplify: true, ..Scenario::new(plans) };
    explore("take over, renewal; take over, renewal", scenario, |run| {
        renewed(run);
        assert_eq!(run.browser.items.len(), 1, "nothing of Amplify's is left");
        assert_eq!(run.browser.record().taken_over, None);
        assert_eq!(run.browser.record().generation, 1);
    });
}

#[test]
fn a_session_of_amplify_is_not_lost_when_a_tab_is_closed() {
    let plans = || vec![vec![Flow::take_over(), Flow::renewal()], vec![Flow::take_over(), Flow::renewal()]];
    let scenario = Scenario { amplify: true, dying: true, ..Scenario::new(plans) };
    explore("take over, renewal; take over, renewal, a tab dies", scenario, renewed_unless_it_was_lost);
}

#[test]
fn signing_out_of_a_session_that_is_being_taken_over_leaves_nothing_to_take_over() {
    let plans = || vec![vec![Flow::take_over(), Flow::sign_out()], vec![Flow::take_over(), Flow::renewal()]];
    let scenario = Scenario { amplify: true, ..Scenario::new(plans) };
    explore("take over, sign-out; take over, renewal", scenario, |run| {
        nobody_is_signed_in(run);
        assert_eq!(run.browser.items.len(), 1, "nothing of Amplify's is left");
    });
}
