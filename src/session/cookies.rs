//! A text in cookies, each below the 4096 bytes that every browser takes.
//!
//! The first cookie has the key's name, and holds `<side><further cookies>.<check>.<text>`; the others are named
//! `<key>.<side><number>`. A new text goes to the other side, and the first cookie turns to it last: a write that was cut
//! off leaves the old text. `check` tells a mixture of two writes from a text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::str::from_utf8;

use crate::encode::{hex_encode, push_decimal};
use crate::hash::sha256;
use crate::search::cut;

/// The size of a cookie, with its name and attributes, that browsers need not exceed (RFC 6265, section 6.1).
const SIZE: usize = 4096;

/// Reserved for the names of the attributes and for the head.
const OVERHEAD: usize = 200;

/// Least room for text in a cookie.
const LEAST: usize = 256;

/// Most further cookies of one text.
const MOST: usize = 40;

/// What a write consists of.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan {
    /// Names and values, to be set in this order.
    pub set: Vec<(String, String)>,
    /// The names of cookies that are no longer needed, to be deleted after that.
    pub delete: Vec<String>,
}

/// How to write `text`, where the first cookie holds `old`. `extra`: bytes of the attributes' values.
pub fn plan(key: &str, old: Option<&str>, text: &str, extra: usize) -> Plan {
    let room = SIZE.saturating_sub(OVERHEAD + extra + key.len()).max(LEAST);
    let escaped = escape(text);
    // Escaped text is ASCII.
    let mut pieces = escaped.as_bytes().chunks(room).map(|piece| from_utf8(piece).unwrap_or_default());
    let first = pieces.next().unwrap_or_default();
    let rest: Vec<_> = pieces.collect();

    let old = old.and_then(Head::read);
    let side = if old.as_ref().is_some_and(|old| old.side == 'a') { 'b' } else { 'a' };
    let head = Head { side, further: rest.len(), check: check(text), text: first };
    let mut set: Vec<_> =
        head.names(key).into_iter().zip(rest.iter().map(|piece| String::from(*piece))).collect();
    set.push((key.to_string(), head.write()));
    Plan { set, delete: old.map(|old| old.names(key)).unwrap_or_default() }
}

/// The names of the cookies that belong to the first one, which holds `first`; `None` when that is none of ours.
pub fn further(key: &str, first: &str) -> Option<Vec<String>> {
    Head::read(first).map(|head| head.names(key))
}

/// The text of the first cookie and the further ones; `None` when it is not whole.
pub fn join(first: &str, further: &[String]) -> Option<String> {
    let head = Head::read(first)?;
    let mut escaped = head.text.to_string();
    for piece in further {
        escaped.push_str(piece);
    }
    unescape(&escaped).filter(|text| check(text) == head.check)
}

struct Head<'a> {
    side: char,
    further: usize,
    check: String,
    text: &'a str,
}

impl<'a> Head<'a> {
    fn read(value: &'a str) -> Option<Self> {
        let (place, rest) = cut(value, ".")?;
        let (check, text) = cut(rest, ".")?;
        let side = place.bytes().next().filter(|side| b"ab".contains(side)).map(char::from)?;
        let further = place.get(1..)?.parse().ok().filter(|further| *further <= MOST)?;
        Some(Self { side, further, check: check.to_string(), text })
    }

    fn write(&self) -> String {
        let mut value = String::from(self.side);
        push_decimal(&mut value, u64::try_from(self.further).unwrap_or_default());
        for part in [&self.check, self.text] {
            value.push('.');
            value.push_str(part);
        }
        value
    }

    fn names(&self, key: &str) -> Vec<String> {
        let name = |number: usize| {
            let mut name = key.to_string();
            name.push('.');
            name.push(self.side);
            push_decimal(&mut name, u64::try_from(number).unwrap_or_default());
            name
        };
        (1..=self.further).map(name).collect()
    }
}

fn check(text: &str) -> String {
    let digest = sha256(&[text.as_bytes()]);
    hex_encode(digest.get(..4).unwrap_or_default())
}

/// Bytes that some layer may encode or refuse become `*` and two hex digits; `encodeURIComponent` leaves the result alone.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped.push('*');
            escaped.push_str(&hex_encode(&[byte]));
        }
    }
    escaped
}

fn unescape(escaped: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = escaped.bytes();
    while let Some(byte) = rest.next() {
        let byte = match byte {
            b'*' => {
                let digit =
                    |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                digit(rest.next()?)? * 16 + digit(rest.next()?)?
            }
            plain => plain,
        };
        bytes.push(byte);
    }
    String::from_utf8(bytes).ok()
}
