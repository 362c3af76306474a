//! Signing in against the pool: every flow, by name and alias, with and without a client secret.

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
use cognito_wasm::flow::sign_in::{AuthFlow, SignIn, SignInOptions, Step, StepUp, draw};
use cognito_wasm::http::Retry;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::options;
use support::pool::{PASSWORD, ada, pool, pool_with};

const DAY: i64 = 86_400_000;

#[test]
fn user_srp_auth_takes_two_requests_and_sends_no_password() {
    let mut world = pool(&json!({}));
    let (_, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
    let done = outcome.unwrap().done();
    assert_eq!((done.username.as_str(), done.login.as_str()), ("ada", "ada"));
    assert_eq!(done.auth_flow, AuthFlow::UserSrpAuth);
    assert!(done.tokens.id_token.is_some() && done.tokens.refresh_token.is_some());
    assert_eq!(done.tokens.expires_at, support::NOW + 3_600_000);
    assert_eq!(world.operations(), ["InitiateAuth", "RespondToAuthChallenge"]);
    assert!(world.sent.iter().all(|sent| !sent.body.to_string().contains(PASSWORD)));
    let told = &world.last()["ChallengeResponses"]["USERNAME"];
    assert_eq!(*told, world.view()["sub"], "the name from USER_ID_FOR_SRP");
}

#[test]
fn srp_is_the_default() {
    let mut world = pool(&json!({}));
    let (_, outcome) = world.sign_in(&json!({ "username": " ada ", "password": PASSWORD }));
    outcome.unwrap().done();
    assert_eq!(world.sent[0].body["AuthFlow"], "USER_SRP_AUTH");
    assert_eq!(world.sent[0].body["AuthParameters"]["USERNAME"], "ada");
}

#[test]
fn an_alias_signs_in_in_every_flow() {
    for flow in ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP", "USER_AUTH"]
    {
        let settings =
            json!({ "aliasAttributes": ["email"], "customAuth": { "rounds": [{ "answer": "blue" }] } });
        let mut world = pool_with(&settings, &json!({ "generateSecret": true }));
        world.add_user(&json!({}));
        let mut input = ada(flow);
        input["username"] = json!("Ada@Example.org");
        let (mut sign_in, outcome) = world.sign_in(&input);
        let outcome = outcome.unwrap();
        let outcome = match outcome.step() {
            "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE" => world.respond(&mut sign_in, "blue").unwrap(),
            "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION" => {
                world.respond(&mut sign_in, "PASSWORD").unwrap();
                world.respond(&mut sign_in, PASSWORD).unwrap()
            }
            _ => outcome,
        };
        let done = outcome.done();
        assert_eq!((done.username.as_str(), done.login.as_str()), ("ada", "Ada@Example.org"), "{flow}");
    }
}

#[test]
fn user_password_auth_is_one_request() {
    let mut world = pool(&json!({}));
    let (_, outcome) = world.sign_in(&ada("USER_PASSWORD_AUTH"));
    assert_eq!(outcome.unwrap().done().auth_flow, AuthFlow::UserPasswordAuth);
    assert_eq!(world.operations(), ["InitiateAuth"]);
    assert_eq!(world.last()["AuthParameters"], json!({ "USERNAME": "ada", "PASSWORD": PASSWORD }));
}

#[test]
fn a_wrong_password_and_an_unknown_user_look_alike() {
    for flow in ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"] {
        let mut world = pool(&json!({}));
        for (name, password) in [("ada", "Wrong-horse-1"), ("nobody", PASSWORD)] {
            let mut input = ada(flow);
            input["username"] = json!(name);
            input["password"] = json!(password);
            let (sign_in, outcome) = world.sign_in(&input);
            let error = outcome.unwrap_err();
            assert_eq!(
                (error.code, error.message.as_str()),
                (Code::NotAuthorizedException, "Incorrect username or password.")
            );
            assert!(!sign_in.is_open());
        }
    }
}

