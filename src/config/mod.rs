//! The configuration: parsed once, so that nothing later meets an invalid one.

mod amplify;

use zeroize::Zeroize;

use crate::error::{Code, Error, Result};
use crate::partition::{self, Issuer};
use crate::search::{cut, is_all, joined};
use crate::value::{Kind, Value};

/// Which pools an instance speaks to.
#[derive(Debug, Default)]
pub struct Config {
    user_pool: UserPool,
    identity_pool: IdentityPool,
    sts_endpoint: Value,
}

/// A user pool and the app client that is used: `{ id, clientId, clientSecret?, endpoint, loginKey }`, or `null`.
#[derive(Debug, Default)]
pub struct UserPool(Value);

/// An identity pool: `{ id, endpoint, allowGuest }`, or `null`.
#[derive(Debug, Default)]
pub struct IdentityPool(Value);

impl Config {
    /// Reads our own configuration, Amplify's `ResourcesConfig`, `amplify_outputs.json` or `aws-exports`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`], saying which member is wrong.
    pub fn parse(value: &Value) -> Result<Self> {
        let flat = Self::understood(value);
        let sts_endpoint = endpoint(&flat, "stsEndpoint")?;
        let user_pool = UserPool::parse(&flat)?;
        let mut identity_pool = IDENTITY_POOL.place(&flat)?;
        identity_pool.set("allowGuest", flat.get("allowGuestAccess").as_bool() == Some(true));
        if user_pool.0.is_null() && identity_pool.is_null() {
            return Err(Error::argument("neither userPoolId nor identityPoolId is configured"));
        }
        Ok(Self { user_pool, identity_pool: IdentityPool(identity_pool), sts_endpoint })
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
        if self.user_pool.0.is_null() {
            return Err(Error::argument("this needs a userPoolId in the configuration"));
        }
        Ok(&self.user_pool)
    }

    /// The identity pool.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] when the configuration has none.
    pub fn identity_pool(&self) -> Result<&IdentityPool> {
        if self.identity_pool.0.is_null() {
            return Err(Error::new(Code::NoCredentials, "this needs an identityPoolId in the configuration"));
        }
        Ok(&self.identity_pool)
    }

    /// Both pools as they are; what they say is `null` where there is none.
    pub fn pools(&self) -> (&UserPool, &IdentityPool) {
        (&self.user_pool, &self.identity_pool)
    }

    /// Where STS answers, a whole URL: as configured, or in the identity pool's region.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] without an identity pool.
    pub fn sts_endpoint(&self) -> Result<Value> {
        if self.sts_endpoint.is_null() {
            return default_endpoint("sts", self.identity_pool()?.region());
        }
        Ok(self.sts_endpoint.clone())
    }
}

impl UserPool {
    fn parse(flat: &Value) -> Result<Self> {
        let mut pool = Self(USER_POOL.place(flat)?);
        if pool.0.is_null() {
            return Ok(pool);
        }
        let (client_id, secret) = (text(flat, "userPoolClientId")?, text(flat, "userPoolClientSecret")?);
        if client_id.text().len() > 128 || !is_all(client_id.text(), b"azAZ09__++") {
            return Err(Error::argument("userPoolClientId must be the app client's id"));
        }
        let host = partition::issuer_host(region(pool.id(), &USER_POOL), Issuer::Original)?;
        let login_key = joined(&[&host, pool.id().text()], "/");
        pool.0.set("clientId", client_id);
        pool.0.set("loginKey", login_key);
        if !secret.text().is_empty() {
            pool.0.set("clientSecret", secret);
        }
        Ok(pool)
    }

    /// `us-east-1_AbCdEf123`.
    pub fn id(&self) -> &Value {
        self.0.get("id")
    }

    /// The app client.
    pub fn client_id(&self) -> &Value {
        self.0.get("clientId")
    }

    /// The app client's secret. For servers only.
    pub fn client_secret(&self) -> &Value {
        self.0.get("clientSecret")
    }

    /// Where the user pool answers: a whole URL.
    pub fn endpoint(&self) -> &Value {
        self.0.get("endpoint")
    }

    /// The pool's key in an identity pool's `Logins`: the issuer without its scheme.
    pub fn login_key(&self) -> &str {
        self.0.get("loginKey").text()
    }

    /// The part of the id after the first underscore, which SRP hashes.
    pub fn name(&self) -> &str {
        cut(self.id().text(), "_").unwrap_or_default().1
    }
}

impl Drop for UserPool {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl IdentityPool {
    /// `us-east-1:uuid`.
    pub fn id(&self) -> &Value {
        self.0.get("id")
    }

    /// Where it answers: a whole URL.
    pub fn endpoint(&self) -> &Value {
        self.0.get("endpoint")
    }

    /// Whether guests may have credentials.
    pub fn allow_guest(&self) -> bool {
        self.0.get("allowGuest").as_bool() == Some(true)
    }

    /// The region, from the id.
    pub fn region(&self) -> &str {
        region(self.id(), &IDENTITY_POOL)
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
    /// The id of the pool, and where it answers; `null` if there is none.
    fn place(&self, flat: &Value) -> Result<Value> {
        let id = text(flat, self.id)?;
        if id.text().is_empty() {
            return Ok(Value::null());
        }
        let (region, name) = cut(id.text(), self.separator).unwrap_or_default();
        if id.text().len() > 55 || !is_all(region, b"azAZ09--") || !is_all(name, b"azAZ09--") {
            return Err(Error::wrong(self.id, self.like));
        }
        let mut endpoint = endpoint(flat, self.endpoint)?;
        if endpoint.is_null() {
            endpoint = default_endpoint(self.host, region)?;
        }
        Ok(Value::object().with("id", id).with("endpoint", endpoint))
    }
}

/// The region in the id of a pool.
fn region<'a>(id: &'a Value, service: &Service) -> &'a str {
    cut(id.text(), service.separator).unwrap_or_default().0
}

/// A member that is text, if there is one; an error when it is something else.
fn text<'a>(flat: &'a Value, name: &str) -> Result<&'a Value> {
    let member = flat.get(name);
    match member.kind() {
        Kind::Null | Kind::String(_) => Ok(member),
        _ => Err(Error::wrong(name, " must be a string")),
    }
}

/// An endpoint, if it is configured: a whole URL. `https`, or plain `http` for an emulator.
fn endpoint(flat: &Value, name: &str) -> Result<Value> {
    let url = text(flat, name)?.text();
    if url.is_empty() {
        return Ok(Value::null());
    }
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or("/");
    if host.is_empty() || host.starts_with("/") || url.bytes().any(|byte| b"?# ".contains(&byte)) {
        return Err(Error::wrong(name, " must be a whole URL"));
    }
    Ok(joined(&[url, if url.ends_with("/") { "" } else { "/" }], "").into())
}

/// The service's public endpoint in a region.
fn default_endpoint(service: &str, region: &str) -> Result<Value> {
    let host = partition::host(service, region)?;
    Ok(joined(&["https://", &host, "/"], "").into())
}
