//! AWS credentials: whose they are and how long they serve.

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

use aws::records::record;
use aws::script::{ID, OTHER_ID, Script, code, credentials, credentials_until, guest_id, id, kept};
use aws::{App, CLIENT, GET, IDENTITY_POOL, NOW, USER_POOL};
use cognito_wasm::aws::caller::{Caller, session_logins};
use cognito_wasm::aws::identity::logins::Logins;
use cognito_wasm::config::Config;
use cognito_wasm::error::{Code, Error};
use cognito_wasm::reader::Reader;
use cognito_wasm::session::record::Record;
use serde_json::{Value, json};

#[test]
fn what_is_held_needs_no_request() {
    let mut app = App::with_pool(&json!({}));
    app.sign_in();
    let first = app.get().unwrap();
    app.effects.clear();
    assert_eq!(app.get().unwrap().access_key_id, first.access_key_id);
    assert_eq!(app.operations(), ["GetId", GET]);
    assert_eq!(app.effects, ["read"], "the record says whether it is still the same user");
    app.source.clear();
    assert_eq!(app.source.held().map(|_| ()).unwrap_err().code, Code::SessionChanged);
    app.get().unwrap();
    assert_eq!(app.operations(), ["GetId", GET, GET]);
}

#[test]
fn credentials_serve_until_shortly_before_their_end() {
    let serves_after = |life: i64, pass: i64| {
        let script = Script::default()
            .then(GET, credentials_until(NOW + life))
            .then(GET, credentials_until(NOW + 9_000_000));
        let mut app = kept(script);
        app.get().unwrap();
        app.now += pass;
        app.get().unwrap();
        app.operations().len() == 1
    };
    assert!(serves_after(3_600_000, 3_299_999));
    assert!(!serves_after(3_600_000, 3_300_000), "five minutes ahead");
    assert!(serves_after(900_000, 809_999));
    assert!(!serves_after(900_000, 810_000), "a tenth of a short life");
    assert!(!serves_after(-1000, 0), "over when they came");
}

#[test]
fn credentials_that_end_too_soon_are_renewed_first() {
    let minutes = |minutes: i64| NOW + minutes * 60_000;
    let script = Script::default()
        .then(GET, credentials_until(minutes(60)))
        .then(GET, credentials_until(minutes(114)));
    let mut app = kept(script);
    app.get().unwrap();
    app.now = minutes(54);
    app.get().unwrap();
    app.obtain(&json!({ "expiresIn": 300 })).unwrap();
    assert_eq!(app.operations(), [GET], "six minutes are enough for five");
    let output = app.obtain(&json!({ "expiresIn": 900 })).unwrap();
    assert_eq!(output.expiration, minutes(114));
    assert_eq!(app.operations(), [GET, GET], "and too few for fifteen");
}

#[test]
fn a_lifetime_that_no_credentials_have_is_refused() {
    let hour = || credentials_until(NOW + 3_600_000);
    let mut app = kept(Script::default().then(GET, hour()).then(GET, hour()));
    app.get().unwrap();
    let refused = app.obtain(&json!({ "expiresIn": 7200 })).unwrap_err();
    assert_eq!(refused.code, Code::InvalidArgument);
    assert_eq!(refused.message, "expiresIn must not exceed 3600: the credentials do not last longer");
    assert_eq!(app.operations(), [GET], "no request could change that");

    // Those that are new say so as well.
    let mut app = kept(Script::default().then(GET, hour()));
    assert_eq!(app.obtain(&json!({ "expiresIn": 7200 })).unwrap_err().code, Code::InvalidArgument);
    assert_eq!(app.operations(), [GET]);

    // A whole hour is what people ask for, though the credentials are some moments old.
    let mut app = kept(Script::default().then(GET, credentials_until(NOW + 3_590_000)));
    assert!(app.obtain(&json!({ "expiresIn": 3600 })).is_ok());
    for wrong in [json!(0), json!(604_801), json!("900"), json!(1.5)] {
        let error = app.obtain(&json!({ "expiresIn": wrong })).unwrap_err();
        assert_eq!(error.code, Code::InvalidArgument, "{wrong}");
    }
}

#[test]
fn credentials_serve_only_the_caller_they_were_made_for() {
    let claims = json!({
        "sub": "1", "cognito:roles": ["r"], "cognito:groups": ["g"], "custom:tenant": "acme", "exp": 1, "iat": 1, "jti": "1",
        "event_id": "1", "auth_time": 1, "nbf": 1, "at_hash": "1", "origin_jti": "1",
    });
    let caller = Caller::of(&record(&claims));
    let is_same = |name: &str, value: Value| {
        let mut claims = claims.clone();
        claims[name] = value;
        caller == Caller::of(&record(&claims))
    };
    for (name, value) in [
        ("exp", json!(2)),
        ("iat", json!(2)),
        ("nbf", json!(2)),
        ("auth_time", json!(2)),
        ("jti", json!("2")),
        ("origin_jti", json!("2")),
        ("event_id", json!("2")),
        ("at_hash", json!("2")),
    ] {
        assert!(is_same(name, value), "{name}: a renewed token of the same user");
    }
    for (name, value) in [
        ("sub", json!("2")),
        ("cognito:roles", json!(["r", "s"])),
        ("cognito:preferred_role", json!("r")),
        ("cognito:groups", json!(["g", "h"])),
        ("cognito:groups", Value::Null),
        ("custom:tenant", json!("globex")),
        ("email_verified", json!(true)),
        ("aud", json!("other")),
    ] {
        assert!(!is_same(name, value), "{name}: the identity pool may look at it");
    }
    let mut signed_out = record(&claims);
    signed_out.sign_out();
    assert_ne!(caller, Caller::of(&signed_out));
}

