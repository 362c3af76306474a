//! The core inside a browser's WebAssembly engine: it computes there what it computes natively, reads and writes JSON by the
//! browser's means as it does by serde, and its bindings bring values and errors over the boundary.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::bindings::client::Client;
use cognito_wasm::bindings::srp::{Prepared, Srp};
use cognito_wasm::json;
use cognito_wasm::time;
use serde_json::{Value, json};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const POOL: &str = "us-east-1_AbCdEf123";

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    let vectors = all[kind].as_array().unwrap().clone();
    assert!(!vectors.is_empty());
    vectors
}

/// Bytes of hex digits, of which a vector may have an odd number.
fn bytes(hex: &str) -> Vec<u8> {
    let even = if hex.len().is_multiple_of(2) { hex.to_owned() } else { format!("0{hex}") };
    base16ct::lower::decode_vec(even).unwrap()
}

/// What crossed the boundary, by the browser's own JSON.
fn seen(value: &JsValue) -> Value {
    let text = js_sys::JSON::stringify(value).unwrap();
    serde_json::from_str(&String::from(text)).unwrap()
}

fn random<const N: usize>() -> Vec<u8> {
    let mut drawn = [0; N];
    web_sys::window().unwrap().crypto().unwrap().get_random_values_with_u8_array(&mut drawn).unwrap();
    drawn.to_vec()
}

#[wasm_bindgen_test]
fn users_sign_as_other_clients_do() {
    for vector in vectors("user") {
        let text = |key: &str| vector[key].as_str().unwrap();
        let pool = format!("us-east-1_{}", text("pool_name"));
        let mut srp = Srp::new(&pool, bytes(text("a"))).unwrap();
        assert_eq!(srp.public_a(), vector["expect"]["SRP_A"].as_str().unwrap());
        let input = json!({
            "userIdForSrp": text("user_id_for_srp"), "password": text("password"), "salt": text("SALT"),
            "srpB": text("SRP_B"), "secretBlock": text("SECRET_BLOCK"), "timestamp": text("TIMESTAMP"),
        });
        let claim = seen(&srp.claim(&input.to_string(), false, 0.0).unwrap());
        let signature = &vector["expect"]["PASSWORD_CLAIM_SIGNATURE"];
        assert_eq!(claim, json!({ "signature": signature, "timestamp": text("TIMESTAMP") }));
    }
}

#[wasm_bindgen_test]
fn devices_sign_as_other_clients_do() {
    for vector in vectors("device") {
        let text = |key: &str| vector[key].as_str().unwrap();
        let mut srp = Srp::new(POOL, bytes(text("a"))).unwrap();
        let input = json!({
            "deviceGroupKey": text("device_group_key"), "deviceKey": text("device_key"),
            "devicePassword": text("random_password"), "salt": text("SALT"), "srpB": text("SRP_B"),
            "secretBlock": text("SECRET_BLOCK"), "timestamp": text("TIMESTAMP"),
        });
        let claim = seen(&srp.claim(&input.to_string(), true, 0.0).unwrap());
        assert_eq!(claim["signature"], vector["expect"]["PASSWORD_CLAIM_SIGNATURE"]);
    }
}

#[wasm_bindgen_test]
fn a_prepared_exchange_takes_several_slices() {
    let mut prepared = Prepared::new(random::<32>()).unwrap();
    let slices = (1..1_000).find(|_| prepared.advance());
    assert!(slices.is_some_and(|slices| slices > 1));
}

#[wasm_bindgen_test]
fn a_device_verifier_depends_on_its_random_bytes() {
    let draw = || seen(&Srp::device_verifier("group", "us-east-1_key", random::<56>()).unwrap());
    let (one, other) = (draw(), draw());
    for name in ["salt", "passwordVerifier", "devicePassword"] {
        assert!(one[name].as_str().is_some_and(|text| !text.is_empty()));
        assert_ne!(one[name], other[name]);
    }
    assert!(Srp::device_verifier("group", "us-east-1_key", random::<55>()).is_err());
}

#[wasm_bindgen_test]
fn the_browsers_json_is_read_as_serde_reads_it() {
    let deep = format!("{}1{}", "[".repeat(120), "]".repeat(120));
    for text in [
        "null",
        "-0.25",
        "1796144211000",
        r#"{"a":[1.5,-0.25,true,null,"\ud83d\ude00\ufeff"],"__proto__":{"":1e300},"z":""}"#,
        r#"{"b":1,"a":2,"10":3,"9":4}"#,
        &deep,
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(json::parse(text), Some(value), "{text}");
    }
    for wrong in ["", "{", "01", "nul", "[1,]", "'a'", &format!("{}1{}", "[".repeat(200), "]".repeat(200))] {
        assert_eq!(json::parse(wrong), None, "{wrong}");
    }
}

#[wasm_bindgen_test]
fn dates_are_read_and_written_as_natively() {
    assert_eq!(time::parse_http_date("Sat, 21 Nov 2026 09:05:07 GMT"), Some(1_795_251_907_000));
    assert_eq!(time::parse_http_date("yesterday"), None);
    assert_eq!(time::srp_timestamp(1_795_251_907_000), "Sat Nov 21 09:05:07 UTC 2026");
}

#[wasm_bindgen_test]
fn texts_cross_the_boundary_and_come_back() {
    for timestamp in ["\u{2603}\u{1f600}", "\u{feff}\"\\\u{0}\u{7f}", ""] {
        let vector = vectors("user").remove(0);
        let text = |key: &str| vector[key].as_str().unwrap();
        let mut srp = Srp::new(POOL, bytes(text("a"))).unwrap();
        let input = json!({
            "userIdForSrp": "u", "password": "p", "salt": text("SALT"), "srpB": text("SRP_B"),
            "secretBlock": text("SECRET_BLOCK"), "timestamp": timestamp,
        });
        assert_eq!(seen(&srp.claim(&input.to_string(), false, 0.0).unwrap())["timestamp"], timestamp);
    }
}

#[wasm_bindgen_test]
fn a_wrong_argument_is_a_type_error_that_names_it() {
    for (config, named) in
        [(json!({ "userPoolId": 7 }), "userPoolId"), (json!({ "userPoolId": "x" }), "userPoolId")]
    {
        let error = seen(&Client::new(&config.to_string()).unwrap_err());
        assert_eq!(error["kind"], "TypeError");
        assert!(error["message"].as_str().unwrap().starts_with(named), "{error}");
    }
    for broken in ["", "{", "\u{feff}{}"] {
        assert_eq!(seen(&Client::new(broken).unwrap_err())["kind"], "TypeError");
    }
    assert_eq!(seen(&Srp::new("no pool", random::<32>()).unwrap_err())["kind"], "TypeError");
}

#[wasm_bindgen_test]
fn an_error_has_a_code_and_no_secret() {
    let input = json!({ "userIdForSrp": "u", "password": "hunter2", "salt": "01", "srpB": "0", "secretBlock": "AA==" });
    let mut srp = Srp::new(POOL, random::<32>()).unwrap();
    let error = seen(&srp.claim(&input.to_string(), false, 0.0).unwrap_err());
    assert_eq!(error["kind"], "AuthError");
    assert_eq!(error["code"], "InvalidSrpChallenge");
    assert_eq!(error["retryable"], false);
    assert!(!error.to_string().contains("hunter2"));
    // The exchange is over.
    assert_eq!(seen(&srp.claim(&input.to_string(), false, 0.0).unwrap_err())["kind"], "TypeError");
}
