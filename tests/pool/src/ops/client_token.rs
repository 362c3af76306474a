//! GetClientToken: a token for the client itself.

use serde_json::{Value, json};

use super::Call;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

pub(crate) fn get_client_token(call: &mut Call) -> Result<Value, Refusal> {
    let client = call.client.clone();
    if client.explicit_auth_flows != ["ALLOW_CLIENT_TOKEN_AUTH"] {
        return Err(invalid_parameter(
            "ALLOW_CLIENT_TOKEN_AUTH is not the only flow enabled for this client",
        ));
    }
    if client.secret.is_none() || client.secret.as_deref() != call.input.text("Secret") {
        return Err(not_authorized("Invalid client credentials."));
    }
    let asked = call.input.get("Scopes").map_or_else(|| client.scopes.clone(), super::texts);
    if asked.iter().any(|scope| !client.scopes.contains(scope)) {
        return Err(invalid_parameter("Scope is not allowed for this client."));
    }
    Ok(json!({"ClientAuthenticationResult": {
        "AccessToken": issue(call, &asked, None),
        "ExpiresIn": client.access_token_validity,
        "TokenType": "Bearer",
    }}))
}

/// An access token of the calling client for itself; `resource` becomes its audience (RFC 8707).
pub(crate) fn issue(call: &mut Call, scopes: &[String], resource: Option<&str>) -> String {
    let now = call.env.seconds();
    let client = &call.client;
    let mut claims = json!({
        "sub": client.id,
        "client_id": client.id,
        "iss": call.pool.issuer(),
        "token_use": "access",
        "scope": scopes.join(" "),
        "auth_time": now,
        "iat": now,
        "exp": now + client.access_token_validity,
        "jti": call.env.random.uuid(),
        "version": 2,
    });
    if let Some(resource) = resource {
        claims["aud"] = json!(resource);
    }
    jws::encode(KeyUse::Access, &call.pool.issuer(), &claims)
}
