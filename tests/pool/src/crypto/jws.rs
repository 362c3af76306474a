//! JSON Web Signatures in compact form (RFC 7515), and the JWK set that verifies them.

use serde_json::{Value, json};

use super::encode::{base64, base64url, from_base64url};
use super::hash::sha256;
use super::rsa::{Hash, KeyUse, modulus, sign, verify};

/// Signs claims. `scope` names the issuer: every pool has key ids of its own.
pub(crate) fn encode(key_use: KeyUse, scope: &str, claims: &Value) -> String {
    let (algorithm, hash) = match key_use {
        KeyUse::Identity => ("RS512", Hash::Sha512),
        KeyUse::Id | KeyUse::Access => ("RS256", Hash::Sha256),
    };
    let header = json!({"kid": key_id(key_use, scope), "alg": algorithm});
    let input =
        format!("{}.{}", base64url(header.to_string().as_bytes()), base64url(claims.to_string().as_bytes()));
    let signature = sign(key_use, hash, input.as_bytes());
    format!("{input}.{}", base64url(&signature))
}

/// The claims of a token that was signed with the key; `None` for any other.
pub(crate) fn decode(key_use: KeyUse, token: &str) -> Option<Value> {
    let (input, signature) = token.rsplit_once('.')?;
    let (_, payload) = input.split_once('.')?;
    let hash = if key_use == KeyUse::Identity { Hash::Sha512 } else { Hash::Sha256 };
    if !verify(key_use, hash, input.as_bytes(), &from_base64url(signature)?) {
        return None;
    }
    serde_json::from_slice(&from_base64url(payload)?).ok()
}

/// The claims, unverified.
pub(crate) fn peek(token: &str) -> Option<Value> {
    let mut parts = token.split('.');
    let payload = parts.nth(1)?;
    serde_json::from_slice(&from_base64url(payload)?).ok()
}

/// The JWK set (RFC 7517) of an issuer.
pub(crate) fn jwks(uses: &[KeyUse], scope: &str) -> Value {
    let keys: Vec<Value> = uses.iter().map(|key_use| jwk(*key_use, scope)).collect();
    json!({ "keys": keys })
}

fn jwk(key_use: KeyUse, scope: &str) -> Value {
    json!({
        "alg": if key_use == KeyUse::Identity { "RS512" } else { "RS256" },
        "e": "AQAB",
        "kid": key_id(key_use, scope),
        "kty": "RSA",
        "n": base64url(&modulus(key_use)),
        "use": "sig",
    })
}

/// Standard base64 of a hash, as the service's key ids look.
fn key_id(key_use: KeyUse, scope: &str) -> String {
    let name: &[u8] = match key_use {
        KeyUse::Id => b"id",
        KeyUse::Access => b"access",
        KeyUse::Identity => b"identity",
    };
    base64(&sha256(&[scope.as_bytes(), name]))
}
