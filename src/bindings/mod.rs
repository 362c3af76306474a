//! The boundary to JavaScript: one class a file, no decisions. What waits (network, storage, locks, timers) is done by the
//! TypeScript in `src/js`, which performs the effects that the flows hand out.
//!
//! No import of the module calls the application: the time, random bytes and replies are arguments. So a call cannot be
//! entered again from inside, and nothing of the application's can throw through it.

#![allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub, though no Rust caller reaches it")]

mod allocator;
pub mod client;
mod convert;
mod effect;
mod entropy;
mod error;
pub(crate) mod host;
// The XML reader of the AWS module brings the standard library along.
#[cfg(not(feature = "aws"))]
mod panic;
mod reply;

#[cfg(feature = "aws")]
mod aws;

#[cfg(feature = "client")]
mod call;
#[cfg(feature = "client")]
mod oauth_sign_in;
#[cfg(feature = "client")]
mod operations;
#[cfg(feature = "client")]
mod renewal;
#[cfg(feature = "client")]
mod schedule;
#[cfg(feature = "client")]
mod sign_in;
#[cfg(feature = "client")]
mod sign_out;
#[cfg(feature = "client")]
mod sign_up;
#[cfg(feature = "client")]
pub mod srp;
#[cfg(feature = "client")]
mod take_over;
