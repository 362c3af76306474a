//! AWS credentials from an identity pool, for a user, a guest or whoever holds another login: which requests it takes.
//!
//! ```text
//! Fetch::start -> GetId -> GetCredentialsForIdentity -> Done                               enhanced flow
//!              -> GetId -> GetOpenIdToken -> AssumeRoleWithWebIdentity -> Done             basic flow
//! an identity id is known             GetId is left out
//! a kept id is of no use any more     GetId, once
//! a login's token has expired         RenewLogins -> renewed(logins), once
//! ```
//!
//! Source: Amazon Cognito Federated Identities API reference; "Identity pools authentication flow" in the developer guide.

use alloc::boxed::Box;
use alloc::string::{String, ToString};

use serde::Serialize;
use zeroize::Zeroizing;

use super::logins::Logins;
use super::role::Flow;
use crate::aws::sigv4::{Credentials, TemporaryCredentials};
use crate::aws::sts;
use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response};
use crate::reader::Reader;
use crate::time::millis;
use crate::wire;

const GET_ID: &str = "GetId";
const GET_CREDENTIALS: &str = "GetCredentialsForIdentity";
const GET_TOKEN: &str = "GetOpenIdToken";

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

/// An identity that is known already, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// The application named it: nothing else will do.
    Given(String),
    /// It was kept from an earlier time.
    Kept(String),
    /// It was kept for a guest. With logins it becomes theirs, and what the guest did is not lost.
    Guest(String),
}

/// What is to be done next.
#[derive(Debug)]
pub enum Step {
    /// Send this; then [`Fetch::receive`].
    Send(Request),
    /// A login's token has expired. Get new ones; then [`Fetch::renewed`].
    RenewLogins,
    /// Here they are.
    Done(Box<Fetched>),
}

/// What came of it.
#[derive(Debug)]
pub struct Fetched {
    /// The credentials.
    pub credentials: TemporaryCredentials,
    /// The identity that they belong to, which may be another than the one that was known.
    pub identity_id: String,
    /// The guest's identity is a user's now, or was of no use: it is not a guest's to keep.
    pub guest_is_gone: bool,
}

/// Credentials on their way.
#[derive(Debug)]
pub struct Fetch {
    wanted: Wanted,
    stage: Stage,
    renewed: bool,
    guest_is_gone: bool,
}

/// Which answer is awaited.
enum Stage {
    GettingId,
    /// The credentials, or in the basic flow the token for STS, of this identity.
    Getting(String),
    Assuming {
        identity_id: String,
        token: Zeroizing<String>,
    },
}

impl Fetch {
    /// Begins.
    ///
    /// # Errors
    ///
    /// [`Code::NoCredentials`] without an identity pool.
    pub fn start(config: &Config, wanted: Wanted) -> Result<(Self, Request)> {
        let stage = match &wanted.identity {
            Some(Identity::Given(id) | Identity::Kept(id) | Identity::Guest(id)) => {
                Stage::Getting(id.clone())
            }
            None => Stage::GettingId,
        };
        let fetch = Self { wanted, stage, renewed: false, guest_is_gone: false };
        let request = fetch.request(config)?;
        Ok((fetch, request))
    }

    /// The service's answer.
    ///
    /// # Errors
    ///
    /// What the service refused, when that cannot be healed. It is over then.
    pub fn receive(&mut self, config: &Config, response: &Response) -> Result<Step> {
        match self.read(response) {
            Ok(Some(step)) => return Ok(step),
            Ok(None) => {}
            Err(error) if !self.renewed && is_expired_login(&error) && !self.wanted.logins.is_guest() => {
                self.renewed = true;
                return Ok(Step::RenewLogins);
            }
            Err(error) if self.drop_identity(&error) => self.stage = Stage::GettingId,
            Err(error) => return Err(error),
        }
        self.request(config).map(Step::Send)
    }

    /// New logins in place of the expired ones.
    ///
    /// # Errors
    ///
    /// None that [`Fetch::start`] would not have had.
    pub fn renewed(&mut self, config: &Config, logins: Logins) -> Result<Request> {
        self.wanted.logins = logins;
        self.request(config)
    }

    /// What went wrong according to an answer to one of the requests; `None` when nothing did.
    #[must_use]
    pub fn refusal(operation: &'static str, response: &Response) -> Option<Error> {
        match operation {
            sts::OPERATION => sts::answer(response).err(),
            _ => wire::answer(operation, response).err(),
        }
    }

    fn request(&self, config: &Config) -> Result<Request> {
        let pool = config.identity_pool()?;
        let logins = Some(&self.wanted.logins).filter(|logins| !logins.is_guest());
        match (&self.stage, &self.wanted.flow) {
            (Stage::GettingId, _) => {
                let identity_pool_id = &pool.id;
                wire::identity_pool(pool, GET_ID, &GetId { identity_pool_id, logins })
            }
            (Stage::Getting(identity_id), Flow::Enhanced { custom_role_arn }) => {
                let custom_role_arn = custom_role_arn.as_deref();
                let body = GetCredentialsForIdentity { identity_id, logins, custom_role_arn };
                wire::identity_pool(pool, GET_CREDENTIALS, &body)
            }
            (Stage::Assuming { token, .. }, Flow::Basic(role)) => {
                Ok(sts::assume_role(&config.sts_endpoint()?, role, token))
            }
            (Stage::Getting(identity_id) | Stage::Assuming { identity_id, .. }, _) => {
                let body = GetCredentialsForIdentity { identity_id, logins, custom_role_arn: None };
                wire::identity_pool(pool, GET_TOKEN, &body)
            }
        }
    }

