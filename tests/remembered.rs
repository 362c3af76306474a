//! Remembered devices against the pool: they stand in for the second factor, and may get lost without anybody noticing.

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
use cognito_wasm::flow::account::devices::{
    FetchDevices, ForgetDevice, GetDevice, ListDevices, RememberDevice,
};
use cognito_wasm::flow::devices::{Device, Devices};
use cognito_wasm::flow::operation::{Afterwards, Operation};
use cognito_wasm::flow::sign_in::SignedIn;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::pool::{PASSWORD, Pool, ada, pool, pool_with};
use support::{NOW, Outcome, World, options};

fn settings(mode: &str, mfa: &str) -> Value {
    json!({
        "devices": mode,
        "mfa": mfa,
        "aliasAttributes": ["email"],
        "userIdForSrp": "username",
        "firstFactors": ["PASSWORD", "EMAIL_OTP"],
        "customAuth": { "rounds": [{ "answer": "blue" }], "thenMfa": true },
    })
}

/// A pool where Ada has signed in with her device for the first time.
fn known(mode: &str, mfa: &str) -> (World<Pool>, SignedIn) {
    let mut world = pool(&settings(mode, mfa));
    if mfa == "ON" {
        world.change_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
    }
    let done = sign_in(&mut world, "USER_SRP_AUTH");
    assert_eq!(world.operations().last(), Some(&"ConfirmDevice"));
    world.sent.clear();
    (world, done)
}

/// Signs Ada in, with a code where one is asked for.
fn sign_in(world: &mut World<Pool>, flow: &str) -> SignedIn {
    let (mut sign_in, outcome) = world.sign_in(&ada(flow));
    let mut outcome = outcome.unwrap();
    for _ in 0..4 {
        let answer = match outcome.step() {
            "CONFIRM_SIGN_IN_WITH_SMS_CODE" => world.code(),
            "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE" => "blue".to_owned(),
            "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION" => "PASSWORD_SRP".to_owned(),
            "CONFIRM_SIGN_IN_WITH_PASSWORD" => PASSWORD.to_owned(),
            _ => break,
        };
        outcome = world.respond(&mut sign_in, answer).unwrap();
    }
    outcome.done()
}

/// The names of the challenges that were answered.
fn answered(world: &World<Pool>) -> Vec<String> {
    world.sent.iter().filter_map(|sent| Some(sent.body["ChallengeName"].as_str()?.to_owned())).collect()
}

/// Ada's device as it is stored.
fn device(world: &World<Pool>) -> Option<Value> {
    world.devices.find("ada").map(|device| serde_json::to_value(device).unwrap())
}

#[test]
fn a_new_device_is_registered() {
    let (world, done) = known("ALWAYS", "OFF");
    let device = device(&world).unwrap();
    assert!(!done.device_needs_consent);
    assert_eq!(world.view()["confirmedDevices"], json!([device["key"]]));
    let stored = serde_json::to_value(&world.devices).unwrap();
    assert_eq!(Devices::read(&Reader::input(&stored)), world.devices);
}

#[test]
fn a_device_has_the_name_that_was_asked_for() {
    let mut world = pool(&settings("ALWAYS", "OFF"));
    let mut options = options(&ada("USER_PASSWORD_AUTH"));
    options.device_name = Some("Firefox on Linux".into());
    let done = world.start(options).1.unwrap().done();
    let list = world.call::<FetchDevices>(Some(done.tokens.access_token.as_str()), &json!({})).unwrap();
    assert_eq!(list[0]["name"], "Firefox on Linux");
}

#[test]
fn a_known_device_replaces_the_second_factor() {
    for flow in ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP", "USER_AUTH"]
    {
        let (mut world, _) = known("ALWAYS", "ON");
        let before = device(&world);
        sign_in(&mut world, flow);
        let answered = answered(&world);
        assert_eq!(answered[answered.len() - 2..], ["DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"], "{flow}");
        assert!(!answered.contains(&"SMS_MFA".to_owned()), "{flow}");
        assert_eq!(device(&world), before);
    }
}

