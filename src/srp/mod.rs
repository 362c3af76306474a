//! SRP-6a as Cognito speaks it: the proof that one knows the password, without sending it.
//!
//! | step | who | what |
//! |---|---|---|
//! | [`Srp::start`] | client | draws `a`, sends `SRP_A` = A = g^a |
//! | | service | draws b, answers `SRP_B` = B = k·v + g^b, `SALT`, `SECRET_BLOCK`, `USER_ID_FOR_SRP` |
//! | [`Srp::finish`] | client | u = H(A, B), x = H(salt, H(pool name, user id, ":", password)), S = (B − k·g^x)^(a + u·x), K = HKDF(u, S) |
//! | [`SessionKey::sign`] | client | sends `PASSWORD_CLAIM_SIGNATURE` = HMAC(K, pool name, user id, secret block, timestamp) |
//! | | service | S = (A·v^u)^b, the same K, and compares the signatures |
//!
//! All powers are modulo N; H is SHA-256. A number enters a hash as [`signed_bytes`]: minimal bytes, with a zero byte
//! before a set top bit. Nothing is ever filled up to the length of N, unlike in RFC 5054. On the wire it is plain hex.
//!
//! | name | meaning |
//! |---|---|
//! | N, g | the 3072-bit group of RFC 5054, appendix A (prime 15 of RFC 3526), and its generator 2 |
//! | k | H(N, g), a constant |
//! | a, A | the client's ephemeral secret and public value; used for one sign-in only |
//! | b, B | the same of the service |
//! | u | the scrambling parameter: ties A and B together |
//! | salt, x, v | the user's salt; the secret made of it and the password; the verifier g^x, which the service keeps |
//! | S, K | the shared number; the 16-byte key made of it |
//! | pool name | what follows the first underscore of the user pool id, or the device group key |
//! | user id | `USER_ID_FOR_SRP`, or the device key |
//!
//! A remembered device signs in in the same way, with a verifier that the client itself makes: [`device`].
//!
//! The service never proves that it knows v. Who it is, only TLS tells.

#![allow(clippy::many_single_char_names, reason = "the names that SRP has in every text on it")]

mod claim;
pub mod device;
mod group;
mod hkdf;
mod kernel;
mod lanes;

pub use claim::{SessionKey, block_bytes};

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::encode::{number_from_hex, number_to_hex, signed_bytes};
use crate::error::{Code, Error, Result};
use crate::hash::sha256;
use crate::secret::Secret;

/// Fewest bytes of `a` (RFC 5054, section 3.1: at least 256 bits).
pub const MIN_EPHEMERAL: usize = 32;

/// Most hex digits of a `SALT` or `SRP_B` that are looked at. N has 768.
const MAX_DIGITS: usize = 1024;

/// Who proves the knowledge of which password.
#[derive(Clone, Copy)]
pub struct Parties<'a> {
    /// What follows the first underscore of the user pool id, or the device group key.
    pub pool_name: &'a str,
    /// `USER_ID_FOR_SRP`, or the device key. Not what the user typed.
    pub user_id: &'a str,
    /// The password exactly as it was typed: neither trimmed nor normalised.
    pub password: &'a str,
}

impl fmt::Debug for Parties<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parties { .. }")
    }
}

/// The client's side of one exchange, between sending A and receiving B.
#[derive(Debug)]
pub struct Srp {
    a: Secret<Vec<u8>>,
    public_a: String,
}

impl Srp {
    /// Begins an exchange with the ephemeral secret `a`: 32 or more random bytes, drawn for this exchange alone.
    ///
    /// # Errors
    /// `InvalidArgument` if there are fewer bytes, or nothing but zeros: a random source that is not one.
    ///
    /// A is never 0 modulo N, since N is prime and no power of 2 is a multiple of it.
    pub fn start(a: Secret<Vec<u8>>) -> Result<Self> {
        Ok(Drawing::new(a)?.finish())
    }

    /// A as `SRP_A` carries it: lower-case hex, no leading zeros.
    pub fn public_a(&self) -> &str {
        &self.public_a
    }

