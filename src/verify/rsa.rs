//! RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2.2): verification only. Nothing here is secret, so nothing needs
//! to take constant time.

use alloc::vec::Vec;

use super::key_set::Key;
use crate::hash::sha256;

/// Fewest and most bytes of a modulus: 2048 to 4096 bits.
const MODULUS: core::ops::RangeInclusive<usize> = 256..=512;

/// Most bytes of an exponent. Everybody uses 65537.
const EXPONENT: usize = 4;

/// What stands before the digest: DER of `DigestInfo` for SHA-256 (RFC 8017, section 9.2, note 1).
const DIGEST_INFO: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00,
    0x04, 0x20,
];

/// Whether the signature is the key's over the message.
pub(super) fn verify(key: &Key, message: &[u8], signature: &[u8]) -> bool {
    let size = key.modulus.len();
    let usable = MODULUS.contains(&size) && signature.len() == size && key.exponent.len() <= EXPONENT;
    let Some(modulus) = Modulus::new(&key.modulus).filter(|_| usable) else { return false };
    let exponent = key.exponent.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte));
    let Some(opened) = modulus.power(&limbs(signature), exponent) else { return false };
    opened == limbs(&padded(message, size))
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

/// An odd modulus, prepared for Montgomery multiplication with 32-bit limbs, least significant first.
struct Modulus {
    limbs: Vec<u32>,
    /// −1 ÷ modulus, modulo 2^32.
    inverse: u32,
}

impl Modulus {
    fn new(bytes: &[u8]) -> Option<Self> {
        let limbs = limbs(bytes);
        let low = *limbs.first().filter(|low| **low & 1 == 1)?;
        // Newton's iteration doubles the right bits: 3, 6, 12, 24, 48.
        let inverse = (0..4).fold(low, |x, _| x.wrapping_mul(2_u32.wrapping_sub(low.wrapping_mul(x))));
        Some(Self { limbs, inverse: inverse.wrapping_neg() })
    }

    /// base^exponent; `None` when the base is not below the modulus.
    fn power(&self, base: &[u32], exponent: u32) -> Option<Vec<u32>> {
        if base.len() != self.limbs.len() || !less(base, &self.limbs) || exponent == 0 {
            return None;
        }
        // Times R, by as many doublings as R has bits.
        let mut base = base.to_vec();
        for _ in 0..base.len() * 32 {
            base = self.double(&base);
        }
        let mut power = base.clone();
        for bit in (0..exponent.ilog2()).rev() {
            power = self.multiply(&power, &power);
            if exponent >> bit & 1 == 1 {
                power = self.multiply(&power, &base);
            }
        }
        let mut one = alloc::vec![0; base.len()];
        *one.first_mut()? = 1;
        Some(self.multiply(&power, &one))
    }

    /// a·b ÷ R, below the modulus.
    #[allow(clippy::cast_possible_truncation, reason = "the low half is what is meant")]
    fn multiply(&self, a: &[u32], b: &[u32]) -> Vec<u32> {
        let mut sum = alloc::vec![0_u32; a.len() + 1];
        for &digit in a {
            let top = add_product(&mut sum, b, digit);
            let quotient = sum.first().map_or(0, |low| low.wrapping_mul(self.inverse));
            let carry = add_product(&mut sum, &self.limbs, quotient);
            sum.remove(0);
            sum.push((u64::from(top) + u64::from(carry)) as u32);
        }
        self.reduce(sum)
    }

    fn double(&self, a: &[u32]) -> Vec<u32> {
        let mut carry = 0;
        let mut sum = a.to_vec();
        for limb in &mut sum {
            (*limb, carry) = (*limb << 1 | carry, *limb >> 31);
        }
        sum.push(carry);
        self.reduce(sum)
    }

    /// Takes the modulus away once, if there is room, and drops the top limb, which is 0 then.
    #[allow(clippy::cast_possible_truncation, reason = "the low half is what is meant")]
    fn reduce(&self, mut sum: Vec<u32>) -> Vec<u32> {
        let top = sum.pop().unwrap_or_default();
        if top != 0 || !less(&sum, &self.limbs) {
            let mut borrow = 0;
            for (limb, away) in sum.iter_mut().zip(&self.limbs) {
                let difference = u64::from(*limb).wrapping_sub(u64::from(*away) + borrow);
                *limb = difference as u32;
                borrow = difference >> 63;
            }
        }
        sum
    }
}

/// sum += factors·digit; the carry out of the top limb of `sum`.
#[allow(clippy::cast_possible_truncation, reason = "the low half is what is meant")]
fn add_product(sum: &mut [u32], factors: &[u32], digit: u32) -> u32 {
    let mut carry = 0;
    for (limb, factor) in sum.iter_mut().zip(factors.iter().chain(core::iter::once(&0))) {
        let product = u64::from(*factor) * u64::from(digit) + u64::from(*limb) + carry;
        *limb = product as u32;
        carry = product >> 32;
    }
    carry as u32
}

/// a < b, for numbers of the same length.
fn less(a: &[u32], b: &[u32]) -> bool {
    for (a, b) in a.iter().zip(b).rev() {
        if a != b {
            return a < b;
        }
    }
    false
}

/// Big-endian bytes as limbs.
fn limbs(bytes: &[u8]) -> Vec<u32> {
    let mut limbs = Vec::with_capacity(bytes.len() / 4 + 1);
    for chunk in bytes.rchunks(4) {
        let mut limb = 0;
        for byte in chunk {
            limb = limb << 8 | u32::from(*byte);
        }
        limbs.push(limb);
    }
    limbs
}
