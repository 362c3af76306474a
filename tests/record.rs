//! The stored record: what an earlier build wrote is read, a newer one is left alone, and garbage is none.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::clock::Clock;
use cognito_wasm::entries::Entries;
use cognito_wasm::error::Code;
use cognito_wasm::flow::devices::{Device, Devices};
use cognito_wasm::session::record::{IdentityIds, Mark, Record, User};
use cognito_wasm::token::Tokens;
use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};

const WRITTEN: &str = include_str!("vectors/record-5e49e04.json");

fn read(record: &Value) -> Record {
    Record::read(Some(&record.to_string())).unwrap()
}

#[test]
fn a_record_that_an_earlier_build_wrote_is_read_whole() {
    let written: Value = serde_json::from_str(WRITTEN).unwrap();
    let config = &written["config"];
    let text = written["text"].as_str().unwrap();
    let stored: Value = serde_json::from_str(text).unwrap();
    assert_eq!(Record::key(config["userPoolClientId"].as_str().unwrap()), written["key"]);

    let record = Record::read(Some(text)).unwrap();
    assert_eq!((record.generation, record.clock), (1, Clock { offset: -883_490_059 }));
    assert_eq!(record.mark(), Mark { generation: 1, expires_at: 1_795_255_507_000 });
    let user = record.user.as_ref().unwrap();
    assert_eq!(user.tokens.access_token, stored["user"]["accessToken"]);
    assert_eq!(user.tokens.id_token.as_deref(), stored["user"]["idToken"].as_str());
    assert_eq!(user.tokens.refresh_token.as_deref(), stored["user"]["refreshToken"].as_str());
    assert_eq!(user.tokens.issued_at, 1_795_251_907_000);
    assert_eq!(user.current().user_id, "255c0cd9-0ee4-4756-a098-d24d9c45dc15");
    let details = serde_json::to_value(user.sign_in_details()).unwrap();
    assert_eq!(details, json!({ "loginId": "alice", "authFlowType": "USER_SRP_AUTH" }));
    assert_eq!(record.devices.find("alice").unwrap().group_key, "-or72zcid");
    let ids = record.identities.get(config["identityPoolId"].as_str().unwrap()).unwrap();
    assert_eq!(ids.login.as_deref(), Some("255c0cd9-0ee4-4756-a098-d24d9c45dc15"));
    assert!(ids.user.is_some());

    let again: Value = serde_json::from_str(&record.write()).unwrap();
    assert_eq!(again, stored, "and nothing is lost when it is written");
}

