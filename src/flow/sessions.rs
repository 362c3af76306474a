//! Where the user is signed in, in pools that track sessions.

use super::call::Outcome::Shape;
use super::call::{Call, Effect, NOTHING};
use crate::http::Retry;

/// `listSessions({ nextToken? })`. Results in `{ sessions, nextToken }`, each session as `{ sessionId, sessionType,
/// clientId, createDate, lastActiveDate, deviceType, lastIPAddress, lastLocation: { city, country }, originSessionId,
/// isCurrentSession }`; the last page has no `nextToken`. A change shows after some seconds.
pub const LIST_SESSIONS: Call = Call {
    name: "listSessions",
    operation: "ListUserSessions",
    access_token: true,
    retry: Retry::Safe,
    body: "NextToken",
    result: Shape(
        "sessions:each( sessionId sessionType clientId createDate:date lastActiveDate:date deviceType lastIPAddress \
         lastLocation:of( city country ) originSessionId isCurrentSession ) nextToken",
    ),
    effect: Effect::None,
};

/// `revokeSession(id)` or `revokeSession({ sessionId, revokeAssociatedSessions?: "NONE" | "LINKED" })`, for any session
/// but the one that asks: that one is ended by signing out.
pub const REVOKE_SESSION: Call = Call {
    name: "revokeSession",
    operation: "RevokeUserSession",
    access_token: true,
    retry: Retry::Safe,
    body: "SessionId!InvalidArgument RevokeAssociatedSessions",
    result: NOTHING,
    effect: Effect::None,
};
