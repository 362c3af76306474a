//! The password claim, which the client sends instead of the password.

use alloc::string::String;
use alloc::vec::Vec;

use base64ct::{Base64, Encoding};

use crate::error::{Error, Result};
use crate::hash::{DIGEST, hkdf_sha256, hmac_sha256};
use crate::number::to_signed_bytes;
use crate::secret::Secret;
use crate::stack::wiped;

/// K, the key that client and service share if the password is right. It signs the claim.
#[derive(Debug)]
pub struct ClaimKey(Secret<Vec<u8>>);

impl ClaimKey {
    /// K = HKDF(u, S), of the scrambling parameter u and the shared number S.
    pub(crate) fn derive(u: &[u8; DIGEST], shared_number: &Secret<Vec<u8>>) -> Self {
        let s = Secret::new(to_signed_bytes(shared_number.expose()));
        Self(hkdf_sha256(&to_signed_bytes(u), s.expose()))
    }

    /// `PASSWORD_CLAIM_SIGNATURE`: base64 of HMAC(K, pool name, user id, secret block, timestamp).
    ///
    /// `pool_name` and `user_id` are those of the [`Identity`](crate::Identity). `secret_block` is the challenge's
    /// `SECRET_BLOCK`, in base64. `timestamp` is sent as `TIMESTAMP` unchanged: the time in UTC, as in
    /// `Tue Nov 3 00:00:00 UTC 2026`, with English names and a day of the month without a leading zero.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSecretBlock`].
    pub fn sign(
        &self,
        pool_name: &str,
        user_id: &str,
        secret_block: &str,
        timestamp: &str,
    ) -> Result<String> {
        let block = decode_secret_block(secret_block)?;
        let claim = [pool_name.as_bytes(), user_id.as_bytes(), &block, timestamp.as_bytes()];
        Ok(wiped(|| Base64::encode_string(&hmac_sha256(self.0.expose(), &claim))))
    }
}

/// The bytes of a challenge's `SECRET_BLOCK`. [`ClaimKey::sign`] decodes it itself; this is for refusing a bad block before
/// the arithmetic.
///
/// # Errors
///
/// [`Error::InvalidSecretBlock`].
pub fn decode_secret_block(secret_block: &str) -> Result<Vec<u8>> {
    Base64::decode_vec(secret_block).map_err(|_| Error::InvalidSecretBlock)
}
