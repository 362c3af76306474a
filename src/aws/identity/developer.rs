//! `GetOpenIdTokenForDeveloperIdentity`: how an application's own server vouches for a user that it knows by its own means.
//! For servers only: the call is signed with IAM credentials.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeInclusive;

use base16ct::lower;
use serde::Serialize;

use super::logins::Logins;
use crate::aws::sigv4::{self, Credentials, Payload, Scope};
use crate::config::Config;
use crate::entries::Texts;
use crate::error::{Error, Result};
use crate::hash::sha256;
use crate::http::{Request, Response};
use crate::reader::Reader;
use crate::wire;

const OPERATION: &str = "GetOpenIdTokenForDeveloperIdentity";

/// What the service allows for a token's life, in seconds.
const DURATION: RangeInclusive<u32> = 1..=86_400;

/// The input of `getOpenIdTokenForDeveloperIdentity`.
#[derive(Debug)]
pub struct DeveloperIdentity {
    /// The server's own credentials.
    credentials: Credentials,
    /// The user's id, under the name of the developer provider.
    logins: Logins,
    /// The identity to link the user with.
    identity_id: Option<String>,
    token_duration: Option<u32>,
    principal_tags: Option<Texts>,
}

/// The result of `getOpenIdTokenForDeveloperIdentity`, to be handed to the user's client.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeveloperToken {
    /// The identity.
    pub identity_id: String,
    /// The login's token.
    pub token: String,
}

impl DeveloperIdentity {
    /// Reads `{ credentials, logins: { [developer provider]: user }, identityId?, tokenDuration?, principalTags? }`. The
    /// duration is in seconds, 86,400 at most.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when a member is wrong.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        Ok(Self {
            credentials: Credentials::read(&input.member("credentials"))?,
            logins: Logins::read(&input.member("logins"))?,
            identity_id: input.member("identityId").optional_text()?.map(Into::into),
            token_duration: input.member("tokenDuration").optional_whole(DURATION)?,
            principal_tags: input.member("principalTags").texts()?.map(Texts::from),
        })
    }

    /// The request, signed at `now`, Unix milliseconds by the server's clock.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when the credentials cannot sign; [`crate::error::Code::NoCredentials`] without
    /// an identity pool.
    pub fn request(&self, config: &Config, now: i64) -> Result<Request> {
        let pool = config.identity_pool()?;
        let body = Body {
            identity_pool_id: &pool.id,
            identity_id: self.identity_id.as_deref(),
            logins: &self.logins,
            principal_tags: self.principal_tags.as_ref(),
            token_duration: self.token_duration,
        };
        let mut request = wire::identity_pool(pool, OPERATION, &body)?;
        let headers: Vec<_> =
            request.headers.iter().map(|(name, value)| (String::from(*name), value.clone())).collect();
        let hash = lower::encode_string(&sha256(&[request.body.as_bytes()]));
        let unsigned = sigv4::Request {
            method: "POST",
            url: &request.url,
            headers: &headers,
            payload: Payload::Hash(&hash),
        };
        let scope = Scope::new(pool.region(), "cognito-identity");
        let signed = sigv4::sign(&self.credentials, &scope, now, &unsigned)?;
        request.url = signed.url;
        request.headers.extend(signed.headers);
        Ok(request)
    }

    /// The service's answer.
    ///
    /// # Errors
    ///
    /// What the service refused, or [`crate::error::Code::InvalidResponse`].
    pub fn receive(response: &Response) -> Result<DeveloperToken> {
        let answer = wire::answer(OPERATION, response)?;
        let answer = Reader::answer(&answer);
        let text = |name| answer.member(name).text().map_err(|error: Error| error.during(OPERATION));
        Ok(DeveloperToken { identity_id: text("IdentityId")?.into(), token: text("Token")?.into() })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'a> {
    identity_pool_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_id: Option<&'a str>,
    logins: &'a Logins,
    #[serde(skip_serializing_if = "Option::is_none")]
    principal_tags: Option<&'a Texts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_duration: Option<u32>,
}

/// The token is as good as a password.
impl fmt::Debug for DeveloperToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeveloperToken({})", self.identity_id)
    }
}
