//! What a renewal is asked for, and how it ends.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::string::String;

use serde::Serialize;

use crate::entries::Texts;
use crate::error::{Error, Result};
use crate::json;
use crate::reader::Reader;
use crate::session::event::Event;
use crate::token::Tokens;

/// When new tokens are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Need {
    /// Unless those that are there can be handed out.
    #[default]
    Fresh,
    /// Unless those that are there last for some time.
    Ahead,
    /// In any case.
    Forced,
}

/// What a renewal is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenewalOptions {
    /// When new tokens are wanted.
    pub need: Need,
    /// `ClientMetadata` for the pool's triggers.
    pub client_metadata: Texts,
}

/// How a renewal ended. The error of [`RenewalOutcome::Ended`] and [`RenewalOutcome::Kept`] is in
/// [`RenewalOutcome::error`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RenewalOutcome {
    /// There are new tokens, and they are stored.
    Refreshed,
    /// Somebody else has renewed them, or signed in anew.
    Adopted,
    /// Nobody is signed in.
    SignedOut,
    /// The service ended the session; the record says so now.
    Ended {
        /// Why.
        error: Box<Error>,
    },
    /// It did not work this time. The session is kept.
    Kept {
        /// Why.
        error: Box<Error>,
    },
}

impl Need {
    /// Whether these tokens do at `now`, the server's time.
    #[must_use]
    pub fn is_met_by(self, tokens: &Tokens, now: i64) -> bool {
        match self {
            Self::Fresh => tokens.is_fresh(now),
            Self::Ahead => tokens.is_early(now),
            Self::Forced => false,
        }
    }
}

impl RenewalOptions {
    /// Reads `{ forceRefresh?, clientMetadata? }`, the options of `getTokens` and `fetchAuthSession`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for a member of the wrong kind.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        input.optional_object()?;
        let need = if input.member("forceRefresh").flag()? { Need::Forced } else { Need::Fresh };
        let client_metadata = input.member("clientMetadata").texts()?.unwrap_or_default();
        Ok(Self { need, client_metadata: client_metadata.into() })
    }

    /// What makes two renewals the same: the answer depends on it. Callers of one instance share the renewal under way when
    /// its key is theirs; renewals with different keys run one after another.
    #[must_use]
    pub fn key(&self) -> String {
        let sorted: BTreeMap<_, _> =
            self.client_metadata.0.iter().map(|(name, value)| (name, value)).collect();
        json::to_text(&sorted)
    }

    /// Whether the tokens of somebody else's renewal do as well. They do not where the triggers are to see metadata that
    /// theirs may not have seen.
    pub(super) fn adopts(&self) -> bool {
        self.need != Need::Forced || self.client_metadata.0.is_empty()
    }
}

impl RenewalOutcome {
    /// The service ended the session.
    pub(super) fn ended(error: Error) -> Self {
        Self::Ended { error: Box::new(error) }
    }

    /// It did not work this time.
    pub(super) fn kept(error: Error) -> Self {
        Self::Kept { error: Box::new(error) }
    }

    /// Why there are no new tokens, where something went wrong.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Ended { error } | Self::Kept { error } => Some(error),
            _ => None,
        }
    }

    /// What everybody who shares the storage is told. `username`: whose tokens they were.
    pub(super) fn event(&self, username: Option<&str>) -> Option<Event> {
        match self {
            Self::Refreshed => Some(Event::TokenRefresh),
            Self::Ended { .. } => Some(Event::SignedOut { username: username.map(Into::into) }),
            _ => None,
        }
    }
}
