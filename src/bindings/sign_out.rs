//! Signing out.

use alloc::rc::Rc;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::client::Client;
use super::effect::step;
use crate::config::Config;
use crate::json;
use crate::session::sign_out::{self, Reach};

/// One sign-out.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SignOut {
    config: Rc<Config>,
    flow: sign_out::SignOut,
}

#[wasm_bindgen]
impl SignOut {
    /// A sign-out of this session, or `everywhere`.
    #[wasm_bindgen(constructor)]
    pub fn new(client: &Client, everywhere: bool) -> SignOut {
        Self::of(client, if everywhere { Reach::Everywhere } else { Reach::Here })
    }

    /// The end of the session of an account that was deleted: there is nothing left to be told to the service.
    #[wasm_bindgen(js_name = afterDeletion)]
    pub fn after_deletion(client: &Client) -> SignOut {
        Self::of(client, Reach::Deleted)
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

impl SignOut {
    fn of(client: &Client, reach: Reach) -> Self {
        Self { config: Rc::clone(&client.config), flow: sign_out::SignOut::new(reach) }
    }
}
