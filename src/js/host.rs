//! The ports that answer at once: the time and randomness, which the application may replace, and the host's JSON.

#![allow(unsafe_code, reason = "a check of UTF-8 is downloaded by every page")]

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use wasm_bindgen::prelude::wasm_bindgen;

use super::codec::{decode, encode};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::token::millis;
use crate::value::Value;

// None of these throws: an exception would leave the core in the middle of something.
#[wasm_bindgen(module = "/src/js/ports.js")]
extern "C" {
    /// The device's clock, Unix milliseconds.
    fn now() -> f64;

    /// Fills the bytes; gives what went wrong, see [`DRAWN`].
    fn random(bytes: &mut [u8]) -> u8;

    /// The value of a text in JSON, to be [`taken`]; nothing when it is no JSON, or nested too deeply. Gives its length.
    fn parse(json: &[u8]) -> u32;

    /// The Unix milliseconds of a date in the words of HTTP; NaN when it is none.
    fn date(text: &[u8]) -> f64;

    /// The text in JSON of a value, to be [`taken`]. Gives its length.
    fn stringify(value: &[u8]) -> u32;

    /// Fills the bytes with what the host has given first of all that was not taken yet.
    fn take(bytes: &mut [u8]);

    /// Hands over what a call came to: a value, or if it failed what its error says. It is read at once: the bytes are
    /// wiped afterwards.
    pub(super) fn answer(failed: bool, value: &[u8]);
}

/// What the host has given, of this length.
pub(super) fn taken(length: u32) -> Vec<u8> {
    let mut bytes = vec![0; length as usize];
    take(&mut bytes);
    bytes
}

/// The ports of whoever made the call that is under way.
#[derive(Debug)]
pub(super) struct Ports;

/// What [`random`] gives when all went well; 1 when the application's function gives no bytes, or another number of them.
const DRAWN: u8 = 0;

impl Host for Ports {
    fn now(&self) -> i64 {
        millis(now() / 1000.0)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<()> {
        Err(match random(bytes) {
            DRAWN => return Ok(()),
            1 => {
                Error::argument("runtime.randomBytes must return a Uint8Array of the length that it is given")
            }
            _ => Error::new(Code::Unknown, "there is no source of secure random bytes here"),
        })
    }

    fn parse(&self, json: &[u8]) -> Option<Value> {
        let bytes = taken(parse(json));
        // SAFETY: the host writes it by codec.js.
        (!bytes.is_empty()).then(|| unsafe { decode(&bytes) })
    }

    fn date(&self, text: &str) -> Option<i64> {
        let date = date(text.as_bytes());
        (!date.is_nan()).then(|| millis(date / 1000.0))
    }

    fn stringify(&self, value: &Value) -> String {
        // SAFETY: the host gives the text in UTF-8, as `TextEncoder` writes it.
        unsafe { String::from_utf8_unchecked(taken(stringify(&encode(value)))) }
    }
}
