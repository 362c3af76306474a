//! What else an identity pool is asked for, the basic flow by STS, and how options are read.

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

use aws::script::{ID, MISMATCH, ROLE, Script, code, google, id, kept, ok, refusal};
use aws::{App, GET, IDENTITY_POOL, NOW};
use cognito_wasm::aws::identity::logins::Logins;
use cognito_wasm::aws::identity::role::Flow;
use cognito_wasm::aws::sts::Role;
use cognito_wasm::config::Config;
use cognito_wasm::error::{Code, Result};
use cognito_wasm::http::Response;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};

fn flow(options: &Value) -> Result<Flow> {
    Flow::read(&Reader::input(options))
}

#[test]
fn the_basic_flow_goes_by_a_token_to_sts() {
    let mut app = App::with_pool(&json!({})).source(&json!({ "flow": "basic", "roleArn": ROLE }));
    app.sign_in();
    let output = app.get().unwrap();
    assert_eq!(app.operations(), ["GetId", "GetOpenIdToken", "AssumeRoleWithWebIdentity"]);
    let form = &app.sent[2].1;
    assert!(form.starts_with(
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fauthenticated\
         &RoleSessionName=CognitoIdentityCredentials&WebIdentityToken="
    ));
    assert_eq!(app.body(1)["IdentityId"], output.identity_id);
    assert!(app.body(1).get("CustomRoleArn").is_none());
    assert_eq!(output.expiration, NOW + 3_600_000);

    app = app.source(&json!({ "flow": "basic", "roleArn": "arn:aws:iam::123456789012:role/other" }));
    let refused = app.get().unwrap_err();
    assert_eq!((refused.code, refused.name()), (Code::Other, "AccessDenied"));
}

#[test]
fn the_basic_flow_may_be_off() {
    let mut app =
        App::with_pool(&json!({ "classicFlow": false })).source(&json!({ "flow": "basic", "roleArn": ROLE }));
    let refused = app.get().unwrap_err();
    assert_eq!(refused.code, Code::InvalidParameterException);
    assert!(refused.message.contains("Basic (classic) flow is not enabled"));
}

#[test]
fn sts_answers_in_the_pools_region_or_where_it_is_told() {
    let url = |more: Value| {
        let mut config = json!({ "identityPoolId": "cn-north-1:1-2" });
        if let Some(url) = more.as_str() {
            config["stsEndpoint"] = json!(url);
        }
        Config::read(&Reader::input(&config)).unwrap().sts_endpoint().unwrap()
    };
    assert_eq!(url(Value::Null), "https://sts.cn-north-1.amazonaws.com.cn/");
    assert_eq!(url(json!("http://127.0.0.1:4566")), "http://127.0.0.1:4566/");
}

#[test]
fn the_flow_is_read_strictly() {
    assert_eq!(flow(&json!({})).unwrap(), Flow::default());
    assert_eq!(
        flow(&json!({ "flow": "enhanced", "customRoleArn": ROLE })).unwrap(),
        Flow::Enhanced { custom_role_arn: Some(ROLE.into()) }
    );
    let basic = flow(&json!({
        "flow": "basic", "roleArn": ROLE, "roleSessionName": "me@example.com", "durationSeconds": 900,
    }));
    let role = Role { arn: ROLE.into(), session_name: "me@example.com".into(), duration_seconds: Some(900) };
    assert_eq!(basic.unwrap(), Flow::Basic(role));
    for wrong in [
        json!({ "flow": "classic" }),
        json!({ "flow": 1 }),
        json!({ "flow": "" }),
        json!({ "flow": "basic" }),
        json!({ "flow": "basic", "roleArn": "" }),
        json!({ "flow": "basic", "roleArn": ROLE, "customRoleArn": ROLE }),
        json!({ "flow": "basic", "roleArn": ROLE, "roleSessionName": "a" }),
        json!({ "flow": "basic", "roleArn": ROLE, "roleSessionName": "a b" }),
        json!({ "flow": "basic", "roleArn": ROLE, "durationSeconds": 899 }),
        json!({ "flow": "basic", "roleArn": ROLE, "durationSeconds": 43201 }),
        json!({ "flow": "basic", "roleArn": ROLE, "durationSeconds": 900.5 }),
        json!({ "flow": "basic", "roleArn": ROLE, "durationSeconds": -900 }),
        json!({ "flow": "basic", "roleArn": ROLE, "durationSeconds": "900" }),
        json!({ "roleArn": ROLE }),
        json!({ "roleSessionName": "me" }),
        json!({ "durationSeconds": 900 }),
        json!({ "customRoleArn": "" }),
        json!({ "customRoleArn": 1 }),
    ] {
        assert_eq!(flow(&wrong).map(|_| ()).unwrap_err().code, Code::InvalidArgument, "{wrong}");
    }
}

