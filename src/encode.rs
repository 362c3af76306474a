//! Bytes as text: hex, base64, base64url, percent-encoding, and whole numbers as the service spells them.
//!
//! A number is big-endian bytes of minimal length; zero is no byte at all. It travels as hex without leading zeros
//! ([`number_to_hex`]) and enters a hash as the shortest two's complement ([`signed_bytes`]), as Java's
//! `BigInteger.toByteArray` writes it.
//!
//! Decoders are strict. They answer `None` for everything that an encoder would not write, except that hex may be in
//! upper case. Only [`percent_decode`] takes everything, as a URL does.

use alloc::string::String;
use alloc::vec::Vec;

use crate::search::is_in;

/// Two lower-case digits per byte.
pub fn hex_encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(hex_digit(byte >> 4));
        text.push(hex_digit(byte & 15));
    }
    text
}

/// The bytes of an even number of hex digits.
pub fn hex_decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 2);
    for pair in text.as_bytes().chunks(2) {
        let &[high, low] = pair else { return None };
        bytes.push(hex_value(high)? << 4 | hex_value(low)?);
    }
    Some(bytes)
}

/// The number as hex: no leading zero, thus perhaps an odd number of digits, and `0` for zero.
pub fn number_to_hex(number: &[u8]) -> String {
    let hex = hex_encode(minimal(number));
    match hex.strip_prefix("0").unwrap_or(&hex) {
        "" => "0".into(),
        digits => digits.into(),
    }
}

/// The number that one or more hex digits stand for, in minimal bytes. Leading zeros are allowed.
pub fn number_from_hex(text: &str) -> Option<Vec<u8>> {
    if text.is_empty() {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 2 + 1);
    let (mut byte, mut left) = (0, text.len());
    for digit in text.bytes() {
        byte = byte << 4 | hex_value(digit)?;
        left -= 1;
        // The last digit of a byte; those before the number begins are zeros.
        if left.is_multiple_of(2) {
            if byte != 0 || !bytes.is_empty() {
                bytes.push(byte);
            }
            byte = 0;
        }
    }
    Some(bytes)
}

/// The number as the service hashes it: minimal bytes, and a zero byte before a set top bit or in place of nothing.
/// Leading zeros of `number` do not matter. It has ⌊bits ÷ 8⌋ + 1 bytes.
pub fn signed_bytes(number: &[u8]) -> Vec<u8> {
    let number = minimal(number);
    let mut bytes = Vec::with_capacity(number.len() + 1);
    if number.first().is_none_or(|first| *first >= 0x80) {
        bytes.push(0);
    }
    bytes.extend_from_slice(number);
    bytes
}

/// The number without leading zeros.
fn minimal(mut number: &[u8]) -> &[u8] {
    while let [0, rest @ ..] = number {
        number = rest;
    }
    number
}

/// Appends a whole number in decimal digits. The standard library's printing would bring its formatting along.
pub fn push_decimal(text: &mut String, number: u64) {
    push_digits(text, number, 1);
}

/// Appends a whole number in at least `width` decimal digits.
pub fn push_digits(text: &mut String, number: u64, width: u8) {
    if number > 9 || width > 1 {
        push_digits(text, number / 10, width.saturating_sub(1));
    }
    text.push(hex_digit(u8::try_from(number % 10).unwrap_or_default()));
}

/// The number that decimal digits stand for, or hexadecimal ones with the radix 16; 0 for no digit. `None` for anything
/// else, and for what is too large.
#[inline(never)]
pub fn number_of(digits: &str, radix: u32) -> Option<u32> {
    let mut number = 0_u32;
    for digit in digits.bytes() {
        number = number.checked_mul(radix)?.checked_add(char::from(digit).to_digit(radix)?)?;
    }
    Some(number)
}

/// Base64 with padding (RFC 4648, section 4).
pub fn base64_encode(bytes: &[u8]) -> String {
    encode_sixes(bytes, STANDARD, true)
}

/// The bytes of base64 with padding (RFC 4648, section 4).
pub fn base64_decode(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let digits = text.strip_suffix("==").or_else(|| text.strip_suffix("=")).unwrap_or(text);
    decode_sixes(digits, STANDARD)
}

/// Base64url without padding (RFC 4648, section 5; RFC 7515, appendix C).
pub fn base64url_encode(bytes: &[u8]) -> String {
    encode_sixes(bytes, URL, false)
}

/// The bytes of base64url without padding.
pub fn base64url_decode(text: &str) -> Option<Vec<u8>> {
    decode_sixes(text, URL)
}

/// Percent-encodes everything but the unreserved characters (RFC 3986, section 2.3) and those of the class `kept`, in
/// upper-case hex.
pub fn percent_encode(bytes: &[u8], kept: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for &byte in bytes {
        if is_in(byte, b"azAZ09-.__~~") || is_in(byte, kept) {
            text.push(char::from(byte));
            continue;
        }
        text.push('%');
        text.push(hex_digit(byte >> 4).to_ascii_uppercase());
        text.push(hex_digit(byte & 15).to_ascii_uppercase());
    }
    text
}

