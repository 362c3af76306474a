//! The private modules of `cognito-srp` that compute with secrets, compiled here a second time.

#[path = "../../../crates/srp/src/group.rs"]
#[allow(dead_code, reason = "only a part of the file is needed")]
mod group;

use crate::secret::Secret;
use group::{Power, SharedNumber};

/// A and S, as a sign-in computes them.
pub(crate) fn powers(b: &[u8], u: &[u8; 32], a: &[u8; 32], x: &Secret<[u8; 32]>) -> Vec<u8> {
    let mut power = Power::of_g(Secret::new(a.to_vec()));
    while !power.advance() {}
    let mut powers = power.take_bytes();
    if let Some(mut s) = SharedNumber::new(b, x, power.take_exponent(), u) {
        loop {
            if let Some(s) = s.advance() {
                powers.extend_from_slice(s.expose());
                break;
            }
        }
    }
    powers
}
