//! What applications pass to the operations of the account: nothing is dropped in silence. A wrong value, and a member that
//! is not known, is a wrong argument that names the member.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::error::{Code, Error, Result};
use cognito_wasm::flow::account::attributes::{
    ConfirmUserAttribute, DeleteUser, DeleteUserAttributes, FetchUserAttributes,
    SendUserAttributeVerificationCode, UpdateUserAttribute, UpdateUserAttributes,
};
use cognito_wasm::flow::account::call::Call;
use cognito_wasm::flow::account::client_token::{GetClientToken, GetDerivedToken};
use cognito_wasm::flow::account::devices::{
    FetchDevices, ForgetDevice, GetDevice, ListDevices, RememberDevice,
};
use cognito_wasm::flow::account::feedback::UpdateAuthEventFeedback;
use cognito_wasm::flow::account::mfa::{
    FetchAuthFactors, FetchMfaPreference, SetUpTotp, SetUserSettings, UpdateMfaPreference, VerifyTotpSetup,
};
use cognito_wasm::flow::account::passkeys::{
    CompleteWebAuthnRegistration, DeleteWebAuthnCredential, ListWebAuthnCredentials,
    StartWebAuthnRegistration,
};
use cognito_wasm::flow::account::password::{ConfirmResetPassword, ResetPassword, UpdatePassword};
use cognito_wasm::flow::account::sessions::{ListSessions, RevokeSession};
use cognito_wasm::flow::account::sign_out::{GlobalSignOut, RevokeToken};
use cognito_wasm::flow::account::sign_up::{ConfirmSignUp, ResendSignUpCode, SignUp};
use cognito_wasm::flow::operation::Operation;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};

type Read = fn(&Value) -> Result<()>;

/// Every operation: its name, its reader, and an input with every member that it knows.
#[allow(clippy::too_many_lines, reason = "a table of all of them")]
fn operations() -> Vec<(&'static str, Read, Value)> {
    fn read<O: Operation + 'static>(input: &Value) -> Result<()> {
        Call::start::<O>(&Reader::input(input)).map(|_| ())
    }
    let metadata = json!({ "clientMetadata": { "tenant": "9" } });
    let device = json!({ "id": "us-east-1_device" });
    let page = json!({ "pageSize": 5, "nextToken": "token" });
    let attribute = json!({ "attributeKey": "name", "value": "Ada" });
    let update = json!({ "clientMetadata": { "tenant": "9" }, "refreshTokens": true });
    let sign_up = json!({
        "userAttributes": { "email": "ada@example.org" }, "validationData": { "invitation": "X1" },
        "clientMetadata": { "tenant": "9" }, "autoSignIn": true,
    });
    let confirm = json!({ "clientMetadata": { "tenant": "9" }, "forceAliasCreation": true });
    vec![
        (
            "signUp",
            read::<SignUp>,
            json!({ "username": "ada", "password": "secret words", "options": sign_up }),
        ),
        (
            "confirmSignUp",
            read::<ConfirmSignUp>,
            json!({ "username": "ada", "confirmationCode": "123456", "options": confirm }),
        ),
        ("resendSignUpCode", read::<ResendSignUpCode>, json!({ "username": "ada", "options": metadata })),
        ("resetPassword", read::<ResetPassword>, json!({ "username": "ada", "options": metadata })),
        (
            "confirmResetPassword",
            read::<ConfirmResetPassword>,
            json!({
                "username": "ada", "newPassword": "secret words", "confirmationCode": "123456",
                "options": metadata,
            }),
        ),
        ("updatePassword", read::<UpdatePassword>, json!({ "oldPassword": "old", "newPassword": "new" })),
        ("fetchUserAttributes", read::<FetchUserAttributes>, json!({})),
        (
            "updateUserAttributes",
            read::<UpdateUserAttributes>,
            json!({ "userAttributes": { "name": "Ada" }, "options": update }),
        ),
        (
            "updateUserAttribute",
            read::<UpdateUserAttribute>,
            json!({ "userAttribute": attribute, "options": update }),
        ),
        (
            "sendUserAttributeVerificationCode",
            read::<SendUserAttributeVerificationCode>,
            json!({ "userAttributeKey": "email", "options": metadata }),
        ),
        (
            "confirmUserAttribute",
            read::<ConfirmUserAttribute>,
            json!({ "userAttributeKey": "email", "confirmationCode": "123456" }),
        ),
        ("deleteUserAttributes", read::<DeleteUserAttributes>, json!({ "userAttributeKeys": ["name"] })),
        ("deleteUser", read::<DeleteUser>, json!({})),
        ("setUpTOTP", read::<SetUpTotp>, json!({})),
        (
            "verifyTOTPSetup",
            read::<VerifyTotpSetup>,
            json!({ "code": "123456", "options": { "friendlyDeviceName": "Phone" } }),
        ),
        ("fetchMFAPreference", read::<FetchMfaPreference>, json!({})),
        (
            "updateMFAPreference",
            read::<UpdateMfaPreference>,
            json!({ "sms": "ENABLED", "totp": "PREFERRED", "email": "NOT_PREFERRED", "passkey": "DISABLED" }),
        ),
        ("fetchAuthFactors", read::<FetchAuthFactors>, json!({})),
        (
            "setUserSettings",
            read::<SetUserSettings>,
            json!({ "mfaOptions": [{ "deliveryMedium": "SMS", "attributeName": "phone_number" }] }),
        ),
        ("rememberDevice", read::<RememberDevice>, json!({ "device": device, "status": "not_remembered" })),
        ("forgetDevice", read::<ForgetDevice>, json!({ "device": device })),
        ("getDevice", read::<GetDevice>, json!({ "device": device })),
        ("fetchDevices", read::<FetchDevices>, json!({})),
        ("listDevices", read::<ListDevices>, page.clone()),
        ("startWebAuthnRegistration", read::<StartWebAuthnRegistration>, json!({})),
        (
            "completeWebAuthnRegistration",
            read::<CompleteWebAuthnRegistration>,
            json!({ "credential": { "id": "x" } }),
        ),
        ("listWebAuthnCredentials", read::<ListWebAuthnCredentials>, page),
        ("deleteWebAuthnCredential", read::<DeleteWebAuthnCredential>, json!({ "credentialId": "x" })),
        ("listSessions", read::<ListSessions>, json!({ "nextToken": "token" })),
        (
            "revokeSession",
            read::<RevokeSession>,
            json!({ "sessionId": "tkn1", "revokeAssociatedSessions": "LINKED" }),
        ),
        ("globalSignOut", read::<GlobalSignOut>, json!({})),
        (
            "revokeToken",
            read::<RevokeToken>,
            json!({ "token": "refresh", "revokeAssociatedSessions": "NONE" }),
        ),
        (
            "updateAuthEventFeedback",
            read::<UpdateAuthEventFeedback>,
            json!({ "username": "ada", "eventId": "1", "feedbackToken": "t", "feedbackValue": "Valid" }),
        ),
        (
            "getClientToken",
            read::<GetClientToken>,
            json!({ "scopes": ["s/read"], "clientMetadata": { "tenant": "9" } }),
        ),
        (
            "getDerivedToken",
            read::<GetDerivedToken>,
            json!({
                "subjectToken": "subject", "subjectTokenType": "ID_TOKEN", "subjectTokenProviderName": "Idp",
                "actorToken": "actor", "actorTokenType": "SAML2", "actorTokenProviderName": "Idp",
                "scopes": ["s/read"], "audience": "api", "resource": "https://api.example.org",
                "requestedTokenType": "ACCESS_TOKEN",
            }),
        ),
    ]
}

