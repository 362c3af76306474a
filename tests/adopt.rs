//! Sessions of other libraries, devices that several writers change, and the timetable.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use std::collections::BTreeMap;

use cognito_wasm::flow::devices::{Device, Devices};
use cognito_wasm::session::adopt::Legacy;
use cognito_wasm::session::mirror::mirror;
use cognito_wasm::session::record::Stored;
use cognito_wasm::session::{Record, schedule};
use cognito_wasm::token::Tokens;
use cognito_wasm::value::Value;
use serde_json::json;
use support::{CLIENT, NOW, TestHost, jwt, value};

const USERS: [&str; 4] = ["ada", "ada.b@example.org", "+15550100", "a.accessToken.b"];

fn written(username: &str) -> BTreeMap<String, String> {
    let token =
        jwt(&json!({ "username": username, "sub": "s", "iat": NOW / 1000, "exp": NOW / 1000 + 3600 }));
    let mut store = BTreeMap::new();
    store.insert(format!("CognitoIdentityServiceProvider.{CLIENT}.LastAuthUser"), username.to_owned());
    for (name, value) in [
        ("accessToken", token.as_str()),
        ("idToken", &token),
        ("refreshToken", "refresh-1"),
        ("clockDrift", "99999"),
        ("signInDetails", r#"{"loginId":"ada","authFlowType":"USER_SRP_AUTH"}"#),
        ("deviceKey", "us-east-1_key"),
        ("deviceGroupKey", "-group"),
        ("randomPasswordKey", "device password"),
    ] {
        store.insert(format!("CognitoIdentityServiceProvider.{CLIENT}.{username}.{name}"), value.to_owned());
    }
    store
}

fn take_over(store: &BTreeMap<String, String>) -> Option<(Legacy<'_>, Record)> {
    let username = store.get(&Legacy::last_user_key(CLIENT))?;
    let legacy = Legacy::new(CLIENT, username);
    let keys = legacy.keys();
    let values: Vec<Value> = keys.items().iter().map(|key| store.get(key.text()).into()).collect();
    let record = legacy.record(&TestHost::new(1), &values.into())?;
    Some((legacy, record))
}

#[test]
fn a_session_of_amplify_is_taken_over_whatever_the_username() {
    for username in USERS {
        let mut store = written(username);
        let (legacy, record) = take_over(&store).unwrap();
        let user = record.user.as_ref().unwrap();
        assert_eq!((user.username(), user.member("login").text()), (username, "ada"));
        assert_eq!(user.tokens().refresh(), Some("refresh-1"));
        assert_eq!((user.tokens().issued_at(), user.tokens().expires_at()), (NOW, NOW + 3_600_000));
        assert_eq!(record.clock.offset, 0);
        assert_eq!(record.devices.find(username).unwrap().get("key").text(), "us-east-1_key");
        assert_eq!(store[legacy.keys().items()[0].text()], "refresh-1");
        let keys = legacy.all_keys();
        store.retain(|key, _| !keys.items().contains(&key.into()));
        assert_eq!(store, BTreeMap::new());
    }
}

#[test]
fn half_a_device_is_none_and_half_a_session_is_none() {
    let mut store = written("ada");
    store.remove(&format!("CognitoIdentityServiceProvider.{CLIENT}.ada.deviceGroupKey"));
    assert_eq!(take_over(&store).unwrap().1.devices.find("ada"), None);
    store.insert(format!("CognitoIdentityServiceProvider.{CLIENT}.ada.accessToken"), "junk".into());
    assert!(take_over(&store).is_none());
}

#[test]
fn what_is_mirrored_is_what_would_be_taken_over() {
    let host = TestHost::new(1);
    for username in USERS {
        let (_, record) = take_over(&written(username)).unwrap();
        let mut store = BTreeMap::new();
        let apply = |store: &mut BTreeMap<String, String>, before: &Record, after: &Record| {
            let mut written = Vec::new();
            mirror(&host, CLIENT, before, after, &mut written);
            for pair in written {
                let [key, value] = pair.items() else { panic!("a key and a value") };
                match value.as_str() {
                    Some(value) => store.insert(key.text().to_owned(), value.to_owned()),
                    None => store.remove(key.text()),
                };
            }
        };
        apply(&mut store, &Record::default(), &record);
        assert_eq!(take_over(&store).unwrap().1.user, record.user);
        let mut signed_out = record.clone();
        signed_out.sign_out();
        apply(&mut store, &record, &signed_out);
        let left: Vec<_> = store.keys().filter(|key| !key.to_lowercase().contains("key")).collect();
        assert_eq!(left, Vec::<&String>::new(), "only the device stays");
    }
}

#[test]
fn a_newer_record_is_told_from_garbage() {
    let host = TestHost::new(1);
    for garbage in ["", "{", "null", "7", "[]", "{}", r#"{"version":"1"}"#] {
        assert!(matches!(Record::read(&host, Some(garbage)), Stored::Nothing), "{garbage}");
    }
    assert!(matches!(Record::read(&host, Some(r#"{"version":2}"#)), Stored::Newer));
    let (_, record) = take_over(&written("ada")).unwrap();
    let Stored::Record(read) = Record::read(&host, Some(&record.write(&host))) else { panic!() };
    assert_eq!(read.write(&host), record.write(&host));
}

fn device<'a>(username: &'a str, key: &'a str) -> Device<'a> {
    Device { username, login: username, key, group_key: "g", password: "p" }
}

#[test]
fn devices_of_two_writers_both_stay() {
    let before = Devices::default();
    let (mut ada, mut bob) = (before.clone(), before.clone());
    ada.insert(&device("ada", "a"));
    bob.insert(&device("bob", "b"));
    let mut stored = before.clone();
    stored.follow(&before, &ada);
    stored.follow(&before, &bob);
    assert!(stored.find("ada").is_some() && stored.find("bob").is_some());
    let mut without = ada.clone();
    without.remove("a");
    stored.follow(&ada, &without);
    assert!(stored.find("ada").is_none() && stored.find("bob").is_some());
}

fn tokens(life: i64) -> Tokens {
    let (iat, exp) = (NOW / 1000, (NOW + life) / 1000);
    let result = json!({ "AccessToken": jwt(&json!({ "iat": iat, "exp": exp })) });
    let tokens = Tokens::from_result(&TestHost::new(1), &value(&result), NOW, &Value::null()).unwrap();
    assert_eq!((tokens.issued_at(), tokens.expires_at()), (NOW, NOW + life));
    tokens
}

#[test]
fn tokens_are_renewed_ahead_of_their_end_and_not_all_at_once() {
    let hour = tokens(3_600_000);
    assert!(hour.is_fresh(NOW + 3_569_999) && !hour.is_fresh(NOW + 3_570_000));
    assert!(hour.is_alive(NOW + 3_599_999) && !hour.is_alive(NOW + 3_600_000));
    let moments: Vec<_> = (0..=255).map(|jitter| hour.renew_in(NOW, jitter)).collect();
    assert!(moments.iter().all(|moment| (3_600_000 - 180_000..=3_600_000 - 90_000).contains(moment)));
    assert!(moments[0] - moments[255] >= 89_000);
    assert_eq!(hour.renew_in(NOW + 4_000_000, 0), 0);
    // Five minutes are the shortest life that Cognito gives.
    assert!(tokens(300_000).renew_in(NOW, 255) >= 240_000);
}

#[test]
fn naps_are_short_and_pauses_grow_to_a_bound() {
    assert_eq!((schedule::nap(5), schedule::nap(3_000_000)), (5, 60_000));
    let pauses: Vec<_> = (1..40).map(|failures| schedule::pause(failures, 0)).collect();
    assert_eq!(&pauses[..3], &[2_000, 4_000, 8_000]);
    assert!(pauses.windows(2).all(|pair| pair[0] <= pair[1]) && pauses[38] == 120_000);
    assert_eq!(schedule::pause(1, 255), 3_000);
}
