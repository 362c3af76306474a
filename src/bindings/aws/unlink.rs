//! Taking logins off an identity.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::source::CredentialSource;
use crate::aws::calls;
use crate::aws::identity::unlink::Unlinking;
use crate::bindings::convert;
use crate::bindings::error::thrown;
use crate::reader::Reader;

/// Logins on their way off an identity.
#[wasm_bindgen]
#[derive(Debug)]
pub struct UnlinkIdentity {
    source: CredentialSource,
    flow: calls::Unlink,
}

#[wasm_bindgen]
impl UnlinkIdentity {
    /// Begins. Without an identity in the input, the source must hold credentials.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(constructor)]
    pub fn new(
        source: &CredentialSource,
        #[wasm_bindgen(unchecked_param_type = "Json<{ loginsToRemove: string[]; identityId?: string }>")]
        input: &str,
    ) -> Result<UnlinkIdentity, JsValue> {
        let input = convert::input(input).and_then(|input| Unlinking::read(&Reader::input(&input)));
        let flow = calls::Unlink::start(input.map_err(|error| thrown(&error))?);
        Ok(Self { source: source.clone(), flow })
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
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        let Self { source, flow } = self;
        source.step(surroundings, reply, |cx, source, reply| flow.next(cx, source, reply))
    }
}
