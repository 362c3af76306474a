//! What a signed-in user does with the account, against the pool.

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
use cognito_wasm::flow::account::attributes::{
    ConfirmUserAttribute, DeleteUser, DeleteUserAttributes, FetchUserAttributes,
    SendUserAttributeVerificationCode, UpdateUserAttribute, UpdateUserAttributes,
};
use cognito_wasm::flow::account::mfa::{
    FetchAuthFactors, FetchMfaPreference, SetUpTotp, SetUserSettings, UpdateMfaPreference, VerifyTotpSetup,
};
use cognito_wasm::flow::account::password::{ConfirmResetPassword, ResetPassword, UpdatePassword};
use cognito_wasm::flow::operation::{Afterwards, Operation};
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};
use support::World;
use support::pool::{PASSWORD, Pool, ada, pool, pool_with};

const NEW: &str = "Brand-new-1";

/// A pool with these settings, and the access token of Ada.
fn signed_in(settings: &Value) -> (World<Pool>, String) {
    let mut world = pool(settings);
    let token = world.access_token();
    (world, token)
}

fn code_of<O: Operation + 'static>(world: &mut World<Pool>, token: &str, input: &Value) -> Code {
    world.call::<O>(Some(token), input).unwrap_err().code
}

/// What a success of this operation means for the session.
fn afterwards<O: Operation + 'static>(input: &Value) -> Afterwards {
    O::read(&Reader::input(input)).unwrap().afterwards()
}

#[test]
fn attributes_are_read() {
    let (mut world, token) = signed_in(&json!({}));
    let all = world.call::<FetchUserAttributes>(Some(&token), &json!({})).unwrap();
    assert_eq!((&all["email"], &all["email_verified"]), (&json!("ada@example.org"), &json!("true")));
    assert_eq!(all["sub"], world.view()["sub"]);
}

#[test]
fn attributes_are_changed_and_verified() {
    let (mut world, token) = signed_in(&json!({}));
    let input = json!({
        "userAttributes": { "given_name": "Ada", "email": "new@example.org" },
        "options": { "clientMetadata": { "tenant": "9" } },
    });
    let result = world.call::<UpdateUserAttributes>(Some(&token), &input).unwrap();
    assert_eq!(world.last()["ClientMetadata"], json!({ "tenant": "9" }));
    let details = json!({ "destination": "n***@e***", "deliveryMedium": "EMAIL", "attributeName": "email" });
    let wait = json!({
        "isUpdated": false,
        "nextStep": { "updateAttributeStep": "CONFIRM_ATTRIBUTE_WITH_CODE", "codeDeliveryDetails": details },
    });
    let done = json!({ "isUpdated": true, "nextStep": { "updateAttributeStep": "DONE" } });
    assert_eq!(result, json!({ "given_name": done, "email": wait }));
    assert_eq!(world.view()["attributes"]["email"], "ada@example.org", "until it is verified");

    let first = world.code();
    let sent = json!({ "userAttributeKey": "email" });
    let told = world.call::<SendUserAttributeVerificationCode>(Some(&token), &sent).unwrap();
    assert_eq!(told, details);
    assert_ne!(world.code(), first);

    let code = world.code();
    let confirm = |code: &str| json!({ "userAttributeKey": "email", "confirmationCode": code });
    let wrong = confirm(if code == "000000" { "000001" } else { "000000" });
    assert_eq!(code_of::<ConfirmUserAttribute>(&mut world, &token, &wrong), Code::CodeMismatchException);
    let empty = confirm("");
    assert_eq!(
        code_of::<ConfirmUserAttribute>(&mut world, &token, &empty),
        Code::EmptyConfirmUserAttributeCode
    );
    world.call::<ConfirmUserAttribute>(Some(&token), &confirm(&code)).unwrap();
    let view = world.view();
    assert_eq!(
        (&view["attributes"]["email"], &view["attributes"]["given_name"]),
        (&json!("new@example.org"), &json!("Ada"))
    );
}

#[test]
fn one_attribute_is_changed() {
    let (mut world, token) = signed_in(&json!({}));
    let change =
        |key: &str, value: Value| json!({ "userAttribute": { "attributeKey": key, "value": value } });
    let input = change("given_name", json!("Ada"));
    let result = world.call::<UpdateUserAttribute>(Some(&token), &input).unwrap();
    assert_eq!(result, json!({ "isUpdated": true, "nextStep": { "updateAttributeStep": "DONE" } }));
    let input = change("email", json!("new@example.org"));
    let result = world.call::<UpdateUserAttribute>(Some(&token), &input).unwrap();
    assert_eq!(result["nextStep"]["updateAttributeStep"], "CONFIRM_ATTRIBUTE_WITH_CODE");
    for wrong in [change("given_name", json!(5)), change("", json!("Ada")), json!({})] {
        assert_eq!(code_of::<UpdateUserAttribute>(&mut world, &token, &wrong), Code::InvalidArgument);
    }
}

