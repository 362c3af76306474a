//! Flows that no third-party client walks: step-up, triggers, caps, attributes that wait, machine tokens.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use common::{Bench, PASSWORD, password, token};
use serde_json::{Value, json};

/// The claims of a token; its signature is the business of other tests.
fn claims(jwt: &str) -> Value {
    let payload = jwt.split('.').nth(1).unwrap();
    let mut bits = 0_u32;
    let mut held = 0;
    let mut bytes = Vec::new();
    for letter in payload.bytes() {
        let digit = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'-' => 62,
            _ => 63,
        };
        bits = bits << 6 | u32::from(digit);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 255).to_le_bytes()[0]);
            bits &= (1 << held) - 1;
        }
    }
    serde_json::from_slice(&bytes).unwrap()
}

fn step_up(access: &str, acr: &str, more: Value) -> Value {
    let mut parameters = more;
    parameters["USERNAME"] = json!("alice");
    parameters["ACCESS_TOKEN"] = json!(access);
    parameters["TARGET_ACR_VALUES"] = json!(acr);
    json!({"AuthFlow": "USER_AUTH", "AuthParameters": parameters})
}

#[test]
fn step_up_asks_for_the_second_factor_alone() {
    let bench = Bench::new(&json!({"mfa": "OPTIONAL"}), json!({}));
    let access = token(&bench.sign_in("alice"), "AccessToken");
    assert!(claims(&access).get("acr").is_none());
    bench.control("updateUser", json!({"username": "alice", "enabledMfa": ["EMAIL_OTP"]}));
    let challenge = bench.call("InitiateAuth", step_up(&access, "nonsense urn:cognito:loa:2", json!({})));
    assert_eq!(challenge["ChallengeName"], "EMAIL_OTP");
    let answer = bench.respond("alice", &challenge, json!({"EMAIL_OTP_CODE": bench.code()}));
    let better = token(&answer, "AccessToken");
    assert_eq!(claims(&better)["acr"], "urn:cognito:loa:2");
    assert_eq!(claims(&better)["amr"], json!(["pwd", "email_otp", "mfa"]));
    assert!(
        bench
            .refusal("InitiateAuth", step_up(&better, "urn:cognito:loa:2", json!({})))
            .starts_with("InvalidParameterException")
    );
    assert!(
        bench
            .refusal("InitiateAuth", step_up(&better, "nonsense", json!({})))
            .starts_with("InvalidParameterException")
    );
    bench.cognito.advance(61);
    let stale = step_up(&better, "urn:cognito:loa:2", json!({"MAX_AGE": "60"}));
    assert_eq!(bench.call("InitiateAuth", stale)["ChallengeName"], "SELECT_CHALLENGE");
    bench.control("updatePool", json!({"stepUp": false}));
    let lower = bench.refusal("InitiateAuth", step_up(&better, "urn:cognito:loa:2", json!({})));
    assert!(lower.starts_with("FeatureUnavailableInTierException"));
}

#[test]
fn triggers_fail_in_the_words_of_the_service() {
    let triggers = json!({
        "PreSignUp": {"error": "Not you"},
        "PostAuthentication": {"unexpected": "boom"},
        "PreTokenGeneration": {"invalid": "nonsense"},
    });
    let bench = Bench::new(&json!({ "triggers": triggers }), json!({}));
    let refusal = bench.refusal("SignUp", json!({"Username": "zoe", "Password": PASSWORD}));
    assert_eq!(refusal, "UserLambdaValidationException: PreSignUp failed with error Not you.");
    assert!(bench.refusal("InitiateAuth", password("alice")).starts_with("UnexpectedLambdaException"));
    bench.control("updatePool", json!({"triggers": {"PreTokenGeneration": {"invalid": "nonsense"}}}));
    assert!(bench.refusal("InitiateAuth", password("alice")).starts_with("InvalidLambdaResponseException"));
    let claims_added = json!({"PreTokenGeneration": {"idTokenClaims": {"tier": "gold"}}});
    bench.control("updatePool", json!({ "triggers": claims_added }));
    assert_eq!(claims(&token(&bench.sign_in("alice"), "IdToken"))["tier"], "gold");
}

#[test]
fn codes_expire_and_their_resending_is_capped() {
    let bench = Bench::new(&json!({}), json!({}));
    let attributes = json!([{"Name": "email", "Value": "zoe@example.com"}]);
    bench.call("SignUp", json!({"Username": "zoe", "Password": PASSWORD, "UserAttributes": attributes}));
    let first = bench.code();
    for _ in 0..5 {
        bench.call("ResendConfirmationCode", json!({"Username": "zoe"}));
    }
    let capped = bench.refusal("ResendConfirmationCode", json!({"Username": "zoe"}));
    assert_eq!(capped, "LimitExceededException: Attempt limit exceeded, please try after some time.");
    let confirm = |code: &str| json!({"Username": "zoe", "ConfirmationCode": code});
    assert!(bench.refusal("ConfirmSignUp", confirm(&first)).starts_with("CodeMismatchException"));
    let newest = bench.code();
    bench.cognito.advance(24 * 3_600);
    assert!(bench.refusal("ConfirmSignUp", confirm(&newest)).starts_with("ExpiredCodeException"));
    bench.call("ResendConfirmationCode", json!({"Username": "zoe"}));
    bench.call("ConfirmSignUp", confirm(&bench.code()));
    let again = bench.refusal("ConfirmSignUp", confirm("1"));
    assert_eq!(again, "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED");
}

