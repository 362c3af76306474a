//! Wiping what a computation leaves on the stack.
//!
//! A dropped [`Secret`](crate::Secret) is wiped, but not the places that it was moved through, nor the temporaries of the
//! hash functions. Every public function that handles a secret therefore runs inside [`wiped`].

use zeroize::Zeroize;

/// 64-bit words that are overwritten: 16 KiB, several times what a step of an exchange needs.
const WORDS: usize = 2048;

/// Calls `compute`, then overwrites the part of the stack that the call used.
///
/// The result is moved by the caller as any other value, so a secret in it has to be on the heap.
pub(crate) fn wiped<T>(compute: impl FnOnce() -> T) -> T {
    let result = in_own_frame(compute);
    overwrite();
    result
}

/// Both functions below are called from the same place, so their frames begin at the same address.
#[inline(never)]
fn in_own_frame<T>(compute: impl FnOnce() -> T) -> T {
    compute()
}

#[inline(never)]
fn overwrite() {
    let mut words = [0_u64; WORDS];
    // Volatile writes, which the compiler must not remove.
    words.zeroize();
}
