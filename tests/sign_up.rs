//! Signing up against the pool.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::Code;
use cognito_wasm::flow::account::sign_up::{ConfirmSignUp, ResendSignUpCode, SignUp};
use cognito_wasm::flow::operation::{Afterwards, Operation};
use cognito_wasm::http::Response;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::pool::{PASSWORD, Pool, pool_with};
use support::{Service, World};

fn empty(settings: &Value) -> World<Pool> {
    pool_with(settings, &json!({}))
}

fn new_user(options: Value) -> Value {
    let mut input = json!({ "username": "grace", "password": PASSWORD, "options": options });
    if input["options"]["userAttributes"].is_null() {
        input["options"]["userAttributes"] = json!({ "email": "grace@example.org" });
    }
    input
}

fn confirmation(code: &str) -> Value {
    json!({ "username": "grace", "confirmationCode": code })
}

fn status(world: &World<Pool>) -> Value {
    world.control("user", &json!({ "username": "grace" }))["status"].clone()
}

#[test]
fn sign_up_and_confirm() {
    let mut world = empty(&json!({}));
    let input = new_user(json!({
        "userAttributes": { "email": "grace@example.org", "given_name": "Grace" },
        "validationData": { "invitation": "X1" },
        "clientMetadata": { "tenant": "9" },
    }));
    let result = world.call::<SignUp>(None, &input).unwrap();
    let sub = world.control("user", &json!({ "username": "grace" }))["sub"].clone();
    assert_eq!(
        result,
        json!({
            "isSignUpComplete": false,
            "userId": sub,
            "nextStep": {
                "signUpStep": "CONFIRM_SIGN_UP",
                "codeDeliveryDetails": {
                    "destination": "g***@e***", "deliveryMedium": "EMAIL", "attributeName": "email",
                },
            },
        })
    );
    let body = world.last();
    assert_eq!(body["ValidationData"], json!([{ "Name": "invitation", "Value": "X1" }]));
    assert_eq!(body["ClientMetadata"], json!({ "tenant": "9" }));
    assert_eq!(
        body["UserAttributes"],
        json!([{ "Name": "email", "Value": "grace@example.org" }, { "Name": "given_name", "Value": "Grace" }])
    );

    let code = world.code();
    let result = world.call::<ConfirmSignUp>(None, &confirmation(&format!(" {code} "))).unwrap();
    assert_eq!(result, json!({ "isSignUpComplete": true, "nextStep": { "signUpStep": "DONE" } }));
    assert_eq!(status(&world), "CONFIRMED");
}

#[test]
fn a_user_who_needs_no_code_is_done() {
    for (auto, step) in [
        (json!(null), "DONE"),
        (json!(false), "DONE"),
        (json!(true), "COMPLETE_AUTO_SIGN_IN"),
        (json!({}), "COMPLETE_AUTO_SIGN_IN"),
    ] {
        let mut world = empty(&json!({ "autoConfirm": true }));
        let result = world.call::<SignUp>(None, &new_user(json!({ "autoSignIn": auto }))).unwrap();
        assert_eq!(result["isSignUpComplete"], true);
        assert_eq!(result["nextStep"], json!({ "signUpStep": step }), "{auto}");
    }
}

#[test]
fn a_pool_without_messages_tells_no_destination() {
    let mut world = empty(&json!({ "autoVerifiedAttributes": [] }));
    let result = world.call::<SignUp>(None, &new_user(json!({}))).unwrap();
    assert_eq!(result["nextStep"], json!({ "signUpStep": "CONFIRM_SIGN_UP", "codeDeliveryDetails": {} }));
}

#[test]
fn no_password_is_needed_where_the_pool_has_other_factors() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let mut input = new_user(json!({}));
    input.as_object_mut().unwrap().remove("password");
    world.call::<SignUp>(None, &input).unwrap();
    assert_eq!(world.last()["Password"], json!(null));
    input["username"] = json!("alan");
    input["password"] = json!("");
    world.call::<SignUp>(None, &input).unwrap();
    let body = world.last().as_object().unwrap();
    assert!(!body.contains_key("Password"), "an empty one is none, as in Amplify");
}

#[test]
fn a_refused_sign_up_says_why() {
    let mut world = empty(&json!({}));
    let weak = json!({ "username": "grace", "password": "short" });
    assert_eq!(world.call::<SignUp>(None, &weak).unwrap_err().code, Code::InvalidPasswordException);
    world.call::<SignUp>(None, &new_user(json!({}))).unwrap();
    let taken = world.call::<SignUp>(None, &new_user(json!({}))).unwrap_err();
    assert_eq!(taken.code, Code::UsernameExistsException);
    let sent = world.sent.len();
    for (input, code) in [
        (json!({ "password": PASSWORD }), Code::EmptySignUpUsername),
        (json!({ "username": "alan", "password": 5 }), Code::InvalidArgument),
        (
            json!({ "username": "alan", "options": { "userAttributes": { "custom:age": 5 } } }),
            Code::InvalidArgument,
        ),
        (json!({ "username": "alan", "options": { "userAttributes": "email" } }), Code::InvalidArgument),
    ] {
        assert_eq!(world.call::<SignUp>(None, &input).unwrap_err().code, code, "{input}");
    }
    assert_eq!(world.sent.len(), sent, "nothing of that was sent");

    let mut world = empty(&json!({ "triggers": { "PreSignUp": { "error": "by invitation only" } } }));
    let error = world.call::<SignUp>(None, &new_user(json!({}))).unwrap_err();
    assert_eq!(
        (error.code, error.message.as_str()),
        (Code::UserLambdaValidationException, "by invitation only")
    );
}

