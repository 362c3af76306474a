//! SHA-256 and HMAC-SHA256 over a list of parts, as if they were one text.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

/// Bytes in a SHA-256 digest.
pub const DIGEST: usize = 32;

/// Bytes that SHA-256 takes in at once, which is also the length of an HMAC key.
const BLOCK: usize = 64;

/// SHA-256 of the parts, one after the other (FIPS 180-4).
pub fn sha256(parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// HMAC-SHA256 of the parts, one after the other, under a key of any length (RFC 2104).
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut block = key_block(key);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    block.zeroize();
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// The key at full length: zeros behind it, or its digest where it is longer (RFC 2104, section 2).
fn key_block(key: &[u8]) -> [u8; BLOCK] {
    let mut block = [0; BLOCK];
    let digest = if key.len() > BLOCK { Some(sha256(&[key])) } else { None };
    let key = digest.as_ref().map_or(key, |digest| digest);
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    block
}
