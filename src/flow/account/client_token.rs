//! Tokens that no user signs in for: an app client that speaks for itself, and a token in exchange for another one. For
//! servers.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::entries::Texts;
use crate::error::{Code, Result};
use crate::flow::input;
use crate::flow::operation::{Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};
use crate::time::millis;

/// The most scopes: the service's limit.
const MAX_SCOPES: usize = 50;

/// `getClientToken({ scopes?, clientMetadata? })`: a token of the app client itself. It needs the client's secret.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetClientToken {
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
}

/// A token of an app client.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ClientToken {
    /// The access token.
    #[serde(serialize_with = "secret::exposed")]
    pub access_token: Secret<String>,
    /// `Bearer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// When it ends, by the server's clock: Unix milliseconds, a `Date` in JavaScript.
    pub expires_at: i64,
}

impl Operation for GetClientToken {
    const NAME: &'static str = "GetClientToken";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::Secret;
    type Output = ClientToken;

    fn read(input: &Reader<'_>) -> Result<Self> {
        // The token endpoint binds a token to a resource; this operation cannot.
        if let Some(resource) = input.member("resource").present() {
            return Err(
                resource.wrong("cannot be asked for here: it takes the token endpoint of the pool's domain")
            );
        }
        input.only(&["scopes", "clientMetadata", "resource"])?;
        Ok(Self {
            scopes: scopes(input)?,
            client_metadata: input.member("clientMetadata").texts()?.map(Into::into),
        })
    }

    fn output(&self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let result = answer.member("ClientAuthenticationResult");
        Ok(ClientToken {
            access_token: issued(&result.member("AccessToken"))?,
            token_type: result.member("TokenType").optional_string()?,
            expires_at: caller.server_time.saturating_add(millis(result.member("ExpiresIn").number()?)),
        })
    }
}

/// `getDerivedToken({ subjectToken, subjectTokenType, subjectTokenProviderName?, actorToken?, actorTokenType?,
/// actorTokenProviderName?, scopes?, audience?, resource?, requestedTokenType? })`: a token in exchange for another one
/// (RFC 8693). The kinds of tokens are `ACCESS_TOKEN`, `ID_TOKEN` and, of the given ones, `SAML2`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetDerivedToken {
    #[serde(serialize_with = "secret::exposed")]
    subject_token: Secret<String>,
    subject_token_type: GivenType,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject_token_provider_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "secret::optional_exposed")]
    actor_token: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor_token_type: Option<GivenType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    actor_token_provider_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audiences: Option<[String; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<[String; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    requested_token_type: Option<IssuedType>,
}

/// A token that came in exchange for another one.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DerivedToken {
    /// The token.
    #[serde(serialize_with = "secret::exposed")]
    pub token: Secret<String>,
    /// Its kind: `ACCESS_TOKEN` or `ID_TOKEN`.
    pub issued_token_type: String,
    /// How it is used: `Bearer`, or `N_A`.
    pub token_type: String,
    /// When it ends, by the server's clock: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<i64>,
    /// What it is good for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
}

/// The kind of a token that is given.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum GivenType {
    AccessToken,
    IdToken,
    Saml2,
}

/// The kind of a token that is asked for.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum IssuedType {
    AccessToken,
    IdToken,
}

impl Operation for GetDerivedToken {
    const NAME: &'static str = "GetDerivedToken";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::ClientSecret;
    type Output = DerivedToken;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[
            "subjectToken",
            "subjectTokenType",
            "subjectTokenProviderName",
            "actorToken",
            "actorTokenType",
            "actorTokenProviderName",
            "scopes",
            "audience",
            "resource",
            "requestedTokenType",
        ])?;
        let subject_type = input.member("subjectTokenType");
        let issued = [("ACCESS_TOKEN", IssuedType::AccessToken), ("ID_TOKEN", IssuedType::IdToken)];
        Ok(Self {
            subject_token: input::token(&input.member("subjectToken"))?,
            subject_token_type: given_type(&subject_type)?
                .ok_or_else(|| subject_type.missing(Code::InvalidArgument))?,
            subject_token_provider_name: input::some_name(&input.member("subjectTokenProviderName"))?,
            actor_token: input::optional_token(&input.member("actorToken"))?,
            actor_token_type: given_type(&input.member("actorTokenType"))?,
            actor_token_provider_name: input::some_name(&input.member("actorTokenProviderName"))?,
            scopes: scopes(input)?,
            audiences: input::some_name(&input.member("audience"))?.map(|audience| [audience]),
            resources: input::some_name(&input.member("resource"))?.map(|resource| [resource]),
            requested_token_type: input.member("requestedTokenType").optional_choice(&issued)?,
        })
    }

    fn output(&self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let life = answer.member("ExpiresIn").optional_number()?;
        Ok(DerivedToken {
            token: issued(&answer.member("IssuedToken"))?,
            issued_token_type: answer.member("IssuedTokenType").text()?.into(),
            token_type: answer.member("TokenType").text()?.into(),
            expires_at: life.map(|life| caller.server_time.saturating_add(millis(life))),
            scopes: answer.member("Scopes").optional_strings()?,
        })
    }
}

/// The scopes that are asked for; `None` for all that the client has. An empty list is refused: it would mean the same.
fn scopes(input: &Reader<'_>) -> Result<Option<Vec<String>>> {
    let list = input.member("scopes");
    if list.is_absent() {
        return Ok(None);
    }
    let items = list.items()?;
    if items.is_empty() || items.len() > MAX_SCOPES {
        return Err(list.wrong("must hold 1 to 50 scopes"));
    }
    items
        .iter()
        .map(|item| input::required_name(item, Code::InvalidArgument))
        .collect::<Result<_>>()
        .map(Some)
}

fn given_type(member: &Reader<'_>) -> Result<Option<GivenType>> {
    member.optional_choice(&[
        ("ACCESS_TOKEN", GivenType::AccessToken),
        ("ID_TOKEN", GivenType::IdToken),
        ("SAML2", GivenType::Saml2),
    ])
}

/// A token of an answer, which must not be empty.
fn issued(token: &Reader<'_>) -> Result<Secret<String>> {
    let text = token.text()?;
    if text.is_empty() { Err(token.wrong("must not be empty")) } else { Ok(text.into()) }
}
