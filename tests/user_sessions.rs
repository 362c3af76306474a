//! The ends of sessions, their list, feedback, and tokens of machines, against the pool.

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
use cognito_wasm::flow::attributes::FETCH_USER_ATTRIBUTES;
use cognito_wasm::flow::call::Effect;
use cognito_wasm::flow::client_token::GET_CLIENT_TOKEN;
use cognito_wasm::flow::devices::Devices;
use cognito_wasm::flow::feedback::UPDATE_AUTH_EVENT_FEEDBACK;
use cognito_wasm::flow::sessions::{LIST_SESSIONS, REVOKE_SESSION};
use cognito_wasm::flow::sign_out::{GLOBAL_SIGN_OUT, REVOKE_TOKEN};
use cognito_wasm::session::{Ask, Outcome, Record, Refresh};
use cognito_wasm::value::Value;
use serde_json::json;
use support::pool::{Pool, ada, pool, pool_with};
use support::script::{Script, ok};
use support::{NOW, World};

fn tokens(world: &mut World<Pool>) -> (String, String) {
    let done = world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap().done();
    (done.tokens.access().to_owned(), done.tokens.refresh().map(str::to_owned).unwrap())
}

fn works(world: &mut World<Pool>, access: &str) -> bool {
    world.call(&FETCH_USER_ATTRIBUTES, Some(access), &json!({})).is_ok()
}

#[test]
fn a_global_sign_out_ends_every_session() {
    let mut world = pool(&json!({}));
    let ((first, _), (second, _)) = (tokens(&mut world), tokens(&mut world));
    assert_eq!(world.call(&GLOBAL_SIGN_OUT, Some(&first), &json!({})).unwrap(), json!(null));
    assert!(!works(&mut world, &first) && !works(&mut world, &second));
    assert_eq!(GLOBAL_SIGN_OUT.effect, Effect::SignedOut);
    let again = world.call(&GLOBAL_SIGN_OUT, Some(&first), &json!({})).unwrap_err();
    assert_eq!(again.code, Code::NotAuthorizedException);
}

#[test]
fn a_revoked_token_ends_its_session_alone() {
    for secret in [false, true] {
        let mut world = pool_with(&json!({}), &json!({ "generateSecret": secret }));
        world.add_user(&json!({}));
        let ((first, refresh), (second, _)) = (tokens(&mut world), tokens(&mut world));
        let input = json!({ "token": refresh, "revokeAssociatedSessions": "LINKED" });
        world.call(&REVOKE_TOKEN, None, &input).unwrap();
        let body = world.last();
        assert_eq!(body["ClientSecret"].is_string(), secret, "raw, not hashed");
        assert_eq!((&body["Token"], &body["RevokeAssociatedSessions"]), (&json!(refresh), &json!("LINKED")));
        assert_eq!(body["AccessToken"], json!(null));
        assert!(!works(&mut world, &first) && works(&mut world, &second));
        world.call(&REVOKE_TOKEN, None, &input).unwrap();
        let kind = world.call(&REVOKE_TOKEN, None, &json!({ "token": second })).unwrap_err();
        assert_eq!(kind.code, Code::UnsupportedTokenTypeException);
    }
    let mut world = pool_with(&json!({}), &json!({ "enableTokenRevocation": false }));
    let off = world.call(&REVOKE_TOKEN, None, &json!({ "token": "t" })).unwrap_err();
    assert_eq!(off.code, Code::UnsupportedOperationException);
}

