//! The sign-in that follows a sign-up by itself, against the pool.

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
use cognito_wasm::flow::account::sign_up::{ConfirmSignUp, SignUp};
use cognito_wasm::flow::auto_sign_in::AutoSignIn;
use cognito_wasm::flow::operation::Operation;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::World;
use support::pool::{PASSWORD, Pool, pool_with};

fn empty(settings: &Value) -> World<Pool> {
    pool_with(settings, &json!({}))
}

fn new_user(auto_sign_in: &Value) -> Value {
    let options = json!({ "userAttributes": { "email": "grace@example.org" }, "autoSignIn": auto_sign_in });
    json!({ "username": "grace", "password": PASSWORD, "options": options })
}

fn begin(world: &World<Pool>, input: &Value) -> cognito_wasm::error::Result<Option<AutoSignIn>> {
    AutoSignIn::begin(&world.cx(), &Reader::input(input))
}

/// Sends an operation, and takes in its answer.
fn call<O: Operation>(world: &mut World<Pool>, operation: &O) -> O::Output {
    let request = operation.request(&world.caller(None)).unwrap();
    let response = world.send(&request).unwrap();
    operation.receive(&world.caller(None), &response).unwrap()
}

/// Signs Grace up and confirms her, as an application's shell does; what is kept for the automatic sign-in.
fn signed_up(world: &mut World<Pool>, input: &Value) -> Option<AutoSignIn> {
    let mut auto = begin(world, input).unwrap();
    let sign_up = SignUp::read(&Reader::input(input)).unwrap();
    let output = call(world, &sign_up);
    if let Some(auto) = &mut auto {
        auto.learn(output.session);
    }
    let input = json!({ "username": "grace", "confirmationCode": world.code() });
    let mut confirm = ConfirmSignUp::read(&Reader::input(&input)).unwrap();
    if let Some(auto) = auto.as_ref().filter(|auto| auto.accompanies(&confirm.username)) {
        confirm.auto_sign_in = true;
        confirm.session = auto.session().map(Into::into);
    }
    let output = call(world, &confirm);
    let step = serde_json::to_value(&output).unwrap()["nextStep"]["signUpStep"].clone();
    assert_eq!(step, if auto.is_some() { "COMPLETE_AUTO_SIGN_IN" } else { "DONE" });
    if let Some(auto) = &mut auto {
        auto.learn(output.session);
    }
    auto
}

#[test]
fn a_session_signs_in_without_another_code() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let mut input = new_user(&json!({ "authFlowType": "USER_AUTH" }));
    input.as_object_mut().unwrap().remove("password");
    let auto = signed_up(&mut world, &input).unwrap();
    assert!(world.sent[1].body["Session"].is_string(), "the session of SignUp goes into ConfirmSignUp");
    let (_, outcome) = world.start(auto.options().unwrap());
    assert_eq!(outcome.unwrap().done().username, "grace");
    let body = world.last();
    assert_eq!(
        (&body["AuthFlow"], &body["AuthParameters"]),
        (&json!("USER_AUTH"), &json!({ "USERNAME": "grace" }))
    );
    assert!(body["Session"].is_string());
}

#[test]
fn the_kept_password_signs_in() {
    let mut world = empty(&json!({}));
    let auto = signed_up(&mut world, &new_user(&json!(true))).unwrap();
    let (_, outcome) = world.start(auto.options().unwrap());
    outcome.unwrap().done();
    assert_eq!(world.sent[2].body["AuthFlow"], "USER_SRP_AUTH");
    assert_eq!(world.sent[2].body["Session"], json!(null));
}

#[test]
fn a_reload_loses_the_password_but_not_the_sign_in() {
    let mut world = empty(&json!({}));
    let input = new_user(&json!({ "clientMetadata": { "tenant": "9" } }));
    let auto = signed_up(&mut world, &input).unwrap();
    let saved = serde_json::to_value(auto.save(&world.cx())).unwrap();
    assert!(!saved.to_string().contains(PASSWORD));
    let again = AutoSignIn::restore(&world.cx(), &Reader::input(&saved)).unwrap();
    let (_, outcome) = world.start(again.options().unwrap());
    outcome.unwrap().done();
    assert_eq!(world.last()["AuthFlow"], "USER_AUTH");
    assert_eq!(world.last()["ClientMetadata"], json!({ "tenant": "9" }));

    let take = |change: &dyn Fn(&mut Value)| {
        let mut saved = saved.clone();
        change(&mut saved);
        AutoSignIn::restore(&world.cx(), &Reader::input(&saved)).is_some()
    };
    assert!(take(&|_| ()));
    assert!(!take(&|saved| saved["clientId"] = json!("another")));
    assert!(!take(&|saved| saved["startedAt"] = json!(support::NOW - 15 * 60_000 - 1)));
    assert!(!take(&|saved| saved["username"] = json!(5)));
}

#[test]
fn without_session_and_password_there_is_nothing_to_sign_in_with() {
    let world = empty(&json!({}));
    for options in [
        json!({ "autoSignIn": true }),
        json!({ "autoSignIn": { "authFlowType": "USER_AUTH", "preferredChallenge": "PASSWORD_SRP" } }),
    ] {
        let input = json!({ "username": "grace", "options": options });
        let auto = begin(&world, &input).unwrap().unwrap();
        assert_eq!(auto.options().unwrap_err().code, Code::AutoSignInException);
    }
}

#[test]
fn only_who_asked_is_signed_in() {
    let mut world = empty(&json!({}));
    assert!(signed_up(&mut world, &new_user(&json!(null))).is_none());
    let auto = begin(&world, &new_user(&json!(true))).unwrap().unwrap();
    assert!(auto.accompanies(" grace ") && !auto.accompanies("alan"));
    for wrong in [
        json!({ "authFlowType": "NO_SUCH_FLOW" }),
        json!({ "enabled": false }),
        json!("yes"),
        json!(1),
        json!([]),
    ] {
        let input = new_user(&wrong);
        assert_eq!(begin(&world, &input).unwrap_err().code, Code::InvalidArgument, "{wrong}");
    }
}

#[test]
fn a_session_that_ran_out_is_a_sign_in_to_start_again() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let auto = signed_up(&mut world, &new_user(&json!({ "authFlowType": "USER_AUTH" }))).unwrap();
    world.pass(180);
    let (sign_in, outcome) = world.start(auto.options().unwrap());
    assert_eq!(outcome.unwrap_err().code, Code::SignInExpired);
    assert!(!sign_in.is_open());
}
