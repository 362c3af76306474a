//! HKDF-SHA256 (RFC 5869) with the service's `info`, for one short key.

use crate::hash::hmac_sha256;
use crate::secret::Secret;

/// Bytes in a derived key.
pub(super) const KEY: usize = 16;

const INFO: &[u8] = b"Caldera Derived Key";

/// The key of this salt and input. Its length is less than a digest, so one round of "expand" is all of it.
pub(super) fn derive(salt: &[u8], input: &[u8]) -> Secret<[u8; KEY]> {
    let pseudorandom_key = Secret::new(hmac_sha256(salt, &[input]));
    let first_block = Secret::new(hmac_sha256(pseudorandom_key.expose(), &[INFO, &[1]]));
    let mut key = Secret::new([0; KEY]);
    for (to, from) in key.expose_mut().iter_mut().zip(first_block.expose()) {
        *to = *from;
    }
    key
}
