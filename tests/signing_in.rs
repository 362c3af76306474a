//! Signing in as the session sees it: who is there already, what is stored, who is told, and what ends it.

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
use cognito_wasm::flow::sign_in::StepUp;
use cognito_wasm::reader::Reader;
use cognito_wasm::session::sign_in::{Beginning, SignInOutput, SigningIn};
use flows::{Flow, Output};
use pool_tabs::{expired, signed_in};
use serde_json::{Value, json};
use support::pool::{APP, PASSWORD, Pool, ada, pool, pool_with};
use tabs::{Browser, Tab};

fn output(result: Result<Output>) -> Result<Value> {
    result.map(|output| match output {
        Output::SignIn(output) => serde_json::to_value(output).unwrap(),
        output => panic!("not a sign-in: {output:?}"),
    })
}

/// Signs Ada in with this password and `ifSignedIn`; the output as JSON.
fn sign_in(browser: &mut Browser<Pool>, username: &str, password: &str, if_signed_in: &str) -> Result<Value> {
    let options = json!({ "authFlowType": "USER_PASSWORD_AUTH" });
    let input = json!({
        "username": username, "password": password, "ifSignedIn": if_signed_in, "options": options,
    });
    output(browser.run(Flow::sign_in(&input)))
}

fn nobody() -> Browser<Pool> {
    Browser::new(pool(&json!({})))
}

/// Ada has to enter a code of her authenticator app.
fn with_app() -> (Browser<Pool>, Tab) {
    let mut world = pool_with(&json!({ "mfa": "ON" }), &json!({}));
    world.add_user(&json!({ "enabledMfa": ["SOFTWARE_TOKEN_MFA"], "totpSecret": APP }));
    let mut browser = Browser::new(world);
    let mut tab = browser.tab([Flow::sign_in(&ada("USER_SRP_AUTH"))]);
    let waiting = output(browser.finish(&mut tab)).unwrap();
    assert_eq!(waiting["kind"], "challenge");
    assert_eq!(waiting["nextStep"]["signInStep"], "CONFIRM_SIGN_IN_WITH_TOTP_CODE");
    assert!(!browser.is_signed_in() && browser.items.is_empty());
    (browser, tab)
}

#[test]
fn a_sign_in_is_stored_once_and_told_to_the_other_tabs_first() {
    for slow in [false, true] {
        let mut browser = nobody();
        browser.traits.slow = slow;
        let done = output(browser.run(Flow::sign_in(&ada("USER_SRP_AUTH")))).unwrap();
        assert_eq!((&done["kind"], &done["user"]["username"]), (&json!("signedIn"), &json!("ada")));
        assert_eq!(done["user"]["signInDetails"]["authFlowType"], "USER_SRP_AUTH");
        let record = browser.record();
        assert_eq!(record.generation, 1);
        let audiences: Vec<_> = browser.told.iter().map(|told| (told.audience, told.mark)).collect();
        assert_eq!(audiences, [(Audience::Tabs, record.mark()), (Audience::Here, record.mark())]);
        let told = serde_json::to_string(&browser.told.last().unwrap().event).unwrap();
        assert!(!told.contains("eyJ") && !told.contains(PASSWORD), "events hold no secret");
    }
}

#[test]
fn a_sign_in_takes_the_place_of_the_session_once_it_has_succeeded() {
    let mut browser = signed_in(&json!({}));
    let before = browser.record();
    let error = sign_in(&mut browser, "ada", "Wrong-horse-1", "replace").unwrap_err();
    assert_eq!((error.code, browser.record()), (Code::NotAuthorizedException, before.clone()));
    sign_in(&mut browser, "ada", PASSWORD, "replace").unwrap();
    assert_eq!(browser.record().generation, before.generation + 1);
    assert_ne!(browser.refresh_token(), before.user.unwrap().tokens.refresh_token);
}

#[test]
fn a_session_that_can_be_used_is_returned_without_a_request() {
    let mut browser = signed_in(&json!({}));
    let (sent, told) = (browser.world.sent.len(), browser.told.len());
    let done = sign_in(&mut browser, "ada", "Wrong-horse-1", "return").unwrap();
    assert_eq!(done, json!({ "kind": "alreadySignedIn" }));
    let error = sign_in(&mut browser, "ada", PASSWORD, "error").unwrap_err();
    assert_eq!(error.code, Code::UserAlreadyAuthenticatedException);
    assert_eq!((browser.world.sent.len(), browser.told.len()), (sent, told));
}

