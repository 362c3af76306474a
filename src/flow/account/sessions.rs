//! Where the user is signed in, in pools that track sessions.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::page;
use crate::error::{Code, Result};
use crate::flow::input;
use crate::flow::operation::{Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;

/// `listSessions({ nextToken? })`. A change shows after some seconds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListSessions {
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

/// A page of sessions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListSessionsOutput {
    /// The sessions, of all app clients.
    pub sessions: Vec<Session>,
    /// Where the next page begins; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// A session, as far as the service tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// `TOKEN`, or `SSO` for one of managed login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_type: Option<String>,
    /// The app client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// When it began: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_date: Option<i64>,
    /// When it was last used: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_active_date: Option<i64>,
    /// What the user signed in with, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// The address that it was last used from.
    #[serde(rename = "lastIPAddress", skip_serializing_if = "Option::is_none")]
    pub last_ip_address: Option<String>,
    /// Where that is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_location: Option<Location>,
    /// The session of managed login that it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_session_id: Option<String>,
    /// Whether it is the one that asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_current_session: Option<bool>,
}

/// Where a session was last used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl Session {
    fn read(session: &Reader<'_>) -> Result<Self> {
        let text = |name| session.member(name).optional_string();
        let current = session.member("IsCurrentSession");
        Ok(Self {
            session_id: text("SessionId")?,
            session_type: text("SessionType")?,
            client_id: text("ClientId")?,
            create_date: session.member("CreateDate").optional_time()?,
            last_active_date: session.member("LastActiveDate").optional_time()?,
            device_type: text("DeviceType")?,
            last_ip_address: text("LastIPAddress")?,
            last_location: Location::read(&session.member("LastLocation"))?,
            origin_session_id: text("OriginSessionId")?,
            is_current_session: current.present().map(|current| current.flag()).transpose()?,
        })
    }
}

impl Location {
    fn read(location: &Reader<'_>) -> Result<Option<Self>> {
        if location.optional_object()?.is_none() {
            return Ok(None);
        }
        let text = |name| location.member(name).optional_string();
        Ok(Some(Self { city: text("City")?, country: text("Country")? }))
    }
}

impl Operation for ListSessions {
    const NAME: &'static str = "ListUserSessions";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ListSessionsOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["nextToken"])?;
        Ok(Self { next_token: page::token(input)? })
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let sessions = answer.member("Sessions").optional_objects()?;
        Ok(ListSessionsOutput {
            sessions: sessions.iter().map(Session::read).collect::<Result<_>>()?,
            next_token: page::next(&answer.member("NextToken"), self.next_token.as_deref())?,
        })
    }
}

/// `revokeSession(id)` or `revokeSession({ sessionId, revokeAssociatedSessions?: "NONE" | "LINKED" })`, for any session but
/// the one that asks: that one is ended by signing out.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RevokeSession {
    session_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    revoke_associated_sessions: Option<AssociatedSessions>,
}

/// Which other sessions end with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum AssociatedSessions {
    /// None.
    None,
    /// The session of managed login that it came from.
    Linked,
}

impl AssociatedSessions {
    /// Reads `revokeAssociatedSessions`.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for anything but the two names.
    pub fn read(input: &Reader<'_>) -> Result<Option<Self>> {
        let choices = [("NONE", Self::None), ("LINKED", Self::Linked)];
        input.member("revokeAssociatedSessions").optional_choice(&choices)
    }
}

impl Operation for RevokeSession {
    const NAME: &'static str = "RevokeUserSession";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        if input.value().is_string() {
            let session_id = input::required_name(input, Code::InvalidArgument)?;
            return Ok(Self { session_id, revoke_associated_sessions: None });
        }
        input.only(&["sessionId", "revokeAssociatedSessions"])?;
        Ok(Self {
            session_id: input::required_name(&input.member("sessionId"), Code::InvalidArgument)?,
            revoke_associated_sessions: AssociatedSessions::read(input)?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}
