//! Another library's session, and what else changes the record.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::client::Client;
use super::effect::step;
use crate::config::Config;
use crate::json;
use crate::session::{forget_device, take_over};

/// One look for another library's session.
#[wasm_bindgen]
#[derive(Debug)]
pub struct TakeOver {
    config: Rc<Config>,
    flow: take_over::TakeOver,
}

#[wasm_bindgen]
impl TakeOver {
    /// A look for what Amplify or amazon-cognito-identity-js has left in the storage.
    #[wasm_bindgen(constructor)]
    pub fn new(client: &Client) -> TakeOver {
        Self { config: Rc::clone(&client.config), flow: take_over::TakeOver::default() }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<boolean>")]
    pub fn next(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        entropy: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        step(&self.config, surroundings, entropy, reply, &mut |cx, reply| {
            Ok(self.flow.next(cx, reply)?.map(|output| json::to_text(&output)))
        })
    }
}

/// Drops a device from the record.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ForgetDevice {
    config: Rc<Config>,
    flow: forget_device::ForgetDevice,
}

#[wasm_bindgen]
impl ForgetDevice {
    /// Drops the device with this key.
    #[wasm_bindgen(constructor)]
    pub fn new(client: &Client, key: String) -> ForgetDevice {
        Self { config: Rc::clone(&client.config), flow: forget_device::ForgetDevice::new(key) }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<null>")]
    pub fn next(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        entropy: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        step(&self.config, surroundings, entropy, reply, &mut |cx, reply| {
            Ok(self.flow.next(cx, reply)?.map(|output| json::to_text(&output)))
        })
    }
}
