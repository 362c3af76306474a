//! `NEW_PASSWORD_REQUIRED`: the temporary password that an administrator gave is replaced.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::Code;
use serde_json::json;
use support::pool::{ada, pool};

#[test]
fn new_password_required() {
    for flow in ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"] {
        let mut world = pool(&json!({ "requiredAttributes": ["email", "given_name"] }));
        world.change_user(&json!({ "temporary": true }));
        let (mut sign_in, outcome) = world.sign_in(&ada(flow));
        assert_eq!(
            outcome.unwrap().next(),
            json!({
                "signInStep": "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED", "missingAttributes": ["given_name"],
            })
        );
        let named = json!({ "userAttributes": { "given_name": "Ada" } });
        assert_eq!(world.respond(&mut sign_in, "").unwrap_err().code, Code::EmptyChallengeResponse);
        let error = world.respond_with(&mut sign_in, "short", &named).unwrap_err();
        assert_eq!(error.code, Code::InvalidPasswordException);
        let error = world.respond(&mut sign_in, "Brand-new-1").unwrap_err();
        assert_eq!(error.code, Code::InvalidParameterException);
        world.respond_with(&mut sign_in, "Brand-new-1", &named).unwrap().done();
        assert_eq!(world.view()["attributes"]["given_name"], "Ada");
        assert!(world.sign_in(&ada(flow)).1.is_err());
    }
}

#[test]
fn new_password_required_before_a_second_factor() {
    let mut world = pool(&json!({ "mfa": "ON" }));
    world.change_user(&json!({ "enabledMfa": ["SMS_MFA"], "temporary": true }));
    let (mut sign_in, _) = world.sign_in(&ada("USER_SRP_AUTH"));
    let outcome = world.respond(&mut sign_in, "Brand-new-1").unwrap();
    assert_eq!(outcome.step(), "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    let code = world.code();
    world.respond(&mut sign_in, code).unwrap().done();
}

#[test]
fn an_expired_temporary_password_is_refused() {
    let mut world = pool(&json!({}));
    world.change_user(&json!({ "temporary": true, "temporaryValidity": 60 }));
    world.pass(60);
    let error = world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap_err();
    assert_eq!(
        error.message.as_str(),
        "Temporary password has expired and must be reset by an administrator."
    );
}
