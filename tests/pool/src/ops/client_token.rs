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
    let asked: Vec<String> = match call.input.get("Scopes").and_then(Value::as_array) {
        Some(scopes) => scopes.iter().filter_map(|scope| Some(scope.as_str()?.to_owned())).collect(),
        None => client.scopes.clone(),
    };
    if asked.iter().any(|scope| !client.scopes.contains(scope)) {
        return Err(invalid_parameter("Scope is not allowed for this client."));
    }
    let now = call.env.seconds();
    let claims = json!({
        "sub": client.id,
        "client_id": client.id,
        "iss": call.pool.issuer(),
        "token_use": "access",
        "scope": asked.join(" "),
        "auth_time": now,
        "iat": now,
        "exp": now + client.access_token_validity,
        "jti": call.env.random.uuid(),
        "version": 2,
    });
    let token = jws::encode(KeyUse::Access, &call.pool.issuer(), &claims);
    Ok(json!({"ClientAuthenticationResult": {
        "AccessToken": token,
        "ExpiresIn": client.access_token_validity,
        "TokenType": "Bearer",
    }}))
}
