//! Renewals against the pool: one for all tabs, with rotation and without, and what ends a session.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::needless_pass_by_value,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

#[path = "support/flows.rs"]
mod flows;
#[path = "support/pool_tabs.rs"]
mod pool_tabs;
mod support;
#[path = "support/tabs.rs"]
mod tabs;

use cognito_wasm::clock::Clock;
use cognito_wasm::config::Config;
use cognito_wasm::effect::Audience;
use cognito_wasm::error::Code;
use cognito_wasm::flow::devices::Device;
use cognito_wasm::reader::Reader;
use cognito_wasm::session::renewal::{Renewal, RenewalOptions, RenewalOutcome};
use flows::{Flow, Output};
use pool_tabs::{HOUR, expired, rotating, signed_in, signed_in_to};
use serde_json::{Value, json};
use support::pool::{Pool, pool_with};
use tabs::{Browser, Tab};

fn error(name: &str, message: &str) -> Value {
    json!({ "kind": "error", "type": name, "message": message })
}

fn renewal(input: Value) -> Flow {
    Flow::Renewal(Box::new(Renewal::new(RenewalOptions::read(&Reader::input(&input)).unwrap())))
}

fn run(browser: &mut Browser<Pool>, flow: Flow) -> RenewalOutcome {
    let Output::Renewal(outcome) = browser.run(flow).unwrap() else { panic!("not a renewal") };
    outcome
}

/// Two tabs that both want to send what the record says now, as tabs without a lock do.
fn two_without_a_lock(client: &Value) -> (Browser<Pool>, Tab, Tab) {
    let mut browser = expired(client);
    browser.traits.lockless = true;
    let (first, second) = (browser.renewing(), browser.renewing());
    (browser, first, second)
}

#[test]
fn twenty_tabs_with_rotation_and_no_grace_send_one_renewal() {
    let mut browser = expired(&rotating(0));
    let old = browser.refresh_token();
    let mut tabs: Vec<Tab> = (0..20).map(|_| browser.renewing()).collect();
    // All move in turn; one holds the lock.
    for _ in 0..200 {
        for tab in &mut tabs {
            browser.step(tab);
        }
    }
    assert!(tabs.iter().all(Tab::is_over), "every tab comes to an end");
    assert_eq!(browser.renewals(), 1);
    let outcomes = tabs.iter().map(|tab| tab.outputs[0].as_ref().unwrap());
    let refreshed = outcomes.filter(|output| matches!(output, Output::Renewal(RenewalOutcome::Refreshed)));
    assert_eq!(refreshed.count(), 1, "the others adopt the tokens");
    assert_ne!(browser.refresh_token(), old);
    assert!(browser.record().user.unwrap().tokens.is_fresh(browser.world.host.now.get()));
    assert_eq!(browser.violations, Vec::<String>::new());
    assert_eq!(browser.events(Audience::Tabs), ["signedIn", "tokenRefresh"]);
}

#[test]
fn a_new_refresh_token_replaces_the_old_one_and_works_in_turn() {
    let mut browser = expired(&rotating(0));
    for _ in 0..3 {
        let old = browser.refresh_token();
        assert_eq!(browser.renew(), RenewalOutcome::Refreshed);
        assert_ne!(browser.refresh_token(), old);
        browser.world.pass(HOUR + 1);
    }
}

#[test]
fn without_rotation_the_refresh_token_stays() {
    let mut browser = expired(&json!({}));
    let old = browser.refresh_token();
    assert_eq!(browser.renew(), RenewalOutcome::Refreshed);
    assert_eq!(browser.refresh_token(), old);
}

#[test]
fn tokens_that_do_are_not_renewed_unless_it_is_forced() {
    let mut browser = signed_in(&json!({}));
    assert_eq!(run(&mut browser, renewal(json!({}))), RenewalOutcome::Adopted);
    assert_eq!(browser.renewals(), 0);
    assert_eq!(run(&mut browser, renewal(json!({ "forceRefresh": true }))), RenewalOutcome::Refreshed);
    assert_eq!(browser.renewals(), 1);
}

#[test]
fn without_a_session_there_is_nothing_to_renew() {
    let mut browser = Browser::new(pool_with(&json!({}), &json!({})));
    assert_eq!(browser.renew(), RenewalOutcome::SignedOut);
    assert_eq!((browser.renewals(), browser.items.len(), browser.told.len()), (0, 0, 0));
}

