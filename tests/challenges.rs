//! Every challenge: what is asked of the user, what is sent, and what may follow.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::{Code, Error};
use cognito_wasm::flow::sign_in::Step;
use serde_json::{Value, json};
use support::next_step;
use support::script::{Script, challenge, ok, refusal, tokens, verifier};

fn custom() -> Value {
    json!({ "username": "ada", "options": { "authFlowType": "CUSTOM_WITHOUT_SRP" } })
}

fn setup(kinds: &str) -> Script {
    Script::default().initiate(challenge("MFA_SETUP", "session-1", json!({ "MFAS_CAN_SETUP": kinds })))
}

#[test]
fn a_refused_totp_code_without_an_exception_renews_the_session_too() {
    let mut world = setup(r#"["SOFTWARE_TOKEN_MFA"]"#)
        .then("AssociateSoftwareToken", ok(json!({ "SecretCode": "ABCD", "Session": "session-2" })))
        .then("VerifySoftwareToken", ok(json!({ "Status": "ERROR", "Session": "session-3" })))
        .then("VerifySoftwareToken", ok(json!({ "Status": "SUCCESS", "Session": "session-4" })))
        .respond(tokens())
        .world();
    let (mut sign_in, outcome) = world.sign_in(&custom());
    assert_eq!(outcome.unwrap().next()["totpSetupDetails"]["sharedSecret"], "ABCD");
    let error = world.respond(&mut sign_in, "111111").unwrap_err();
    assert_eq!(error.code, Code::EnableSoftwareTokenMFAException);
    assert!(sign_in.is_open());
    world.respond(&mut sign_in, "222222").unwrap().done();
    let sessions: Vec<_> = world.sent[1..].iter().map(|sent| sent.body["Session"].clone()).collect();
    assert_eq!(sessions, ["session-1", "session-2", "session-3", "session-4"]);
}

#[test]
fn a_totp_secret_that_got_lost_is_fetched_again() {
    let mut world = setup(r#"["SOFTWARE_TOKEN_MFA"]"#)
        .lost("AssociateSoftwareToken")
        .then("AssociateSoftwareToken", ok(json!({ "SecretCode": "ABCD", "Session": "session-2" })))
        .world();
    let (mut sign_in, outcome) = world.sign_in(&custom());
    assert_eq!(outcome.unwrap_err().code, Code::NetworkError);
    assert!(sign_in.is_open());
    let next = world.respond(&mut sign_in, "TOTP").unwrap().next();
    assert_eq!(next["totpSetupDetails"]["sharedSecret"], "ABCD");
}

#[test]
fn email_can_be_chosen_after_the_setup_of_an_app_has_begun() {
    let mut world = setup(r#"["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]"#)
        .then("AssociateSoftwareToken", ok(json!({ "SecretCode": "ABCD", "Session": "session-2" })))
        .respond(challenge("EMAIL_OTP", "session-3", json!({ "CODE_DELIVERY_DESTINATION": "a***@e***" })))
        .world();
    let (mut sign_in, outcome) = world.sign_in(&custom());
    assert_eq!(
        outcome.unwrap().next(),
        json!({ "signInStep": "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION", "allowedMFATypes": ["TOTP", "EMAIL"] })
    );
    assert_eq!(world.respond(&mut sign_in, "SMS").unwrap_err().code, Code::IncorrectMFAMethod);
    assert_eq!(world.respond(&mut sign_in, "TOTP").unwrap().step(), "CONTINUE_SIGN_IN_WITH_TOTP_SETUP");
    assert_eq!(world.respond(&mut sign_in, "EMAIL").unwrap().step(), "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP");
    let outcome = world.respond(&mut sign_in, " ada@example.org ").unwrap();
    assert_eq!(outcome.step(), "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    let body = world.last();
    assert_eq!((&body["ChallengeName"], &body["Session"]), (&json!("MFA_SETUP"), &json!("session-2")));
    assert_eq!(body["ChallengeResponses"], json!({ "USERNAME": "ada", "EMAIL": "ada@example.org" }));
}

#[test]
fn a_setup_that_a_client_cannot_do_becomes_an_unknown_challenge() {
    let mut world = setup(r#"["SMS_MFA"]"#).respond(tokens()).world();
    let (mut sign_in, outcome) = world.sign_in(&custom());
    assert_eq!(
        outcome.unwrap().next(),
        json!({
            "signInStep": "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE",
            "challengeName": "MFA_SETUP",
            "challengeParameters": { "MFAS_CAN_SETUP": "[\"SMS_MFA\"]" },
        })
    );
    world.respond(&mut sign_in, json!({ "PHONE": "+15550100" })).unwrap().done();
    assert_eq!(world.last()["ChallengeResponses"], json!({ "USERNAME": "ada", "PHONE": "+15550100" }));
}

#[test]
fn a_selection_without_a_known_kind_of_mfa_becomes_an_unknown_challenge() {
    for parameters in
        [json!({ "MFAS_CAN_CHOOSE": "[\"WEB_AUTHN\"]" }), json!({ "MFAS_CAN_CHOOSE": "?" }), json!({})]
    {
        let mut world = Script::default()
            .initiate(challenge("SELECT_MFA_TYPE", "session-1", parameters.clone()))
            .respond(tokens())
            .world();
        let (mut sign_in, outcome) = world.sign_in(&custom());
        assert_eq!(
            outcome.unwrap().next(),
            json!({
                "signInStep": "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE",
                "challengeName": "SELECT_MFA_TYPE",
                "challengeParameters": parameters,
            })
        );
        world.respond(&mut sign_in, json!({ "ANSWER": "WEB_AUTHN" })).unwrap().done();
        assert_eq!(world.last()["ChallengeResponses"], json!({ "USERNAME": "ada", "ANSWER": "WEB_AUTHN" }));
    }
}

#[test]
fn an_unknown_challenge_is_answered_with_an_object() {
    let mut world = Script::default()
        .initiate(challenge("SECOND_SIGHT", "session-1", json!({ "CARD": "3" })))
        .respond(tokens())
        .world();
    let (mut sign_in, outcome) = world.sign_in(&custom());
    assert_eq!(
        outcome.unwrap().next(),
        json!({
            "signInStep": "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE",
            "challengeName": "SECOND_SIGHT",
            "challengeParameters": { "CARD": "3" },
        })
    );
    assert_eq!(world.respond(&mut sign_in, "queen").unwrap_err().code, Code::InvalidArgument);
    world.respond(&mut sign_in, json!({ "SEEN": "queen" })).unwrap().done();
    let body = world.last();
    assert_eq!((&body["ChallengeName"], &body["Session"]), (&json!("SECOND_SIGHT"), &json!("session-1")));
    assert_eq!(body["ChallengeResponses"], json!({ "USERNAME": "ada", "SEEN": "queen" }));
}

#[test]
fn an_administrators_challenge_is_shown_as_unknown() {
    let mut world =
        Script::default().initiate(challenge("ADMIN_NO_SRP_AUTH", "session-1", json!({}))).world();
    let next = world.sign_in(&custom()).1.unwrap().next();
    assert_eq!(
        (&next["signInStep"], &next["challengeName"]),
        (&json!("CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE"), &json!("ADMIN_NO_SRP_AUTH"))
    );
}

#[test]
fn requests_carry_the_username_that_the_service_told() {
    let secret = json!({
        "userPoolId": support::POOL, "userPoolClientId": support::CLIENT, "userPoolClientSecret": "s".repeat(30),
    });
    let hash = |name: &str| cognito_wasm::secret_hash::secret_hash(name, support::CLIENT, &"s".repeat(30));
    for (parameters, told) in [
        (json!({ "USERNAME": "ada-id" }), "ada-id"),
        (json!({ "USERNAME": "other", "USER_ID_FOR_SRP": "ada-id" }), "ada-id"),
        (json!({}), "ada"),
    ] {
        let script = Script::default()
            .initiate(challenge("CUSTOM_CHALLENGE", "session-1", parameters))
            .respond(tokens());
        let mut world = support::World::with_config(script, &secret);
        let (mut sign_in, _) = world.sign_in(&custom());
        assert_eq!(world.last()["AuthParameters"]["SECRET_HASH"], hash("ada"));
        world.respond(&mut sign_in, "blue").unwrap().done();
        let responses = &world.last()["ChallengeResponses"];
        assert_eq!((&responses["USERNAME"], &responses["SECRET_HASH"]), (&json!(told), &json!(hash(told))));
    }
}

#[test]
fn the_username_of_srp_is_not_replaced_by_a_custom_challenge() {
    let mut world = Script::default()
        .initiate(verifier("PASSWORD_VERIFIER", "session-1"))
        .respond(challenge("CUSTOM_CHALLENGE", "session-2", json!({ "USERNAME": "shown to people" })))
        .respond(tokens())
        .world();
    let (mut sign_in, _) = world.sign_in(
        &json!({ "username": "ada", "password": "p", "options": { "authFlowType": "CUSTOM_WITH_SRP" } }),
    );
    world.respond(&mut sign_in, "blue").unwrap().done();
    assert_eq!(world.last()["ChallengeResponses"]["USERNAME"], "ada-id");
}

#[test]
fn a_new_password_may_be_sent_again_without_the_attribute_that_was_refused() {
    let mut world = Script::default()
        .initiate(challenge("NEW_PASSWORD_REQUIRED", "session-1", json!({ "requiredAttributes": "[]" })))
        .refuse("RespondToAuthChallenge", "NotAuthorizedException", "Cannot modify an already provided email")
        .refuse("RespondToAuthChallenge", "InvalidPasswordException", "Password not long enough")
        .respond(tokens())
        .world();
    let (mut sign_in, _) = world.sign_in(
        &json!({ "username": "ada", "password": "t", "options": { "authFlowType": "USER_PASSWORD_AUTH" } }),
    );
    let attributes = json!({ "userAttributes": { "email": "ada@example.org" } });
    let error = world.respond_with(&mut sign_in, "brand new", &attributes).unwrap_err();
    assert_eq!(error.code, Code::NotAuthorizedException);
    assert_eq!(world.last()["ChallengeResponses"]["userAttributes.email"], "ada@example.org");
    world.respond(&mut sign_in, "new").unwrap_err();
    world.respond(&mut sign_in, "brand new").unwrap().done();
}

#[test]
fn an_attribute_that_is_no_text_is_a_wrong_argument() {
    let mut world =
        Script::default().initiate(challenge("NEW_PASSWORD_REQUIRED", "session-1", json!({}))).world();
    let (mut sign_in, _) = world.sign_in(&custom());
    let attributes = json!({ "userAttributes": { "custom:age": 36 } });
    let error = world.respond_with(&mut sign_in, "brand new", &attributes).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument);
    assert!(sign_in.is_open());
}

#[test]
fn a_used_totp_code_leaves_the_challenge() {
    let mut world = Script::default()
        .initiate(challenge("SOFTWARE_TOKEN_MFA", "session-1", json!({})))
        .refuse(
            "RespondToAuthChallenge",
            "ExpiredCodeException",
            "Your software token has already been used once.",
        )
        .respond(tokens())
        .world();
    let (mut sign_in, _) = world.sign_in(&custom());
    assert_eq!(world.respond(&mut sign_in, "123456").unwrap_err().code, Code::ExpiredCodeException);
    world.respond(&mut sign_in, "654321").unwrap().done();
}

#[test]
fn a_refusal_that_says_the_session_is_gone_ends_the_sign_in_and_others_do_not() {
    for (code, message, reported, open) in [
        ("CodeMismatchException", "Invalid code", Code::CodeMismatchException, true),
        ("TooManyRequestsException", "Rate exceeded", Code::TooManyRequestsException, true),
        ("InternalErrorException", "sorry", Code::InternalErrorException, true),
        ("ForbiddenException", "Request not allowed due to WAF block.", Code::ForbiddenException, true),
        ("AliasExistsException", "taken", Code::AliasExistsException, true),
        ("InvalidParameterException", "1 validation error", Code::InvalidParameterException, true),
        (
            "UserLambdaValidationException",
            "VerifyAuthChallengeResponse failed with error no.",
            Code::UserLambdaValidationException,
            true,
        ),
        ("NotAuthorizedException", "Invalid session for the user.", Code::SignInExpired, false),
        (
            "NotAuthorizedException",
            "Invalid session for the user, session is expired.",
            Code::SignInExpired,
            false,
        ),
        (
            "ExpiredCodeException",
            "Invalid code provided, please request a code again.",
            Code::SignInExpired,
            false,
        ),
        ("NotAuthorizedException", "Incorrect username or password.", Code::NotAuthorizedException, false),
        ("NotAuthorizedException", "User is disabled.", Code::NotAuthorizedException, false),
        ("UserNotFoundException", "User does not exist.", Code::UserNotFoundException, false),
        ("TooManyFailedAttemptsException", "wait", Code::TooManyFailedAttemptsException, false),
        ("MFAMethodNotFoundException", "none", Code::MFAMethodNotFoundException, false),
        ("SoftwareTokenMFANotFoundException", "none", Code::SoftwareTokenMFANotFoundException, false),
    ] {
        let mut world = Script::default()
            .initiate(challenge("SMS_MFA", "session-1", json!({})))
            .then("RespondToAuthChallenge", refusal(code, message))
            .world();
        let (mut sign_in, _) = world.sign_in(&custom());
        let error = world.respond(&mut sign_in, "123456").unwrap_err();
        assert_eq!((error.code, sign_in.is_open()), (reported, open), "{code} {message}");
        if !open {
            let closed = world.respond(&mut sign_in, "123456").unwrap_err();
            assert_eq!(closed.code, Code::SignInException);
        }
    }
}

#[test]
fn an_answer_out_of_turn_is_refused_and_changes_nothing() {
    let world = Script::default().world();
    let (mut sign_in, _) = world.begin(&custom()).unwrap();
    let posed = ok(challenge("SMS_MFA", "session-1", json!({})));
    assert!(matches!(sign_in.receive(&world.cx(), &posed).unwrap(), Step::Challenge));

    let twice = sign_in.receive(&world.cx(), &ok(tokens())).unwrap_err();
    assert_eq!(twice.code, Code::SignInException);
    assert_eq!(next_step(&sign_in)["signInStep"], "CONFIRM_SIGN_IN_WITH_SMS_CODE", "it still waits");

    assert!(matches!(world.answer(&mut sign_in, "1", &json!({})).unwrap(), Step::Send(_)));
    let at_once = world.answer(&mut sign_in, "2", &json!({})).unwrap_err();
    assert_eq!(at_once.code, Code::SignInException);

    sign_in.fail(Error::new(Code::NetworkError, "lost")).unwrap_err();
    assert!(matches!(world.answer(&mut sign_in, "1", &json!({})).unwrap(), Step::Send(_)));
}

#[test]
fn a_proof_that_was_given_up_cannot_be_computed() {
    let world = Script::default().world();
    let (mut sign_in, _) = world.begin(&json!({ "username": "ada", "password": "p" })).unwrap();
    let posed = ok(verifier("PASSWORD_VERIFIER", "session-1"));
    assert!(matches!(sign_in.receive(&world.cx(), &posed).unwrap(), Step::Compute));
    assert!(matches!(sign_in.compute(&world.cx()).unwrap(), Step::Compute));
    sign_in.fail(Error::new(Code::NetworkError, "lost")).unwrap_err();
    assert!(!sign_in.is_open());
    assert_eq!(sign_in.compute(&world.cx()).unwrap_err().code, Code::SignInException);
}

#[test]
fn a_totp_secret_is_not_printed() {
    let mut world = setup(r#"["SOFTWARE_TOKEN_MFA"]"#)
        .then("AssociateSoftwareToken", ok(json!({ "SecretCode": "TOTPSECRET", "Session": "session-2" })))
        .world();
    let (sign_in, _) = world.sign_in(&custom());
    assert!(!format!("{sign_in:?}").contains("TOTPSECRET"));
}

#[test]
fn a_preferred_password_is_required_in_user_auth_only() {
    let world = Script::default().world();
    let flow = |flow: &str| {
        let input = json!({
            "username": "ada", "options": { "authFlowType": flow, "preferredChallenge": "PASSWORD" },
        });
        world.begin(&input).map(|_| ()).map_err(|error| error.code)
    };
    assert_eq!(flow("USER_AUTH"), Err(Code::EmptySignInPassword));
    assert_eq!(flow("CUSTOM_WITHOUT_SRP"), Ok(()));
}
