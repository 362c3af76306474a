//! Eight 16-bit digits at a time: with `simd128` in WebAssembly, with SSE2 on x86-64, with plain integers elsewhere. All
//! three compute the same. Which one is used is decided when the crate is compiled.
//!
//! This module and its submodules are the only unsafe code of the crate.

#![allow(
    unsafe_code,
    reason = "a load across two vectors and a loop without bounds checks have no safe spelling"
)]
#![allow(clippy::inline_always, reason = "a call for an instruction costs more than the instruction")]

use core::ptr::from_ref;

use zeroize::DefaultIsZeroes;

#[cfg(any(test, not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128")))))]
#[cfg_attr(all(test, target_arch = "x86_64"), allow(dead_code, reason = "compared with the other one"))]
mod portable;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128;
#[cfg(target_arch = "x86_64")]
mod sse2;

#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
use portable as target;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use simd128 as target;
#[cfg(target_arch = "x86_64")]
use sse2 as target;

/// Eight digits, or eight masks.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Digits(target::Vector);

impl Digits {
    pub(crate) const ZERO: Self = Self(target::ZERO);

    /// Makes a vector of two halves of four digits each, the first digit in the lowest bits.
    #[inline(always)]
    pub(crate) fn from_halves(low: u64, high: u64) -> Self {
        Self(target::from_halves(low, high))
    }

    /// The two halves, four digits each.
    #[inline(always)]
    pub(crate) fn halves(self) -> [u64; 2] {
        target::halves(self.0)
    }

    /// Eight times the same value.
    #[inline(always)]
    pub(crate) fn splat(value: i16) -> Self {
        Self(target::splat(value))
    }

    /// The digits in reverse order.
    #[inline(always)]
    pub(crate) fn reversed(self) -> Self {
        Self(target::reversed(self.0))
    }

    /// The sums of the digits, wrapping.
    #[inline(always)]
    pub(crate) fn plus(self, other: Self) -> Self {
        Self(target::plus(self.0, other.0))
    }

    /// The differences of the digits, wrapping.
    #[inline(always)]
    pub(crate) fn minus(self, other: Self) -> Self {
        Self(target::minus(self.0, other.0))
    }

    /// Bitwise and.
    #[inline(always)]
    pub(crate) fn and(self, other: Self) -> Self {
        Self(target::and(self.0, other.0))
    }

    /// Bitwise or.
    #[inline(always)]
    pub(crate) fn or(self, other: Self) -> Self {
        Self(target::or(self.0, other.0))
    }

    /// The eight digits of a pair of vectors that follow its first `skip`, which is at most 8.
    #[inline(always)]
    fn within(pair: &[Self; 2], skip: usize) -> Self {
        let skip = if skip > 8 { 8 } else { skip };
        // SAFETY: the pair has 16 digits; eight of them are read, after at most eight others.
        Self(unsafe { target::load(from_ref(pair).cast::<i16>().add(skip)) })
    }
}

impl Default for Digits {
    fn default() -> Self {
        Self::ZERO
    }
}

impl DefaultIsZeroes for Digits {}

/// Four neighbouring columns of a product. Each is summed in four parts, of which each takes in every fourth pair of digits.
#[derive(Clone, Copy)]
pub(crate) struct Columns([target::Parts; 4]);

impl Columns {
    pub(crate) const ZERO: Self = Self([target::NO_PARTS; 4]);

    /// How much too large each of [`Self::totals`] is.
    pub(crate) const EXCESS: i64 = target::EXCESS;

    /// Adds a dot product to each column: of `digits`, and of those digits of `pair` that follow its first `skip` for the
    /// last column, one more for each column before it.
    #[inline(always)]
    pub(crate) fn add(&mut self, digits: Digits, pair: &[Digits; 2], skip: usize) {
        let [a, b, c, d] = self.0;
        self.0 = [
            target::plus_products(a, digits.0, Digits::within(pair, skip + 3).0),
            target::plus_products(b, digits.0, Digits::within(pair, skip + 2).0),
            target::plus_products(c, digits.0, Digits::within(pair, skip + 1).0),
            target::plus_products(d, digits.0, Digits::within(pair, skip).0),
        ];
    }

