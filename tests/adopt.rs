//! Sessions and guests of other libraries: taken over, mirrored, and cleaned up after.

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
#[path = "support/model.rs"]
mod model;
mod support;
#[path = "support/tabs.rs"]
mod tabs;

use std::collections::BTreeMap;

use cognito_wasm::session::mirror::mirror;
use cognito_wasm::session::record::Record;
use cognito_wasm::session::renewal::RenewalOutcome;
use flows::{Flow, Output};
use model::{Model, expired_record};
use serde_json::json;
use support::{CLIENT, NOW, POOL, World, jwt};
use tabs::Browser;

const USERS: [&str; 4] = ["ada", "ada.b@example.org", "+15550100", "a.accessToken.b"];

const IDENTITY_POOL: &str = "us-east-1:11111111-2222-3333-4444-555555555555";
const GUEST: &str = "us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

fn key(username: &str, name: &str) -> String {
    format!("CognitoIdentityServiceProvider.{CLIENT}.{username}.{name}")
}

fn last_user() -> String {
    format!("CognitoIdentityServiceProvider.{CLIENT}.LastAuthUser")
}

fn guest_key() -> String {
    format!("com.amplify.Cognito.{IDENTITY_POOL}.identityId")
}

/// What Amplify leaves behind when this user signs in.
fn written_by_amplify(username: &str) -> BTreeMap<String, String> {
    let claims = json!({ "username": username, "sub": "s", "iat": NOW / 1000, "exp": NOW / 1000 + 3600 });
    let token = jwt(&claims);
    let mut items: BTreeMap<_, _> = [
        ("accessToken", token.as_str()),
        ("idToken", &token),
        ("refreshToken", "s0.0"),
        ("clockDrift", "99999"),
        ("signInDetails", r#"{"loginId":"ada","authFlowType":"USER_SRP_AUTH"}"#),
        ("deviceKey", "us-east-1_key"),
        ("deviceGroupKey", "-group"),
        ("randomPasswordKey", "device password"),
    ]
    .into_iter()
    .map(|(name, value)| (key(username, name), value.to_owned()))
    .collect();
    items.insert(last_user(), username.to_owned());
    items
}

fn browser(items: BTreeMap<String, String>) -> Browser<Model> {
    let config = json!({ "userPoolId": POOL, "userPoolClientId": CLIENT, "identityPoolId": IDENTITY_POOL });
    let mut model = Model::rotating();
    expired_record(&mut model);
    let mut browser = Browser::new(World::with_config(model, &config));
    browser.items = items;
    browser
}

fn take_over(browser: &mut Browser<Model>) -> bool {
    let Output::TakenOver(changed) = browser.run(Flow::take_over()).unwrap() else { panic!() };
    assert_eq!(browser.held(), []);
    changed
}

#[test]
fn a_session_of_amplify_is_taken_over_whatever_the_username() {
    for username in USERS {
        let mut browser = browser(written_by_amplify(username));
        assert!(take_over(&mut browser));
        let record = browser.record();
        let user = record.user.as_ref().unwrap();
        assert_eq!((user.username.as_str(), user.login.as_deref()), (username, Some("ada")));
        assert_eq!(user.auth_flow.as_deref(), Some("USER_SRP_AUTH"));
        assert_eq!(user.tokens.refresh_token.as_deref(), Some("s0.0"));
        assert_eq!((user.tokens.issued_at, user.tokens.expires_at), (NOW, NOW + 3_600_000));
        assert_eq!(record.clock.offset, 0, "the two libraries do not agree on what clockDrift is");
        assert_eq!(record.devices.find(username).unwrap().key, "us-east-1_key");
        assert!(!browser.items.contains_key(&key(username, "refreshToken")), "it must not have two holders");
        assert!(browser.items.contains_key(&key(username, "accessToken")), "ours has not proved to work yet");
        assert!(!take_over(&mut browser), "once is enough");

        let Output::Renewal(outcome) = browser.run(Flow::forced()).unwrap() else { panic!() };
        assert_eq!(outcome, RenewalOutcome::Refreshed);
        assert_eq!(browser.items.keys().collect::<Vec<_>>(), [&browser.key()], "now it has");
        assert_eq!(browser.record().taken_over, None);
    }
}

#[test]
fn a_sign_out_removes_what_the_other_library_has_left() {
    let mut browser = browser(written_by_amplify("ada"));
    assert!(take_over(&mut browser));
    browser.run(Flow::sign_out()).unwrap();
    assert!(!browser.is_signed_in());
    assert_eq!(browser.items.keys().collect::<Vec<_>>(), [&browser.key()]);
    assert!(!browser.items.values().any(|text| text.contains("eyJ")), "no token is left behind");
}

#[test]
fn half_a_device_is_none_and_half_a_session_is_none() {
    let mut items = written_by_amplify("ada");
    items.remove(&key("ada", "deviceGroupKey"));
    let mut half_device = browser(items.clone());
    assert!(take_over(&mut half_device));
    assert_eq!(half_device.record().devices.find("ada"), None);
    items.insert(key("ada", "accessToken"), "junk".into());
    let mut half_session = browser(items.clone());
    assert!(!take_over(&mut half_session));
    assert_eq!(half_session.items, items, "nothing is touched");
}

#[test]
fn nothing_is_taken_over_by_a_record_that_was_used() {
    let mut browser = browser(written_by_amplify("ada"));
    let mut record = Record::default();
    record.sign_out();
    browser.store(&record);
    let before = browser.items.clone();
    assert!(!take_over(&mut browser));
    assert_eq!(browser.items, before);
}

#[test]
fn what_could_not_be_stored_stays_where_it_is() {
    let mut browser = browser(written_by_amplify("ada"));
    browser.traits.read_only = true;
    assert!(take_over(&mut browser));
    assert_eq!(browser.items, written_by_amplify("ada"));
    assert!(browser.is_signed_in(), "the session lives in memory");
}

#[test]
fn guests_of_amplify_keep_their_identity() {
    let mut browser = browser([(guest_key(), GUEST.to_owned())].into());
    assert!(take_over(&mut browser));
    assert_eq!(browser.record().identities.get(IDENTITY_POOL).unwrap().guest.as_deref(), Some(GUEST));
    assert!(!browser.items.contains_key(&guest_key()));
    // A user of Amplify's who comes later, from a page that was not moved over, is taken over nevertheless.
    browser.items.extend(written_by_amplify("ada"));
    assert!(take_over(&mut browser));
    assert!(browser.is_signed_in());
    assert_eq!(browser.record().identities.get(IDENTITY_POOL).unwrap().guest.as_deref(), Some(GUEST));
}

#[test]
fn an_identity_of_another_pool_or_none_is_not_taken_over() {
    for id in [
        "",
        "eu-west-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
        "us-east-1",
        "us-east-1:",
        "us-east-1:<script>",
    ] {
        let items: BTreeMap<_, _> = [(guest_key(), id.to_owned())].into();
        let mut browser = browser(items.clone());
        assert!(!take_over(&mut browser), "{id}");
        assert_eq!(browser.items, items, "{id}");
    }
}

/// The storage after Amplify's keys were written for this change.
fn mirrored(
    mut items: BTreeMap<String, String>,
    before: &Record,
    after: &Record,
) -> BTreeMap<String, String> {
    for (key, text) in mirror(CLIENT, before, after) {
        match text {
            Some(text) => items.insert(key, text),
            None => items.remove(&key),
        };
    }
    items
}

#[test]
fn what_is_mirrored_is_what_would_be_taken_over() {
    for username in USERS {
        let mut first = browser(written_by_amplify(username));
        assert!(take_over(&mut first));
        let record = first.record();
        let items = mirrored(BTreeMap::new(), &Record::default(), &record);
        let mut second = browser(items.clone());
        assert!(take_over(&mut second));
        assert_eq!(second.record().user, record.user);
        let mut signed_out = record.clone();
        signed_out.sign_out();
        let items = mirrored(items, &record, &signed_out);
        let left: Vec<_> = items.keys().filter(|key| !key.to_lowercase().contains("key")).collect();
        assert_eq!(left, Vec::<&String>::new(), "only the device stays");
    }
}

#[test]
fn a_mirrored_session_is_kept_up_and_nothing_of_it_is_removed() {
    for slow in [false, true] {
        let mut browser = browser(written_by_amplify("ada"));
        (browser.traits.mirrors, browser.traits.slow) = (true, slow);
        assert!(take_over(&mut browser));
        let refresh_token =
            |browser: &Browser<Model>| browser.items.get(&key("ada", "refreshToken")).cloned();
        assert_eq!(refresh_token(&browser).as_deref(), Some("s0.0"), "Amplify goes on with it");
        browser.run(Flow::forced()).unwrap();
        assert_eq!(refresh_token(&browser).as_deref(), Some("s0.1"));
        browser.run(Flow::sign_out()).unwrap();
        assert_eq!(refresh_token(&browser), None);
        assert_eq!(browser.items.get(&last_user()), None);
    }
}
