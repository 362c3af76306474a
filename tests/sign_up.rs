//! Signing up against the pool, and the automatic sign-in that follows.

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
use cognito_wasm::flow::auto_sign_in::AutoSignIn;
use cognito_wasm::flow::call::Effect;
use cognito_wasm::flow::sign_up::{CONFIRM_SIGN_UP, RESEND_SIGN_UP_CODE, SIGN_UP};
use serde_json::{Value as Json, json};
use support::pool::{PASSWORD, Pool, pool_with};
use support::{World, from_value, value};

fn empty(settings: &Json) -> World<Pool> {
    pool_with(settings, &json!({}))
}

fn new_user(options: Json) -> Json {
    let mut input = json!({ "username": "grace", "password": PASSWORD, "options": options });
    if input["options"]["userAttributes"].is_null() {
        input["options"]["userAttributes"] = json!({ "email": "grace@example.org" });
    }
    input
}

fn confirmation(code: &str) -> Json {
    json!({ "username": "grace", "confirmationCode": code })
}

fn status(world: &World<Pool>) -> Json {
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
    let mut result = world.call(&SIGN_UP, None, &input).unwrap();
    assert!(result["session"].as_str().unwrap().len() >= 20);
    result.as_object_mut().unwrap().remove("session");
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
    let result = world.call(&CONFIRM_SIGN_UP, None, &confirmation(&format!(" {code} "))).unwrap();
    assert_eq!(
        (&result["isSignUpComplete"], &result["nextStep"]),
        (&json!(true), &json!({ "signUpStep": "DONE" }))
    );
    assert_eq!(status(&world), "CONFIRMED");
    assert_eq!((SIGN_UP.effect, CONFIRM_SIGN_UP.effect), (Effect::SignUp, Effect::SignUp));
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
        let result = world.call(&SIGN_UP, None, &new_user(json!({ "autoSignIn": auto }))).unwrap();
        assert_eq!(result["isSignUpComplete"], true);
        assert_eq!(result["nextStep"], json!({ "signUpStep": step }), "{auto}");
    }
}

#[test]
fn a_pool_without_messages_tells_no_destination() {
    let mut world = empty(&json!({ "autoVerifiedAttributes": [] }));
    let result = world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap();
    assert_eq!(result["nextStep"], json!({ "signUpStep": "CONFIRM_SIGN_UP", "codeDeliveryDetails": {} }));
}

#[test]
fn no_password_is_needed_where_the_pool_has_other_factors() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let mut input = new_user(json!({}));
    input.as_object_mut().unwrap().remove("password");
    world.call(&SIGN_UP, None, &input).unwrap();
    assert_eq!(world.last()["Password"], json!(null));
    input["username"] = json!("alan");
    input["password"] = json!("");
    assert_eq!(world.call(&SIGN_UP, None, &input).unwrap_err().code, Code::EmptySignUpPassword);
}

#[test]
fn refused_sign_ups_say_why() {
    let mut world = empty(&json!({}));
    let weak = json!({ "username": "grace", "password": "short" });
    assert_eq!(world.call(&SIGN_UP, None, &weak).unwrap_err().code, Code::InvalidPasswordException);
    world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap();
    let taken = world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap_err();
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
        assert_eq!(world.call(&SIGN_UP, None, &input).unwrap_err().code, code, "{input}");
    }
    assert_eq!(world.sent.len(), sent, "nothing of that was sent");

    let mut world = empty(&json!({ "triggers": { "PreSignUp": { "error": "by invitation only" } } }));
    let error = world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap_err();
    assert_eq!((error.code, error.message()), (Code::UserLambdaValidationException, "by invitation only"));
}

