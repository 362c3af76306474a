//! The application's own requests, signed with the credentials that are held, and a clock that is off.

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

use aws::script::{ID, Script, credentials, kept};
use aws::{App, GET, NOW};
use cognito_wasm::aws::signing::{SignedRequest, Unsigned, learn_from_refusal};
use cognito_wasm::aws::source::Context;
use cognito_wasm::error::{Code, Result};
use cognito_wasm::http::{Headers, Response};
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};

const HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn app() -> App<Script> {
    let mut app = kept(Script::default().then(GET, credentials(ID)).then(GET, credentials(ID)));
    app.get().unwrap();
    app
}

fn sign(app: &App<Script>, input: &Value) -> Result<SignedRequest> {
    let cx = Context { config: &app.config, now: app.now, clock: &app.clock };
    Unsigned::read(&Reader::input(input))?.sign(&cx, &app.source)
}

fn put(service: &str, more: &Value) -> Value {
    let mut input = json!({
        "service": service, "region": "us-east-1", "method": "PUT", "url": "https://b.example/k",
        "headers": { "content-type": "text/plain" },
    });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    input
}

fn header<'a>(signed: &'a SignedRequest, name: &str) -> &'a str {
    let found = signed.headers.iter().find(|(other, _)| *other == name);
    found.map(|(_, value)| value.as_str()).unwrap()
}

/// A refusal by a service that has another time.
fn refused(date: &str) -> Response {
    let headers = Headers { date: Some(date.into()), ..Headers::default() };
    Response { status: 403, headers, body: String::new() }
}

#[test]
fn a_request_is_signed_with_what_is_held() {
    let app = app();
    let signed = sign(&app, &put("s3", &json!({ "bodyHash": HASH }))).unwrap();
    assert_eq!((signed.at, signed.url.as_str()), (NOW, "https://b.example/k"));
    let names: Vec<_> = signed.headers.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["x-amz-date", "x-amz-content-sha256", "x-amz-security-token", "authorization"]);
    assert_eq!(header(&signed, "x-amz-security-token"), "to+ken");
    assert!(
        header(&signed, "authorization")
            .contains("Credential=ASIAEXAMPLE/20261121/us-east-1/s3/aws4_request")
    );

    let url = sign(&app, &put("s3", &json!({ "expiresIn": 60 }))).unwrap();
    assert!(url.headers.is_empty() && url.url.contains("X-Amz-Expires=60"));
}

#[test]
fn only_s3_takes_a_stream() {
    let app = app();
    let signed = sign(&app, &put("s3", &json!({ "streams": true }))).unwrap();
    assert_eq!(header(&signed, "x-amz-content-sha256"), "UNSIGNED-PAYLOAD");
    let error = sign(&app, &put("dynamodb", &json!({ "streams": true }))).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument);
}

#[test]
fn a_wrong_member_is_named() {
    let app = app();
    for (name, wrong) in [
        ("service", json!(null)),
        ("region", json!(5)),
        ("method", json!(["PUT"])),
        ("url", json!({})),
        ("headers", json!("x")),
        ("bodyHash", json!(5)),
        ("streams", json!("yes")),
        ("expiresIn", json!(0)),
        ("expiresIn", json!(604_801)),
        ("expiresIn", json!("60")),
    ] {
        let error = sign(&app, &put("s3", &json!({ name: wrong }))).unwrap_err();
        assert_eq!(error.code, Code::InvalidArgument);
        assert!(error.message.starts_with(name), "{name}: {}", error.message);
    }
    let headers = json!({ "headers": { "x-a": 5 } });
    let error = sign(&app, &put("s3", &headers)).unwrap_err();
    assert_eq!(error.message, "headers.x-a must be a string");
}

#[test]
fn nothing_is_signed_with_what_was_wiped() {
    let mut app = app();
    app.source.clear();
    assert_eq!(sign(&app, &put("s3", &json!({}))).unwrap_err().code, Code::SessionChanged);
}

#[test]
fn a_refusal_teaches_the_time_and_a_record_does_not_take_it_back() {
    let mut app = app();
    app.now = NOW - 10_800_000;
    let at = sign(&app, &put("s3", &json!({}))).unwrap().at;
    assert_eq!(at, app.now);
    let learn = |app: &App<Script>, at, response: &Response| {
        learn_from_refusal(&Context { config: &app.config, now: app.now, clock: &app.clock }, at, response)
    };
    assert!(learn(&app, at, &refused("Sat, 21 Nov 2026 09:05:07 GMT")));
    assert_eq!(sign(&app, &put("s3", &json!({}))).unwrap().at, NOW);
    assert!(!learn(&app, NOW, &refused("Sat, 21 Nov 2026 09:05:07 GMT")), "the time is known");
    // The record that lies there still has the old offset.
    app.get().unwrap();
    assert_eq!(sign(&app, &put("s3", &json!({}))).unwrap().at, NOW);
    // A new one is newer.
    let mut record = app.record();
    record.clock.offset = 60_000;
    app.store(&record);
    app.get().unwrap();
    assert_eq!(sign(&app, &put("s3", &json!({}))).unwrap().at, app.now + 60_000);
}