#[test]
fn attributes_that_may_not_be_written_are_refused() {
    let (mut world, token) = signed_in(&json!({}));
    let input = json!({ "userAttributes": { "email_verified": "true" } });
    assert_eq!(code_of::<UpdateUserAttributes>(&mut world, &token, &input), Code::NotAuthorizedException);
    let input = json!({ "userAttributes": { "phone_number": "555" } });
    assert_eq!(code_of::<UpdateUserAttributes>(&mut world, &token, &input), Code::InvalidParameterException);
    for input in [json!({}), json!({ "userAttributes": {} }), json!({ "userAttributes": { "name": 5 } })] {
        assert_eq!(code_of::<UpdateUserAttributes>(&mut world, &token, &input), Code::InvalidArgument);
    }
}

#[test]
fn attributes_are_deleted() {
    let (mut world, token) = signed_in(&json!({ "requiredAttributes": ["email"] }));
    let input = json!({ "userAttributeKeys": ["phone_number"] });
    world.call::<DeleteUserAttributes>(Some(&token), &input).unwrap();
    assert_eq!(world.view()["attributes"]["phone_number"], json!(null));
    let input = json!({ "userAttributeKeys": ["email"] });
    assert_eq!(code_of::<DeleteUserAttributes>(&mut world, &token, &input), Code::InvalidParameterException);
    for input in [json!({}), json!({ "userAttributeKeys": [] }), json!({ "userAttributeKeys": [5] })] {
        assert_eq!(code_of::<DeleteUserAttributes>(&mut world, &token, &input), Code::InvalidArgument);
    }
}

#[test]
fn an_operation_that_changes_claims_says_so() {
    let one = json!({ "attributeKey": "name", "value": "Ada" });
    for refresh_tokens in [false, true] {
        let options = json!({ "refreshTokens": refresh_tokens });
        let expected = Afterwards::UserUpdated { refresh_tokens };
        let input = json!({ "userAttributes": { "name": "Ada" }, "options": options });
        assert_eq!(afterwards::<UpdateUserAttributes>(&input), expected);
        let input = json!({ "userAttribute": one, "options": options });
        assert_eq!(afterwards::<UpdateUserAttribute>(&input), expected);
    }
    let updated = Afterwards::UserUpdated { refresh_tokens: false };
    let input = json!({ "userAttributes": { "name": "Ada" } });
    assert_eq!(afterwards::<UpdateUserAttributes>(&input), updated);
    let input = json!({ "userAttributeKey": "email", "confirmationCode": "1" });
    assert_eq!(afterwards::<ConfirmUserAttribute>(&input), updated);
    assert_eq!(afterwards::<DeleteUserAttributes>(&json!({ "userAttributeKeys": ["name"] })), updated);
    assert_eq!(afterwards::<FetchUserAttributes>(&json!({})), Afterwards::Nothing);
}

#[test]
fn a_user_deletes_the_account() {
    let (mut world, token) = signed_in(&json!({}));
    assert_eq!(world.call::<DeleteUser>(Some(&token), &json!({})).unwrap(), json!(null));
    assert_eq!(afterwards::<DeleteUser>(&json!({})), Afterwards::UserDeleted);
    assert!(world.sign_in(&ada("USER_SRP_AUTH")).1.is_err());
    assert!(world.call::<FetchUserAttributes>(Some(&token), &json!({})).is_err());
}

#[test]
fn a_password_is_changed() {
    let (mut world, token) = signed_in(&json!({}));
    let change = |old: &str| json!({ "oldPassword": old, "newPassword": NEW });
    assert_eq!(code_of::<UpdatePassword>(&mut world, &token, &change("wrong")), Code::NotAuthorizedException);
    assert_eq!(code_of::<UpdatePassword>(&mut world, &token, &change("")), Code::EmptyUpdatePassword);
    world.call::<UpdatePassword>(Some(&token), &change(PASSWORD)).unwrap();
    let mut input = ada("USER_SRP_AUTH");
    input["password"] = json!(NEW);
    world.sign_in(&input).1.unwrap().done();
}

