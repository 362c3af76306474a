//! Passkeys of a signed-in user against the pool, with a security key in software: registration, list, removal.

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
use cognito_wasm::flow::account::passkeys::{
    CompleteWebAuthnRegistration, DeleteWebAuthnCredential, ListWebAuthnCredentials,
    StartWebAuthnRegistration,
};
use serde_json::{Value, json};
use support::authenticator::Authenticator;
use support::pool::{Pool, pool};
use support::script::{Script, ok};
use support::{NOW, World};

const ORIGIN: &str = "https://app.example.org";

/// A pool with passkeys, and Ada's access token.
fn world() -> (World<Pool>, String) {
    let mut world = pool(&json!({
        "firstFactors": ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"], "webAuthn": { "rpId": "example.org" },
    }));
    let token = world.access_token();
    (world, token)
}

fn register(
    world: &mut World<Pool>,
    token: &str,
    key: &mut Authenticator,
) -> cognito_wasm::error::Result<Value> {
    let options = world.call::<StartWebAuthnRegistration>(Some(token), &json!({})).unwrap();
    let credential = key.create(&options);
    world.call::<CompleteWebAuthnRegistration>(Some(token), &json!({ "credential": credential }))
}

#[test]
fn a_passkey_is_registered() {
    let (mut world, token) = world();
    assert_eq!(register(&mut world, &token, &mut Authenticator::new(ORIGIN)).unwrap(), json!(null));
    assert_eq!(world.view()["passkeys"].as_array().unwrap().len(), 1);
}

#[test]
fn a_failed_registration_says_why() {
    let (mut world, token) = world();
    let error =
        register(&mut world, &token, &mut Authenticator::new("https://evil.example.com")).unwrap_err();
    assert_eq!(error.code, Code::WebAuthnOriginNotAllowedException);
    assert_eq!(error.operation, Some("CompleteWebAuthnRegistration"));

    let mut key = Authenticator::new(ORIGIN);
    let options = world.call::<StartWebAuthnRegistration>(Some(&token), &json!({})).unwrap();
    let credential = json!({ "credential": key.create(&options) });
    world.pass(301);
    let late = world.call::<CompleteWebAuthnRegistration>(Some(&token), &credential).unwrap_err();
    assert_eq!(late.code, Code::WebAuthnChallengeNotFoundException);

    let text = json!({ "credential": "{}" });
    let wrong = world.call::<CompleteWebAuthnRegistration>(Some(&token), &text).unwrap_err();
    assert_eq!(wrong.code, Code::InvalidArgument);

    world.control("updatePool", &json!({ "firstFactors": ["PASSWORD"] }));
    let off = world.call::<StartWebAuthnRegistration>(Some(&token), &json!({})).unwrap_err();
    assert_eq!(off.code, Code::WebAuthnNotEnabledException);
}

#[test]
fn passkeys_are_listed_and_removed() {
    let (mut world, token) = world();
    let mut key = Authenticator::new(ORIGIN);
    register(&mut world, &token, &mut key).unwrap();
    let list = world.call::<ListWebAuthnCredentials>(Some(&token), &json!({ "pageSize": 5 })).unwrap();
    assert_eq!(
        list,
        json!({ "credentials": [{
            "credentialId": Authenticator::credential_id(),
            "friendlyCredentialName": "Passkey",
            "relyingPartyId": "example.org",
            "authenticatorAttachment": "platform",
            "authenticatorTransports": ["internal"],
            "createdAt": NOW,
        }] })
    );
    assert_eq!(world.last()["MaxResults"], 5);
    let id = json!({ "credentialId": Authenticator::credential_id() });
    world.call::<DeleteWebAuthnCredential>(Some(&token), &id).unwrap();
    assert_eq!(world.view()["passkeys"], json!([]));
    let gone = world.call::<DeleteWebAuthnCredential>(Some(&token), &id).unwrap_err();
    assert_eq!(gone.code, Code::ResourceNotFoundException);
    let missing = world.call::<DeleteWebAuthnCredential>(Some(&token), &json!({})).unwrap_err();
    assert_eq!(missing.code, Code::InvalidArgument);
}

#[test]
fn a_list_goes_on_where_it_ended() {
    let page = json!({ "Credentials": [{ "CredentialId": "x", "CreatedAt": 1.5e9 }], "NextToken": "more" });
    let mut world = Script::default()
        .then("ListWebAuthnCredentials", ok(page))
        .then("ListWebAuthnCredentials", ok(json!({ "Credentials": [] })))
        .world();
    let first = world.call::<ListWebAuthnCredentials>(Some("token"), &Value::Null).unwrap();
    assert_eq!(world.last(), &json!({ "AccessToken": "token" }));
    assert_eq!(first["nextToken"], "more");
    assert_eq!(first["credentials"][0]["createdAt"], json!(1_500_000_000_000_i64));
    let second =
        world.call::<ListWebAuthnCredentials>(Some("token"), &json!({ "nextToken": "more" })).unwrap();
    assert_eq!(second, json!({ "credentials": [] }));
    assert_eq!(world.last()["NextToken"], "more");
}
