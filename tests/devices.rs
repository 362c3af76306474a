//! Remembered devices at sign-in: their registration, their proof, and going on without them.

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
use cognito_wasm::flow::devices::{Device, Devices};
use cognito_wasm::flow::sign_in::{SignIn, Step};
use cognito_wasm::reader::Reader;
use serde_json::json;
use support::script::{Script, challenge, refusal, tokens, tokens_with_device, verifier};
use support::{World, options, saved};

const UNKNOWN: &str = "Device does not exist.";

/// Makes a device known.
fn know(devices: &mut Devices, username: &str, login: &str) {
    devices.insert(Device {
        username: username.into(),
        login: login.into(),
        key: format!("us-east-1_{username}"),
        group_key: "-group".into(),
        password: "device password".into(),
    });
}

fn with_device(script: Script) -> World<Script> {
    let mut world = script.world();
    know(&mut world.devices, "ada-id", "ada");
    world
}

fn with_password() -> serde_json::Value {
    json!({ "username": "ada", "password": "secret words" })
}

fn custom() -> serde_json::Value {
    json!({ "username": "ada", "options": { "authFlowType": "CUSTOM_WITHOUT_SRP" } })
}

#[test]
fn a_custom_answer_is_sent_again_without_a_device_that_is_gone() {
    let mut world = with_device(
        Script::default()
            .initiate(challenge("CUSTOM_CHALLENGE", "session-1", json!({ "USERNAME": "ada-id" })))
            .refuse("RespondToAuthChallenge", "ResourceNotFoundException", UNKNOWN)
            .respond(tokens()),
    );
    let (mut sign_in, _) = world.sign_in(&custom());
    world.respond(&mut sign_in, "blue").unwrap().done();
    assert_eq!(world.sent[1].body["ChallengeResponses"]["DEVICE_KEY"], "us-east-1_ada-id");
    let again = &world.sent[2].body["ChallengeResponses"];
    assert_eq!((&again["ANSWER"], &again["DEVICE_KEY"]), (&json!("blue"), &json!(null)));
    assert_eq!(world.devices.find("ada"), None);
}

#[test]
fn a_code_is_sent_with_the_device() {
    for (name, member) in [
        ("SMS_MFA", "SMS_MFA_CODE"),
        ("SMS_OTP", "SMS_OTP_CODE"),
        ("EMAIL_OTP", "EMAIL_OTP_CODE"),
        ("SOFTWARE_TOKEN_MFA", "SOFTWARE_TOKEN_MFA_CODE"),
    ] {
        let script = Script::default().initiate(challenge(name, "session-1", json!({}))).respond(tokens());
        let mut world = with_device(script);
        let (mut sign_in, _) = world.sign_in(&with_password());
        world.respond(&mut sign_in, "123456").unwrap().done();
        let responses = &world.last()["ChallengeResponses"];
        assert_eq!(
            (&responses[member], &responses["DEVICE_KEY"]),
            (&json!("123456"), &json!("us-east-1_ada-id"))
        );
    }
}

#[test]
fn an_outage_in_the_middle_of_a_device_proof_costs_no_device() {
    for answer in [
        refusal("InternalErrorException", "something went wrong"),
        refusal("TooManyRequestsException", "Rate exceeded"),
        refusal("UserLambdaValidationException", "PostAuthentication failed with error no devices today."),
    ] {
        let mut world = with_device(
            Script::default()
                .initiate(challenge("DEVICE_SRP_AUTH", "session-1", json!({})))
                .respond(verifier("DEVICE_PASSWORD_VERIFIER", "session-2"))
                .then("RespondToAuthChallenge", answer),
        );
        let (sign_in, outcome) = world.sign_in(&custom());
        outcome.unwrap_err();
        assert!(!sign_in.is_open());
        assert!(world.devices.find("ada").is_some());
    }
}

#[test]
fn a_missing_app_client_costs_no_device() {
    let mut world = with_device(Script::default().refuse(
        "InitiateAuth",
        "ResourceNotFoundException",
        "User pool client 1example23456789 does not exist.",
    ));
    let (_, outcome) = world.sign_in(&with_password());
    assert_eq!(outcome.unwrap_err().code, Code::ResourceNotFoundException);
    assert!(world.devices.find("ada").is_some());
}

#[test]
fn what_a_trigger_says_about_devices_costs_no_device() {
    let mut world =
        with_device(Script::default().initiate(verifier("PASSWORD_VERIFIER", "session-1")).refuse(
            "RespondToAuthChallenge",
            "UserLambdaValidationException",
            "PreAuthentication failed with error use a company device.",
        ));
    let (_, outcome) = world.sign_in(&with_password());
    assert_eq!(outcome.unwrap_err().lambda.as_ref().unwrap().message, "use a company device");
    assert!(world.devices.find("ada").is_some());
}