#[test]
fn a_passwordless_user_sets_a_first_password() {
    let mut world = pool_with(&json!({ "firstFactors": ["PASSWORD", "EMAIL_OTP"] }), &json!({}));
    world.add_user(&json!({ "password": null }));
    let mut input = ada("USER_AUTH");
    input["options"]["preferredChallenge"] = json!("EMAIL_OTP");
    let (mut sign_in, _) = world.sign_in(&input);
    let code = world.code();
    let token = world.respond(&mut sign_in, code).unwrap().done().tokens.access_token.clone();
    world.call::<UpdatePassword>(Some(&token), &json!({ "newPassword": NEW })).unwrap();
    assert_eq!(world.last()["PreviousPassword"], json!(null));
    input = ada("USER_SRP_AUTH");
    input["password"] = json!(NEW);
    world.sign_in(&input).1.unwrap().done();
}

#[test]
fn a_forgotten_password_is_reset() {
    let mut world = pool(&json!({}));
    world.change_user(&json!({ "status": "RESET_REQUIRED" }));
    let result = world.call::<ResetPassword>(None, &json!({ "username": "ada" })).unwrap();
    assert_eq!(
        result,
        json!({
            "isPasswordReset": false,
            "nextStep": {
                "resetPasswordStep": "CONFIRM_RESET_PASSWORD_WITH_CODE",
                "codeDeliveryDetails": {
                    "destination": "a***@e***", "deliveryMedium": "EMAIL", "attributeName": "email",
                },
            },
        })
    );
    let confirm = |code: &str, password: &str| json!({ "username": "ada", "confirmationCode": code, "newPassword": password });
    let code = world.code();
    for (input, expected) in [
        (confirm(&code, ""), Code::EmptyConfirmResetPasswordNewPassword),
        (confirm("", NEW), Code::EmptyConfirmResetPasswordConfirmationCode),
        (json!({ "newPassword": NEW, "confirmationCode": code }), Code::EmptyConfirmResetPasswordUsername),
        (confirm(&code, "short"), Code::InvalidPasswordException),
        (confirm(if code == "000000" { "000001" } else { "000000" }, NEW), Code::CodeMismatchException),
    ] {
        let error = world.call::<ConfirmResetPassword>(None, &input).unwrap_err();
        assert_eq!(error.code, expected, "{input}");
    }
    world.call::<ConfirmResetPassword>(None, &confirm(&code, NEW)).unwrap();
    let mut input = ada("USER_SRP_AUTH");
    input["password"] = json!(NEW);
    world.sign_in(&input).1.unwrap().done();
}

#[test]
fn an_authenticator_app_is_registered_and_preferred() {
    let (mut world, token) = signed_in(&json!({ "mfa": "OPTIONAL" }));
    let secret = world.call::<SetUpTotp>(Some(&token), &json!({})).unwrap();
    let secret = secret["sharedSecret"].as_str().unwrap().to_owned();
    let code = world.app_code(&secret);
    let wrong = json!({ "code": if code == "000000" { "000001" } else { "000000" } });
    assert_eq!(code_of::<VerifyTotpSetup>(&mut world, &token, &wrong), Code::EnableSoftwareTokenMFAException);
    let named = json!({ "code": code, "options": { "friendlyDeviceName": "Phone" } });
    assert_eq!(world.call::<VerifyTotpSetup>(Some(&token), &named).unwrap(), json!(null));
    assert_eq!(world.last()["FriendlyDeviceName"], "Phone");
    assert_eq!(world.call::<FetchMfaPreference>(Some(&token), &json!({})).unwrap(), json!({}));
    let wish = json!({ "totp": "PREFERRED", "sms": "ENABLED", "email": "NOT_PREFERRED" });
    world.call::<UpdateMfaPreference>(Some(&token), &wish).unwrap();
    let body = world.last();
    assert_eq!(body["SoftwareTokenMfaSettings"], json!({ "Enabled": true, "PreferredMfa": true }));
    assert_eq!(body["SMSMfaSettings"], json!({ "Enabled": true }));
    assert_eq!(body["EmailMfaSettings"], json!({ "Enabled": true, "PreferredMfa": false }));
    assert_eq!(body["WebAuthnMfaSettings"], json!(null));
    let preference = world.call::<FetchMfaPreference>(Some(&token), &json!({})).unwrap();
    assert_eq!(preference, json!({ "enabled": ["SMS", "TOTP", "EMAIL"], "preferred": "TOTP" }));
    let off = json!({ "totp": "DISABLED", "sms": "DISABLED", "email": "DISABLED" });
    world.call::<UpdateMfaPreference>(Some(&token), &off).unwrap();
    assert_eq!(world.last()["SMSMfaSettings"], json!({ "Enabled": false }));
    assert_eq!(world.call::<FetchMfaPreference>(Some(&token), &json!({})).unwrap(), json!({}));
}

