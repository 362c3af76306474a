//! Eight 16-bit digits at a time: with `simd128` where the target has it, with plain integers elsewhere. Both do the same.

#![allow(clippy::inline_always, reason = "a call for an instruction costs more than the instruction")]

pub(super) use target::{Eight, Four, accumulate};

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[allow(unsafe_code, reason = "a load across two vectors has no safe spelling")]
mod target {
    use core::arch::wasm32::{
        i16x8_add, i16x8_shuffle, i16x8_splat, i16x8_sub, i32x4, i32x4_add, i32x4_dot_i16x8,
        i64x2_extract_lane, u64x2, u64x2_add, u64x2_extract_lane, u64x2_shr, u64x2_shuffle, u64x2_splat,
        v128, v128_and, v128_load, v128_or,
    };
    use zeroize::DefaultIsZeroes;

    /// Eight digits, or eight masks.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Eight(v128);

    impl Eight {
        pub(in super::super) const ZERO: Self = Self(u64x2(0, 0));

        /// Of twice four digits, the first in the lowest bits.
        #[inline(always)]
        pub(in super::super) fn from_halves(low: u64, high: u64) -> Self {
            Self(u64x2(low, high))
        }

        #[inline(always)]
        pub(in super::super) fn halves(self) -> [u64; 2] {
            [u64x2_extract_lane::<0>(self.0), u64x2_extract_lane::<1>(self.0)]
        }

        /// The same value eight times.
        #[inline(always)]
        pub(in super::super) fn splat(value: i16) -> Self {
            Self(i16x8_splat(value))
        }

        #[inline(always)]
        pub(in super::super) fn reversed(self) -> Self {
            Self(i16x8_shuffle::<7, 6, 5, 4, 3, 2, 1, 0>(self.0, self.0))
        }

        #[inline(always)]
        pub(in super::super) fn plus(self, other: Self) -> Self {
            Self(i16x8_add(self.0, other.0))
        }

        #[inline(always)]
        pub(in super::super) fn minus(self, other: Self) -> Self {
            Self(i16x8_sub(self.0, other.0))
        }

        #[inline(always)]
        pub(in super::super) fn and(self, other: Self) -> Self {
            Self(v128_and(self.0, other.0))
        }

        #[inline(always)]
        pub(in super::super) fn or(self, other: Self) -> Self {
            Self(v128_or(self.0, other.0))
        }

        /// The eight digits that follow the first `skip` of a pair, which are eight at most.
        #[inline(always)]
        fn within(pair: &[Self; 2], skip: usize) -> Self {
            let skip = if skip > 8 { 8 } else { skip };
            // SAFETY: the pair has 16 digits of two bytes, of which eight are read after eight at most. A load of this
            // kind needs no alignment.
            Self(unsafe { v128_load(core::ptr::from_ref(pair).cast::<i16>().add(skip).cast()) })
        }
    }

    impl Default for Eight {
        fn default() -> Self {
            Self::ZERO
        }
    }

    impl DefaultIsZeroes for Eight {}

    /// Four neighbouring columns. Each is the sum of four parts, which are 2^31 too large so as not to be negative.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Four([v128; 4]);

    impl Four {
        pub(in super::super) const ZERO: Self = Self([i32x4(i32::MIN, i32::MIN, i32::MIN, i32::MIN); 4]);

        /// Adds the dot products of the digits and those of a pair: for the last column those that follow the first
        /// `skip` of the pair, for each column before it those one digit later.
        #[inline(always)]
        pub(in super::super) fn add(&mut self, digits: Eight, pair: &[Eight; 2], skip: usize) {
            let Self([a, b, c, d]) = self;
            for_column(a, digits, Eight::within(pair, skip + 3));
            for_column(b, digits, Eight::within(pair, skip + 2));
            for_column(c, digits, Eight::within(pair, skip + 1));
            for_column(d, digits, Eight::within(pair, skip));
        }

        /// The columns.
        #[inline(always)]
        pub(in super::super) fn totals(&self) -> [i64; 4] {
            let Self([a, b, c, d]) = *self;
            let (a, b, c, d) = (wide(a), wide(b), wide(c), wide(d));
            let ab = u64x2_add(u64x2_shuffle::<0, 2>(a, b), u64x2_shuffle::<1, 3>(a, b));
            let cd = u64x2_add(u64x2_shuffle::<0, 2>(c, d), u64x2_shuffle::<1, 3>(c, d));
            [
                i64x2_extract_lane::<0>(ab) - EXCESS,
                i64x2_extract_lane::<1>(ab) - EXCESS,
                i64x2_extract_lane::<0>(cd) - EXCESS,
                i64x2_extract_lane::<1>(cd) - EXCESS,
            ]
        }
    }

