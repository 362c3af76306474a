//! What a sign-in says of itself at every point: its next step, whether it can go on, and what a page stores of it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::{Code, Error};
use cognito_wasm::flow::sign_in::{MAX_LIFE, SignIn, Step};
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::script::{Script, challenge, ok, refusal, tokens, tokens_with_device, verifier};
use support::{World, next_step, saved};

fn custom() -> Value {
    json!({ "username": "ada", "options": { "authFlowType": "CUSTOM_WITHOUT_SRP" } })
}

/// A world where a code is asked for.
fn at_code(script: Script) -> (World<Script>, SignIn) {
    let mut world = Script::default().initiate(challenge("SMS_MFA", "session-1", json!({}))).world();
    let (sign_in, outcome) = world.sign_in(&custom());
    outcome.unwrap();
    world.service = script;
    (world, sign_in)
}

/// A code is asked for, and its answer is under way.
fn answered() -> (World<Script>, SignIn) {
    let (world, mut sign_in) = at_code(Script::default());
    assert!(matches!(world.answer(&mut sign_in, "123456", &json!({})).unwrap(), Step::Send(_)));
    (world, sign_in)
}

fn assert_over(world: &World<Script>, sign_in: &mut SignIn) {
    assert!(!sign_in.is_open());
    assert_eq!(next_step(sign_in), json!(null));
    assert_eq!(saved(sign_in, world.host.now.get()), json!(null));
    let error = world.answer(sign_in, "123456", &json!({})).unwrap_err();
    assert_eq!(error.code, Code::SignInException);
}

#[test]
fn before_the_first_challenge_there_is_no_next_step() {
    let world = Script::default().world();
    let (sign_in, _) = world.begin(&custom()).unwrap();
    assert!(sign_in.is_open());
    assert_eq!(next_step(&sign_in), json!(null));
    assert_eq!(saved(&sign_in, world.host.now.get()), json!(null));
}

#[test]
fn while_an_answer_is_under_way_the_step_stays() {
    let (_, sign_in) = answered();
    assert!(sign_in.is_open());
    assert_eq!(next_step(&sign_in)["signInStep"], "CONFIRM_SIGN_IN_WITH_SMS_CODE");
}

#[test]
fn a_sign_in_stored_while_an_answer_is_under_way_goes_on_after_a_reload() {
    let (mut world, sign_in) = answered();
    let saved = saved(&sign_in, world.host.now.get());
    let mut again = SignIn::resume(&world.cx(), &Reader::input(&saved), &world.devices).unwrap();
    assert_eq!(next_step(&again), next_step(&sign_in));
    world.service = Script::default().respond(tokens());
    world.respond(&mut again, "123456").unwrap().done();
    assert_eq!(world.last()["Session"], "session-1");
}

#[test]
fn a_sign_in_that_the_service_has_forgotten_is_not_stored() {
    let (world, sign_in) = at_code(Script::default());
    let began = world.host.now.get();
    assert_ne!(saved(&sign_in, began + MAX_LIFE), json!(null));
    assert_eq!(saved(&sign_in, began + MAX_LIFE + 1), json!(null));
}

#[test]
fn after_a_refusal_that_ends_it_there_is_no_next_step() {
    let (mut world, mut sign_in) = at_code(Script::default().refuse(
        "RespondToAuthChallenge",
        "NotAuthorizedException",
        "Incorrect username or password.",
    ));
    world.respond(&mut sign_in, "123456").unwrap_err();
    assert_over(&world, &mut sign_in);
}

#[test]
fn after_a_refusal_of_the_first_request_there_is_no_next_step() {
    let mut world = Script::default()
        .refuse("InitiateAuth", "NotAuthorizedException", "Incorrect username or password.")
        .world();
    let (mut sign_in, outcome) = world.sign_in(&custom());
    outcome.unwrap_err();
    assert_over(&world, &mut sign_in);
}

#[test]
fn an_abort_ends_it_wherever_it_is() {
    let (world, mut waiting) = at_code(Script::default());
    waiting.abort();
    assert_over(&world, &mut waiting);

    let (world, mut sent) = answered();
    sent.abort();
    assert_over(&world, &mut sent);
    let late = sent.receive(&world.cx(), &ok(tokens())).unwrap_err();
    assert_eq!(late.code, Code::SignInException, "an answer that comes too late brings nobody in");

    let (mut computing, _) = world.begin(&json!({ "username": "ada", "password": "p" })).unwrap();
    let posed = computing.receive(&world.cx(), &ok(verifier("PASSWORD_VERIFIER", "session-1"))).unwrap();
    assert!(matches!(posed, Step::Compute));
    assert_eq!(next_step(&computing), json!(null));
    computing.abort();
    assert_over(&world, &mut computing);
    assert_eq!(computing.compute(&world.cx()).unwrap_err().code, Code::SignInException);
}

