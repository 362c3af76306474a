//! AWS credentials from an identity pool, for a user, a guest or whoever holds another login.
//!
//! ```text
//! Fetch::start -> GetId -> GetCredentialsForIdentity -> Done                               enhanced flow
//!              -> GetId -> GetOpenIdToken -> AssumeRoleWithWebIdentity -> Done             basic flow
//! an identity id is kept              GetId is left out
//! a kept id is of no use any more     GetId, once
//! a login's token has expired         RenewLogins -> renewed(logins), once
//! ```
//!
//! Source: Amazon Cognito Federated Identities API reference; "Identity pools authentication flow" in the developer
//! guide.

use alloc::boxed::Box;

use zeroize::Zeroizing;

use super::logins::Logins;
use super::web_identity::{self, Flow};
use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::http::{Request, Response};
use crate::sigv4::Credentials;
use crate::token;
use crate::value::Value;
use crate::wire;
use crate::wire::sts;

/// What is wanted.
#[derive(Debug)]
pub struct Wanted {
    /// Who asks.
    pub logins: Logins,
    /// The identity to begin with, if one is known.
    pub identity: Option<Identity>,
    /// How the role comes about.
    pub flow: Flow,
}

/// An identity that is known already.
#[derive(Clone, Debug, PartialEq)]
pub enum Identity {
    /// The application named it: nothing else will do.
    Given(Value),
    /// It was kept from an earlier time.
    Kept(Value),
    /// It was kept for a guest. With logins it becomes theirs, and what the guest did is not lost.
    Guest(Value),
}

/// What is to be done next.
#[derive(Debug)]
pub enum Step {
    /// Send this; then [`Fetch::receive`].
    Send(Request),
    /// A login's token has expired, says this error. Get new ones; then [`Fetch::renewed`].
    RenewLogins(Error),
    /// Here they are.
    Done(Box<Fetched>),
}

/// What came of it.
#[derive(Debug)]
pub struct Fetched {
    /// The credentials, and the identity, which may be another than the one that was known.
    pub credentials: Credentials,
    /// The guest's identity is a user's now, or was of no use: it is not a guest's to keep.
    pub guest_is_gone: bool,
}

/// Credentials on their way.
#[derive(Debug)]
pub struct Fetch {
    wanted: Wanted,
    stage: Stage,
    /// The identity that is used.
    identity_id: Value,
    /// What the identity pool signed for STS.
    token: Zeroizing<Value>,
    renewed: bool,
    guest_is_gone: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    GettingId,
    Getting,
    Assuming,
}

impl Fetch {
    /// Begins.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] without an identity pool.
    pub fn start(host: &dyn Host, config: &Config, wanted: Wanted) -> Result<(Self, Request)> {
        let (stage, identity_id) = match &wanted.identity {
            Some(Identity::Given(id) | Identity::Kept(id) | Identity::Guest(id)) => {
                (Stage::Getting, id.clone())
            }
            None => (Stage::GettingId, Value::null()),
        };
        let token = Zeroizing::default();
        let fetch = Self { wanted, stage, identity_id, token, renewed: false, guest_is_gone: false };
        let request = fetch.request(host, config)?;
        Ok((fetch, request))
    }

    /// The service's answer.
    ///
    /// # Errors
    ///
    /// What the service refused, when that cannot be healed. It is over then.
    pub fn receive(&mut self, host: &dyn Host, config: &Config, response: &Response) -> Result<Step> {
        match self.read(host, response) {
            Ok(Some(credentials)) => return Ok(self.done(credentials)),
            Ok(None) => {}
            Err(error) if !self.renewed && is_expired_login(&error) && !self.wanted.logins.is_guest() => {
                self.renewed = true;
                return Ok(Step::RenewLogins(error));
            }
            Err(error) if self.drop_identity(&error) => self.stage = Stage::GettingId,
            Err(error) => return Err(error),
        }
        self.request(host, config).map(Step::Send)
    }

    /// New logins in place of the expired ones.
    ///
    /// # Errors
    ///
    /// None that [`Fetch::start`] would not have had.
    pub fn renewed(&mut self, host: &dyn Host, config: &Config, logins: Logins) -> Result<Request> {
        self.wanted.logins = logins;
        self.request(host, config)
    }

