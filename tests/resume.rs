//! A sign-in that outlives a page reload.

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
use cognito_wasm::flow::devices::Device;
use cognito_wasm::flow::sign_in::{MAX_LIFE, SignIn};
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::script::{Script, challenge, ok, tokens, verifier};
use support::{World, next_step, saved};

fn srp() -> Value {
    json!({ "username": "ada", "password": "secret words", "options": { "clientMetadata": { "tenant": "9" } } })
}

/// A world at `SMS_MFA`, after SRP.
fn at_sms(script: Script) -> (World<Script>, SignIn) {
    let mut world = Script::default()
        .initiate(verifier("PASSWORD_VERIFIER", "session-1"))
        .respond(challenge("SMS_MFA", "session-2", json!({ "CODE_DELIVERY_DESTINATION": "+*******0100" })))
        .world();
    let (sign_in, outcome) = world.sign_in(&srp());
    outcome.unwrap();
    world.service = script;
    (world, sign_in)
}

/// Over the reload, as JSON text.
fn reload(world: &World<Script>, sign_in: &SignIn) -> cognito_wasm::error::Result<SignIn> {
    let text = saved(sign_in, world.host.now.get()).to_string();
    let json = serde_json::from_str(&text).unwrap();
    SignIn::resume(&world.cx(), &Reader::input(&json), &world.devices)
}

#[test]
fn a_reloaded_page_goes_on_where_it_was() {
    let (mut world, sign_in) = at_sms(Script::default().respond(tokens()));
    let mut again = reload(&world, &sign_in).unwrap();
    assert_eq!(next_step(&again), next_step(&sign_in));
    let done = world.respond(&mut again, "123456").unwrap().done();
    assert_eq!((done.username.as_str(), done.login.as_str()), ("ada-id", "ada"));
    let body = world.last();
    assert_eq!((&body["Session"], &body["ClientMetadata"]), (&json!("session-2"), &json!({ "tenant": "9" })));
    assert_eq!(body["ChallengeResponses"], json!({ "USERNAME": "ada-id", "SMS_MFA_CODE": "123456" }));
}

#[test]
fn the_device_is_found_again() {
    let (mut world, _) = at_sms(Script::default().respond(tokens()));
    let (_, sign_in) = at_sms(Script::default());
    world.devices.insert(Device {
        username: "ada-id".into(),
        login: "ada".into(),
        key: "us-east-1_known".into(),
        group_key: "-group".into(),
        password: "device password".into(),
    });
    let mut again = reload(&world, &sign_in).unwrap();
    world.respond(&mut again, "123456").unwrap().done();
    assert_eq!(world.last()["ChallengeResponses"]["DEVICE_KEY"], "us-east-1_known");
}

#[test]
fn the_password_is_never_stored() {
    let (world, sign_in) = at_sms(Script::default());
    let text = saved(&sign_in, world.host.now.get()).to_string();
    assert!(text.contains("session-2"), "this looks at the right text");
    assert!(!text.contains("secret words"));
}

#[test]
fn a_sign_in_gets_too_old() {
    let (world, sign_in) = at_sms(Script::default());
    let saved = saved(&sign_in, world.host.now.get());
    let resume = || SignIn::resume(&world.cx(), &Reader::input(&saved), &world.devices);
    world.host.advance(MAX_LIFE);
    resume().unwrap();
    world.host.advance(1);
    assert_eq!(resume().unwrap_err().code, Code::SignInExpired);
}

#[test]
fn only_this_clients_own_sign_in_is_taken_up() {
    let (world, sign_in) = at_sms(Script::default());
    let saved = saved(&sign_in, world.host.now.get());
    let take = |change: &dyn Fn(&mut Value)| {
        let mut saved = saved.clone();
        change(&mut saved);
        SignIn::resume(&world.cx(), &Reader::input(&saved), &world.devices)
            .map(|_| ())
            .map_err(|error| error.code)
    };
    assert_eq!(take(&|_| ()), Ok(()));
    assert_eq!(take(&|saved| saved["clientId"] = json!("another")), Err(Code::InvalidArgument));
    assert_eq!(take(&|saved| saved["version"] = json!(2)), Err(Code::InvalidArgument));
    assert_eq!(take(&|saved| saved["challengeName"] = json!(null)), Err(Code::InvalidArgument));
    assert_eq!(take(&|saved| saved["startedAt"] = json!("yesterday")), Err(Code::SignInExpired));
    assert_eq!(take(&|saved| *saved = json!("garbage")), Err(Code::InvalidArgument));
    assert_eq!(take(&|saved| *saved = json!(null)), Err(Code::InvalidArgument));
}

