//! Signing out: here first and for good, then at the service.

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
#[path = "support/pool_tabs.rs"]
mod pool_tabs;
mod support;
#[path = "support/tabs.rs"]
mod tabs;

use cognito_wasm::effect::Audience;
use cognito_wasm::error::{Code, Result};
use cognito_wasm::flow::devices::Device;
use cognito_wasm::reader::Reader;
use cognito_wasm::session::forget_device::ForgetDevice;
use cognito_wasm::session::renewal::RenewalOutcome;
use cognito_wasm::session::sign_out::{Reach, SignOut};
use flows::{Flow, Output};
use pool_tabs::{expired, rotating, signed_in};
use serde_json::{Value, json};
use support::pool::{Pool, pool_with};
use tabs::Browser;

fn sign_out(browser: &mut Browser<Pool>, flow: Flow) -> Result<()> {
    let output = browser.run(flow);
    assert_eq!(browser.held(), []);
    output.map(|output| assert!(matches!(output, Output::SignedOut)))
}

fn fault(browser: &Browser<Pool>, operation: &str, fault: &Value) {
    let mut all = json!({ "operation": operation });
    all.as_object_mut().unwrap().extend(fault.as_object().unwrap().clone());
    browser.world.fault(&all);
}

#[test]
fn a_sign_out_revokes_the_refresh_token_and_leaves_no_token_behind() {
    let mut browser = signed_in(&json!({}));
    let token = browser.refresh_token().unwrap();
    sign_out(&mut browser, Flow::sign_out()).unwrap();
    assert!(!browser.is_signed_in());
    assert!(!browser.items.values().any(|text| text.contains("eyJ")));
    assert_eq!(browser.world.sent.last().unwrap().operation, "RevokeToken");
    assert_eq!(browser.world.sent.last().unwrap().body["Token"], json!(token));
    for audience in [Audience::Tabs, Audience::Here] {
        assert_eq!(browser.events(audience), ["signedIn", "signedOut"]);
    }
    assert_eq!(browser.told.last().unwrap().mark, browser.record().mark());
}

#[test]
fn sign_out_without_a_session_is_a_no_op() {
    for flow in [Flow::sign_out, Flow::global_sign_out] {
        let mut browser = Browser::new(pool_with(&json!({}), &json!({})));
        sign_out(&mut browser, flow()).unwrap();
        assert!(browser.items.is_empty() && browser.told.is_empty() && browser.world.sent.is_empty());
    }
}

#[test]
fn tokens_that_cannot_be_revoked_are_not_sent() {
    let mut browser = signed_in(&json!({ "enableTokenRevocation": false }));
    sign_out(&mut browser, Flow::sign_out()).unwrap();
    assert_eq!((browser.is_signed_in(), browser.count("RevokeToken")), (false, 0));
}

#[test]
fn a_service_that_is_out_of_reach_does_not_stop_a_sign_out() {
    for kind in ["drop", "html", "empty"] {
        let mut browser = signed_in(&json!({}));
        fault(&browser, "RevokeToken", &json!({ "kind": kind, "times": 3 }));
        sign_out(&mut browser, Flow::sign_out()).unwrap();
        assert!(!browser.is_signed_in());
    }
}

#[test]
fn the_devices_stay_and_a_forgotten_one_does_not() {
    let mut browser = signed_in(&json!({}));
    let mut record = browser.record();
    record.devices.insert(Device {
        username: "ada".into(),
        login: "ada".into(),
        key: "device".into(),
        group_key: "g".into(),
        password: "p".into(),
    });
    browser.store(&record);
    sign_out(&mut browser, Flow::sign_out()).unwrap();
    assert!(browser.record().devices.find("ada").is_some());
    browser.run(Flow::ForgetDevice(Box::new(ForgetDevice::new("device".into())))).unwrap();
    assert!(browser.record().devices.is_empty());
}

#[test]
fn everywhere_ends_all_sessions_of_the_user() {
    let mut browser = signed_in(&json!({}));
    let other = browser.record();
    browser.sign_in();
    sign_out(&mut browser, Flow::global_sign_out()).unwrap();
    assert_eq!(browser.world.sent.last().unwrap().operation, "GlobalSignOut");
    browser.store(&other);
    assert!(matches!(browser.renew(), RenewalOutcome::Ended { .. }));
}

