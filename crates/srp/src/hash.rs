//! SHA-256, HMAC-SHA256 and HKDF-SHA256 over lists of parts. The states of all three are wiped.

use alloc::vec::Vec;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::secret::Secret;

/// Bytes in a digest.
pub(crate) const DIGEST: usize = 32;

/// Bytes that SHA-256 processes at once: the longest HMAC key that is used as it is.
const BLOCK: usize = 64;

/// Bytes in a key that the service derives.
const KEY: usize = 16;

/// `info` of HKDF, the service's choice.
const INFO: &[u8] = b"Caldera Derived Key";

/// SHA-256 of the concatenated parts (FIPS 180-4).
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// HMAC-SHA256 of the concatenated parts (RFC 2104). The key has [`BLOCK`] bytes at most, as all keys of an exchange do.
pub(crate) fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; DIGEST] {
    debug_assert!(key.len() <= BLOCK, "a longer key would have to be hashed first");
    let mut block = Secret::new([0; BLOCK]);
    for (to, from) in block.expose_mut().iter_mut().zip(key) {
        *to = *from;
    }
    let mut mac = Hmac::<Sha256>::new(block.expose().into());
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// HKDF-SHA256 (RFC 5869) with the service's `info`. The key is shorter than a digest, so the first block of the expansion
/// is all that is needed.
pub(crate) fn hkdf_sha256(salt: &[u8], input: &[u8]) -> Secret<Vec<u8>> {
    let pseudorandom_key = Secret::new(hmac_sha256(salt, &[input]));
    let block = Secret::new(hmac_sha256(pseudorandom_key.expose(), &[INFO, &[1]]));
    Secret::new(block.expose().iter().take(KEY).copied().collect())
}
