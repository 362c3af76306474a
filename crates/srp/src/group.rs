//! The group of RFC 5054 and its powers. Time and memory accesses depend on the lengths of secrets alone.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::iter::repeat;

use crate::kernel::{Kernel, Residue};
use crate::number::is_zero;
use crate::secret::Secret;

/// N, big-endian: the 3072-bit prime of RFC 5054, appendix A.
const N: &[u8; 384] = b"\
\xff\xff\xff\xff\xff\xff\xff\xff\xc9\x0f\xda\xa2\x21\x68\xc2\x34\xc4\xc6\x62\x8b\x80\xdc\x1c\xd1\
\x29\x02\x4e\x08\x8a\x67\xcc\x74\x02\x0b\xbe\xa6\x3b\x13\x9b\x22\x51\x4a\x08\x79\x8e\x34\x04\xdd\
\xef\x95\x19\xb3\xcd\x3a\x43\x1b\x30\x2b\x0a\x6d\xf2\x5f\x14\x37\x4f\xe1\x35\x6d\x6d\x51\xc2\x45\
\xe4\x85\xb5\x76\x62\x5e\x7e\xc6\xf4\x4c\x42\xe9\xa6\x37\xed\x6b\x0b\xff\x5c\xb6\xf4\x06\xb7\xed\
\xee\x38\x6b\xfb\x5a\x89\x9f\xa5\xae\x9f\x24\x11\x7c\x4b\x1f\xe6\x49\x28\x66\x51\xec\xe4\x5b\x3d\
\xc2\x00\x7c\xb8\xa1\x63\xbf\x05\x98\xda\x48\x36\x1c\x55\xd3\x9a\x69\x16\x3f\xa8\xfd\x24\xcf\x5f\
\x83\x65\x5d\x23\xdc\xa3\xad\x96\x1c\x62\xf3\x56\x20\x85\x52\xbb\x9e\xd5\x29\x07\x70\x96\x96\x6d\
\x67\x0c\x35\x4e\x4a\xbc\x98\x04\xf1\x74\x6c\x08\xca\x18\x21\x7c\x32\x90\x5e\x46\x2e\x36\xce\x3b\
\xe3\x9e\x77\x2c\x18\x0e\x86\x03\x9b\x27\x83\xa2\xec\x07\xa2\x8f\xb5\xc5\x5d\xf0\x6f\x4c\x52\xc9\
\xde\x2b\xcb\xf6\x95\x58\x17\x18\x39\x95\x49\x7c\xea\x95\x6a\xe5\x15\xd2\x26\x18\x98\xfa\x05\x10\
\x15\x72\x8e\x5a\x8a\xaa\xc4\x2d\xad\x33\x17\x0d\x04\x50\x7a\x33\xa8\x55\x21\xab\xdf\x1c\xba\x64\
\xec\xfb\x85\x04\x58\xdb\xef\x0a\x8a\xea\x71\x57\x5d\x06\x0c\x7d\xb3\x97\x0f\x85\xa6\xe1\xe4\xc7\
\xab\xf5\xae\x8c\xdb\x09\x33\xd7\x1e\x8c\x94\xe0\x4a\x25\x61\x9d\xce\xe3\xd2\x26\x1a\xd2\xee\x6b\
\xf1\x2f\xfa\x06\xd9\x8a\x08\x64\xd8\x76\x02\x73\x3e\xc8\x6a\x64\x52\x1f\x2b\x18\x17\x7b\x20\x0c\
\xbb\xe1\x17\x57\x7a\x61\x5d\x6c\x77\x09\x88\xc0\xba\xd9\x46\xe2\x08\xe2\x4f\xa0\x74\xe5\xab\x31\
\x43\xdb\x5b\xfc\xe0\xfd\x10\x8e\x4b\x82\xd1\x20\xa9\x3a\xd2\xca\xff\xff\xff\xff\xff\xff\xff\xff";

/// k = H(N, g), of N and g as signed bytes.
const K: &[u8; 32] = b"\
\x53\x82\x82\xc4\x35\x47\x42\xd7\xcb\xbd\xe2\x35\x9f\xcf\x67\xf9\
\xf5\xb3\xa6\xb0\x87\x91\xe5\x01\x1b\x43\xb8\xa5\xb6\x6d\x9e\xe6";

/// Bytes in N.
const LENGTH: usize = 384;

/// log2 of R, in units of 16: R is the 2^3120 of the kernel.
const LOG_R: u8 = 195;

