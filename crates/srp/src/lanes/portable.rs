//! Plain integers, for targets without one of the other instruction sets.

use core::array::from_fn;

pub(super) type Vector = [i16; 8];
pub(super) const ZERO: Vector = [0; 8];

pub(super) type Parts = [i32; 4];
pub(super) const NO_PARTS: Parts = [0; 4];
pub(super) const EXCESS: i64 = 0;

pub(super) fn from_halves(low: u64, high: u64) -> Vector {
    let half = |place: usize| if place < 4 { low } else { high } >> (16 * (place % 4));
    from_fn(|place| {
        let [low, high, ..] = half(place).to_le_bytes();
        i16::from_le_bytes([low, high])
    })
}

pub(super) fn halves(digits: Vector) -> [u64; 2] {
    let [a, b, c, d, e, f, g, h] = digits.map(|digit| u64::from(digit.cast_unsigned()));
    [a | b << 16 | c << 32 | d << 48, e | f << 16 | g << 32 | h << 48]
}

pub(super) fn splat(value: i16) -> Vector {
    [value; 8]
}

pub(super) fn reversed(mut digits: Vector) -> Vector {
    digits.reverse();
    digits
}

pub(super) fn plus(left: Vector, right: Vector) -> Vector {
    zip(left, right, i16::wrapping_add)
}

pub(super) fn minus(left: Vector, right: Vector) -> Vector {
    zip(left, right, i16::wrapping_sub)
}

pub(super) fn and(left: Vector, right: Vector) -> Vector {
    zip(left, right, |left, right| left & right)
}

pub(super) fn or(left: Vector, right: Vector) -> Vector {
    zip(left, right, |left, right| left | right)
}

/// # Safety
///
/// Eight digits can be read at the pointer, which is aligned for one.
#[inline(always)]
pub(super) unsafe fn load(digits: *const i16) -> Vector {
    // SAFETY: as the caller has to ensure. An array is aligned like its elements.
    unsafe { *digits.cast() }
}

/// Adds the products of eight pairs of digits to four parts, two to each.
#[inline(always)]
pub(super) fn plus_products(parts: Parts, left: Vector, right: Vector) -> Parts {
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

/// The sums of two columns.
pub(super) fn totals(first: Parts, second: Parts) -> [i64; 2] {
    [first, second].map(|parts| parts.into_iter().map(i64::from).sum())
}

#[inline(always)]
fn product(left: i16, right: i16) -> i32 {
    i32::from(left) * i32::from(right)
}

fn zip(mut left: Vector, right: Vector, with: impl Fn(i16, i16) -> i16) -> Vector {
    for (left, right) in left.iter_mut().zip(right) {
        *left = with(*left, right);
    }
    left
}
