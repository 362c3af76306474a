//! The reader of what comes from outside: a wrong member is named by its path.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::error::{Code, Result};
use cognito_wasm::reader::Reader;
use serde_json::json;

fn message(result: Result<impl std::fmt::Debug>) -> String {
    result.unwrap_err().message.clone()
}

#[test]
fn a_wrong_member_is_named_by_its_path() {
    let input =
        json!({ "username": 5, "options": { "clientMetadata": { "lang": "en", "plan": 5 }, "list": [1] } });
    let input = Reader::input(&input);
    assert_eq!(message(input.member("username").text()), "username must be a string");
    let options = input.member("options");
    let plan = "options.clientMetadata.plan must be a string";
    assert_eq!(message(options.member("clientMetadata").texts()), plan);
    let item = options.member("list").items().unwrap().remove(0);
    assert_eq!(message(item.text()), "options.list[0] must be a string");
    assert_eq!(message(options.member("list").flag()), "options.list must be a boolean");
    assert_eq!(message(Reader::input(&json!("text")).object()), "the argument must be an object");
}

#[test]
fn the_same_in_an_answer_is_the_service_s_fault() {
    let answer = json!({ "Session": 5 });
    let error = Reader::answer(&answer).member("Session").text().unwrap_err();
    assert_eq!(
        (error.code, error.message.as_str()),
        (Code::InvalidResponse, "the answer has no usable Session")
    );
}

#[test]
fn a_member_of_another_name_is_refused() {
    let input = json!({ "username": "ada", "options": { "clientMetaData": {} }, "text": "x" });
    let input = Reader::input(&input);
    input.only(&["username", "options", "text"]).unwrap();
    input.member("absent").only(&[]).unwrap();
    let problem = "options.clientMetaData is none of clientMetadata";
    assert_eq!(message(input.member("options").only(&["clientMetadata"])), problem);
    assert_eq!(message(input.only(&[])), "options is not expected: there is nothing to choose here");
    assert_eq!(message(input.member("text").only(&[])), "text must be an object");
    let long = json!({ "a".repeat(65): 1 });
    assert_eq!(message(Reader::input(&long).only(&["b"])), "the argument has a member that is not known");
}

#[test]
fn a_choice_is_one_of_its_names() {
    let input = json!({ "good": "B", "lower": "b", "number": 1 });
    let input = Reader::input(&input);
    let choices = [("A", 1), ("B", 2)];
    assert_eq!(input.member("good").optional_choice(&choices).unwrap(), Some(2));
    assert_eq!(input.member("absent").optional_choice(&choices).unwrap(), None);
    assert_eq!(message(input.member("lower").optional_choice(&choices)), "lower must be A or B");
    assert!(input.member("number").optional_choice(&choices).is_err());
}

#[test]
fn what_may_be_absent_may_be_null_and_nothing_else() {
    let input = json!({ "null": null, "empty": {}, "half": 0.5, "big": 1e300 });
    let input = Reader::input(&input);
    for name in ["null", "absent"] {
        let member = input.member(name);
        assert_eq!(member.optional_text().unwrap(), None);
        assert_eq!(member.texts().unwrap(), None);
        assert_eq!(member.optional_whole(0..=9).unwrap(), None);
        assert!(!member.flag().unwrap());
        assert!(member.text().is_err());
    }
    assert_eq!(input.member("empty").texts().unwrap(), None);
    for name in ["half", "big", "empty"] {
        assert!(input.member(name).optional_whole(0..=9).is_err(), "{name}");
    }
}
