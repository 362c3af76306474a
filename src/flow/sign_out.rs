//! Signing out at the service. Resource servers that check tokens on their own accept them until they expire.

use super::call::{Call, Effect, NOTHING};
use crate::http::Retry;

/// `signOut({ global: true })`: ends all sessions of the user, everywhere.
pub const GLOBAL_SIGN_OUT: Call = Call {
    name: "globalSignOut",
    operation: "GlobalSignOut",
    access_token: true,
    retry: Retry::Safe,
    body: "",
    result: NOTHING,
    effect: Effect::SignedOut,
};

/// `signOut()`: revokes one refresh token and what came of it, `{ token, revokeAssociatedSessions?: "NONE" | "LINKED" }`.
/// A token that was revoked before is no error. Whoever drives the call puts the session's token there.
pub const REVOKE_TOKEN: Call = Call {
    name: "revokeToken",
    operation: "RevokeToken",
    access_token: false,
    retry: Retry::Safe,
    body: "ClientId=client.id ClientSecret=client.secret Token RevokeAssociatedSessions",
    result: NOTHING,
    effect: Effect::SignedOut,
};
