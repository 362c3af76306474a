//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.2): verification only. Nothing here is secret, so nothing needs
//! to take constant time.
//!
//! Numbers are digits of 27 bits, the least significant first. Two digits' product has 54 bits, so that a column takes in
//! all the products that a modulus of 4096 bits has for it before anything is carried. Digits go in pairs, which halves
//! how often a column is read and written. The digit on top is always 0, so R is more than four times the modulus, and
//! what is below twice the modulus stays so without subtractions.

use alloc::vec;
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
#[derive(Debug)]
pub(super) struct PublicKey {
    /// The modulus, big-endian.
    bytes: Vec<u8>,
    /// The same in pairs of digits.
    modulus: Vec<u64>,
    /// −1 ÷ modulus, modulo 2^54.
    inverse: u64,
    exponent: u32,
}

impl PublicKey {
    /// Of a modulus and an exponent, both big-endian; `None` for what is too small, too large, or even.
    pub(super) fn new(bytes: Vec<u8>, exponent: &[u8]) -> Option<Self> {
        if !MODULUS.contains(&bytes.len()) || exponent.len() > EXPONENT {
            return None;
        }
        let exponent = exponent.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        // Twice the modulus leaves the digit on top free.
        let modulus = digits(&bytes, (bytes.len() * 8 + 1 + BITS).div_ceil(2 * BITS));
        let low =
            pairs(&modulus).first().map(|low| join(*low)).filter(|low| low & 1 == 1 && exponent != 0)?;
        // Newton's iteration doubles the right bits: 3, 6, 12, 24, 48, 96.
        let mut inverse = low;
        for _ in 0..5 {
            inverse = inverse.wrapping_mul(2_u64.wrapping_sub(low.wrapping_mul(inverse)));
        }
        Some(Self { bytes, modulus, inverse: inverse.wrapping_neg(), exponent })
    }

    /// Whether a signature is as long as those of this key.
    pub(super) fn fits(&self, signature: &[u8]) -> bool {
        signature.len() == self.bytes.len()
    }

    /// Whether the signature, which [fits](Self::fits), is this key's over the message.
    ///
    /// That is, whether signature^e is the padded digest. Montgomery's multiplication leaves a power of R in both. It is
    /// the same power when the digest goes through as many multiplications, which for it are those of a power of 1.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        let opened = padded(message, self.bytes.len());
        if signature >= self.bytes.as_slice() || opened >= self.bytes {
            return false;
        }
        let one = self.number(&[1]);
        let left = self.multiply(&self.power(&self.number(signature)), &one);
        let right = self.multiply(&self.power(&one), &self.number(&opened));
        // The last multiplication, by 1, is what brings both below the modulus.
        self.multiply(&left, &one) == self.multiply(&right, &one)
    }

    fn number(&self, bytes: &[u8]) -> Vec<u64> {
        digits(bytes, pairs(&self.modulus).len())
    }

    /// base^e ÷ R^(e − 1)
    fn power(&self, base: &[u64]) -> Vec<u64> {
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
    fn multiply(&self, a: &[u64], b: &[u64]) -> Vec<u64> {
        let mut columns = vec![0; 2 * a.len()];
        let mut rest = columns.as_chunks_mut().0;
        for &x in pairs(a) {
            let (Some(&lowest), Some(&first)) = (rest.first(), pairs(b).first()) else { break };
            // The multiple of the modulus that makes the lowest two columns zero.
            let lowest = join(lowest).wrapping_add(join(x).wrapping_mul(join(first)));
            let multiple = split(lowest.wrapping_mul(self.inverse));
            add_products(rest, pairs(b), x, pairs(&self.modulus), multiple);
            let [[low, high], after @ ..] = rest else { break };
            if let Some([next, _]) = after.first_mut() {
                *next += (*high + (*low >> BITS)) >> BITS;
            }
            rest = after;
        }
        let mut product = columns.split_off(a.len());
        let mut carry = 0;
        for digit in &mut product {
            carry += *digit;
            *digit = carry & MASK;
            carry >>= BITS;
        }
        product
    }
}