#[test]
fn wrong_and_missing_codes() {
    let mut world = empty(&json!({}));
    world.call::<SignUp>(None, &new_user(json!({}))).unwrap();
    let wrong = if world.code() == "000000" { "000001" } else { "000000" };
    let error = world.call::<ConfirmSignUp>(None, &confirmation(wrong)).unwrap_err();
    assert_eq!(error.code, Code::CodeMismatchException);
    let error = world.call::<ConfirmSignUp>(None, &confirmation(" ")).unwrap_err();
    assert_eq!(error.code, Code::EmptyConfirmSignUpCode);
    let code = world.code();
    world.pass(86_400);
    let error = world.call::<ConfirmSignUp>(None, &confirmation(&code)).unwrap_err();
    assert_eq!(error.code, Code::ExpiredCodeException);
}

#[test]
fn a_resent_code_replaces_the_first() {
    let mut world = empty(&json!({}));
    world.call::<SignUp>(None, &new_user(json!({}))).unwrap();
    let first = world.code();
    let result = world.call::<ResendSignUpCode>(None, &json!({ "username": "grace" })).unwrap();
    assert_eq!(
        result,
        json!({ "destination": "g***@e***", "deliveryMedium": "EMAIL", "attributeName": "email" })
    );
    assert_ne!(world.code(), first);
    let code = world.code();
    world.call::<ConfirmSignUp>(None, &confirmation(&code)).unwrap();
    let again = world.call::<ResendSignUpCode>(None, &json!({ "username": "grace" })).unwrap_err();
    assert_eq!(again.code, Code::InvalidParameterException);
}

#[test]
fn an_alias_may_be_taken_over() {
    let mut world = empty(&json!({ "aliasAttributes": ["email"] }));
    world.add_user(&json!({ "attributes": { "email": "grace@example.org" } }));
    world.call::<SignUp>(None, &new_user(json!({}))).unwrap();
    let code = world.code();
    let error = world.call::<ConfirmSignUp>(None, &confirmation(&code)).unwrap_err();
    assert_eq!(error.code, Code::AliasExistsException);
    let mut force = confirmation(&code);
    force["options"] = json!({ "forceAliasCreation": true });
    world.call::<ConfirmSignUp>(None, &force).unwrap();
    assert_eq!(world.view()["attributes"]["email_verified"], "false");
}

#[test]
fn a_client_secret_is_sent_as_a_hash() {
    let mut world = pool_with(&json!({}), &json!({ "generateSecret": true }));
    world.call::<SignUp>(None, &new_user(json!({}))).unwrap();
    world.call::<ResendSignUpCode>(None, &json!({ "username": "grace" })).unwrap();
    let code = world.code();
    world.call::<ConfirmSignUp>(None, &confirmation(&code)).unwrap();
    let hash = world.config.user_pool().unwrap().secret_hash("grace").unwrap();
    assert!(world.sent.iter().all(|sent| sent.body["SecretHash"] == json!(hash)));
}

/// The operation's answer of this world's service to this request.
fn receive<O: Operation>(world: &mut World<Pool>, operation: &O) -> O::Output {
    let request = operation.request(&world.caller(None)).unwrap();
    let response: Response = world.service.answer(&request).unwrap();
    operation.receive(&world.caller(None), &response).unwrap()
}

#[test]
fn the_session_of_a_sign_up_stays_in_the_core() {
    let mut world = empty(&json!({}));
    let input = new_user(json!({}));
    let sign_up = SignUp::read(&Reader::input(&input)).unwrap();
    let output = receive(&mut world, &sign_up);
    assert_eq!(sign_up.afterwards(), Afterwards::SignUp);
    assert!(output.session.as_ref().unwrap().expose().len() >= 20);
    assert!(!serde_json::to_string(&output).unwrap().contains("ession"));

    let input = confirmation(&world.code());
    let mut confirm = ConfirmSignUp::read(&Reader::input(&input)).unwrap();
    confirm.session = output.session;
    confirm.auto_sign_in = true;
    assert_eq!(confirm.afterwards(), Afterwards::SignUp);
    let request = confirm.request(&world.caller(None)).unwrap();
    let body: Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!(body["Session"].as_str(), confirm.session.as_ref().map(|session| session.expose().as_str()));
    let output = serde_json::to_value(receive(&mut world, &confirm)).unwrap();
    assert_eq!(output["nextStep"], json!({ "signUpStep": "COMPLETE_AUTO_SIGN_IN" }));
}

#[test]
fn context_data_of_threat_protection_goes_along() {
    let world = empty(&json!({}));
    let input = new_user(json!({}));
    let sign_up = SignUp::read(&Reader::input(&input)).unwrap();
    let mut caller = world.caller(None);
    caller.context_data = Some("encoded");
    let body: Value = serde_json::from_str(&sign_up.request(&caller).unwrap().body).unwrap();
    assert_eq!(body["UserContextData"], json!({ "EncodedData": "encoded" }));
}
