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

mod support;

use cognito_wasm::clock::Clock;
use cognito_wasm::config::Config;
use cognito_wasm::error::Code;
use cognito_wasm::flow::devices::Device;
use cognito_wasm::session::Outcome;
use serde_json::{Value as Json, json};
use support::pool::pool_with;
use support::tabs::{Browser, Tab};
use support::value;

const HOUR: i64 = 3600;

fn rotating(grace: i64) -> Json {
    json!({ "refreshTokenRotation": true, "retryGracePeriodSeconds": grace })
}

/// Ada's session, an hour later.
fn expired(client: &Json) -> Browser {
    let browser = Browser::new(client);
    browser.world.pass(HOUR + 1);
    browser
}

fn fault(browser: &Browser, fault: Json) {
    let mut all = json!({ "operation": "GetTokensFromRefreshToken" });
    all.as_object_mut().unwrap().extend(fault.as_object().unwrap().clone());
    browser.world.fault(&all);
}

fn is_signed_in(browser: &Browser) -> bool {
    browser.record().user.is_some()
}

#[test]
fn twenty_tabs_with_rotation_and_no_grace_send_one_renewal() {
    let mut browser = expired(&rotating(0));
    let old = browser.refresh_token();
    let mut tabs: Vec<Tab> = (0..20).map(|_| browser.tab()).collect();
    let mut outcomes = Vec::new();
    // All move in turn; one holds the lock.
    for _ in 0..200 {
        let mut waiting = Vec::new();
        for mut tab in tabs {
            match browser.step(&mut tab) {
                Some(outcome) => outcomes.push(outcome),
                None => waiting.push(tab),
            }
        }
        tabs = waiting;
    }
    assert!(tabs.is_empty(), "every tab comes to an end");
    assert_eq!(browser.renewals(), 1);
    let refreshed = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Refreshed)).count();
    let adopted = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Adopted)).count();
    assert_eq!((refreshed, adopted), (1, 19));
    assert_ne!(browser.refresh_token(), old);
    assert!(browser.record().user.unwrap().tokens().is_fresh(browser.world.host.now.get()));
}

#[test]
fn a_new_refresh_token_replaces_the_old_one_and_works_in_turn() {
    let mut browser = expired(&rotating(0));
    for _ in 0..3 {
        let old = browser.refresh_token();
        assert!(matches!(browser.renew(), Outcome::Refreshed));
        assert_ne!(browser.refresh_token(), old);
        browser.world.pass(HOUR + 1);
    }
}

#[test]
fn without_rotation_the_refresh_token_stays() {
    let mut browser = expired(&json!({}));
    let old = browser.refresh_token();
    assert!(matches!(browser.renew(), Outcome::Refreshed));
    assert_eq!(browser.refresh_token(), old);
}

#[test]
fn a_tab_that_dies_after_sending_costs_nothing_inside_the_grace_period() {
    let mut browser = expired(&rotating(60));
    let mut dying = browser.tab();
    browser.send(&mut dying);
    let mut next = browser.tab();
    assert!(browser.step(&mut next).is_none());
    browser.close(&dying);
    assert!(matches!(browser.finish(&mut next), Outcome::Refreshed));
    assert_eq!(browser.renewals(), 2);
}

#[test]
fn a_tab_that_dies_after_sending_ends_the_session_where_there_is_no_grace() {
    let mut browser = expired(&rotating(0));
    let mut dying = browser.tab();
    browser.send(&mut dying);
    browser.close(&dying);
    let Outcome::Ended(error) = browser.renew() else { panic!("nobody has the new token") };
    assert_eq!(error.code, Code::RefreshTokenReuseException);
    assert!(!is_signed_in(&browser));
}

#[test]
fn a_sign_out_throws_a_late_renewal_away() {
    let mut browser = expired(&rotating(0));
    let mut tab = browser.tab();
    browser.send(&mut tab);
    browser.sign_out();
    assert!(matches!(browser.finish(&mut tab), Outcome::SignedOut));
    assert!(!is_signed_in(&browser));
}

#[test]
fn a_new_sign_in_is_not_overwritten_by_a_late_renewal_of_the_old_session() {
    let mut browser = expired(&json!({}));
    let mut tab = browser.tab();
    browser.send(&mut tab);
    browser.sign_in();
    let new = browser.record();
    assert!(matches!(browser.finish(&mut tab), Outcome::Adopted));
    assert_eq!(browser.record(), new);
}

#[test]
fn a_session_of_a_cleared_storage_is_not_mistaken_for_the_next_one_of_the_same_generation() {
    let mut browser = expired(&json!({}));
    let mut tab = browser.tab();
    browser.send(&mut tab);
    browser.stored = None;
    browser.sign_in();
    let new = browser.record();
    assert!(matches!(browser.finish(&mut tab), Outcome::Adopted));
    assert_eq!(browser.record(), new);
}

#[test]
fn a_reused_token_is_no_end_when_the_storage_has_a_newer_one() {
    // Two tabs without a lock: the second sends what the first has already exchanged.
    let mut browser = expired(&rotating(0));
    let (mut first, mut second) = (browser.tab(), browser.tab());
    browser.send(&mut first);
    browser.close(&first);
    browser.send(&mut second);
    assert!(matches!(browser.finish(&mut first), Outcome::Refreshed));
    assert!(matches!(browser.finish(&mut second), Outcome::Adopted));
    assert!(is_signed_in(&browser));
}

