//! Passkeys against the pool, with a security key in software: registration, sign-in, list, removal.

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
use cognito_wasm::flow::passkeys::{
    COMPLETE_WEB_AUTHN_REGISTRATION, DELETE_WEB_AUTHN_CREDENTIAL, LIST_WEB_AUTHN_CREDENTIALS,
    START_WEB_AUTHN_REGISTRATION,
};
use cognito_wasm::value::Value;
use serde_json::{Value as Json, json};
use support::authenticator::Authenticator;
use support::pool::{PASSWORD, Pool, ada, pool};
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
) -> cognito_wasm::error::Result<Json> {
    let options = world.call(&START_WEB_AUTHN_REGISTRATION, Some(token), &json!({})).unwrap();
    let credential = key.create(&options);
    world.call(&COMPLETE_WEB_AUTHN_REGISTRATION, Some(token), &json!({ "credential": credential }))
}

#[test]
fn a_registered_passkey_signs_in() {
    let (mut world, token) = world();
    let mut key = Authenticator::new(ORIGIN);
    assert_eq!(register(&mut world, &token, &mut key).unwrap(), json!(null));

    let mut input = ada("USER_AUTH");
    input["options"]["preferredChallenge"] = json!("WEB_AUTHN");
    let (mut sign_in, outcome) = world.sign_in(&input);
    let next = outcome.unwrap().next();
    assert_eq!(next["signInStep"], "CONFIRM_SIGN_IN_WITH_WEB_AUTHN");
    let credential = key.get(&next["credentialRequestOptions"]);
    world.respond(&mut sign_in, credential).unwrap().done();
}

#[test]
fn a_passkey_by_choice() {
    let (mut world, token) = world();
    let mut key = Authenticator::new(ORIGIN);
    register(&mut world, &token, &mut key).unwrap();
    let (mut sign_in, outcome) = world.sign_in(&ada("USER_AUTH"));
    let available = outcome.unwrap().next()["availableChallenges"].clone();
    assert!(available.as_array().unwrap().contains(&json!("WEB_AUTHN")));
    let next = world.respond(&mut sign_in, "WEB_AUTHN").unwrap().next();
    let credential = key.get(&next["credentialRequestOptions"]).to_string();
    world.respond(&mut sign_in, credential).unwrap().done();
}

#[test]
fn another_factor_instead_of_the_passkey() {
    for (factor, step) in [
        ("EMAIL_OTP", "CONFIRM_SIGN_IN_WITH_EMAIL_CODE"),
        ("PASSWORD", "CONFIRM_SIGN_IN_WITH_PASSWORD"),
        ("PASSWORD_SRP", "CONFIRM_SIGN_IN_WITH_PASSWORD"),
    ] {
        let (mut world, token) = world();
        register(&mut world, &token, &mut Authenticator::new(ORIGIN)).unwrap();
        let mut input = ada("USER_AUTH");
        input["password"] = Json::Null;
        input["options"]["preferredChallenge"] = json!("WEB_AUTHN");
        let (mut sign_in, _) = world.sign_in(&input);
        assert_eq!(world.respond(&mut sign_in, factor).unwrap().step(), step);
        assert_eq!(
            world.operations().last(),
            Some(&"InitiateAuth"),
            "the session of a passkey takes no other answer"
        );
        let answer = if factor == "EMAIL_OTP" { world.code() } else { PASSWORD.to_owned() };
        world.respond(&mut sign_in, answer).unwrap().done();
    }
}

