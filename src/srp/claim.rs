//! The password claim: what the client sends instead of the password.

use alloc::string::String;
use alloc::vec::Vec;

use super::{hkdf, refused};
use crate::encode::{base64_decode, base64_encode, signed_bytes};
use crate::error::Result;
use crate::hash::hmac_sha256;
use crate::secret::Secret;

/// K: the key that both sides have in the end, if the password is right.
#[derive(Debug)]
pub struct SessionKey(Secret<[u8; hkdf::KEY]>);

impl SessionKey {
    /// K of the scrambling parameter u and the shared number S.
    pub(super) fn derive(u: &[u8], s: &Secret<Vec<u8>>) -> Self {
        let s = Secret::new(signed_bytes(s.expose()));
        Self(hkdf::derive(&signed_bytes(u), s.expose()))
    }

    /// `PASSWORD_CLAIM_SIGNATURE`, in base64.
    ///
    /// `pool_name` and `user_id` are those of the exchange. `secret_block` is `SECRET_BLOCK` as it came, in base64.
    /// `timestamp` is [`crate::time::srp_timestamp`] of the service's time, and goes out as `TIMESTAMP` unchanged.
    ///
    /// # Errors
    /// `InvalidSrpChallenge` if the secret block is not base64.
    pub fn sign(
        &self,
        pool_name: &str,
        user_id: &str,
        secret_block: &str,
        timestamp: &str,
    ) -> Result<String> {
        let block = block_bytes(secret_block)?;
        let claim = [pool_name.as_bytes(), user_id.as_bytes(), &block, timestamp.as_bytes()];
        Ok(base64_encode(&hmac_sha256(self.0.expose(), &claim)))
    }
}

/// The bytes of `SECRET_BLOCK`, which is base64.
///
/// # Errors
/// `InvalidSrpChallenge` if it is not.
pub fn block_bytes(secret_block: &str) -> Result<Vec<u8>> {
    base64_decode(secret_block).ok_or_else(|| refused("SECRET_BLOCK is not base64."))
}
