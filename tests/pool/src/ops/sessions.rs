//! The ends of sessions: revocation, global sign-out, session tracking.

use serde_json::{Value, json};

use super::{Call, page};
use crate::auth::{caller, refresh};
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::model::grant::Grant;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

const PAGE: usize = 50;

pub(crate) fn global_sign_out(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    for grant in call.pool.grants.iter_mut().filter(|grant| grant.sub == caller.sub) {
        grant.revoked = true;
    }
    Ok(json!({}))
}

/// An unknown or already revoked token is a success; a token of another kind is not.
pub(crate) fn revoke_token(call: &mut Call) -> Result<Value, Refusal> {
    let unauthorized = |refusal: Refusal| Refusal::new("UnauthorizedException", refusal.message);
    call.client.check_secret(call.input.text("ClientSecret")).map_err(unauthorized)?;
    let token = call.input.need("Token")?.to_owned();
    revoke(call, &token)?;
    Ok(json!({}))
}

/// Revokes the session of a refresh token.
pub(crate) fn revoke(call: &mut Call, token: &str) -> Result<(), Refusal> {
    if !call.client.enable_token_revocation {
        return Err(Refusal::new(
            "UnsupportedOperationException",
            "Token revocation is not enabled for this client.",
        ));
    }
    if [KeyUse::Access, KeyUse::Id].into_iter().any(|key_use| jws::decode(key_use, token).is_some()) {
        return Err(Refusal::new(
            "UnsupportedTokenTypeException",
            "Unsupported token type. Only refresh tokens can be revoked.",
        ));
    }
    if let Ok((at, _)) = refresh::find(call, token)
        && let Some(grant) = call.pool.grants.get_mut(at)
    {
        grant.revoked = true;
    }
    Ok(())
}

pub(crate) fn list_user_sessions(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let own = caller.grant(call)?.session_id.clone();
    let now = call.env.now();
    let live = call.pool.grants.iter().filter(|grant| grant.sub == caller.sub && is_live(grant, now));
    let views = live.map(|grant| grant.view(grant.session_id == own)).collect();
    let (sessions, next) = page(views, call.input.text("NextToken"), PAGE)?;
    let mut answer = json!({ "Sessions": sessions });
    if let Some(next) = next {
        answer["NextToken"] = json!(next);
    }
    Ok(answer)
}

pub(crate) fn revoke_user_session(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let id = call.input.need("SessionId")?.to_owned();
    if caller.grant(call)?.session_id == id {
        return Err(invalid_parameter("The current session cannot be revoked."));
    }
    let now = call.env.now();
    let mut grants = call.pool.grants.iter_mut();
    match grants.find(|grant| grant.session_id == id && grant.sub == caller.sub && is_live(grant, now)) {
        Some(grant) => grant.revoked = true,
        None => return Err(Refusal::new("ResourceNotFoundException", "Session does not exist.")),
    }
    Ok(json!({}))
}

fn is_live(grant: &Grant, now: i64) -> bool {
    !grant.revoked && grant.expires > now
}

fn tracked(call: &Call) -> Result<(), Refusal> {
    if call.pool.config.session_tracking {
        return Ok(());
    }
    Err(not_authorized("Session tracking is not enabled for the user pool."))
}