/// log2 of 2^3072, the power of two above N, in units of 16.
const LOG_ABOVE_N: u8 = 192;

/// log2 of R ÷ 2^3072, in bytes.
const SHIFT: usize = 6;

/// Bytes of an exponent in one slice: 128 squares, and 32 other products unless the base is g.
const SLICE: usize = 16;

/// Entries in a table: all powers that four bits of an exponent can ask for.
const WINDOW: usize = 16;

/// g^exponent mod N. Both are big-endian.
pub(crate) fn power_of_g(exponent: &[u8]) -> Vec<u8> {
    let mut power = Power::of_g(Secret::new(exponent.to_vec()));
    while !power.advance() {}
    power.take_bytes()
}

/// A power, computed in slices.
pub(crate) struct Power {
    kernel: Kernel,
    base: Base,
    /// Big-endian.
    exponent: Secret<Vec<u8>>,
    /// Bytes of the exponent that are done.
    done: usize,
    /// The base to the power of those bytes.
    number: Secret<Residue>,
}

/// What is raised to a power.
enum Base {
    /// The generator 2, which needs squares alone: a square may be doubled up to 15 times in passing.
    G,
    /// The first powers of any other number.
    Table(Secret<Vec<Residue>>),
}

impl Power {
    /// Begins to compute g^exponent. It is boxed so that it is never moved across the stack.
    pub(crate) fn of_g(exponent: Secret<Vec<u8>>) -> Box<Self> {
        Box::new(Self {
            kernel: Kernel::new(N),
            base: Base::G,
            exponent,
            done: 0,
            number: Secret::new(one()),
        })
    }

    /// Computes one slice. Returns whether it was the last one.
    pub(crate) fn advance(&mut self) -> bool {
        let Self { kernel, base, exponent, done, number } = self;
        let start = *done;
        *done = start.saturating_add(SLICE).min(exponent.expose().len());
        let slice = exponent.expose().get(start..*done).unwrap_or_default();
        raise(kernel, number.expose_mut(), base, slice, start == 0);
        *done == exponent.expose().len()
    }

    /// The power, big-endian in 384 bytes. To be called once, when it is done.
    pub(crate) fn take_bytes(&mut self) -> Vec<u8> {
        to_bytes(&mut self.kernel, self.number.expose_mut())
    }

    /// Gives the exponent back.
    pub(crate) fn take_exponent(&mut self) -> Secret<Vec<u8>> {
        Secret::new(core::mem::take(self.exponent.expose_mut()))
    }

    /// Begins another power, of another base.
    fn restart(&mut self, base: Base, exponent: Secret<Vec<u8>>) {
        self.base = base;
        self.exponent = exponent;
        self.done = 0;
        *self.number.expose_mut() = one();
    }
}

/// The shared number S = (B − k·g^x)^(a + u·x) mod N, computed in slices.
pub(crate) struct SharedNumber {
    /// Of g, then of the base B − k·g^x.
    power: Box<Power>,
    b: Residue,
    square_of_r: Residue,
    a: Secret<Vec<u8>>,
    u: [u8; 32],
}

impl SharedNumber {
    /// Begins to compute S. All numbers are big-endian. `None` if B mod N is 0.
    pub(crate) fn new(b: &[u8], x: &Secret<[u8; 32]>, a: Secret<Vec<u8>>, u: &[u8; 32]) -> Option<Self> {
        let mut power = Power::of_g(Secret::new(x.expose().to_vec()));
        let kernel = &mut power.kernel;
        let square_of_r = power_of_two(kernel, LOG_R);
        let b = reduce(kernel, b, &square_of_r);
        if is_zero(&to_bytes(kernel, &mut b.clone())) {
            return None;
        }
        Some(Self { power, b, square_of_r, a, u: *u })
    }

    /// Computes one slice. Returns S, big-endian in 384 bytes, after the last one.
    pub(crate) fn advance(&mut self) -> Option<Secret<Vec<u8>>> {
        if !self.power.advance() {
            return None;
        }
        match self.power.base {
            Base::Table(_) => Some(Secret::new(self.power.take_bytes())),
            Base::G => {
                self.begin_second_power();
                None
            }
        }
    }

