//! The powers that SRP needs, modulo N. What depends on a secret takes the same steps whatever the secret is.

use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;

use super::kernel::{Kernel, Residue};
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

/// k = H(N, g), with N and g as the service hashes numbers.
const K: &[u8; 32] = b"\
\x53\x82\x82\xc4\x35\x47\x42\xd7\xcb\xbd\xe2\x35\x9f\xcf\x67\xf9\
\xf5\xb3\xa6\xb0\x87\x91\xe5\x01\x1b\x43\xb8\xa5\xb6\x6d\x9e\xe6";

/// Bytes in N.
const LENGTH: usize = 384;

/// Bytes between N and R.
const SHIFT: usize = 6;

/// A sixteenth of log2 R.
const LOG_R: u8 = 195;

/// A sixteenth of the bits in N.
const BITS: u8 = 192;

/// Powers that a window of four bits of an exponent chooses from.
const WINDOW: usize = 16;

/// g^exponent mod N, big-endian. The exponent is big-endian, and only its length shows.
pub(super) fn power_of_g(exponent: &[u8]) -> Vec<u8> {
    let mut power = Power::new();
    while !power.advance(exponent, None) {}
    power.take()
}

/// A power on its way, in slices that a slow device can do one at a time.
pub(super) struct Power {
    kernel: Kernel,
    number: Secret<Residue>,
    /// Bytes of the exponent that are done.
    done: usize,
}

/// The powers of a number that a window chooses from.
type Table = Secret<[Residue; WINDOW]>;

/// Bytes of an exponent in one slice: 128 squarings, and for a number other than g 32 multiplications.
const SLICE: usize = 16;

impl Power {
    pub(super) fn new() -> Box<Self> {
        Box::new(Self { kernel: Kernel::new(N), number: Secret::new(one()), done: 0 })
    }

    /// Does one slice, always of the same exponent, of the number in `table` or of g. Whether it was the last one.
    pub(super) fn advance(&mut self, exponent: &[u8], table: Option<&Table>) -> bool {
        let start = self.done;
        self.done = start.saturating_add(SLICE).min(exponent.len());
        let slice = exponent.get(start..self.done).unwrap_or_default();
        raise(&mut self.kernel, &mut self.number, table, slice, start == 0);
        self.done >= exponent.len()
    }

    /// The power, big-endian.
    pub(super) fn take(&mut self) -> Vec<u8> {
        to_bytes(&mut self.kernel, &mut self.number)
    }
}

/// S = (B − k·g^x)^(a + u·x) mod N on its way, in slices that a slow device can do one at a time. Only the lengths of
/// the secrets show.
pub(super) struct SharedNumber {
    /// Of g, then of the base.
    power: Box<Power>,
    /// B, then B − k·g^x.
    base: Secret<Residue>,
    square_of_r: Residue,
    x: Secret<[u8; 32]>,
    exponent: Secret<Vec<u8>>,
    /// The powers of the base, once it is there.
    table: Option<Box<Table>>,
}

impl SharedNumber {
    /// Begins. `None` if B mod N is 0.
    pub(super) fn new(b: &[u8], x: Secret<[u8; 32]>, a: &[u8], u: &[u8; 32]) -> Option<Box<Self>> {
        let mut power = Power::new();
        let square_of_r = power_of_two(&mut power.kernel, LOG_R);
        let base = Secret::new(reduce(&mut power.kernel, b, &square_of_r));
        if super::is_zero(&to_bytes(&mut power.kernel, &mut Secret::new(*base.expose()))) {
            return None;
        }
        let exponent = exponent(a, u, x.expose());
        Some(Box::new(Self { power, base, square_of_r, x, exponent, table: None }))
    }

    /// Does one slice. S, big-endian, when it was the last one.
    pub(super) fn advance(&mut self) -> Option<Secret<Vec<u8>>> {
        if let Some(table) = &self.table {
            let done = self.power.advance(self.exponent.expose(), Some(table));
            return done.then(|| Secret::new(self.power.take()));
        }
        if self.power.advance(self.x.expose(), None) {
            self.subtract_verifier();
        }
        None
    }

    /// g^x is there: B becomes B − k·g^x, the base of the second power.
    fn subtract_verifier(&mut self) {
        let Power { kernel, number, done } = &mut *self.power;
        let mut masked = Residue::from_bytes(K);
        kernel.multiply(&mut masked, &self.square_of_r);
        kernel.multiply(&mut masked, number.expose());
        self.base.expose_mut().add(-1, &masked);
        self.table = Some(Box::new(powers(kernel, &self.base)));
        *number.expose_mut() = one();
        *done = 0;
    }
}

