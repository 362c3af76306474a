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
use cognito_wasm::flow::account::attributes::FetchUserAttributes;
use cognito_wasm::flow::account::client_token::{GetClientToken, GetDerivedToken};
use cognito_wasm::flow::account::feedback::UpdateAuthEventFeedback;
use cognito_wasm::flow::account::sessions::{ListSessions, RevokeSession};
use cognito_wasm::flow::account::sign_out::{GlobalSignOut, RevokeToken};
use cognito_wasm::flow::operation::{Afterwards, Operation};
use cognito_wasm::reader::Reader;
use serde_json::json;
use support::pool::{Pool, ada, pool, pool_with};
use support::script::{Script, ok};
use support::{NOW, World};

fn tokens(world: &mut World<Pool>) -> (String, String) {
    let done = world.sign_in(&ada("USER_SRP_AUTH")).1.unwrap().done();
    (done.tokens.access_token.clone(), done.tokens.refresh_token.clone().unwrap())
}

fn works(world: &mut World<Pool>, access: &str) -> bool {
    world.call::<FetchUserAttributes>(Some(access), &json!({})).is_ok()
}

#[test]
fn a_global_sign_out_ends_every_session() {
    let mut world = pool(&json!({}));
    let ((first, _), (second, _)) = (tokens(&mut world), tokens(&mut world));
    assert_eq!(world.call::<GlobalSignOut>(Some(&first), &json!({})).unwrap(), json!(null));
    assert!(!works(&mut world, &first) && !works(&mut world, &second));
    let call = GlobalSignOut::read(&Reader::input(&json!({}))).unwrap();
    assert_eq!(call.afterwards(), Afterwards::SignedOut);
    let again = world.call::<GlobalSignOut>(Some(&first), &json!({})).unwrap_err();
    assert_eq!(again.code, Code::NotAuthorizedException);
}

#[test]
fn a_revoked_token_ends_its_session_alone() {
    for secret in [false, true] {
        let mut world = pool_with(&json!({}), &json!({ "generateSecret": secret }));
        world.add_user(&json!({}));
        let ((first, refresh), (second, _)) = (tokens(&mut world), tokens(&mut world));
        let input = json!({ "token": refresh, "revokeAssociatedSessions": "LINKED" });
        world.call::<RevokeToken>(None, &input).unwrap();
        let body = world.last();
        assert_eq!(body["ClientSecret"].is_string(), secret, "raw, not hashed");
        assert_eq!((&body["Token"], &body["RevokeAssociatedSessions"]), (&json!(refresh), &json!("LINKED")));
        assert_eq!(body["AccessToken"], json!(null));
        assert!(!works(&mut world, &first) && works(&mut world, &second));
        world.call::<RevokeToken>(None, &input).unwrap();
        let kind = world.call::<RevokeToken>(None, &json!({ "token": second })).unwrap_err();
        assert_eq!(kind.code, Code::UnsupportedTokenTypeException);
    }
    let mut world = pool_with(&json!({}), &json!({ "enableTokenRevocation": false }));
    let off = world.call::<RevokeToken>(None, &json!({ "token": "t" })).unwrap_err();
    assert_eq!(off.code, Code::UnsupportedOperationException);
}

