//! The signed-in user's passkeys. The ceremony itself is the browser's: `navigator.credentials.create` stands between
//! [`StartWebAuthnRegistration`] and [`CompleteWebAuthnRegistration`], which together are `associateWebAuthnCredential()`.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::page;
use crate::error::{Code, Result};
use crate::flow::input;
use crate::flow::operation::{Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::{Members, Reader};

/// The most passkeys on a page: the service's limit.
const MAX_PAGE: u32 = 20;

/// Begins a registration. Results in `PublicKeyCredentialCreationOptionsJSON` (Web Authentication Level 3, section 5.1.8).
#[derive(Debug, Default, Serialize)]
pub struct StartWebAuthnRegistration {}

impl Operation for StartWebAuthnRegistration {
    const NAME: &'static str = "StartWebAuthnRegistration";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = Members;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        answer.member("CredentialCreationOptions").object().cloned()
    }
}

/// Ends a registration: `{ credential }`, a `RegistrationResponseJSON` (Web Authentication Level 3, section 5.1).
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct CompleteWebAuthnRegistration {
    credential: Members,
}

impl Operation for CompleteWebAuthnRegistration {
    const NAME: &'static str = "CompleteWebAuthnRegistration";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["credential"])?;
        Ok(Self { credential: input.member("credential").object()?.clone() })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}

/// `listWebAuthnCredentials({ pageSize?, nextToken? })`, with at most 20 passkeys on a page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListWebAuthnCredentials {
    #[serde(skip_serializing_if = "Option::is_none")]
    max_results: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// A page of passkeys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListWebAuthnCredentialsOutput {
    /// The passkeys.
    pub credentials: Vec<WebAuthnCredential>,
    /// Where the next page begins; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// A passkey, as far as the service tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WebAuthnCredential {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_id: Option<String>,
    /// Its name, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friendly_credential_name: Option<String>,
    /// The domain that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relying_party_id: Option<String>,
    /// Whether it is part of the device (`platform`) or not (`cross-platform`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_attachment: Option<String>,
    /// How it is reached, for example `internal`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator_transports: Option<Vec<String>>,
    /// When it was made: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
}

impl WebAuthnCredential {
    fn read(credential: &Reader<'_>) -> Result<Self> {
        let text = |name| credential.member(name).optional_string();
        Ok(Self {
            credential_id: text("CredentialId")?,
            friendly_credential_name: text("FriendlyCredentialName")?,
            relying_party_id: text("RelyingPartyId")?,
            authenticator_attachment: text("AuthenticatorAttachment")?,
            authenticator_transports: credential.member("AuthenticatorTransports").optional_strings()?,
            created_at: credential.member("CreatedAt").optional_time()?,
        })
    }
}

impl Operation for ListWebAuthnCredentials {
    const NAME: &'static str = "ListWebAuthnCredentials";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ListWebAuthnCredentialsOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["pageSize", "nextToken"])?;
        Ok(Self {
            max_results: input.member("pageSize").optional_whole(0..=MAX_PAGE)?,
            next_token: page::token(input)?,
        })
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let credentials = answer.member("Credentials").optional_objects()?;
        Ok(ListWebAuthnCredentialsOutput {
            credentials: credentials.iter().map(WebAuthnCredential::read).collect::<Result<_>>()?,
            next_token: page::next(&answer.member("NextToken"), self.next_token.as_deref())?,
        })
    }
}

/// `deleteWebAuthnCredential({ credentialId })`. The authenticator still has its half; the pool no longer takes it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteWebAuthnCredential {
    credential_id: String,
}

impl Operation for DeleteWebAuthnCredential {
    const NAME: &'static str = "DeleteWebAuthnCredential";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["credentialId"])?;
        Ok(Self {
            credential_id: input::required_name(&input.member("credentialId"), Code::InvalidArgument)?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}
