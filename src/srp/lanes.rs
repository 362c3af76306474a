//! Eight 16-bit digits at a time: by `simd128` in WebAssembly, by SSE2 on x86-64, by plain integers elsewhere. All three do
//! the same; which one is chosen when the crate is built.

#![allow(unsafe_code, reason = "a load across two vectors and a loop without checks have no safe spelling")]
#![allow(clippy::inline_always, reason = "a call for an instruction costs more than the instruction")]

use core::ptr::from_ref;

use zeroize::DefaultIsZeroes;

use target::{Digits, Parts};

/// Eight digits, or eight masks.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(super) struct Eight(Digits);

impl Eight {
    pub(super) const ZERO: Self = Self(target::NO_DIGITS);

    /// Of twice four digits, the first in the lowest bits.
    #[inline(always)]
    pub(super) fn from_halves(low: u64, high: u64) -> Self {
        Self(target::from_halves(low, high))
    }

    #[inline(always)]
    pub(super) fn halves(self) -> [u64; 2] {
        target::halves(self.0)
    }

    /// The same value eight times.
    #[inline(always)]
    pub(super) fn splat(value: i16) -> Self {
        Self(target::splat(value))
    }

    #[inline(always)]
    pub(super) fn reversed(self) -> Self {
        Self(target::reversed(self.0))
    }

    #[inline(always)]
    pub(super) fn plus(self, other: Self) -> Self {
        Self(target::plus(self.0, other.0))
    }

    #[inline(always)]
    pub(super) fn minus(self, other: Self) -> Self {
        Self(target::minus(self.0, other.0))
    }

    #[inline(always)]
    pub(super) fn and(self, other: Self) -> Self {
        Self(target::and(self.0, other.0))
    }

    #[inline(always)]
    pub(super) fn or(self, other: Self) -> Self {
        Self(target::or(self.0, other.0))
    }

    /// The eight digits that follow the first `skip` of a pair, which are eight at most.
    #[inline(always)]
    fn within(pair: &[Self; 2], skip: usize) -> Self {
        let skip = if skip > 8 { 8 } else { skip };
        // SAFETY: the pair has 16 digits, of which eight are read after eight at most.
        Self(unsafe { target::load(from_ref(pair).cast::<i16>().add(skip)) })
    }
}

impl Default for Eight {
    fn default() -> Self {
        Self::ZERO
    }
}

impl DefaultIsZeroes for Eight {}

/// Four neighbouring columns, each the sum of four parts.
#[derive(Clone, Copy)]
pub(super) struct Four([Parts; 4]);

impl Four {
    pub(super) const ZERO: Self = Self([target::NO_PARTS; 4]);

    /// What [`Self::totals`] are too large by.
    pub(super) const EXCESS: i64 = target::EXCESS;

    /// Adds the dot products of the digits and those of a pair: for the last column those that follow the first `skip` of
    /// the pair, for each column before it those one digit later.
    #[inline(always)]
    pub(super) fn add(&mut self, digits: Eight, pair: &[Eight; 2], skip: usize) {
        let [a, b, c, d] = self.0;
        self.0 = [
            target::plus_products(a, digits.0, Eight::within(pair, skip + 3).0),
            target::plus_products(b, digits.0, Eight::within(pair, skip + 2).0),
            target::plus_products(c, digits.0, Eight::within(pair, skip + 1).0),
            target::plus_products(d, digits.0, Eight::within(pair, skip).0),
        ];
    }

    /// The columns, each [`Self::EXCESS`] too large.
    #[inline(always)]
    pub(super) fn totals(&self) -> [i64; 4] {
        let [a, b, c, d] = self.0;
        let ([a, b], [c, d]) = (target::totals(a, b), target::totals(c, d));
        [a, b, c, d]
    }
}