#[test]
fn the_device_proof_carries_a_client_secrets_hash() {
    let mut world = pool_with(&settings("ALWAYS", "ON"), &json!({ "generateSecret": true }));
    world.add_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
    sign_in(&mut world, "USER_SRP_AUTH");
    world.sent.clear();
    sign_in(&mut world, "USER_SRP_AUTH");
    assert_eq!(answered(&world), ["PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"]);
    let pool = world.config.user_pool().unwrap();
    for sent in &world.sent[1..] {
        let responses = &sent.body["ChallengeResponses"];
        let hash = pool.secret_hash(responses["USERNAME"].as_str().unwrap());
        assert_eq!(responses["SECRET_HASH"], json!(hash));
    }
}

#[test]
fn a_device_is_found_for_an_alias_and_in_other_letters() {
    for login in ["ADA", "ada@example.org", "Ada@Example.ORG"] {
        for flow in ["USER_SRP_AUTH", "CUSTOM_WITHOUT_SRP"] {
            let (mut world, _) = known("ALWAYS", "ON");
            let before = device(&world);
            let mut input = ada(flow);
            input["username"] = json!(login);
            let (mut sign_in, outcome) = world.sign_in(&input);
            let outcome = match outcome.unwrap() {
                Outcome::Next(_) => world.respond(&mut sign_in, "blue").unwrap(),
                done @ Outcome::Done(_) => done,
            };
            outcome.done();
            assert!(answered(&world).contains(&"DEVICE_PASSWORD_VERIFIER".to_owned()), "{login} {flow}");
            assert_eq!(device(&world), before, "{login} {flow}");
        }
    }
}

#[test]
fn a_device_deleted_at_the_service_is_not_missed() {
    for (mfa, flow) in [
        ("OFF", "USER_SRP_AUTH"),
        ("OFF", "USER_PASSWORD_AUTH"),
        ("ON", "USER_SRP_AUTH"),
        ("ON", "USER_PASSWORD_AUTH"),
        ("ON", "CUSTOM_WITH_SRP"),
        ("ON", "CUSTOM_WITHOUT_SRP"),
        ("ON", "USER_AUTH"),
    ] {
        let (mut world, _) = known("ALWAYS", mfa);
        let before = device(&world).unwrap();
        world.control("deleteDevice", &json!({ "username": "ada" }));
        sign_in(&mut world, flow);
        let after = device(&world).unwrap();
        assert_ne!(after["key"], before["key"], "{mfa} {flow}: a new one takes its place");
        assert_eq!(world.view()["confirmedDevices"], json!([after["key"]]));
        assert_eq!(world.operations().last(), Some(&"ConfirmDevice"));
        let passwords = answered(&world).iter().filter(|name| *name == "CUSTOM_CHALLENGE").count();
        assert!(passwords <= 1, "nobody is asked twice: {:?}", answered(&world));
    }
}

#[test]
fn a_device_whose_proof_fails_is_not_missed() {
    for flow in ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"] {
        let (mut world, _) = known("ALWAYS", "ON");
        let good = device(&world).unwrap();
        let text = |member: &str| good[member].as_str().unwrap().to_owned();
        world.devices.insert(Device {
            username: text("username"),
            login: text("login"),
            key: text("key"),
            group_key: text("groupKey"),
            password: "another password".into(),
        });
        let (mut sign_in, outcome) = world.sign_in(&ada(flow));
        assert_eq!(outcome.unwrap().step(), "CONFIRM_SIGN_IN_WITH_SMS_CODE");
        assert_eq!(device(&world), None);
        let code = world.code();
        world.respond(&mut sign_in, code).unwrap().done();
        assert_ne!(device(&world).unwrap()["key"], good["key"]);
    }
}