    /// g^x is there, and with it the base of the second power.
    fn begin_second_power(&mut self) {
        let Power { kernel, exponent: x, number: verifier, .. } = &mut *self.power;
        let exponent = exponent(self.a.expose(), &self.u, x.expose());
        let mut masked = Secret::new(Residue::from_bytes(K));
        kernel.multiply(masked.expose_mut(), &self.square_of_r);
        kernel.multiply(masked.expose_mut(), verifier.expose());
        let mut base = Secret::new(self.b.clone());
        base.expose_mut().add(-1, masked.expose());
        let table = powers(kernel, base.expose());
        self.power.restart(Base::Table(table), exponent);
    }
}

// From here on, a number n is in Montgomery's form, n·R mod N, unless said otherwise.

/// Appends bytes to the exponent of `power`, which is a power of `base`, four bits at a time. `power` is 1 before the
/// `first` bytes.
fn raise(kernel: &mut Kernel, power: &mut Residue, base: &Base, exponent: &[u8], first: bool) {
    let mut begins = first;
    for window in exponent.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
        match base {
            // 2^window, without a square of 1.
            Base::G if begins => power.add((1 << window) - 1, &one()),
            Base::G => {
                for shift in [0, 0, 0, window] {
                    kernel.square(power, shift.into());
                }
            }
            Base::Table(table) if begins => *power = Residue::choose(table.expose(), window),
            Base::Table(table) => {
                for _ in 0..4 {
                    kernel.square(power, 0);
                }
                let factor = Secret::new(Residue::choose(table.expose(), window));
                kernel.multiply(power, factor.expose());
            }
        }
        begins = false;
    }
}

/// 2^(16 · `sixteenth`).
fn power_of_two(kernel: &mut Kernel, sixteenth: u8) -> Residue {
    let mut power = one();
    raise(kernel, &mut power, &Base::G, &[sixteenth], true);
    for _ in 0..4 {
        kernel.square(&mut power, 0);
    }
    power
}

/// base^0, base^1, … base^15.
fn powers(kernel: &mut Kernel, base: &Residue) -> Secret<Vec<Residue>> {
    let mut table = Secret::new(vec![one(); WINDOW]);
    let mut power = Secret::new(one());
    for entry in table.expose_mut().iter_mut().skip(1) {
        kernel.multiply(power.expose_mut(), base);
        entry.clone_from(power.expose());
    }
    table
}

/// 1, that is R mod N. N begins with 64 one bits, so this is 2^48 · (2^3072 − N), which is below N.
fn one() -> Residue {
    let mut bytes = [0; LENGTH];
    for (to, from) in bytes.iter_mut().zip(N.iter().skip(SHIFT)) {
        *to = !from;
    }
    // The complement is one less than 2^3072 − N. N ends in one bits, so the complement ends in zeros.
    bytes[LENGTH - SHIFT - 1] = 1;
    Residue::from_bytes(&bytes)
}

/// Reduces a big-endian number of up to 2 · 384 bytes.
fn reduce(kernel: &mut Kernel, number: &[u8], square_of_r: &Residue) -> Residue {
    let (high, low) = number.split_at(number.len().saturating_sub(LENGTH));
    let mut reduced = Residue::from_bytes(low);
    kernel.multiply(&mut reduced, square_of_r);
    if !high.is_empty() {
        let mut high = Residue::from_bytes(high);
        kernel.multiply(&mut high, square_of_r);
        let weight = power_of_two(kernel, LOG_ABOVE_N);
        kernel.multiply(&mut high, &weight);
        reduced.add(1, &high);
    }
    reduced
}

/// The number itself, no longer in Montgomery's form, big-endian in 384 bytes.
fn to_bytes(kernel: &mut Kernel, number: &mut Residue) -> Vec<u8> {
    kernel.multiply(number, &Residue::from_bytes(&[1]));
    kernel.to_bytes(number)
}

/// a + u·x, not reduced. All numbers are big-endian and not in Montgomery's form.
fn exponent(a: &[u8], u: &[u8; 32], x: &[u8]) -> Secret<Vec<u8>> {
    let mut sum = Secret::new(vec![0; a.len().max(63) + 1]);
    let bytes = sum.expose_mut();
    for (byte, a) in bytes.iter_mut().zip(a.iter().rev()) {
        *byte = *a;
    }
    for (place, u) in u.iter().rev().enumerate() {
        let mut carry = 0;
        for (byte, x) in bytes.iter_mut().skip(place).zip(x.iter().rev().chain(repeat(&0))) {
            carry += u32::from(*byte) + u32::from(*u) * u32::from(*x);
            [*byte, ..] = carry.to_le_bytes();
            carry >>= 8;
        }
    }
    bytes.reverse();
    sum
}