#[test]
fn a_sign_in_without_a_waiting_challenge_is_not_stored() {
    let (mut world, mut sign_in) = at_sms(Script::default().respond(tokens()));
    world.respond(&mut sign_in, "123456").unwrap().done();
    assert_eq!(saved(&sign_in, world.host.now.get()), json!(null));
}

#[test]
fn a_half_done_setup_of_an_app_is_taken_up() {
    let mut world = Script::default()
        .initiate(challenge(
            "MFA_SETUP",
            "session-1",
            json!({ "MFAS_CAN_SETUP": r#"["SOFTWARE_TOKEN_MFA","EMAIL_OTP"]"# }),
        ))
        .then("AssociateSoftwareToken", ok(json!({ "SecretCode": "ABCD", "Session": "session-2" })))
        .then("VerifySoftwareToken", ok(json!({ "Status": "SUCCESS", "Session": "session-3" })))
        .respond(tokens())
        .world();
    let (mut sign_in, _) = world.sign_in(&srp());
    world.respond(&mut sign_in, "TOTP").unwrap();
    let mut again = reload(&world, &sign_in).unwrap();
    let next = next_step(&again);
    assert_eq!(next["totpSetupDetails"]["sharedSecret"], "ABCD");
    world.respond(&mut again, "123456").unwrap().done();
    assert_eq!(world.operations()[2..], ["VerifySoftwareToken", "RespondToAuthChallenge"]);
}

#[test]
fn a_chosen_password_is_asked_for_after_the_reload_too() {
    let select = json!({
        "ChallengeName": "SELECT_CHALLENGE", "Session": "session-1", "ChallengeParameters": {},
        "AvailableChallenges": ["PASSWORD", "EMAIL_OTP"],
    });
    let mut world = Script::default().initiate(select).respond(tokens()).world();
    let (mut sign_in, _) =
        world.sign_in(&json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } }));
    world.respond(&mut sign_in, "PASSWORD").unwrap();
    let mut again = reload(&world, &sign_in).unwrap();
    world.respond(&mut again, "secret words").unwrap().done();
    let body = world.last();
    assert_eq!((&body["ChallengeName"], &body["Session"]), (&json!("SELECT_CHALLENGE"), &json!("session-1")));
    assert_eq!(
        body["ChallengeResponses"],
        json!({ "USERNAME": "ada", "ANSWER": "PASSWORD", "PASSWORD": "secret words" })
    );
}

/// Sign-ins that version 1 of the stored form holds as commit 5e49e04 wrote it.
#[test]
fn sign_ins_stored_by_an_earlier_build_go_on() {
    let stored: Value = serde_json::from_str(include_str!("vectors/saved-sign-ins-5e49e04.json")).unwrap();
    for (name, entry) in stored.as_object().unwrap() {
        let mut world = Script::default().world();
        let take =
            |saved: &Value| SignIn::resume(&world.cx(), &Reader::input(saved), &world.devices).unwrap();
        let mut sign_in = take(&entry["saved"]);
        assert_eq!(next_step(&sign_in), entry["nextStep"], "{name}");
        let again = take(&saved(&sign_in, world.host.now.get()));
        assert_eq!(next_step(&again), entry["nextStep"], "{name}");

        let (answer, operation, challenge) = match name.as_str() {
            "selectMfa" => (json!("EMAIL"), "RespondToAuthChallenge", "SELECT_MFA_TYPE"),
            "appSetup" => (json!("123456"), "VerifySoftwareToken", ""),
            "chosenPassword" => (json!("secret words"), "RespondToAuthChallenge", "SELECT_CHALLENGE"),
            "selectFactor" => (json!("EMAIL_OTP"), "RespondToAuthChallenge", "SELECT_CHALLENGE"),
            "passkey" => (json!({ "id": "x" }), "RespondToAuthChallenge", "WEB_AUTHN"),
            "unknown" => (json!({ "ANSWER": "x" }), "RespondToAuthChallenge", "SECOND_SIGHT"),
            _ => {
                (json!("answer"), "RespondToAuthChallenge", entry["saved"]["challengeName"].as_str().unwrap())
            }
        };
        world.service = Script::default().then(operation, ok(tokens()));
        let _ = world.respond(&mut sign_in, answer);
        let body = world.last();
        assert_eq!(body["Session"], entry["saved"]["session"], "{name}");
        if !challenge.is_empty() {
            assert_eq!(body["ChallengeName"], challenge, "{name}");
            assert_eq!(body["ClientMetadata"], entry["saved"]["clientMetadata"], "{name}");
            assert_eq!(body["ChallengeResponses"]["USERNAME"], entry["saved"]["username"], "{name}");
        }
    }
}