    /// Takes in an answer; nothing when the request for the stage that follows is to be sent.
    fn read(&mut self, response: &Response) -> Result<Option<Step>> {
        match core::mem::replace(&mut self.stage, Stage::GettingId) {
            Stage::GettingId => {
                let answer = wire::answer(GET_ID, response)?;
                let id = identity_id(&Reader::answer(&answer))?;
                self.stage =
                    Stage::Getting(id.ok_or_else(|| Error::incomplete("IdentityId").during(GET_ID))?);
                Ok(None)
            }
            Stage::Getting(known_id) => {
                let is_basic = matches!(self.wanted.flow, Flow::Basic(_));
                let operation = if is_basic { GET_TOKEN } else { GET_CREDENTIALS };
                self.stage = Stage::Getting(known_id.clone());
                let answer = wire::answer(operation, response)?;
                let answer = Reader::answer(&answer);
                let of_operation = |error: Error| error.during(operation);
                let identity_id = identity_id(&answer).map_err(of_operation)?.unwrap_or(known_id);
                if is_basic {
                    let token = answer.member("Token").text().map_err(of_operation)?;
                    self.stage = Stage::Assuming { identity_id, token: Zeroizing::new(token.into()) };
                    return Ok(None);
                }
                let credentials = credentials(&answer.member("Credentials")).map_err(of_operation)?;
                Ok(Some(self.done(credentials, identity_id)))
            }
            Stage::Assuming { identity_id, token } => {
                self.stage = Stage::Assuming { identity_id: identity_id.clone(), token };
                Ok(Some(self.done(sts::answer(response)?, identity_id)))
            }
        }
    }

    fn done(&self, credentials: TemporaryCredentials, identity_id: String) -> Step {
        let became_users = matches!(self.wanted.identity, Some(Identity::Guest(_)));
        let guest_is_gone = self.guest_is_gone || (became_users && !self.wanted.logins.is_guest());
        Step::Done(Box::new(Fetched { credentials, identity_id, guest_is_gone }))
    }

    /// Whether the identity that was kept is the trouble; then it is not used any more.
    fn drop_identity(&mut self, error: &Error) -> bool {
        let conflict = match error.code {
            Code::ResourceConflictException => true,
            Code::ResourceNotFoundException => false,
            Code::NotAuthorizedException if is_wrong_identity(error) => false,
            _ => return false,
        };
        if !matches!(self.stage, Stage::Getting(_)) {
            return false;
        }
        match &self.wanted.identity {
            // The login has an identity of its own, and the guest keeps theirs.
            Some(Identity::Guest(_)) => self.guest_is_gone = !conflict,
            Some(Identity::Kept(_)) if !conflict => {}
            _ => return false,
        }
        self.wanted.identity = None;
        true
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct GetId<'a> {
    identity_pool_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    logins: Option<&'a Logins>,
}

/// The input of `GetCredentialsForIdentity`, and without a role that of `GetOpenIdToken`.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct GetCredentialsForIdentity<'a> {
    identity_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    logins: Option<&'a Logins>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_role_arn: Option<&'a str>,
}

fn identity_id(answer: &Reader<'_>) -> Result<Option<String>> {
    let id = answer.member("IdentityId").optional_text()?;
    Ok(id.filter(|id| !id.is_empty()).map(ToString::to_string))
}

fn credentials(answer: &Reader<'_>) -> Result<TemporaryCredentials> {
    let text = |name| {
        let member = answer.member(name);
        let text = member.text()?;
        if text.is_empty() { Err(member.wrong("must not be empty")) } else { Ok(text) }
    };
    Ok(TemporaryCredentials {
        credentials: Credentials {
            access_key_id: text("AccessKeyId")?.into(),
            secret_access_key: text("SecretKey")?.into(),
            session_token: Some(text("SessionToken")?.into()),
        },
        expiration: millis(answer.member("Expiration").number()?),
    })
}

/// "Invalid login token. Token expired: N >= M"
fn is_expired_login(error: &Error) -> bool {
    error.code == Code::NotAuthorizedException && error.message.contains("expired")
}

/// "Logins don't match. …", "Identity '…' not found", "Access to Identity '…' is forbidden."
fn is_wrong_identity(error: &Error) -> bool {
    ["don't match", "not found", "forbidden"].iter().any(|words| error.message.contains(words))
}

/// A stage may hold a token.
impl core::fmt::Debug for Stage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::GettingId => "GettingId",
            Self::Getting(_) => "Getting",
            Self::Assuming { .. } => "Assuming",
        })
    }
}