#[test]
fn sessions_are_listed_and_revoked() {
    let mut world = pool(&json!({ "sessionTracking": true }));
    let ((first, _), (second, _)) = (tokens(&mut world), tokens(&mut world));
    let list = world.call::<ListSessions>(Some(&first), &json!({})).unwrap();
    let sessions = list["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 2);
    let other = sessions.iter().find(|session| session["isCurrentSession"] == false).unwrap();
    assert_eq!((&other["sessionType"], &other["createDate"]), (&json!("TOKEN"), &json!(NOW)));
    let id = json!({ "sessionId": other["sessionId"] });
    world.call::<RevokeSession>(Some(&first), &id).unwrap();
    assert!(works(&mut world, &first) && !works(&mut world, &second));
    let gone = world.call::<RevokeSession>(Some(&first), &id).unwrap_err();
    assert_eq!(gone.code, Code::ResourceNotFoundException);
    let alone = world.call::<RevokeSession>(Some(&first), &other["sessionId"]).unwrap_err();
    assert_eq!(alone.code, Code::ResourceNotFoundException, "the id alone does, too");
    assert_eq!(world.last()["SessionId"], other["sessionId"]);
    let own = sessions.iter().find(|session| session["isCurrentSession"] == true).unwrap();
    let own =
        world.call::<RevokeSession>(Some(&first), &json!({ "sessionId": own["sessionId"] })).unwrap_err();
    assert_eq!(own.code, Code::InvalidParameterException);
    let missing = world.call::<RevokeSession>(Some(&first), &json!({})).unwrap_err();
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
    let list = world.call::<ListSessions>(Some("token"), &json!({ "nextToken": "page" })).unwrap();
    assert_eq!(world.last(), &json!({ "AccessToken": "token", "NextToken": "page" }));
    let shown = json!({
        "sessionId": "tkn1", "sessionType": "SSO", "clientId": "client", "createDate": 1_500_000_000_000_i64,
        "lastActiveDate": 1_500_000_000_500_i64, "deviceType": "Firefox", "lastIPAddress": "192.0.2.1",
        "lastLocation": { "city": "London", "country": "GB" }, "originSessionId": "sso1",
        "isCurrentSession": true,
    });
    assert_eq!(list, json!({ "sessions": [shown], "nextToken": "more" }));
    let none = world.call::<ListSessions>(Some("token"), &json!({})).unwrap();
    assert_eq!(none, json!({ "sessions": [] }));
}

#[test]
fn the_user_tells_whether_a_sign_in_was_theirs() {
    let input = json!({
        "username": "ada", "eventId": "event", "feedbackToken": "token", "feedbackValue": "Invalid",
    });
    let mut world = Script::default().then("UpdateAuthEventFeedback", ok(json!({}))).world();
    assert_eq!(world.call::<UpdateAuthEventFeedback>(None, &input).unwrap(), json!(null));
    assert_eq!(
        world.last(),
        &json!({
            "UserPoolId": support::POOL, "Username": "ada", "EventId": "event", "FeedbackToken": "token",
            "FeedbackValue": "Invalid",
        })
    );
    for (name, code) in [
        ("username", Code::EmptyUsername),
        ("eventId", Code::InvalidArgument),
        ("feedbackToken", Code::InvalidArgument),
        ("feedbackValue", Code::InvalidArgument),
    ] {
        let mut input = input.clone();
        input[name] = json!(null);
        assert_eq!(world.call::<UpdateAuthEventFeedback>(None, &input).unwrap_err().code, code, "{name}");
    }
    let error = pool(&json!({})).call::<UpdateAuthEventFeedback>(None, &input).unwrap_err();
    assert_eq!(error.code, Code::UserPoolAddOnNotEnabledException);
}

#[test]
fn a_client_with_a_secret_gets_a_token_of_its_own() {
    let client = json!({
        "generateSecret": true, "explicitAuthFlows": ["ALLOW_CLIENT_TOKEN_AUTH"], "scopes": ["s/read", "s/write"],
    });
    let mut world = pool_with(&json!({}), &client);
    let input = json!({ "scopes": ["s/read"], "clientMetadata": { "tenant": "9" } });
    let result = world.call::<GetClientToken>(None, &input).unwrap();
    assert_eq!((&result["tokenType"], &result["expiresAt"]), (&json!("Bearer"), &json!(NOW + 3_600_000)));
    let token = result["accessToken"].as_str().unwrap();
    let claims = cognito_wasm::token::claims(token).unwrap();
    assert_eq!(claims["scope"], "s/read");
    assert_eq!(world.last()["ClientMetadata"], json!({ "tenant": "9" }));
    let more = world.call::<GetClientToken>(None, &json!({ "scopes": ["s/admin"] })).unwrap_err();
    assert_eq!(more.code, Code::InvalidParameterException);
    let public = pool(&json!({})).call::<GetClientToken>(None, &json!({})).unwrap_err();
    assert_eq!(public.code, Code::InvalidArgument);
}

#[test]
fn a_page_that_leads_to_itself_is_no_answer() {
    let page = json!({ "Sessions": [], "NextToken": "page" });
    let mut world = Script::default().then("ListUserSessions", ok(page)).world();
    let error = world.call::<ListSessions>(Some("token"), &json!({ "nextToken": "page" })).unwrap_err();
    assert_eq!(error.code, Code::InvalidResponse);
}

#[test]
fn a_token_is_exchanged_for_another_one() {
    let answer = json!({
        "IssuedToken": "derived", "IssuedTokenType": "ACCESS_TOKEN", "TokenType": "Bearer", "ExpiresIn": 300,
        "Scopes": ["s/read"],
    });
    let mut world = Script::default()
        .then("GetDerivedToken", ok(answer))
        .then("GetDerivedToken", ok(json!({ "IssuedToken": "derived" })))
        .world();
    let input = json!({
        "subjectToken": "subject", "subjectTokenType": "SAML2", "subjectTokenProviderName": "Idp",
        "actorToken": "actor", "actorTokenType": "ID_TOKEN", "actorTokenProviderName": "Google",
        "scopes": ["s/read"], "audience": "api", "resource": "https://api.example.org",
        "requestedTokenType": "ACCESS_TOKEN",
    });
    let token = world.call::<GetDerivedToken>(None, &input).unwrap();
    assert_eq!(
        world.last(),
        &json!({
            "ClientId": support::CLIENT, "SubjectToken": "subject", "SubjectTokenType": "SAML2",
            "SubjectTokenProviderName": "Idp", "ActorToken": "actor", "ActorTokenType": "ID_TOKEN",
            "ActorTokenProviderName": "Google", "Scopes": ["s/read"], "Audiences": ["api"],
            "Resources": ["https://api.example.org"], "RequestedTokenType": "ACCESS_TOKEN",
        })
    );
    assert_eq!(
        token,
        json!({
            "token": "derived", "issuedTokenType": "ACCESS_TOKEN", "tokenType": "Bearer",
            "expiresAt": NOW + 300_000, "scopes": ["s/read"],
        })
    );
    let least = json!({ "subjectToken": "subject", "subjectTokenType": "ACCESS_TOKEN" });
    let error = world.call::<GetDerivedToken>(None, &least).unwrap_err();
    assert_eq!(error.code, Code::InvalidResponse);
}
