//! Where the user is signed in, in pools that track sessions.

use alloc::vec::Vec;

use super::call::{Call, Effect, nothing};
use super::input::required;
use crate::error::Code;
use crate::http::Retry;
use crate::token::seconds;
use crate::value::Value;

/// `listSessions({ nextToken? })`. Results in `{ sessions, nextToken }`, each session as `{ sessionId, sessionType,
/// clientId, createDate, lastActiveDate, deviceType, lastIPAddress, lastLocation: { city, country }, originSessionId,
/// isCurrentSession }`; the last page has no `nextToken`. A change shows after some seconds.
pub static LIST_SESSIONS: Call = Call {
    name: "listSessions",
    operation: "ListUserSessions",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| Ok(Value::object().with("NextToken", input.get("nextToken"))),
    result: |_, _, answer| {
        let sessions: Vec<_> = answer.get("Sessions").items().iter().map(session).collect();
        Ok(Value::object().with("sessions", sessions).with("nextToken", answer.get("NextToken")))
    },
    effect: Effect::None,
};

/// `revokeSession(id)` or `revokeSession({ sessionId, revokeAssociatedSessions?: "NONE" | "LINKED" })`, for any session
/// but the one that asks: that one is ended by signing out.
pub static REVOKE_SESSION: Call = Call {
    name: "revokeSession",
    operation: "RevokeUserSession",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        if input.as_str().is_some() {
            *input = Value::object().with("sessionId", core::mem::take(input));
        }
        Ok(Value::object()
            .with("SessionId", required(input, "sessionId", Code::InvalidArgument)?)
            .with("RevokeAssociatedSessions", input.get("revokeAssociatedSessions")))
    },
    result: nothing,
    effect: Effect::None,
};

fn session(from: &Value) -> Value {
    let location = from.get("LastLocation");
    let location = (!location.is_null())
        .then(|| Value::object().with("city", location.get("City")).with("country", location.get("Country")));
    Value::object()
        .with("sessionId", from.get("SessionId"))
        .with("sessionType", from.get("SessionType"))
        .with("clientId", from.get("ClientId"))
        .with("createDate", seconds(from, "CreateDate").map(Value::date))
        .with("lastActiveDate", seconds(from, "LastActiveDate").map(Value::date))
        .with("deviceType", from.get("DeviceType"))
        .with("lastIPAddress", from.get("LastIPAddress"))
        .with("lastLocation", location)
        .with("originSessionId", from.get("OriginSessionId"))
        .with("isCurrentSession", from.get("IsCurrentSession"))
}