#[test]
fn logins_are_read_strictly() {
    let many: Value =
        (0..11).map(|number| (number.to_string(), json!("t"))).collect::<serde_json::Map<_, _>>().into();
    let read = |logins: &Value| Logins::read(&Reader::input(logins));
    assert!(read(&json!({ "accounts.google.com": "t" })).is_ok());
    for wrong in [
        json!(null),
        json!({}),
        json!("t"),
        json!({ "a": 1 }),
        json!({ "a": "" }),
        json!({ "": "t" }),
        json!({ "a": "x".repeat(50_001) }),
        json!({ "x".repeat(129): "t" }),
        many,
    ] {
        assert_eq!(read(&wrong).unwrap_err().code, Code::InvalidArgument);
    }
}

#[test]
fn requests_are_sent_again_where_that_may_help() {
    let busy = refusal("TooManyRequestsException", "slow down");
    let script = Script::default()
        .then("GetId", busy.clone())
        .lost("GetId")
        .then("GetId", id(ID))
        .then(GET, busy.clone())
        .then(GET, busy.clone())
        .then(GET, busy);
    let mut app = google(script);
    assert_eq!(code(app.get()), Code::TooManyRequestsException);
    assert_eq!(app.effects.iter().filter(|effect| *effect == "wait").count(), 4);
}

#[test]
fn sts_is_asked_again_when_it_is_busy() {
    let answer = |code: &str| {
        let body =
            format!("<ErrorResponse><Error><Code>{code}</Code><Message>m</Message></Error></ErrorResponse>");
        Response { status: 400, body, ..Response::default() }
    };
    let sts = "AssumeRoleWithWebIdentity";
    let asked = |answers: &[&str]| {
        let mut script =
            Script::default().then("GetOpenIdToken", ok(json!({ "IdentityId": ID, "Token": "t" })));
        for code in answers {
            script = script.then(sts, answer(code));
        }
        let mut app = kept(script).source(&json!({ "flow": "basic", "roleArn": ROLE }));
        let error = app.get().unwrap_err();
        assert!(app.service.is_over(), "{answers:?}");
        error.name().to_owned()
    };
    assert_eq!(asked(&["Throttling", "Throttling", "Throttling"]), "TooManyRequestsException");
    assert_eq!(asked(&["IDPCommunicationError", "AccessDenied"]), "AccessDenied");
    assert_eq!(asked(&["AccessDenied"]), "AccessDenied");
}

#[test]
fn a_login_is_taken_off_an_identity() {
    let mut app = App::with_pool(&json!({}));
    app.sign_in();
    let before = app.get().unwrap();
    let provider = app.provider();
    app.unlink(&json!({ "loginsToRemove": [provider] })).unwrap();
    assert_eq!(app.body(2)["LoginsToRemove"], json!([provider]));
    assert_eq!(app.body(2)["IdentityId"], before.identity_id);
    assert!(app.record().identities.is_empty(), "it is no longer kept");
    assert!(app.source.held().is_err(), "nor are its credentials");
    let anew = app.get().unwrap();
    assert_ne!(anew.identity_id, before.identity_id, "the login leads to another identity now");

    for wrong in [json!([]), json!([1]), json!([""]), json!("x"), Value::Null] {
        let error = app.unlink(&json!({ "loginsToRemove": wrong })).unwrap_err();
        assert_eq!(error.code, Code::InvalidArgument, "{wrong}");
    }
    app.stored = None;
    let error = app.unlink(&json!({ "loginsToRemove": [provider], "identityId": ID })).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument, "a guest has no login");

    let script = Script::default().refuse("UnlinkIdentity", "NotAuthorizedException", MISMATCH);
    let error = kept(script).unlink(&json!({ "loginsToRemove": ["a"], "identityId": ID })).unwrap_err();
    assert_eq!(error.code, Code::NotAuthorizedException);
}

#[test]
fn a_server_vouches_for_its_user() {
    let answer = ok(json!({ "IdentityId": ID, "Token": "token" }));
    let mut app = App::scripted(Script::default().then("GetOpenIdTokenForDeveloperIdentity", answer));
    let input = json!({
        "credentials": { "accessKeyId": "AKIDEXAMPLE", "secretAccessKey": "secret", "sessionToken": "session" },
        "logins": { "login.example": "ada" }, "tokenDuration": 60, "principalTags": { "team": "a" },
    });
    let token = app.vouch(&input).unwrap();
    assert_eq!((token.identity_id.as_str(), token.token.as_str()), (ID, "token"));
    let body = json!({
        "IdentityPoolId": IDENTITY_POOL, "Logins": { "login.example": "ada" }, "TokenDuration": 60,
        "PrincipalTags": { "team": "a" },
    });
    assert_eq!(app.body(0), body);
    for (name, wrong) in [
        ("logins", json!({})),
        ("logins", json!({ "login.example": 5 })),
        ("credentials", json!({})),
        ("credentials", json!({ "accessKeyId": "", "secretAccessKey": "s" })),
        ("tokenDuration", json!(0)),
        ("tokenDuration", json!(86_401)),
        ("tokenDuration", json!("60")),
        ("principalTags", json!({ "team": 5 })),
        ("identityId", json!(5)),
    ] {
        let mut input = input.clone();
        input[name] = wrong;
        assert_eq!(app.vouch(&input).unwrap_err().code, Code::InvalidArgument, "{name}");
    }
}
