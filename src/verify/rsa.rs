//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.2): verification only. Nothing here is secret, so nothing needs
//! to take constant time.
//!
//! Numbers are digits of 27 bits, the least significant first. Two digits' product has 54 bits, so that a column takes in
//! all the products that a modulus of 4096 bits has for it before anything is carried. Digits go in pairs, which halves
//! how often a column is read and written. The digit on top is always 0, so R is more than four times the modulus, and
//! what is below twice the modulus stays so without subtractions.

use alloc::vec::Vec;

use crate::hash::sha256;

/// Fewest and most bytes of a modulus: 2048 to 4096 bits.
const MODULUS: core::ops::RangeInclusive<usize> = 256..=512;

/// Most bytes of an exponent. Everybody uses 65537.
const EXPONENT: usize = 4;

/// Bits of a digit.
const BITS: usize = 27;
const MASK: u64 = (1 << BITS) - 1;

/// Two digits or columns, the lower one first.
type Pair = [u64; 2];

/// What stands before the digest: DER of `DigestInfo` for SHA-256 (RFC 8017, section 9.2, note 1).
const DIGEST_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

/// A public key that signatures are checked with.
#[derive(Clone, Debug)]
pub(super) struct PublicKey {
    /// The modulus, big-endian.
    bytes: Vec<u8>,
    digits: Vec<Pair>,
    /// −1 ÷ modulus, modulo 2^54.
    inverse: u64,
    exponent: u32,
    /// [`PublicKey::power`] of 1.
    power_of_one: Vec<Pair>,
}

impl PublicKey {
    /// Of a modulus and an exponent, both big-endian; `None` for what is too small, too large, or even.
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        if !MODULUS.contains(&modulus.len()) || exponent.len() > EXPONENT {
            return None;
        }
        let exponent = exponent.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        // Twice the modulus leaves the digit on top free.
        let digits = digits(modulus, (modulus.len() * 8 + 1 + BITS).div_ceil(2 * BITS));
        let low = digits.first().map(|low| join(*low)).filter(|low| low & 1 == 1 && exponent != 0)?;
        // Newton's iteration doubles the right bits: 3, 6, 12, 24, 48, 96.
        let inverse = (0..5).fold(low, |x, _| x.wrapping_mul(2_u64.wrapping_sub(low.wrapping_mul(x))));
        let inverse = inverse.wrapping_neg();
        let mut key = Self { bytes: modulus.to_vec(), digits, inverse, exponent, power_of_one: Vec::new() };
        key.power_of_one = key.power(&key.number(&[1]));
        Some(key)
    }

    /// Whether a signature is as long as those of this key.
    pub(super) fn fits(&self, signature: &[u8]) -> bool {
        signature.len() == self.bytes.len()
    }

    /// Whether the signature, which [fits](Self::fits), is this key's over the message.
    ///
    /// That is, whether signature^e is the padded digest. Montgomery's multiplication leaves a power of R in both. It is
    /// the same power when the digest goes through as many multiplications, which for a power of 1 are done once.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let opened = padded(message, self.bytes.len());
        if signature >= self.bytes.as_slice() || opened >= self.bytes {
            return false;
        }
        let one = self.number(&[1]);
        let left = self.multiply(&self.power(&self.number(signature)), &one);
        let right = self.multiply(&self.power_of_one, &self.number(&opened));
        // The last multiplication, by 1, is what brings both below the modulus.
        self.multiply(&left, &one) == self.multiply(&right, &one)
    }

    fn number(&self, bytes: &[u8]) -> Vec<Pair> {
        digits(bytes, self.digits.len())
    }

    /// base^e ÷ R^(e − 1)
    fn power(&self, base: &[Pair]) -> Vec<Pair> {
        let mut power = base.to_vec();
        for bit in (0..self.exponent.ilog2()).rev() {
            power = self.multiply(&power, &power);
            if self.exponent >> bit & 1 == 1 {
                power = self.multiply(&power, base);
            }
        }
        power
    }

    /// a·b ÷ R, below twice the modulus if a and b are; not above it if one of them is 1.
    fn multiply(&self, a: &[Pair], b: &[Pair]) -> Vec<Pair> {
        let mut columns = alloc::vec![[0; 2]; 2 * a.len()];
        let mut rest = columns.as_mut_slice();
        for &x in a {
            let (Some(&lowest), Some(&first)) = (rest.first(), b.first()) else { break };
            // The multiple of the modulus that makes the lowest two columns zero.
            let lowest = join(lowest).wrapping_add(join(x).wrapping_mul(join(first)));
            add_products(rest, b, x, &self.digits, split(lowest.wrapping_mul(self.inverse)));
            let [[low, high], after @ ..] = rest else { break };
            if let Some([next, _]) = after.first_mut() {
                *next += (*high + (*low >> BITS)) >> BITS;
            }
            rest = after;
        }
        let mut carry = 0;
        let mut digit = |column: u64| {
            carry += column;
            let digit = carry & MASK;
            carry >>= BITS;
            digit
        };
        rest.iter().map(|[low, high]| [digit(*low), digit(*high)]).collect()
    }
}

/// columns += a·x + b·y, for a and b with a zero on top.
#[inline(never)]
fn add_products(columns: &mut [Pair], a: &[Pair], x: Pair, b: &[Pair], y: Pair) {
    let (mut a_below, mut b_below) = (0, 0);
    for (([low, high], a), b) in columns.iter_mut().zip(a).zip(b) {
        *low += a_below * x[1] + a[0] * x[0] + b_below * y[1] + b[0] * y[0];
        *high += a[0] * x[1] + a[1] * x[0] + b[0] * y[1] + b[1] * y[0];
        (a_below, b_below) = (a[1], b[1]);
    }
}

/// A big-endian number.
fn digits(bytes: &[u8], pairs: usize) -> Vec<Pair> {
    let mut bytes = bytes.iter().rev();
    let (mut bits, mut held) = (0, 0);
    let pairs = (0..pairs).map(|_| {
        while held < 2 * BITS {
            bits |= u64::from(bytes.next().copied().unwrap_or_default()) << held;
            held += 8;
        }
        let pair = split(bits);
        bits >>= 2 * BITS;
        held -= 2 * BITS;
        pair
    });
    pairs.collect()
}

/// The lowest 54 bits.
fn split(number: u64) -> Pair {
    [number & MASK, number >> BITS & MASK]
}

/// The number of two digits, or the lowest 64 bits of that of two columns.
fn join([low, high]: Pair) -> u64 {
    low.wrapping_add(high << BITS)
}

/// What an honest signature opens to (EMSA-PKCS1-v1_5).
fn padded(message: &[u8], size: usize) -> Vec<u8> {
    let digest = sha256(&[message]);
    let mut text = Vec::with_capacity(size);
    text.extend_from_slice(&[0, 1]);
    text.resize(size.saturating_sub(DIGEST_INFO.len() + digest.len() + 1), 0xff);
    text.push(0);
    text.extend_from_slice(&DIGEST_INFO);
    text.extend_from_slice(&digest);
    text
}
