//! Who stands behind an access token.

use super::token::ADMIN_SCOPE;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::model::grant::Grant;
use crate::ops::Call;
use crate::wire::refusal::{Refusal, not_authorized, user_not_found};

/// A verified access token.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) sub: String,
    event_id: String,
}

/// The caller of an operation with a required AccessToken.
pub(crate) fn from_input(call: &mut Call) -> Result<Caller, Refusal> {
    let token = call.input.need("AccessToken")?.to_owned();
    caller(call, &token)
}

/// Verifies an access token of the API: the scope must allow what a user does with the account.
pub(crate) fn caller(call: &mut Call, token: &str) -> Result<Caller, Refusal> {
    caller_with_scope(call, token, ADMIN_SCOPE)
}

/// Verifies an access token: signature, issuer, expiry, scope, revocation, user.
pub(crate) fn caller_with_scope(call: &mut Call, token: &str, needed: &str) -> Result<Caller, Refusal> {
    let Some(claims) = jws::decode(KeyUse::Access, token) else {
        let text = if jws::decode(KeyUse::Id, token).is_some() {
            "Invalid Access Token"
        } else {
            "Could not verify signature for Access Token"
        };
        return Err(not_authorized(text));
    };
    let text = |name: &str| claims[name].as_str().unwrap_or_default();
    if text("iss") != call.pool.issuer() || text("token_use") != "access" {
        return Err(not_authorized("Invalid Access Token"));
    }
    if claims["exp"].as_i64().unwrap_or(0) <= call.env.seconds() {
        return Err(not_authorized("Access Token has expired"));
    }
    if !text("scope").split(' ').any(|scope| scope == needed) {
        return Err(not_authorized("Access Token does not have required scopes"));
    }
    let caller = Caller { sub: text("sub").to_owned(), event_id: text("event_id").to_owned() };
    let user = call.pool.users.get(&caller.sub).ok_or_else(user_not_found)?;
    if user.disabled {
        return Err(not_authorized("User is disabled."));
    }
    let now = call.env.now();
    let grant = call.pool.grants.iter_mut().find(|grant| grant.event_id == caller.event_id);
    match grant {
        Some(grant) if !grant.revoked => grant.last_active = now,
        _ => return Err(not_authorized("Access Token has been revoked")),
    }
    Ok(caller)
}

impl Caller {
    /// The grant the token came from.
    pub(crate) fn grant<'a>(&self, call: &'a Call) -> Result<&'a Grant, Refusal> {
        let found = call.pool.grants.iter().find(|grant| grant.event_id == self.event_id);
        found.ok_or_else(|| not_authorized("Access Token has been revoked"))
    }
}
