//! WebAssembly's fixed-width SIMD (`simd128`).

pub(super) use core::arch::wasm32::{
    i16x8_add as plus, i16x8_splat as splat, i16x8_sub as minus, v128_and as and, v128_or as or,
};
use core::arch::wasm32::{
    i16x8_shuffle, i32x4, i32x4_add, i32x4_dot_i16x8, i64x2_add, i64x2_extract_lane, u64x2,
    u64x2_extract_lane, u64x2_shr, u64x2_shuffle, u64x2_splat, v128, v128_load,
};

pub(super) type Vector = v128;
pub(super) const ZERO: Vector = u64x2(0, 0);

/// Each part begins at −2^31, which as an unsigned number is 2^31 too large. So it can be widened to 64 bits with zeros.
pub(super) type Parts = v128;
pub(super) const NO_PARTS: Parts = i32x4(i32::MIN, i32::MIN, i32::MIN, i32::MIN);
pub(super) const EXCESS: i64 = 4 << 31;

#[inline(always)]
pub(super) fn from_halves(low: u64, high: u64) -> Vector {
    u64x2(low, high)
}

#[inline(always)]
pub(super) fn halves(digits: Vector) -> [u64; 2] {
    [u64x2_extract_lane::<0>(digits), u64x2_extract_lane::<1>(digits)]
}

#[inline(always)]
pub(super) fn reversed(digits: Vector) -> Vector {
    i16x8_shuffle::<7, 6, 5, 4, 3, 2, 1, 0>(digits, digits)
}

/// # Safety
///
/// Eight digits can be read at the pointer, which need not be aligned.
#[inline(always)]
pub(super) unsafe fn load(digits: *const i16) -> Vector {
    // SAFETY: as the caller has to ensure.
    unsafe { v128_load(digits.cast()) }
}

/// Adds the products of eight pairs of digits to four parts, two to each.
#[inline(always)]
pub(super) fn plus_products(parts: Parts, left: Vector, right: Vector) -> Parts {
    i32x4_add(parts, i32x4_dot_i16x8(left, right))
}

/// The sums of two columns, each too large by [`EXCESS`].
#[inline(always)]
pub(super) fn totals(first: Parts, second: Parts) -> [i64; 2] {
    let (first, second) = (halve(first), halve(second));
    let both = i64x2_add(u64x2_shuffle::<0, 2>(first, second), u64x2_shuffle::<1, 3>(first, second));
    [i64x2_extract_lane::<0>(both), i64x2_extract_lane::<1>(both)]
}

/// Adds the odd parts to the even ones, in 64 bits.
#[inline(always)]
fn halve(parts: Parts) -> v128 {
    i64x2_add(and(parts, u64x2_splat(0xffff_ffff)), u64x2_shr(parts, 32))
}
