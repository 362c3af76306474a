//! Signing in with a passkey against the pool, with a security key in software.

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
use serde_json::{Value, json};
use support::World;
use support::authenticator::Authenticator;
use support::pool::{PASSWORD, Pool, ada, pool};
use support::script::{Script, challenge, tokens};

const ORIGIN: &str = "https://app.example.org";

/// A pool with passkeys, and Ada's access token.
fn world() -> (World<Pool>, String) {
    let mut world = pool(&json!({
        "firstFactors": ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"], "webAuthn": { "rpId": "example.org" },
    }));
    let token = world.access_token();
    (world, token)
}

fn register(world: &World<Pool>, token: &str, key: &mut Authenticator) {
    let started = world.service.operate("StartWebAuthnRegistration", &json!({ "AccessToken": token }));
    let credential = key.create(&started["CredentialCreationOptions"]);
    let completed = json!({ "AccessToken": token, "Credential": credential });
    world.service.operate("CompleteWebAuthnRegistration", &completed);
}

#[test]
fn a_registered_passkey_signs_in() {
    let (mut world, token) = world();
    let mut key = Authenticator::new(ORIGIN);
    register(&world, &token, &mut key);

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
    register(&world, &token, &mut key);
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
        register(&world, &token, &mut Authenticator::new(ORIGIN));
        let mut input = ada("USER_AUTH");
        input["password"] = Value::Null;
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
    register(&world, &token, &mut key);
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

fn user_auth() -> Value {
    json!({ "username": "ada", "options": { "authFlowType": "USER_AUTH" } })
}

#[test]
fn another_factor_can_be_chosen_instead_of_a_passkey() {
    let passkey = || {
        challenge(
            "WEB_AUTHN",
            "session-1",
            json!({ "CREDENTIAL_REQUEST_OPTIONS": r#"{"challenge":"AAAA"}"# }),
        )
    };
    for factor in ["EMAIL_OTP", "PASSWORD", "PASSWORD_SRP"] {
        let mut world = Script::default()
            .initiate(passkey())
            .initiate(challenge(factor, "session-2", json!({})))
            .respond(tokens())
            .world();
        let (mut sign_in, outcome) = world.sign_in(&user_auth());
        assert_eq!(
            outcome.unwrap().next(),
            json!({
                "signInStep": "CONFIRM_SIGN_IN_WITH_WEB_AUTHN", "credentialRequestOptions": { "challenge": "AAAA" },
            })
        );
        world.respond(&mut sign_in, factor).unwrap();
        let body = world.last();
        assert_eq!(body["AuthParameters"], json!({ "USERNAME": "ada", "PREFERRED_CHALLENGE": factor }));
        assert_eq!(body["Session"], json!(null), "the session of the passkey is spent");
        world.respond(&mut sign_in, "12345678").unwrap().done();
        let body = world.last();
        assert_eq!((&body["ChallengeName"], &body["Session"]), (&json!(factor), &json!("session-2")));
    }
}

#[test]
fn a_passkey_is_sent_as_json_text() {
    for credential in [json!({ "id": "x", "type": "public-key" }), json!(r#"{"id":"x","type":"public-key"}"#)]
    {
        let mut world = Script::default()
            .initiate(challenge("WEB_AUTHN", "session-1", json!({})))
            .respond(tokens())
            .world();
        let (mut sign_in, _) = world.sign_in(&user_auth());
        world.respond(&mut sign_in, credential).unwrap().done();
        let body = world.last();
        assert_eq!(body["ChallengeName"], "WEB_AUTHN");
        assert_eq!(body["ChallengeResponses"]["CREDENTIAL"], r#"{"id":"x","type":"public-key"}"#);
    }
}
