//! What a completed sign-in leaves behind: one grant, its refresh tokens and the access tokens drawn from it.

use serde_json::{Value, json};

use super::env::epoch;

/// One refresh token. With rotation, a grant has one after the other.
#[derive(Clone, Debug)]
pub(crate) struct RefreshToken {
    pub(crate) value: String,
    /// When its successor was issued, in milliseconds.
    pub(crate) superseded: Option<i64>,
}

/// Moments are milliseconds since 1970-01-01 UTC.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) session_id: String,
    pub(crate) client_id: String,
    pub(crate) sub: String,
    pub(crate) origin_jti: String,
    pub(crate) event_id: String,
    pub(crate) auth_time: i64,
    pub(crate) expires: i64,
    pub(crate) last_active: i64,
    pub(crate) device_key: Option<String>,
    pub(crate) revoked: bool,
    pub(crate) refresh_tokens: Vec<RefreshToken>,
    /// The methods that were proven: `pwd`, `otp`, `sms`, `email_otp`, `swk`, `mfa`.
    pub(crate) amr: Vec<String>,
    /// Set when the sign-in was a step-up.
    pub(crate) acr: Option<String>,
}

impl Grant {
    pub(crate) fn view(&self, current: bool) -> Value {
        json!({
            "SessionId": self.session_id,
            "SessionType": "TOKEN",
            "ClientId": self.client_id,
            "CreateDate": epoch(self.auth_time),
            "LastActiveDate": epoch(self.last_active),
            "DeviceType": "Unknown",
            "LastIPAddress": "127.0.0.1",
            "LastLocation": {"City": "", "Country": ""},
            "IsCurrentSession": current,
        })
    }
}
