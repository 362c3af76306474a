//! The key that signs: one per secret, day, region and service.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The last part of every credential scope.
pub(super) const TERMINATOR: &str = "aws4_request";

/// `HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), region), service), "aws4_request")`; `day` is `YYYYMMDD`.
pub(super) fn derive(secret_access_key: &str, day: &str, region: &str, service: &str) -> Zeroizing<[u8; 32]> {
    let secret = Zeroizing::new(["AWS4", secret_access_key].concat());
    let mut key = hmac(secret.as_bytes(), day);
    for part in [region, service, TERMINATOR] {
        key = hmac(&*key, part);
    }
    key
}

/// HMAC-SHA256 (RFC 2104).
pub(super) fn hmac(key: &[u8], message: &str) -> Zeroizing<[u8; 32]> {
    let mut block = Zeroizing::new([0; 64]);
    if let Some(start) = block.get_mut(..key.len()) {
        start.copy_from_slice(key);
    } else if let Some(start) = block.get_mut(..32) {
        start.copy_from_slice(&Sha256::digest(key));
    }
    let mac = Hmac::<Sha256>::new((&*block).into()).chain_update(message);
    Zeroizing::new(mac.finalize().into_bytes().into())
}
