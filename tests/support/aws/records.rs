//! Stored records.

use base64ct::{Base64UrlUnpadded, Encoding};
use cognito_wasm::session::record::Record;
use serde_json::{Value, json};

/// A record of its stored form.
pub fn read(stored: &Value) -> Record {
    Record::read(Some(&stored.to_string())).unwrap()
}

/// A record in which a user is signed in whose ID token has these claims; without claims there is no ID token.
pub fn record(claims: &Value) -> Record {
    let id_token = if claims.is_null() { Value::Null } else { json!(jwt(claims)) };
    read(&json!({
        "version": 1, "generation": 3,
        "user": {
            "username": "ada", "accessToken": jwt(&json!({})), "idToken": id_token, "expiresAt": 0, "issuedAt": 0,
        },
    }))
}

/// A token of the pool's form, with these claims and no signature.
pub fn jwt(claims: &Value) -> String {
    let part = |json: &Value| Base64UrlUnpadded::encode_string(json.to_string().as_bytes());
    format!("{}.{}.c2ln", part(&json!({ "alg": "RS256" })), part(claims))
}

pub fn text(json: &Value) -> String {
    json.as_str().unwrap().into()
}
