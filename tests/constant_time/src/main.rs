//! SRP's powers with chosen secrets, for valgrind to watch. See `check.sh` beside this crate.
//!
//! `constant-time count N` computes with secrets of the kind N: callgrind counts the instructions.
//! `constant-time taint` marks the secrets as undefined first: memcheck reports what branches or indexes on them.
//! `constant-time leak` does the same, and then branches on a secret: a check of the check.

extern crate alloc;

#[path = "../../../crates/srp/src/kernel.rs"]
mod kernel;
#[path = "../../../crates/srp/src/lanes/mod.rs"]
mod lanes;
#[path = "../../../crates/srp/src/number.rs"]
#[allow(dead_code, reason = "only a part of the file is needed")]
mod number;
#[path = "../../../crates/srp/src/secret.rs"]
#[allow(dead_code, reason = "only a part of the file is needed")]
mod secret;
mod srp;
mod valgrind;

use std::hint::black_box;

use secret::Secret;

/// A public value of a service: anything below N will do.
const B: [u8; 384] = [0x5a; 384];
const U: [u8; 32] = [0xc3; 32];

/// Kinds of secrets: 256 bits that are all zero, all one, sparse, dense, or mixed by a generator.
const KINDS: u32 = 20;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mode = arguments.next().unwrap_or_default();
    let kind = arguments.next().and_then(|kind| kind.parse().ok()).unwrap_or(KINDS - 1);
    let (mut a, mut x) = (secret(kind), secret(kind + KINDS));
    if mode != "count" {
        valgrind::make_undefined(&mut a);
        valgrind::make_undefined(&mut x);
    }
    let mut outcome = sign_in(&a, &Secret::new(x));
    if mode == "leak" && outcome.contains(&7) {
        black_box(0);
    }
    valgrind::make_defined(&mut outcome);
    black_box(outcome);
}

/// What a sign-in computes with the secrets a and x: A and S. Instructions are counted from here.
#[unsafe(no_mangle)]
#[inline(never)]
fn sign_in(a: &[u8; 32], x: &Secret<[u8; 32]>) -> Vec<u8> {
    srp::powers(&B, &U, a, x)
}

fn secret(kind: u32) -> [u8; 32] {
    let mut state = u64::from(kind).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *byte = match kind % KINDS {
            0 => 0,
            1 => 0xff,
            2 => u8::from(place == 0) << 7,
            3 => u8::from(place == 31),
            4 => 0x0f,
            5 => 0xf0,
            6 => 0x11,
            _ => state.to_le_bytes()[3],
        };
    }
    bytes
}
