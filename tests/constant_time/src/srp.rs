//! The crate's own files, which it does not show to the outside.

use crate::secret::Secret;

#[path = "../../../src/srp/group.rs"]
mod group;
#[path = "../../../src/srp/kernel.rs"]
mod kernel;
#[path = "../../../src/srp/lanes.rs"]
mod lanes;

pub(crate) fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

/// A and S, as a sign-in computes them.
pub(crate) fn powers(b: &[u8], u: &[u8; 32], a: &[u8; 32], x: &Secret<[u8; 32]>) -> Vec<u8> {
    let mut powers = group::power_of_g(a);
    if let Some(mut s) = group::SharedNumber::new(b, Secret::new(*x.expose()), a, u) {
        loop {
            if let Some(s) = s.advance() {
                powers.extend_from_slice(s.expose());
                break;
            }
        }
    }
    powers
}
