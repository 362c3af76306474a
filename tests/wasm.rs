//! The core inside a browser's WebAssembly engine: it computes there what it computes natively.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::encode::hex_decode;
use cognito_wasm::secret::Secret;
use cognito_wasm::srp::{Parties, Srp};
use serde_json::Value;
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
