//! RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2) with fixed test keys.

mod keys;

use std::sync::OnceLock;

use data_encoding::HEXLOWER;
use rsa::traits::PublicKeyParts;
use rsa::{BoxedUint, Pkcs1v15Sign, PrivateKey};
use sha2::{Digest, Sha256, Sha512};

const EXPONENT: u64 = 65_537;

/// Which of the fixed keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyUse {
    /// ID tokens of user pools.
    Id,
    /// Access tokens of user pools.
    Access,
    /// Tokens of identity pools.
    Identity,
}

/// The hash of a signature.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hash {
    Sha256,
    Sha512,
}

/// Signs a message.
pub(crate) fn sign(key_use: KeyUse, hash: Hash, message: &[u8]) -> Vec<u8> {
    let (scheme, digest) = hash.of(message);
    key(key_use).and_then(|key| key.sign(scheme, &digest).ok()).unwrap_or_default()
}

/// Whether a signature fits a message.
pub(crate) fn verify(key_use: KeyUse, hash: Hash, message: &[u8], signature: &[u8]) -> bool {
    let (scheme, digest) = hash.of(message);
    key(key_use).is_some_and(|key| key.as_public_key().verify(scheme, &digest, signature).is_ok())
}

/// The modulus, big endian: `n` of the JWK.
pub(crate) fn modulus(key_use: KeyUse) -> Vec<u8> {
    key(key_use).map(|key| key.n_bytes().into_vec()).unwrap_or_default()
}

impl Hash {
    fn of(self, message: &[u8]) -> (Pkcs1v15Sign, Vec<u8>) {
        match self {
            Self::Sha256 => (Pkcs1v15Sign::new::<Sha256>(), Sha256::digest(message).to_vec()),
            Self::Sha512 => (Pkcs1v15Sign::new::<Sha512>(), Sha512::digest(message).to_vec()),
        }
    }
}

/// A fixed key: generating one takes seconds, and tokens must not change from run to run.
fn key(key_use: KeyUse) -> Option<&'static PrivateKey> {
    static ID: OnceLock<Option<PrivateKey>> = OnceLock::new();
    static ACCESS: OnceLock<Option<PrivateKey>> = OnceLock::new();
    static IDENTITY: OnceLock<Option<PrivateKey>> = OnceLock::new();
    let (cell, primes) = match key_use {
        KeyUse::Id => (&ID, &keys::ID),
        KeyUse::Access => (&ACCESS, &keys::ACCESS),
        KeyUse::Identity => (&IDENTITY, &keys::IDENTITY),
    };
    cell.get_or_init(|| read(primes)).as_ref()
}

fn read(primes: &keys::Primes) -> Option<PrivateKey> {
    let number = |hex: &str| {
        let bytes = HEXLOWER.decode(hex.as_bytes()).ok()?;
        Some(BoxedUint::from_be_slice_vartime(&bytes))
    };
    PrivateKey::from_p_q(number(primes.p)?, number(primes.q)?, BoxedUint::from(EXPONENT)).ok()
}

#[cfg(test)]
mod tests {
    use super::{Hash, KeyUse, sign, verify};

    #[test]
    fn a_signature_verifies_with_its_message_and_key_only() {
        for hash in [Hash::Sha256, Hash::Sha512] {
            let signature = sign(KeyUse::Id, hash, b"message");
            assert_eq!(signature.len(), 256);
            assert!(verify(KeyUse::Id, hash, b"message", &signature));
            assert!(!verify(KeyUse::Id, hash, b"massage", &signature));
            assert!(!verify(KeyUse::Access, hash, b"message", &signature));
        }
    }
}