/// columns += a·x + b·y, for a and b with a zero on top.
fn add_products(columns: &mut [Pair], a: &[Pair], x: Pair, b: &[Pair], y: Pair) {
    let (mut a_below, mut b_below) = (0, 0);
    for (([low, high], a), b) in columns.iter_mut().zip(a).zip(b) {
        *low += a_below * x[1] + a[0] * x[0] + b_below * y[1] + b[0] * y[0];
        *high += a[0] * x[1] + a[1] * x[0] + b[0] * y[1] + b[1] * y[0];
        (a_below, b_below) = (a[1], b[1]);
    }
}

fn pairs(digits: &[u64]) -> &[Pair] {
    digits.as_chunks().0
}

/// A big-endian number.
fn digits(bytes: &[u8], pairs: usize) -> Vec<u64> {
    let mut digits = vec![0; 2 * pairs];
    let mut bytes = bytes.iter().rev();
    let (mut bits, mut held) = (0, 0);
    for digit in &mut digits {
        while held < BITS {
            bits |= u64::from(bytes.next().copied().unwrap_or_default()) << held;
            held += 8;
        }
        *digit = bits & MASK;
        bits >>= BITS;
        held -= BITS;
    }
    digits
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
    let mut text = vec![0xff; size.saturating_sub(DIGEST_INFO.len() + digest.len() + 1)];
    for (to, from) in text.iter_mut().zip([0, 1]) {
        *to = from;
    }
    text.push(0);
    text.extend_from_slice(&DIGEST_INFO);
    text.extend_from_slice(&digest);
    text
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use num_bigint::BigUint;

    fn value(digits: &[u64]) -> BigUint {
        digits.iter().rev().fold(BigUint::ZERO, |value, digit| (value << BITS) + *digit)
    }

    #[test]
    fn powers_are_right_whatever_the_modulus() {
        let mut state = 1_u64;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        };
        for (length, top) in
            [(256, 0x80), (256, 0xff), (256, 1), (257, 1), (384, 0xc0), (511, 3), (512, 0xff)]
        {
            for filling in [None, Some(0), Some(0xff)] {
                let mut modulus: Vec<u8> = (0..length).map(|_| filling.unwrap_or_else(&mut random)).collect();
                (modulus[0], modulus[length - 1]) = (top, random() | 1);
                let mut base: Vec<u8> = (0..length).map(|_| random()).collect();
                base[0] = top - 1;
                for exponent in [[0, 0, 1], [0, 0, 2], [0, 0, 3], [1, 0, 1], [7, 0xff, 0xff]] {
                    let key = PublicKey::new(modulus.clone(), &exponent).unwrap();
                    let power = value(&key.power(&key.number(&base)));
                    // base^e = power·R^(e − 1)
                    let n = BigUint::from_bytes_be(&modulus);
                    let e = BigUint::from_bytes_be(&exponent);
                    let r = BigUint::from(1_u8) << (BITS * key.modulus.len());
                    assert!(power < &n * 2_u8, "{length} {top} {exponent:?}");
                    let power = power * r.modpow(&(&e - 1_u8), &n) % &n;
                    assert_eq!(
                        power,
                        BigUint::from_bytes_be(&base).modpow(&e, &n),
                        "{length} {top} {exponent:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn only_what_may_be_a_modulus_is_taken() {
        let with = |length: usize, first: u8, last: u8, exponent: &[u8]| {
            let mut modulus = vec![7; length];
            (modulus[0], modulus[length - 1]) = (first, last);
            PublicKey::new(modulus, exponent).is_some()
        };
        assert!(with(256, 0x80, 1, &[1, 0, 1]) && with(512, 0x80, 1, &[3]));
        assert!(!with(255, 0x80, 1, &[3]) && !with(513, 0x80, 1, &[3]), "too short, too long");
        assert!(!with(256, 0x80, 2, &[3]), "even");
        assert!(!with(256, 0x80, 1, &[]) && !with(256, 0x80, 1, &[0, 0]) && !with(256, 0x80, 1, &[1; 5]));
    }
}
