//! A client for Amazon Cognito user pools and identity pools.
//!
//! The core does no IO, reads no clock and draws no randomness: flows are values that hand out requests and take in
//! responses. Only `js` knows JavaScript, and only on `wasm32`.

extern crate alloc;

pub mod error;
pub mod partition;
pub mod sigv4;
pub mod sts;
pub mod xml;
