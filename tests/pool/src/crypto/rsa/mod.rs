//! RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2) with fixed test keys.

mod keys;

use std::sync::OnceLock;

use num_bigint::BigUint;
use sha2::{Digest, Sha256, Sha512};

/// Bytes of the modulus.
const LENGTH: usize = 256;
const EXPONENT: u32 = 65_537;
/// DER `DigestInfo` heads (RFC 8017 section 9.2, note 1).
const SHA256_HEAD: [u8; 19] = [48, 49, 48, 13, 6, 9, 96, 134, 72, 1, 101, 3, 4, 2, 1, 5, 0, 4, 32];
const SHA512_HEAD: [u8; 19] = [48, 81, 48, 13, 6, 9, 96, 134, 72, 1, 101, 3, 4, 2, 3, 5, 0, 4, 64];

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

struct Key {
    n: BigUint,
    p: BigUint,
    q: BigUint,
    dp: BigUint,
    dq: BigUint,
    q_inverse: BigUint,
}

/// Signs a message.
pub(crate) fn sign(key_use: KeyUse, hash: Hash, message: &[u8]) -> Vec<u8> {
    let key = key(key_use);
    let encoded = BigUint::from_bytes_be(&encode(hash, message));
    let m1 = encoded.modpow(&key.dp, &key.p);
    let m2 = encoded.modpow(&key.dq, &key.q);
    let difference = (&m1 + &key.p - &m2 % &key.p) % &key.p;
    fixed_length(&(&m2 + &key.q * (&key.q_inverse * difference % &key.p)))
}

/// Whether a signature fits a message.
pub(crate) fn verify(key_use: KeyUse, hash: Hash, message: &[u8], signature: &[u8]) -> bool {
    let key = key(key_use);
    let opened = BigUint::from_bytes_be(signature).modpow(&BigUint::from(EXPONENT), &key.n);
    signature.len() == LENGTH && fixed_length(&opened) == encode(hash, message)
}

/// The modulus, big endian: `n` of the JWK.
pub(crate) fn modulus(key_use: KeyUse) -> Vec<u8> {
    key(key_use).n.to_bytes_be()
}

/// EMSA-PKCS1-v1_5 (RFC 8017 section 9.2).
fn encode(hash: Hash, message: &[u8]) -> Vec<u8> {
    let digest: Vec<u8> = match hash {
        Hash::Sha256 => [&SHA256_HEAD[..], &Sha256::digest(message)].concat(),
        Hash::Sha512 => [&SHA512_HEAD[..], &Sha512::digest(message)].concat(),
    };
    let mut block = vec![0, 1];
    block.resize(LENGTH - digest.len() - 1, 255);
    block.push(0);
    block.extend(digest);
    block
}

fn fixed_length(number: &BigUint) -> Vec<u8> {
    let bytes = number.to_bytes_be();
    let mut block = vec![0; LENGTH.saturating_sub(bytes.len())];
    block.extend(bytes);
    block
}

fn key(key_use: KeyUse) -> &'static Key {
    static ID: OnceLock<Key> = OnceLock::new();
    static ACCESS: OnceLock<Key> = OnceLock::new();
    static IDENTITY: OnceLock<Key> = OnceLock::new();
    match key_use {
        KeyUse::Id => ID.get_or_init(|| derive(&keys::ID)),
        KeyUse::Access => ACCESS.get_or_init(|| derive(&keys::ACCESS)),
        KeyUse::Identity => IDENTITY.get_or_init(|| derive(&keys::IDENTITY)),
    }
}

fn derive(primes: &keys::Primes) -> Key {
    let one = BigUint::from(1_u8);
    let p = BigUint::parse_bytes(primes.p.as_bytes(), 16).unwrap_or_default();
    let q = BigUint::parse_bytes(primes.q.as_bytes(), 16).unwrap_or_default();
    let phi = (&p - &one) * (&q - &one);
    let d = BigUint::from(EXPONENT).modinv(&phi).unwrap_or_default();
    Key {
        n: &p * &q,
        dp: &d % (&p - &one),
        dq: &d % (&q - &one),
        q_inverse: q.modinv(&p).unwrap_or_default(),
        p,
        q,
    }
}

#[cfg(test)]
mod tests {
    use super::{Hash, KeyUse, sign, verify};

    #[test]
    fn a_signature_fits_its_message_and_key_alone() {
        for hash in [Hash::Sha256, Hash::Sha512] {
            let signature = sign(KeyUse::Id, hash, b"message");
            assert!(verify(KeyUse::Id, hash, b"message", &signature));
            assert!(!verify(KeyUse::Id, hash, b"massage", &signature));
            assert!(!verify(KeyUse::Access, hash, b"message", &signature));
        }
    }
}
