//! A server that vouches for its user.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::source::CredentialSource;
use crate::aws::calls;
use crate::aws::identity::developer::DeveloperIdentity;
use crate::bindings::convert;
use crate::bindings::error::thrown;
use crate::reader::Reader;

/// A developer identity's token on its way.
#[wasm_bindgen]
#[derive(Debug)]
pub struct VouchForUser {
    source: CredentialSource,
    flow: calls::VouchForUser,
}

#[wasm_bindgen]
impl VouchForUser {
    /// Begins, with the input of `getOpenIdTokenForDeveloperIdentity`. Of the source, only the configuration and the clock
    /// count.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(constructor)]
    pub fn new(
        source: &CredentialSource,
        #[wasm_bindgen(unchecked_param_type = "Json<unknown>")] input: &str,
    ) -> Result<VouchForUser, JsValue> {
        let input = convert::input(input).and_then(|input| DeveloperIdentity::read(&Reader::input(&input)));
        let flow = calls::VouchForUser::start(input.map_err(|error| thrown(&error))?);
        Ok(Self { source: source.clone(), flow })
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<{ identityId: string; token: string }>")]
    pub fn next(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        let Self { source, flow } = self;
        source.step(surroundings, reply, |cx, _, reply| flow.next(cx, reply))
    }
}
