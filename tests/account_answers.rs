//! What no service should answer to an operation of the account: every such answer is a typed error that says where it is
//! wrong, and nothing of it is believed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::{Code, Result};
use cognito_wasm::flow::account::attributes::{
    DeleteUser, FetchUserAttributes, SendUserAttributeVerificationCode, UpdateUserAttributes,
};
use cognito_wasm::flow::account::client_token::GetClientToken;
use cognito_wasm::flow::account::devices::{FetchDevices, GetDevice, ListDevices};
use cognito_wasm::flow::account::mfa::{FetchAuthFactors, FetchMfaPreference, SetUpTotp};
use cognito_wasm::flow::account::passkeys::{ListWebAuthnCredentials, StartWebAuthnRegistration};
use cognito_wasm::flow::account::password::ResetPassword;
use cognito_wasm::flow::account::sessions::ListSessions;
use cognito_wasm::flow::account::sign_up::SignUp;
use cognito_wasm::flow::operation::Operation;
use cognito_wasm::http::{Headers, Response};
use serde_json::{Value, json};
use support::World;
use support::pool::pool;
use support::script::{Script, ok};

/// What becomes of this answer to the operation.
fn answered<O: Operation + 'static>(input: &Value, answer: Value) -> Result<Value> {
    let secret = json!({
        "userPoolId": support::POOL, "userPoolClientId": support::CLIENT, "userPoolClientSecret": "s".repeat(30),
    });
    World::with_config(Script::default().then(O::NAME, ok(answer)), &secret).call::<O>(Some("token"), input)
}

/// The member that the error names.
fn wrong_member<O: Operation + 'static>(input: &Value, answer: Value) -> String {
    let error = answered::<O>(input, answer).unwrap_err();
    assert_eq!((error.code, error.operation), (Code::InvalidResponse, Some(O::NAME)));
    let named = error.message.strip_prefix("the answer has no usable ");
    named.unwrap_or_else(|| panic!("{}", error.message)).to_owned()
}

#[test]
fn an_answer_must_have_what_the_result_is_made_of() {
    let device = json!({ "device": { "id": "us-east-1_a" } });
    let none = json!({});
    assert_eq!(wrong_member::<SignUp>(&json!({ "username": "ada" }), json!({})), "UserSub");
    assert_eq!(wrong_member::<SetUpTotp>(&none, json!({})), "SecretCode");
    let options = "CredentialCreationOptions";
    assert_eq!(wrong_member::<StartWebAuthnRegistration>(&none, json!({})), options);
    assert_eq!(wrong_member::<GetDevice>(&device, json!({})), "Device");
    let token = "ClientAuthenticationResult.AccessToken";
    assert_eq!(wrong_member::<GetClientToken>(&none, json!({})), token);
    let empty = json!({ "ClientAuthenticationResult": { "AccessToken": "", "ExpiresIn": 5 } });
    assert_eq!(wrong_member::<GetClientToken>(&none, empty), token);
}

#[test]
fn a_member_of_another_type_is_named() {
    let none = json!({});
    let one = json!({ "userAttributeKey": "email" });
    let reset = json!({ "username": "ada" });
    for (named, expected) in [
        (wrong_member::<FetchUserAttributes>(&none, json!({ "UserAttributes": "?" })), "UserAttributes"),
        (wrong_member::<FetchUserAttributes>(&none, json!({ "UserAttributes": [5] })), "UserAttributes[0]"),
        (
            wrong_member::<FetchUserAttributes>(&none, json!({ "UserAttributes": [{ "Value": "x" }] })),
            "UserAttributes[0].Name",
        ),
        (wrong_member::<FetchDevices>(&none, json!({ "Devices": {} })), "Devices"),
        (wrong_member::<FetchDevices>(&none, json!({ "Devices": [5] })), "Devices[0]"),
        (
            wrong_member::<ListDevices>(&none, json!({ "Devices": [{ "DeviceCreateDate": "soon" }] })),
            "Devices[0].DeviceCreateDate",
        ),
        (wrong_member::<ListWebAuthnCredentials>(&none, json!({ "Credentials": [null] })), "Credentials[0]"),
        (
            wrong_member::<ListSessions>(&none, json!({ "Sessions": [{ "LastLocation": "London" }] })),
            "Sessions[0].LastLocation",
        ),
        (wrong_member::<ListSessions>(&none, json!({ "NextToken": 5 })), "NextToken"),
        (
            wrong_member::<FetchMfaPreference>(&none, json!({ "UserMFASettingList": [5] })),
            "UserMFASettingList[0]",
        ),
        (
            wrong_member::<SendUserAttributeVerificationCode>(
                &one,
                json!({ "CodeDeliveryDetails": "EMAIL" }),
            ),
            "CodeDeliveryDetails",
        ),
        (
            wrong_member::<ResetPassword>(&reset, json!({ "CodeDeliveryDetails": { "Destination": 5 } })),
            "CodeDeliveryDetails.Destination",
        ),
    ] {
        assert_eq!(named, expected);
    }
}

