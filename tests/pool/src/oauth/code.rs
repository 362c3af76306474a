//! Authorization codes: single use, five minutes.

use super::failure::{OAuthError, invalid_grant, invalid_request};
use super::parameters::Parameters;
use super::request::AuthorizationRequest;
use crate::auth::complete;
use crate::auth::token::Tokens;
use crate::crypto::encode::base64url;
use crate::crypto::hash::sha256;
use crate::model::oauth::{AuthorizationCode, LoginSession, OAuthFlow};
use crate::ops::Call;

const LIFETIME_MS: i64 = 5 * 60 * 1_000;

/// A new code for a user who has signed in.
pub(crate) fn issue(call: &mut Call, authorization: &AuthorizationRequest, session: &LoginSession) -> String {
    let value = call.env.random.uuid();
    let code = AuthorizationCode {
        client_id: call.client.id.clone(),
        redirect_uri: authorization.redirect.uri.clone(),
        sub: session.sub.clone(),
        grant: authorization.grant.clone(),
        nonce: authorization.nonce.clone(),
        challenge: authorization.challenge.clone(),
        auth_time: session.auth_time,
        expires: call.env.now() + LIFETIME_MS,
    };
    call.pool.managed_login.codes.insert(value.clone(), code);
    value
}

/// The grant `authorization_code`. The code is spent by the first attempt of its client, a failed one included.
pub(crate) fn exchange(call: &mut Call, parameters: &Parameters) -> Result<Tokens, OAuthError> {
    if !call.client.oauth.allows(OAuthFlow::Code) {
        return Err(OAuthError::new("unauthorized_client", None));
    }
    let redirect_uri = parameters.need("redirect_uri")?;
    let value = parameters.need("code")?;
    let verifier = parameters.get("code_verifier");
    if verifier.is_some_and(|verifier| !is_verifier(verifier)) {
        return Err(invalid_request("code_verifier is malformed"));
    }
    let codes = &mut call.pool.managed_login.codes;
    if codes.get(value).is_none_or(|code| code.client_id != call.client.id) {
        return Err(invalid_grant("The code is unknown or was used"));
    }
    let code = codes.remove(value).ok_or_else(|| invalid_grant("The code is unknown or was used"))?;
    if code.expires <= call.env.now() {
        return Err(invalid_grant("The code has expired"));
    }
    if code.redirect_uri != redirect_uri {
        return Err(OAuthError::new("unauthorized_client", Some("invalid_redirect")));
    }
    let proof = verifier.map(|verifier| base64url(&sha256(&[verifier.as_bytes()])));
    if proof != code.challenge {
        return Err(invalid_grant("code_verifier does not fit the code_challenge"));
    }
    let mut grant = complete::new_grant(call, &code.sub);
    grant.auth_time = code.auth_time;
    grant.oauth = Some(code.grant);
    Ok(complete::keep(call, grant, code.nonce.as_deref())?)
}

/// 43 to 128 unreserved characters (RFC 7636 section 4.1).
fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~'))
}
