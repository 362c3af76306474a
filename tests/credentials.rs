//! AWS credentials: which requests they take, and what heals itself.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "a test may stop at the first surprise"
)]

#[path = "support/aws/mod.rs"]
mod aws;

use aws::records::text;
use aws::script::{
    ID, MISMATCH, OTHER_ID, ROLE, Script, code, credentials, google, google_with, id, kept, ok, signed_in,
};
use aws::{App, CLIENT, GET, IDENTITY_POOL, NOW, Renewal, USER_POOL};
use cognito_wasm::aws::identity::logins::Logins;
use cognito_wasm::error::Code;
use serde_json::{Value, json};

#[test]
fn a_user_gets_an_identity_and_its_credentials() {
    let mut app = App::with_pool(&json!({}));
    app.sign_in();
    let token = app.record().user.unwrap().tokens.id_token.clone().unwrap();
    let output = app.get().unwrap();
    assert_eq!(app.operations(), ["GetId", GET]);
    let logins = json!({ app.provider(): token });
    assert_eq!(app.body(0), json!({ "IdentityPoolId": app.identity_pool(), "Logins": logins }));
    assert_eq!(app.body(1), json!({ "IdentityId": output.identity_id, "Logins": logins }));
    assert!(output.access_key_id.starts_with("ASIA"));
    assert_eq!(output.expiration, NOW + 3_600_000);

    let again = app.obtain(&json!({ "forceRefresh": true })).unwrap();
    assert_eq!(app.operations(), ["GetId", GET, GET], "a kept identity needs no GetId");
    assert_eq!(again.identity_id, output.identity_id);
    let stored = app.stored.unwrap();
    assert!(stored.contains(&output.identity_id));
    assert!(!stored.contains(&output.secret_access_key) && !stored.contains("ASIA"), "only the id is stored");
}

#[test]
fn an_identity_that_is_of_no_use_any_more_is_replaced_once() {
    for (error, text) in [
        ("NotAuthorizedException", "Logins don't match. Please include at least one valid login."),
        ("NotAuthorizedException", "Identity 'x' not found."),
        ("NotAuthorizedException", "Access to Identity 'x' is forbidden."),
        ("ResourceNotFoundException", "Identity 'x' not found."),
    ] {
        let healed = Script::default()
            .refuse(GET, error, text)
            .then("GetId", id(OTHER_ID))
            .then(GET, credentials(OTHER_ID));
        let mut app = kept(healed);
        assert_eq!(app.get().unwrap().identity_id, OTHER_ID, "{text}");
        assert_eq!(app.body(2)["IdentityId"], OTHER_ID);

        let lost =
            Script::default().refuse(GET, error, text).then("GetId", id(OTHER_ID)).refuse(GET, error, text);
        let mut app = kept(lost);
        let refused = app.get().unwrap_err();
        assert_eq!((refused.code.name(), refused.operation), (error, Some(GET)), "{text}");
        assert!(app.service.is_over());
    }
}

#[test]
fn what_is_not_about_the_identity_is_not_tried_again() {
    for (error, text) in [
        ("NotAuthorizedException", "Token is not from a supported provider of this identity pool."),
        ("NotAuthorizedException", "Invalid login token. Missing a required claim: aud"),
        ("InvalidIdentityPoolConfigurationException", "Check assigned IAM roles for this pool."),
        ("ResourceConflictException", "This login is already linked to another identity."),
        ("InvalidParameterException", "1 validation error detected"),
        ("LimitExceededException", "Exceeded limit"),
    ] {
        let mut app = kept(Script::default().refuse(GET, error, text));
        let refused = app.get().unwrap_err();
        assert_eq!(refused.code.name(), error, "{text}");
        assert_eq!(refused.message, text);
    }
    let script = Script::default().refuse("GetId", "NotAuthorizedException", MISMATCH);
    assert_eq!(code(google(script).get()), Code::NotAuthorizedException);
}

#[test]
fn an_identity_that_the_application_named_is_never_replaced() {
    let script = Script::default().refuse(GET, "NotAuthorizedException", MISMATCH);
    let mut app = google_with(script, &json!({ "hasLogins": true, "identityId": ID }));
    assert_eq!(code(app.get()), Code::NotAuthorizedException);
    assert_eq!(app.body(0)["IdentityId"], ID);
}

#[test]
fn the_identity_that_the_service_answers_with_counts() {
    let mut app = kept(Script::default().then(GET, credentials(OTHER_ID)));
    let output = app.get().unwrap();
    assert_eq!(output.identity_id, OTHER_ID);
    assert_eq!(output.expiration, 1_795_255_507_250);
    assert_eq!(output.secret_access_key, "sec/ret");
    assert_eq!(app.record().identities.get(IDENTITY_POOL).unwrap().user.as_deref(), Some(OTHER_ID));
}