#[test]
fn tokens_come_even_if_the_new_device_cannot_be_registered() {
    for answer in [refusal("InternalErrorException", "sorry"), refusal("DeviceKeyExistsException", "again")] {
        let mut world = Script::default()
            .initiate(tokens_with_device("us-east-1_new"))
            .then("ConfirmDevice", answer)
            .world();
        let (_, outcome) = world.sign_in(&with_password());
        outcome.unwrap().done();
        assert_eq!(world.devices.find("ada"), None);
    }
    let mut world =
        Script::default().initiate(tokens_with_device("us-east-1_new")).lost("ConfirmDevice").world();
    let (_, outcome) = world.sign_in(&with_password());
    outcome.unwrap().done();
}

#[test]
fn tokens_come_even_if_no_password_can_be_drawn_for_the_new_device() {
    let world = Script::default().world();
    let (mut sign_in, _) = world.begin(&custom()).unwrap();
    world.host.seed.set(None);
    let step =
        sign_in.receive(&world.cx(), &support::script::ok(tokens_with_device("us-east-1_new"))).unwrap();
    assert!(matches!(step, Step::Done(_)));
}

#[test]
fn a_device_is_found_by_its_exact_name_before_one_in_another_case() {
    let mut world = Script::default().world();
    know(&mut world.devices, "BOB", "upper");
    know(&mut world.devices, "bob", "lower");
    know(&mut world.devices, "carol", "bob");
    let name = |login: &str| world.devices.find(login).map(|device| device.username.as_str());
    assert_eq!(name("bob"), Some("bob"));
    assert_eq!(name("BOB"), Some("BOB"));
    assert_eq!(name("Carol"), Some("carol"));
    assert_eq!(name("LOWER"), Some("bob"));
    assert_eq!(name("dave"), None);
}

#[test]
fn a_device_is_found_by_the_name_that_the_service_tells() {
    let mut world = Script::default()
        .initiate(challenge("CUSTOM_CHALLENGE", "session-1", json!({ "USERNAME": "ada-id" })))
        .respond(tokens())
        .world();
    know(&mut world.devices, "ada-id", "ada@example.org");
    let (mut sign_in, _) = world.sign_in(&custom());
    world.respond(&mut sign_in, "blue").unwrap().done();
    assert_eq!(world.sent[0].body["AuthParameters"]["DEVICE_KEY"], json!(null));
    assert_eq!(world.last()["ChallengeResponses"]["DEVICE_KEY"], "us-east-1_ada-id");
}

#[test]
fn a_lost_device_costs_the_user_no_step_after_the_password_was_chosen() {
    let select = json!({
        "ChallengeName": "SELECT_CHALLENGE", "Session": "session-1", "ChallengeParameters": {},
        "AvailableChallenges": ["PASSWORD", "PASSWORD_SRP", "EMAIL_OTP"],
    });
    let mut world = with_device(
        Script::default()
            .initiate(select)
            .respond(verifier("PASSWORD_VERIFIER", "session-2"))
            .respond(challenge("DEVICE_SRP_AUTH", "session-3", json!({})))
            .refuse("RespondToAuthChallenge", "ResourceNotFoundException", UNKNOWN)
            .initiate(verifier("PASSWORD_VERIFIER", "session-4"))
            .respond(challenge("SMS_MFA", "session-5", json!({}))),
    );
    let (mut sign_in, _) =
        world.sign_in(&json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } }));
    world.respond(&mut sign_in, "PASSWORD_SRP").unwrap();
    let outcome = world.respond(&mut sign_in, "secret words").unwrap();
    assert_eq!(outcome.step(), "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    let parameters = &world.sent[4].body["AuthParameters"];
    assert_eq!(parameters["PREFERRED_CHALLENGE"], "PASSWORD_SRP");
    assert_eq!(parameters["USERNAME"], "ada", "as typed, like the first time");
    assert_eq!(parameters["DEVICE_KEY"], json!(null));
    assert_eq!(world.devices.find("ada"), None);
}

#[test]
fn a_lost_device_after_a_new_password_begins_again_with_the_new_one() {
    let mut world = with_device(
        Script::default()
            .initiate(challenge("NEW_PASSWORD_REQUIRED", "session-1", json!({ "USER_ID_FOR_SRP": "ada-id" })))
            .respond(challenge("DEVICE_SRP_AUTH", "session-2", json!({})))
            .refuse("RespondToAuthChallenge", "NotAuthorizedException", "Incorrect username or password.")
            .initiate(tokens()),
    );
    let (mut sign_in, _) = world.sign_in(&json!({
        "username": "ada", "password": "temporary", "options": { "authFlowType": "USER_PASSWORD_AUTH" },
    }));
    world.respond(&mut sign_in, "brand new").unwrap().done();
    assert_eq!(world.last()["AuthParameters"]["PASSWORD"], "brand new");
}

