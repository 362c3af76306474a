//! Renewing the tokens.

use alloc::rc::Rc;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::client::Client;
use super::convert;
use super::effect::step;
use super::error::thrown;
use crate::config::Config;
use crate::json;
use crate::reader::Reader;
use crate::session::renewal::{self, Need, RenewalOptions};

/// One renewal of the tokens.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Renewal {
    config: Rc<Config>,
    flow: renewal::Renewal,
}

#[wasm_bindgen]
impl Renewal {
    /// A renewal of the tokens of whoever is signed in. `ahead`: unless they last for some time.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong option.
    #[wasm_bindgen(constructor)]
    pub fn new(
        client: &Client,
        #[wasm_bindgen(unchecked_param_type = "Json<RenewalInput>")] input: &str,
        ahead: bool,
    ) -> Result<Renewal, JsValue> {
        let options = convert::input(input).and_then(|input| RenewalOptions::read(&Reader::input(&input)));
        let mut options = options.map_err(|error| thrown(&error))?;
        if ahead {
            options.need = Need::Ahead;
        }
        Ok(Self { config: Rc::clone(&client.config), flow: renewal::Renewal::new(options) })
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<RenewalOutcome>")]
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

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a renewal is asked for. */
export interface RenewalInput {
  readonly forceRefresh?: boolean;
  readonly clientMetadata?: Record<string, string>;
}

/** How a renewal ended. With `kept` the session goes on, with `ended` it is over. */
export type RenewalOutcome =
  | { readonly kind: "refreshed" }
  | { readonly kind: "adopted" }
  | { readonly kind: "signedOut" }
  | { readonly kind: "ended"; readonly error: CoreError }
  | { readonly kind: "kept"; readonly error: CoreError };
"#;