#[test]
fn a_newer_record_is_told_from_garbage() {
    for garbage in ["", "{", "null", "7", "[]", "{}", r#"{"version":"1"}"#, r#"{"version":null,"user":{}}"#] {
        assert_eq!(Record::read(Some(garbage)).unwrap(), Record::default(), "{garbage}");
    }
    assert_eq!(Record::read(None).unwrap(), Record::default());
    let error = Record::read(Some(r#"{"version":2}"#)).unwrap_err();
    assert_eq!(error.code, Code::StorageFailed);
}

#[test]
fn malformed_members_count_as_absent() {
    let record = read(&json!({
        "version": 1, "generation": "x", "clockOffset": null, "devices": [{ "key": "half" }, 5, null], "takenOver": 5,
        "user": { "accessToken": 5, "username": "ada" }, "identities": { "a": 5, "b": { "guest": 5 }, "c": { "guest": "g" } },
    }));
    let ids = IdentityIds { guest: Some("g".into()), ..IdentityIds::default() };
    assert_eq!(record, Record { identities: Entries([("c".into(), ids)].into()), ..Record::default() });
    for user in [
        json!([]),
        json!("ada"),
        json!({ "accessToken": "a" }),
        json!({ "accessToken": "", "username": "a" }),
    ] {
        assert_eq!(read(&json!({ "version": 1, "user": user })).user, None, "{user}");
    }
    let record =
        read(&json!({ "version": 1, "generation": -3, "user": { "accessToken": "a", "username": "ada" } }));
    assert_eq!(record.mark(), Mark::default(), "what is not known has ended");
}

#[test]
fn a_sign_in_a_renewal_and_a_sign_out_each_leave_a_newer_record() {
    let tokens = |expires_at| {
        let mut tokens = Tokens::default();
        (tokens.access_token, tokens.expires_at) = ("a".into(), expires_at);
        tokens
    };
    let user = User { tokens: tokens(5), username: "ada".into(), ..User::default() };
    let mut record = Record::default();
    assert!(record.is_untouched());
    let mut marks = vec![record.mark()];
    record.sign_in(user.clone(), Clock::default());
    marks.push(record.mark());
    record.user = Some(user.renewed(tokens(9)));
    marks.push(record.mark());
    record.sign_out();
    marks.push(record.mark());
    assert!(marks.is_sorted_by(|before, after| before < after), "{marks:?}");
    assert!(marks.iter().all(|mark| *mark < mark.next()));
    assert!(!record.is_untouched());
}

#[test]
fn a_guest_s_identity_outlives_the_sign_out_and_a_user_s_does_not() {
    let ids = |guest: bool| IdentityIds {
        guest: guest.then(|| "g".into()),
        user: Some("u".into()),
        login: Some("sub".into()),
    };
    let user = |name: &str| User { username: name.into(), ..User::default() };
    let mut record = Record { user: Some(user("ada")), ..Record::default() };
    record.identities = Entries([("both".into(), ids(true)), ("user".into(), ids(false))].into());
    let before = record.identities.clone();
    record.sign_in(user("ada"), Clock::default());
    assert_eq!(record.identities, before, "the same user keeps it");
    record.sign_in(user("eve"), Clock::default());
    let kept = IdentityIds { guest: Some("g".into()), ..IdentityIds::default() };
    assert_eq!(record.identities, Entries([("both".into(), kept.clone())].into()));
    record.sign_out();
    assert_eq!(record.identities, Entries([("both".into(), kept)].into()));
}

fn device(username: &str, key: &str) -> Device {
    Device {
        username: username.into(),
        login: username.into(),
        key: key.into(),
        group_key: "g".into(),
        password: "p".into(),
    }
}

#[test]
fn devices_of_two_writers_both_stay() {
    let before = Devices::default();
    let (mut ada, mut bob) = (before.clone(), before.clone());
    ada.insert(device("ada", "a"));
    bob.insert(device("bob", "b"));
    let mut stored = before.clone();
    stored.follow(&before, &ada);
    stored.follow(&before, &bob);
    assert!(stored.find("ada").is_some() && stored.find("bob").is_some());
    let mut without = ada.clone();
    without.remove("a");
    stored.follow(&ada, &without);
    assert!(stored.find("ada").is_none() && stored.find("bob").is_some());
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_again(
        (generation, offset) in (0_i64..1 << 50, -(1_i64 << 50)..1 << 50),
        (access, id, refresh) in (".{1,40}", prop::option::of(".{1,40}"), prop::option::of(".{1,40}")),
        (username, login, flow) in (".{1,20}", prop::option::of(".{1,20}"), prop::option::of("[A-Z_]{1,20}")),
        (expires_at, issued_at) in (0_i64..1 << 50, 0_i64..1 << 50),
        (is_signed_in, oauth, taken_over) in (any::<bool>(), any::<bool>(), prop::option::of(".{1,20}")),
    ) {
        let tokens =
            Tokens { access_token: access, id_token: id, refresh_token: refresh, expires_at, issued_at };
        let user = User { tokens, username, login, auth_flow: flow, oauth };
        let mut record = Record { generation, clock: Clock { offset }, taken_over, ..Record::default() };
        record.user = is_signed_in.then_some(user);
        record.devices.insert(device("ada", "a"));
        prop_assert_eq!(Record::read(Some(&record.write())).unwrap(), record);
    }

    #[test]
    fn no_text_stops_the_reader(text in ".{0,200}", cut in any::<prop::sample::Index>()) {
        let stored = serde_json::from_str::<Value>(WRITTEN).unwrap()["text"].as_str().unwrap().to_owned();
        let (first, rest) = stored.split_at(cut.index(stored.len()));
        for text in [text.clone(), first.to_owned(), format!("{first}{text}{rest}")] {
            if let Ok(record) = Record::read(Some(&text)) {
                prop_assert!(record.generation >= 0);
            }
        }
    }
}
