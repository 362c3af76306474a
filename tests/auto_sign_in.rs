//! The automatic sign-in that follows a sign-up. The operations themselves are called past the client.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::Code;
use cognito_wasm::flow::auto_sign_in::AutoSignIn;
use cognito_wasm::flow::sign_in::{SignInOptions, Step};
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::pool::{PASSWORD, Pool, pool_with};
use support::script::{Script, refusal, text};
use support::{NOW, World};

fn empty(settings: &Value) -> World<Pool> {
    pool_with(settings, &json!({}))
}

/// The input of `signUp` with this wish for an automatic sign-in.
fn new_user(wish: &Value) -> Value {
    json!({ "username": "grace", "password": PASSWORD, "options": { "autoSignIn": wish } })
}

fn begin<S: support::Service>(
    world: &World<S>,
    input: &Value,
) -> cognito_wasm::error::Result<Option<AutoSignIn>> {
    AutoSignIn::begin(&world.cx(), &Reader::input(input))
}

/// Signs Grace up and confirms her; what is kept for the automatic sign-in.
fn signed_up(world: &World<Pool>, input: &Value) -> AutoSignIn {
    let mut auto = begin(world, input).unwrap().unwrap();
    let session = |answer: &Value| answer["Session"].as_str().map(Into::into);
    let answer = world.service.operate(
        "SignUp",
        &json!({
            "ClientId": world.service.client, "Username": "grace", "Password": input["password"],
            "UserAttributes": [{ "Name": "email", "Value": "grace@example.org" }],
        }),
    );
    auto.learn(session(&answer));
    assert!(auto.accompanies(" grace ") && !auto.accompanies("alan"));
    let answer = world.service.operate(
        "ConfirmSignUp",
        &json!({
            "ClientId": world.service.client, "Username": "grace", "ConfirmationCode": world.code(),
            "Session": auto.session().unwrap(),
        }),
    );
    auto.learn(session(&answer));
    auto
}

#[test]
fn a_wish_is_a_boolean_or_the_options_of_a_sign_in() {
    let world = Script::default().world();
    for (wish, wanted) in [
        (json!(null), false),
        (json!(false), false),
        (json!(true), true),
        (json!({}), true),
        (json!({ "authFlowType": "USER_AUTH", "clientMetadata": { "tenant": "9" } }), true),
    ] {
        assert_eq!(begin(&world, &new_user(&wish)).unwrap().is_some(), wanted, "{wish}");
    }
    for (wish, message) in [
        (json!("yes"), "options.autoSignIn must be a boolean or the options of a sign-in"),
        (json!(1), "options.autoSignIn must be a boolean or the options of a sign-in"),
        (json!([]), "options.autoSignIn must be a boolean or the options of a sign-in"),
        (
            json!({ "enabled": false }),
            "options.autoSignIn.enabled is none of authFlowType, preferredChallenge, clientMetadata, deviceName",
        ),
        (
            json!({ "clientMetadata": { "plan": 5 } }),
            "options.autoSignIn.clientMetadata.plan must be a string",
        ),
    ] {
        let error = begin(&world, &new_user(&wish)).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message));
    }
    let error = begin(&world, &new_user(&json!({ "authFlowType": "NO_SUCH_FLOW" }))).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument);
}

#[test]
fn a_session_signs_in_without_another_code() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let mut input = new_user(&json!({ "authFlowType": "USER_AUTH" }));
    input.as_object_mut().unwrap().remove("password");
    let auto = signed_up(&world, &input);
    let (_, outcome) = world.start(auto.options().unwrap());
    assert_eq!(outcome.unwrap().done().username, "grace");
    let body = world.last();
    assert_eq!(
        (&body["AuthFlow"], &body["AuthParameters"]),
        (&json!("USER_AUTH"), &json!({ "USERNAME": "grace" }))
    );
    assert!(body["Session"].is_string());
}

#[test]
fn the_kept_password_signs_in() {
    let mut world = empty(&json!({}));
    let auto = signed_up(&world, &new_user(&json!(true)));
    let (_, outcome) = world.start(auto.options().unwrap());
    outcome.unwrap().done();
    assert_eq!(world.sent[0].body["AuthFlow"], "USER_SRP_AUTH");
    assert_eq!(world.sent[0].body["Session"], json!(null));
}