#[test]
fn tokens_that_have_ended_are_renewed_before_a_session_counts() {
    let mut browser = expired(&json!({}));
    let done = sign_in(&mut browser, "ada", "Wrong-horse-1", "return").unwrap();
    assert_eq!((done["kind"].as_str(), browser.renewals()), (Some("alreadySignedIn"), 1));
}

#[test]
fn a_session_that_cannot_be_renewed_does_not_count() {
    for if_signed_in in ["return", "error"] {
        let mut browser = expired(&json!({}));
        browser.world.control("revoke", &json!({ "username": "ada" }));
        let error = sign_in(&mut browser, "ada", "Wrong-horse-1", if_signed_in).unwrap_err();
        assert_eq!(error.code, Code::NotAuthorizedException, "{if_signed_in}: the password is looked at");
        let done = sign_in(&mut browser, "ada", PASSWORD, if_signed_in).unwrap();
        assert_eq!(done["kind"], "signedIn", "{if_signed_in}");
    }
}

#[test]
fn the_session_of_another_user_is_not_returned() {
    let mut browser = signed_in(&json!({}));
    let error = sign_in(&mut browser, "eve", PASSWORD, "return").unwrap_err();
    assert_eq!(error.code, Code::NotAuthorizedException);
    browser.world.add_user(&json!({
        "username": "eve", "attributes": { "email": "eve@example.org", "phone_number": "+15550101" },
    }));
    let done = sign_in(&mut browser, "eve", PASSWORD, "return").unwrap();
    assert_eq!(done["user"]["username"], "eve");
    let error = sign_in(&mut browser, "ada", PASSWORD, "error").unwrap_err();
    assert_eq!(error.code, Code::UserAlreadyAuthenticatedException, "whoever is signed in");
}

#[test]
fn wrong_inputs_are_named() {
    for (input, message) in [
        (json!({ "ifSignedIn": "maybe" }), "ifSignedIn must be \"replace\", \"return\" or \"error\""),
        (json!({ "options": { "ifSignedIn": 5 } }), "options.ifSignedIn must be a string"),
        (
            json!({ "options": { "clientMetadata": { "plan": 5 } } }),
            "options.clientMetadata.plan must be a string",
        ),
    ] {
        let error = Beginning::read(&Reader::input(&input)).unwrap_err();
        assert_eq!((error.code, error.message.as_str()), (Code::InvalidArgument, message));
    }
}

#[test]
fn a_challenge_is_answered_and_a_wrong_answer_can_be_corrected() {
    let (mut browser, mut tab) = with_app();
    let error = output(browser.respond(&mut tab, &json!("000000"))).unwrap_err();
    assert_eq!(error.code, Code::CodeMismatchException);
    let Some(Flow::SignIn(flow)) = &tab.last else { panic!() };
    assert!(flow.is_open() && flow.save(browser.world.host.now.get()).is_some());
    let code = browser.world.app_code(APP);
    let done = output(browser.respond(&mut tab, &json!(code))).unwrap();
    assert_eq!(done["kind"], "signedIn");
    assert!(browser.is_signed_in());
    let Some(Flow::SignIn(flow)) = &tab.last else { panic!() };
    assert!(!flow.is_open());
}

#[test]
fn an_empty_answer_costs_nothing() {
    let (mut browser, mut tab) = with_app();
    let sent = browser.world.sent.len();
    let error = output(browser.respond(&mut tab, &json!(" "))).unwrap_err();
    assert_eq!((error.code, browser.world.sent.len()), (Code::EmptyChallengeResponse, sent));
    let code = browser.world.app_code(APP);
    assert_eq!(output(browser.respond(&mut tab, &json!(code))).unwrap()["kind"], "signedIn");
}

#[test]
fn a_saved_sign_in_goes_on_after_a_page_reload() {
    let (mut browser, tab) = with_app();
    let Some(Flow::SignIn(flow)) = tab.last else { panic!() };
    let saved = serde_json::to_value(flow.save(browser.world.host.now.get())).unwrap();
    assert!(!saved.to_string().contains(PASSWORD));
    let resumed = SigningIn::new(Beginning::Resume { saved }, None);
    let mut tab = browser.tab([Flow::SignIn(Box::new(resumed))]);
    let waiting = output(browser.finish(&mut tab)).unwrap();
    assert_eq!(waiting["nextStep"]["signInStep"], "CONFIRM_SIGN_IN_WITH_TOTP_CODE");
    let code = browser.world.app_code(APP);
    assert_eq!(output(browser.respond(&mut tab, &json!(code))).unwrap()["kind"], "signedIn");
}

