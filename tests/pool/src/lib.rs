//! An in-memory Cognito for the tests of `cognito-wasm`. It behaves as the service does, on a virtual clock
//! and with repeatable randomness, and shares no code with the client it tests.
//!
//! Native tests call [`Cognito::handle`]; Node and browsers reach the same through the `cognito-pool` binary.
//! `README.md` lists the commands that set it up.
#![allow(clippy::doc_markdown, reason = "the names of the wire are all over these pages")]
#![allow(clippy::indexing_slicing, reason = "of JSON values alone, where a missing member reads as null")]

mod auth;
mod control;
mod crypto;
mod identity;
mod model;
mod oauth;
mod ops;
mod serve;
mod service;
mod sync;
mod webauthn;
mod wire;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

pub use serve::serve;
pub use wire::http::{HttpRequest, HttpResponse, Outcome};

use service::state::State;

/// The service: any number of pools, one clock. Clones share everything.
#[derive(Clone, Debug)]
pub struct Cognito {
    state: Arc<Mutex<State>>,
}

impl Cognito {
    /// A service whose clock stands at `now` (milliseconds since 1970-01-01 UTC) until it is moved.
    pub fn fixed(seed: u64, now: i64) -> Self {
        Self { state: Arc::new(Mutex::new(State::new(seed, model::clock::Clock::Fixed(now)))) }
    }

    /// A service that goes by the machine's clock.
    pub fn running(seed: u64) -> Self {
        Self { state: Arc::new(Mutex::new(State::new(seed, model::clock::Clock::Running(0)))) }
    }

    /// Answers a request. Delays are skipped; a dropped answer has status 0.
    pub fn handle(&self, request: &HttpRequest) -> HttpResponse {
        self.exchange(request).response.unwrap_or_default()
    }

    /// What becomes of a request, faults included.
    pub fn exchange(&self, request: &HttpRequest) -> Outcome {
        service::exchange(&mut self.state(), request)
    }

    /// Runs a command of `README.md`, for example `createPool`.
    ///
    /// # Errors
    /// The text says what is wrong with the command or its arguments.
    pub fn control(&self, command: &str, arguments: &Value) -> Result<Value, String> {
        control::run(&mut self.state(), command, arguments)
    }

    /// The service's clock: milliseconds since 1970-01-01 UTC.
    pub fn now(&self) -> i64 {
        self.state().env.now()
    }

    /// Moves the service's clock.
    pub fn advance(&self, seconds: i64) {
        self.state().env.clock.advance(seconds * 1_000);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