#[test]
fn a_client_that_shows_existence_says_so() {
    let mut world = pool_with(&json!({}), &json!({ "preventUserExistenceErrors": false }));
    let (_, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
    assert_eq!(outcome.unwrap_err().code, Code::UserNotFoundException);
}

#[test]
fn passwords_are_sent_exactly_as_typed() {
    for password in
        [" Leading-1", "Trailing-1 ", "Pässwörter-1", "Cafe\u{301}-Passwort-1", "\u{1f600}-Emoji-1"]
    {
        for flow in ["USER_SRP_AUTH", "CUSTOM_WITH_SRP"] {
            let mut world = pool(&json!({ "customAuth": { "rounds": [] } }));
            world.change_user(&json!({ "password": password }));
            let mut input = ada(flow);
            input["password"] = json!(password);
            world.sign_in(&input).1.unwrap().done();
            input["password"] = json!(password.trim_start().to_owned() + " ");
            assert!(world.sign_in(&input).1.is_err());
        }
    }
}

#[test]
fn a_device_clock_that_is_a_day_off_changes_nothing() {
    for off in [-DAY, DAY] {
        let mut world = pool(&json!({}));
        world.host.advance(off);
        let (_, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
        let done = outcome.unwrap().done();
        assert_eq!(done.clock.offset, -off);
        assert_eq!(done.tokens.expires_at, support::NOW + 3_600_000, "by the server's clock");
        assert_eq!(world.last()["ChallengeResponses"]["TIMESTAMP"], "Sat Nov 21 09:05:07 UTC 2026");
    }
}

#[test]
fn a_client_secret_goes_along_as_a_hash_over_the_name_in_the_same_request() {
    let settings = json!({ "mfa": "ON" });
    let mut world = pool_with(&settings, &json!({ "generateSecret": true }));
    world.add_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
    let (mut sign_in, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
    assert_eq!(outcome.unwrap().step(), "CONFIRM_SIGN_IN_WITH_SMS_CODE");
    let code = world.code();
    world.respond(&mut sign_in, code).unwrap().done();
    let pool = world.config.user_pool().unwrap();
    for sent in &world.sent {
        let member = if sent.operation == "InitiateAuth" { "AuthParameters" } else { "ChallengeResponses" };
        let parameters = &sent.body[member];
        let name = parameters["USERNAME"].as_str().unwrap();
        assert_eq!(parameters["SECRET_HASH"], json!(pool.secret_hash(name).unwrap()), "{}", sent.body);
    }
    assert_eq!(world.sent.len(), 3);
}

#[test]
fn metadata_and_context_go_with_every_step() {
    let mut world = pool(&json!({ "customAuth": { "rounds": [{ "answer": "blue" }, { "answer": "red" }] } }));
    let mut input = ada("CUSTOM_WITH_SRP");
    input["options"]["clientMetadata"] = json!({ "tenant": "9" });
    let mut options = options(&input);
    options.context_data = Some("browser data".into());
    let (mut sign_in, _) = world.start(options);
    world.respond(&mut sign_in, "blue").unwrap();
    let changed = json!({ "clientMetadata": { "tenant": "10" } });
    world.respond_with(&mut sign_in, "red", &changed).unwrap().done();
    let metadata: Vec<_> = world.sent.iter().map(|sent| sent.body["ClientMetadata"].clone()).collect();
    let nine = json!({ "tenant": "9" });
    assert_eq!(metadata, [nine.clone(), nine.clone(), nine, json!({ "tenant": "10" })]);
    assert!(
        world
            .sent
            .iter()
            .all(|sent| sent.body["UserContextData"] == json!({ "EncodedData": "browser data" }))
    );
}

#[test]
fn an_unconfirmed_or_reset_user_is_a_step_and_a_disabled_one_an_error() {
    for flow in ["USER_SRP_AUTH", "USER_PASSWORD_AUTH"] {
        for (status, step) in [("UNCONFIRMED", "CONFIRM_SIGN_UP"), ("RESET_REQUIRED", "RESET_PASSWORD")] {
            let mut world = pool(&json!({}));
            world.change_user(&json!({ "status": status }));
            let (mut sign_in, outcome) = world.sign_in(&ada(flow));
            assert_eq!(outcome.unwrap().next(), json!({ "signInStep": step }));
            let error = world.respond(&mut sign_in, "123456").unwrap_err();
            assert_eq!(error.code, Code::SignInException);
        }
        let mut world = pool(&json!({}));
        world.change_user(&json!({ "disabled": true }));
        let error = world.sign_in(&ada(flow)).1.unwrap_err();
        assert_eq!(error.message.as_str(), "User is disabled.");
    }
}

#[test]
fn several_sign_ins_run_side_by_side() {
    let mut world = pool(&json!({ "mfa": "ON" }));
    world.change_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
    world.add_user(&json!({ "username": "bob", "enabledMfa": ["EMAIL_OTP"] }));
    let mut bob = ada("USER_SRP_AUTH");
    bob["username"] = json!("bob");
    let (mut first, _) = world.sign_in(&ada("USER_SRP_AUTH"));
    let first_code = world.code();
    let (mut second, _) = world.sign_in(&bob);
    let second_code = world.code();
    let second = world.respond(&mut second, second_code).unwrap().done();
    let first = world.respond(&mut first, first_code).unwrap().done();
    assert_eq!((first.login.as_str(), second.login.as_str()), ("ada", "bob"));
    assert_ne!(first.username, second.username);
}

#[test]
fn a_prepared_exchange_is_used() {
    let mut world = pool(&json!({}));
    let srp = draw(&world.host).unwrap();
    let public_a = srp.public_a().to_owned();
    let options = options(&ada("USER_SRP_AUTH"));
    let (mut sign_in, request) = SignIn::start(&world.cx(), options, Some(srp), &world.devices).unwrap();
    let body: Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!(body["AuthParameters"]["SRP_A"], public_a);
    world.drive(&mut sign_in, Step::Send(request)).unwrap().done();
}

#[test]
fn only_the_first_step_of_srp_may_be_sent_twice() {
    let world = pool(&json!({}));
    for (flow, retry) in [
        ("USER_SRP_AUTH", Retry::Safe),
        ("USER_PASSWORD_AUTH", Retry::Throttled),
        ("USER_AUTH", Retry::Throttled),
        ("CUSTOM_WITH_SRP", Retry::Throttled),
        ("CUSTOM_WITHOUT_SRP", Retry::Throttled),
    ] {
        let (_, request) = world.begin(&ada(flow)).unwrap();
        assert_eq!(request.retry, retry, "{flow}");
    }
}

#[test]
fn missing_or_wrong_input_is_refused_before_anything_is_sent() {
    let world = pool(&json!({}));
    for (input, code) in [
        (json!({ "password": PASSWORD }), Code::EmptySignInUsername),
        (json!({ "username": "  ", "password": PASSWORD }), Code::EmptySignInUsername),
        (json!({ "username": "ada" }), Code::EmptySignInPassword),
        (json!({ "username": "ada", "password": "" }), Code::EmptySignInPassword),
        (json!({ "username": 5, "password": PASSWORD }), Code::InvalidArgument),
        (json!({ "username": "ada", "password": 5 }), Code::InvalidArgument),
        (
            json!({ "username": "ada", "options": { "authFlowType": "ADMIN_USER_PASSWORD_AUTH" } }),
            Code::InvalidArgument,
        ),
    ] {
        assert_eq!(world.begin(&input).unwrap_err().code, code, "{input}");
    }
}

#[test]
fn a_flow_that_the_app_client_does_not_allow_is_refused_by_the_service() {
    let mut world = pool_with(&json!({}), &json!({ "explicitAuthFlows": ["ALLOW_USER_SRP_AUTH"] }));
    world.add_user(&json!({}));
    let error = world.sign_in(&ada("USER_PASSWORD_AUTH")).1.unwrap_err();
    assert_eq!(error.code, Code::InvalidParameterException);
    assert_eq!(error.operation, Some("InitiateAuth"));
    assert_eq!(error.http_status, Some(400));
    assert!(error.request_id.is_some());
}

#[test]
fn stepping_up_asks_for_what_is_missing() {
    let mut world = pool(&json!({ "mfa": "OPTIONAL" }));
    let token = world.access_token();
    world.change_user(&json!({ "totpSecret": support::pool::APP, "enabledMfa": ["SOFTWARE_TOKEN_MFA"] }));
    let wanted = json!({ "acr": "urn:cognito:loa:2", "maxAge": 600 });
    let step_up = StepUp::read(&Reader::input(&wanted), token.as_str().into()).unwrap();
    let (mut sign_in, outcome) = world.start(SignInOptions::step_up("ada", step_up));
    assert_eq!(outcome.unwrap().step(), "CONFIRM_SIGN_IN_WITH_TOTP_CODE");
    let parameters = &world.last()["AuthParameters"];
    assert_eq!(
        (&parameters["TARGET_ACR_VALUES"], &parameters["MAX_AGE"], &parameters["ACCESS_TOKEN"]),
        (&json!("urn:cognito:loa:2"), &json!("600"), &json!(token))
    );
    let code = world.app_code(support::pool::APP);
    let done = world.respond(&mut sign_in, code).unwrap().done();
    let claims = cognito_wasm::token::claims(&done.tokens.access_token).unwrap();
    assert_eq!(claims["acr"], "urn:cognito:loa:2");
}
