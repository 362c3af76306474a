//! Sessions of a running sign-in: spent by success, kept by a wrong code, ended by time, bound to their user.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use common::{Bench, answer, password};
use serde_json::json;

fn bench() -> Bench {
    let bench = Bench::new(&json!({"mfa": "OPTIONAL"}), json!({}));
    bench.user("mia", json!({"attributes": {"email": "mia@example.com"}, "enabledMfa": ["EMAIL_OTP"]}));
    bench
}

#[test]
fn a_wrong_code_keeps_the_session_and_success_spends_it() {
    let bench = bench();
    let challenge = bench.sign_in("mia");
    assert_eq!(challenge["ChallengeName"], "EMAIL_OTP");
    assert_eq!(challenge["ChallengeParameters"]["CODE_DELIVERY_DESTINATION"], "m***@e***");
    let wrong = answer("mia", &challenge, json!({"EMAIL_OTP_CODE": "x"}));
    for _ in 0..3 {
        assert!(bench.refusal("RespondToAuthChallenge", wrong.clone()).starts_with("CodeMismatchException"));
    }
    let right = answer("mia", &challenge, json!({"EMAIL_OTP_CODE": bench.code()}));
    assert!(bench.call("RespondToAuthChallenge", right.clone())["AuthenticationResult"].is_object());
    let again = bench.refusal("RespondToAuthChallenge", right);
    assert_eq!(again, "NotAuthorizedException: Invalid session for the user.");
}

#[test]
fn five_wrong_codes_lock() {
    let bench = bench();
    let challenge = bench.sign_in("mia");
    for _ in 0..5 {
        bench.refusal("RespondToAuthChallenge", answer("mia", &challenge, json!({"EMAIL_OTP_CODE": "x"})));
    }
    let challenge = bench.sign_in("mia");
    let right = answer("mia", &challenge, json!({"EMAIL_OTP_CODE": bench.code()}));
    let locked = bench.refusal("RespondToAuthChallenge", right);
    assert_eq!(locked, "NotAuthorizedException: Password attempts exceeded");
}

#[test]
fn a_session_ends_with_its_time() {
    let bench = bench();
    let challenge = bench.sign_in("mia");
    let right = answer("mia", &challenge, json!({"EMAIL_OTP_CODE": bench.code()}));
    bench.cognito.advance(180);
    let late = bench.refusal("RespondToAuthChallenge", right);
    assert_eq!(late, "NotAuthorizedException: Invalid session for the user, session is expired.");
}

#[test]
fn a_session_is_no_good_for_another_user_challenge_or_client() {
    let bench = bench();
    let challenge = bench.sign_in("mia");
    let code = json!({"EMAIL_OTP_CODE": bench.code()});
    let invalid = "NotAuthorizedException: Invalid session for the user.";
    assert_eq!(bench.refusal("RespondToAuthChallenge", answer("alice", &challenge, code.clone())), invalid);
    let other = bench.control("createClient", json!({}));
    let mut elsewhere = answer("mia", &challenge, code.clone());
    elsewhere["ClientId"] = other["clientId"].clone();
    assert_eq!(bench.refusal("RespondToAuthChallenge", elsewhere), invalid);
    let mut renamed = answer("mia", &challenge, code);
    renamed["ChallengeName"] = json!("SMS_MFA");
    assert_eq!(bench.refusal("RespondToAuthChallenge", renamed), invalid);
}

