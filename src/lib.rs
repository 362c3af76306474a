//! A client for Amazon Cognito user pools and identity pools.
//!
//! The core does no IO, reads no clock and draws no randomness: flows are values that hand out requests and take in
//! responses. Only `js` knows JavaScript, and only on `wasm32`.

extern crate alloc;

pub mod clock;
pub mod config;
pub mod encode;
pub mod error;
pub mod flow;
pub mod hash;
pub mod host;
pub mod http;
#[cfg(target_arch = "wasm32")]
pub mod js;
pub mod partition;
pub mod search;
pub mod secret_hash;
pub mod session;
pub mod sigv4;
pub mod time;
pub mod token;
pub mod value;
pub mod verify;
pub mod wire;
pub mod xml;

pub use cognito_srp as srp;

/// Values that are wiped when they are dropped.
pub mod secret {
    pub use cognito_srp::Secret;
}
