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
    /// Set when the sign-in went through the managed login pages.
    pub(crate) oauth: Option<OAuthGrant>,
}

/// What an authorization request asked for and got.
#[derive(Clone, Debug)]
pub(crate) struct OAuthGrant {
    pub(crate) scopes: Vec<String>,
    /// The `resource` that access tokens are bound to (RFC 8707).
    pub(crate) resource: Option<String>,
}

impl OAuthGrant {
    /// Whether an ID token and userInfo belong to it.
    pub(crate) fn is_openid(&self) -> bool {
        self.has("openid")
    }

    /// Whether its scopes show an attribute: `openid` alone shows all, with others it shows theirs.
    pub(crate) fn shows(&self, attribute: &str) -> bool {
        let scope = match attribute {
            "sub" | "identities" => return true,
            "email" | "email_verified" => "email",
            "phone_number" | "phone_number_verified" => "phone",
            _ => "profile",
        };
        self.has(scope) || !["email", "phone", "profile"].iter().any(|other| self.has(other))
    }

    fn has(&self, scope: &str) -> bool {
        self.scopes.iter().any(|one| one == scope)
    }
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