#[test]
fn an_unknown_mfa_setting_is_a_wrong_argument() {
    let (mut world, token) = signed_in(&json!({ "mfa": "OPTIONAL" }));
    for input in [json!({ "sms": "ON" }), json!({ "totp": true }), json!({ "passkey": "PREFERRED" })] {
        assert_eq!(code_of::<UpdateMfaPreference>(&mut world, &token, &input), Code::InvalidArgument);
    }
    let two = json!({ "sms": "PREFERRED", "email": "PREFERRED" });
    assert_eq!(code_of::<UpdateMfaPreference>(&mut world, &token, &two), Code::InvalidParameterException);
}

#[test]
fn a_passkey_may_count_as_second_factor() {
    let mut world = support::script::Script::default()
        .then("SetUserMFAPreference", support::script::ok(json!({})))
        .then("GetUser", support::script::ok(json!({ "UserMFASettingList": ["WEB_AUTHN", "SMS_MFA"] })))
        .world();
    world.call::<UpdateMfaPreference>(Some("token"), &json!({ "passkey": "ENABLED" })).unwrap();
    assert_eq!(world.last(), &json!({ "AccessToken": "token", "WebAuthnMfaSettings": { "Enabled": true } }));
    let preference = world.call::<FetchMfaPreference>(Some("token"), &json!({})).unwrap();
    assert_eq!(preference, json!({ "enabled": ["SMS", "PASSKEY"] }));
}

#[test]
fn the_legacy_settings_know_sms_alone() {
    let (mut world, token) = signed_in(&json!({ "mfa": "OPTIONAL" }));
    let sms = json!({ "mfaOptions": [{ "deliveryMedium": "SMS", "attributeName": "phone_number" }] });
    world.call::<SetUserSettings>(Some(&token), &sms).unwrap();
    assert_eq!(
        world.last()["MFAOptions"],
        json!([{ "DeliveryMedium": "SMS", "AttributeName": "phone_number" }])
    );
    assert_eq!(world.view()["enabledMfa"], json!(["SMS_MFA"]));
    world.call::<SetUserSettings>(Some(&token), &json!({ "mfaOptions": [] })).unwrap();
    assert_eq!(world.view()["enabledMfa"], json!([]));
}

#[test]
fn auth_factors_are_shown() {
    let (mut world, token) =
        signed_in(&json!({ "mfa": "OPTIONAL", "firstFactors": ["PASSWORD", "EMAIL_OTP"] }));
    let factors = world.call::<FetchAuthFactors>(Some(&token), &json!({})).unwrap();
    assert_eq!(factors, json!({ "username": "ada", "authFactors": ["PASSWORD", "EMAIL_OTP"] }));
    world.call::<UpdateMfaPreference>(Some(&token), &json!({ "sms": "PREFERRED" })).unwrap();
    let factors = world.call::<FetchAuthFactors>(Some(&token), &json!({})).unwrap();
    assert_eq!((&factors["enabled"], &factors["preferred"]), (&json!(["SMS"]), &json!("SMS")));
}

#[test]
fn operations_of_a_user_need_somebody_to_be_signed_in() {
    let mut world = pool(&json!({}));
    let error = world.call::<FetchUserAttributes>(None, &json!({})).unwrap_err();
    assert_eq!((error.code, error.operation), (Code::UserUnAuthenticatedException, Some("GetUser")));
    let input = json!({ "oldPassword": PASSWORD, "newPassword": NEW });
    assert_eq!(
        world.call::<UpdatePassword>(None, &input).unwrap_err().code,
        Code::UserUnAuthenticatedException
    );
    assert!(world.sent.is_empty());
}

#[test]
fn an_attribute_that_is_absent_is_not_changed() {
    let (mut world, token) = signed_in(&json!({}));
    let input = json!({ "userAttributes": { "name": "Ada", "nickname": null } });
    let result = world.call::<UpdateUserAttributes>(Some(&token), &input).unwrap();
    assert_eq!(world.last()["UserAttributes"], json!([{ "Name": "name", "Value": "Ada" }]));
    assert_eq!(result.as_object().unwrap().len(), 1);
}
