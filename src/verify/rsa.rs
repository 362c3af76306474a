//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.2): verification only. Nothing here is secret, so nothing needs
//! to take constant time.
//!
//! Numbers are digits of 27 bits, the least significant first. Two digits' product has 54 bits, so that a column takes in
//! all the products that a modulus of 4096 bits has for it before anything is carried. R is more than four times the
//! modulus: what is below twice the modulus stays so without subtractions.

use alloc::vec::Vec;

use crate::hash::sha256;

/// Fewest and most bytes of a modulus: 2048 to 4096 bits.
const MODULUS: core::ops::RangeInclusive<usize> = 256..=512;

/// Most bytes of an exponent. Everybody uses 65537.
const EXPONENT: usize = 4;

/// Bits of a digit.
const BITS: usize = 27;
const MASK: u64 = (1 << BITS) - 1;

/// What stands before the digest: DER of `DigestInfo` for SHA-256 (RFC 8017, section 9.2, note 1).
const DIGEST_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

/// A public key that signatures are checked with.
#[derive(Clone, Debug)]
pub struct PublicKey {
    /// The modulus, big-endian.
    bytes: Vec<u8>,
    digits: Vec<u64>,
    /// −1 ÷ modulus, modulo 2^27.
    inverse: u64,
    exponent: u32,
    /// [`PublicKey::power`] of 1.
    power_of_one: Vec<u64>,
}

impl PublicKey {
    /// Of a modulus and an exponent, both big-endian; `None` for what is too small, too large, or even.
    pub(super) fn new(modulus: &[u8], exponent: &[u8]) -> Option<Self> {
        if !MODULUS.contains(&modulus.len()) || exponent.len() > EXPONENT {
            return None;
        }
        let exponent = exponent.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
        let count = (modulus.len() * 8 + 2).div_ceil(BITS);
        let digits = digits(modulus, count);
        let low = *digits.first().filter(|low| **low & 1 == 1 && exponent != 0)?;
        // Newton's iteration doubles the right bits: 3, 6, 12, 24, 48.
        let inverse = (0..4).fold(low, |x, _| x.wrapping_mul(2_u64.wrapping_sub(low.wrapping_mul(x))));
        let inverse = inverse.wrapping_neg() & MASK;
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

    fn number(&self, bytes: &[u8]) -> Vec<u64> {
        digits(bytes, self.digits.len())
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
        let mut columns = alloc::vec![0; 2 * a.len()];
        let mut rest = columns.as_mut_slice();
        for &digit in a {
            let (Some(low), Some(first)) = (rest.first(), b.first()) else { break };
            let multiple = (low + digit * first).wrapping_mul(self.inverse) & MASK;
            add_products(rest, b, digit, &self.digits, multiple);
            let Some((done, [next, ..])) = rest.split_first_mut() else { break };
            *next += *done >> BITS;
            rest = rest.get_mut(1..).unwrap_or_default();
        }
        let mut carry = 0;
        let digits = rest.iter().map(|column| {
            carry += column;
            let digit = carry & MASK;
            carry >>= BITS;
            digit
        });
        digits.collect()
    }
}

/// columns += a·x + b·y
#[inline(never)]
fn add_products(columns: &mut [u64], a: &[u64], x: u64, b: &[u64], y: u64) {
    for ((column, a), b) in columns.iter_mut().zip(a).zip(b) {
        *column += a * x + b * y;
    }
}

/// So many digits of a big-endian number.
fn digits(bytes: &[u8], count: usize) -> Vec<u64> {
    let mut bytes = bytes.iter().rev();
    let (mut bits, mut held) = (0_u64, 0);
    let digits = (0..count).map(|_| {
        while held < BITS {
            bits |= u64::from(bytes.next().copied().unwrap_or_default()) << held;
            held += 8;
        }
        let digit = bits & MASK;
        bits >>= BITS;
        held -= BITS;
        digit
    });
    digits.collect()
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
