//! A client for Amazon Cognito user pools and identity pools.
//!
//! The core does no IO, reads no clock and draws no randomness: flows are values that hand out requests and take in
//! responses. Only `js` knows JavaScript, and only on `wasm32`.

extern crate alloc;

pub mod encode;
pub mod error;
pub mod hash;
pub mod secret;
pub mod secret_hash;
pub mod srp;
pub mod time;