#[test]
fn an_error_about_a_replaced_token_ends_nothing() {
    let mut browser = expired(&rotating(0));
    let (mut first, mut second) = (browser.tab(), browser.tab());
    browser.send(&mut first);
    browser.close(&first);
    fault(
        &browser,
        json!({ "kind": "error", "type": "NotAuthorizedException", "message": "Invalid Refresh Token." }),
    );
    browser.send(&mut second);
    assert!(matches!(browser.finish(&mut first), Outcome::Refreshed));
    assert!(matches!(browser.finish(&mut second), Outcome::Adopted));
    assert!(is_signed_in(&browser));
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
        fault(&browser, json!({ "kind": "error", "type": name, "message": message }));
        let Outcome::Ended(error) = browser.renew() else { panic!("{name} ends a session") };
        assert_eq!(error.code.name(), name);
        assert!(!is_signed_in(&browser), "{name}");
        assert_eq!(browser.renewals(), 1, "{name}");
    }
}

#[test]
fn all_other_errors_keep_the_session() {
    let error = |name: &str| json!({ "kind": "error", "type": name, "message": "words" });
    let secret = "Unable to verify secret hash for client 1example23456789";
    for kind in [
        error("ResourceNotFoundException"),
        error("UserLambdaValidationException"),
        error("UnexpectedLambdaException"),
        error("InvalidLambdaResponseException"),
        error("TooManyRequestsException"),
        error("InternalErrorException"),
        error("ForbiddenException"),
        error("OperationNotEnabledException"),
        error("InvalidParameterException"),
        error("SomethingNewException"),
        json!({ "kind": "error", "type": "NotAuthorizedException", "message": secret }),
        json!({ "kind": "status", "status": 500 }),
        json!({ "kind": "status", "status": 502, "body": "<html>" }),
        json!({ "kind": "status", "status": 429, "body": "" }),
        json!({ "kind": "html" }),
        json!({ "kind": "html", "status": 200, "times": 2 }),
        json!({ "kind": "empty", "times": 2 }),
        json!({ "kind": "drop", "times": 2 }),
    ] {
        let mut browser = expired(&json!({}));
        let before = browser.record();
        fault(&browser, kind.clone());
        assert!(matches!(browser.renew(), Outcome::Kept(_)), "{kind}");
        assert_eq!(browser.record(), before, "{kind}");
        assert!(matches!(browser.renew(), Outcome::Refreshed), "{kind}");
    }
}

#[test]
fn a_lost_or_broken_answer_is_asked_for_once_more_with_the_same_token() {
    for kind in ["drop", "dropAfter", "truncated", "empty"] {
        let mut browser = expired(&rotating(60));
        let old = browser.refresh_token().unwrap();
        fault(&browser, json!({ "kind": kind }));
        assert!(matches!(browser.renew(), Outcome::Refreshed), "{kind}");
        let sent = browser.world.sent.iter().rev().take(2);
        assert!(sent.into_iter().all(|sent| sent.body["RefreshToken"] == json!(old)), "{kind}");
    }
}

#[test]
fn a_wrong_secret_signs_nobody_out() {
    let mut browser = Browser::of(pool_with(&json!({}), &json!({ "generateSecret": true })));
    browser.world.pass(HOUR + 1);
    let config = json!({
        "userPoolId": browser.world.service.id,
        "userPoolClientId": browser.world.service.client,
        "userPoolClientSecret": "anothersecretofthesameclient",
    });
    browser.world.config = Config::parse(&value(&config)).unwrap();
    let outcome = browser.renew();
    assert!(
        matches!(&outcome, Outcome::Kept(error) if error.code == Code::NotAuthorizedException),
        "{outcome:?}"
    );
    assert!(is_signed_in(&browser));
}

#[test]
fn a_device_that_was_deleted_does_not_stop_the_renewal() {
    let mut browser = expired(&json!({}));
    let mut record = browser.record();
    let username = record.user.as_ref().unwrap().username().to_owned();
    record.devices.insert(&Device {
        login: "ada",
        username: &username,
        key: "us-east-1_00000000-0000-4000-8000-000000000000",
        group_key: "-group",
        password: "device password",
    });
    browser.store(&record);
    assert!(matches!(browser.renew(), Outcome::Refreshed));
    assert_eq!(browser.record().devices.find("ada"), None);
}

#[test]
fn a_clock_that_is_a_day_wrong_changes_nothing() {
    for wrong in [-24 * HOUR * 1000, 24 * HOUR * 1000] {
        let world = pool_with(&json!({}), &rotating(0));
        world.host.advance(wrong);
        // Signing in by SRP needs the server's time, to five minutes.
        let mut world = world;
        world.clock = Clock { offset: -wrong };
        let mut browser = Browser::of(world);
        assert_eq!(browser.record().clock.offset, -wrong);
        let fresh = |browser: &Browser| {
            let record = browser.record();
            let now = record.clock.now(&browser.world.host);
            record.user.unwrap().tokens().is_fresh(now)
        };
        assert!(fresh(&browser));
        browser.world.pass(HOUR + 1);
        assert!(!fresh(&browser));
        assert!(matches!(browser.renew(), Outcome::Refreshed));
        assert!(fresh(&browser));
    }
}

#[test]
fn a_session_without_a_refresh_token_lasts_as_long_as_its_tokens() {
    let mut browser = Browser::new(&json!({}));
    let mut stored: Json = serde_json::from_str(browser.stored.as_ref().unwrap()).unwrap();
    stored["user"].as_object_mut().unwrap().remove("refreshToken").unwrap();
    browser.stored = Some(stored.to_string());
    assert!(matches!(browser.renew(), Outcome::Kept(_)));
    assert!(is_signed_in(&browser));
    browser.world.pass(HOUR + 1);
    assert!(matches!(browser.renew(), Outcome::Ended(_)));
    assert!(!is_signed_in(&browser));
}