    /// The sums of the columns, each too large by [`Self::EXCESS`].
    #[inline(always)]
    pub(crate) fn totals(&self) -> [i64; 4] {
        let [a, b, c, d] = self.0;
        let ([a, b], [c, d]) = (target::totals(a, b), target::totals(c, d));
        [a, b, c, d]
    }
}

/// Adds the dot products of `left` with `right` to four columns of an even vector and to the same four of the odd vector
/// after it, for as long as both slices have a next vector. The odd columns are one vector of `left` ahead.
#[inline(always)]
pub(crate) fn accumulate(
    even: &mut Columns,
    odd: &mut Columns,
    left: &[Digits],
    right: &[Digits],
    skip: usize,
) {
    let (mut even_sums, mut odd_sums) = (*even, *odd);
    let (mut left_at, mut right_at) = (left.as_ptr(), right.as_ptr());
    let mut count = left.len().min(right.len());
    while count > 1 {
        // SAFETY: both slices have the vector at the pointer and one more, and a slice of vectors is aligned for each.
        let (low, high, pair) = unsafe { (*left_at, *left_at.add(1), &*right_at.cast::<[Digits; 2]>()) };
        even_sums.add(low, pair, skip);
        odd_sums.add(high, pair, skip);
        // SAFETY: both slices have one more vector, so this is not past their end.
        (left_at, right_at) = unsafe { (left_at.add(1), right_at.add(1)) };
        count -= 1;
    }
    (*even, *odd) = (even_sums, odd_sums);
}

#[cfg(all(test, target_arch = "x86_64"))]
mod tests {
    use core::array::from_fn;

    use super::{portable, target};

    /// Vectors of digits as they occur: 13 bits with a sign, or the double of it.
    fn vectors() -> impl FnMut() -> [i16; 8] {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        move || {
            from_fn(|_| {
                // Xorshift (Marsaglia 2003).
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                let [low, high, ..] = state.to_le_bytes();
                i16::from_le_bytes([low, high]) >> 2
            })
        }
    }

    fn loaded(digits: &[i16; 8]) -> target::Vector {
        // SAFETY: the array has eight digits.
        unsafe { target::load(digits.as_ptr()) }
    }

    #[test]
    fn sse2_computes_what_plain_integers_do() {
        let mut next = vectors();
        for _ in 0..1000 {
            let (left, right) = (next(), next());
            let (a, b) = (loaded(&left), loaded(&right));
            let [low, high] = portable::halves(left);
            let [value, ..] = left;
            for (sse2, plain) in [
                (a, left),
                (target::from_halves(low, high), portable::from_halves(low, high)),
                (target::splat(value), portable::splat(value)),
                (target::reversed(a), portable::reversed(left)),
                (target::plus(a, b), portable::plus(left, right)),
                (target::minus(a, b), portable::minus(left, right)),
                (target::and(a, b), portable::and(left, right)),
                (target::or(a, b), portable::or(left, right)),
            ] {
                assert_eq!(target::halves(sse2), portable::halves(plain), "{left:?} {right:?}");
            }
        }
    }

    #[test]
    fn sse2_sums_what_plain_integers_sum() {
        let mut next = vectors();
        for _ in 0..1000 {
            let mut columns = [(target::NO_PARTS, portable::NO_PARTS); 2];
            for (sse2, plain) in &mut columns {
                for _ in 0..5 {
                    let (left, right) = (next(), next());
                    *sse2 = target::plus_products(*sse2, loaded(&left), loaded(&right));
                    *plain = portable::plus_products(*plain, left, right);
                }
            }
            let [first, second] = columns;
            let sums = target::totals(first.0, second.0).map(|total| total - target::EXCESS);
            let expected = portable::totals(first.1, second.1).map(|total| total - portable::EXCESS);
            assert_eq!(sums, expected);
        }
    }
}
