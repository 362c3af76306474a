//! Base64 (RFC 4648 sections 4 and 5), base32 (section 6) and hexadecimal.

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Base64 with padding.
pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = sixes(bytes, STANDARD);
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

/// Base64url without padding.
pub(crate) fn base64url(bytes: &[u8]) -> String {
    sixes(bytes, URL)
}

/// Strict base64 with padding; `None` for anything else.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    if text.is_empty() || !text.len().is_multiple_of(4) {
        return None;
    }
    let bare = text.trim_end_matches('=');
    if text.len() - bare.len() > 2 {
        return None;
    }
    unsixes(bare, STANDARD)
}

/// Strict base64url without padding; `None` for anything else.
pub(crate) fn from_base64url(text: &str) -> Option<Vec<u8>> {
    unsixes(text, URL)
}

/// Lower-case hexadecimal, two digits a byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Base32 without padding: the form of TOTP seeds.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            text.push(symbol(BASE32, bits >> held & 31));
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        text.push(symbol(BASE32, bits << (5 - held) & 31));
    }
    text
}

/// Reads base32 with or without padding.
pub(crate) fn from_base32(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0_u32);
    for digit in text.trim_end_matches('=').bytes() {
        bits = bits << 5 | place(BASE32, digit)?;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 255).to_le_bytes()[0]);
        }
        bits &= (1 << held) - 1;
    }
    Some(bytes)
}

fn sixes(bytes: &[u8], alphabet: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word =
            group.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for step in 0..=group.len() {
            text.push(symbol(alphabet, word >> (18 - 6 * step) & 63));
        }
    }
    text
}

fn unsixes(text: &str, alphabet: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.as_bytes().chunks(4) {
        if group.len() == 1 {
            return None;
        }
        let mut word = 0_u32;
        for digit in group {
            word = word << 6 | place(alphabet, *digit)?;
        }
        word <<= 6 * (4 - group.len());
        let [_, a, b, c] = word.to_be_bytes();
        bytes.extend([a, b, c].into_iter().take(group.len() - 1));
    }
    Some(bytes)
}

fn symbol(alphabet: &[u8], index: u32) -> char {
    let at = usize::try_from(index).unwrap_or(0);
    alphabet.get(at).map_or('A', |byte| char::from(*byte))
}

fn place(alphabet: &[u8], digit: u8) -> Option<u32> {
    let at = alphabet.iter().position(|other| *other == digit)?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::{base32, base64, base64url, from_base32, from_base64, from_base64url};

    #[test]
    fn rfc_4648_section_10() {
        for (bytes, text, thirty_two) in [
            ("f", "Zg==", "MY"),
            ("fo", "Zm8=", "MZXQ"),
            ("foo", "Zm9v", "MZXW6"),
            ("foobar", "Zm9vYmFy", "MZXW6YTBOI"),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
            assert_eq!(from_base64(text).as_deref(), Some(bytes.as_bytes()));
            assert_eq!(base64url(bytes.as_bytes()), text.trim_end_matches('='));
            assert_eq!(from_base64url(text.trim_end_matches('=')).as_deref(), Some(bytes.as_bytes()));
            assert_eq!(base32(bytes.as_bytes()), thirty_two);
            assert_eq!(from_base32(thirty_two).as_deref(), Some(bytes.as_bytes()));
        }
    }

    #[test]
    fn what_is_not_base64_is_refused() {
        for text in ["", "Z", "Zg", "Zg=", "Zg===", "Z===", "Zm9v\n", "Zm-_"] {
            assert_eq!(from_base64(text), None, "{text:?}");
        }
    }
}
