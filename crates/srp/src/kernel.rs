//! Montgomery multiplication modulo N, on vectors of eight 16-bit digits.
//!
//! A number is 240 signed digits of 13 bits, the least significant first, and R = 2^3120. With 13 bits, a whole column of a
//! product and of the multiple of N that is added to it can be summed without carrying: a digit is 2^12 at most, the sum of
//! two products 2^25, and a 32-bit lane takes in 60 of these, which is less than 2^31.
//!
//! The digits of a result are computed column by column (product scanning). A column is the dot product of one operand with
//! the other one reversed, plus that of the multiple of N with N reversed, so `i32x4.dot_i16x8_s` and `pmaddwd` multiply
//! eight pairs of digits at once. Sixteen columns are computed side by side, and written to memory when they are complete.
//!
//! N ends in 64 one bits. Its lowest digit is −1, so the low digits of a sum *are* the multiple of N to be added. Its next
//! three digits are 0, so four neighbouring columns do not depend on each other.
//!
//! A result lies between −0.51·N and 0.51·N if the operands are below 2^20·N. That needs no final subtraction, and leaves
//! room to multiply a square by a small power of 2 ([`Kernel::square`]).
//!
//! No branch and no address depends on a digit.

#![allow(clippy::inline_always, reason = "a call per column costs more than the column")]

use alloc::vec::Vec;

use zeroize::Zeroize;

use crate::lanes::{Columns, Digits, accumulate};

/// Bits in a digit.
const BITS: u32 = 13;

/// Digits run from −HALF to HALF − 1.
const HALF: i64 = 1 << (BITS - 1);

/// The bits of a digit.
const MASK: i64 = (1 << BITS) - 1;

/// HALF, four times 16 bits.
const HALVES: u64 = 0x1000_1000_1000_1000;

/// The sign bit, four times 16 bits.
const SIGNS: u64 = 0x8000_8000_8000_8000;

/// Vectors in a number.
const LENGTH: usize = 30;

/// Digits in a number.
const DIGITS: usize = 8 * LENGTH;

/// Vectors in a number with a vector of zeros at either end.
const PADDED: usize = LENGTH + 2;

/// Vectors in a number with a vector of zeros before and after each.
const SCATTERED: usize = 2 * LENGTH + 1;

/// Bytes in N.
const BYTES: usize = 384;

/// A number modulo N, or N itself.
#[derive(Clone)]
pub(crate) struct Residue([Digits; PADDED]);

/// N, and scratch space, which is wiped on drop.
pub(crate) struct Kernel {
    n: Residue,
    /// N without its lowest digit, reversed.
    n_reversed: [Digits; PADDED],
    /// The right operand, reversed.
    reversed: [Digits; PADDED],
    /// The root of a square, doubled.
    doubled: Residue,
    /// The root of a square, each vector reversed and between zeros.
    scattered: [Digits; SCATTERED],
    /// The multiple of N, as far as it is known.
    multiple: Residue,
}

impl Kernel {
    /// `n` is N, big-endian.
    pub(crate) fn new(n: &[u8; BYTES]) -> Self {
        let n = Residue::from_bytes(n);
        let mut n_reversed = [Digits::ZERO; PADDED];
        n.reverse_to(&mut n_reversed);
        if let Some(lowest) = n_reversed.get_mut(LENGTH) {
            // Its last digit is the lowest of all.
            let [low, high] = lowest.halves();
            *lowest = Digits::from_halves(low, high << 16 >> 16);
        }
        Self {
            n,
            n_reversed,
            reversed: [Digits::ZERO; PADDED],
            doubled: Residue::ZERO,
            scattered: [Digits::ZERO; SCATTERED],
            multiple: Residue::ZERO,
        }
    }

    /// number · by / R
    #[inline(never)]
    pub(crate) fn multiply(&mut self, number: &mut Residue, by: &Residue) {
        by.reverse_to(&mut self.reversed);
        self.reduce(number, false, 0);
    }

    /// number² · 2^shift / R, for a shift below 16.
    #[inline(never)]
    pub(crate) fn square(&mut self, number: &mut Residue, shift: u32) {
        let roots = number.0.iter().zip(&mut self.doubled.0).zip(self.reversed.iter_mut().rev());
        let scattered = self.scattered.iter_mut().skip(1).step_by(2);
        for (((root, doubled), reversed), scattered) in roots.skip(1).zip(scattered) {
            *doubled = root.plus(*root);
            *scattered = root.reversed();
            *reversed = *scattered;
        }
        self.reduce(number, true, shift);
    }