#[test]
fn a_tab_that_dies_after_sending_costs_nothing_inside_the_grace_period() {
    let mut browser = expired(&rotating(60));
    let mut dying = browser.renewing();
    browser.send(&mut dying);
    let mut next = browser.renewing();
    assert!(browser.step(&mut next));
    browser.close(&mut dying);
    assert_eq!(browser.outcome(&mut next), RenewalOutcome::Refreshed);
    assert_eq!(browser.renewals(), 2);
}

#[test]
fn a_tab_that_dies_after_sending_ends_the_session_where_there_is_no_grace() {
    let mut browser = expired(&rotating(0));
    let mut dying = browser.renewing();
    browser.send(&mut dying);
    browser.close(&mut dying);
    let RenewalOutcome::Ended { error } = browser.renew() else { panic!("nobody has the new token") };
    assert_eq!(error.code, Code::RefreshTokenReuseException);
    assert!(!browser.is_signed_in());
    assert_eq!(browser.events(Audience::Here), ["signedIn", "tokenRefresh_failure", "signedOut"]);
}

#[test]
fn a_sign_out_throws_a_late_renewal_away() {
    let mut browser = expired(&rotating(0));
    let mut tab = browser.renewing();
    browser.send(&mut tab);
    browser.run(Flow::sign_out()).unwrap();
    assert_eq!(browser.outcome(&mut tab), RenewalOutcome::SignedOut);
    assert!(!browser.is_signed_in());
}

#[test]
fn a_new_sign_in_is_not_overwritten_by_a_late_renewal_of_the_old_session() {
    let mut browser = expired(&json!({}));
    let mut tab = browser.renewing();
    browser.send(&mut tab);
    browser.sign_in();
    let new = browser.record();
    assert_eq!(browser.outcome(&mut tab), RenewalOutcome::Adopted);
    assert_eq!(browser.record(), new);
}

#[test]
fn a_session_of_a_cleared_storage_is_not_mistaken_for_the_next_one_of_the_same_generation() {
    let mut browser = expired(&json!({}));
    let mut tab = browser.renewing();
    browser.send(&mut tab);
    browser.items.clear();
    browser.sign_in();
    let new = browser.record();
    assert_eq!(browser.outcome(&mut tab), RenewalOutcome::Adopted);
    assert_eq!(browser.record(), new);
}

#[test]
fn a_reused_token_is_no_end_when_the_storage_has_a_newer_one() {
    // Two tabs without a lock: the second sends what the first has already exchanged.
    let (mut browser, mut first, mut second) = two_without_a_lock(&rotating(0));
    browser.send(&mut first);
    browser.send(&mut second);
    assert!(browser.step(&mut second));
    assert!(browser.awaits_record(&second), "the record of the first tab is waited for");
    assert_eq!(browser.outcome(&mut first), RenewalOutcome::Refreshed);
    assert_eq!(browser.outcome(&mut second), RenewalOutcome::Adopted);
    assert!(browser.is_signed_in());
}

#[test]
fn an_error_about_a_replaced_token_ends_nothing() {
    let (mut browser, mut first, mut second) = two_without_a_lock(&rotating(0));
    browser.send(&mut first);
    browser.renewal_fault(&error("NotAuthorizedException", "Invalid Refresh Token."));
    browser.send(&mut second);
    assert_eq!(browser.outcome(&mut first), RenewalOutcome::Refreshed);
    assert_eq!(browser.outcome(&mut second), RenewalOutcome::Adopted);
    assert!(browser.is_signed_in());
}

#[test]
fn these_errors_end_the_session() {
    for (name, message) in [
        ("NotAuthorizedException", "Refresh Token has expired"),
        ("NotAuthorizedException", "Refresh Token has been revoked"),
        ("NotAuthorizedException", "Invalid Refresh Token."),
        ("NotAuthorizedException", "User is disabled."),
        ("RefreshTokenReuseException", "Refresh token has been invalidated."),
        ("UserNotFoundException", "User does not exist."),
        ("UserNotConfirmedException", "User is not confirmed."),
        ("PasswordResetRequiredException", "Password reset required for the user"),
        ("TokenRevokedException", "Token has been revoked"),
    ] {
        let mut browser = expired(&json!({}));
        browser.renewal_fault(&error(name, message));
        let RenewalOutcome::Ended { error } = browser.renew() else { panic!("{name} ends a session") };
        assert_eq!(error.code.name(), name);
        assert!(!browser.is_signed_in(), "{name}");
        assert_eq!(browser.renewals(), 1, "{name}");
    }
}