#[test]
fn sessions_are_listed_and_revoked() {
    let mut world = pool(&json!({ "sessionTracking": true }));
    let ((first, _), (second, _)) = (tokens(&mut world), tokens(&mut world));
    let list = world.call(&LIST_SESSIONS, Some(&first), &json!({})).unwrap();
    let sessions = list["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 2);
    let other = sessions.iter().find(|session| session["isCurrentSession"] == false).unwrap();
    assert_eq!((&other["sessionType"], &other["createDate"]), (&json!("TOKEN"), &json!(NOW)));
    let id = json!({ "sessionId": other["sessionId"] });
    world.call(&REVOKE_SESSION, Some(&first), &id).unwrap();
    assert!(works(&mut world, &first) && !works(&mut world, &second));
    let gone = world.call(&REVOKE_SESSION, Some(&first), &id).unwrap_err();
    assert_eq!(gone.code, Code::ResourceNotFoundException);
    let alone = world.call(&REVOKE_SESSION, Some(&first), &other["sessionId"]).unwrap_err();
    assert_eq!(alone.code, Code::ResourceNotFoundException, "the id alone does, too");
    assert_eq!(world.last()["SessionId"], other["sessionId"]);
    let own = sessions.iter().find(|session| session["isCurrentSession"] == true).unwrap();
    let own =
        world.call(&REVOKE_SESSION, Some(&first), &json!({ "sessionId": own["sessionId"] })).unwrap_err();
    assert_eq!(own.code, Code::InvalidParameterException);
    let missing = world.call(&REVOKE_SESSION, Some(&first), &json!({})).unwrap_err();
    assert_eq!(missing.code, Code::InvalidArgument);
}

#[test]
fn all_that_is_known_of_a_session_is_shown() {
    let session = json!({
        "SessionId": "tkn1", "SessionType": "SSO", "ClientId": "client", "CreateDate": 1.5e9,
        "LastActiveDate": 1_500_000_000.5, "DeviceType": "Firefox", "LastIPAddress": "192.0.2.1",
        "LastLocation": { "City": "London", "Country": "GB" }, "OriginSessionId": "sso1",
        "IsCurrentSession": true,
    });
    let mut world = Script::default()
        .then("ListUserSessions", ok(json!({ "Sessions": [session], "NextToken": "more" })))
        .then("ListUserSessions", ok(json!({})))
        .world();
    let list = world.call(&LIST_SESSIONS, Some("token"), &json!({ "nextToken": "page" })).unwrap();
    assert_eq!(world.last(), &json!({ "AccessToken": "token", "NextToken": "page" }));
    let shown = json!({
        "sessionId": "tkn1", "sessionType": "SSO", "clientId": "client", "createDate": 1_500_000_000_000_i64,
        "lastActiveDate": 1_500_000_000_500_i64, "deviceType": "Firefox", "lastIPAddress": "192.0.2.1",
        "lastLocation": { "city": "London", "country": "GB" }, "originSessionId": "sso1",
        "isCurrentSession": true,
    });
    assert_eq!(list, json!({ "sessions": [shown], "nextToken": "more" }));
    let none = world.call(&LIST_SESSIONS, Some("token"), &json!({})).unwrap();
    assert_eq!(none, json!({ "sessions": [] }));
}

#[test]
fn tokens_are_renewed_for_the_device_they_were_issued_to() {
    for rotation in [false, true] {
        let client = json!({ "generateSecret": true, "refreshTokenRotation": rotation });
        let mut world = pool_with(&json!({ "devices": "ALWAYS" }), &client);
        world.add_user(&json!({}));
        let done = world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap().done();
        let mut record = Record::default();
        record.sign_in(&done, &Devices::default());
        world.pass(3600);
        let (mut refresh, mut ask) = Refresh::start(&record, Value::null());
        let renewed = loop {
            ask = match ask {
                Ask::Lock => refresh.locked(),
                Ask::Load => refresh.loaded(&world.cx(), &record),
                Ask::Send(request) => {
                    let response = world.send(&request).unwrap();
                    refresh.received(&world.cx(), &response)
                }
                Ask::Commit => {
                    refresh.commit(&mut record);
                    refresh.committed()
                }
                Ask::Done(outcome) => break outcome,
            };
        };
        assert!(matches!(renewed, Outcome::Refreshed));
        let body = world.last().clone();
        assert_eq!(body["DeviceKey"], json!(record.devices.find("ada").unwrap().get("key").text()));
        assert_eq!(body["RefreshToken"], json!(done.tokens.refresh()));
        assert!(body["ClientSecret"].is_string(), "raw, not hashed");
        let tokens = &record.user.as_ref().unwrap().tokens();
        assert_eq!(tokens.refresh() != done.tokens.refresh(), rotation);
        assert!(works(&mut world, tokens.access()) && !works(&mut world, done.tokens.access()));
    }
}

#[test]
fn the_user_judges_a_sign_in() {
    let input = json!({
        "username": "ada", "eventId": "event", "feedbackToken": "token", "feedbackValue": "Invalid",
    });
    let mut world = Script::default().then("UpdateAuthEventFeedback", ok(json!({}))).world();
    assert_eq!(world.call(&UPDATE_AUTH_EVENT_FEEDBACK, None, &input).unwrap(), json!(null));
    assert_eq!(
        world.last(),
        &json!({
            "UserPoolId": support::POOL, "Username": "ada", "EventId": "event", "FeedbackToken": "token",
            "FeedbackValue": "Invalid",
        })
    );
    for name in ["username", "eventId", "feedbackToken", "feedbackValue"] {
        let mut input = input.clone();
        input[name] = json!(null);
        world.call(&UPDATE_AUTH_EVENT_FEEDBACK, None, &input).unwrap_err();
    }
    let error = pool(&json!({})).call(&UPDATE_AUTH_EVENT_FEEDBACK, None, &input).unwrap_err();
    assert_eq!(error.code, Code::UserPoolAddOnNotEnabledException);
}

#[test]
fn a_machine_gets_a_token() {
    let client = json!({
        "generateSecret": true, "explicitAuthFlows": ["ALLOW_CLIENT_TOKEN_AUTH"], "scopes": ["s/read", "s/write"],
    });
    let mut world = pool_with(&json!({}), &client);
    let input = json!({ "scopes": ["s/read"], "clientMetadata": { "tenant": "9" } });
    let result = world.call(&GET_CLIENT_TOKEN, None, &input).unwrap();
    assert_eq!((&result["tokenType"], &result["expiresAt"]), (&json!("Bearer"), &json!(NOW + 3_600_000)));
    let token = result["accessToken"].as_str().unwrap();
    let claims = cognito_wasm::token::claims(&world.host, &token.into());
    assert_eq!(claims.get("scope").text(), "s/read");
    assert_eq!(world.last()["ClientMetadata"], json!({ "tenant": "9" }));
    let more = world.call(&GET_CLIENT_TOKEN, None, &json!({ "scopes": ["s/admin"] })).unwrap_err();
    assert_eq!(more.code, Code::InvalidParameterException);
    let public = pool(&json!({})).call(&GET_CLIENT_TOKEN, None, &json!({})).unwrap_err();
    assert_eq!(public.code, Code::InvalidArgument);
}