/// Members whose members are the application's own, or somebody else's.
const FOREIGN: [&str; 5] = ["clientMetadata", "userAttributes", "validationData", "credential", "autoSignIn"];

/// The JSON pointers of all values below this one, and the paths by which errors name them.
fn places(value: &Value, pointer: &str, path: &str, found: &mut Vec<(String, String)>) {
    if !path.is_empty() {
        found.push((pointer.to_owned(), path.to_owned()));
    }
    match value {
        Value::Object(members) if !path.ends_with("credential") => {
            for (name, member) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                places(member, &format!("{pointer}/{name}"), &path, found);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                places(item, &format!("{pointer}/{place}"), &format!("{path}[{place}]"), found);
            }
        }
        _ => {}
    }
}

/// Makes sure that the error names this place.
fn assert_names(error: &Error, path: &str, about: &str) {
    assert_eq!(error.code, Code::InvalidArgument, "{about}: {error}");
    assert!(error.operation.is_some(), "{about}");
    let rest = error.message.strip_prefix(path);
    assert!(rest.is_some_and(|rest| rest.starts_with(' ')), "{about}: {error}");
}

#[test]
fn every_member_that_is_known_is_taken() {
    assert_eq!(operations().len(), 35);
    for (name, read, input) in operations() {
        read(&input).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn a_value_of_another_type_is_named_wherever_it_stands() {
    for (name, read, input) in operations() {
        let mut found = Vec::new();
        places(&input, "", "", &mut found);
        for (pointer, path) in found {
            for wrong in [json!(5), json!(true), json!("?"), json!([[]]), json!({ "a": [] })] {
                let mut changed = input.clone();
                let place = changed.pointer_mut(&pointer).unwrap();
                let is_same_type = core::mem::discriminant(place) == core::mem::discriminant(&wrong);
                let takes_both = path.ends_with("autoSignIn") && (wrong.is_object() || wrong.is_boolean());
                if is_same_type || takes_both {
                    continue;
                }
                *place = wrong.clone();
                let about = format!("{name} {path} {wrong}");
                let error = read(&changed).expect_err(&about);
                assert_names(&error, &path, &about);
            }
        }
    }
}

#[test]
fn an_input_that_is_no_object_is_refused() {
    for (name, read, _) in operations() {
        for wrong in [json!(5), json!(true), json!([]), json!("text")] {
            if name == "revokeSession" && wrong.is_string() {
                continue;
            }
            assert_names(&read(&wrong).expect_err(name), "the argument", name);
        }
    }
}

#[test]
fn a_member_that_is_not_known_is_named() {
    for (name, read, input) in operations() {
        let mut found = vec![(String::new(), String::new())];
        places(&input, "", "", &mut found);
        for (pointer, path) in found {
            let mut changed = input.clone();
            let place = changed.pointer_mut(&pointer).unwrap();
            if FOREIGN.iter().any(|foreign| path.ends_with(foreign)) {
                continue;
            }
            let Some(members) = place.as_object_mut() else { continue };
            members.insert("misspelt".into(), json!("x"));
            let expected = if path.is_empty() { "misspelt".to_owned() } else { format!("{path}.misspelt") };
            let about = format!("{name} {expected}");
            assert_names(&read(&changed).expect_err(&about), &expected, &about);
        }
    }
}

#[test]
fn a_choice_that_there_is_not_is_named() {
    for (name, member) in [
        ("updateMFAPreference", "sms"),
        ("rememberDevice", "status"),
        ("revokeSession", "revokeAssociatedSessions"),
        ("updateAuthEventFeedback", "feedbackValue"),
        ("getDerivedToken", "subjectTokenType"),
    ] {
        let (_, read, mut input) = operations().into_iter().find(|(other, ..)| *other == name).unwrap();
        input[member] = json!("enabled");
        let error = read(&input).unwrap_err();
        assert_names(&error, member, name);
        assert!(error.message.contains(" must be "), "{error}");
    }
}

#[test]
fn a_size_that_no_service_takes_is_refused() {
    let long = "x".repeat(64 * 1024 + 1);
    for (name, read, input) in operations() {
        let mut found = Vec::new();
        places(&input, "", "", &mut found);
        for (pointer, path) in found.into_iter().filter(|(_, path)| !path.contains("clientMetadata")) {
            let mut changed = input.clone();
            let place = changed.pointer_mut(&pointer).unwrap();
            if !place.is_string() || path.ends_with("nextToken") {
                continue;
            }
            *place = json!(long);
            let about = format!("{name} {path}");
            assert_names(&read(&changed).expect_err(&about), &path, &about);
        }
    }
}

#[test]
fn the_limits_of_names_and_passwords_are_generous() {
    let sign_up = |username: usize, password: usize| {
        let input = json!({ "username": "n".repeat(username), "password": "p".repeat(password) });
        Call::start::<SignUp>(&Reader::input(&input)).map(|_| ())
    };
    sign_up(8 * 1024, 4 * 1024).unwrap();
    assert_names(&sign_up(8 * 1024 + 1, 1).unwrap_err(), "username", "signUp");
    assert_names(&sign_up(1, 4 * 1024 + 1).unwrap_err(), "password", "signUp");
}

#[test]
fn an_operation_without_input_needs_none() {
    for (name, read, input) in operations() {
        if input == json!({}) {
            read(&Value::Null).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

#[test]
fn an_empty_restriction_is_refused() {
    for (name, member, wrong) in [
        ("getClientToken", "scopes", json!([])),
        ("getClientToken", "resource", json!("https://api.example.org")),
        ("getDerivedToken", "scopes", json!([])),
        ("getDerivedToken", "audience", json!("")),
        ("getDerivedToken", "resource", json!(" ")),
        ("getDerivedToken", "actorToken", json!("")),
        ("listDevices", "nextToken", json!("")),
        ("listDevices", "pageSize", json!(61)),
        ("listWebAuthnCredentials", "pageSize", json!(21)),
        ("listWebAuthnCredentials", "pageSize", json!(0.5)),
        ("revokeToken", "token", json!("")),
        ("deleteUserAttributes", "userAttributeKeys", json!([])),
        ("updateUserAttributes", "userAttributes", json!({})),
        ("setUserSettings", "mfaOptions", json!(null)),
    ] {
        let (_, read, mut input) = operations().into_iter().find(|(other, ..)| *other == name).unwrap();
        input[member] = wrong;
        assert_names(&read(&input).expect_err(name), member, name);
    }
}

#[test]
fn no_error_repeats_a_value() {
    for (name, read, input) in operations() {
        let mut found = Vec::new();
        places(&input, "", "", &mut found);
        for (pointer, _) in found {
            let mut changed = input.clone();
            *changed.pointer_mut(&pointer).unwrap() = json!(["471199"]);
            if let Err(error) = read(&changed) {
                assert!(!format!("{error} {error:?}").contains("471199"), "{name}: {error}");
            }
        }
    }
}