#[test]
fn an_absent_list_is_an_empty_one() {
    let none = json!({});
    assert_eq!(answered::<FetchUserAttributes>(&none, json!({})).unwrap(), json!({}));
    assert_eq!(answered::<FetchDevices>(&none, json!({})).unwrap(), json!([]));
    assert_eq!(answered::<ListDevices>(&none, json!({})).unwrap(), json!({ "devices": [] }));
    let sessions = answered::<ListSessions>(&none, json!({ "Sessions": null })).unwrap();
    assert_eq!(sessions, json!({ "sessions": [] }));
    let credentials = answered::<ListWebAuthnCredentials>(&none, json!({ "Credentials": [{}] })).unwrap();
    assert_eq!(credentials, json!({ "credentials": [{}] }));
    let devices = answered::<FetchDevices>(&none, json!({ "Devices": [{}] })).unwrap();
    assert_eq!(devices, json!([{ "attributes": {} }]));
    assert_eq!(
        answered::<FetchMfaPreference>(&none, json!({ "UserMFASettingList": [] })).unwrap(),
        json!({})
    );
    assert_eq!(answered::<FetchAuthFactors>(&none, json!({})).unwrap(), json!({}));
}

#[test]
fn a_list_without_end_is_no_answer() {
    let none = json!({});
    let many = |item: Value| Value::from(vec![item; 1_001]);
    let lists = [
        wrong_member::<FetchUserAttributes>(&none, json!({ "UserAttributes": many(json!({ "Name": "a" })) })),
        wrong_member::<FetchDevices>(&none, json!({ "Devices": many(json!({})) })),
        wrong_member::<ListSessions>(&none, json!({ "Sessions": many(json!({})) })),
        wrong_member::<ListWebAuthnCredentials>(&none, json!({ "Credentials": many(json!({})) })),
        wrong_member::<FetchAuthFactors>(&none, json!({ "ConfiguredUserAuthFactors": many(json!("a")) })),
    ];
    let names = ["UserAttributes", "Devices", "Sessions", "Credentials", "ConfiguredUserAuthFactors"];
    assert_eq!(lists, names);
}

#[test]
fn a_factor_that_is_not_known_is_left_out() {
    let answer = json!({ "UserMFASettingList": ["CARRIER_PIGEON", "SMS_MFA"], "PreferredMfaSetting": "CARRIER_PIGEON" });
    let preference = answered::<FetchMfaPreference>(&json!({}), answer).unwrap();
    assert_eq!(preference, json!({ "enabled": ["SMS"] }));
}

#[test]
fn an_unusable_answer_says_which_one_it_was() {
    let response = Response {
        status: 200,
        headers: Headers { request_id: Some("id-1".into()), ..Headers::default() },
        body: "{}".into(),
    };
    let mut world = Script::default().then(SetUpTotp::NAME, response).world();
    let error = world.call::<SetUpTotp>(Some("token"), &json!({})).unwrap_err();
    assert_eq!(error.code, Code::InvalidResponse);
    assert_eq!((error.http_status, error.request_id.as_deref()), (Some(200), Some("id-1")));
}

#[test]
fn an_empty_answer_is_a_success_where_nothing_is_told() {
    let mut world = pool(&json!({}));
    let token = world.access_token();
    world.fault(&json!({ "operation": "DeleteUser", "kind": "empty" }));
    assert_eq!(world.call::<DeleteUser>(Some(&token), &json!({})).unwrap(), json!(null));
    world.fault(&json!({ "operation": "UpdateUserAttributes", "kind": "html", "status": 200 }));
    let input = json!({ "userAttributes": { "name": "Ada" } });
    let error = world.call::<UpdateUserAttributes>(Some(&token), &input).unwrap_err();
    assert_eq!(error.code, Code::InvalidResponse);
}

#[test]
fn secrets_are_not_printed() {
    let world = Script::default().world();
    let caller = world.caller(None);
    let answer = json!({ "SecretCode": "JBSWY3DPEHPK3PXP" });
    let call = SetUpTotp::default();
    let output = call.output(&caller, &cognito_wasm::reader::Reader::answer(&answer)).unwrap();
    assert!(!format!("{output:?}").contains("JBSWY"));
}
