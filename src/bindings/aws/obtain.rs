//! Getting credentials that can be used.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::source::CredentialSource;
use crate::aws::obtain::{self, Wish};
use crate::bindings::convert;
use crate::bindings::error::thrown;
use crate::reader::Reader;

/// Credentials on their way to a source. A source takes one at a time.
#[wasm_bindgen]
#[derive(Debug)]
pub struct ObtainCredentials {
    source: CredentialSource,
    flow: obtain::Obtain,
}

#[wasm_bindgen]
impl ObtainCredentials {
    /// Begins.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong wish.
    #[wasm_bindgen(constructor)]
    pub fn new(
        source: &CredentialSource,
        #[wasm_bindgen(unchecked_param_type = "Json<Wish>")] wish: &str,
    ) -> Result<ObtainCredentials, JsValue> {
        let wish = convert::input(wish).and_then(|wish| Wish::read(&Reader::input(&wish)));
        let flow = obtain::Obtain::start(wish.map_err(|error| thrown(&error))?);
        Ok(Self { source: source.clone(), flow })
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<WireCredentials>")]
    pub fn next(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        let Self { source, flow } = self;
        source.step(surroundings, reply, |cx, source, reply| flow.next(cx, source, reply))
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Which credentials will do. */
export interface Wish {
  /** Not those that are held. */
  readonly forceRefresh?: boolean;
  /** For how many seconds they are needed. */
  readonly expiresIn?: number;
}

/** Credentials. The dates are Unix milliseconds, by the server's clock and by the device's. */
export interface WireCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: number;
  readonly deviceExpiration: number;
  readonly identityId: string;
}
"#;