/// Takes the percent-encoding off. What is not encoded properly stays as it is; `plus` is what a plus stands for.
pub fn percent_decode(text: &str, plus: u8) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'%'
            && let [high, low, after @ ..] = rest
            && let (Some(high), Some(low)) = (hex_value(*high), hex_value(*low))
        {
            bytes.push(high << 4 | low);
            rest = after;
            continue;
        }
        bytes.push(if *first == b'+' { plus } else { *first });
    }
    bytes
}

/// The last two digits of an alphabet of base64: those for 62 and 63.
type Tail = [u8; 2];
const STANDARD: Tail = *b"+/";
const URL: Tail = *b"-_";

fn encode_sixes(bytes: &[u8], tail: Tail, padded: bool) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 6 {
            count -= 6;
            text.push(base64_digit(low_byte(bits >> count) & 63, tail));
        }
    }
    if count > 0 {
        text.push(base64_digit(low_byte(bits << (6 - count)) & 63, tail));
    }
    while padded && !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Bits that fill up the last digit have to be zero, so that no two texts stand for the same bytes.
fn decode_sixes(text: &str, tail: Tail) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes() {
        bits = bits << 6 | u32::from(base64_value(digit, tail)?);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(low_byte(bits >> count));
            bits &= (1 << count) - 1;
        }
    }
    (count < 6 && bits == 0).then_some(bytes)
}

fn low_byte(bits: u32) -> u8 {
    let [byte, ..] = bits.to_le_bytes();
    byte
}

fn hex_digit(value: u8) -> char {
    char::from(if value < 10 { b'0' + value } else { b'a' - 10 + value })
}

fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

fn base64_digit(value: u8, [plus, slash]: Tail) -> char {
    char::from(match value {
        0..=25 => b'A' + value,
        26..=51 => b'a' - 26 + value,
        52..=61 => value - 52 + b'0',
        62 => plus,
        _ => slash,
    })
}

fn base64_value(digit: u8, [plus, slash]: Tail) -> Option<u8> {
    match digit {
        b'A'..=b'Z' => Some(digit - b'A'),
        b'a'..=b'z' => Some(digit - b'a' + 26),
        b'0'..=b'9' => Some(digit - b'0' + 52),
        _ if digit == plus => Some(62),
        _ if digit == slash => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use super::*;

    #[test]
    fn base64_follows_the_test_vectors_of_rfc_4648() {
        for (plain, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64_encode(plain.as_bytes()), text);
            assert_eq!(base64_decode(text).unwrap(), plain.as_bytes());
            let unpadded = text.trim_end_matches('=');
            assert_eq!(base64url_encode(plain.as_bytes()), unpadded);
            assert_eq!(base64url_decode(unpadded).unwrap(), plain.as_bytes());
        }
        assert_eq!(base64_encode(&[0xfb, 0xff]), "+/8=");
        assert_eq!(base64url_encode(&[0xfb, 0xff]), "-_8");
    }

    #[test]
    fn base64_refuses_what_it_would_not_write() {
        for text in [
            "Z", "Zg", "Zg=", "Zh==", "Zm9=", "Zm9v=", "====", "Z===", "Zg==Zg==", "Zm9v\n", "Zm 9", "-_8=",
            "Zm9é",
        ] {
            assert_eq!(base64_decode(text), None, "{text}");
        }
        for text in ["Z", "Zh", "Zg==", "+/8", "Zm9v\n"] {
            assert_eq!(base64url_decode(text), None, "{text}");
        }
    }

    #[test]
    fn hex_takes_both_cases_and_refuses_the_rest() {
        assert_eq!(hex_encode(&[0, 0x9a, 0xff]), "009aff");
        assert_eq!(hex_decode("009AfF").unwrap(), [0, 0x9a, 0xff]);
        assert_eq!(hex_decode("").unwrap(), []);
        for text in ["0", "0g", "0x00", "-1", " 00", "é"] {
            assert_eq!(hex_decode(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_lose_their_leading_zeros() {
        for (text, number, back) in [
            ("0", &[][..], "0"),
            ("0000", &[], "0"),
            ("f", &[0x0f], "f"),
            ("00f", &[0x0f], "f"),
            ("F00", &[0x0f, 0], "f00"),
            ("80", &[0x80], "80"),
        ] {
            assert_eq!(number_from_hex(text).unwrap(), number, "{text}");
            assert_eq!(number_to_hex(number), back);
        }
        for text in ["", "-1", "0x1", "1 ", "g"] {
            assert_eq!(number_from_hex(text), None, "{text}");
        }
    }

    #[test]
    fn a_hashed_number_never_looks_negative() {
        assert_eq!(signed_bytes(&[]), [0]);
        assert_eq!(signed_bytes(&[0, 0]), [0]);
        assert_eq!(signed_bytes(&[0x7f]), [0x7f]);
        assert_eq!(signed_bytes(&[0x80]), [0, 0x80]);
        assert_eq!(signed_bytes(&[0, 0, 0x80, 0]), [0, 0x80, 0]);
    }
}
