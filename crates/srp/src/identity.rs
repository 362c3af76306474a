//! Who signs in.

use core::fmt;

use crate::hash::{DIGEST, sha256};
use crate::number::to_signed_bytes;
use crate::secret::Secret;

/// A user or a remembered device, and the password to be proven.
#[derive(Clone, Copy)]
pub struct Identity<'a> {
    /// Of a user: the part of the user pool id after its first underscore. Of a device: its `DeviceGroupKey`.
    pub pool_name: &'a str,
    /// Of a user: `USER_ID_FOR_SRP` of the challenge, which need not be the name that was typed. Of a device: its
    /// `DeviceKey`.
    pub user_id: &'a str,
    /// The password exactly as it was typed, neither trimmed nor normalised. Of a device:
    /// [`DeviceVerifier::device_password`](crate::DeviceVerifier::device_password).
    pub password: &'a str,
}

impl Identity<'_> {
    /// The private key x = H(salt, H(pool name, user id, ":", password)). The inner digest is not a number, so its 32 bytes
    /// are hashed as they are.
    pub(crate) fn private_key(&self, salt: &[u8]) -> Secret<[u8; DIGEST]> {
        let Self { pool_name, user_id, password } = self;
        let inner =
            Secret::new(sha256(&[pool_name.as_bytes(), user_id.as_bytes(), b":", password.as_bytes()]));
        Secret::new(sha256(&[&to_signed_bytes(salt), inner.expose()]))
    }
}

impl fmt::Debug for Identity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}
