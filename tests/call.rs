//! An operation as a sequence of effects: what is sent again, when, and how it ends.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::effect::{Effect, Progress, Reply};
use cognito_wasm::error::{Code, Error};
use cognito_wasm::flow::account::attributes::FetchUserAttributes;
use cognito_wasm::flow::account::call::Call;
use cognito_wasm::flow::account::password::ResetPassword;
use cognito_wasm::flow::operation::Operation;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::World;
use support::script::{Script, ok, refusal};

/// What a call asks for, one word an effect, and its end.
fn effects<O: Operation + 'static>(input: &Value, replies: &[Reply]) -> (Vec<String>, Option<Error>) {
    let world = Script::default().world();
    let mut call = Call::start::<O>(&Reader::input(input)).unwrap();
    let mut told = Vec::new();
    for reply in [Reply::Begin].iter().chain(replies) {
        match call.next(&world.caller(Some("token")), reply.clone()) {
            Ok(Progress::Effect(Effect::Send { keepalive, .. })) => {
                assert!(!keepalive);
                told.push("send".into());
            }
            Ok(Progress::Effect(Effect::Wait { millis, spread })) => {
                told.push(format!("wait {millis} to {}", millis + spread));
            }
            Ok(Progress::Done(_)) => told.push("done".into()),
            Ok(_) => panic!("a single request needs nothing else"),
            Err(error) => return (told, Some(error)),
        }
    }
    (told, None)
}

fn lost() -> Reply {
    Reply::NoResponse("connection reset".into())
}

#[test]
fn a_request_that_may_be_sent_twice_is_sent_again_after_a_pause() {
    let answer = Reply::Response(ok(json!({ "UserAttributes": [] })));
    let replies =
        [lost(), Reply::Done, Reply::Response(refusal("InternalErrorException", "")), Reply::Done, answer];
    let (told, error) = effects::<FetchUserAttributes>(&json!({}), &replies);
    assert_eq!(told, ["send", "wait 200 to 400", "send", "wait 400 to 800", "send", "done"]);
    assert!(error.is_none());
}

#[test]
fn three_times_is_enough() {
    let replies = [lost(), Reply::Done, lost(), Reply::Done, lost()];
    let (told, error) = effects::<FetchUserAttributes>(&json!({}), &replies);
    assert_eq!(told.len(), 5);
    let error = error.unwrap();
    assert_eq!((error.code, error.operation), (Code::NetworkError, Some("GetUser")));
}

#[test]
fn a_request_that_sends_a_message_is_sent_again_only_when_the_service_did_not_look_at_it() {
    let input = json!({ "username": "ada" });
    let (told, error) = effects::<ResetPassword>(&input, &[lost()]);
    assert_eq!((told.len(), error.unwrap().code), (1, Code::NetworkError));
    let throttled = Reply::Response(refusal("TooManyRequestsException", ""));
    let replies = [throttled, Reply::Done, Reply::Response(ok(json!({})))];
    let (told, error) = effects::<ResetPassword>(&input, &replies);
    assert_eq!(told, ["send", "wait 200 to 400", "send", "done"]);
    assert!(error.is_none());
}

#[test]
fn a_lost_answer_names_the_host_and_keeps_the_cause() {
    let (_, error) = effects::<ResetPassword>(&json!({ "username": "ada" }), &[lost()]);
    let error = error.unwrap();
    assert_eq!(error.message, "cognito-idp.us-east-1.amazonaws.com could not be reached");
    assert_eq!(error.cause.as_deref(), Some("connection reset"));
}

#[test]
fn the_same_body_is_sent_again() {
    let mut world = Script::default().lost("GetUser").then("GetUser", ok(json!({}))).world();
    world.call::<FetchUserAttributes>(Some("token"), &json!({})).unwrap();
    assert_eq!(world.sent[0].body, world.sent[1].body);
}

#[test]
fn a_call_that_has_ended_does_nothing_more() {
    let world: World<Script> = Script::default().world();
    let mut call = Call::new(FetchUserAttributes::default());
    assert!(call.next(&world.caller(None), Reply::Begin).is_err(), "nobody is signed in");
    let error = call.next(&world.caller(Some("token")), Reply::Begin).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument);
}
