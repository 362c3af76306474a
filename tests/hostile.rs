//! What no service should answer. Nothing panics, nothing hangs, every answer is a typed error, and what can be tried
//! again can be tried again.

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
use cognito_wasm::flow::devices::Device;
use cognito_wasm::http::Response;
use num_bigint::BigUint;
use serde_json::{Value, json};
use support::Outcome;
use support::pool::{ada, pool};
use support::script::{Script, challenge, ok, text, tokens, verifier};

/// N of the group.
fn group() -> BigUint {
    let vectors: Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    BigUint::parse_bytes(vectors["constants"]["N"].as_str().unwrap().as_bytes(), 16).unwrap()
}

fn srp() -> Value {
    json!({ "username": "ada", "password": "secret words" })
}

fn custom() -> Value {
    json!({ "username": "ada", "options": { "authFlowType": "CUSTOM_WITHOUT_SRP" } })
}

/// How a sign-in ends whose first answer is this one.
fn first_answer(response: Response) -> Error {
    let mut world = Script::default().then("InitiateAuth", response).world();
    let (sign_in, outcome) = world.sign_in(&srp());
    let error = outcome.unwrap_err();
    assert!(!sign_in.is_open());
    assert_eq!(error.operation, Some("InitiateAuth"));
    error
}

#[test]
fn impossible_values_of_srp_are_refused() {
    let n = group().to_str_radix(16);
    let twice = (group() * 2_u32).to_str_radix(16);
    for (member, wrong) in [
        ("SRP_B", "0"),
        ("SRP_B", "00"),
        ("SRP_B", n.as_str()),
        ("SRP_B", twice.as_str()),
        ("SRP_B", ""),
        ("SRP_B", "not hex"),
        ("SRP_B", "-5"),
        ("SALT", ""),
        ("SALT", "xyz"),
        ("SECRET_BLOCK", "no base64!"),
        ("SECRET_BLOCK", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
    ] {
        let mut answer = verifier("PASSWORD_VERIFIER", "session-1");
        answer["ChallengeParameters"][member] = json!(wrong);
        let error = first_answer(ok(answer));
        assert_eq!(error.code, Code::InvalidSrpChallenge, "{member} {wrong}");
    }
    let mut long = verifier("PASSWORD_VERIFIER", "session-1");
    long["ChallengeParameters"]["SRP_B"] = json!("a".repeat(100_000));
    assert_eq!(first_answer(ok(long)).code, Code::InvalidSrpChallenge);
}

#[test]
fn missing_values_of_srp_are_refused() {
    for member in ["SRP_B", "SALT", "SECRET_BLOCK"] {
        for instead in [json!(null), json!(5), json!({})] {
            let mut answer = verifier("PASSWORD_VERIFIER", "session-1");
            answer["ChallengeParameters"][member] = instead;
            assert_eq!(first_answer(ok(answer)).code, Code::InvalidResponse, "{member}");
        }
    }
    let bare = json!({ "ChallengeName": "PASSWORD_VERIFIER" });
    assert_eq!(first_answer(ok(bare)).code, Code::InvalidResponse);
}

#[test]
fn a_proof_that_was_not_begun_is_refused() {
    for name in ["PASSWORD_VERIFIER", "DEVICE_PASSWORD_VERIFIER"] {
        let mut world = Script::default().initiate(verifier(name, "session-1")).world();
        let (sign_in, outcome) = world.sign_in(&custom());
        assert_eq!(outcome.unwrap_err().code, Code::InvalidResponse);
        assert!(!sign_in.is_open());
    }
    let mut world = Script::default().initiate(challenge("DEVICE_SRP_AUTH", "session-1", json!({}))).world();
    assert_eq!(world.sign_in(&custom()).1.unwrap_err().code, Code::DeviceMetadataNotFoundException);
}

#[test]
fn a_proof_is_given_once() {
    let mut world = Script::default()
        .initiate(verifier("PASSWORD_VERIFIER", "session-1"))
        .respond(verifier("PASSWORD_VERIFIER", "session-2"))
        .world();
    assert_eq!(world.sign_in(&srp()).1.unwrap_err().code, Code::InvalidResponse);
}

#[test]
fn malformed_answers_are_typed_errors() {
    for (body, code) in [
        ("<!doctype html><title>Sign in to the hotel</title>", Code::InvalidResponse),
        (r#"{"ChallengeName":"PASSWORD_VERIFIER","ChallengePar"#, Code::InvalidResponse),
        ("[1, 2]", Code::InvalidResponse),
        ("null", Code::InvalidResponse),
        ("\"text\"", Code::InvalidResponse),
        ("", Code::InvalidResponse),
        ("{}", Code::InvalidResponse),
        (r#"{"ChallengeName":""}"#, Code::InvalidResponse),
        (r#"{"ChallengeName":5,"AuthenticationResult":[]}"#, Code::InvalidResponse),
        (r#"{"AuthenticationResult":{}}"#, Code::InvalidResponse),
        (r#"{"AuthenticationResult":{"AccessToken":""}}"#, Code::InvalidResponse),
        (r#"{"AuthenticationResult":{"AccessToken":{"a":1}}}"#, Code::InvalidResponse),
    ] {
        assert_eq!(first_answer(text(200, body)).code, code, "{body}");
    }
    for status in [301, 404, 500, 502, 503] {
        let error = first_answer(text(status, "<html></html>"));
        assert_eq!((error.code, error.http_status), (Code::Unknown, Some(status)));
    }
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert_eq!(first_answer(text(200, &format!("{{\"Session\":{deep}}}"))).code, Code::InvalidResponse);
    let nested = format!("{{\"Session\":{}{}}}", "[".repeat(60), "]".repeat(60));
    assert_eq!(first_answer(text(200, &nested)).code, Code::InvalidResponse);
}

#[test]
fn opaque_tokens_are_kept_as_they_are() {
    for access in ["opaque", "a.b", "a.b.c", "e30.e30.x", "..", "a.!!!.c"] {
        let answer = json!({ "AuthenticationResult": { "AccessToken": access, "ExpiresIn": 300 } });
        let mut world = Script::default().initiate(answer).world();
        let done = world.sign_in(&custom()).1.unwrap().done();
        assert_eq!((done.tokens.access_token.as_str(), done.username.as_str()), (access, "ada"));
        assert_eq!(done.tokens.expires_at, support::NOW + 300_000);
    }
    for lifetime in [json!(1e300), json!(-1e300), json!(null)] {
        let answer = json!({ "AuthenticationResult": { "AccessToken": "opaque", "ExpiresIn": lifetime } });
        Script::default().initiate(answer).world().sign_in(&custom()).1.unwrap().done();
    }
}

#[test]
fn challenges_with_nonsensical_parameters_wait_for_an_answer() {
    let odd = [json!(null), json!(5), json!("text"), json!([1]), json!({ "MFAS_CAN_CHOOSE": "{" })];
    let names = [
        "SMS_MFA",
        "EMAIL_OTP",
        "SOFTWARE_TOKEN_MFA",
        "SELECT_MFA_TYPE",
        "MFA_SETUP",
        "NEW_PASSWORD_REQUIRED",
        "CUSTOM_CHALLENGE",
        "SELECT_CHALLENGE",
        "SMS_OTP",
        "PASSWORD",
        "WEB_AUTHN",
        "PASSWORD_SRP",
        "ADMIN_NO_SRP_AUTH",
        "?",
    ];
    for name in names {
        for parameters in &odd {
            let answer = json!({
                "ChallengeName": name, "Session": 5, "ChallengeParameters": parameters,
                "AvailableChallenges": parameters,
            });
            let mut world = Script::default().initiate(answer).world();
            let (mut sign_in, outcome) = world.sign_in(&custom());
            assert!(matches!(outcome.unwrap(), Outcome::Next(_)), "{name}");
            for answer in [json!(null), json!(5), json!([]), json!("")] {
                let error = world.respond(&mut sign_in, answer).unwrap_err();
                assert!(matches!(error.code, Code::EmptyChallengeResponse | Code::InvalidArgument), "{name}");
            }
            assert!(sign_in.is_open());
        }
    }
}

#[test]
fn a_setup_without_a_secret_can_be_begun_again() {
    let setup = challenge("MFA_SETUP", "session-1", json!({ "MFAS_CAN_SETUP": "[\"SOFTWARE_TOKEN_MFA\"]" }));
    let mut world = Script::default().initiate(setup).then("AssociateSoftwareToken", ok(json!({}))).world();
    let (sign_in, outcome) = world.sign_in(&custom());
    let error = outcome.unwrap_err();
    assert_eq!((error.code, error.operation), (Code::InvalidResponse, Some("AssociateSoftwareToken")));
    assert!(sign_in.is_open());
}

#[test]
fn an_answer_that_got_lost_may_be_given_again() {
    let mut world = Script::default()
        .initiate(challenge("SMS_MFA", "session-1", json!({})))
        .lost("RespondToAuthChallenge")
        .then("RespondToAuthChallenge", text(502, "<html>Bad gateway</html>"))
        .then("RespondToAuthChallenge", text(200, "{\"Authenti"))
        .respond(tokens())
        .world();
    let (mut sign_in, _) = world.sign_in(&custom());
    for code in [Code::NetworkError, Code::Unknown, Code::InvalidResponse] {
        let error = world.respond(&mut sign_in, "123456").unwrap_err();
        assert_eq!((error.code, error.operation), (code, Some("RespondToAuthChallenge")));
    }
    world.respond(&mut sign_in, "123456").unwrap().done();
    assert!(world.service.is_over());
}

#[test]
fn a_lost_answer_that_was_counted_says_to_start_again() {
    let mut world = pool(&json!({ "mfa": "ON" }));
    world.change_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
    let (mut sign_in, _) = world.sign_in(&ada("USER_SRP_AUTH"));
    let code = world.code();
    world.fault(&json!({ "operation": "RespondToAuthChallenge", "kind": "dropAfter" }));
    assert_eq!(world.respond(&mut sign_in, code.clone()).unwrap_err().code, Code::NetworkError);
    assert_eq!(world.respond(&mut sign_in, code).unwrap_err().code, Code::SignInExpired);
    assert!(!sign_in.is_open());
}

#[test]
fn faults_of_the_network_are_typed_errors() {
    for (fault, code) in [
        (json!({ "kind": "html" }), Code::Unknown),
        (json!({ "kind": "html", "status": 200 }), Code::InvalidResponse),
        (json!({ "kind": "empty" }), Code::InvalidResponse),
        (json!({ "kind": "truncated" }), Code::InvalidResponse),
        (json!({ "kind": "drop" }), Code::NetworkError),
        (json!({ "kind": "dropAfter" }), Code::NetworkError),
        (json!({ "kind": "error", "status": 500 }), Code::InternalErrorException),
        (json!({ "kind": "error", "type": "TooManyRequestsException" }), Code::TooManyRequestsException),
        (json!({ "kind": "status", "status": 403, "body": "blocked" }), Code::Unknown),
    ] {
        for (operation, flow) in [
            ("InitiateAuth", "USER_SRP_AUTH"),
            ("InitiateAuth", "USER_PASSWORD_AUTH"),
            ("RespondToAuthChallenge", "USER_SRP_AUTH"),
        ] {
            let mut world = pool(&json!({}));
            let mut fault = fault.clone();
            fault["operation"] = json!(operation);
            world.fault(&fault);
            let (sign_in, outcome) = world.sign_in(&ada(flow));
            let error = outcome.unwrap_err();
            assert_eq!((error.code, error.operation), (code, Some(operation)), "{fault} {flow}");
            assert!(!sign_in.is_open());
            world.sign_in(&ada(flow)).1.unwrap().done();
        }
    }
}

#[test]
fn a_service_that_asks_for_the_same_proof_for_ever_is_stopped() {
    let device = || challenge("DEVICE_SRP_AUTH", "session-1", json!({}));
    let proof = || verifier("DEVICE_PASSWORD_VERIFIER", "session-2");
    let setup =
        || challenge("MFA_SETUP", "session-1", json!({ "MFAS_CAN_SETUP": "[\"SOFTWARE_TOKEN_MFA\"]" }));
    for (answers, requests) in [
        (vec![device(), device()], 2),
        (vec![device(), proof(), device()], 3),
        (vec![device(), proof(), proof()], 3),
    ] {
        let script = answers.into_iter().enumerate().fold(Script::default(), |script, (place, answer)| {
            if place == 0 { script.initiate(answer) } else { script.respond(answer) }
        });
        let mut world = script.world();
        world.devices.insert(Device {
            username: "ada-id".into(),
            login: "ada".into(),
            key: "us-east-1_known".into(),
            group_key: "-group".into(),
            password: "device password".into(),
        });
        let (sign_in, outcome) = world.sign_in(&custom());
        assert_eq!(outcome.unwrap_err().code, Code::InvalidResponse);
        assert!(!sign_in.is_open());
        assert_eq!(world.sent.len(), requests);
    }
    let mut world = Script::default()
        .initiate(setup())
        .then("AssociateSoftwareToken", ok(json!({ "SecretCode": "ABCD", "Session": "session-2" })))
        .then("VerifySoftwareToken", ok(json!({ "Status": "SUCCESS", "Session": "session-3" })))
        .respond(setup())
        .world();
    let (mut sign_in, _) = world.sign_in(&custom());
    assert_eq!(world.respond(&mut sign_in, "123456").unwrap_err().code, Code::InvalidResponse);
    assert!(!sign_in.is_open());
}
