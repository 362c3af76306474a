//! A text in cookies, each below the 4096 bytes that every browser takes.
//!
//! The first cookie has the key's name, and holds `<side><further cookies>.<check>.<text>`; the others are named
//! `<key>.<side><number>`. A new text goes to the other side, and the first cookie turns to it last: a write that was cut
//! off leaves the old text. `check` tells a mixture of two writes from a text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::encode::{hex_encode, percent_decode, percent_encode, push_decimal};
use crate::hash::sha256;
use crate::search::{cut, joined};
use crate::value::Value;

/// The size of a cookie, with its name and attributes, that browsers need not exceed (RFC 6265, section 6.1).
const SIZE: usize = 4096;

/// Reserved for the names of the attributes and for the head.
const OVERHEAD: usize = 200;

/// Least room for text in a cookie.
const LEAST: usize = 256;

/// Most further cookies of one text.
const MOST: usize = 40;

/// How to write `text`, where the first cookie holds `old`: `{ set: [[name, value], …], delete: [name, …] }`, to be done
/// in this order. `extra`: bytes of the attributes' values.
pub fn plan(key: &str, old: Option<&str>, text: &str, extra: usize) -> Value {
    let room = SIZE.saturating_sub(OVERHEAD + extra + key.len()).max(LEAST);
    let escaped = swap(&percent_encode(text.as_bytes(), b""), b'%', b'*');
    let (first, mut rest) = split(&escaped, room);
    let old = old.and_then(Head::read);
    let side = if old.as_ref().is_some_and(|old| old.side == "a") { "b" } else { "a" };
    let mut head = Head { side, further: 0, check: &check(text), text: first };
    let mut set = Vec::new();
    while !rest.is_empty() {
        let (piece, more) = split(rest, room);
        head.further += 1;
        set.push(Value::from([head.name(key, head.further).into(), piece.into()]));
        rest = more;
    }
    set.push(Value::from([key.into(), head.write().into()]));
    Value::object().with("set", set).with("delete", old.map(|old| old.names(key)).unwrap_or_default())
}

/// The names of the cookies that belong to the first one, which holds `first`; `null` when that is none of ours.
pub fn further(key: &str, first: &str) -> Value {
    Head::read(first).map(|head| head.names(key)).into()
}

/// The text of all cookies, the values of the further ones put behind that of the first; `None` when it is not whole.
pub fn join(values: &str) -> Option<String> {
    let head = Head::read(values)?;
    let text = String::from_utf8(percent_decode(&swap(head.text, b'*', b'%'), b'+')).ok()?;
    (check(&text) == head.check).then_some(text)
}

struct Head<'a> {
    side: &'a str,
    further: usize,
    check: &'a str,
    text: &'a str,
}

impl<'a> Head<'a> {
    fn read(value: &'a str) -> Option<Self> {
        let (place, rest) = cut(value, ".")?;
        let (check, text) = cut(rest, ".")?;
        let (side, number) = place.split_at_checked(1)?;
        let mut further = 0;
        for digit in number.bytes() {
            further = further * 10 + usize::from(digit.wrapping_sub(b'0'));
            if !digit.is_ascii_digit() || further > MOST {
                return None;
            }
        }
        (matches!(side, "a" | "b") && !number.is_empty()).then_some(Self { side, further, check, text })
    }

    fn write(&self) -> String {
        joined(&[&self.place(self.further), self.check, self.text], ".")
    }

    fn name(&self, key: &str, number: usize) -> String {
        joined(&[key, &self.place(number)], ".")
    }

    fn place(&self, number: usize) -> String {
        let mut place = self.side.to_string();
        push_decimal(&mut place, u64::try_from(number).unwrap_or_default());
        place
    }

    fn names(&self, key: &str) -> Vec<Value> {
        let mut names = Vec::new();
        for number in 1..=self.further {
            names.push(self.name(key, number).into());
        }
        names
    }
}

/// The text up to a byte, and the rest. Escaped text is ASCII.
fn split(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}

fn check(text: &str) -> String {
    let digest = sha256(&[text.as_bytes()]);
    hex_encode(digest.get(..4).unwrap_or_default())
}

/// Some layers encode or refuse a percent sign: in cookies there is a `*` in its place, which `encodeURIComponent` leaves
/// alone.
fn swap(text: &str, from: u8, to: u8) -> String {
    let mut swapped = String::new();
    for byte in text.bytes() {
        swapped.push(char::from(if byte == from { to } else { byte }));
    }
    swapped
}
