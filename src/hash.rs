//! SHA-256 and HMAC-SHA256 over a list of parts, as if they were one text.

use sha2::{Digest, Sha256};

use crate::secret::Secret;

/// Bytes in a SHA-256 digest.
pub const DIGEST: usize = 32;

/// Bytes that SHA-256 takes in at once, which is also the length of an HMAC key.
const BLOCK: usize = 64;

/// What every byte of an HMAC key is masked with, before the text and before its digest: `ipad` and `opad`.
const INNER: u8 = 0x36;
const OUTER: u8 = 0x5c;

/// SHA-256 of the parts, one after the other (FIPS 180-4).
pub fn sha256(parts: &[&[u8]]) -> [u8; DIGEST] {
    digest(&[], parts)
}

/// HMAC-SHA256 of the parts, one after the other, under a key of any length (RFC 2104).
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut key = Secret::new(key_block(key));
    mask(&mut key, INNER);
    let inner = digest(key.expose(), parts);
    mask(&mut key, INNER ^ OUTER);
    digest(key.expose(), &[&inner])
}

#[inline(never)]
fn digest(first: &[u8], parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut hash = Sha256::new();
    hash.update(first);
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// Changes every byte of the key.
fn mask(key: &mut Secret<[u8; BLOCK]>, with: u8) {
    for byte in key.expose_mut() {
        *byte ^= with;
    }
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