#[test]
fn all_other_errors_keep_the_session() {
    let secret = "Unable to verify secret hash for client 1example23456789";
    for kind in [
        error("ResourceNotFoundException", "words"),
        error("UserLambdaValidationException", "words"),
        error("UnexpectedLambdaException", "words"),
        error("InvalidLambdaResponseException", "words"),
        json!({ "kind": "error", "type": "TooManyRequestsException", "message": "words", "times": 3 }),
        error("InternalErrorException", "words"),
        error("ForbiddenException", "words"),
        error("OperationNotEnabledException", "words"),
        error("InvalidParameterException", "words"),
        error("SomethingNewException", "words"),
        error("NotAuthorizedException", secret),
        json!({ "kind": "status", "status": 500 }),
        json!({ "kind": "status", "status": 502, "body": "<html>" }),
        json!({ "kind": "status", "status": 429, "body": "", "times": 3 }),
        json!({ "kind": "html" }),
        json!({ "kind": "html", "status": 200, "times": 2 }),
        json!({ "kind": "empty", "times": 2 }),
        json!({ "kind": "drop", "times": 2 }),
    ] {
        let mut browser = expired(&json!({}));
        let before = browser.record();
        browser.renewal_fault(&kind);
        assert!(matches!(browser.renew(), RenewalOutcome::Kept { .. }), "{kind}");
        assert_eq!(browser.record(), before, "{kind}");
        assert_eq!(browser.held(), [], "{kind}");
        assert_eq!(browser.events(Audience::Here), ["signedIn", "tokenRefresh_failure"], "{kind}");
        assert_eq!(browser.events(Audience::Tabs), ["signedIn"], "{kind}");
        assert_eq!(browser.renew(), RenewalOutcome::Refreshed, "{kind}");
    }
}

#[test]
fn a_throttled_renewal_is_sent_again_after_a_pause() {
    let mut browser = expired(&rotating(0));
    browser.renewal_fault(&error("TooManyRequestsException", "Rate exceeded"));
    assert_eq!(browser.renew(), RenewalOutcome::Refreshed);
    assert_eq!(browser.renewals(), 2);
}

#[test]
fn a_lost_or_broken_answer_is_asked_for_once_more_with_the_same_token() {
    for kind in ["drop", "dropAfter", "truncated", "empty"] {
        let mut browser = expired(&rotating(60));
        let old = browser.refresh_token().unwrap();
        browser.renewal_fault(&json!({ "kind": kind }));
        assert_eq!(browser.renew(), RenewalOutcome::Refreshed, "{kind}");
        let sent = browser.world.sent.iter().rev().take(2);
        assert!(sent.into_iter().all(|sent| sent.body["RefreshToken"] == json!(old)), "{kind}");
    }
}

#[test]
fn a_wrong_secret_signs_nobody_out() {
    let mut browser = signed_in_to(pool_with(&json!({}), &json!({ "generateSecret": true })));
    browser.world.pass(HOUR + 1);
    let config = json!({
        "userPoolId": browser.world.service.id,
        "userPoolClientId": browser.world.service.client,
        "userPoolClientSecret": "anothersecretofthesameclient",
    });
    browser.world.config = Config::read(&Reader::input(&config)).unwrap();
    let RenewalOutcome::Kept { error } = browser.renew() else { panic!("the session is kept") };
    assert_eq!(error.code, Code::NotAuthorizedException);
    assert!(browser.is_signed_in());
}

#[test]
fn a_device_that_was_deleted_does_not_stop_the_renewal() {
    let mut browser = expired(&json!({}));
    let mut record = browser.record();
    record.devices.insert(Device {
        login: "ada".into(),
        username: record.user.as_ref().unwrap().username.clone(),
        key: "us-east-1_00000000-0000-4000-8000-000000000000".into(),
        group_key: "-group".into(),
        password: "device password".into(),
    });
    browser.store(&record);
    assert_eq!(browser.renew(), RenewalOutcome::Refreshed);
    assert_eq!(browser.record().devices.find("ada"), None);
}

