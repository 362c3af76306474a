//! Faults hit what they are set on, as often as they are told, and the records see it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use common::{Bench, password, token};
use serde_json::{Value, json};

fn fault(bench: &Bench, fault: &Value) {
    bench.cognito.control("fault", fault).unwrap();
}

fn body(bench: &Bench) -> Value {
    let mut body = password("alice");
    body["ClientId"] = json!(bench.client);
    body
}

#[test]
fn a_fault_waits_for_its_turn_and_ends() {
    let bench = Bench::new(&json!({}), json!({}));
    fault(
        &bench,
        &json!({"operation": "InitiateAuth", "kind": "status", "status": 503, "times": 2, "after": 1}),
    );
    let statuses: Vec<u16> = (0..4).map(|_| bench.raw("InitiateAuth", &body(&bench)).status).collect();
    assert_eq!(statuses, [200, 503, 503, 200]);
    let counts = bench.cognito.control("counts", &json!({})).unwrap();
    assert_eq!(counts["counts"]["InitiateAuth"], 4);
}

#[test]
fn an_answer_can_be_dropped_before_or_after_the_operation() {
    let bench = Bench::new(&json!({}), json!({"refreshTokenRotation": true}));
    let refresh = token(&bench.sign_in("alice"), "RefreshToken");
    let body = json!({"ClientId": bench.client, "RefreshToken": refresh});
    fault(&bench, &json!({"operation": "GetTokensFromRefreshToken", "kind": "drop"}));
    assert_eq!(bench.raw("GetTokensFromRefreshToken", &body).status, 0);
    fault(&bench, &json!({"operation": "*", "kind": "dropAfter"}));
    assert_eq!(bench.raw("GetTokensFromRefreshToken", &body).status, 0);
    let reused = bench.refusal("GetTokensFromRefreshToken", body);
    assert!(reused.starts_with("RefreshTokenReuseException"), "the second request did run: {reused}");
}

#[test]
fn answers_can_be_bent() {
    let bench = Bench::new(&json!({}), json!({}));
    let srp = json!({
        "ClientId": bench.client,
        "AuthFlow": "USER_SRP_AUTH",
        "AuthParameters": {"USERNAME": "alice", "SRP_A": "5"},
    });
    let patch = json!({"ChallengeParameters": {"SRP_B": "0"}});
    fault(&bench, &json!({"operation": "InitiateAuth", "kind": "patch", "patch": patch}));
    let answer: Value = serde_json::from_slice(&bench.raw("InitiateAuth", &srp).body).unwrap();
    assert_eq!(answer["ChallengeParameters"]["SRP_B"], "0");
    assert!(answer["ChallengeParameters"]["SALT"].is_string());
    fault(&bench, &json!({"operation": "InitiateAuth", "kind": "truncated"}));
    assert!(serde_json::from_slice::<Value>(&bench.raw("InitiateAuth", &srp).body).is_err());
    fault(&bench, &json!({"operation": "InitiateAuth", "kind": "html"}));
    let page = bench.raw("InitiateAuth", &srp);
    assert_eq!((page.status, page.header("content-type")), (503, Some("text/html")));
    let error = json!({"operation": "InitiateAuth", "kind": "error", "type": "TooManyRequestsException", "message": "Rate exceeded"});
    fault(&bench, &error);
    let refusal = bench.raw("InitiateAuth", &srp);
    assert_eq!(refusal.header("x-amzn-errortype"), Some("TooManyRequestsException:"));
    fault(&bench, &json!({"operation": "InitiateAuth", "kind": "noCors"}));
    assert_eq!(bench.raw("InitiateAuth", &srp).header("access-control-allow-origin"), None);
    assert!(bench.cognito.control("fault", &json!({"operation": "*", "kind": "nonsense"})).is_err());
}
