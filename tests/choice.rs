//! `USER_AUTH`: the user chooses the first factor, against the pool. Passkeys are in `passkeys.rs`.

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
use serde_json::{Value, json};
use support::World;
use support::pool::{PASSWORD, Pool, ada, pool, pool_with};
use support::script::{Script, challenge, tokens};

fn choosing() -> World<Pool> {
    pool(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP", "SMS_OTP"] }))
}

fn user_auth(preferred: Option<&str>) -> Value {
    let mut input = ada("USER_AUTH");
    if !preferred.is_some_and(|factor| factor.starts_with("PASSWORD")) {
        input["password"] = Value::Null;
    }
    input["options"]["preferredChallenge"] = json!(preferred);
    input
}

#[test]
fn select_challenge_offers_what_the_user_has() {
    let mut world = choosing();
    let (_, outcome) = world.sign_in(&user_auth(None));
    assert_eq!(
        outcome.unwrap().next(),
        json!({
            "signInStep": "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION",
            "availableChallenges": ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP", "SMS_OTP"],
        })
    );
    assert_eq!(world.last()["AuthParameters"], json!({ "USERNAME": "ada" }));
}

#[test]
fn a_chosen_code_signs_in() {
    for (factor, step, member) in [
        ("EMAIL_OTP", "CONFIRM_SIGN_IN_WITH_EMAIL_CODE", "EMAIL_OTP_CODE"),
        ("SMS_OTP", "CONFIRM_SIGN_IN_WITH_SMS_CODE", "SMS_OTP_CODE"),
    ] {
        let mut world = choosing();
        let (mut sign_in, _) = world.sign_in(&user_auth(None));
        let next = world.respond(&mut sign_in, factor).unwrap().next();
        assert_eq!(next["signInStep"], step);
        assert!(next["codeDeliveryDetails"]["destination"].as_str().unwrap().contains("**"));
        let code = world.code();
        let wrong = if code == "00000000" { "00000001" } else { "00000000" };
        assert_eq!(world.respond(&mut sign_in, wrong).unwrap_err().code, Code::CodeMismatchException);
        world.respond(&mut sign_in, code.clone()).unwrap().done();
        assert_eq!(world.last()["ChallengeResponses"][member], code);
        assert_eq!(code.len(), 8, "a code may be longer than six digits");
    }
}

#[test]
fn a_preferred_code_comes_at_once() {
    for factor in ["EMAIL_OTP", "SMS_OTP"] {
        let mut world = choosing();
        let (mut sign_in, outcome) = world.sign_in(&user_auth(Some(factor)));
        assert!(outcome.unwrap().step().ends_with("_CODE"));
        assert_eq!(world.last()["AuthParameters"]["PREFERRED_CHALLENGE"], factor);
        let code = world.code();
        world.respond(&mut sign_in, code).unwrap().done();
        assert_eq!(world.operations(), ["InitiateAuth", "RespondToAuthChallenge"]);
    }
}

#[test]
fn a_chosen_password_signs_in_with_its_choice_in_one_answer() {
    for (factor, answers) in [("PASSWORD", 1), ("PASSWORD_SRP", 2)] {
        let mut world = choosing();
        let (mut sign_in, _) = world.sign_in(&user_auth(None));
        let next = world.respond(&mut sign_in, factor).unwrap().next();
        assert_eq!(next, json!({ "signInStep": "CONFIRM_SIGN_IN_WITH_PASSWORD" }));
        assert_eq!(world.sent.len(), 1, "the service need not know yet");
        world.respond(&mut sign_in, PASSWORD).unwrap().done();
        assert_eq!(world.sent.len(), 1 + answers);
        let sent = &world.sent[1].body;
        assert_eq!(
            (&sent["ChallengeName"], &sent["ChallengeResponses"]["ANSWER"]),
            (&json!("SELECT_CHALLENGE"), &json!(factor))
        );
        let clear = world.sent.iter().any(|sent| sent.body.to_string().contains(PASSWORD));
        assert_eq!(clear, factor == "PASSWORD");
    }
}

#[test]
fn a_preferred_password_signs_in_at_once() {
    for (factor, requests) in [("PASSWORD", 1), ("PASSWORD_SRP", 2)] {
        let mut world = choosing();
        let (_, outcome) = world.sign_in(&user_auth(Some(factor)));
        outcome.unwrap().done();
        assert_eq!(world.sent.len(), requests);
    }
}

#[test]
fn a_wrong_password_ends_a_sign_in_by_choice() {
    for factor in ["PASSWORD", "PASSWORD_SRP"] {
        let mut world = choosing();
        let (mut sign_in, _) = world.sign_in(&user_auth(None));
        world.respond(&mut sign_in, factor).unwrap();
        let error = world.respond(&mut sign_in, "Wrong-horse-1").unwrap_err();
        assert_eq!(error.code, Code::NotAuthorizedException);
        assert!(!sign_in.is_open());
    }
}

#[test]
fn a_factor_that_is_not_on_offer_leaves_the_choice() {
    let mut world = choosing();
    let (mut sign_in, _) = world.sign_in(&user_auth(Some("WEB_AUTHN")));
    let error = world.respond(&mut sign_in, "WEB_AUTHN").unwrap_err();
    assert_eq!(error.code, Code::InvalidParameterException);
    assert_eq!(world.respond(&mut sign_in, "EMAIL_OTP").unwrap().step(), "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
}

/// The service asks for the password itself when it was preferred and did not come along.
#[test]
fn password_and_password_srp_as_challenges_of_their_own() {
    for (name, member) in [("PASSWORD", "PASSWORD"), ("PASSWORD_SRP", "SRP_A")] {
        let mut world =
            Script::default().initiate(challenge(name, "session-1", json!({}))).respond(tokens()).world();
        let (mut sign_in, outcome) = world.sign_in(&user_auth(None));
        assert_eq!(outcome.unwrap().step(), "CONFIRM_SIGN_IN_WITH_PASSWORD");
        world.respond(&mut sign_in, "secret words").unwrap().done();
        let body = world.last();
        assert_eq!(body["ChallengeName"], name);
        assert!(body["ChallengeResponses"][member].is_string());
        assert_eq!(body["ChallengeResponses"]["ANSWER"], json!(null));
    }
}

#[test]
fn an_unknown_user_is_offered_the_same() {
    let mut world = choosing();
    let mut input = user_auth(None);
    input["username"] = json!("nobody");
    let (mut sign_in, outcome) = world.sign_in(&input);
    assert_eq!(outcome.unwrap().step(), "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION");
    world.respond(&mut sign_in, "EMAIL_OTP").unwrap();
    let error = world.respond(&mut sign_in, "00000000").unwrap_err();
    assert_eq!(error.code, Code::CodeMismatchException);
}

#[test]
fn a_client_secret_goes_along_at_each_step() {
    let settings = json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] });
    for factor in ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"] {
        let mut world = pool_with(&settings, &json!({ "generateSecret": true }));
        world.add_user(&json!({}));
        let (mut sign_in, _) = world.sign_in(&user_auth(None));
        world.respond(&mut sign_in, factor).unwrap();
        let answer = if factor == "EMAIL_OTP" { world.code() } else { PASSWORD.to_owned() };
        world.respond(&mut sign_in, answer).unwrap().done();
    }
}
