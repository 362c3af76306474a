//! The signed-in user's passkeys. The ceremony itself is the browser's: `navigator.credentials.create` stands between
//! [`START_WEB_AUTHN_REGISTRATION`] and [`COMPLETE_WEB_AUTHN_REGISTRATION`], which together are
//! `associateWebAuthnCredential()`.

use super::call::Outcome::Shape;
use super::call::{Call, Effect, NOTHING};
use crate::http::Retry;

/// Begins a registration. Results in `PublicKeyCredentialCreationOptionsJSON` (Web Authentication Level 3,
/// section 5.1.8).
pub const START_WEB_AUTHN_REGISTRATION: Call = Call {
    name: "startWebAuthnRegistration",
    operation: "StartWebAuthnRegistration",
    access_token: true,
    retry: Retry::Safe,
    body: "",
    result: Shape("=CredentialCreationOptions:object"),
    effect: Effect::None,
};

/// Ends a registration: `{ credential }`, a `RegistrationResponseJSON` (Web Authentication Level 3, section 5.1).
pub const COMPLETE_WEB_AUTHN_REGISTRATION: Call = Call {
    name: "completeWebAuthnRegistration",
    operation: "CompleteWebAuthnRegistration",
    access_token: true,
    retry: Retry::Throttled,
    body: "Credential:object!InvalidArgument",
    result: NOTHING,
    effect: Effect::None,
};

/// `listWebAuthnCredentials({ pageSize?, nextToken? })`, with at most 20 passkeys on a page. Results in
/// `{ credentials, nextToken }`, each credential as `{ credentialId, friendlyCredentialName, relyingPartyId,
/// authenticatorAttachment, authenticatorTransports, createdAt }`; the last page has no `nextToken`.
pub const LIST_WEB_AUTHN_CREDENTIALS: Call = Call {
    name: "listWebAuthnCredentials",
    operation: "ListWebAuthnCredentials",
    access_token: true,
    retry: Retry::Safe,
    body: "MaxResults=pageSize NextToken",
    result: Shape(
        "credentials:each( credentialId friendlyCredentialName relyingPartyId authenticatorAttachment \
         authenticatorTransports createdAt:date ) nextToken",
    ),
    effect: Effect::None,
};

/// `deleteWebAuthnCredential({ credentialId })`. The authenticator still has its half; the pool no longer takes it.
pub const DELETE_WEB_AUTHN_CREDENTIAL: Call = Call {
    name: "deleteWebAuthnCredential",
    operation: "DeleteWebAuthnCredential",
    access_token: true,
    retry: Retry::Safe,
    body: "CredentialId!InvalidArgument",
    result: NOTHING,
    effect: Effect::None,
};