#[test]
fn a_device_that_vanishes_between_its_two_proofs_is_not_missed() {
    let (mut world, _) = known("ALWAYS", "ON");
    // The third answer is to DEVICE_SRP_AUTH.
    world.fault(&json!({
        "operation": "RespondToAuthChallenge", "after": 2, "kind": "error",
        "type": "ResourceNotFoundException", "message": "Device does not exist.",
    }));
    let (_, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
    assert_eq!(outcome.unwrap().step(), "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    assert_eq!(
        answered(&world),
        ["PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "PASSWORD_VERIFIER"]
    );
}

#[test]
fn a_device_counts_only_once_the_user_agreed() {
    let (mut world, done) = known("OPT_IN", "ON");
    assert!(done.device_needs_consent);
    let key = device(&world).unwrap()["key"].clone();
    sign_in(&mut world, "USER_SRP_AUTH");
    assert_eq!(answered(&world), ["PASSWORD_VERIFIER", "SMS_MFA"]);
    assert_eq!(device(&world).unwrap()["key"], key, "it is still this device");

    let this = json!({ "device": { "id": key } });
    world.call::<RememberDevice>(Some(done.tokens.access_token.as_str()), &this).unwrap();
    assert_eq!(world.last()["DeviceRememberedStatus"], "remembered");
    world.sent.clear();
    sign_in(&mut world, "USER_SRP_AUTH");
    assert_eq!(answered(&world), ["PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER"]);

    let not = json!({ "device": { "id": key }, "status": "not_remembered" });
    world.call::<RememberDevice>(Some(done.tokens.access_token.as_str()), &not).unwrap();
    world.sent.clear();
    sign_in(&mut world, "USER_SRP_AUTH");
    assert_eq!(answered(&world), ["PASSWORD_VERIFIER", "SMS_MFA"]);
}

#[test]
fn devices_are_shown_listed_and_forgotten() {
    let (mut world, done) = known("ALWAYS", "OFF");
    let token = Some(done.tokens.access_token.as_str());
    let key = device(&world).unwrap()["key"].clone();
    let first = world.call::<FetchDevices>(token, &json!({})).unwrap();
    let shown = &first[0];
    assert_eq!((&shown["id"], &shown["createDate"]), (&json!(key), &json!(NOW)));
    assert_eq!((&shown["lastModifiedDate"], &shown["lastAuthenticatedDate"]), (&json!(NOW), &json!(NOW)));
    assert_eq!(shown["attributes"]["last_ip_used"], "127.0.0.1");
    let this = json!({ "device": { "id": key } });
    assert_eq!(world.call::<GetDevice>(token, &this).unwrap(), *shown);

    world.devices = Devices::default();
    sign_in(&mut world, "USER_PASSWORD_AUTH");
    let page = world.call::<ListDevices>(token, &json!({ "pageSize": 1 })).unwrap();
    let next = page["nextToken"].clone();
    assert!(next.is_string());
    let last = world.call::<ListDevices>(token, &json!({ "pageSize": 1, "nextToken": next })).unwrap();
    assert_eq!((last["devices"].as_array().unwrap().len(), &last["nextToken"]), (1, &json!(null)));
    assert_ne!(page["devices"][0]["id"], last["devices"][0]["id"]);
    assert_eq!(world.call::<FetchDevices>(token, &json!({})).unwrap().as_array().unwrap().len(), 2);

    assert_eq!(world.call::<ForgetDevice>(token, &this).unwrap(), json!(null));
    assert_eq!(world.call::<ForgetDevice>(token, &this).unwrap_err().code, Code::ResourceNotFoundException);
    assert_eq!(world.call::<GetDevice>(token, &this).unwrap_err().code, Code::ResourceNotFoundException);

    world.devices = Devices::default();
    let unknown = Code::DeviceMetadataNotFoundException;
    assert_eq!(world.call::<ForgetDevice>(token, &json!({})).unwrap_err().code, unknown);
    assert_eq!(world.call::<GetDevice>(token, &json!({})).unwrap_err().code, unknown);
    assert_eq!(world.call::<RememberDevice>(token, &json!({})).unwrap_err().code, unknown);
}

#[test]
fn a_device_that_is_not_named_is_this_one() {
    let (mut world, done) = known("ALWAYS", "OFF");
    let token = Some(done.tokens.access_token.as_str());
    let key = device(&world).unwrap()["key"].clone();
    for input in [json!(null), json!({}), json!({ "device": null }), json!({ "device": {} })] {
        assert_eq!(world.call::<GetDevice>(token, &input).unwrap()["id"], key);
    }
    let sent = world.sent.len();
    let empty = json!({ "device": { "id": "" } });
    assert_eq!(world.call::<ForgetDevice>(token, &empty).unwrap_err().code, Code::InvalidArgument);
    assert_eq!(world.sent.len(), sent, "an id that got lost forgets no device");

    let mut forget = ForgetDevice::read(&Reader::input(&json!({}))).unwrap();
    forget.complete(&world.caller(token)).unwrap();
    let device_key = key.as_str().unwrap().to_owned();
    assert_eq!(forget.afterwards(), Afterwards::DeviceForgotten { device_key });
}