#[test]
fn a_lost_device_after_a_reload_ends_with_the_error_of_the_service() {
    let mut world = with_device(
        Script::default()
            .initiate(challenge("CUSTOM_CHALLENGE", "session-1", json!({ "USERNAME": "ada-id" })))
            .respond(challenge("DEVICE_SRP_AUTH", "session-2", json!({})))
            .refuse("RespondToAuthChallenge", "ResourceNotFoundException", UNKNOWN),
    );
    let (sign_in, _) = world.sign_in(&json!({
        "username": "ada", "password": "secret words", "options": { "authFlowType": "CUSTOM_WITH_SRP" },
    }));
    let saved = saved(&sign_in, world.host.now.get());
    let mut again = SignIn::resume(&world.cx(), &Reader::input(&saved), &world.devices).unwrap();
    let error = world.respond(&mut again, "blue").unwrap_err();
    assert_eq!(error.code, Code::ResourceNotFoundException);
    assert!(!again.is_open());
    assert_eq!(world.devices.find("ada"), None);
}

#[test]
fn a_lost_device_does_not_spend_the_session_of_a_sign_up_twice() {
    let mut world = with_device(
        Script::default()
            .initiate(challenge("DEVICE_SRP_AUTH", "session-2", json!({})))
            .refuse("RespondToAuthChallenge", "ResourceNotFoundException", UNKNOWN)
            .initiate(challenge("EMAIL_OTP", "session-3", json!({}))),
    );
    let input = json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } });
    let mut options = options(&input);
    options.session = Some("session-1".into());
    assert_eq!(world.start(options).1.unwrap().step(), "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    assert_eq!(
        (&world.sent[0].body["Session"], &world.last()["Session"]),
        (&json!("session-1"), &json!(null))
    );
}

#[test]
fn a_lost_device_is_not_replaced_by_somebody_elses() {
    let mut world = with_device(
        Script::default()
            .refuse("InitiateAuth", "ResourceNotFoundException", UNKNOWN)
            .initiate(challenge("CUSTOM_CHALLENGE", "session-1", json!({})))
            .respond(tokens()),
    );
    know(&mut world.devices, "bob-id", "ada");
    let (mut sign_in, _) = world.sign_in(&custom());
    world.respond(&mut sign_in, "blue").unwrap().done();
    assert!(world.sent[0].body["AuthParameters"]["DEVICE_KEY"].is_string());
    assert_eq!(world.sent[1].body["AuthParameters"]["DEVICE_KEY"], json!(null));
    assert_eq!(world.last()["ChallengeResponses"]["DEVICE_KEY"], json!(null));
    assert!(world.devices.find("bob-id").is_some());
}

#[test]
fn no_secret_is_printed() {
    let world = with_device(Script::default());
    let (sign_in, request) = world.begin(&with_password()).unwrap();
    let printed = format!("{sign_in:?} {request:?} {:?}", world.devices);
    assert!(!printed.contains("secret words") && !printed.contains("device password"), "{printed}");
}

#[test]
fn the_stored_form_is_read_and_malformed_entries_are_ignored() {
    let device = |name: &str| {
        json!({
            "username": name, "login": "ada@example.org", "key": "us-east-1_a", "groupKey": "-group",
            "password": "device password",
        })
    };
    let mut more = device("more");
    more["news"] = json!(5);
    let mut wrong = device("wrong");
    wrong["password"] = json!(5);
    let stored = json!([device("ada-id"), 5, null, wrong, { "username": "bob" }, more]);
    let devices = Devices::read(&Reader::input(&stored));
    assert_eq!(serde_json::to_value(&devices).unwrap(), json!([device("ada-id"), device("more")]));
    for nothing in [json!(null), json!({}), json!("text"), json!([])] {
        assert!(Devices::read(&Reader::input(&nothing)).is_empty());
    }
}

#[test]
fn changes_are_repeated_on_a_list_that_others_have_changed() {
    let list = |names: &[&str]| {
        let mut devices = Devices::default();
        for name in names {
            know(&mut devices, name, name);
        }
        devices
    };
    let mut stored = list(&["ada", "bob", "carol"]);
    stored.follow(&list(&["ada", "bob"]), &list(&["ada", "dave"]));
    let names: Vec<_> = stored.iter().map(|device| device.username.as_str()).collect();
    assert_eq!(names, ["ada", "carol", "dave"]);
}
