//! The configuration of an instance, as the flows are given it.

use alloc::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert;
use super::error::thrown;
use crate::config::Config;
use crate::reader::Reader;

/// The pools that an instance speaks to.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Client {
    pub(super) config: Rc<Config>,
}

#[wasm_bindgen]
impl Client {
    /// From a configuration in the client's own form.
    ///
    /// # Errors
    ///
    /// A `CoreError` that says which member is wrong.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Json<CoreConfig>")] config: &str,
    ) -> Result<Client, JsValue> {
        let config = convert::input(config).and_then(|value| Config::read(&Reader::input(&value)));
        config.map(|config| Self { config: Rc::new(config) }).map_err(|error| thrown(&error))
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A configuration in the client's own form. */
export interface CoreConfig {
  readonly userPoolId?: string;
  readonly userPoolClientId?: string;
  readonly userPoolClientSecret?: string;
  readonly userPoolEndpoint?: string;
  readonly identityPoolId?: string;
  readonly identityPoolEndpoint?: string;
  readonly allowGuestAccess?: boolean;
  readonly stsEndpoint?: string;
}
"#;
