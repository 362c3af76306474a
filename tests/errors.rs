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
use cognito_wasm::flow::account::password::ResetPassword;
use cognito_wasm::flow::retry::pause;
use cognito_wasm::http::{Headers, Response, Retry};
use serde_json::{Value, json};
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

fn response(status: u16, headers: &[(&str, &str)], body: &str) -> Response {
    Response { status, headers: Headers::from_pairs(headers.iter().copied()), body: body.to_owned() }
}

fn read(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    cognito_wasm::wire::answer("GetUser", &response(status, headers, body)).unwrap_err()
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
        assert_eq!((error.message.as_str(), error.operation), ("words", Some("GetUser")));
    }
    let all = [Code::SERVICE, Code::CLIENT].concat();
    let names: HashSet<_> = all.iter().map(|code| code.name()).collect();
    assert_eq!(names.len(), all.len(), "no name twice");
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
        assert_eq!(read(400, &[], &body).message, "words");
    }
    let headers = [("x-amzn-errortype", "UserNotFoundException"), ("x-amzn-errormessage", "words")];
    assert_eq!(read(400, &headers, "").message, "words");
    let fallback = read(400, &[], "").message.clone();
    assert!(!fallback.is_empty());
    for blank in ["", " \n"] {
        let body = json!({ "__type": "UserNotFoundException", "message": blank }).to_string();
        assert_eq!(read(400, &[], &body).message, fallback, "a blank message says nothing");
    }
}

#[test]
fn an_unexplained_failure_is_unknown_with_its_status() {
    for body in ["", "<html><body>503</body></html>", "[]", "null", "{", "\"text\"", r#"{"__type":5}"#] {
        let error = read(503, &[("x-amzn-requestid", "id-1")], body);
        assert_eq!((error.code, error.http_status), (Code::Unknown, Some(503)), "{body}");
        assert_eq!(error.request_id.as_deref(), Some("id-1"));
        assert!(error.retryable());
    }
    assert!(!read(404, &[], "").retryable());
}

#[test]
fn the_words_of_a_trigger_stand_alone() {
    for (name, trigger) in [
        ("UserLambdaValidationException", "PreSignUp"),
        ("UnexpectedLambdaException", "PostConfirmation"),
        ("InvalidLambdaResponseException", "PreTokenGeneration"),
    ] {
        for verb in ["failed with error", "invocation failed due to error"] {
            let error = named(name, &format!("{trigger} {verb} no cats: allowed.."));
            let lambda = error.lambda.as_ref().unwrap();
            assert_eq!((lambda.trigger.as_str(), lambda.message.as_str()), (trigger, "no cats: allowed."));
            assert_eq!(error.message, "no cats: allowed.");
        }
    }
    assert_eq!(named("UserLambdaValidationException", "something else").lambda, None);
    let other = named("NotAuthorizedException", "PreSignUp failed with error x.");
    assert_eq!((&other.lambda, other.message.as_str()), (&None, "PreSignUp failed with error x."));
}

#[test]
fn an_exception_with_the_name_of_one_of_ours_is_still_the_service_s() {
    for code in Code::CLIENT {
        let error = named(code.name(), "words");
        assert_eq!((error.code, error.name()), (Code::Other, code.name()));
    }
}

#[test]
fn the_verdict_of_a_firewall_is_told() {
    let action = |error: &Error| error.waf.as_ref().map(|waf| waf.action.clone());
    let error = named("ForbiddenException", "Request not allowed due to WAF block.");
    assert_eq!(action(&error).as_deref(), Some("block"));
    assert!(!error.retryable());
    let captcha = read(405, &[("x-amzn-waf-action", "captcha")], "<html></html>");
    assert_eq!(action(&captcha).as_deref(), Some("captcha"));
    assert_eq!(captcha.code, Code::Unknown);
    let silent = read(202, &[("x-amzn-waf-action", "challenge")], "");
    assert_eq!(action(&silent).as_deref(), Some("challenge"), "which is no success");
    assert_eq!(action(&named("NotAuthorizedException", "words")), None);
}

#[test]
fn an_answer_that_is_too_large_is_no_answer() {
    let body = format!("{{\"a\":\"{}\"}}", "x".repeat(cognito_wasm::wire::MAX_ANSWER));
    let error = read(200, &[("x-amzn-requestid", "id-1")], &body);
    assert_eq!((error.code, error.request_id.as_deref()), (Code::InvalidResponse, Some("id-1")));
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
    let refused =
        |status, name: &str| read(status, &[], &json!({ "__type": name, "message": "" }).to_string());
    for (error, safe, throttled) in [
        (refused(400, "TooManyRequestsException"), true, true),
        (refused(429, ""), true, true),
        (refused(500, "InternalErrorException"), true, false),
        (refused(503, ""), true, false),
        (Error::new(Code::NetworkError, ""), true, false),
        (refused(400, "LimitExceededException"), false, false),
        (refused(400, "NotAuthorizedException"), false, false),
        (refused(400, "ForbiddenException"), false, false),
    ] {
        let again = |retry, attempt| pause(retry, attempt, &error).is_some();
        assert_eq!((again(Retry::Safe, 1), again(Retry::Throttled, 1)), (safe, throttled), "{error:?}");
        assert!(!again(Retry::Safe, 3), "three times is enough");
    }
    let lost = Error::new(Code::NetworkError, "");
    let pauses = [1, 2].map(|attempt| pause(Retry::Safe, attempt, &lost));
    assert_eq!(pauses, [Some(200), Some(400)]);
}

#[test]
fn an_error_that_somebody_can_mend_says_how() {
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
        let suggestion = named(name, "").code.recovery_suggestion().unwrap();
        assert!(suggestion.ends_with('.'), "{name}");
    }
    assert_eq!(named("NotAuthorizedException", "").code.recovery_suggestion(), None);
}

#[test]
fn a_read_only_region_says_so() {
    let mut world = pool(&json!({ "replica": true }));
    world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap().done();
    let error = world.call::<ResetPassword>(None, &json!({ "username": "ada" })).unwrap_err();
    assert_eq!(error.code, Code::OperationNotEnabledException);
    assert_eq!(error.operation, Some("ForgotPassword"));
}

#[test]
fn a_limit_is_told_and_not_retried() {
    let mut world = pool(&json!({}));
    let mut last = Ok(Value::Null);
    for _ in 0..21 {
        last = world.call::<ResetPassword>(None, &json!({ "username": "ada" }));
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
    let missing = world.call::<ResetPassword>(None, &json!({ "password": secrets[0] })).unwrap_err();
    for error in [wrong_code, wrong_password, missing] {
        let printed = format!("{error} {error:?}");
        assert!(!secrets.iter().any(|secret| printed.contains(secret)), "{printed}");
    }
}