#[test]
fn a_finished_sign_in_is_done_and_stays_so() {
    let (mut world, mut sign_in) = at_code(Script::default().respond(tokens()));
    world.respond(&mut sign_in, "123456").unwrap().done();
    sign_in.abort();
    assert_eq!(next_step(&sign_in), json!({ "signInStep": "DONE" }));
    assert_eq!(sign_in.receive(&world.cx(), &ok(tokens())).unwrap_err().code, Code::SignInException);
    assert_eq!(sign_in.fail(Error::new(Code::NetworkError, "lost")).unwrap_err().code, Code::NetworkError);
    assert_eq!(next_step(&sign_in), json!({ "signInStep": "DONE" }));
}

#[test]
fn while_a_device_is_registered_the_sign_in_is_not_done_yet() {
    let world = Script::default().world();
    let (mut sign_in, _) = world.begin(&custom()).unwrap();
    let step = sign_in.receive(&world.cx(), &ok(tokens_with_device("us-east-1_new"))).unwrap();
    assert!(matches!(step, Step::Send(_)));
    assert_eq!((next_step(&sign_in), sign_in.is_open()), (json!(null), true));
    let step = sign_in.receive(&world.cx(), &ok(json!({}))).unwrap();
    assert!(matches!(step, Step::Done(_)));
    assert_eq!(next_step(&sign_in), json!({ "signInStep": "DONE" }));
}

#[test]
fn a_passkey_is_asked_for_until_it_is_answered() {
    let options = json!({ "CREDENTIAL_REQUEST_OPTIONS": r#"{"challenge":"AAAA"}"# });
    let mut world = Script::default().initiate(challenge("WEB_AUTHN", "session-1", options)).world();
    let (mut sign_in, _) =
        world.sign_in(&json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } }));
    assert_eq!(sign_in.passkey_options(), Some(json!({ "challenge": "AAAA" })));
    world.answer(&mut sign_in, json!({ "id": "x" }), &json!({})).unwrap();
    assert_eq!(sign_in.passkey_options(), None);
    sign_in.fail(Error::new(Code::NetworkError, "lost")).unwrap_err();
    assert!(sign_in.passkey_options().is_some());
}

#[test]
fn another_factor_that_got_lost_on_its_way_leaves_the_passkey_and_its_session() {
    let mut world = Script::default()
        .initiate(challenge("WEB_AUTHN", "session-1", json!({ "USERNAME": "ada-id" })))
        .lost("InitiateAuth")
        .respond(tokens())
        .world();
    let (mut sign_in, _) =
        world.sign_in(&json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } }));
    assert_eq!(world.respond(&mut sign_in, "EMAIL_OTP").unwrap_err().code, Code::NetworkError);
    assert_eq!(next_step(&sign_in)["signInStep"], "CONFIRM_SIGN_IN_WITH_WEB_AUTHN");
    world.respond(&mut sign_in, json!({ "id": "x" })).unwrap().done();
    let body = world.last();
    assert_eq!(
        (&body["Session"], &body["ChallengeResponses"]["USERNAME"]),
        (&json!("session-1"), &json!("ada-id"))
    );
}

#[test]
fn without_randomness_a_password_can_be_answered_again_later() {
    let mut world = Script::default()
        .initiate(challenge("PASSWORD_SRP", "session-1", json!({})))
        .respond(verifier("PASSWORD_VERIFIER", "session-2"))
        .then("RespondToAuthChallenge", refusal("CodeMismatchException", "no"))
        .world();
    let (mut sign_in, _) =
        world.sign_in(&json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } }));
    let seed = world.host.seed.take();
    let error = world.respond(&mut sign_in, "secret words").unwrap_err();
    assert_eq!(error.code, Code::RandomnessUnavailable);
    assert_eq!(next_step(&sign_in)["signInStep"], "CONFIRM_SIGN_IN_WITH_PASSWORD");
    world.host.seed.set(seed);
    world.respond(&mut sign_in, "secret words").unwrap_err();
    assert_eq!(world.operations(), ["InitiateAuth", "RespondToAuthChallenge", "RespondToAuthChallenge"]);
}

#[test]
fn a_sign_in_that_began_again_forgets_the_session_it_had() {
    let mut world = Script::default()
        .initiate(challenge("WEB_AUTHN", "session-1", json!({})))
        .initiate(json!({ "ChallengeName": "EMAIL_OTP", "ChallengeParameters": {} }))
        .respond(tokens())
        .world();
    let (mut sign_in, _) =
        world.sign_in(&json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } }));
    world.respond(&mut sign_in, "EMAIL_OTP").unwrap();
    world.respond(&mut sign_in, "12345678").unwrap().done();
    assert_eq!(world.last()["Session"], json!(null));
}