    /// Whether it uses an identity that the application named.
    pub fn is_given(&self) -> bool {
        matches!(self.wanted.identity, Some(Identity::Given(_)))
    }

    fn request(&self, host: &dyn Host, config: &Config) -> Result<Request> {
        let pool = config.identity_pool()?;
        let role = &self.wanted.flow.role;
        if self.stage == Stage::Assuming {
            return Ok(sts::assume_role(&config.sts_endpoint()?, role, &self.token));
        }
        let mut body = Value::object();
        if self.stage == Stage::GettingId {
            body.set("IdentityPoolId", pool.id());
        } else {
            body.set("IdentityId", &self.identity_id);
        }
        body.set("Logins", self.wanted.logins.as_value());
        if self.stage == Stage::Getting {
            body.set("CustomRoleArn", role.get("CustomRoleArn"));
        }
        Ok(wire::identity_pool(host, pool, self.operation(), body))
    }

    fn operation(&self) -> &'static str {
        match self.stage {
            Stage::GettingId => "GetId",
            Stage::Assuming => sts::OPERATION,
            Stage::Getting if self.wanted.flow.is_basic() => web_identity::OPERATION,
            Stage::Getting => "GetCredentialsForIdentity",
        }
    }

    /// Takes in an answer: the credentials, or nothing when another request is to follow.
    fn read(&mut self, host: &dyn Host, response: &Response) -> Result<Option<Credentials>> {
        if self.stage == Stage::Assuming {
            return sts::answer(response).map(Some);
        }
        let operation = self.operation();
        let mut answer = Zeroizing::new(wire::answer(host, operation, response)?);
        let id = answer.get("IdentityId");
        if id.as_str().is_some() {
            self.identity_id = id.clone();
        }
        let lacks = match self.stage {
            Stage::GettingId if id.as_str().is_none() => "IdentityId",
            Stage::GettingId => {
                self.stage = Stage::Getting;
                return Ok(None);
            }
            _ if !self.wanted.flow.is_basic() => {
                let answer = answer.get("Credentials");
                let expiration = token::seconds(answer, "Expiration");
                let credentials = wire::credentials(answer, "SecretKey", expiration);
                return credentials.map(Some).map_err(|error| error.during(operation));
            }
            _ => {
                *self.token = answer.take("Token");
                if self.token.as_str().is_some() {
                    self.stage = Stage::Assuming;
                    return Ok(None);
                }
                "Token"
            }
        };
        Err(wire::incomplete(lacks).during(operation))
    }

    fn done(&mut self, mut credentials: Credentials) -> Step {
        let became_users = matches!(self.wanted.identity, Some(Identity::Guest(_)));
        let guest_is_gone = self.guest_is_gone || (became_users && !self.wanted.logins.is_guest());
        credentials.0.set("identityId", core::mem::take(&mut self.identity_id));
        Step::Done(Box::new(Fetched { credentials, guest_is_gone }))
    }

    /// Whether the identity that was kept is the trouble; then it is not used any more.
    fn drop_identity(&mut self, error: &Error) -> bool {
        let conflict = match error.code {
            Code::ResourceConflictException => true,
            Code::ResourceNotFoundException => false,
            Code::NotAuthorizedException if is_wrong_identity(error) => false,
            _ => return false,
        };
        if self.stage != Stage::Getting {
            return false;
        }
        match &self.wanted.identity {
            // The login has an identity of its own, and the guest keeps his.
            Some(Identity::Guest(_)) => self.guest_is_gone = !conflict,
            Some(Identity::Kept(_)) if !conflict => {}
            _ => return false,
        }
        self.wanted.identity = None;
        true
    }
}

/// "Invalid login token. Token expired: N >= M"
fn is_expired_login(error: &Error) -> bool {
    matches!(error.code, Code::NotAuthorizedException) && error.says("expired")
}

/// "Logins don't match. …", "Identity '…' not found", "Access to Identity '…' is forbidden."
fn is_wrong_identity(error: &Error) -> bool {
    ["don't match", "not found", "forbidden"].iter().any(|words| error.says(words))
}