#[test]
fn wrong_and_missing_codes() {
    let mut world = empty(&json!({}));
    world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap();
    let wrong = if world.code() == "000000" { "000001" } else { "000000" };
    let error = world.call(&CONFIRM_SIGN_UP, None, &confirmation(wrong)).unwrap_err();
    assert_eq!(error.code, Code::CodeMismatchException);
    let error = world.call(&CONFIRM_SIGN_UP, None, &confirmation(" ")).unwrap_err();
    assert_eq!(error.code, Code::EmptyConfirmSignUpCode);
    let code = world.code();
    world.pass(86_400);
    let error = world.call(&CONFIRM_SIGN_UP, None, &confirmation(&code)).unwrap_err();
    assert_eq!(error.code, Code::ExpiredCodeException);
}

#[test]
fn another_code_replaces_the_first() {
    let mut world = empty(&json!({}));
    world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap();
    let first = world.code();
    let result = world.call(&RESEND_SIGN_UP_CODE, None, &json!({ "username": "grace" })).unwrap();
    assert_eq!(
        result,
        json!({ "destination": "g***@e***", "deliveryMedium": "EMAIL", "attributeName": "email" })
    );
    assert_ne!(world.code(), first);
    let code = world.code();
    world.call(&CONFIRM_SIGN_UP, None, &confirmation(&code)).unwrap();
    let again = world.call(&RESEND_SIGN_UP_CODE, None, &json!({ "username": "grace" })).unwrap_err();
    assert_eq!(again.code, Code::InvalidParameterException);
}

#[test]
fn an_alias_may_be_taken_over() {
    let mut world = empty(&json!({ "aliasAttributes": ["email"] }));
    world.add_user(&json!({ "attributes": { "email": "grace@example.org" } }));
    world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap();
    let code = world.code();
    let error = world.call(&CONFIRM_SIGN_UP, None, &confirmation(&code)).unwrap_err();
    assert_eq!(error.code, Code::AliasExistsException);
    let mut force = confirmation(&code);
    force["options"] = json!({ "forceAliasCreation": true });
    world.call(&CONFIRM_SIGN_UP, None, &force).unwrap();
    assert_eq!(world.view()["attributes"]["email_verified"], "false");
}

#[test]
fn a_client_secret_goes_along_as_a_hash() {
    let mut world = pool_with(&json!({}), &json!({ "generateSecret": true }));
    world.call(&SIGN_UP, None, &new_user(json!({}))).unwrap();
    world.call(&RESEND_SIGN_UP_CODE, None, &json!({ "username": "grace" })).unwrap();
    let code = world.code();
    world.call(&CONFIRM_SIGN_UP, None, &confirmation(&code)).unwrap();
    let hash = cognito_wasm::wire::hash_for(world.config.user_pool().unwrap(), "grace").text().to_owned();
    assert!(world.sent.iter().all(|sent| sent.body["SecretHash"] == json!(hash)));
}

/// Signs Grace up and confirms her, as an application's shell does; what is kept for the automatic sign-in.
fn signed_up(world: &mut World<Pool>, input: &Json) -> Option<AutoSignIn> {
    let mut auto = AutoSignIn::begin(&world.cx(), &value(input)).unwrap();
    let mut result = world.call_value(&SIGN_UP, None, value(input)).unwrap();
    if let Some(auto) = &mut auto {
        auto.learn(&mut result);
        assert!(result.get("session").is_null(), "the application never sees it");
    }
    let code = world.code();
    let mut input = value(&confirmation(&code));
    if let Some(auto) = &auto {
        auto.accompany(&mut input);
    }
    let mut result = world.call_value(&CONFIRM_SIGN_UP, None, input).unwrap();
    let step = if auto.is_some() { "COMPLETE_AUTO_SIGN_IN" } else { "DONE" };
    assert_eq!(result.get("nextStep").get("signUpStep").text(), step);
    if let Some(auto) = &mut auto {
        auto.learn(&mut result);
    }
    auto
}

