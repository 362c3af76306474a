//! The configuration: parsed once, so that nothing later meets an invalid one.

mod amplify;

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use crate::error::{Code, Error, Result};
use crate::partition::{self, Issuer, Variant};
use crate::search::{cut, is_all, joined};
use crate::secret::Secret;
use crate::value::{Kind, Value};

/// Which pools an instance speaks to.
#[derive(Debug)]
pub struct Config {
    /// The user pool, if there is one.
    pub user_pool: Option<Box<UserPool>>,
    /// The identity pool, if there is one.
    pub identity_pool: Option<Box<IdentityPool>>,
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
        let sts_endpoint = endpoint(&flat, "stsEndpoint")?;
        let (user_pool, identity_pool) = (UserPool::parse(&flat)?, IdentityPool::parse(&flat)?);
        if user_pool.is_none() && identity_pool.is_none() {
            return Err(Error::argument("neither userPoolId nor identityPoolId is configured"));
        }
        Ok(Self { user_pool, identity_pool, sts_endpoint })
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
        self.user_pool
            .as_deref()
            .ok_or_else(|| Error::argument("this needs a userPoolId in the configuration"))
    }

    /// The identity pool.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] when the configuration has none.
    pub fn identity_pool(&self) -> Result<&IdentityPool> {
        self.identity_pool.as_deref().ok_or_else(|| {
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
    fn parse(flat: &Value) -> Result<Option<Box<Self>>> {
        let Some((id, endpoint)) = USER_POOL.place(flat)? else { return Ok(None) };
        let client_id = text(flat, "userPoolClientId")?.unwrap_or_default();
        if client_id.len() > 128 || !is_all(client_id, b"azAZ09__++") {
            return Err(Error::argument("userPoolClientId must be the app client's id"));
        }
        let client_secret = text(flat, "userPoolClientSecret")?;
        let (region, _) = cut(id, "_").unwrap_or_default();
        let host = partition::issuer_host(region, Issuer::Original)?;
        Ok(Some(Box::new(Self {
            id: id.into(),
            client_id: client_id.into(),
            client_secret: client_secret.map(Secret::from),
            endpoint,
            login_key: joined(&[&host, id], "/"),
        })))
    }

    /// The part of the id after the first underscore, which SRP hashes.
    pub fn name(&self) -> &str {
        cut(&self.id, "_").map_or("", |(_, name)| name)
    }
}

impl IdentityPool {
    fn parse(flat: &Value) -> Result<Option<Box<Self>>> {
        let allow_guest = flat.get("allowGuestAccess").is_true();
        let place = IDENTITY_POOL.place(flat)?;
        Ok(place.map(|(id, endpoint)| Box::new(Self { id: id.into(), endpoint, allow_guest })))
    }

    /// The region, from the id.
    pub fn region(&self) -> &str {
        cut(&self.id, ":").map_or("", |(region, _)| region)
    }
}

/// What the two kinds of pools differ in.
struct Service {
    id: &'static str,
    /// Between the region and the rest of an id.
    separator: &'static str,
    like: &'static str,
    endpoint: &'static str,
    host: &'static str,
}

static USER_POOL: Service = Service {
    id: "userPoolId",
    separator: "_",
    like: " must look like us-east-1_AbCdEf123",
    endpoint: "userPoolEndpoint",
    host: "cognito-idp",
};

static IDENTITY_POOL: Service = Service {
    id: "identityPoolId",
    separator: ":",
    like: " must look like us-east-1:uuid",
    endpoint: "identityPoolEndpoint",
    host: "cognito-identity",
};

impl Service {
    /// The id of the pool, and where it answers, if there is one.
    fn place<'a>(&self, flat: &'a Value) -> Result<Option<(&'a str, String)>> {
        let Some(id) = text(flat, self.id)? else { return Ok(None) };
        let (region, name) = cut(id, self.separator).unwrap_or_default();
        if id.len() > 55 || !is_all(region, b"azAZ09--") || !is_all(name, b"azAZ09--") {
            return Err(wrong(self.id, self.like));
        }
        let endpoint = match endpoint(flat, self.endpoint)? {
            Some(url) => url,
            None => default_endpoint(self.host, region)?,
        };
        Ok(Some((id, endpoint)))
    }
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
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or("/");
    if host.is_empty() || host.starts_with("/") || url.bytes().any(|byte| b"?# ".contains(&byte)) {
        return Err(wrong(name, " must be a whole URL"));
    }
    let mut url = url.to_string();
    if !url.ends_with("/") {
        url.push('/');
    }
    Ok(Some(url))
}

/// The service's public endpoint in a region.
fn default_endpoint(service: &str, region: &str) -> Result<String> {
    let host = partition::host(service, region, Variant::default())?;
    Ok(joined(&["https://", &host, "/"], ""))
}

fn wrong(name: &str, problem: &str) -> Error {
    Error::argument(&joined(&[name, problem], ""))
}
