//! Verifying tokens of the pool: what is accepted, and each way in which a token can be wrong.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_pool::HttpRequest;
use cognito_wasm::encode::{base64url_decode, base64url_encode};
use cognito_wasm::error::{Code, Result};
use cognito_wasm::value::Value;
use cognito_wasm::verify::key_set::KeySet;
use cognito_wasm::verify::{Expectation, Jwt};
use serde_json::{Value as Json, json};
use support::pool::{Pool, ada, pool};
use support::{NOW, World, value};

struct Case {
    world: World<Pool>,
    keys: KeySet,
    access: String,
    id: String,
}

fn case() -> Case {
    let mut world = pool(&json!({}));
    world.control("createGroup", &json!({ "name": "admins" }));
    world.change_user(&json!({ "groups": ["admins"] }));
    let done = world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap().done();
    let path = format!("/{}/.well-known/jwks.json", world.service.id);
    let request = HttpRequest { method: "GET".into(), path, headers: vec![], body: vec![] };
    let jwks: Json = serde_json::from_slice(&world.service.cognito.handle(&request).body).unwrap();
    let keys = KeySet::parse(&value(&jwks), NOW).unwrap();
    Case {
        keys,
        access: done.tokens.access().to_owned(),
        id: done.tokens.id().map(str::to_owned).unwrap(),
        world,
    }
}

impl Case {
    fn verify_at(&self, token: &str, changes: &Json, now: i64) -> Result<Value> {
        let mut options = json!({ "userPoolId": self.world.service.id, "tokenUse": null, "clientId": null });
        for (name, change) in changes.as_object().unwrap() {
            options[name] = change.clone();
        }
        let expectation = Expectation::parse(&value(&options))?;
        let jwt = Jwt::parse(&self.world.host, token)?;
        expectation.verify(&jwt, &self.keys.find(jwt.key_id())?, None, now)
    }

    fn refusal(&self, token: &str, changes: &Json) -> Code {
        self.verify_at(token, changes, NOW).unwrap_err().code
    }
}

#[test]
fn tokens_of_the_pool_are_accepted() {
    let case = case();
    let client = json!(case.world.service.client);
    let access = json!({ "tokenUse": "access", "clientId": client, "groups": ["other", "admins"],
        "scope": "aws.cognito.signin.user.admin" });
    assert_eq!(case.verify_at(&case.access, &access, NOW).unwrap().get("username").text(), "ada");
    let id = json!({ "tokenUse": "id", "clientId": ["another", client] });
    assert_eq!(case.verify_at(&case.id, &id, NOW).unwrap().get("token_use").text(), "id");
}

#[test]
fn a_token_that_is_not_what_was_asked_for_is_refused() {
    let case = case();
    let refused = |changes: Json| case.refusal(&case.access, &changes);
    assert_eq!(refused(json!({ "tokenUse": "id" })), Code::CognitoJwtInvalidTokenUseError);
    assert_eq!(refused(json!({ "clientId": "another" })), Code::CognitoJwtInvalidClientIdError);
    assert_eq!(refused(json!({ "groups": ["other"] })), Code::CognitoJwtInvalidGroupError);
    assert_eq!(refused(json!({ "scope": ["openid"] })), Code::JwtInvalidScopeError);
    assert_eq!(refused(json!({ "userPoolId": "us-east-1_Another00" })), Code::JwtInvalidIssuerError);
    assert_eq!(refused(json!({ "userPoolId": "nothing" })), Code::InvalidArgument);
    assert_eq!(refused(json!({ "tokenUse": "refresh" })), Code::InvalidArgument);
}

#[test]
fn a_token_ends_when_its_grace_is_over() {
    let case = case();
    let end = NOW + 3_600_000;
    case.verify_at(&case.access, &json!({}), end).unwrap();
    assert_eq!(case.verify_at(&case.access, &json!({}), end + 1).unwrap_err().code, Code::JwtExpiredError);
    case.verify_at(&case.access, &json!({ "graceSeconds": 5 }), end + 5_000).unwrap();
    let late = case.verify_at(&case.access, &json!({ "graceSeconds": 5 }), end + 5_001);
    assert_eq!(late.unwrap_err().code, Code::JwtExpiredError);
}

#[test]
fn a_forged_token_is_refused() {
    let case = case();
    let parts: Vec<_> = case.access.split('.').collect();
    let [header, payload, signature] = parts[..] else { panic!("three parts") };

    // Any bit of what was signed, and of the signature.
    let claims = String::from_utf8(base64url_decode(payload).unwrap()).unwrap();
    let forged = base64url_encode(claims.replace("\"ada\"", "\"eve\"").as_bytes());
    assert_eq!(
        case.refusal(&format!("{header}.{forged}.{signature}"), &json!({})),
        Code::JwtInvalidSignatureError
    );
    for bit in [0, 7, 1000, 2047] {
        let mut bytes = base64url_decode(signature).unwrap();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let forged = format!("{header}.{payload}.{}", base64url_encode(&bytes));
        assert_eq!(case.refusal(&forged, &json!({})), Code::JwtInvalidSignatureError, "bit {bit}");
    }
    for length in [0, 1, 255, 257, 512] {
        let forged = format!("{header}.{payload}.{}", base64url_encode(&vec![1; length]));
        assert_eq!(case.refusal(&forged, &json!({})), Code::JwtInvalidSignatureError, "{length} bytes");
    }

    // The other key of the same pool.
    let other = case.id.split('.').next().unwrap();
    assert_eq!(
        case.refusal(&format!("{other}.{payload}.{signature}"), &json!({})),
        Code::JwtInvalidSignatureError
    );

    // Another algorithm, another key.
    let renamed = |from: &str, to: &str| {
        let text = String::from_utf8(base64url_decode(header).unwrap()).unwrap();
        assert!(text.contains(from));
        format!("{}.{payload}.{signature}", base64url_encode(text.replace(from, to).as_bytes()))
    };
    for algorithm in ["none", "HS256", "RS512"] {
        let code = case.refusal(&renamed("RS256", algorithm), &json!({}));
        assert_eq!(code, Code::JwtInvalidSignatureAlgorithmError, "{algorithm}");
    }
    assert_eq!(case.refusal(&renamed("\"kid\":\"", "\"kid\":\"x"), &json!({})), Code::KidNotFoundInJwksError);
}

#[test]
fn what_is_no_token_is_refused() {
    let case = case();
    for text in ["", ".", "..", "a.b.c", "e30.e30", "e30.e30.", "W10.e30.AA", &case.access.replace('.', ",")]
    {
        assert_eq!(case.refusal(text, &json!({})), Code::JwtParseError, "{text}");
    }
}

#[test]
fn keys_are_asked_for_again_only_after_a_while() {
    let none = KeySet::default();
    assert_eq!(none.find("any").unwrap_err().code, Code::JwksNotAvailableInCacheError);
    assert!(none.may_fetch(NOW));
    let empty = KeySet::parse(&value(&json!({ "keys": [{ "kty": "EC", "kid": "any" }, 7] })), NOW).unwrap();
    assert_eq!(empty.find("any").unwrap_err().code, Code::KidNotFoundInJwksError);
    assert!(!empty.may_fetch(NOW + 9_999) && empty.may_fetch(NOW + 10_000));
    let wrong = KeySet::parse(&value(&json!({ "keys": {} })), NOW);
    assert_eq!(wrong.unwrap_err().code, Code::JwksValidationError);
}
