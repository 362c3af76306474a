//! The configuration: read once, so that nothing later meets an invalid one.
//!
//! This is the client's own form. The drivers bring Amplify's forms into it.

use alloc::format;
use alloc::string::{String, ToString};

use crate::error::{Code, Error, Result};
use crate::partition;
use crate::reader::Reader;
use crate::secret::Secret;

/// The most bytes in the id of a pool.
const MAX_POOL_ID: usize = 55;

/// The most bytes in the id of an app client.
const MAX_CLIENT_ID: usize = 128;

/// Which pools an instance speaks to.
#[derive(Debug, Default)]
pub struct Config {
    user_pool: Option<UserPool>,
    identity_pool: Option<IdentityPool>,
    sts_endpoint: Option<String>,
}

/// A user pool and the app client that is used.
#[derive(Debug)]
pub struct UserPool {
    /// For example `us-east-1_AbCdEf123`.
    pub id: String,
    /// The app client.
    pub client_id: String,
    /// The app client's secret. For servers only.
    pub client_secret: Option<Secret<String>>,
    /// Where the user pool answers: a whole URL.
    pub endpoint: String,
    /// The pool's key in an identity pool's `Logins`: the issuer without its scheme.
    pub login_key: String,
}

/// An identity pool.
#[derive(Debug)]
pub struct IdentityPool {
    /// For example `us-east-1:2f4c…`, a region and a UUID.
    pub id: String,
    /// Where it answers: a whole URL.
    pub endpoint: String,
    /// Whether guests may have credentials.
    pub allow_guest: bool,
}

impl Config {
    /// Reads `{ userPoolId, userPoolClientId, userPoolClientSecret?, userPoolEndpoint?, identityPoolId?,
    /// identityPoolEndpoint?, allowGuestAccess?, stsEndpoint? }`.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`], saying which member is wrong.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let user_pool =
            input.member("userPoolId").present().map(|id| UserPool::read(input, &id)).transpose()?;
        let identity_pool =
            input.member("identityPoolId").present().map(|id| IdentityPool::read(input, &id)).transpose()?;
        if user_pool.is_none() && identity_pool.is_none() {
            return Err(Error::argument("neither userPoolId nor identityPoolId is configured"));
        }
        Ok(Self { user_pool, identity_pool, sts_endpoint: endpoint(input, "stsEndpoint")? })
    }

    /// The user pool.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] when the configuration has none.
    pub fn user_pool(&self) -> Result<&UserPool> {
        let missing = || Error::argument("this needs a userPoolId in the configuration");
        self.user_pool.as_ref().ok_or_else(missing)
    }

    /// The identity pool.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] when the configuration has none.
    pub fn identity_pool(&self) -> Result<&IdentityPool> {
        let missing = || Error::new(Code::NoCredentials, "this needs an identityPoolId in the configuration");
        self.identity_pool.as_ref().ok_or_else(missing)
    }

    /// Where STS answers, a whole URL: as configured, or in the identity pool's region.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] without an identity pool.
    pub fn sts_endpoint(&self) -> Result<String> {
        match &self.sts_endpoint {
            Some(url) => Ok(url.clone()),
            None => default_endpoint("sts", self.identity_pool()?.region()),
        }
    }
}

impl UserPool {
    fn read(input: &Reader<'_>, id: &Reader<'_>) -> Result<Self> {
        let (region, _) = pool_id(id, '_', "must look like us-east-1_AbCdEf123")?;
        let client_id = input.member("userPoolClientId");
        let name = client_id.text()?;
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+');
        if name.is_empty() || name.len() > MAX_CLIENT_ID || !name.bytes().all(is_word) {
            return Err(client_id.wrong("must be the app client's id"));
        }
        let secret =
            input.member("userPoolClientSecret").optional_text()?.filter(|secret| !secret.is_empty());
        let host = partition::issuer_host(region, partition::Issuer::Original)?;
        let id = id.text()?;
        Ok(Self {
            id: id.into(),
            client_id: name.into(),
            client_secret: secret.map(Into::into),
            endpoint: endpoint(input, "userPoolEndpoint")?
                .map_or_else(|| default_endpoint("cognito-idp", region), Ok)?,
            login_key: format!("{host}/{id}"),
        })
    }

    /// The part of the id after the first underscore, which SRP hashes.
    #[must_use]
    pub fn name(&self) -> &str {
        self.id.split_once('_').unwrap_or_default().1
    }

    /// `SECRET_HASH` for the username that the same request carries; `None` for a client without a secret.
    #[must_use]
    pub fn secret_hash(&self, username: &str) -> Option<String> {
        let secret = self.client_secret.as_ref()?;
        Some(crate::secret_hash::secret_hash(username, &self.client_id, secret.expose()))
    }
}

impl IdentityPool {
    fn read(input: &Reader<'_>, id: &Reader<'_>) -> Result<Self> {
        let (region, _) = pool_id(id, ':', "must look like us-east-1:uuid")?;
        Ok(Self {
            id: id.text()?.into(),
            endpoint: endpoint(input, "identityPoolEndpoint")?
                .map_or_else(|| default_endpoint("cognito-identity", region), Ok)?,
            allow_guest: input.member("allowGuestAccess").flag()?,
        })
    }

    /// The region, from the id.
    #[must_use]
    pub fn region(&self) -> &str {
        self.id.split_once(':').unwrap_or_default().0
    }
}

/// The region and the name in the id of a pool.
fn pool_id<'a>(id: &Reader<'a>, separator: char, problem: &str) -> Result<(&'a str, &'a str)> {
    let text = id.text()?;
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let parts = text.split_once(separator).filter(|(region, name)| is_word(region) && is_word(name));
    parts.filter(|_| text.len() <= MAX_POOL_ID).ok_or_else(|| id.wrong(problem))
}

/// An endpoint, if it is configured: a whole URL. `https`, or plain `http` for an emulator.
fn endpoint(input: &Reader<'_>, name: &str) -> Result<Option<String>> {
    let member = input.member(name);
    let Some(url) = member.optional_text()? else { return Ok(None) };
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    if host.is_empty() || host.starts_with('/') || url.contains(['?', '#', ' ']) {
        return Err(member.wrong("must be a whole URL"));
    }
    Ok(Some(if url.ends_with('/') { url.to_string() } else { format!("{url}/") }))
}

/// The service's public endpoint in a region.
fn default_endpoint(service: &str, region: &str) -> Result<String> {
    Ok(format!("https://{}/", partition::host(service, region)?))
}
