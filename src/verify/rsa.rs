//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.2): verification only. Nothing here is secret, so nothing needs
//! to take constant time.
//!
//! Numbers are digits of three bytes, the least significant first. Powers are reduced while they are computed: each
//! digit of a factor takes the nearest multiple of the modulus away, so that what is left has at most half of its size,
//! and its sign is the sign of the digit on top.

use alloc::vec;
use alloc::vec::Vec;

use crate::hash::sha256;

/// Fewest and most bytes of a modulus: 2048 to 4096 bits.
const MODULUS: core::ops::RangeInclusive<usize> = 256..=512;

/// Most bytes of an exponent. Everybody uses 65537.
const EXPONENT: usize = 4;

/// Bits of a digit.
const BITS: usize = 24;
const MASK: i64 = (1 << BITS) - 1;

/// What stands before the digest: DER of `DigestInfo` for SHA-256 (RFC 8017, section 9.2, note 1).
const DIGEST_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

/// A public key that signatures are checked with.
#[derive(Debug)]
pub(super) struct PublicKey {
    /// The modulus, big-endian.
    modulus: Vec<u8>,
    exponent: u32,
}

impl PublicKey {
    /// Of a modulus and an exponent, both big-endian; `None` for what is too small, too large, or even.
    pub(super) fn new(modulus: Vec<u8>, exponent: &[u8]) -> Option<Self> {
        let odd = modulus.last().is_some_and(|byte| byte & 1 == 1);
        let filled = modulus.first().is_some_and(|byte| *byte != 0);
        if !MODULUS.contains(&modulus.len()) || !odd || !filled || exponent.len() > EXPONENT {
            return None;
        }
        let exponent = exponent.iter().fold(0, |all, byte| all << 8 | u32::from(*byte));
        (exponent != 0).then_some(Self { modulus, exponent })
    }

    /// Whether a signature is as long as those of this key.
    pub(super) fn fits(&self, signature: &[u8]) -> bool {
        signature.len() == self.modulus.len()
    }

    /// Whether the signature, which [fits](Self::fits), is this key's over the message.
    ///
    /// What an honest one opens to is a 127th of the modulus at most, and so is what is left of it.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        signature < self.modulus.as_slice()
            && self.power(&digits(signature)) == digits(&padded(message, self.modulus.len()))
    }

    /// base^exponent, less a multiple of the modulus.
    fn power(&self, base: &[i64]) -> Vec<i64> {
        let modulus = digits(&self.modulus);
        let mut power = base.to_vec();
        for bit in (0..self.exponent.ilog2()).rev() {
            power = product(&power, &power, &modulus);
            if self.exponent >> bit & 1 == 1 {
                power = product(&power, base, &modulus);
            }
        }
        power
    }
}

/// a·b, less a multiple of the modulus: from −0.51 to 0.51 of it. All three have as many digits.
fn product(a: &[i64], b: &[i64], modulus: &[i64]) -> Vec<i64> {
    let mut sum = vec![0; a.len()];
    for x in a.iter().rev() {
        let quotient = quotient(&sum, *x, b, modulus);
        // The sum moves up by a digit: what is written in a place is made of what stood below.
        let (mut below, mut carry) = (0, 0);
        for ((sum, b), n) in sum.iter_mut().zip(b).zip(modulus) {
            carry += below + x * b - quotient * n;
            below = *sum;
            *sum = carry & MASK;
            carry >>= BITS;
        }
        if let Some(top) = sum.last_mut() {
            *top += (below + carry) << BITS;
        }
    }
    sum
}

/// How often the modulus goes into sum·2^24 + x·b, to the nearest. The three digits on top say it to a millionth.
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "an estimate, below 2^26")]
fn quotient(sum: &[i64], x: i64, b: &[i64], modulus: &[i64]) -> i64 {
    let top = |number: &[i64]| number.iter().rev().take(3).fold(0.0, |top, digit| top * BASE + *digit as f64);
    ((top(sum) * BASE + x as f64 * top(b)) / top(modulus)).round_ties_even() as i64
}

/// 2^24
const BASE: f64 = 16_777_216.0;

/// A big-endian number.
fn digits(bytes: &[u8]) -> Vec<i64> {
    let mut digits = Vec::with_capacity(bytes.len() / 3 + 1);
    for bytes in bytes.rchunks(3) {
        digits.push(bytes.iter().fold(0, |digit, byte| digit << 8 | i64::from(*byte)));
    }
    digits
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

    /// Numbers that are not below half of the modulus come out less the modulus.
    fn least(number: &BigUint, modulus: &BigUint) -> BigUint {
        if number * 2_u8 > *modulus { modulus - number } else { number.clone() }
    }

    /// The absolute value.
    fn absolute(number: &[i64]) -> BigUint {
        let (mut plus, mut minus) = (BigUint::ZERO, BigUint::ZERO);
        for digit in number.iter().rev() {
            (plus, minus) = (plus << BITS, minus << BITS);
            *(if *digit < 0 { &mut minus } else { &mut plus }) += digit.unsigned_abs();
        }
        if plus > minus { plus - minus } else { minus - plus }
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
                    let power = key.power(&digits(&base));
                    let n = BigUint::from_bytes_be(&modulus);
                    let expected =
                        BigUint::from_bytes_be(&base).modpow(&BigUint::from_bytes_be(&exponent), &n);
                    if exponent == [0, 0, 1] {
                        assert_eq!(absolute(&power), expected);
                    } else {
                        assert_eq!(absolute(&power), least(&expected, &n), "{length} {top} {exponent:?}");
                    }
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
        assert!(!with(256, 0x80, 2, &[3]) && !with(256, 0, 1, &[3]), "even, or not filled");
        assert!(!with(256, 0x80, 1, &[]) && !with(256, 0x80, 1, &[0, 0]) && !with(256, 0x80, 1, &[1; 5]));
    }
}
