//! The ports that answer at once: the time and randomness, which the application may replace, and the host's JSON.

use alloc::string::String;

use js_sys::{TypeError, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{self, get};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::token::millis;
use crate::value::Value;

#[wasm_bindgen]
extern "C" {
    /// `{ now(), random(length) }`: what `platform.js` makes of the option `runtime`.
    #[derive(Clone, Debug)]
    pub type Ports;

    #[wasm_bindgen(method)]
    fn now(this: &Ports) -> f64;

    /// Throws when there is no source of randomness, or it gave something else.
    #[wasm_bindgen(method, catch)]
    fn random(this: &Ports, length: usize) -> core::result::Result<Uint8Array, JsValue>;
}

impl Host for Ports {
    fn now(&self) -> i64 {
        millis(self.now() / 1000.0)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<()> {
        let drawn = self.random(bytes.len()).map_err(|thrown| {
            let code =
                if thrown.is_instance_of::<TypeError>() { Code::InvalidArgument } else { Code::Unknown };
            Error::new(code, get(&thrown, "message").as_string().as_deref().unwrap_or_default())
        })?;
        if usize::try_from(drawn.length()) != Ok(bytes.len()) {
            return Err(Error::argument("runtime.randomBytes must return as many bytes as it is asked for"));
        }
        drawn.copy_to(bytes);
        Ok(())
    }

    fn parse(&self, text: &str) -> Option<Value> {
        convert::parse(text)
    }

    fn stringify(&self, value: &Value) -> String {
        convert::stringify(value)
    }
}