#[test]
fn a_flow_without_a_password_does_not_keep_the_one_of_the_sign_up() {
    let world = Script::default().world();
    let auto = begin(&world, &new_user(&json!({ "authFlowType": "CUSTOM_WITHOUT_SRP" }))).unwrap().unwrap();
    let options = auto.options().unwrap();
    assert!(options.password.is_none() && options.check().is_ok());
}

#[test]
fn a_reload_loses_the_password_but_not_the_sign_in() {
    let mut world = empty(&json!({}));
    let wish = json!({ "clientMetadata": { "tenant": "9" }, "deviceName": "Laptop" });
    let auto = signed_up(&world, &new_user(&wish));
    let saved = serde_json::to_value(auto.save(&world.cx())).unwrap();
    assert!(!saved.to_string().contains(PASSWORD));
    let again = AutoSignIn::restore(&world.cx(), &Reader::input(&saved)).unwrap();
    assert_eq!(again.options().unwrap().device_name.as_deref(), Some("Laptop"));
    let (_, outcome) = world.start(again.options().unwrap());
    outcome.unwrap().done();
    assert_eq!(world.last()["AuthFlow"], "USER_AUTH");
    assert_eq!(world.last()["ClientMetadata"], json!({ "tenant": "9" }));

    let restores = |change: &dyn Fn(&mut Value)| {
        let mut saved = saved.clone();
        change(&mut saved);
        AutoSignIn::restore(&world.cx(), &Reader::input(&saved)).is_some()
    };
    assert!(restores(&|_| ()));
    assert!(!restores(&|saved| saved["clientId"] = json!("another")));
    assert!(!restores(&|saved| saved["startedAt"] = json!(NOW - 15 * 60_000 - 1)));
    assert!(!restores(&|saved| saved["username"] = json!(5)));
    assert!(!restores(&|saved| *saved = json!("garbage")));
}

#[test]
fn without_session_and_password_there_is_nothing_to_sign_in_with() {
    let world = Script::default().world();
    for wish in [json!(true), json!({ "authFlowType": "USER_AUTH", "preferredChallenge": "PASSWORD_SRP" })] {
        let input = json!({ "username": "grace", "password": "", "options": { "autoSignIn": wish } });
        let auto = begin(&world, &input).unwrap().unwrap();
        assert_eq!(auto.options().unwrap_err().code, Code::AutoSignInException);
    }
}

#[test]
fn a_session_that_ran_out_is_a_sign_in_to_start_again() {
    let mut world = empty(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let auto = signed_up(&world, &new_user(&json!({ "authFlowType": "USER_AUTH" })));
    world.pass(180);
    let (sign_in, outcome) = world.start(auto.options().unwrap());
    let error = outcome.unwrap_err();
    assert_eq!(error.code, Code::SignInExpired);
    assert!(!sign_in.is_open() && !AutoSignIn::is_kept_after(&error));
}

#[test]
fn the_wish_outlives_a_service_that_could_not_be_reached() {
    let mut world = Script::default()
        .lost("InitiateAuth")
        .then("InitiateAuth", text(503, "<html>Service unavailable</html>"))
        .refuse("InitiateAuth", "TooManyRequestsException", "Rate exceeded")
        .then("InitiateAuth", refusal("InternalErrorException", "sorry"))
        .then("InitiateAuth", refusal("NotAuthorizedException", "Incorrect username or password."))
        .world();
    let mut auto = begin(&world, &new_user(&json!({ "authFlowType": "USER_AUTH" }))).unwrap().unwrap();
    auto.learn(Some("session-1".into()));
    for kept in [true, true, true, true, false] {
        let (_, outcome) = world.start(auto.options().unwrap());
        assert_eq!(AutoSignIn::is_kept_after(&outcome.unwrap_err()), kept);
        assert_eq!(world.last()["Session"], "session-1", "all of it is still there");
    }
}

#[test]
fn nothing_secret_is_printed() {
    let world = Script::default().world();
    let mut auto = begin(&world, &new_user(&json!(true))).unwrap().unwrap();
    auto.learn(Some("session-1".into()));
    let options: SignInOptions = auto.options().unwrap();
    let saved = auto.save(&world.cx());
    let printed = format!("{auto:?} {options:?} {saved:?} {:?}", Step::Challenge);
    assert!(!printed.contains(PASSWORD) && !printed.contains("session-1"), "{printed}");
}
