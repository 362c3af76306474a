//! The configuration in the client's own form: what is read from it, and what is wrong with others.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::config::Config;
use cognito_wasm::error::Code;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};

const USER_POOL: &str = "us-east-1_AbCdEf123";
const IDENTITY_POOL: &str = "us-east-1:11111111-2222-3333-4444-555555555555";

fn parse(changes: &Value) -> Result<Config, String> {
    let mut config =
        json!({ "userPoolId": USER_POOL, "userPoolClientId": "client", "identityPoolId": IDENTITY_POOL });
    for (name, value) in changes.as_object().unwrap() {
        config.as_object_mut().unwrap().insert(name.clone(), value.clone());
    }
    Config::read(&Reader::input(&config)).map_err(|error| {
        assert_eq!(error.code, Code::InvalidArgument);
        error.message.clone()
    })
}

#[test]
fn pools_answer_in_their_region_or_where_they_are_said_to() {
    let config = parse(&json!({})).unwrap();
    let (user_pool, identity_pool) = (config.user_pool().unwrap(), config.identity_pool().unwrap());
    assert_eq!(
        (user_pool.id.as_str(), user_pool.name(), user_pool.client_id.as_str()),
        (USER_POOL, "AbCdEf123", "client")
    );
    assert_eq!(user_pool.endpoint, "https://cognito-idp.us-east-1.amazonaws.com/");
    assert_eq!(user_pool.login_key, "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf123");
    assert_eq!((identity_pool.id.as_str(), identity_pool.region()), (IDENTITY_POOL, "us-east-1"));
    assert_eq!(identity_pool.endpoint, "https://cognito-identity.us-east-1.amazonaws.com/");
    assert_eq!(config.sts_endpoint().unwrap(), "https://sts.us-east-1.amazonaws.com/");
    assert!(!identity_pool.allow_guest && user_pool.client_secret.is_none());

    let own = json!({
        "userPoolEndpoint": "http://localhost:1", "identityPoolEndpoint": "https://example.org/two/",
        "stsEndpoint": "https://example.org/three", "allowGuestAccess": true, "userPoolClientSecret": "secret",
    });
    let config = parse(&own).unwrap();
    let (user_pool, identity_pool) = (config.user_pool().unwrap(), config.identity_pool().unwrap());
    assert_eq!(user_pool.endpoint, "http://localhost:1/");
    assert_eq!(identity_pool.endpoint, "https://example.org/two/");
    assert_eq!(config.sts_endpoint().unwrap(), "https://example.org/three/");
    assert_eq!(user_pool.client_secret.as_ref().unwrap().expose(), "secret");
    assert!(identity_pool.allow_guest);
}

#[test]
fn one_of_the_pools_is_enough() {
    let users = parse(&json!({ "identityPoolId": null })).unwrap();
    assert!(users.user_pool().is_ok() && users.identity_pool().is_err() && users.sts_endpoint().is_err());
    let guests = parse(&json!({ "userPoolId": null, "userPoolClientId": null })).unwrap();
    assert!(guests.user_pool().is_err() && guests.identity_pool().is_ok());
    parse(&json!({ "userPoolId": null, "identityPoolId": null })).unwrap_err();
}

#[test]
fn what_is_wrong_is_named() {
    let long = "a".repeat(60);
    for (name, wrong) in [
        ("userPoolId", json!(5)),
        ("userPoolId", json!("us-east-1")),
        ("userPoolId", json!("_AbCdEf123")),
        ("userPoolId", json!("us-east-1_")),
        ("userPoolId", json!("us-east-1_a/b")),
        ("userPoolId", json!("us.east_a")),
        ("userPoolId", json!(format!("us-east-1_{long}"))),
        ("userPoolClientId", json!(null)),
        ("userPoolClientId", json!("")),
        ("userPoolClientId", json!("a b")),
        ("userPoolClientId", json!([])),
        ("userPoolClientId", json!("a".repeat(129))),
        ("userPoolClientSecret", json!({})),
        ("userPoolEndpoint", json!("example.org")),
        ("userPoolEndpoint", json!("ftp://example.org")),
        ("userPoolEndpoint", json!("https://")),
        ("userPoolEndpoint", json!("https:///path")),
        ("userPoolEndpoint", json!("https://example.org/?a")),
        ("userPoolEndpoint", json!("https://example.org/#a")),
        ("userPoolEndpoint", json!("https://exa mple.org")),
        ("userPoolId", json!("")),
        ("identityPoolId", json!("")),
        ("identityPoolId", json!("us-east-1_AbCdEf123")),
        ("identityPoolId", json!(format!("us-east-1:{long}"))),
        ("identityPoolEndpoint", json!(true)),
        ("allowGuestAccess", json!("yes")),
        ("stsEndpoint", json!("sts")),
    ] {
        let message = parse(&json!({ name: wrong.clone() })).map(|_| ()).unwrap_err();
        assert!(message.contains(name), "{name} {wrong}: {message}");
    }
    assert!(parse(&json!({ "userPoolId": "US-EAST-1_AbCdEf123" })).is_err());
}