#[test]
fn totp_is_set_up_under_sessions_that_change_at_every_step() {
    let bench = Bench::new(&json!({"mfa": "ON", "mfaKinds": ["SOFTWARE_TOKEN_MFA"]}), json!({}));
    let setup = bench.sign_in("alice");
    assert_eq!(setup["ChallengeName"], "MFA_SETUP");
    assert_eq!(setup["ChallengeParameters"]["MFAS_CAN_SETUP"], "[\"SOFTWARE_TOKEN_MFA\"]");
    let secret = bench.call("AssociateSoftwareToken", json!({"Session": setup["Session"]}));
    let code =
        bench.cognito.control("totp", &json!({"secret": secret["SecretCode"]})).unwrap()["code"].clone();
    let spent = bench.refusal("VerifySoftwareToken", json!({"Session": setup["Session"], "UserCode": code}));
    assert_eq!(spent, "NotAuthorizedException: Invalid session for the user.");
    let wrong =
        bench.refusal("VerifySoftwareToken", json!({"Session": secret["Session"], "UserCode": "000000"}));
    assert!(wrong.starts_with("EnableSoftwareTokenMFAException"), "{wrong}");
    let early = json!({"ChallengeName": "MFA_SETUP", "Session": secret["Session"]});
    let early = bench.refusal("RespondToAuthChallenge", answer("alice", &early, json!({})));
    assert_eq!(early, "NotAuthorizedException: Invalid session for the user.");
    // The premature answer spent the session: start again.
    let setup = bench.sign_in("alice");
    let secret = bench.call("AssociateSoftwareToken", json!({"Session": setup["Session"]}));
    let code =
        bench.cognito.control("totp", &json!({"secret": secret["SecretCode"]})).unwrap()["code"].clone();
    let verified = bench.call("VerifySoftwareToken", json!({"Session": secret["Session"], "UserCode": code}));
    let last = json!({"ChallengeName": "MFA_SETUP", "Session": verified["Session"]});
    assert!(bench.respond("alice", &last, json!({}))["AuthenticationResult"]["AccessToken"].is_string());
    assert_eq!(bench.sign_in("alice")["ChallengeName"], "SOFTWARE_TOKEN_MFA");
}

#[test]
fn an_unknown_challenge_can_stand_in_the_way() {
    let bench = bench();
    bench.control("updateUser", json!({"username": "alice", "futureChallenge": true}));
    let challenge = bench.sign_in("alice");
    assert_eq!(challenge["ChallengeName"], "FUTURE_CHALLENGE");
    assert!(bench.respond("alice", &challenge, json!({"ANSWER": "?"}))["AuthenticationResult"].is_object());
}

#[test]
fn existence_is_hidden_at_every_door() {
    let bench = Bench::new(&json!({"firstFactors": ["PASSWORD", "EMAIL_OTP"]}), json!({}));
    let wrong = "NotAuthorizedException: Incorrect username or password.";
    assert_eq!(bench.refusal("InitiateAuth", password("nobody")), wrong);
    let srp = json!({"AuthFlow": "USER_SRP_AUTH", "AuthParameters": {"USERNAME": "nobody", "SRP_A": "3"}});
    let (one, other) = (bench.call("InitiateAuth", srp.clone()), bench.call("InitiateAuth", srp));
    for name in ["SALT", "USER_ID_FOR_SRP"] {
        assert_eq!(
            one["ChallengeParameters"][name], other["ChallengeParameters"][name],
            "{name} must not change"
        );
    }
    let choice = json!({"AuthFlow": "USER_AUTH", "AuthParameters": {"USERNAME": "nobody", "PREFERRED_CHALLENGE": "EMAIL_OTP"}});
    assert_eq!(bench.call("InitiateAuth", choice)["ChallengeName"], "EMAIL_OTP");
    assert!(bench.call("ForgotPassword", json!({"Username": "nobody"}))["CodeDeliveryDetails"].is_object());
    assert!(bench.cognito.control("outbox", &json!({})).unwrap()["messages"].as_array().unwrap().is_empty());
    let code = json!({"Username": "nobody", "ConfirmationCode": "123456", "Password": "Passw0rd!"});
    assert!(bench.refusal("ConfirmForgotPassword", code).starts_with("CodeMismatchException"));
    let code = json!({"Username": "nobody", "ConfirmationCode": "123456"});
    assert!(bench.refusal("ConfirmSignUp", code).starts_with("ExpiredCodeException"));
}