// From here on, numbers are in Montgomery's form, that is multiplied by R, unless said otherwise.

/// 2^(16 · sixteenth).
fn power_of_two(kernel: &mut Kernel, sixteenth: u8) -> Residue {
    let mut power = Secret::new(one());
    raise(kernel, &mut power, None, &[sixteenth], true);
    for _ in 0..4 {
        kernel.square(power.expose_mut(), 0);
    }
    *power.expose()
}

/// Appends bytes to the exponent of `power`, a power of the number in `table`, four bits at a time. It is 1 when the
/// exponent begins.
///
/// Without a table it is a power of two. A square may be doubled up to fifteen times in passing, so four bits cost four
/// squares then.
#[inline(never)]
fn raise(
    kernel: &mut Kernel,
    power: &mut Secret<Residue>,
    table: Option<&Table>,
    exponent: &[u8],
    mut begins: bool,
) {
    for byte in exponent {
        for &window in &[byte >> 4, byte & 15] {
            if !begins {
                for &shift in &[0, 0, 0, if table.is_none() { window } else { 0 }] {
                    kernel.square(power.expose_mut(), shift.into());
                }
                if let Some(table) = table {
                    let factor = Secret::new(Residue::choose(table.expose(), window));
                    kernel.multiply(power.expose_mut(), factor.expose());
                }
            } else if let Some(table) = table {
                *power.expose_mut() = Residue::choose(table.expose(), window);
            } else {
                power.expose_mut().add((1 << window) - 1, &one());
            }
            begins = false;
        }
    }
}

/// base^0, base^1, … base^15
fn powers(kernel: &mut Kernel, base: &Secret<Residue>) -> Table {
    let mut table = Secret::new([one(); WINDOW]);
    let mut power = Secret::new(one());
    for entry in table.expose_mut().iter_mut().skip(1) {
        kernel.multiply(power.expose_mut(), base.expose());
        *entry = *power.expose();
    }
    table
}

/// 1, that is R mod N. Since N begins with 64 one bits, it is 2^48 · (2^3072 − N), which is below N.
fn one() -> Residue {
    let mut bytes = [0; LENGTH];
    for (to, from) in bytes.iter_mut().zip(N.iter().skip(SHIFT)) {
        *to = !from;
    }
    // The complement is one less than 2^3072 − N; N ends in one bits, so it ends in zeros.
    bytes[LENGTH - SHIFT - 1] = 1;
    Residue::from_bytes(&bytes)
}

/// A number of any size up to twice the length of N.
fn reduce(kernel: &mut Kernel, number: &[u8], square_of_r: &Residue) -> Residue {
    let (high, low) = number.split_at(number.len().saturating_sub(LENGTH));
    let mut reduced = Residue::from_bytes(low);
    kernel.multiply(&mut reduced, square_of_r);
    if !high.is_empty() {
        let mut high = Residue::from_bytes(high);
        kernel.multiply(&mut high, square_of_r);
        let step = power_of_two(kernel, BITS);
        kernel.multiply(&mut high, &step);
        reduced.add(1, &high);
    }
    reduced
}

/// The number, no longer in Montgomery's form, big-endian.
fn to_bytes(kernel: &mut Kernel, number: &mut Secret<Residue>) -> Vec<u8> {
    kernel.multiply(number.expose_mut(), &Residue::from_bytes(&[1]));
    kernel.to_bytes(number.expose())
}

/// a + u·x, big-endian.
fn exponent(a: &[u8], u: &[u8; 32], x: &[u8; 32]) -> Secret<Vec<u8>> {
    let mut sum = Secret::new(vec![0; a.len().max(63) + 1]);
    let bytes = sum.expose_mut();
    for (byte, a) in bytes.iter_mut().zip(a.iter().rev()) {
        *byte = *a;
    }
    for (place, u) in u.iter().rev().enumerate() {
        let mut carry = 0;
        for (index, byte) in bytes.iter_mut().skip(place).enumerate() {
            let x = x.get(31_usize.wrapping_sub(index)).copied().unwrap_or_default();
            carry += u32::from(*byte) + u32::from(*u) * u32::from(x);
            [*byte, ..] = carry.to_le_bytes();
            carry >>= 8;
        }
    }
    bytes.reverse();
    sum
}