#[test]
fn a_session_signs_in_without_another_code() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let mut input = new_user(json!({ "autoSignIn": { "authFlowType": "USER_AUTH" } }));
    input.as_object_mut().unwrap().remove("password");
    let auto = signed_up(&mut world, &input).unwrap();
    assert!(world.sent[1].body["Session"].is_string(), "the session of SignUp goes into ConfirmSignUp");
    let (_, outcome) = world.start(auto.into_options().unwrap());
    assert_eq!(outcome.unwrap().done().username, "grace");
    let body = world.last();
    assert_eq!(
        (&body["AuthFlow"], &body["AuthParameters"]),
        (&json!("USER_AUTH"), &json!({ "USERNAME": "grace" }))
    );
    assert!(body["Session"].is_string());
}

#[test]
fn the_kept_password_signs_in() {
    let mut world = empty(&json!({}));
    let auto = signed_up(&mut world, &new_user(json!({ "autoSignIn": true }))).unwrap();
    let (_, outcome) = world.start(auto.into_options().unwrap());
    outcome.unwrap().done();
    assert_eq!(world.sent[2].body["AuthFlow"], "USER_SRP_AUTH");
    assert_eq!(world.sent[2].body["Session"], json!(null));
}

#[test]
fn a_reload_loses_the_password_but_not_the_sign_in() {
    let mut world = empty(&json!({}));
    let input = new_user(json!({ "autoSignIn": { "clientMetadata": { "tenant": "9" } } }));
    let auto = signed_up(&mut world, &input).unwrap();
    let saved = from_value(&auto.to_value(&world.cx()));
    assert!(!saved.to_string().contains(PASSWORD));
    let again = AutoSignIn::from_value(&world.cx(), &value(&saved)).unwrap();
    let (_, outcome) = world.start(again.into_options().unwrap());
    outcome.unwrap().done();
    assert_eq!(world.last()["AuthFlow"], "USER_AUTH");
    assert_eq!(world.last()["ClientMetadata"], json!({ "tenant": "9" }));

    let take = |change: &dyn Fn(&mut Json)| {
        let mut saved = saved.clone();
        change(&mut saved);
        AutoSignIn::from_value(&world.cx(), &value(&saved)).is_some()
    };
    assert!(take(&|_| ()));
    assert!(!take(&|saved| saved["clientId"] = json!("another")));
    assert!(!take(&|saved| saved["startedAt"] = json!(support::NOW - 15 * 60_000 - 1)));
    assert!(!take(&|saved| saved["username"] = json!(5)));
}

#[test]
fn without_session_and_password_there_is_nothing_to_sign_in_with() {
    let world = empty(&json!({}));
    for options in [
        json!({ "autoSignIn": true }),
        json!({ "autoSignIn": { "authFlowType": "USER_AUTH", "preferredChallenge": "PASSWORD_SRP" } }),
    ] {
        let input = json!({ "username": "grace", "options": options });
        let auto = AutoSignIn::begin(&world.cx(), &value(&input)).unwrap().unwrap();
        assert_eq!(auto.into_options().unwrap_err().code, Code::AutoSignInException);
    }
}

#[test]
fn only_who_asked_is_signed_in() {
    let mut world = empty(&json!({}));
    assert!(signed_up(&mut world, &new_user(json!({}))).is_none());
    let input = value(&new_user(json!({ "autoSignIn": true })));
    let auto = AutoSignIn::begin(&world.cx(), &input).unwrap().unwrap();
    let mut other = value(&json!({ "username": "alan", "confirmationCode": "1" }));
    auto.accompany(&mut other);
    assert!(other.get("autoSignIn").is_null());
    let wrong = value(&new_user(json!({ "autoSignIn": { "authFlowType": "NO_SUCH_FLOW" } })));
    assert_eq!(AutoSignIn::begin(&world.cx(), &wrong).unwrap_err().code, Code::InvalidArgument);
}

#[test]
fn a_session_that_ran_out_is_a_sign_in_to_start_again() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let auto =
        signed_up(&mut world, &new_user(json!({ "autoSignIn": { "authFlowType": "USER_AUTH" } }))).unwrap();
    world.pass(180);
    let (sign_in, outcome) = world.start(auto.into_options().unwrap());
    assert_eq!(outcome.unwrap_err().code, Code::SignInExpired);
    assert!(!sign_in.is_open());
}