#[test]
fn renewed_tokens_with_other_groups_get_new_credentials() {
    let script = Script::default().then(GET, credentials_until(NOW + 3_600_000));
    let script = script.then(GET, credentials_until(NOW + 3_601_000));
    let mut app = App::scripted(script);
    let store = |app: &mut App<Script>, claims: Value| {
        let mut record = record(&claims);
        record.keep_identity(IDENTITY_POOL, Some("1"), ID, false);
        app.store(&record);
    };
    store(&mut app, json!({ "sub": "1", "cognito:groups": ["admins"], "exp": 1 }));
    let admin = app.get().unwrap();
    store(&mut app, json!({ "sub": "1", "cognito:groups": ["admins"], "exp": 2 }));
    assert_eq!(app.get().unwrap().access_key_id, admin.access_key_id);
    store(&mut app, json!({ "sub": "1", "cognito:groups": ["readers"], "exp": 3 }));
    assert_ne!(app.get().unwrap().access_key_id, admin.access_key_id);
    assert_eq!(app.operations(), [GET, GET]);
}

#[test]
fn who_changed_during_the_fetch_gets_their_own() {
    // A sign-out: the fetch begins again, for a guest.
    let mut app = kept(
        Script::default()
            .then(GET, credentials(ID))
            .then("GetId", id(OTHER_ID))
            .then(GET, credentials(OTHER_ID)),
    );
    let mut signed_out = app.record();
    signed_out.sign_out();
    app.meanwhile.push((1, signed_out.clone()));
    assert_eq!(app.get().unwrap().identity_id, OTHER_ID);
    assert!(app.body(1).get("Logins").is_none());
    assert_eq!(guest_id(&app).as_deref(), Some(OTHER_ID));

    // Where guests are not allowed, there is nobody to have any.
    let mut app = kept(Script::default().then(GET, credentials(ID)));
    let config =
        json!({ "userPoolId": USER_POOL, "userPoolClientId": CLIENT, "identityPoolId": IDENTITY_POOL });
    app.config = Config::read(&Reader::input(&config)).unwrap();
    app.meanwhile.push((1, signed_out));
    assert_eq!(code(app.get()), Code::NoCredentials);
    assert!(app.source.held().is_err());
}

#[test]
fn a_session_that_never_stands_still_ends_the_fetch() {
    let script = (0..3).fold(Script::default(), |script, _| script.then(GET, credentials(ID)));
    let mut app = kept(script);
    for round in 1..=3 {
        let mut record = app.record();
        record.generation = 100 + i64::try_from(round).unwrap();
        app.meanwhile.push((round, record));
    }
    assert_eq!(code(app.get()), Code::SessionChanged);
    assert!(app.service.is_over());
}

#[test]
fn a_failed_renewal_keeps_what_still_serves() {
    let script = Script::default().then(GET, credentials(ID)).refuse(GET, "InternalErrorException", "x");
    let script = script.refuse(GET, "InternalErrorException", "x").refuse(GET, "InternalErrorException", "x");
    let mut app = kept(script);
    let first = app.get().unwrap();
    assert_eq!(code(app.obtain(&json!({ "forceRefresh": true }))), Code::InternalErrorException);
    assert_eq!(app.get().unwrap().access_key_id, first.access_key_id);
}

#[test]
fn the_session_proves_who_asks() {
    let app = App::scripted(Script::default());
    let provider = |claims: &Value| {
        let logins = session_logins(&app.config, &record(claims))?;
        Ok::<_, Error>(logins.providers().map(str::to_owned).collect::<Vec<_>>())
    };
    let original = format!("cognito-idp.us-east-1.amazonaws.com/{USER_POOL}");
    let updated = format!("issuer-cognito-idp.us-east-1.amazonaws.com/{USER_POOL}");
    assert_eq!(
        provider(&json!({ "iss": format!("https://{original}") })).unwrap(),
        std::slice::from_ref(&original)
    );
    assert_eq!(provider(&json!({ "iss": format!("https://{updated}") })).unwrap(), [updated]);
    assert_eq!(provider(&json!({ "iss": "http://127.0.0.1:4566/x" })).unwrap(), [original]);
    assert_eq!(provider(&Value::Null).unwrap_err().code, Code::NoCredentials, "no ID token");

    let guest = Record::default();
    assert!(session_logins(&app.config, &guest).unwrap().is_guest());
    let closed = Config::read(&Reader::input(&json!({ "identityPoolId": IDENTITY_POOL }))).unwrap();
    assert_eq!(session_logins(&closed, &guest).unwrap_err().code, Code::NoCredentials);
}

#[test]
fn what_an_sdk_is_handed_ends_by_the_device_s_clock() {
    let mut record = record(&json!({ "sub": "1" }));
    record.keep_identity(IDENTITY_POOL, Some("1"), ID, false);
    record.clock.offset = -7_200_000;
    let mut app = App::scripted(Script::default().then(GET, credentials_until(NOW + 3_600_000)));
    app.now = NOW + 7_200_000;
    app.store(&record);
    let output = app.get().unwrap();
    assert_eq!((output.expiration, output.device_expiration), (NOW + 3_600_000, NOW + 10_800_000));
}

#[test]
fn secrets_do_not_show() {
    let mut app = kept(Script::default().then(GET, credentials(ID)));
    let output = app.get().unwrap();
    let google = Logins::one("accounts.google.com", "google-token");
    let shown = format!("{output:?} {:?} {google:?}", app.source);
    assert!(shown.contains("ASIAEXAMPLE"));
    assert!(!shown.contains("sec/ret") && !shown.contains("to+ken") && !shown.contains("google-token"));
}
