//! Guests' identities: fetched once, kept, handed on to the user who signs in, and taken over from Amplify.

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

use aws::script::{
    ID, MISMATCH, OTHER_ID, Script, code, credentials, guest_id, guest_of, id, refusal, signed_in,
};
use aws::{App, GET, IDENTITY_POOL};
use cognito_wasm::aws::obtain::{Obtain, Wish};
use cognito_wasm::aws::source::Context;
use cognito_wasm::error::Code;
use cognito_wasm::session::record::Record;
use serde_json::{Value, json};

#[test]
fn a_guest_sends_no_logins() {
    let mut app = App::with_pool(&json!({}));
    let output = app.get().unwrap();
    assert_eq!(app.body(0), json!({ "IdentityPoolId": app.identity_pool() }));
    assert_eq!(app.body(1), json!({ "IdentityId": output.identity_id }));

    let mut app = App::with_pool(&json!({ "guests": false }));
    assert_eq!(code(app.get()), Code::NotAuthorizedException);
    assert_eq!(app.operations(), ["GetId"]);
}

#[test]
fn a_first_identity_is_fetched_under_a_lock_and_kept() {
    let script = Script::default().then("GetId", id(ID)).then(GET, credentials(ID));
    let mut app = App::scripted(script);
    app.get().unwrap();
    let effects = [
        "read",
        "lock Identity",
        "read",
        "read others",
        "lock Write",
        "read",
        "write",
        "unlock Write",
        "unlock Identity",
    ];
    assert_eq!(app.effects, effects);
    assert_eq!(guest_id(&app).as_deref(), Some(ID));
}

#[test]
fn a_guest_who_signs_in_keeps_the_identity() {
    let mut app = App::with_pool(&json!({}));
    let as_guest = app.get().unwrap();
    app.sign_in();
    let as_user = app.get().unwrap();
    assert_eq!(as_user.identity_id, as_guest.identity_id);
    assert_eq!(app.operations(), ["GetId", GET, GET]);
    // What is left of the guest leads to a new one.
    let mut record = app.record();
    let pool = app.identity_pool();
    assert_eq!(record.identities.get(&pool).unwrap().guest, None);
    record.sign_out();
    record.keep_identity(&pool, None, &as_guest.identity_id, false);
    app.store(&record);
    let next = app.get().unwrap();
    assert_ne!(next.identity_id, as_guest.identity_id);
    assert_eq!(app.operations()[3..], [GET, "GetId", GET]);
}

#[test]
fn a_guest_who_signs_in_as_somebody_known_takes_on_that_identity() {
    let mut app = App::with_pool(&json!({}));
    app.sign_in();
    let known = app.get().unwrap();
    app.stored = None;
    app.get().unwrap();
    app.sign_in();
    let merged = app.get().unwrap();
    assert_eq!(merged.identity_id, known.identity_id);
    assert_eq!(app.record().identities.get(&app.identity_pool()).unwrap().guest, None);
}

#[test]
fn a_guest_whose_identity_cannot_become_the_users_keeps_it() {
    let conflict = refusal("ResourceConflictException", "This login is already linked to another identity.");
    let script =
        Script::default().then(GET, conflict).then("GetId", id(OTHER_ID)).then(GET, credentials(OTHER_ID));
    let mut app = guest_of(script);
    assert_eq!(app.get().unwrap().identity_id, OTHER_ID);
    assert_eq!(guest_id(&app).as_deref(), Some(ID));

    let script = Script::default()
        .refuse(GET, "NotAuthorizedException", MISMATCH)
        .then("GetId", id(OTHER_ID))
        .then(GET, credentials(OTHER_ID));
    let mut app = guest_of(script);
    assert_eq!(app.get().unwrap().identity_id, OTHER_ID);
    assert_eq!(guest_id(&app), None);
}

#[test]
fn a_guest_of_amplify_stays_who_they_are() {
    let v6 = format!("com.amplify.Cognito.{IDENTITY_POOL}.identityId");
    let v5 = format!("CognitoIdentityId-{IDENTITY_POOL}");
    for key in [&v6, &v5] {
        let mut app = App::scripted(Script::default().then(GET, credentials(ID)));
        app.others.insert(key.clone(), ID.into());
        assert_eq!(app.get().unwrap().identity_id, ID);
        assert_eq!(app.body(0), json!({ "IdentityId": ID }));
        assert_eq!(guest_id(&app).as_deref(), Some(ID));
        assert!(app.others.contains_key(key), "Amplify may still be in use");
    }

    // A user takes it on, and then it is no guest's any more.
    let mut app = signed_in(Script::default().then(GET, credentials(ID)), &Value::Null);
    app.others.insert(v6.clone(), ID.into());
    assert_eq!(app.get().unwrap().identity_id, ID);
    assert!(app.body(0).get("Logins").is_some());
    assert_eq!(app.others.len(), 0);
    assert_eq!(guest_id(&app), None);

    // One that is of no use is replaced.
    let script = Script::default()
        .refuse(GET, "ResourceNotFoundException", "Identity 'x' not found.")
        .then("GetId", id(OTHER_ID))
        .then(GET, credentials(OTHER_ID));
    let mut app = App::scripted(script);
    app.others.insert(v6.clone(), ID.into());
    assert_eq!(app.get().unwrap().identity_id, OTHER_ID);
    assert_eq!(app.others.len(), 0);

    // And what is no identity of this pool is not sent at all.
    for wrong in [
        "",
        "x",
        "eu-west-1:aaaaaaaa",
        "us-east-1:",
        "us-east-1:AB",
        &format!("us-east-1:{}", "a".repeat(46)),
    ] {
        let mut app =
            App::scripted(Script::default().then("GetId", id(OTHER_ID)).then(GET, credentials(OTHER_ID)));
        app.others.insert(v6.clone(), wrong.into());
        assert_eq!(app.get().unwrap().identity_id, OTHER_ID, "{wrong}");
    }
}

#[test]
fn another_tab_that_was_first_has_the_guest_s_identity() {
    let mut app = App::scripted(Script::default().then(GET, credentials(ID)));
    let mut record = Record::default();
    record.keep_identity(IDENTITY_POOL, None, ID, false);
    let mut first = true;
    // The other tab has written its record by the time that the lock is held.
    let mut obtain = Obtain::start(Wish::default());
    let output = app.perform(|app, reply| {
        if app.effects.last().is_some_and(|effect| effect == "lock Identity") && first {
            first = false;
            app.store(&record);
        }
        let cx = Context { config: &app.config, now: app.now, clock: &app.clock };
        obtain.next(&cx, &mut app.source, reply)
    });
    assert_eq!(output.unwrap().identity_id, ID);
    assert_eq!(app.operations(), [GET], "no second GetId");
}
