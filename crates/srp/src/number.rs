//! Numbers as the service writes them: hex on the wire, two's complement in a hash.
//!
//! A number is a slice of big-endian bytes. Leading zeros do not matter, and zero may be no byte at all.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Most hex digits that are read. N has 768, and an unreduced B a few more.
const MAX_DIGITS: usize = 1024;

/// Reads one or more hex digits of either case. Their count may be odd.
pub(crate) fn from_hex(digits: &str) -> Option<Vec<u8>> {
    if digits.is_empty() || digits.len() > MAX_DIGITS {
        return None;
    }
    if digits.len().is_multiple_of(2) {
        return base16ct::mixed::decode_vec(digits).ok();
    }
    let mut even = String::with_capacity(digits.len() + 1);
    even.push('0');
    even.push_str(digits);
    base16ct::mixed::decode_vec(even).ok()
}

/// Writes lower-case hex without leading zeros, so the count of digits may be odd. Zero is `0`.
pub(crate) fn to_hex(number: &[u8]) -> String {
    let hex = base16ct::lower::encode_string(number);
    match hex.trim_start_matches('0') {
        "" => "0".to_string(),
        digits => digits.to_string(),
    }
}

/// The shortest two's complement of a number, as Java's `BigInteger.toByteArray` writes it: no leading zero byte but the
/// one that keeps the top bit clear. This is how every number enters a hash.
pub(crate) fn to_signed_bytes(number: &[u8]) -> Vec<u8> {
    let mut digits = number;
    while let [0, rest @ ..] = digits {
        digits = rest;
    }
    let mut bytes = Vec::with_capacity(digits.len() + 1);
    if digits.first().is_none_or(|first| *first >= 0x80) {
        bytes.push(0);
    }
    bytes.extend_from_slice(digits);
    bytes
}

/// Whether a number is zero, in time that depends on its length alone.
pub(crate) fn is_zero(number: &[u8]) -> bool {
    number.iter().fold(0, |bits, byte| bits | byte) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_is_read_in_either_case_with_any_count_of_digits() {
        for (hex, number) in [
            ("0", &[0][..]),
            ("f", &[0x0f]),
            ("00f", &[0, 0x0f]),
            ("F00", &[0x0f, 0]),
            ("aAbB", &[0xaa, 0xbb]),
        ] {
            assert_eq!(from_hex(hex).as_deref(), Some(number), "{hex}");
        }
        for hex in ["", "-1", "0x1", "1 ", " 1", "g", "é", "1\n"] {
            assert_eq!(from_hex(hex), None, "{hex}");
        }
        assert!(from_hex(&"f".repeat(MAX_DIGITS)).is_some());
        assert!(from_hex(&"f".repeat(MAX_DIGITS + 1)).is_none());
    }

    #[test]
    fn hex_is_written_without_leading_zeros() {
        for (number, hex) in [
            (&[][..], "0"),
            (&[0, 0], "0"),
            (&[0x0f], "f"),
            (&[0, 0x0f, 0], "f00"),
            (&[0x80], "80"),
            (&[0xab, 0xcd], "abcd"),
        ] {
            assert_eq!(to_hex(number), hex);
        }
    }

    #[test]
    fn signed_bytes_have_a_clear_top_bit() {
        for (number, bytes) in [
            (&[][..], &[0][..]),
            (&[0, 0], &[0]),
            (&[0x7f], &[0x7f]),
            (&[0x80], &[0, 0x80]),
            (&[0, 0, 0x80, 0], &[0, 0x80, 0]),
        ] {
            assert_eq!(to_signed_bytes(number), bytes);
        }
    }

    #[test]
    fn only_zeros_are_zero() {
        assert!(is_zero(&[]) && is_zero(&[0; 32]));
        assert!(!is_zero(&[0, 1]) && !is_zero(&[0x80, 0]));
    }
}
