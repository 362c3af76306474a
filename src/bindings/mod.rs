//! The boundary to JavaScript: one class a file, no decisions. What waits (network, storage, locks, timers) is done by the
//! TypeScript in `src/js`, which performs the effects that the flows hand out.
//!
//! No import of the module calls the application: the time, random bytes and replies are arguments. So a call cannot be
//! entered again from inside, and nothing of the application's can throw through it.

#![allow(unreachable_pub, reason = "wasm-bindgen exports only what is pub, though no Rust caller reaches it")]

mod allocator;
mod call;
mod client;
mod convert;
mod effect;
mod entropy;
mod error;
mod operations;
mod renewal;
mod reply;
mod schedule;
mod sign_in;
mod sign_out;
mod sign_up;
mod srp;
mod take_over;
