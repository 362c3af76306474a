//! The ports that answer at once: the time and randomness, which the application may replace, and the host's JSON.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use super::codec::{decode, encode};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::token::millis;
use crate::value::Value;

#[wasm_bindgen]
extern "C" {
    /// What `host.js` makes of the option `runtime`. None of its methods throws: an exception would leave the core in the
    /// middle of something.
    #[derive(Clone, Debug)]
    pub type Ports;

    /// The device's clock, Unix milliseconds.
    #[wasm_bindgen(method)]
    fn now(this: &Ports) -> f64;

    /// Fills the bytes; gives what went wrong, see [`DRAWN`].
    #[wasm_bindgen(method)]
    fn random(this: &Ports, bytes: &mut [u8]) -> u8;

    /// The value of a text in JSON, as bytes; none when it is no JSON, or nested too deeply.
    #[wasm_bindgen(method)]
    fn parse(this: &Ports, text: &[u8]) -> Vec<u8>;

    /// The text in JSON of a value.
    #[wasm_bindgen(method)]
    fn stringify(this: &Ports, value: &[u8]) -> Vec<u8>;

    /// Hands over what a call came to: a value, or if it failed what its error says. It is read at once: the bytes are
    /// wiped afterwards.
    #[wasm_bindgen(method)]
    pub(super) fn answer(this: &Ports, failed: bool, value: &[u8]);
}

/// What [`Ports::random`] gives when all went well; 1 when the application's function gives no bytes, 2 when it gives
/// another number of them.
const DRAWN: u8 = 0;

impl Host for Ports {
    fn now(&self) -> i64 {
        millis(self.now() / 1000.0)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<()> {
        Err(match self.random(bytes) {
            DRAWN => return Ok(()),
            1 => Error::argument("runtime.randomBytes must return a Uint8Array"),
            2 => Error::argument("runtime.randomBytes must return as many bytes as it is asked for"),
            _ => Error::new(Code::Unknown, "there is no source of secure random bytes here"),
        })
    }

    fn parse(&self, text: &str) -> Option<Value> {
        let bytes = Zeroizing::new(self.parse(text.as_bytes()));
        (!bytes.is_empty()).then(|| decode(&bytes))
    }

    fn stringify(&self, value: &Value) -> String {
        String::from_utf8(self.stringify(&encode(value))).unwrap_or_default()
    }
}
