//! Second factors at sign-in, against the pool: codes by message and from an app, the choice among them, their set-up.

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
use cognito_wasm::flow::sign_in::SignIn;
use serde_json::{Value, json};
use support::World;
use support::pool::{APP, Pool, ada, pool};

/// Ada at the second factor, after SRP, with these MFA settings.
fn at_second_factor(settings: &Value, user: &Value) -> (World<Pool>, SignIn, Value) {
    let mut world = pool(settings);
    world.change_user(user);
    let (sign_in, outcome) = world.sign_in(&ada("USER_SRP_AUTH"));
    let next = outcome.unwrap().next();
    (world, sign_in, next)
}

fn on(kinds: &[&str]) -> (Value, Value) {
    (json!({ "mfa": "ON" }), json!({ "enabledMfa": kinds, "totpSecret": APP }))
}

/// All sessions that were sent, in order.
fn sessions(world: &World<Pool>) -> Vec<Value> {
    world.sent.iter().map(|sent| sent.body["Session"].clone()).filter(|session| !session.is_null()).collect()
}

#[test]
fn sms_mfa() {
    let (settings, user) = on(&["SMS_MFA"]);
    let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
    assert_eq!(
        next,
        json!({
            "signInStep": "CONFIRM_SIGN_IN_WITH_SMS_CODE",
            "codeDeliveryDetails": { "deliveryMedium": "SMS", "destination": "+*******0100" },
        })
    );
    let code = world.code();
    let (head, tail) = code.split_at(3);
    world.respond(&mut sign_in, format!(" {head} {tail} ")).unwrap().done();
    assert_eq!(world.last()["ChallengeResponses"]["SMS_MFA_CODE"], code);
}

#[test]
fn email_otp_as_second_factor() {
    let (settings, user) = on(&["EMAIL_OTP"]);
    let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
    assert_eq!(
        next,
        json!({
            "signInStep": "CONFIRM_SIGN_IN_WITH_EMAIL_CODE",
            "codeDeliveryDetails": { "deliveryMedium": "EMAIL", "destination": "a***@e***" },
        })
    );
    let code = world.code();
    world.respond(&mut sign_in, code).unwrap().done();
}

#[test]
fn software_token_mfa() {
    let (settings, user) = on(&["SOFTWARE_TOKEN_MFA"]);
    let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
    assert_eq!(next, json!({ "signInStep": "CONFIRM_SIGN_IN_WITH_TOTP_CODE" }));
    let code = world.app_code(APP);
    world.respond(&mut sign_in, code).unwrap().done();
}

#[test]
fn a_wrong_code_may_be_corrected() {
    for kind in ["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA"] {
        let (settings, user) = on(&[kind]);
        let (mut world, mut sign_in, _) = at_second_factor(&settings, &user);
        let code = if kind == "SOFTWARE_TOKEN_MFA" { world.app_code(APP) } else { world.code() };
        let wrong = if code == "000000" { "000001" } else { "000000" };
        for _ in 0..2 {
            let error = world.respond(&mut sign_in, wrong).unwrap_err();
            assert_eq!(error.code, Code::CodeMismatchException, "{kind}");
            assert_eq!(error.code.recovery_suggestion(), Some("Check the code and enter it again."));
            assert!(sign_in.is_open());
        }
        assert_eq!(world.respond(&mut sign_in, "").unwrap_err().code, Code::EmptyChallengeResponse);
        assert_eq!(world.respond(&mut sign_in, "  ").unwrap_err().code, Code::EmptyChallengeResponse);
        assert_eq!(world.respond(&mut sign_in, json!(123_456)).unwrap_err().code, Code::InvalidArgument);
        world.respond(&mut sign_in, code).unwrap().done();
    }
}

#[test]
fn a_session_that_ran_out_says_to_start_again() {
    let (settings, user) = on(&["SMS_MFA"]);
    let (mut world, mut sign_in, _) = at_second_factor(&settings, &user);
    let code = world.code();
    world.pass(180);
    let error = world.respond(&mut sign_in, code).unwrap_err();
    assert_eq!(error.code, Code::SignInExpired);
    assert!(error.code.recovery_suggestion().unwrap().starts_with("Start the sign-in again"));
    assert!(!sign_in.is_open());
}

#[test]
fn too_many_wrong_codes_end_the_sign_in() {
    let (settings, user) = on(&["SMS_MFA"]);
    let (mut world, mut sign_in, _) = at_second_factor(&settings, &user);
    let wrong = if world.code() == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert_eq!(world.respond(&mut sign_in, wrong).unwrap_err().code, Code::CodeMismatchException);
    }
    let error = world.respond(&mut sign_in, wrong).unwrap_err();
    assert_eq!(
        (error.code, error.message.as_str()),
        (Code::NotAuthorizedException, "Password attempts exceeded")
    );
    assert!(!sign_in.is_open());
}

