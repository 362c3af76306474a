//! The boundary to JavaScript: conversions and synchronous calls into the core. What waits (network, storage, locks,
//! timers) is driven by the modules beside these files, in JavaScript; what is decided, is decided in the core.

#![allow(
    clippy::missing_errors_doc,
    reason = "whoever calls these is in JavaScript: the errors stand in pkg/types"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "wasm-bindgen hands strings and lists over as owned values"
)]
#![allow(clippy::unnecessary_wraps, reason = "see Returned")]
#![allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub, though no Rust caller reaches it")]

mod allocator;
mod call;
mod convert;
mod cookies;
mod core;
mod credentials;
mod error;
mod host;
mod http;
mod record;
mod renewal;
mod sign_in;
mod signing;
mod srp;
mod takeover;
mod verifier;

pub use self::core::Core;
pub use self::host::Ports;
pub use self::srp::SrpExchange;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::config::Config;
use crate::flow::mfa;

/// What a call from JavaScript gives: a value, even where nothing can fail.
///
/// Node 20 ends the process when it gives up optimised code into which it has put a call that gives a single reference. A
/// result is more than one value, and such calls are never put into other code.
type Returned = Result<JsValue, JsValue>;

/// `parseConfig(config)`: what is understood of a configuration, in our own form.
#[wasm_bindgen(js_name = understoodConfig, skip_typescript)]
pub fn understood_config(config: &JsValue) -> Returned {
    let parsed =
        convert::read(config).and_then(|value| Config::parse(&value).map(|_| Config::understood(&value)));
    error::answer(parsed)
}

/// The text of a QR code for an authenticator app.
#[wasm_bindgen(js_name = totpUri, skip_typescript)]
pub fn totp_uri(app: &str, account: &str, secret: &str) -> String {
    mfa::totp_uri(app, account, secret)
}
