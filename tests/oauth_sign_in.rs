//! Signing in with the tokens of managed login: what they leave in the record, and what is told.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

#[path = "support/flows.rs"]
mod flows;
#[path = "support/pool_tabs.rs"]
mod pool_tabs;
mod support;
#[path = "support/tabs.rs"]
mod tabs;

use cognito_wasm::effect::Audience;
use cognito_wasm::error::{Code, Result};
use cognito_wasm::flow::devices::Device;
use cognito_wasm::reader::Reader;
use cognito_wasm::session::event::CurrentUser;
use cognito_wasm::session::oauth_sign_in::OAuthSignIn;
use flows::{Flow, Output};
use pool_tabs::signed_in;
use serde_json::{Value, json};
use support::pool::{Pool, pool_with};
use support::{NOW, jwt};
use tabs::Browser;

const HOUR: i64 = 3_600_000;

fn access_token() -> String {
    jwt(
        &json!({ "username": "Google_7", "sub": "7", "iat": NOW / 1000, "exp": NOW / 1000 + 3600, "scope": "openid" }),
    )
}

fn result() -> Value {
    json!({ "AccessToken": access_token(), "RefreshToken": "r", "ExpiresIn": 3600 })
}

fn flow(result: &Value, server_now: i64) -> Result<Flow> {
    let flow = OAuthSignIn::new(
        &Reader::answer(result),
        f64::from(i32::try_from(server_now / 1000).unwrap()) * 1000.0,
    )?;
    Ok(Flow::OAuthSignIn(Box::new(flow)))
}

fn sign_in(browser: &mut Browser<Pool>, result: &Value) -> CurrentUser {
    let output = browser.run(flow(result, NOW).unwrap()).unwrap();
    let Output::OAuthSignedIn(user) = output else { panic!("not a sign-in") };
    assert_eq!(browser.held(), []);
    user
}

fn nobody() -> Browser<Pool> {
    Browser::new(pool_with(&json!({}), &json!({})))
}

#[test]
fn the_tokens_become_the_session_and_everybody_is_told() {
    let mut browser = nobody();
    let user = sign_in(&mut browser, &result());
    assert_eq!((user.username.as_str(), user.user_id.as_str()), ("Google_7", "7"));
    assert_eq!(user.sign_in_details, None);
    let record = browser.record();
    let stored = record.user.as_ref().unwrap();
    assert!(stored.oauth);
    assert_eq!(stored.tokens.expires_at, NOW + HOUR);
    assert_eq!(stored.tokens.refresh_token.as_deref(), Some("r"));
    assert_eq!(record.generation, 1);
    for audience in [Audience::Tabs, Audience::Here] {
        assert_eq!(browser.events(audience), ["signedIn"]);
    }
    assert_eq!(browser.told.last().unwrap().mark, record.mark());
    assert_eq!(browser.world.sent.len(), 0);
}

#[test]
fn it_takes_the_place_of_whoever_was_signed_in() {
    let mut browser = signed_in(&json!({}));
    let before = browser.record().generation;
    sign_in(&mut browser, &result());
    assert_eq!(browser.record().generation, before + 1);
    assert_eq!(browser.record().user.unwrap().username, "Google_7");
}

#[test]
fn a_device_clock_that_is_off_is_known() {
    let mut browser = nobody();
    browser.run(flow(&result(), NOW + HOUR).unwrap()).unwrap();
    assert_eq!(browser.record().clock.offset, HOUR);
}

#[test]
fn a_renewal_names_no_device_of_another_sign_in() {
    let mut browser = nobody();
    sign_in(&mut browser, &result());
    let mut record = browser.record();
    record.devices.insert(Device {
        username: "Google_7".into(),
        login: "Google_7".into(),
        key: "us-east-1_device".into(),
        group_key: "group".into(),
        password: "password".into(),
    });
    browser.store(&record);
    browser.renew();
    let sent = browser.world.sent.last().unwrap();
    assert_eq!(sent.operation, "GetTokensFromRefreshToken");
    assert_eq!(sent.body.get("DeviceKey"), None);
    record.user.as_mut().unwrap().oauth = false;
    record.generation += 1;
    browser.store(&record);
    browser.renew();
    assert_eq!(browser.world.sent.last().unwrap().body["DeviceKey"], "us-east-1_device");
}

#[test]
fn what_names_no_user_signs_nobody_in() {
    let nameless = jwt(&json!({ "sub": "7" }));
    for wrong in [
        json!({}),
        json!({ "AccessToken": "" }),
        json!({ "AccessToken": "x" }),
        json!({ "AccessToken": nameless }),
    ] {
        assert_eq!(flow(&wrong, NOW).unwrap_err().code, Code::InvalidResponse, "{wrong}");
    }
}