    /// The number itself, from 0 to N − 1, big-endian in 384 bytes.
    pub(crate) fn to_bytes(&self, number: &Residue) -> Vec<u8> {
        // What is carried out of the highest digit is the sign: 0 or −1.
        let mut sign = 0;
        for index in 0..DIGITS {
            sign = (sign + number.digit(index)) >> BITS;
        }
        // More than N has, since digits are not whole bytes. A reallocation would leave a copy behind.
        let mut bytes = Vec::with_capacity(BYTES + 8);
        let (mut bits, mut count, mut carry) = (0, 0, 0);
        for index in 0..DIGITS {
            carry += number.digit(index) + (self.n.digit(index) & sign);
            bits |= (carry & MASK) << count;
            carry >>= BITS;
            count += BITS;
            while count >= 8 {
                let [byte, ..] = bits.to_le_bytes();
                bytes.push(byte);
                bits >>= 8;
                count -= 8;
            }
        }
        bytes.truncate(BYTES);
        bytes.reverse();
        bytes
    }

    /// Replaces `number`, the left operand, by (its product with the right one + a multiple of N) · 2^shift / R.
    ///
    /// In a square, each product of two different vectors is computed once, with the doubled root. The products of a vector
    /// with itself are corrected: the even vector of columns misses them, the odd one has them twice.
    ///
    /// Vectors of the result take the place of those of the operand that are no longer needed.
    fn reduce(&mut self, number: &mut Residue, squared: bool, shift: u32) {
        let (Some(lowest), Some(next)) = (pair(&self.n_reversed, LENGTH), pair(&self.n_reversed, LENGTH - 1))
        else {
            return;
        };
        self.multiple = Residue::ZERO;
        let mut carry = 0;
        let mut block = 0;
        while block < 2 * LENGTH {
            let first = block.saturating_sub(LENGTH - 1);
            let start = (LENGTH - 1).saturating_sub(block);
            let left = if squared { &self.doubled } else { &*number };
            let left = part(&left.0, first, if squared { block / 2 + 2 } else { block + 3 });
            let right = part(&self.reversed, start, PADDED);
            let multiple = part(&self.multiple.0, first, block + 2);
            let n = part(&self.n_reversed, start, PADDED);
            // The four low and the four high columns of the even vector, and of the odd one.
            let (mut low, mut high, mut odd_low, mut odd_high) =
                (Columns::ZERO, Columns::ZERO, Columns::ZERO, Columns::ZERO);
            accumulate(&mut low, &mut odd_low, left, right, 4);
            accumulate(&mut low, &mut odd_low, multiple, n, 4);
            accumulate(&mut high, &mut odd_high, left, right, 0);
            accumulate(&mut high, &mut odd_high, multiple, n, 0);
            if squared
                && let Some(root) = number.0.get(block / 2 + 1)
                && let (Some(odd), Some(even)) =
                    (pair(&self.scattered, block), pair(&self.scattered, block + 1))
            {
                low.add(*root, even, 4);
                high.add(*root, even, 0);
                let minus = Digits::ZERO.minus(*root);
                odd_low.add(minus, odd, 4);
                odd_high.add(minus, odd, 0);
            }
            if block < LENGTH {
                let digits = settle(&low, &mut carry, 0);
                high.add(Digits::from_halves(digits, 0), lowest, 0);
                let even = Digits::from_halves(digits, settle(&high, &mut carry, 0));
                odd_low.add(even, next, 4);
                odd_high.add(even, next, 0);
                let digits = settle(&odd_low, &mut carry, 0);
                odd_high.add(Digits::from_halves(digits, 0), lowest, 0);
                let odd = Digits::from_halves(digits, settle(&odd_high, &mut carry, 0));
                self.multiple.set_pair(block, even, odd);
            } else {
                let even =
                    Digits::from_halves(settle(&low, &mut carry, shift), settle(&high, &mut carry, shift));
                let odd = Digits::from_halves(
                    settle(&odd_low, &mut carry, shift),
                    settle(&odd_high, &mut carry, shift),
                );
                number.set_pair(block - LENGTH, even, odd);
            }
            block += 2;
            if block == LENGTH {
                carry <<= shift;
            }
        }
    }
}

impl Drop for Kernel {
    fn drop(&mut self) {
        wipe(&mut self.reversed);
        wipe(&mut self.doubled.0);
        wipe(&mut self.scattered);
        wipe(&mut self.multiple.0);
    }
}

impl Residue {
    pub(crate) const ZERO: Self = Self([Digits::ZERO; PADDED]);

