//! A token for a machine: the app client speaks for itself, no user is signed in. For servers only.

use super::call::{Call, Effect};
use crate::error::Error;
use crate::http::Retry;
use crate::token::millis;
use crate::value::Value;
use crate::wire;

/// `getClientToken({ scopes?, clientMetadata? })`. Results in `{ accessToken, tokenType, expiresAt }`.
pub static GET_CLIENT_TOKEN: Call = Call {
    name: "getClientToken",
    operation: "GetClientToken",
    access_token: false,
    retry: Retry::Safe,
    body: |cx, input| {
        let secret = wire::raw_secret(cx.pool).ok_or_else(|| {
            Error::argument("a client token needs userPoolClientSecret in the configuration")
        })?;
        Ok(Value::object()
            .with("ClientId", &cx.pool.client_id)
            .with("Secret", secret)
            .with("Scopes", input.get("scopes"))
            .with("ClientMetadata", input.get("clientMetadata").only_text()))
    },
    result: |cx, _, answer| {
        let result = answer.get("ClientAuthenticationResult");
        let token = result.get("AccessToken").as_str().ok_or_else(|| wire::incomplete("AccessToken"))?;
        let lifetime = result.get("ExpiresIn").as_f64().ok_or_else(|| wire::incomplete("ExpiresIn"))?;
        Ok(Value::object()
            .with("accessToken", token)
            .with("tokenType", result.get("TokenType"))
            .with("expiresAt", Value::date(cx.now().saturating_add(millis(lifetime)))))
    },
    effect: Effect::None,
};

/// Least time that a kept token must still live to be handed out, milliseconds.
const MARGIN: i64 = 60_000;

/// Whether a result of [`GET_CLIENT_TOKEN`] that ends at `expires_at` can be handed out once more at `now`, the server's
/// time; both Unix milliseconds.
pub fn is_fresh(expires_at: i64, now: i64) -> bool {
    expires_at.saturating_sub(MARGIN) > now
}
