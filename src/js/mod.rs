//! Everything that touches JavaScript. It converts, waits and drives; it decides nothing.

#![allow(
    clippy::missing_errors_doc,
    reason = "whoever calls these is in JavaScript: the errors stand in pkg/types"
)]
#![allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub, though no Rust caller reaches it")]

mod account;
mod auth;
mod auth_account;
mod auth_identity;
mod channel;
mod client;
mod convert;
mod cookie;
mod credentials;
mod error;
mod events;
mod host;
mod identity;
mod lock;
mod network;
mod output;
mod page;
mod passkey;
mod promise;
mod session;
mod sign_in;
mod sign_up;
mod signed;
mod srp;
mod storage;
mod store;
mod takeover;
mod transaction;
mod vault;
mod verifier;

pub use self::srp::SrpClient;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::config::Config;

/// `createCognitoAuth(config)`: an instance for one user pool client and one identity pool.
#[wasm_bindgen(js_name = createCognitoAuth, skip_typescript)]
pub fn create_cognito_auth(config: &JsValue) -> Result<auth::CognitoAuth, JsValue> {
    client::Client::create(config).map(auth::CognitoAuth::new).map_err(|error| error::to_js(&error))
}

/// `parseConfig(config)`: what is understood of a configuration, in our own form.
#[wasm_bindgen(js_name = parseConfig, skip_typescript)]
pub fn parse_config(config: &JsValue) -> Result<JsValue, JsValue> {
    let parsed =
        convert::to_value(config).and_then(|value| Config::parse(&value).map(|_| Config::understood(&value)));
    parsed.map(|value| convert::to_js(&value)).map_err(|error| error::to_js(&error))
}

/// `isAuthError(error)`: whether it is one of ours, from whichever copy of the package.
#[wasm_bindgen(js_name = isAuthError, skip_typescript)]
pub fn is_auth_error(error: &JsValue) -> bool {
    error::is_ours(error)
}