    /// A big-endian number below 2^3119.
    #[inline(never)]
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        let mut number = Self::ZERO;
        let mut bytes = bytes.iter().rev();
        let (mut bits, mut count, mut carry) = (0, 0, 0);
        for index in 0..DIGITS {
            while count < BITS {
                bits |= i64::from(bytes.next().copied().unwrap_or_default()) << count;
                count += 8;
            }
            number.put(index, bits & MASK, &mut carry);
            bits >>= BITS;
            count -= BITS;
        }
        number
    }

    /// self + factor · other
    #[inline(never)]
    pub(crate) fn add(&mut self, factor: i64, other: &Self) {
        let mut sum = Self::ZERO;
        let mut carry = 0;
        for index in 0..DIGITS {
            sum.put(index, self.digit(index) + factor * other.digit(index), &mut carry);
        }
        *self = sum;
    }

    /// The number at one of 16 places. All of them are read.
    pub(crate) fn choose(all: &[Self], place: u8) -> Self {
        let mut masks = [Digits::ZERO; 16];
        for (index, mask) in (0..).zip(&mut masks) {
            // −1 where the difference is 0; else 0.
            *mask = Digits::splat((i16::from(place ^ index) - 1) >> 8);
        }
        let mut chosen = Self::ZERO;
        for (index, to) in chosen.0.iter_mut().enumerate().skip(1).take(LENGTH) {
            for (entry, mask) in all.iter().zip(&masks) {
                *to = to.or(entry.0.get(index).copied().unwrap_or_default().and(*mask));
            }
        }
        wipe(&mut masks);
        chosen
    }

    #[inline(never)]
    fn digit(&self, index: usize) -> i64 {
        let [low, high] = self.0.get(1 + index / 8).copied().unwrap_or_default().halves();
        let half = if index & 4 == 0 { low } else { high };
        (half << (48 - 16 * (index & 3))).cast_signed() >> 48
    }

    /// Sets a digit, which was 0, to that of a column.
    #[inline(never)]
    fn put(&mut self, index: usize, column: i64, carry: &mut i64) {
        let digit = next_digit(column, carry) << (16 * (index & 3));
        let digit =
            if index & 4 == 0 { Digits::from_halves(digit, 0) } else { Digits::from_halves(0, digit) };
        if let Some(vector) = self.0.get_mut(1 + index / 8) {
            *vector = vector.or(digit);
        }
    }

    #[inline(never)]
    fn reverse_to(&self, reversed: &mut [Digits; PADDED]) {
        for (to, from) in reversed.iter_mut().zip(self.0.iter().rev()) {
            *to = from.reversed();
        }
    }

    fn set_pair(&mut self, index: usize, first: Digits, second: Digits) {
        if let Some([to, after]) = self.0.get_mut(index + 1..).and_then(<[_]>::first_chunk_mut) {
            (*to, *after) = (first, second);
        }
    }
}

impl Zeroize for Residue {
    fn zeroize(&mut self) {
        wipe(&mut self.0);
    }
}

/// Wipes any count of vectors, in a loop that is not unrolled for each of them.
#[inline(never)]
fn wipe(vectors: &mut [Digits]) {
    vectors.zeroize();
}

/// The digits of four columns after a multiplication by 2^shift, 16 bits each. Carries into the next columns.
#[inline(always)]
fn settle(columns: &Columns, carry: &mut i64, shift: u32) -> u64 {
    // Takes off what the columns are too large by, and makes their digits positive.
    let bias = HALF - (Columns::EXCESS << shift);
    let [a, b, c, d] = columns.totals();
    let digits = low_bits((a << shift) + bias, carry)
        | low_bits((b << shift) + bias, carry) << 16
        | low_bits((c << shift) + bias, carry) << 32
        | low_bits((d << shift) + bias, carry) << 48;
    // Subtracts HALF from each. The sign bits keep the digits from borrowing from each other.
    ((digits | SIGNS) - HALVES) ^ SIGNS
}

/// The low bits of a column plus the carry, which becomes that into the next column.
#[inline(always)]
fn low_bits(column: i64, carry: &mut i64) -> u64 {
    *carry += column;
    let low = *carry & MASK;
    *carry >>= BITS;
    low.cast_unsigned()
}

/// The digit of a column plus the carry, in 16 bits. The carry becomes that into the next column.
#[inline(always)]
fn next_digit(column: i64, carry: &mut i64) -> u64 {
    let low = low_bits(column + HALF, carry).cast_signed();
    (low - HALF).cast_unsigned() & 0xffff
}

/// Two neighbours, the first of them at `index`.
#[inline(always)]
fn pair(vectors: &[Digits], index: usize) -> Option<&[Digits; 2]> {
    vectors.get(index..)?.first_chunk()
}

/// The vectors from `first` up to `end`, as far as there are any.
#[inline(always)]
fn part(vectors: &[Digits], first: usize, end: usize) -> &[Digits] {
    vectors.get(first..end.min(vectors.len())).unwrap_or_default()
}
