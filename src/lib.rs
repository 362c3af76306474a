//! A client for Amazon Cognito user pools and identity pools.
//!
//! The core does no IO, reads no clock and draws no randomness: flows are values that hand out requests or effects and take
//! in what came of them. Only `bindings` knows JavaScript, and only on `wasm32`.

// A module needs none of the standard library but `alloc`, and is smaller by what that does about a panic.
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(feature = "aws")]
pub mod aws;
#[cfg(target_arch = "wasm32")]
pub mod bindings;
pub mod clock;
pub mod config;
pub mod effect;
pub mod entries;
pub mod error;
pub mod flow;
pub mod hash;
pub mod http;
pub mod json;
pub mod partition;
pub mod random;
pub mod reader;
pub mod secret;
pub mod secret_hash;
pub mod session;
pub mod time;
pub mod token;
pub mod wire;

pub use cognito_srp as srp;