#[test]
fn a_passkey_of_another_origin_is_refused_and_may_be_tried_again() {
    let (mut world, token) = world();
    let mut key = Authenticator::new(ORIGIN);
    register(&mut world, &token, &mut key).unwrap();
    let mut input = ada("USER_AUTH");
    input["options"]["preferredChallenge"] = json!("WEB_AUTHN");
    let (mut sign_in, outcome) = world.sign_in(&input);
    let next = outcome.unwrap().next();
    let elsewhere = Authenticator::new("https://evil.example.com").get(&next["credentialRequestOptions"]);
    let error = world.respond(&mut sign_in, elsewhere).unwrap_err();
    assert_eq!(error.code, Code::WebAuthnOriginNotAllowedException);
    key.get(&next["credentialRequestOptions"]);
    let credential = key.get(&next["credentialRequestOptions"]);
    world.respond(&mut sign_in, credential).unwrap().done();
}

#[test]
fn registrations_that_fail_say_why() {
    let (mut world, token) = world();
    let error =
        register(&mut world, &token, &mut Authenticator::new("https://evil.example.com")).unwrap_err();
    assert_eq!(error.code, Code::WebAuthnOriginNotAllowedException);
    assert_eq!(error.facts.get("operation").as_str(), Some("CompleteWebAuthnRegistration"));

    let mut key = Authenticator::new(ORIGIN);
    let options = world.call(&START_WEB_AUTHN_REGISTRATION, Some(&token), &json!({})).unwrap();
    let credential = json!({ "credential": key.create(&options) });
    world.pass(301);
    let late = world.call(&COMPLETE_WEB_AUTHN_REGISTRATION, Some(&token), &credential).unwrap_err();
    assert_eq!(late.code, Code::WebAuthnChallengeNotFoundException);

    let text = json!({ "credential": "{}" });
    let wrong = world.call(&COMPLETE_WEB_AUTHN_REGISTRATION, Some(&token), &text).unwrap_err();
    assert_eq!(wrong.code, Code::InvalidArgument);

    world.control("updatePool", &json!({ "firstFactors": ["PASSWORD"] }));
    let off = world.call(&START_WEB_AUTHN_REGISTRATION, Some(&token), &json!({})).unwrap_err();
    assert_eq!(off.code, Code::WebAuthnNotEnabledException);
}

#[test]
fn passkeys_are_listed_and_removed() {
    let (mut world, token) = world();
    let mut key = Authenticator::new(ORIGIN);
    register(&mut world, &token, &mut key).unwrap();
    let list = world.call(&LIST_WEB_AUTHN_CREDENTIALS, Some(&token), &json!({ "pageSize": 5 })).unwrap();
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
    world.call(&DELETE_WEB_AUTHN_CREDENTIAL, Some(&token), &id).unwrap();
    assert_eq!(world.view()["passkeys"], json!([]));
    let gone = world.call(&DELETE_WEB_AUTHN_CREDENTIAL, Some(&token), &id).unwrap_err();
    assert_eq!(gone.code, Code::ResourceNotFoundException);
    let missing = world.call(&DELETE_WEB_AUTHN_CREDENTIAL, Some(&token), &json!({})).unwrap_err();
    assert_eq!(missing.code, Code::InvalidArgument);
}

#[test]
fn a_list_goes_on_where_it_ended() {
    let page = json!({ "Credentials": [{ "CredentialId": "x", "CreatedAt": 1.5e9 }], "NextToken": "more" });
    let mut world = Script::default()
        .then("ListWebAuthnCredentials", ok(page))
        .then("ListWebAuthnCredentials", ok(json!({ "Credentials": [] })))
        .world();
    let first = world.call_value(&LIST_WEB_AUTHN_CREDENTIALS, Some("token"), Value::null()).unwrap();
    assert_eq!(world.last(), &json!({ "AccessToken": "token" }));
    assert_eq!(first.get("nextToken").text(), "more");
    let created = first.get("credentials").items()[0].get("createdAt").clone();
    assert_eq!(created, Value::date(1_500_000_000_000));
    let second =
        world.call(&LIST_WEB_AUTHN_CREDENTIALS, Some("token"), &json!({ "nextToken": "more" })).unwrap();
    assert_eq!(second, json!({ "credentials": [] }));
    assert_eq!(world.last()["NextToken"], "more");
}
