//! Errors: every exception of the service under its own name, in each form it may come in, and what to do about it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use std::collections::HashSet;

use cognito_wasm::error::{Code, Error};
use cognito_wasm::flow::password::RESET_PASSWORD;
use cognito_wasm::flow::retry::pause;
use cognito_wasm::http::{Response, Retry};
use cognito_wasm::value::Value;
use serde_json::{Value as Json, json};
use support::TestHost;
use support::pool::{ada, pool};

/// Every error that an operation of the user pools API declares.
const DECLARED: [&str; 44] = [
    "AliasExistsException",
    "CodeDeliveryFailureException",
    "CodeMismatchException",
    "ConcurrentModificationException",
    "DeviceKeyExistsException",
    "EnableSoftwareTokenMFAException",
    "ExpiredCodeException",
    "FeatureUnavailableInTierException",
    "ForbiddenException",
    "InternalErrorException",
    "InvalidEmailRoleAccessPolicyException",
    "InvalidLambdaResponseException",
    "InvalidParameterException",
    "InvalidPasswordException",
    "InvalidSmsRoleAccessPolicyException",
    "InvalidSmsRoleTrustRelationshipException",
    "InvalidUserPoolConfigurationException",
    "LimitExceededException",
    "MFAMethodNotFoundException",
    "NotAuthorizedException",
    "OperationNotEnabledException",
    "PasswordHistoryPolicyViolationException",
    "PasswordResetRequiredException",
    "RefreshTokenReuseException",
    "ResourceNotFoundException",
    "SoftwareTokenMFANotFoundException",
    "TooManyFailedAttemptsException",
    "TooManyRequestsException",
    "UnauthorizedException",
    "UnexpectedLambdaException",
    "UnsupportedOperationException",
    "UnsupportedTokenTypeException",
    "UserLambdaValidationException",
    "UserNotConfirmedException",
    "UserNotFoundException",
    "UserPoolAddOnNotEnabledException",
    "UsernameExistsException",
    "WebAuthnChallengeNotFoundException",
    "WebAuthnClientMismatchException",
    "WebAuthnConfigurationMissingException",
    "WebAuthnCredentialNotSupportedException",
    "WebAuthnNotEnabledException",
    "WebAuthnOriginNotAllowedException",
    "WebAuthnRelyingPartyMismatchException",
];

fn read(status: u16, headers: &[(&'static str, &str)], body: &str) -> Error {
    let headers = Value::from(
        headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect::<Vec<_>>(),
    );
    let response = Response::new(status, headers, body);
    cognito_wasm::wire::answer(&TestHost::new(1), "GetUser", &response).unwrap_err()
}

fn named(name: &str, message: &str) -> Error {
    read(400, &[], &json!({ "__type": name, "message": message }).to_string())
}

#[test]
fn every_declared_exception_has_a_code() {
    for name in DECLARED {
        let error = named(name, "words");
        assert_eq!(error.code.name(), name);
        assert!(!matches!(error.code, Code::Other), "{name}");
        assert_eq!((error.message(), error.facts.get("operation").as_str()), ("words", Some("GetUser")));
    }
    let names: HashSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), Code::ALL.len(), "no name twice");
}

#[test]
fn an_unknown_exception_keeps_its_name() {
    let error = named("BrandNewException", "words");
    assert_eq!((error.code, error.name()), (Code::Other, "BrandNewException"));
    assert_eq!(error.to_string(), "BrandNewException: words");
}

#[test]
fn the_name_is_found_wherever_the_service_puts_it() {
    let body = |member: &str, name: &str| json!({ member: name }).to_string();
    for error in [
        read(400, &[("x-amzn-errortype", "UserNotFoundException:")], "{}"),
        read(400, &[("x-amzn-errortype", "UserNotFoundException:http://internal.amazon.com/coral/")], ""),
        read(400, &[("x-amzn-errortype", "UserNotFoundException,AliasExistsException")], "{}"),
        read(400, &[("x-amzn-errortype", "UserNotFoundException")], &body("__type", "AliasExistsException")),
        read(400, &[], &body("__type", "com.amazonaws.cognito.identity.idp.model#UserNotFoundException")),
        read(400, &[], &body("code", "UserNotFoundException")),
        read(400, &[], &body("Code", "UserNotFoundException")),
    ] {
        assert_eq!(error.code, Code::UserNotFoundException);
    }
}

#[test]
fn the_text_is_found_under_each_of_its_names() {
    for member in ["message", "Message", "errorMessage"] {
        let body = json!({ "__type": "UserNotFoundException", member: "words" }).to_string();
        assert_eq!(read(400, &[], &body).message(), "words");
    }
    let headers = [("x-amzn-errortype", "UserNotFoundException"), ("x-amzn-errormessage", "words")];
    assert_eq!(read(400, &headers, "").message(), "words");
    assert!(!read(400, &[], "").message().is_empty());
}

#[test]
fn what_is_no_error_of_the_service_is_unknown_with_its_status() {
    for body in ["", "<html><body>503</body></html>", "[]", "null", "{", "\"text\"", r#"{"__type":5}"#] {
        let error = read(503, &[("x-amzn-requestid", "id-1")], body);
        assert_eq!((error.code, error.status()), (Code::Unknown, 503), "{body}");
        assert_eq!(error.facts.get("requestId").as_str(), Some("id-1"));
        assert!(error.retryable());
    }
    assert!(!read(404, &[], "").retryable());
}