/// Adds to four columns of an even and four of an odd vector the dot products of `left` with `right`, as long as both have
/// a next vector. The odd columns are one vector of `left` ahead.
#[inline(always)]
pub(super) fn accumulate(even: &mut Four, odd: &mut Four, left: &[Eight], right: &[Eight], skip: usize) {
    let (mut even_sums, mut odd_sums) = (*even, *odd);
    let (mut left_at, mut right_at) = (left.as_ptr(), right.as_ptr());
    let mut count = left.len().min(right.len());
    while count > 1 {
        // SAFETY: both slices have the vector at the pointer and one more, and a slice of Eight is aligned for any of them.
        let (low, high, pair) = unsafe { (*left_at, *left_at.add(1), &*right_at.cast::<[Eight; 2]>()) };
        even_sums.add(low, pair, skip);
        odd_sums.add(high, pair, skip);
        // SAFETY: both slices have one more vector, so that this is not past their end.
        (left_at, right_at) = unsafe { (left_at.add(1), right_at.add(1)) };
        count -= 1;
    }
    (*even, *odd) = (even_sums, odd_sums);
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod target {
    pub(super) use core::arch::wasm32::{
        i16x8_add as plus, i16x8_splat as splat, i16x8_sub as minus, v128_and as and, v128_or as or,
    };
    use core::arch::wasm32::{
        i16x8_shuffle, i32x4, i32x4_add, i32x4_dot_i16x8, i64x2_add, i64x2_extract_lane, u64x2,
        u64x2_extract_lane, u64x2_shr, u64x2_shuffle, u64x2_splat, v128, v128_load,
    };

    pub(super) type Digits = v128;
    pub(super) const NO_DIGITS: Digits = u64x2(0, 0);

    /// Each part is 2^31 too large, and so never negative: 64 bits are filled up with zeros.
    pub(super) type Parts = v128;
    pub(super) const NO_PARTS: Parts = i32x4(i32::MIN, i32::MIN, i32::MIN, i32::MIN);
    pub(super) const EXCESS: i64 = 4 << 31;

    #[inline(always)]
    pub(super) fn from_halves(low: u64, high: u64) -> Digits {
        u64x2(low, high)
    }

    #[inline(always)]
    pub(super) fn halves(digits: Digits) -> [u64; 2] {
        [u64x2_extract_lane::<0>(digits), u64x2_extract_lane::<1>(digits)]
    }

    #[inline(always)]
    pub(super) fn reversed(digits: Digits) -> Digits {
        i16x8_shuffle::<7, 6, 5, 4, 3, 2, 1, 0>(digits, digits)
    }

    #[inline(always)]
    pub(super) unsafe fn load(digits: *const i16) -> Digits {
        // SAFETY: the caller's. No alignment is needed.
        unsafe { v128_load(digits.cast()) }
    }

    #[inline(always)]
    pub(super) fn plus_products(parts: Parts, left: Digits, right: Digits) -> Parts {
        i32x4_add(parts, i32x4_dot_i16x8(left, right))
    }

    #[inline(always)]
    pub(super) fn totals(first: Parts, second: Parts) -> [i64; 2] {
        let (first, second) = (halve(first), halve(second));
        let both = i64x2_add(u64x2_shuffle::<0, 2>(first, second), u64x2_shuffle::<1, 3>(first, second));
        [i64x2_extract_lane::<0>(both), i64x2_extract_lane::<1>(both)]
    }

    /// Two parts instead of four.
    #[inline(always)]
    fn halve(parts: Parts) -> v128 {
        i64x2_add(and(parts, u64x2_splat(0xffff_ffff)), u64x2_shr(parts, 32))
    }
}

#[cfg(target_arch = "x86_64")]
mod target {
    // SAFETY, of every function here: SSE2 is part of x86-64, and no function but `load` reads or writes memory.
    #![allow(clippy::undocumented_unsafe_blocks, reason = "said once for all of them")]

    use core::arch::x86_64::{
        __m128i, _mm_add_epi16, _mm_add_epi32, _mm_add_epi64, _mm_and_si128, _mm_cvtsi128_si64,
        _mm_loadu_si128, _mm_madd_epi16, _mm_or_si128, _mm_set_epi64x, _mm_set1_epi16, _mm_set1_epi64x,
        _mm_shuffle_epi32, _mm_shufflehi_epi16, _mm_shufflelo_epi16, _mm_srli_epi64, _mm_sub_epi16,
        _mm_unpackhi_epi64, _mm_unpacklo_epi64,
    };
    use core::mem::transmute;

    pub(super) type Digits = __m128i;
    pub(super) const NO_DIGITS: Digits = unsafe { transmute([0_i32; 4]) };

    /// Each part is 2^31 too large, and so never negative: 64 bits are filled up with zeros.
    pub(super) type Parts = __m128i;
    pub(super) const NO_PARTS: Parts = unsafe { transmute([i32::MIN; 4]) };
    pub(super) const EXCESS: i64 = 4 << 31;

    #[inline(always)]
    pub(super) fn from_halves(low: u64, high: u64) -> Digits {
        unsafe { _mm_set_epi64x(high.cast_signed(), low.cast_signed()) }
    }

    #[inline(always)]
    pub(super) fn halves(digits: Digits) -> [u64; 2] {
        unsafe { [_mm_cvtsi128_si64(digits), _mm_cvtsi128_si64(_mm_unpackhi_epi64(digits, digits))] }
            .map(i64::cast_unsigned)
    }

    #[inline(always)]
    pub(super) fn splat(value: i16) -> Digits {
        unsafe { _mm_set1_epi16(value) }
    }

    #[inline(always)]
    pub(super) fn reversed(digits: Digits) -> Digits {
        unsafe { _mm_shuffle_epi32::<0x4e>(_mm_shufflehi_epi16::<0x1b>(_mm_shufflelo_epi16::<0x1b>(digits))) }
    }

    #[inline(always)]
    pub(super) fn plus(left: Digits, right: Digits) -> Digits {
        unsafe { _mm_add_epi16(left, right) }
    }

    #[inline(always)]
    pub(super) fn minus(left: Digits, right: Digits) -> Digits {
        unsafe { _mm_sub_epi16(left, right) }
    }

    #[inline(always)]
    pub(super) fn and(left: Digits, right: Digits) -> Digits {
        unsafe { _mm_and_si128(left, right) }
    }

    #[inline(always)]
    pub(super) fn or(left: Digits, right: Digits) -> Digits {
        unsafe { _mm_or_si128(left, right) }
    }

    #[inline(always)]
    pub(super) unsafe fn load(digits: *const i16) -> Digits {
        unsafe { _mm_loadu_si128(digits.cast()) }
    }

    #[inline(always)]
    pub(super) fn plus_products(parts: Parts, left: Digits, right: Digits) -> Parts {
        unsafe { _mm_add_epi32(parts, _mm_madd_epi16(left, right)) }
    }

    #[inline(always)]
    pub(super) fn totals(first: Parts, second: Parts) -> [i64; 2] {
        let (first, second) = (halve(first), halve(second));
        let both =
            unsafe { _mm_add_epi64(_mm_unpacklo_epi64(first, second), _mm_unpackhi_epi64(first, second)) };
        halves(both).map(u64::cast_signed)
    }

    /// Two parts instead of four.
    #[inline(always)]
    fn halve(parts: Parts) -> __m128i {
        unsafe {
            _mm_add_epi64(_mm_and_si128(parts, _mm_set1_epi64x(0xffff_ffff)), _mm_srli_epi64::<32>(parts))
        }
    }
}

#[cfg(not(any(target_arch = "x86_64", all(target_arch = "wasm32", target_feature = "simd128"))))]
mod target {
    use core::array::from_fn;

    pub(super) type Digits = [i16; 8];
    pub(super) const NO_DIGITS: Digits = [0; 8];

    pub(super) type Parts = [i32; 4];
    pub(super) const NO_PARTS: Parts = [0; 4];
    pub(super) const EXCESS: i64 = 0;

    pub(super) fn from_halves(low: u64, high: u64) -> Digits {
        let half = |place: usize| if place < 4 { low } else { high } >> (16 * (place % 4));
        from_fn(|place| {
            let [low, high, ..] = half(place).to_le_bytes();
            i16::from_le_bytes([low, high])
        })
    }

    pub(super) fn halves(digits: Digits) -> [u64; 2] {
        let [a, b, c, d, e, f, g, h] = digits.map(|digit| u64::from(digit.cast_unsigned()));
        [a | b << 16 | c << 32 | d << 48, e | f << 16 | g << 32 | h << 48]
    }

    pub(super) fn splat(value: i16) -> Digits {
        [value; 8]
    }

    pub(super) fn reversed(mut digits: Digits) -> Digits {
        digits.reverse();
        digits
    }

    pub(super) fn plus(left: Digits, right: Digits) -> Digits {
        zip(left, right, i16::wrapping_add)
    }

    pub(super) fn minus(left: Digits, right: Digits) -> Digits {
        zip(left, right, i16::wrapping_sub)
    }

    pub(super) fn and(left: Digits, right: Digits) -> Digits {
        zip(left, right, |left, right| left & right)
    }

    pub(super) fn or(left: Digits, right: Digits) -> Digits {
        zip(left, right, |left, right| left | right)
    }

    #[inline(always)]
    pub(super) unsafe fn load(digits: *const i16) -> Digits {
        // SAFETY: the caller's. An array is aligned like its elements.
        unsafe { *digits.cast() }
    }

    #[inline(always)]
    pub(super) fn plus_products(parts: Parts, left: Digits, right: Digits) -> Parts {
        let [a, b, c, d, e, f, g, h] = left;
        let [i, j, k, l, m, n, o, p] = right;
        let [q, r, s, t] = parts;
        [
            q + product(a, i) + product(b, j),
            r + product(c, k) + product(d, l),
            s + product(e, m) + product(f, n),
            t + product(g, o) + product(h, p),
        ]
    }

    #[inline(always)]
    fn product(left: i16, right: i16) -> i32 {
        i32::from(left) * i32::from(right)
    }

    pub(super) fn totals(first: Parts, second: Parts) -> [i64; 2] {
        [first, second].map(|parts| parts.into_iter().map(i64::from).sum())
    }

    fn zip(mut left: Digits, right: Digits, with: impl Fn(i16, i16) -> i16) -> Digits {
        for (left, right) in left.iter_mut().zip(right) {
            *left = with(*left, right);
        }
        left
    }
}
