//! SRP as it is written down, on a big-number library: both sides, formula by formula.
//!
//! The formulas are those of SRP-6a (RFC 5054, section 2.6), the encodings those of Cognito: a number is hashed as its
//! shortest two's complement, and S becomes a key by HKDF (RFC 5869).

#![allow(dead_code, reason = "each test uses its part")]

use std::sync::LazyLock;

use hmac::{Hmac, KeyInit, Mac};
use num_bigint::{BigInt, BigUint, Sign};
use sha2::{Digest, Sha256};

use super::vectors;

/// The prime of the group.
pub(crate) fn n() -> BigUint {
    static N: LazyLock<BigUint> = LazyLock::new(|| {
        let hex = vectors::text(&vectors::all()["constants"], "N");
        BigUint::parse_bytes(hex.as_bytes(), 16).unwrap()
    });
    N.clone()
}

/// k = H(N, g)
pub(crate) fn k() -> BigUint {
    hash(&[&pad(&n()), &[2]])
}

/// g^exponent mod N
pub(crate) fn g_to(exponent: &BigUint) -> BigUint {
    BigUint::from(2_u8).modpow(exponent, &n())
}

/// u = H(A, B)
pub(crate) fn scrambling_parameter(public_a: &BigUint, public_b: &BigUint) -> BigUint {
    hash(&[&pad(public_a), &pad(public_b)])
}

/// x = H(salt, H(pool name, user id, ":", password))
pub(crate) fn private_key(salt: &BigUint, pool_name: &str, user_id: &str, password: &str) -> BigUint {
    let inner = Sha256::digest(format!("{pool_name}{user_id}:{password}"));
    hash(&[&pad(salt), &inner])
}

/// The client's S = (B − k·g^x)^(a + u·x) mod N
pub(crate) fn client_s(a: &BigUint, x: &BigUint, u: &BigUint, public_b: &BigUint) -> BigUint {
    let masked = k() * g_to(x) % n();
    let base = (public_b % n() + n() - masked) % n();
    base.modpow(&(a + u * x), &n())
}

/// The service's B = k·v + g^b, not reduced modulo N.
pub(crate) fn unreduced_b(v: &BigUint, b: &BigUint) -> BigUint {
    k() * v + g_to(b)
}

/// The service's S = (A·v^u)^b mod N
pub(crate) fn service_s(public_a: &BigUint, v: &BigUint, u: &BigUint, b: &BigUint) -> BigUint {
    (public_a * v.modpow(u, &n())).modpow(b, &n())
}

/// K = HKDF(salt = u, input = S), 16 bytes
pub(crate) fn claim_key(u: &BigUint, s: &BigUint) -> Vec<u8> {
    let pseudorandom_key = hmac(&pad(u), &[&pad(s)]);
    let mut key = hmac(&pseudorandom_key, &[b"Caldera Derived Key", &[1]]);
    key.truncate(16);
    key
}

/// HMAC(K, pool name, user id, secret block, timestamp)
pub(crate) fn signature(
    key: &[u8],
    pool_name: &str,
    user_id: &str,
    block: &[u8],
    timestamp: &str,
) -> Vec<u8> {
    hmac(key, &[pool_name.as_bytes(), user_id.as_bytes(), block, timestamp.as_bytes()])
}

/// Java's `BigInteger.toByteArray`
pub(crate) fn pad(number: &BigUint) -> Vec<u8> {
    BigInt::from_biguint(Sign::Plus, number.clone()).to_signed_bytes_be()
}

fn hash(parts: &[&[u8]]) -> BigUint {
    BigUint::from_bytes_be(&Sha256::digest(parts.concat()))
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.chain_update(parts.concat()).finalize().into_bytes().to_vec()
}
