//! Values as bytes, the way they cross to JavaScript: in one piece, with one call. `codec.js` is the other half.
//!
//! A value is a tag and what belongs to it. Numbers and lengths are 64-bit floats, little-endian; a text is its length in
//! bytes and UTF-8; a list is its length and its items; an object is its length and its members, each a text and a value.

#![allow(unsafe_code, reason = "a check of UTF-8 is downloaded by every page")]

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::str::from_utf8_unchecked;

use crate::value::{Kind, Value};

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const NUMBER: u8 = 3;
const TEXT: u8 = 4;
const LIST: u8 = 5;
const OBJECT: u8 = 6;
const DATE: u8 = 7;

/// A value as bytes.
pub fn encode(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(256);
    write(&mut bytes, value);
    bytes
}

/// The value that the bytes stand for; `null` for none and for what [`encode`] would not write.
///
/// # Safety
///
/// They come from [`encode`] or from codec.js: the texts in them are UTF-8.
pub unsafe fn decode(bytes: &[u8]) -> Value {
    Reader(bytes).value().unwrap_or_default()
}

/// The items of a list, each to be taken.
///
/// # Safety
///
/// That of [`decode`].
pub(super) unsafe fn decode_list(bytes: &[u8]) -> Vec<Value> {
    let mut reader = Reader(bytes);
    reader.byte();
    reader.list().unwrap_or_default()
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds and lengths stay below 2^53")]
fn write(bytes: &mut Vec<u8>, value: &Value) {
    match value.kind() {
        Kind::Null => push(bytes, &[NULL]),
        Kind::Bool(truth) => push(bytes, &[if truth { TRUE } else { FALSE }]),
        Kind::Number(number) => push_number(bytes, NUMBER, number),
        Kind::Date(millis) => push_number(bytes, DATE, millis as f64),
        Kind::String(text) => {
            push(bytes, &[TEXT]);
            push_text(bytes, text);
        }
        Kind::Array(items) => {
            push_number(bytes, LIST, items.len() as f64);
            for item in items {
                write(bytes, item);
            }
        }
        Kind::Object(members) => {
            push_number(bytes, OBJECT, members.len() as f64);
            for (name, value) in members {
                push_text(bytes, name);
                write(bytes, value);
            }
        }
    }
}

fn push_number(bytes: &mut Vec<u8>, tag: u8, number: f64) {
    push(bytes, &[tag]);
    push(bytes, &number.to_le_bytes());
}

#[allow(clippy::cast_precision_loss, reason = "lengths stay below 2^53")]
fn push_text(bytes: &mut Vec<u8>, text: &str) {
    push(bytes, &(text.len() as f64).to_le_bytes());
    push(bytes, text.as_bytes());
}

#[inline(never)]
fn push(bytes: &mut Vec<u8>, more: &[u8]) {
    bytes.extend_from_slice(more);
}

/// What has not been read yet.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn value(&mut self) -> Option<Value> {
        Some(match self.byte()? {
            NULL => Value::null(),
            FALSE => Value::from(false),
            TRUE => Value::from(true),
            NUMBER => Value::from(self.number()?),
            TEXT => Value::from(self.text()?),
            LIST => Value::from(self.list()?),
            OBJECT => {
                let mut members: Vec<(String, Value)> = Vec::new();
                for _ in 0..self.length()? {
                    members.push((self.text()?.to_string(), self.value()?));
                }
                Value::from(members)
            }
            _ => return None,
        })
    }

    fn list(&mut self) -> Option<Vec<Value>> {
        let mut items = Vec::new();
        for _ in 0..self.length()? {
            items.push(self.value()?);
        }
        Some(items)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.length()?;
        // SAFETY: that of `decode`. `TextEncoder`, by which codec.js writes texts, gives nothing but UTF-8.
        Some(unsafe { from_utf8_unchecked(self.take(length)?) })
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
    fn length(&mut self) -> Option<usize> {
        self.number().map(|number| number as usize)
    }

    fn number(&mut self) -> Option<f64> {
        self.take(8)?.try_into().ok().map(f64::from_le_bytes)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    #[inline(never)]
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }
}
