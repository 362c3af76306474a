//! A token for a machine: the app client speaks for itself, no user is signed in. For servers only.

use super::call::Outcome::Shape;
use super::call::{Call, Effect};
use crate::http::Retry;

/// `getClientToken({ scopes?, clientMetadata? })`. Results in `{ accessToken, tokenType, expiresAt }`.
pub const GET_CLIENT_TOKEN: Call = Call {
    name: "getClientToken",
    operation: "GetClientToken",
    access_token: false,
    retry: Retry::Safe,
    body: "ClientId=client.id Secret=client.secret:secret!InvalidArgument Scopes ClientMetadata:texts",
    result: Shape(
        "accessToken=ClientAuthenticationResult.AccessToken:text tokenType=ClientAuthenticationResult.TokenType \
         expiresAt=ClientAuthenticationResult.ExpiresIn:life",
    ),
    effect: Effect::None,
};

/// Least time that a kept token must still live to be handed out, milliseconds.
const MARGIN: i64 = 60_000;

/// Whether a result of [`GET_CLIENT_TOKEN`] that ends at `expires_at` can be handed out once more at `now`, the server's
/// time; both Unix milliseconds.
pub fn is_fresh(expires_at: i64, now: i64) -> bool {
    expires_at.saturating_sub(MARGIN) > now
}
