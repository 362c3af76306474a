//! What applications pass in: nothing is dropped in silence, and what is wrong is named before anything is sent.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::{Code, Result};
use cognito_wasm::flow::sign_in::StepUp;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::script::{Script, challenge, tokens};

fn custom() -> Value {
    json!({ "username": "ada", "options": { "authFlowType": "CUSTOM_WITHOUT_SRP" } })
}

/// The message of the error that this input of `signIn` is.
fn refused(input: &Value) -> String {
    let error = Script::default().world().begin(input).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument, "{input}");
    error.message.clone()
}

#[test]
fn wrong_members_of_sign_in_are_named() {
    let options = |options: Value| json!({ "username": "ada", "password": "p", "options": options });
    for (input, message) in [
        (json!({ "username": ["ada"], "password": "p" }), "username must be a string"),
        (json!({ "username": "ada", "password": 1 }), "password must be a string"),
        (options(json!("text")), "options must be an object"),
        (
            options(json!({ "clientMetadata": { "plan": 5, "lang": "en" } })),
            "options.clientMetadata.plan must be a string",
        ),
        (options(json!({ "clientMetadata": "text" })), "options.clientMetadata must be an object"),
        (options(json!({ "clientMetadata": [] })), "options.clientMetadata must be an object"),
        (options(json!({ "authFlowType": 5 })), "options.authFlowType must be a string"),
        (
            options(json!({ "authFlowType": "" })),
            "options.authFlowType must be one of USER_SRP_AUTH, USER_PASSWORD_AUTH, USER_AUTH, CUSTOM_WITH_SRP, \
             CUSTOM_WITHOUT_SRP",
        ),
        (
            options(json!({ "preferredChallenge": ["PASSWORD"] })),
            "options.preferredChallenge must be a string",
        ),
        (options(json!({ "preferredChallenge": "" })), "options.preferredChallenge must not be empty"),
        (options(json!({ "deviceName": 5 })), "options.deviceName must be a string"),
    ] {
        assert_eq!(refused(&input), message);
    }
}

#[test]
fn inputs_have_bounds_far_above_those_of_the_service() {
    let input = |name: usize, password: usize| json!({ "username": "a".repeat(name), "password": "p".repeat(password) });
    let world = Script::default().world();
    assert!(world.begin(&input(8 * 1024, 4 * 1024)).is_ok());
    assert_eq!(refused(&input(8 * 1024 + 1, 1)), "username must have at most 8192 bytes");
    assert_eq!(refused(&input(1, 4 * 1024 + 1)), "password must have at most 4096 bytes");
    let mut world = Script::default().initiate(challenge("SMS_MFA", "session-1", json!({}))).world();
    let (mut sign_in, _) = world.sign_in(&custom());
    let error = world.respond(&mut sign_in, "1".repeat(64 * 1024 + 1)).unwrap_err();
    assert_eq!(error.message, "challengeResponse must have at most 65536 bytes");
}

#[test]
fn a_password_that_would_not_be_used_is_refused() {
    let mut input = custom();
    input["password"] = json!("secret words");
    let error = Script::default().world().begin(&input).unwrap_err();
    assert_eq!(error.code, Code::CustomAuthSignInPassword);
    input["password"] = json!("");
    assert!(Script::default().world().begin(&input).is_ok(), "as in Amplify");
}

#[test]
fn an_unknown_challenge_takes_texts_only() {
    let mut world = Script::default()
        .initiate(challenge("SECOND_SIGHT", "session-1", json!({})))
        .respond(tokens())
        .world();
    let (mut sign_in, _) = world.sign_in(&custom());
    for (answer, message) in [
        (json!({ "ANSWER": 42 }), "challengeResponse.ANSWER must be a string"),
        (json!({ "ANSWER": "queen", "MORE": null }), "challengeResponse.MORE must be a string"),
        (json!(["queen"]), "challengeResponse must be an object"),
        (json!(null), "challengeResponse must be an object"),
    ] {
        let error = world.respond(&mut sign_in, answer).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message));
    }
    assert_eq!(world.sent.len(), 1, "no attempt was spent");
    world.respond(&mut sign_in, json!({ "ANSWER": "queen" })).unwrap().done();
}

#[test]
fn wrong_options_of_an_answer_are_named_and_cost_no_attempt() {
    for name in ["SMS_MFA", "NEW_PASSWORD_REQUIRED", "CUSTOM_CHALLENGE"] {
        let mut world = Script::default().initiate(challenge(name, "session-1", json!({}))).world();
        let (mut sign_in, _) = world.sign_in(&custom());
        for (options, message) in [
            (json!("text"), "options must be an object"),
            (json!({ "clientMetadata": { "plan": 5 } }), "options.clientMetadata.plan must be a string"),
            (json!({ "clientMetadata": "text" }), "options.clientMetadata must be an object"),
            (json!({ "userAttributes": "email" }), "options.userAttributes must be an object"),
            (
                json!({ "userAttributes": { "custom:age": 36 } }),
                "options.userAttributes.custom:age must be a string",
            ),
            (json!({ "friendlyDeviceName": 5 }), "options.friendlyDeviceName must be a string"),
        ] {
            let error = world.respond_with(&mut sign_in, "123456", &options).unwrap_err();
            assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message), "{name}");
        }
        assert_eq!(world.sent.len(), 1);
        assert!(sign_in.is_open());
    }
}

#[test]
fn a_step_up_takes_whole_seconds() {
    let read = |input: Value| -> Result<Option<u32>> {
        StepUp::read(&Reader::input(&input), "token".into()).map(|step_up| step_up.max_age)
    };
    assert_eq!(read(json!({ "acr": "a", "maxAge": 600 })).unwrap(), Some(600));
    assert_eq!(read(json!({ "acr": "a", "maxAge": 0 })).unwrap(), Some(0));
    assert_eq!(read(json!({ "acr": "a" })).unwrap(), None);
    for max_age in [json!("600"), json!(-1), json!(0.5), json!(true), json!({})] {
        let error = read(json!({ "acr": "a", "maxAge": max_age })).unwrap_err();
        assert!(error.message.starts_with("maxAge must be a "), "{error}");
    }
    for acr in [json!(null), json!(5), json!("")] {
        let error = read(json!({ "acr": acr })).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, "acr must be a string"));
    }
}