    /// Adds to four columns of an even and four of an odd vector the dot products of `left` with `right`, as long as both
    /// have a next vector. The odd columns are one vector of `left` ahead.
    #[inline(always)]
    pub(in super::super) fn accumulate(
        even: &mut Four,
        odd: &mut Four,
        left: &[Eight],
        right: &[Eight],
        skip: usize,
    ) {
        let (mut even_sums, mut odd_sums) = (*even, *odd);
        let (mut left_at, mut right_at) = (left.as_ptr(), right.as_ptr().cast::<[Eight; 2]>());
        let mut count = left.len().min(right.len());
        while count > 1 {
            // SAFETY: both slices have the vector at the pointer, and one more.
            let (low, high, pair) = unsafe { (*left_at, *left_at.add(1), &*right_at) };
            even_sums.add(low, pair, skip);
            odd_sums.add(high, pair, skip);
            // SAFETY: both slices have one more vector, so that this is not past their end.
            (left_at, right_at) = unsafe { (left_at.add(1), right_at.cast::<Eight>().add(1).cast()) };
            count -= 1;
        }
        (*even, *odd) = (even_sums, odd_sums);
    }

    /// Four times 2^31.
    const EXCESS: i64 = 1 << 33;

    #[inline(always)]
    fn for_column(column: &mut v128, left: Eight, right: Eight) {
        *column = i32x4_add(*column, i32x4_dot_i16x8(left.0, right.0));
    }

    /// Two parts instead of four.
    #[inline(always)]
    fn wide(parts: v128) -> v128 {
        u64x2_add(v128_and(parts, u64x2_splat(0xffff_ffff)), u64x2_shr(parts, 32))
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod target {
    use core::array::from_fn;
    use zeroize::DefaultIsZeroes;

    /// Eight digits, or eight masks.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Eight([i16; 8]);

    impl Eight {
        pub(in super::super) const ZERO: Self = Self([0; 8]);

        /// Of twice four digits, the first in the lowest bits.
        pub(in super::super) fn from_halves(low: u64, high: u64) -> Self {
            let digit = |place: usize| {
                let half = if place < 4 { low } else { high };
                let [low, high, ..] = (half >> (16 * (place % 4))).to_le_bytes();
                i16::from_le_bytes([low, high])
            };
            Self(from_fn(digit))
        }

        pub(in super::super) fn halves(self) -> [u64; 2] {
            let [a, b, c, d, e, f, g, h] = self.0.map(|digit| u64::from(digit.cast_unsigned()));
            [a | b << 16 | c << 32 | d << 48, e | f << 16 | g << 32 | h << 48]
        }

        /// The same value eight times.
        pub(in super::super) fn splat(value: i16) -> Self {
            Self([value; 8])
        }

        pub(in super::super) fn reversed(mut self) -> Self {
            self.0.reverse();
            self
        }

        pub(in super::super) fn plus(self, other: Self) -> Self {
            self.zip(other, i16::wrapping_add)
        }

        pub(in super::super) fn minus(self, other: Self) -> Self {
            self.zip(other, i16::wrapping_sub)
        }

        pub(in super::super) fn and(self, other: Self) -> Self {
            self.zip(other, |left, right| left & right)
        }

        pub(in super::super) fn or(self, other: Self) -> Self {
            self.zip(other, |left, right| left | right)
        }

        fn zip(mut self, other: Self, with: impl Fn(i16, i16) -> i16) -> Self {
            for (left, right) in self.0.iter_mut().zip(other.0) {
                *left = with(*left, right);
            }
            self
        }
    }

    impl Default for Eight {
        fn default() -> Self {
            Self::ZERO
        }
    }

    impl DefaultIsZeroes for Eight {}

    /// Four neighbouring columns, each in four parts.
    #[derive(Clone, Copy)]
    pub(in super::super) struct Four([[i32; 4]; 4]);

    impl Four {
        pub(in super::super) const ZERO: Self = Self([[0; 4]; 4]);

        /// Adds the dot products of the digits and those of a pair: for the last column those that follow the first
        /// `skip` of the pair, for each column before it those one digit later.
        #[inline]
        pub(in super::super) fn add(&mut self, digits: Eight, pair: &[Eight; 2], skip: usize) {
            let [first, second] = pair;
            let mut both = [0; 16];
            for (to, from) in both.iter_mut().zip(first.0.iter().chain(&second.0)) {
                *to = i32::from(*from);
            }
            let digits = digits.0.map(i32::from);
            for (column, window) in self.0.iter_mut().rev().zip(both.windows(8).skip(skip)) {
                let products = digits.as_chunks::<2>().0.iter().zip(window.as_chunks::<2>().0);
                for (part, ([a, c], [b, d])) in column.iter_mut().zip(products) {
                    *part += a * b + c * d;
                }
            }
        }

        /// The columns.
        pub(in super::super) fn totals(&self) -> [i64; 4] {
            self.0.map(|parts| parts.into_iter().map(i64::from).sum())
        }
    }

    /// Adds to four columns of an even and four of an odd vector the dot products of `left` with `right`, as long as both
    /// have a next vector. The odd columns are one vector of `left` ahead.
    pub(in super::super) fn accumulate(
        even: &mut Four,
        odd: &mut Four,
        left: &[Eight],
        right: &[Eight],
        skip: usize,
    ) {
        for (digits, pair) in left.windows(2).zip(right.windows(2)) {
            let (Some([low, high]), Some(pair)) = (digits.first_chunk(), pair.first_chunk()) else { return };
            even.add(*low, pair, skip);
            odd.add(*high, pair, skip);
        }
    }
}