#[test]
fn an_expired_login_is_renewed_once() {
    let mut app = App::with_pool(&json!({}));
    app.sign_in();
    let stale = app.record();
    app.service.cognito.advance(4000);
    let fresh = app.ada(stale.generation);
    app.renewals.extend([Renewal::Record(Box::new(stale.clone())), Renewal::Record(Box::new(fresh))]);
    app.get().unwrap();
    assert_eq!(app.operations(), ["GetId", "GetId", GET]);
    assert_ne!(app.body(0)["Logins"], app.body(1)["Logins"]);
    assert_eq!(app.body(1)["Logins"], app.body(2)["Logins"]);

    // A third wish for new logins would stop the test.
    app.renewals.extend([Renewal::Record(Box::new(stale.clone())), Renewal::Record(Box::new(stale))]);
    let refused = app.obtain(&json!({ "forceRefresh": true })).unwrap_err();
    assert_eq!(refused.code, Code::NotAuthorizedException);
    assert!(refused.message.contains("expired"));
}

#[test]
fn a_login_that_cannot_be_renewed_ends_the_fetch() {
    let expired = "Invalid login token. Token expired: 2 >= 1";
    for force in [false, true] {
        let script = Script::default();
        let script = if force { script.refuse("GetId", "NotAuthorizedException", expired) } else { script };
        let mut app = signed_in(script, &Value::Null);
        let same = Renewal::Record(Box::new(app.record()));
        app.renewals.extend(if force { vec![same, Renewal::Failed] } else { vec![Renewal::Failed] });
        assert_eq!(code(app.get()), Code::NoCredentials);
        assert!(app.service.is_over());
    }
}

#[test]
fn a_developer_identity_needs_no_get_id() {
    let mut app = App::with_pool(&json!({}));
    let arguments = json!({ "identityPoolId": app.identity_pool(), "user": "ada" });
    let developer = app.service.cognito.control("developerToken", &arguments).unwrap();
    app = app.source(&json!({ "hasLogins": true }));
    let logins = json!({ "cognito-identity.amazonaws.com": developer["token"] });
    app.renewals.push_back(Renewal::Logins(logins));
    assert_eq!(app.get().unwrap().identity_id, text(&developer["identityId"]));
    assert_eq!(app.operations(), [GET]);
    assert_eq!(Logins::one("accounts.google.com", "google-token").developer_identity(), None);
}

#[test]
fn a_user_chooses_among_the_roles_of_the_token() {
    let mut app = App::with_pool(&json!({}));
    let role = "arn:aws:iam::123456789012:role/editors";
    app.control("createGroup", &json!({ "name": "editors", "role": role }));
    app.control("updateUser", &json!({ "username": "ada", "groups": ["editors"] }));
    app = app.source(&json!({ "customRoleArn": role }));
    app.sign_in();
    app.get().unwrap();
    assert_eq!(app.body(1)["CustomRoleArn"], role);
    app = app.source(&json!({ "customRoleArn": "arn:aws:iam::123456789012:role/admins" }));
    assert_eq!(code(app.get()), Code::NotAuthorizedException);
}

#[test]
fn a_pool_without_a_role_says_so() {
    let mut app = App::with_pool(&json!({ "guestRole": null }));
    assert_eq!(code(app.get()), Code::InvalidIdentityPoolConfigurationException);
}

#[test]
fn an_answer_without_everything_is_no_answer() {
    let complete: Value = serde_json::from_str(&credentials(ID).body).unwrap();
    for name in ["AccessKeyId", "SecretKey", "SessionToken", "Expiration"] {
        for wrong in [Value::Null, json!("")] {
            let mut answer = complete.clone();
            answer["Credentials"][name] = wrong;
            let mut app = kept(Script::default().then(GET, ok(answer)));
            let error = app.get().unwrap_err();
            assert_eq!((error.code, error.operation), (Code::InvalidResponse, Some(GET)));
            assert!(error.message.contains(name) && !error.message.contains("sec/ret"));
        }
    }
    let mut app = google(Script::default().then("GetId", ok(json!({}))));
    assert_eq!(code(app.get()), Code::InvalidResponse);
    let script = Script::default().then("GetOpenIdToken", ok(json!({})));
    let mut app = kept(script).source(&json!({ "flow": "basic", "roleArn": ROLE }));
    assert_eq!(code(app.get()), Code::InvalidResponse);
}

#[test]
fn without_an_identity_pool_there_are_no_credentials() {
    let config = json!({ "userPoolId": USER_POOL, "userPoolClientId": CLIENT });
    let mut app = App::new(Script::default(), &config);
    assert_eq!(code(app.get()), Code::NoCredentials);
    assert_eq!(app.operations(), [""; 0]);
}
