//! The second half of an exchange: from the service's challenge to the key that answers it.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use crate::claim::ClaimKey;
use crate::error::{Error, Result};
use crate::group::SharedNumber;
use crate::hash::{DIGEST, sha256};
use crate::identity::Identity;
use crate::number::{from_hex, is_zero, to_signed_bytes};
use crate::secret::Secret;
use crate::stack::wiped;

/// The computation of the key that signs a claim, in slices. [`Ephemeral::prove`](crate::Ephemeral::prove) begins it.
pub struct Proof(Option<Box<Running>>);

/// A computation that is not done yet.
struct Running {
    u: [u8; DIGEST],
    shared_number: SharedNumber,
}

impl Proof {
    /// `a` and `public_a` are big-endian, `salt` and `b` hex.
    pub(crate) fn new(
        a: Secret<Vec<u8>>,
        public_a: &[u8],
        identity: &Identity<'_>,
        salt: &str,
        b: &str,
    ) -> Result<Self> {
        let salt = from_hex(salt).ok_or(Error::InvalidSalt)?;
        let b = from_hex(b).ok_or(Error::InvalidB)?;
        let u = sha256(&[&to_signed_bytes(public_a), &to_signed_bytes(&b)]);
        if is_zero(&u) {
            return Err(Error::ZeroU);
        }
        let x = identity.private_key(&salt);
        let shared_number = SharedNumber::new(&b, &x, a, &u).ok_or(Error::ZeroB)?;
        Ok(Self(Some(Box::new(Running { u, shared_number }))))
    }

    /// Computes one slice: half a millisecond, give or take, on the devices of today. Returns the key after the last of six
    /// slices (more if `a` has more than 63 bytes), and then `None` again.
    pub fn advance(&mut self) -> Option<ClaimKey> {
        wiped(|| {
            let Running { u, shared_number } = self.0.as_deref_mut()?;
            let key = ClaimKey::derive(u, &shared_number.advance()?);
            self.0 = None;
            Some(key)
        })
    }

    /// Computes all slices of a proof that was just begun.
    pub(crate) fn finish(mut self) -> ClaimKey {
        loop {
            if let Some(key) = self.advance() {
                return key;
            }
        }
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(..)")
    }
}
