#![doc = include_str!("../README.md")]
//!
//! # The protocol
//!
//! | step | who | what |
//! |---|---|---|
//! | [`Ephemeral::new`] | client | draws a, sends `SRP_A` = A = g^a |
//! | | service | draws b, answers `SRP_B` = B = k·v + g^b, `SALT`, `SECRET_BLOCK`, `USER_ID_FOR_SRP` |
//! | [`Ephemeral::finish`] | client | u = H(A, B), x = H(salt, H(pool name, user id, ":", password)), S = (B − k·g^x)^(a + u·x), K = HKDF(u, S) |
//! | [`ClaimKey::sign`] | client | sends `PASSWORD_CLAIM_SIGNATURE` = HMAC(K, pool name, user id, secret block, timestamp) |
//! | | service | computes S = (A·v^u)^b and the same K, and compares the signatures |
//!
//! All powers are modulo N, and H is SHA-256. A number is hashed as its shortest two's complement, as Java's
//! `BigInteger.toByteArray` writes it; unlike in RFC 5054, nothing is padded to the length of N. On the wire, numbers are
//! hex.
//!
//! | name | meaning |
//! |---|---|
//! | N, g | the 3072-bit group of RFC 5054, appendix A, and its generator 2 |
//! | k | H(N, g), a constant |
//! | a, A | the client's ephemeral secret and public value |
//! | b, B | the service's ephemeral secret and public value |
//! | u | the scrambling parameter, which ties A and B together |
//! | salt, x, v | the user's salt; the private key made of it and the password; the verifier g^x, which the service keeps |
//! | S, K | the shared number, and the 16-byte key derived from it |
//!
//! The service never proves that it knows v: only TLS tells who it is.

#![no_std]
#![allow(clippy::many_single_char_names, reason = "SRP's own names")]

extern crate alloc;

mod claim;
mod device;
mod ephemeral;
mod error;
mod group;
mod hash;
mod identity;
mod kernel;
mod lanes;
mod number;
mod proof;
mod secret;
mod stack;

pub use claim::{ClaimKey, decode_secret_block};
pub use device::DeviceVerifier;
pub use ephemeral::{Drawing, Ephemeral};
pub use error::{Error, Result};
pub use identity::Identity;
pub use proof::Proof;
pub use secret::Secret;
