//! The core inside a browser's WebAssembly engine: it computes there what it computes natively, and the bindings bring
//! values and errors over the boundary and back.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::encode::hex_decode;
use cognito_wasm::js::{Core, Ports, SrpExchange, understood_config};
use cognito_wasm::secret::Secret;
use cognito_wasm::srp::{Parties, Srp};
use js_sys::{Date, JSON, Object, Reflect, Symbol, TypeError, Uint8Array};
use serde::Serialize;
use serde_json::{Value, json};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    all[kind].as_array().unwrap().clone()
}

#[wasm_bindgen_test]
fn users_sign_as_other_clients_do() {
    let users = vectors("user");
    assert!(!users.is_empty());
    for vector in users {
        let text = |key: &str| vector[key].as_str().unwrap();
        let a = text("a");
        let a = hex_decode(&if a.len().is_multiple_of(2) { a.to_owned() } else { format!("0{a}") }).unwrap();
        let srp = Srp::start(Secret::new(a)).unwrap();
        assert_eq!(srp.public_a(), vector["expect"]["SRP_A"].as_str().unwrap());
        let parties = Parties {
            pool_name: text("pool_name"),
            user_id: text("user_id_for_srp"),
            password: text("password"),
        };
        let claim = srp.finish(&parties, text("SALT"), text("SRP_B")).unwrap();
        let signature =
            claim.sign(parties.pool_name, parties.user_id, text("SECRET_BLOCK"), text("TIMESTAMP")).unwrap();
        assert_eq!(signature, vector["expect"]["PASSWORD_CLAIM_SIGNATURE"].as_str().unwrap());
    }
}

#[wasm_bindgen_test]
fn devices_sign_as_other_clients_do() {
    let devices = vectors("device");
    assert!(!devices.is_empty());
    for vector in devices {
        let text = |key: &str| vector[key].as_str().unwrap();
        let srp = Srp::start(Secret::new(hex_decode(text("a")).unwrap())).unwrap();
        assert_eq!(srp.public_a(), vector["expect"]["SRP_A"].as_str().unwrap());
        let parties = Parties {
            pool_name: text("device_group_key"),
            user_id: text("device_key"),
            password: text("random_password"),
        };
        let claim = srp.finish(&parties, text("SALT"), text("SRP_B")).unwrap();
        let signature =
            claim.sign(parties.pool_name, parties.user_id, text("SECRET_BLOCK"), text("TIMESTAMP")).unwrap();
        assert_eq!(signature, vector["expect"]["PASSWORD_CLAIM_SIGNATURE"].as_str().unwrap());
    }
}

fn js(json: &Value) -> JsValue {
    json.serialize(&Serializer::json_compatible()).unwrap()
}

fn member(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

/// The browser's own time and randomness, as the drivers hand them over.
fn ports() -> Ports {
    let random = Closure::<dyn Fn(u32) -> Uint8Array>::new(|length: u32| {
        let drawn = Uint8Array::new_with_length(length);
        web_sys::window()
            .unwrap()
            .crypto()
            .unwrap()
            .get_random_values_with_array_buffer_view(&drawn)
            .unwrap();
        drawn
    });
    let now = Closure::<dyn Fn() -> f64>::new(Date::now);
    let ports = Object::new();
    Reflect::set(&ports, &"random".into(), &random.into_js_value()).unwrap();
    Reflect::set(&ports, &"now".into(), &now.into_js_value()).unwrap();
    ports.unchecked_into()
}

/// Whether an error carries the mark of ours.
fn is_ours(error: &JsValue) -> bool {
    let brand = Symbol::for_("cognito-wasm.AuthError");
    error.is_object() && Reflect::get(error, &brand).unwrap().is_truthy()
}

fn exchange() -> SrpExchange {
    SrpExchange::new(ports(), "us-east-1_AbCdEf123", None).unwrap()
}

#[wasm_bindgen_test]
fn every_exchange_draws_its_own_secret() {
    let mut drawn: Vec<_> = (0..8).map(|_| exchange().public_a()).collect();
    drawn.sort();
    drawn.dedup();
    assert_eq!(drawn.len(), 8);
    assert!(drawn.iter().all(|public_a| public_a.len() > 700));
}

#[wasm_bindgen_test]
fn values_cross_the_boundary_and_come_back() {
    let config = js(&json!({ "Auth": { "Cognito": {
        "userPoolId": "us-east-1_a", "userPoolClientId": "b", "allowGuestAccess": true,
        "loginWith": { "oauth": { "domain": "d", "scopes": ["openid", "\u{2603}"] } },
    } } }));
    let understood = understood_config(&config).unwrap();
    assert_eq!(member(&understood, "userPoolId").as_string().as_deref(), Some("us-east-1_a"));
    assert_eq!(member(&understood, "allowGuestAccess").as_bool(), Some(true));
    assert!(member(&understood, "identityPoolId").is_undefined());
    let scopes = member(&member(&member(&understood, "loginWith"), "oauth"), "scopes");
    assert_eq!(JSON::stringify(&scopes).unwrap(), "[\"openid\",\"\u{2603}\"]");
}

#[wasm_bindgen_test]
fn a_wrong_argument_is_a_type_error() {
    for wrong in [
        JsValue::UNDEFINED,
        JsValue::NULL,
        7.into(),
        "text".into(),
        js(&json!({})),
        js(&json!({ "userPoolId": 7 })),
    ] {
        let error = Core::new(&wrong, ports(), false).unwrap_err();
        assert!(error.is_instance_of::<TypeError>());
        assert!(!is_ours(&error));
    }
}

#[wasm_bindgen_test]
fn an_error_of_ours_is_an_error_with_a_code() {
    let input = js(&json!({
        "userIdForSrp": "u", "password": "hunter2", "salt": "01", "srpB": "0", "secretBlock": "AA==",
    }));
    let error = exchange().claim(&input, false).unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>());
    assert!(is_ours(&error));
    assert_eq!(member(&error, "code").as_string().as_deref(), Some("InvalidSrpChallenge"));
    assert_eq!(member(&error, "name"), member(&error, "code"));
    assert_eq!(member(&error, "retryable").as_bool(), Some(false));
    assert!(!member(&error, "message").as_string().unwrap().contains("hunter2"));
}
