//! The boundary to JavaScript: one call in, values as bytes. What waits (network, storage, locks, timers) is driven by the
//! modules beside these files, in JavaScript; what is decided, is decided in the core.
//!
//! A boundary this narrow is small: each function that JavaScript could call by itself would cost a page some hundred bytes.

#![allow(
    clippy::unnecessary_wraps,
    clippy::unused_self,
    reason = "all methods have one signature, see methods.rs"
)]
#![allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub, though no Rust caller reaches it")]

mod allocator;
mod call;
pub mod codec;
mod core;
mod credentials;
mod error;
pub mod handle;
mod host;
mod http;
mod methods;
mod record;
mod renewal;
mod sign_in;
mod signing;
mod srp;
mod takeover;
mod verifier;
