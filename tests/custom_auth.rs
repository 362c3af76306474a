//! `CUSTOM_CHALLENGE`: what the pool's own triggers ask, and challenges that nobody knows yet.

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
use support::pool::{PASSWORD, ada, pool};

#[test]
fn custom_challenges_of_several_rounds() {
    for flow in ["CUSTOM_WITHOUT_SRP", "CUSTOM_WITH_SRP"] {
        let rounds = json!([
            { "parameters": { "question": "colour?" }, "answer": "blue", "retries": 1 },
            { "parameters": { "question": "number?" }, "answer": "seven" },
        ]);
        let mut world = pool(&json!({ "customAuth": { "rounds": rounds, "thenMfa": true }, "mfa": "ON" }));
        world.change_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
        let (mut sign_in, outcome) = world.sign_in(&ada(flow));
        let next = outcome.unwrap().next();
        assert_eq!(next["signInStep"], "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE");
        assert_eq!(next["additionalInfo"]["question"], "colour?");
        let again = world.respond(&mut sign_in, "green").unwrap().next();
        assert_eq!(again["additionalInfo"]["question"], "colour?");
        let next = world.respond(&mut sign_in, "blue").unwrap().next();
        assert_eq!(next["additionalInfo"]["question"], "number?");
        let outcome = world.respond(&mut sign_in, "seven").unwrap();
        assert_eq!(outcome.step(), "CONFIRM_SIGN_IN_WITH_SMS_CODE");
        let code = world.code();
        world.respond(&mut sign_in, code).unwrap().done();
        let mut sent: Vec<_> = world.sent[1..].iter().map(|sent| sent.body["Session"].clone()).collect();
        sent.dedup();
        assert_eq!(sent.len(), world.sent.len() - 1, "each answer carries the session of its own round");
        assert_eq!(world.sent[0].body["AuthParameters"]["PASSWORD"], json!(null));
    }
}

#[test]
fn a_failed_custom_challenge_ends_the_sign_in() {
    let mut world = pool(&json!({ "customAuth": { "rounds": [{ "answer": "blue" }] } }));
    let (mut sign_in, _) = world.sign_in(&ada("CUSTOM_WITHOUT_SRP"));
    let error = world.respond(&mut sign_in, "green").unwrap_err();
    assert_eq!(error.code, Code::NotAuthorizedException);
    assert!(!sign_in.is_open());
}

#[test]
fn the_words_of_a_trigger_are_in_the_error() {
    let mut world = pool(&json!({
        "customAuth": { "rounds": [{ "answer": "blue" }] },
        "triggers": { "VerifyAuthChallengeResponse": { "error": "come back at noon" } },
    }));
    let (mut sign_in, _) = world.sign_in(&ada("CUSTOM_WITHOUT_SRP"));
    let error = world.respond(&mut sign_in, "blue").unwrap_err();
    let lambda = error.lambda.as_ref().unwrap();
    assert_eq!(
        (lambda.trigger.as_str(), lambda.message.as_str()),
        ("VerifyAuthChallengeResponse", "come back at noon")
    );
}

#[test]
fn a_challenge_that_this_version_does_not_know_is_answered_with_an_object() {
    let mut world = pool(&json!({}));
    world.change_user(&json!({ "futureChallenge": true }));
    let (mut sign_in, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
    let next = outcome.unwrap().next();
    assert_eq!(next["signInStep"], "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE");
    assert_eq!(next["challengeName"], "FUTURE_CHALLENGE");
    assert_eq!(next["challengeParameters"]["NEWS"], "from the future");
    world.respond(&mut sign_in, json!({ "ANSWER": PASSWORD })).unwrap().done();
}