#[test]
fn a_new_address_waits_for_its_verification() {
    let bench = Bench::new(&json!({"aliasAttributes": ["email"]}), json!({}));
    let access = token(&bench.sign_in("alice"), "AccessToken");
    let update =
        json!({"AccessToken": access, "UserAttributes": [{"Name": "email", "Value": "new@example.com"}]});
    let details = bench.call("UpdateUserAttributes", update)["CodeDeliveryDetailsList"].clone();
    assert_eq!(details[0]["Destination"], "n***@e***");
    let email = |bench: &Bench| {
        let user = bench.call("GetUser", json!({"AccessToken": access}));
        let attributes = user["UserAttributes"].as_array().unwrap().clone();
        attributes.iter().find(|one| one["Name"] == "email").unwrap()["Value"].clone()
    };
    assert_eq!(email(&bench), "alice@example.com");
    let code = bench.code();
    bench.user("rival", json!({"attributes": {"email": "new@example.com"}}));
    let verify = json!({"AccessToken": access, "AttributeName": "email", "Code": code});
    assert!(bench.refusal("VerifyUserAttribute", verify.clone()).starts_with("AliasExistsException"));
    bench.control("deleteUser", json!({"username": "rival"}));
    bench.call("VerifyUserAttribute", verify);
    assert_eq!(email(&bench), "new@example.com");
    let own = json!({"AccessToken": access, "UserAttributes": [{"Name": "email_verified", "Value": "true"}]});
    let refusal = bench.refusal("UpdateUserAttributes", own);
    assert_eq!(refusal, "NotAuthorizedException: A client attempted to write unauthorized attribute");
}

#[test]
fn required_attributes_come_with_the_new_password() {
    let bench = Bench::new(&json!({"requiredAttributes": ["email", "name"]}), json!({}));
    bench.user("newt", json!({"temporary": true, "attributes": {"email": "newt@example.com"}}));
    let challenge = bench.sign_in("newt");
    assert_eq!(challenge["ChallengeParameters"]["requiredAttributes"], "[\"userAttributes.name\"]");
    let refuse =
        |answers: Value| bench.refusal("RespondToAuthChallenge", common::answer("newt", &challenge, answers));
    assert!(refuse(json!({"NEW_PASSWORD": "Brandnew1!"})).starts_with("InvalidParameterException"));
    let email = json!({"NEW_PASSWORD": "Brandnew1!", "userAttributes.name": "N", "userAttributes.email": "x@example.com"});
    // An address that is there already may not be sent: this refusal ends the sign-in.
    let weak = refuse(json!({"NEW_PASSWORD": "short", "userAttributes.name": "N"}));
    assert_eq!(
        weak,
        "InvalidPasswordException: Password did not conform with policy: Password not long enough"
    );
    assert_eq!(refuse(email), "NotAuthorizedException: Cannot modify an already provided email");
    let challenge = bench.sign_in("newt");
    let answers = json!({"NEW_PASSWORD": "Brandnew1!", "userAttributes.name": "N"});
    assert_eq!(claims(&token(&bench.respond("newt", &challenge, answers), "IdToken"))["name"], "N");
}

#[test]
fn a_replica_reads_and_signs_in_only() {
    let bench = Bench::new(&json!({"replica": true}), json!({}));
    let access = token(&bench.sign_in("alice"), "AccessToken");
    bench.call("GetUser", json!({ "AccessToken": access }));
    let refusal = bench.refusal("SignUp", json!({"Username": "zoe", "Password": PASSWORD}));
    assert!(refusal.starts_with("OperationNotEnabledException"));
}

#[test]
fn a_client_gets_a_token_of_its_own() {
    let settings = json!({
        "explicitAuthFlows": ["ALLOW_CLIENT_TOKEN_AUTH"],
        "secret": "abcdefghijklmnopqrstuvwxyz0123456789",
        "scopes": ["api/read"],
    });
    let bench = Bench::new(&json!({}), settings);
    let ask = |secret: &str| json!({"ClientId": bench.client, "Secret": secret});
    let answer = bench.call("GetClientToken", ask("abcdefghijklmnopqrstuvwxyz0123456789"));
    let claims = claims(answer["ClientAuthenticationResult"]["AccessToken"].as_str().unwrap());
    assert_eq!((&claims["sub"], &claims["scope"]), (&json!(bench.client), &json!("api/read")));
    assert!(bench.refusal("GetClientToken", ask("another-secret-of-some-length")).contains("Exception"));
}
