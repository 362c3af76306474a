//! SHA-256, HMAC-SHA-256 and the service's SECRET_HASH.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::encode::base64;

/// SHA-256 of the parts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// HMAC-SHA-256 (RFC 2104) of the parts, one after the other.
pub(crate) fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
        return [0; 32];
    };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// `base64(HMAC-SHA-256(client secret, username ‖ client id))`.
pub(crate) fn secret_hash(secret: &str, username: &str, client_id: &str) -> String {
    base64(&hmac_sha256(secret.as_bytes(), &[username.as_bytes(), client_id.as_bytes()]))
}