    /// Ends the exchange with the service's `SALT` and `SRP_B`, both in hex. An exchange can be ended only once.
    ///
    /// Whether the password is right shows when the service checks a signature made with the key.
    ///
    /// # Errors
    /// `InvalidSrpChallenge` if a value is not hex or far too long, if B mod N is 0, or if u is 0.
    pub fn finish(self, parties: &Parties<'_>, salt: &str, b: &str) -> Result<SessionKey> {
        let mut proof = self.prove(parties, salt, b)?;
        loop {
            if let Some(key) = proof.advance() {
                return Ok(key);
            }
        }
    }

    /// The same in slices, for a thread that has something else to do, too.
    ///
    /// # Errors
    /// As [`Srp::finish`].
    pub fn prove(self, parties: &Parties<'_>, salt: &str, b: &str) -> Result<Proof> {
        let Some(salt) = number(salt) else { return Err(refused("SALT is not a hex number.")) };
        let Some(b) = number(b) else { return Err(refused("SRP_B is not a hex number.")) };
        let a = number(&self.public_a).unwrap_or_default();
        let u = sha256(&[&signed_bytes(&a), &signed_bytes(&b)]);
        if is_zero(&u) {
            return Err(refused("The scrambling parameter u is 0."));
        }
        let x = private_key(parties, &salt);
        match group::SharedNumber::new(&b, x, self.a.expose(), &u) {
            Some(s) => Ok(Proof { u, s }),
            None => Err(refused("SRP_B is 0 modulo N.")),
        }
    }
}

/// The shorter half of an exchange, on its way to A.
pub struct Drawing {
    a: Secret<Vec<u8>>,
    power: Box<group::Power>,
}

impl Drawing {
    /// Begins, as [`Srp::start`] does.
    ///
    /// # Errors
    /// As [`Srp::start`].
    pub fn new(a: Secret<Vec<u8>>) -> Result<Self> {
        if a.expose().len() < MIN_EPHEMERAL {
            return Err(Error::argument("The SRP secret `a` needs at least 32 random bytes."));
        }
        if is_zero(a.expose()) {
            return Err(Error::argument("The SRP secret `a` is zero: draw it again."));
        }
        Ok(Self { a, power: group::Power::new() })
    }

    /// Does a part of the work: half of it, when `a` has 32 bytes. The exchange, when it was the last part.
    pub fn advance(&mut self) -> Option<Srp> {
        if !self.power.advance(self.a.expose(), None) {
            return None;
        }
        let public_a = number_to_hex(&self.power.take());
        let a = Secret::new(core::mem::take(self.a.expose_mut()));
        Some(Srp { a, public_a })
    }

    /// Does the rest of the work at once.
    pub fn finish(mut self) -> Srp {
        loop {
            if let Some(srp) = self.advance() {
                return srp;
            }
        }
    }
}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawing(..)")
    }
}

/// The longer half of an exchange, on its way.
pub struct Proof {
    u: [u8; 32],
    s: Box<group::SharedNumber>,
}

impl Proof {
    /// Does a seventh of the work, a millisecond or less on today's devices. The key, when it was the last part.
    pub fn advance(&mut self) -> Option<SessionKey> {
        let s = self.s.advance()?;
        Some(SessionKey::derive(&self.u, &s))
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Proof(..)")
    }
}

/// x = H(salt, H(pool name, user id, ":", password)). The inner hash is 32 bytes as they are, not a number.
fn private_key(parties: &Parties<'_>, salt: &[u8]) -> Secret<[u8; 32]> {
    let Parties { pool_name, user_id, password } = parties;
    let inner = Secret::new(sha256(&[pool_name.as_bytes(), user_id.as_bytes(), b":", password.as_bytes()]));
    Secret::new(sha256(&[&signed_bytes(salt), inner.expose()]))
}

fn number(hex: &str) -> Option<Vec<u8>> {
    if hex.len() > MAX_DIGITS { None } else { number_from_hex(hex) }
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().fold(0, |bits, byte| bits | byte) == 0
}

fn refused(message: &str) -> Error {
    Error::new(Code::InvalidSrpChallenge, message)
}