#[test]
fn everywhere_renews_tokens_that_have_ended_first() {
    let mut browser = expired(&rotating(0));
    sign_out(&mut browser, Flow::global_sign_out()).unwrap();
    assert_eq!((browser.renewals(), browser.count("GlobalSignOut")), (1, 1));
    assert!(!browser.is_signed_in());
}

#[test]
fn everywhere_is_no_failure_when_the_tokens_were_revoked_before() {
    let mut browser = signed_in(&json!({}));
    browser.world.control("revoke", &json!({ "username": "ada" }));
    sign_out(&mut browser, Flow::global_sign_out()).unwrap();
    assert!(!browser.is_signed_in());

    let mut browser = expired(&json!({}));
    browser.world.control("revoke", &json!({ "username": "ada" }));
    sign_out(&mut browser, Flow::global_sign_out()).unwrap();
    assert!(!browser.is_signed_in(), "the renewal has found out");
}

#[test]
fn everywhere_says_what_the_service_refused_and_the_session_is_over_here() {
    let mut browser = signed_in(&json!({}));
    let refusal = json!({ "kind": "error", "type": "ForbiddenException", "message": "words" });
    fault(&browser, "GlobalSignOut", &refusal);
    let error = sign_out(&mut browser, Flow::global_sign_out()).unwrap_err();
    assert_eq!((error.code, browser.is_signed_in()), (Code::ForbiddenException, false));
}

#[test]
fn a_deleted_account_is_signed_out_without_a_request() {
    let mut browser = signed_in(&json!({}));
    let sent = browser.world.sent.len();
    sign_out(&mut browser, Flow::SignOut(Box::new(SignOut::new(Reach::Deleted)))).unwrap();
    assert_eq!((browser.is_signed_in(), browser.world.sent.len()), (false, sent));
    assert_eq!(browser.events(Audience::Here), ["signedIn", "signedOut"]);
}

#[test]
fn a_stored_session_that_cannot_be_overwritten_is_removed() {
    let mut browser = signed_in(&json!({}));
    browser.traits.read_only = true;
    sign_out(&mut browser, Flow::sign_out()).unwrap();
    assert!(browser.items.is_empty());
}

#[test]
fn a_stored_session_that_cannot_be_cleared_is_said_to_be_there() {
    for flow in [Flow::sign_out, Flow::global_sign_out] {
        let mut browser = signed_in(&json!({}));
        (browser.traits.read_only, browser.traits.keeps) = (true, true);
        let error = sign_out(&mut browser, flow()).unwrap_err();
        assert_eq!(error.code, Code::StorageFailed);
        assert_eq!(browser.count("RevokeToken") + browser.count("GlobalSignOut"), 1, "its tokens are void");
        assert_eq!(browser.events(Audience::Here), ["signedIn", "signedOut"]);
    }
}

#[test]
fn a_record_of_a_newer_version_is_left_alone() {
    for slow in [false, true] {
        let mut browser = signed_in(&json!({}));
        browser.traits.slow = slow;
        let key = browser.key();
        browser.items.insert(key.clone(), r#"{"version":2}"#.into());
        for flow in
            [Flow::sign_out(), Flow::take_over(), Flow::ForgetDevice(Box::new(ForgetDevice::new("d".into())))]
        {
            assert_eq!(browser.run(flow).unwrap_err().code, Code::StorageFailed);
        }
        let Output::Renewal(RenewalOutcome::Kept { error }) = browser.run(Flow::forced()).unwrap() else {
            panic!()
        };
        assert_eq!(error.code, Code::StorageFailed);
        assert_eq!((browser.items[&key].as_str(), browser.held()), (r#"{"version":2}"#, vec![]));
    }
}

#[test]
fn wrong_options_are_named() {
    for (input, message) in [
        (json!({ "global": "yes" }), "global must be a boolean"),
        (json!("global"), "the argument must be an object"),
    ] {
        let error = Reach::read(&Reader::input(&input)).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message));
    }
    assert_eq!(Reach::read(&Reader::input(&json!(null))).unwrap(), Reach::Here);
}
