//! The exported class, third part: AWS credentials and what is signed with them.

use alloc::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::auth::CognitoAuth;
use super::client::Client;
use super::error;
use super::promise::promise;

#[wasm_bindgen]
impl CognitoAuth {
    /// `getCredentials`.
    #[wasm_bindgen(js_name = getCredentials)]
    pub fn get_credentials(&self, input: &JsValue) -> Promise {
        self.run(input, Client::get_credentials)
    }

    /// `credentialsProvider`.
    #[wasm_bindgen(js_name = credentialsProvider)]
    pub fn credentials_provider(&self, options: &JsValue) -> Result<JsValue, JsValue> {
        self.0.credentials_provider(options).map_err(|error| error::to_js(&error))
    }

    /// `unlinkIdentity`.
    #[wasm_bindgen(js_name = unlinkIdentity)]
    pub fn unlink_identity(&self, input: JsValue) -> Promise {
        promise(Rc::clone(&self.0).unlink_identity(input))
    }

    /// `signedFetch`.
    #[wasm_bindgen(js_name = signedFetch)]
    pub fn signed_fetch(&self, service: &JsValue, region: &JsValue) -> Result<JsValue, JsValue> {
        self.0.signed_fetch(service, region).map_err(|error| error::to_js(&error))
    }

    /// `presignUrl`.
    #[wasm_bindgen(js_name = presignUrl)]
    pub fn presign_url(&self, url: JsValue, options: JsValue) -> Promise {
        promise(Rc::clone(&self.0).presign_url(url, options))
    }

    /// `getOpenIdTokenForDeveloperIdentity`.
    #[wasm_bindgen(js_name = getOpenIdTokenForDeveloperIdentity)]
    pub fn developer_token(&self, input: JsValue) -> Promise {
        promise(Rc::clone(&self.0).developer_token(input))
    }
}
