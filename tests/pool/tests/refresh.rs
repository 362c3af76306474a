//! What ends a session and what renews it: rotation, grace, revocation, lifetimes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use common::{Bench, token};
use serde_json::{Value, json};

const DAY: i64 = 86_400;

fn refresh(refresh_token: &str) -> Value {
    json!({ "RefreshToken": refresh_token })
}

#[test]
fn without_rotation_the_refresh_token_stays() {
    let bench = Bench::new(&json!({}), json!({}));
    let first = token(&bench.sign_in("alice"), "RefreshToken");
    let answer = bench.call("GetTokensFromRefreshToken", refresh(&first));
    assert!(answer["AuthenticationResult"].get("RefreshToken").is_none());
    let classic = json!({"AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": {"REFRESH_TOKEN": first}});
    assert!(bench.call("InitiateAuth", classic)["AuthenticationResult"].get("RefreshToken").is_none());
}

#[test]
fn rotation_with_grace() {
    let bench = Bench::new(&json!({}), json!({"refreshTokenRotation": true, "retryGracePeriodSeconds": 10}));
    let first = token(&bench.sign_in("alice"), "RefreshToken");
    let second = token(&bench.call("GetTokensFromRefreshToken", refresh(&first)), "RefreshToken");
    bench.cognito.advance(9);
    token(&bench.call("GetTokensFromRefreshToken", refresh(&first)), "RefreshToken");
    bench.cognito.advance(1);
    assert!(
        bench.refusal("GetTokensFromRefreshToken", refresh(&first)).starts_with("RefreshTokenReuseException")
    );
    token(&bench.call("GetTokensFromRefreshToken", refresh(&second)), "RefreshToken");
    let classic = json!({"AuthFlow": "REFRESH_TOKEN_AUTH", "AuthParameters": {"REFRESH_TOKEN": second}});
    assert!(bench.refusal("InitiateAuth", classic).starts_with("NotAuthorizedException"));
}

#[test]
fn rotation_does_not_lengthen_the_session() {
    let bench = Bench::new(&json!({}), json!({"refreshTokenRotation": true}));
    let first = token(&bench.sign_in("alice"), "RefreshToken");
    bench.cognito.advance(29 * DAY);
    let second = token(&bench.call("GetTokensFromRefreshToken", refresh(&first)), "RefreshToken");
    bench.cognito.advance(DAY);
    let late = bench.refusal("GetTokensFromRefreshToken", refresh(&second));
    assert_eq!(late, "NotAuthorizedException: Refresh Token has expired");
}

#[test]
fn reuse_ends_the_session_where_the_pool_says_so() {
    let bench = Bench::new(&json!({"reuseRevokesSession": true}), json!({"refreshTokenRotation": true}));
    let first = token(&bench.sign_in("alice"), "RefreshToken");
    let second = token(&bench.call("GetTokensFromRefreshToken", refresh(&first)), "RefreshToken");
    bench.refusal("GetTokensFromRefreshToken", refresh(&first));
    let dead = bench.refusal("GetTokensFromRefreshToken", refresh(&second));
    assert_eq!(dead, "NotAuthorizedException: Refresh Token has been revoked");
}

#[test]
fn revocation_reaches_the_access_token_of_that_session_alone() {
    let bench = Bench::new(&json!({}), json!({}));
    let (one, other) = (bench.sign_in("alice"), bench.sign_in("alice"));
    bench.call("RevokeToken", json!({"Token": token(&one, "RefreshToken")}));
    bench.call("RevokeToken", json!({"Token": token(&one, "RefreshToken")}));
    let dead = bench.refusal("GetUser", json!({"AccessToken": token(&one, "AccessToken")}));
    assert_eq!(dead, "NotAuthorizedException: Access Token has been revoked");
    let access = json!({"AccessToken": token(&other, "AccessToken")});
    bench.call("GetUser", access.clone());
    assert!(
        bench
            .refusal("RevokeToken", json!({"Token": token(&other, "AccessToken")}))
            .starts_with("UnsupportedTokenTypeException")
    );
    bench.call("GlobalSignOut", access.clone());
    assert!(bench.refusal("GetUser", access).ends_with("Access Token has been revoked"));
    let dead = bench.refusal("GetTokensFromRefreshToken", refresh(&token(&other, "RefreshToken")));
    assert_eq!(dead, "NotAuthorizedException: Refresh Token has been revoked");
}

#[test]
fn an_access_token_lasts_its_hour() {
    let bench = Bench::new(&json!({}), json!({}));
    let access = json!({"AccessToken": token(&bench.sign_in("alice"), "AccessToken")});
    bench.cognito.advance(3_599);
    bench.call("GetUser", access.clone());
    bench.cognito.advance(1);
    assert_eq!(bench.refusal("GetUser", access), "NotAuthorizedException: Access Token has expired");
}

#[test]
fn a_device_bound_session_needs_its_device() {
    let bench = Bench::new(&json!({"devices": "OPT_IN"}), json!({}));
    let answer = bench.sign_in("alice");
    let key = answer["AuthenticationResult"]["NewDeviceMetadata"]["DeviceKey"].clone();
    let access = token(&answer, "AccessToken");
    let config = json!({"Salt": "AQID", "PasswordVerifier": "AQID"});
    let confirm = json!({"AccessToken": access, "DeviceKey": key, "DeviceSecretVerifierConfig": config});
    assert_eq!(bench.call("ConfirmDevice", confirm.clone())["UserConfirmationNecessary"], true);
    assert!(bench.refusal("ConfirmDevice", confirm).starts_with("DeviceKeyExistsException"));
    let refresh_token = token(&answer, "RefreshToken");
    let without = bench.refusal("GetTokensFromRefreshToken", refresh(&refresh_token));
    assert_eq!(without, "NotAuthorizedException: Invalid Refresh Token.");
    let with = json!({"RefreshToken": refresh_token, "DeviceKey": key});
    bench.call("GetTokensFromRefreshToken", with.clone());
    bench.control("deleteDevice", json!({"username": "alice"}));
    let gone = bench.refusal("GetTokensFromRefreshToken", with);
    assert_eq!(gone, "ResourceNotFoundException: Device does not exist.");
}

#[test]
fn sessions_are_listed_revoked_and_evicted() {
    let bench = Bench::new(&json!({"sessionTracking": true, "maxSessions": 2}), json!({}));
    let oldest = bench.sign_in("alice");
    bench.cognito.advance(1);
    let other = bench.sign_in("alice");
    bench.cognito.advance(1);
    let current = json!({"AccessToken": token(&bench.sign_in("alice"), "AccessToken")});
    let evicted = bench.refusal("GetTokensFromRefreshToken", refresh(&token(&oldest, "RefreshToken")));
    assert_eq!(evicted, "NotAuthorizedException: Refresh Token has been revoked");
    let list = bench.call("ListUserSessions", current.clone())["Sessions"].as_array().unwrap().clone();
    assert_eq!(list.len(), 2);
    for session in &list {
        let mut revoke = current.clone();
        revoke["SessionId"] = session["SessionId"].clone();
        if session["IsCurrentSession"] == true {
            assert!(bench.refusal("RevokeUserSession", revoke).starts_with("InvalidParameterException"));
        } else {
            bench.call("RevokeUserSession", revoke);
        }
    }
    assert!(
        bench
            .refusal("GetUser", json!({"AccessToken": token(&other, "AccessToken")}))
            .ends_with("Access Token has been revoked")
    );
}