#[test]
fn a_clock_that_is_a_day_wrong_changes_nothing() {
    for wrong in [-24 * HOUR * 1000, 24 * HOUR * 1000] {
        let world = pool_with(&json!({}), &rotating(0));
        world.host.advance(wrong);
        let mut browser = signed_in_to(world);
        assert_eq!(browser.record().clock, Clock { offset: -wrong });
        let is_fresh = |browser: &Browser<Pool>| {
            let record = browser.record();
            let now = record.server_time(browser.world.host.now.get());
            record.user.unwrap().tokens.is_fresh(now)
        };
        assert!(is_fresh(&browser));
        browser.world.pass(HOUR + 1);
        assert!(!is_fresh(&browser));
        assert_eq!(browser.renew(), RenewalOutcome::Refreshed);
        assert!(is_fresh(&browser));
    }
}

#[test]
fn a_session_without_a_refresh_token_lasts_as_long_as_its_tokens() {
    let mut browser = signed_in(&json!({}));
    let mut record = browser.record();
    let user = record.user.as_mut().unwrap();
    user.tokens.refresh_token = None;
    browser.store(&record);
    assert!(matches!(browser.renew(), RenewalOutcome::Kept { .. }));
    assert!(browser.is_signed_in());
    browser.world.pass(HOUR + 1);
    assert!(matches!(browser.renew(), RenewalOutcome::Ended { .. }));
    assert!(!browser.is_signed_in());
}

#[test]
fn a_refresh_token_that_may_rotate_is_not_spent_where_nothing_can_be_written() {
    let mut browser = expired(&rotating(0));
    browser.traits.read_only = true;
    let RenewalOutcome::Kept { error } = browser.renew() else { panic!("the session is kept") };
    assert_eq!((error.code, browser.renewals()), (Code::StorageFailed, 0));
    browser.traits.read_only = false;
    assert_eq!(browser.renew(), RenewalOutcome::Refreshed);
}

#[test]
fn news_that_come_later_than_the_lock_are_waited_for() {
    let mut browser = expired(&rotating(0));
    browser.traits.shared = true;
    let old = browser.items.clone();
    let (mut first, mut second) = (browser.renewing(), browser.renewing());
    assert!(browser.step(&mut first) && browser.step(&mut second), "both have seen the same tokens");
    assert_eq!(browser.outcome(&mut first), RenewalOutcome::Refreshed);
    // The second tab gets the lock, and what the first has written shows only a little later.
    let new = core::mem::replace(&mut browser.items, old);
    assert!(browser.step(&mut second));
    browser.items = new;
    assert_eq!(browser.outcome(&mut second), RenewalOutcome::Adopted);
    assert_eq!(browser.renewals(), 1);
}

#[test]
fn client_metadata_is_part_of_what_makes_two_renewals_the_same() {
    let options = |input: Value| RenewalOptions::read(&Reader::input(&input)).unwrap();
    let acme = options(json!({ "clientMetadata": { "tenant": "acme", "lang": "en" } }));
    assert_eq!(acme.key(), options(json!({ "clientMetadata": { "lang": "en", "tenant": "acme" } })).key());
    assert_ne!(acme.key(), options(json!({ "clientMetadata": { "tenant": "globex", "lang": "en" } })).key());
    assert_ne!(acme.key(), options(json!({})).key());
}

#[test]
fn forced_renewals_with_other_client_metadata_do_not_share_tokens() {
    let mut browser = signed_in(&rotating(0));
    let forced =
        |tenant: &str| renewal(json!({ "forceRefresh": true, "clientMetadata": { "tenant": tenant } }));
    let mut tabs = [browser.tab([forced("acme")]), browser.tab([forced("globex")])];
    for _ in 0..50 {
        for tab in &mut tabs {
            browser.step(tab);
        }
    }
    assert!(tabs.iter().all(Tab::is_over));
    let sent = browser.world.sent.iter().filter(|sent| sent.operation == "GetTokensFromRefreshToken");
    let tenants: Vec<_> = sent.map(|sent| sent.body["ClientMetadata"]["tenant"].clone()).collect();
    assert_eq!(tenants, [json!("acme"), json!("globex")]);
    assert_eq!(browser.violations, Vec::<String>::new());
}

#[test]
fn wrong_options_are_named() {
    for (input, message) in [
        (json!({ "clientMetadata": { "plan": 5 } }), "clientMetadata.plan must be a string"),
        (json!({ "clientMetadata": "text" }), "clientMetadata must be an object"),
        (json!({ "forceRefresh": "yes" }), "forceRefresh must be a boolean"),
        (json!("text"), "the argument must be an object"),
    ] {
        let error = RenewalOptions::read(&Reader::input(&input)).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message));
    }
}
