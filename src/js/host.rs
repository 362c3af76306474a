//! The ports that answer at once: the application's own (`runtime`) or those of the platform.

use alloc::string::String;

use js_sys::{Date, Function, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{self, get};
use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::token::millis;
use crate::value::Value;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = crypto)]
    static CRYPTO: Option<web_sys::Crypto>;
}

/// The application's `runtime` option.
#[derive(Debug, Default)]
pub(super) struct JsHost {
    now: Option<Function>,
    random: Option<Function>,
}

impl JsHost {
    /// From the `runtime` option; what it lacks comes from the platform.
    pub(super) fn new(runtime: &JsValue) -> Self {
        let function = |name| get(runtime, name).dyn_into::<Function>().ok();
        Self { now: function("now"), random: function("randomBytes") }
    }

    /// A random number for jitter, from 0 to 255. Nothing depends on it being unpredictable.
    pub(super) fn jitter(&self) -> u8 {
        let mut byte = [0];
        match self.random(&mut byte) {
            Ok(()) => byte[0],
            Err(_) => 0,
        }
    }
}

impl Host for JsHost {
    fn now(&self) -> i64 {
        let own = self.now.as_ref().and_then(|now| now.call0(&JsValue::UNDEFINED).ok());
        let now = own.and_then(|now| now.as_f64()).unwrap_or_else(Date::now);
        millis(now / 1000.0)
    }

    fn random(&self, bytes: &mut [u8]) -> Result<()> {
        let none = || Error::new(Code::Unknown, "there is no source of secure random bytes here");
        let Some(random) = &self.random else {
            let crypto = CRYPTO.with(Clone::clone).ok_or_else(none)?;
            return crypto.get_random_values_with_u8_array(bytes).map(drop).map_err(|_| none());
        };
        let length = JsValue::from_f64(f64::from(u32::try_from(bytes.len()).unwrap_or(u32::MAX)));
        let drawn = random.call1(&JsValue::UNDEFINED, &length).map_err(|_| none())?;
        let drawn = drawn
            .dyn_into::<Uint8Array>()
            .map_err(|_| Error::argument("runtime.randomBytes must return a Uint8Array"))?;
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
