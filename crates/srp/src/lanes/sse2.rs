//! SSE2, which every x86-64 processor has.

// SAFETY, of every function here: SSE2 is part of x86-64, and no function but `load` accesses memory.
#![allow(clippy::undocumented_unsafe_blocks, reason = "said once for all of them")]

use core::arch::x86_64::{
    __m128i, _mm_add_epi16, _mm_add_epi32, _mm_add_epi64, _mm_and_si128, _mm_cvtsi128_si64, _mm_loadu_si128,
    _mm_madd_epi16, _mm_or_si128, _mm_set_epi64x, _mm_set1_epi16, _mm_set1_epi64x, _mm_shuffle_epi32,
    _mm_shufflehi_epi16, _mm_shufflelo_epi16, _mm_srli_epi64, _mm_sub_epi16, _mm_unpackhi_epi64,
    _mm_unpacklo_epi64,
};
use core::mem::transmute;

pub(super) type Vector = __m128i;
pub(super) const ZERO: Vector = unsafe { transmute([0_i32; 4]) };

/// Each part begins at −2^31, which as an unsigned number is 2^31 too large. So it can be widened to 64 bits with zeros.
pub(super) type Parts = __m128i;
pub(super) const NO_PARTS: Parts = unsafe { transmute([i32::MIN; 4]) };
pub(super) const EXCESS: i64 = 4 << 31;

#[inline(always)]
pub(super) fn from_halves(low: u64, high: u64) -> Vector {
    unsafe { _mm_set_epi64x(high.cast_signed(), low.cast_signed()) }
}

#[inline(always)]
pub(super) fn halves(digits: Vector) -> [u64; 2] {
    unsafe { [_mm_cvtsi128_si64(digits), _mm_cvtsi128_si64(_mm_unpackhi_epi64(digits, digits))] }
        .map(i64::cast_unsigned)
}

#[inline(always)]
pub(super) fn splat(value: i16) -> Vector {
    unsafe { _mm_set1_epi16(value) }
}

#[inline(always)]
pub(super) fn reversed(digits: Vector) -> Vector {
    unsafe { _mm_shuffle_epi32::<0x4e>(_mm_shufflehi_epi16::<0x1b>(_mm_shufflelo_epi16::<0x1b>(digits))) }
}

#[inline(always)]
pub(super) fn plus(left: Vector, right: Vector) -> Vector {
    unsafe { _mm_add_epi16(left, right) }
}

#[inline(always)]
pub(super) fn minus(left: Vector, right: Vector) -> Vector {
    unsafe { _mm_sub_epi16(left, right) }
}

#[inline(always)]
pub(super) fn and(left: Vector, right: Vector) -> Vector {
    unsafe { _mm_and_si128(left, right) }
}

#[inline(always)]
pub(super) fn or(left: Vector, right: Vector) -> Vector {
    unsafe { _mm_or_si128(left, right) }
}

/// # Safety
///
/// Eight digits can be read at the pointer, which need not be aligned.
#[inline(always)]
pub(super) unsafe fn load(digits: *const i16) -> Vector {
    unsafe { _mm_loadu_si128(digits.cast()) }
}

/// Adds the products of eight pairs of digits to four parts, two to each.
#[inline(always)]
pub(super) fn plus_products(parts: Parts, left: Vector, right: Vector) -> Parts {
    unsafe { _mm_add_epi32(parts, _mm_madd_epi16(left, right)) }
}

/// The sums of two columns, each too large by [`EXCESS`].
#[inline(always)]
pub(super) fn totals(first: Parts, second: Parts) -> [i64; 2] {
    let (first, second) = (halve(first), halve(second));
    let both = unsafe { _mm_add_epi64(_mm_unpacklo_epi64(first, second), _mm_unpackhi_epi64(first, second)) };
    halves(both).map(u64::cast_signed)
}

/// Adds the odd parts to the even ones, in 64 bits.
#[inline(always)]
fn halve(parts: Parts) -> __m128i {
    unsafe { _mm_add_epi64(_mm_and_si128(parts, _mm_set1_epi64x(0xffff_ffff)), _mm_srli_epi64::<32>(parts)) }
}