#[test]
fn a_code_of_an_app_counts_once() {
    let (settings, user) = on(&["SOFTWARE_TOKEN_MFA"]);
    let (mut world, mut sign_in, _) = at_second_factor(&settings, &user);
    let code = world.app_code(APP);
    world.respond(&mut sign_in, code.clone()).unwrap().done();
    let (mut again, _) = world.sign_in(&ada("USER_SRP_AUTH"));
    assert_eq!(world.respond(&mut again, code).unwrap_err().code, Code::ExpiredCodeException);
    assert!(again.is_open(), "the app has another one soon");
}

#[test]
fn select_mfa_type() {
    for (answer, ours, step) in [
        ("SMS", "SMS_MFA", "CONFIRM_SIGN_IN_WITH_SMS_CODE"),
        ("EMAIL", "EMAIL_OTP", "CONFIRM_SIGN_IN_WITH_EMAIL_CODE"),
        ("TOTP", "SOFTWARE_TOKEN_MFA", "CONFIRM_SIGN_IN_WITH_TOTP_CODE"),
    ] {
        let (settings, user) = on(&["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]);
        let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
        assert_eq!(
            next,
            json!({
                "signInStep": "CONTINUE_SIGN_IN_WITH_MFA_SELECTION", "allowedMFATypes": ["SMS", "TOTP", "EMAIL"],
            })
        );
        assert_eq!(world.respond(&mut sign_in, "FAX").unwrap_err().code, Code::IncorrectMFAMethod);
        assert_eq!(world.respond(&mut sign_in, answer).unwrap().step(), step);
        assert_eq!(world.last()["ChallengeResponses"]["ANSWER"], ours);
        let code = if answer == "TOTP" { world.app_code(APP) } else { world.code() };
        world.respond(&mut sign_in, code).unwrap().done();
    }
}

/// Ada without a verified address, so that she has to set something up.
fn bare(kinds: &[&str]) -> (Value, Value) {
    let unverified = json!({ "email_verified": "false", "phone_number_verified": "false" });
    (json!({ "mfa": "ON", "mfaKinds": kinds }), json!({ "attributes": unverified }))
}

#[test]
fn mfa_setup_with_an_app() {
    let (settings, user) = bare(&["SOFTWARE_TOKEN_MFA"]);
    let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
    assert_eq!(next["signInStep"], "CONTINUE_SIGN_IN_WITH_TOTP_SETUP");
    let secret = next["totpSetupDetails"]["sharedSecret"].as_str().unwrap().to_owned();
    let code = world.app_code(&secret);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    let error = world.respond(&mut sign_in, wrong).unwrap_err();
    assert_eq!(error.code, Code::EnableSoftwareTokenMFAException);
    let named = json!({ "friendlyDeviceName": "Phone" });
    world.respond_with(&mut sign_in, code, &named).unwrap().done();
    let view = world.view();
    assert_eq!((&view["preferredMfa"], &view["totpSecret"]), (&json!("SOFTWARE_TOKEN_MFA"), &json!(secret)));
    assert_eq!(
        world.operations()[2..],
        ["AssociateSoftwareToken", "VerifySoftwareToken", "VerifySoftwareToken", "RespondToAuthChallenge"]
    );
    let sent = sessions(&world);
    assert_eq!(sent[1], sent[2], "a wrong code leaves the session");
    assert!(sent[0] != sent[1] && sent[2] != sent[3], "every success brings a new one");
    assert_eq!(world.sent[4].body["FriendlyDeviceName"], "Phone");
}

#[test]
fn mfa_setup_with_an_email_address() {
    let (settings, user) = bare(&["EMAIL_OTP"]);
    let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
    assert_eq!(next, json!({ "signInStep": "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP" }));
    assert_eq!(world.respond(&mut sign_in, "no address").unwrap_err().code, Code::InvalidParameterException);
    let outcome = world.respond(&mut sign_in, "lovelace@example.org").unwrap();
    assert_eq!(outcome.step(), "CONFIRM_SIGN_IN_WITH_EMAIL_CODE");
    let code = world.code();
    world.respond(&mut sign_in, code).unwrap().done();
    assert_eq!(world.view()["attributes"]["email"], "lovelace@example.org");
}

#[test]
fn mfa_setup_by_choice() {
    for kind in ["TOTP", "EMAIL"] {
        let (settings, user) = bare(&["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]);
        let (mut world, mut sign_in, next) = at_second_factor(&settings, &user);
        assert_eq!(
            next,
            json!({
                "signInStep": "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION", "allowedMFATypes": ["TOTP", "EMAIL"],
            })
        );
        let next = world.respond(&mut sign_in, kind).unwrap().next();
        let code = if let Some(secret) = next["totpSetupDetails"]["sharedSecret"].as_str() {
            world.app_code(secret)
        } else {
            world.respond(&mut sign_in, "lovelace@example.org").unwrap();
            world.code()
        };
        world.respond(&mut sign_in, code).unwrap().done();
    }
}