#[test]
fn an_aborted_sign_in_brings_no_session_wherever_it_is() {
    let mut ends = 0;
    for steps in 1..40 {
        let mut browser = nobody();
        browser.traits.slow = true;
        let mut tab = browser.tab([Flow::sign_in(&ada("USER_SRP_AUTH"))]);
        for _ in 0..steps {
            browser.step(&mut tab);
        }
        let is_over = tab.is_over();
        let was_stored = browser.is_signed_in();
        tab.abort();
        let result = output(browser.finish(&mut tab));
        assert_eq!(browser.held(), []);
        assert!(browser.is_signed_in() == result.is_ok(), "{steps}: both or neither");
        assert!(!was_stored || result.is_ok(), "{steps}: what is stored stays");
        ends += usize::from(result.is_err());
        if is_over {
            assert!(ends > 3);
            return;
        }
        if let Err(error) = result {
            assert_eq!(error.code, Code::SignInAborted);
            assert!(browser.told.is_empty());
        }
    }
    panic!("the sign-in does not end");
}

#[test]
fn nothing_can_be_answered_after_an_abort() {
    let (mut browser, mut tab) = with_app();
    tab.abort();
    let code = browser.world.app_code(APP);
    let error = output(browser.respond(&mut tab, &json!(code))).unwrap_err();
    assert_eq!((error.code, browser.is_signed_in()), (Code::SignInAborted, false));
    let Some(Flow::SignIn(flow)) = &tab.last else { panic!() };
    assert!(!flow.is_open() && flow.next_step().is_none());
    assert!(flow.save(browser.world.host.now.get()).is_none(), "nothing is left to go on with");
}

#[test]
fn a_device_that_the_service_deleted_is_forgotten_before_the_sign_in_ends() {
    let (mut browser, tab) = with_app();
    drop(tab);
    let mut record = browser.record();
    record.devices.insert(Device {
        username: "ada".into(),
        login: "ada".into(),
        key: "us-east-1_00000000-0000-4000-8000-000000000000".into(),
        group_key: "-group".into(),
        password: "device password".into(),
    });
    browser.store(&record);
    let waiting = output(browser.run(Flow::sign_in(&ada("USER_SRP_AUTH")))).unwrap();
    assert_eq!(waiting["nextStep"]["signInStep"], "CONFIRM_SIGN_IN_WITH_TOTP_CODE");
    assert!(browser.record().devices.is_empty());
    assert_eq!(browser.record().generation, record.generation, "nothing else has changed");
}

#[test]
fn without_randomness_nothing_is_sent() {
    let mut browser = nobody();
    browser.world.host.seed.set(None);
    let error = output(browser.run(Flow::sign_in(&ada("USER_SRP_AUTH")))).unwrap_err();
    assert_eq!((error.code, browser.world.sent.len()), (Code::RandomnessUnavailable, 0));
}

#[test]
fn stepping_up_needs_a_session_and_sends_its_token() {
    let step_up = || {
        let input = json!({ "acr": "urn:mfa", "maxAge": 60 });
        let step_up = StepUp::read(&Reader::input(&input), "".into()).unwrap();
        let beginning = Beginning::StepUp { step_up, context_data: None };
        Flow::SignIn(Box::new(SigningIn::new(beginning, None)))
    };
    let error = output(nobody().run(step_up())).unwrap_err();
    assert_eq!(error.code, Code::UserUnAuthenticatedException);

    let mut browser = expired(&json!({}));
    let _ = browser.run(step_up());
    assert_eq!(browser.renewals(), 1, "its token is renewed first");
    let sent = browser.world.sent.last().unwrap();
    assert_eq!((sent.operation.as_str(), &sent.body["AuthFlow"]), ("InitiateAuth", &json!("USER_AUTH")));
    let record = browser.record();
    let token = record.user.as_ref().map(|user| user.tokens.access_token.as_str()).unwrap();
    assert!(sent.body.to_string().contains(token));
}

#[test]
fn the_output_of_a_challenge_has_what_a_page_reload_needs() {
    let (mut browser, tab) = with_app();
    drop(tab);
    let mut tab = browser.tab([Flow::sign_in(&ada("USER_SRP_AUTH"))]);
    let Output::SignIn(SignInOutput::Challenge(waiting)) = browser.finish(&mut tab).unwrap() else {
        panic!()
    };
    assert!(waiting.saved.is_some() && waiting.passkey.is_none());
}
