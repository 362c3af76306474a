//! Signing out at the service. Resource servers that check tokens on their own accept them until they expire.

use alloc::string::String;

use serde::Serialize;

use super::sessions::AssociatedSessions;
use crate::error::Result;
use crate::flow::input;
use crate::flow::operation::{Afterwards, Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};

/// `signOut({ global: true })`: ends all sessions of the user, everywhere.
#[derive(Debug, Default, Serialize)]
pub struct GlobalSignOut {}

impl Operation for GlobalSignOut {
    const NAME: &'static str = "GlobalSignOut";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::SignedOut
    }
}

/// `signOut()`: revokes one refresh token and what came of it, `{ token, revokeAssociatedSessions?: "NONE" | "LINKED" }`.
/// Revoking it again succeeds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RevokeToken {
    /// The refresh token.
    #[serde(serialize_with = "secret::exposed")]
    pub token: Secret<String>,
    /// Which other sessions end with its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoke_associated_sessions: Option<AssociatedSessions>,
}

impl Operation for RevokeToken {
    const NAME: &'static str = "RevokeToken";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::ClientSecret;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["token", "revokeAssociatedSessions"])?;
        Ok(Self {
            token: input::token(&input.member("token"))?,
            revoke_associated_sessions: AssociatedSessions::read(input)?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::SignedOut
    }
}
