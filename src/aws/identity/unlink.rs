//! `UnlinkIdentity`: taking logins off an identity, so that they lead to another one from then on.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::logins::Logins;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::http::{Request, Response};
use crate::reader::Reader;
use crate::wire;

const OPERATION: &str = "UnlinkIdentity";

/// The input of `unlinkIdentity`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlinking {
    /// The identity; `None` for the one that the logins lead to.
    pub identity_id: Option<String>,
    /// The names of the providers.
    pub logins_to_remove: Vec<String>,
}

impl Unlinking {
    /// Reads `{ loginsToRemove, identityId? }`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when `loginsToRemove` is not a list of names.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let list = input.member("loginsToRemove");
        let name = |item: &Reader<'_>| match item.text()? {
            "" => Err(item.wrong("must not be empty")),
            name => Ok(String::from(name)),
        };
        let names = list.items()?.iter().map(name).collect::<Result<Vec<_>>>()?;
        if names.is_empty() {
            return Err(list.wrong("must name a provider"));
        }
        let identity_id = input.member("identityId").optional_text()?.map(Into::into);
        Ok(Self { identity_id, logins_to_remove: names })
    }

    /// The request. `logins` must prove that the identity is one's own.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for a guest; [`crate::error::Code::NoCredentials`] without an identity pool.
    pub fn request(&self, config: &Config, identity_id: &str, logins: &Logins) -> Result<Request> {
        if logins.is_guest() {
            return Err(Error::argument("only somebody with a login can unlink one"));
        }
        let body = Body { identity_id, logins, logins_to_remove: &self.logins_to_remove };
        wire::identity_pool(config.identity_pool()?, OPERATION, &body)
    }

    /// The service's answer.
    ///
    /// # Errors
    ///
    /// What the service refused.
    pub fn receive(response: &Response) -> Result<()> {
        wire::answer(OPERATION, response).map(drop)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'a> {
    identity_id: &'a str,
    logins: &'a Logins,
    logins_to_remove: &'a [String],
}
