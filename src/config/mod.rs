//! The configuration: parsed once, so that nothing later meets an invalid one.

mod amplify;

use alloc::string::{String, ToString};

use crate::error::{Code, Error, Result};
use crate::partition::{self, Issuer, Variant};
use crate::search::cut;
use crate::secret::Secret;
use crate::value::{Kind, Value};

/// Which pools an instance speaks to.
#[derive(Debug)]
pub struct Config {
    /// The user pool, if there is one.
    pub user_pool: Option<UserPool>,
    /// The identity pool, if there is one.
    pub identity_pool: Option<IdentityPool>,
    /// Where STS answers, for the basic flow. A whole URL.
    pub sts_endpoint: Option<String>,
}

/// A user pool and the app client that is used.
#[derive(Debug)]
pub struct UserPool {
    /// `us-east-1_AbCdEf123`.
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
    /// `us-east-1:uuid`.
    pub id: String,
    /// Where it answers: a whole URL.
    pub endpoint: String,
    /// Whether guests may have credentials.
    pub allow_guest: bool,
}

impl Config {
    /// Reads our own configuration, Amplify's `ResourcesConfig`, `amplify_outputs.json` or `aws-exports`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`], saying which member is wrong.
    pub fn parse(value: &Value) -> Result<Self> {
        let flat = Self::understood(value);
        let user_pool = match text(&flat, "userPoolId")? {
            Some(id) => Some(UserPool::parse(&flat, id)?),
            None => None,
        };
        let identity_pool = match text(&flat, "identityPoolId")? {
            Some(id) => Some(IdentityPool::parse(&flat, id)?),
            None => None,
        };
        if user_pool.is_none() && identity_pool.is_none() {
            return Err(Error::argument(
                "the configuration names neither a userPoolId nor an identityPoolId",
            ));
        }
        Ok(Self { user_pool, identity_pool, sts_endpoint: endpoint(&flat, "stsEndpoint")? })
    }

    /// The configuration in our own form, whichever it came in.
    pub fn understood(value: &Value) -> Value {
        amplify::flatten(value)
    }

    /// The user pool.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when the configuration has none.
    pub fn user_pool(&self) -> Result<&UserPool> {
        self.user_pool.as_ref().ok_or_else(|| Error::argument("this needs a userPoolId in the configuration"))
    }

    /// The identity pool.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] when the configuration has none.
    pub fn identity_pool(&self) -> Result<&IdentityPool> {
        self.identity_pool.as_ref().ok_or_else(|| {
            Error::new(Code::NoCredentials, "this needs an identityPoolId in the configuration")
        })
    }

    /// Where STS answers: as configured, or in the identity pool's region.
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
    fn parse(flat: &Value, id: &str) -> Result<Self> {
        let region = region(id, "_").filter(|_| id.len() <= 55);
        let region =
            region.ok_or_else(|| Error::argument("userPoolId must look like us-east-1_AbCdEf123"))?;
        let client_id = text(flat, "userPoolClientId")?
            .filter(|id| {
                id.len() <= 128 && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+".contains(&b))
            })
            .ok_or_else(|| Error::argument("userPoolClientId must be the app client's id"))?;
        let endpoint = match endpoint(flat, "userPoolEndpoint")? {
            Some(url) => url,
            None => default_endpoint("cognito-idp", region)?,
        };
        let client_secret = text(flat, "userPoolClientSecret")?.map(Secret::from);
        let mut login_key = partition::issuer_host(region, Issuer::Original)?;
        login_key.push('/');
        login_key.push_str(id);
        Ok(Self { id: id.into(), client_id: client_id.into(), client_secret, endpoint, login_key })
    }

    /// The part of the id after the first underscore, which SRP hashes.
    pub fn name(&self) -> &str {
        cut(&self.id, "_").map_or("", |(_, name)| name)
    }
}

impl IdentityPool {
    fn parse(flat: &Value, id: &str) -> Result<Self> {
        let region = region(id, ":").filter(|_| id.len() <= 55);
        let region = region.ok_or_else(|| Error::argument("identityPoolId must look like us-east-1:uuid"))?;
        let endpoint = match endpoint(flat, "identityPoolEndpoint")? {
            Some(url) => url,
            None => default_endpoint("cognito-identity", region)?,
        };
        let allow_guest = flat.get("allowGuestAccess").as_bool().unwrap_or(false);
        Ok(Self { id: id.into(), endpoint, allow_guest })
    }

    /// The region, from the id.
    pub fn region(&self) -> &str {
        cut(&self.id, ":").map_or("", |(region, _)| region)
    }
}

/// The region before `separator`, if the id has the service's shape.
fn region<'a>(id: &'a str, separator: &str) -> Option<&'a str> {
    let (region, name) = cut(id, separator)?;
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let valid = !region.is_empty() && !name.is_empty() && region.bytes().all(word) && name.bytes().all(word);
    valid.then_some(region)
}

/// A text member that is not empty; an error when it is not text.
fn text<'a>(flat: &'a Value, name: &str) -> Result<Option<&'a str>> {
    match flat.get(name).kind() {
        Kind::Null | Kind::String("") => Ok(None),
        Kind::String(text) => Ok(Some(text)),
        _ => Err(wrong(name, " must be a string")),
    }
}

/// An endpoint: a whole URL. `https`, or plain `http` for an emulator.
fn endpoint(flat: &Value, name: &str) -> Result<Option<String>> {
    let Some(url) = text(flat, name)? else { return Ok(None) };
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let valid = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !url.bytes().any(|byte| b"?# ".contains(&byte));
    if !valid {
        return Err(wrong(name, " must be a whole URL"));
    }
    let mut url = url.to_string();
    if !url.ends_with('/') {
        url.push('/');
    }
    Ok(Some(url))
}

/// The service's public endpoint in a region.
fn default_endpoint(service: &str, region: &str) -> Result<String> {
    let mut url = String::from("https://");
    url.push_str(&partition::host(service, region, Variant::default())?);
    url.push('/');
    Ok(url)
}

fn wrong(name: &str, problem: &str) -> Error {
    let mut message = name.to_string();
    message.push_str(problem);
    Error::argument(&message)
}