#[test]
fn a_triggers_words_stand_alone() {
    for (name, trigger) in [
        ("UserLambdaValidationException", "PreSignUp"),
        ("UnexpectedLambdaException", "PostConfirmation"),
        ("InvalidLambdaResponseException", "PreTokenGeneration"),
    ] {
        let error = named(name, &format!("{trigger} failed with error no cats: allowed.."));
        let lambda = error.facts.get("lambda");
        assert_eq!(
            (lambda.get("trigger").text(), lambda.get("message").text()),
            (trigger, "no cats: allowed.")
        );
        assert_eq!(error.message(), "no cats: allowed.");
    }
    assert!(named("UserLambdaValidationException", "something else").facts.get("lambda").is_null());
    let other = named("NotAuthorizedException", "PreSignUp failed with error x.");
    assert_eq!(
        (other.facts.get("lambda").is_null(), other.message()),
        (true, "PreSignUp failed with error x.")
    );
}

#[test]
fn a_firewalls_verdict_is_told() {
    let error = named("ForbiddenException", "Request not allowed due to WAF block.");
    assert_eq!(error.facts.get("waf").get("action").as_str(), Some("block"));
    assert!(!error.retryable());
    let captcha = read(405, &[("x-amzn-waf-action", "captcha")], "<html></html>");
    assert_eq!(captcha.facts.get("waf").get("action").as_str(), Some("captcha"));
    assert_eq!(captcha.code, Code::Unknown);
    let silent = read(202, &[("x-amzn-waf-action", "challenge")], "");
    assert_eq!(silent.facts.get("waf").get("action").as_str(), Some("challenge"), "which is no success");
    assert_eq!(named("NotAuthorizedException", "words").facts.get("waf").get("action").as_str(), None);
}

#[test]
fn only_what_may_pass_by_itself_is_retryable() {
    let retryable: Vec<_> = DECLARED.into_iter().filter(|name| named(name, "").retryable()).collect();
    assert_eq!(
        retryable,
        ["ConcurrentModificationException", "InternalErrorException", "TooManyRequestsException"]
    );
    assert!(Error::new(Code::NetworkError, "").retryable());
    assert!(!Error::new(Code::SignInExpired, "").retryable());
}

#[test]
fn only_what_is_safe_is_sent_again() {
    let host = TestHost::new(1);
    let answer = |status, name: &str| {
        let body = json!({ "__type": name, "message": "" }).to_string();
        Ok(Response::new(status, Value::null(), &body))
    };
    let lost = || Err(Error::new(Code::NetworkError, ""));
    for (ended, safe, throttled) in [
        (answer(200, ""), false, false),
        (answer(400, "TooManyRequestsException"), true, true),
        (answer(429, ""), true, true),
        (answer(500, "InternalErrorException"), true, false),
        (answer(503, ""), true, false),
        (lost(), true, false),
        (answer(400, "LimitExceededException"), false, false),
        (answer(400, "NotAuthorizedException"), false, false),
        (answer(400, "ForbiddenException"), false, false),
    ] {
        let again = |retry, attempt| pause(&host, retry, attempt, &ended, 0).is_some();
        assert_eq!((again(Retry::Safe, 1), again(Retry::Throttled, 1)), (safe, throttled), "{ended:?}");
        assert!(!again(Retry::Safe, 3), "three times is enough");
    }
    let pauses = [(1, 0), (1, 255), (2, 0)]
        .map(|(attempt, jitter)| pause(&host, Retry::Safe, attempt, &lost(), jitter));
    assert_eq!(pauses, [Some(200), Some(400), Some(400)]);
}

#[test]
fn who_can_do_something_is_told_what() {
    for name in [
        "CodeMismatchException",
        "ExpiredCodeException",
        "LimitExceededException",
        "UserNotConfirmedException",
        "PasswordResetRequiredException",
        "InvalidPasswordException",
        "ForbiddenException",
        "OperationNotEnabledException",
    ] {
        let suggestion = named(name, "").recovery_suggestion().unwrap();
        assert!(suggestion.ends_with('.'), "{name}");
    }
    assert_eq!(named("NotAuthorizedException", "").recovery_suggestion(), None);
}

#[test]
fn a_read_only_region_says_so() {
    let mut world = pool(&json!({ "replica": true }));
    world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap().done();
    let error = world.call(&RESET_PASSWORD, None, &json!({ "username": "ada" })).unwrap_err();
    assert_eq!(error.code, Code::OperationNotEnabledException);
    assert_eq!(error.facts.get("operation").as_str(), Some("ForgotPassword"));
}

#[test]
fn a_limit_is_told_and_not_retried() {
    let mut world = pool(&json!({}));
    let mut last = Ok(Json::Null);
    for _ in 0..21 {
        last = world.call(&RESET_PASSWORD, None, &json!({ "username": "ada" }));
    }
    let error = last.unwrap_err();
    assert_eq!(error.code, Code::LimitExceededException);
    assert!(!error.retryable());
}

#[test]
fn no_error_repeats_what_it_was_given() {
    let secrets = ["Wrong-horse-1", "471199"];
    let mut world = pool(&json!({ "mfa": "ON" }));
    world.change_user(&json!({ "enabledMfa": ["SMS_MFA"] }));
    let mut input = ada("USER_SRP_AUTH");
    let (mut sign_in, _) = world.sign_in(&input);
    let wrong_code = world.respond(&mut sign_in, secrets[1]).unwrap_err();
    input["password"] = json!(secrets[0]);
    let wrong_password = world.sign_in(&input).1.unwrap_err();
    let missing = world.call(&RESET_PASSWORD, None, &json!({ "password": secrets[0] })).unwrap_err();
    for error in [wrong_code, wrong_password, missing] {
        let printed = format!("{error} {error:?}");
        assert!(!secrets.iter().any(|secret| printed.contains(secret)), "{printed}");
    }
}
