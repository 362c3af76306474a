//! Signing in with the tokens of managed login.

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
use crate::session::oauth_sign_in;

/// One sign-in.
#[wasm_bindgen]
#[derive(Debug)]
pub struct OAuthSignIn {
    config: Rc<Config>,
    flow: oauth_sign_in::OAuthSignIn,
}

#[wasm_bindgen]
impl OAuthSignIn {
    /// Of the user whose tokens these are; they are verified. `server_now` is when they came, by the server's clock: Unix
    /// milliseconds.
    ///
    /// # Errors
    ///
    /// A `CoreError` when there is no access token that names a user.
    #[wasm_bindgen(constructor)]
    pub fn new(
        client: &Client,
        #[wasm_bindgen(unchecked_param_type = "Json<AuthenticationResult>")] result: &str,
        server_now: f64,
    ) -> Result<OAuthSignIn, JsValue> {
        let flow = convert::input(result)
            .and_then(|result| oauth_sign_in::OAuthSignIn::new(&Reader::answer(&result), server_now));
        flow.map(|flow| Self { config: Rc::clone(&client.config), flow }).map_err(|error| thrown(&error))
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<WireUser>")]
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
/** Tokens in the service's own form. */
export interface AuthenticationResult {
  readonly AccessToken: string;
  readonly IdToken?: string;
  readonly RefreshToken?: string;
  readonly ExpiresIn?: number;
}
"#;
