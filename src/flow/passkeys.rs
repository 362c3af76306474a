//! The signed-in user's passkeys. The ceremony itself is the browser's: `navigator.credentials.create` stands between
//! [`START_WEB_AUTHN_REGISTRATION`] and [`COMPLETE_WEB_AUTHN_REGISTRATION`], which together are
//! `associateWebAuthnCredential()`.

use alloc::vec::Vec;

use super::call::{Call, Effect, nothing};
use super::input::required;
use crate::error::{Code, Error};
use crate::http::Retry;
use crate::token::seconds;
use crate::value::Value;
use crate::wire;

/// Begins a registration. Results in `PublicKeyCredentialCreationOptionsJSON` (Web Authentication Level 3,
/// section 5.1.8).
pub static START_WEB_AUTHN_REGISTRATION: Call = Call {
    name: "startWebAuthnRegistration",
    operation: "StartWebAuthnRegistration",
    access_token: true,
    retry: Retry::Safe,
    body: |_, _| Ok(Value::object()),
    result: |_, _, answer| match answer.get("CredentialCreationOptions") {
        options if options.is_object() => Ok(options.clone()),
        _ => Err(wire::incomplete("CredentialCreationOptions")),
    },
    effect: Effect::None,
};

/// Ends a registration: `{ credential }`, a `RegistrationResponseJSON` (Web Authentication Level 3, section 5.1).
pub static COMPLETE_WEB_AUTHN_REGISTRATION: Call = Call {
    name: "completeWebAuthnRegistration",
    operation: "CompleteWebAuthnRegistration",
    access_token: true,
    retry: Retry::Throttled,
    body: |_, input| match input.get("credential") {
        credential if credential.is_object() => Ok(Value::object().with("Credential", credential)),
        _ => Err(Error::argument("credential must be an object")),
    },
    result: nothing,
    effect: Effect::None,
};

/// `listWebAuthnCredentials({ pageSize?, nextToken? })`, with at most 20 passkeys on a page. Results in
/// `{ credentials, nextToken }`, each credential as `{ credentialId, friendlyCredentialName, relyingPartyId,
/// authenticatorAttachment, authenticatorTransports, createdAt }`; the last page has no `nextToken`.
pub static LIST_WEB_AUTHN_CREDENTIALS: Call = Call {
    name: "listWebAuthnCredentials",
    operation: "ListWebAuthnCredentials",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        Ok(Value::object()
            .with("MaxResults", input.get("pageSize"))
            .with("NextToken", input.get("nextToken")))
    },
    result: |_, _, answer| {
        let credentials: Vec<_> = answer.get("Credentials").items().iter().map(credential).collect();
        Ok(Value::object().with("credentials", credentials).with("nextToken", answer.get("NextToken")))
    },
    effect: Effect::None,
};

/// `deleteWebAuthnCredential({ credentialId })`. The authenticator still has its half; the pool no longer takes it.
pub static DELETE_WEB_AUTHN_CREDENTIAL: Call = Call {
    name: "deleteWebAuthnCredential",
    operation: "DeleteWebAuthnCredential",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        let id = required(input, "credentialId", Code::InvalidArgument)?;
        Ok(Value::object().with("CredentialId", id))
    },
    result: nothing,
    effect: Effect::None,
};

fn credential(from: &Value) -> Value {
    Value::object()
        .with("credentialId", from.get("CredentialId"))
        .with("friendlyCredentialName", from.get("FriendlyCredentialName"))
        .with("relyingPartyId", from.get("RelyingPartyId"))
        .with("authenticatorAttachment", from.get("AuthenticatorAttachment"))
        .with("authenticatorTransports", from.get("AuthenticatorTransports"))
        .with("createdAt", seconds(from, "CreatedAt").map(Value::date))
}
