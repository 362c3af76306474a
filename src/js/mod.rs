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

use ::core::cell::RefCell;
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::vec::Vec;

use wasm_bindgen::prelude::wasm_bindgen;

use self::core::{Core, Shared};
use self::methods::{Input, Subject};
use crate::error::{Error, Result};
use crate::value::Value;

/// What JavaScript holds of the core: an instance's [`Core`], or something that shares its record and its ports.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Handle {
    shared: Rc<RefCell<Shared>>,
    subject: RefCell<Box<dyn Subject>>,
}

#[wasm_bindgen]
impl Handle {
    /// A core without a configuration.
    #[allow(clippy::new_without_default, reason = "JavaScript constructs, Rust does not")]
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        let shared = Rc::new(RefCell::new(Shared::new()));
        Self { shared, subject: RefCell::new(Box::new(Core)) }
    }

    /// Something else beside this core, by its number in `core.js`.
    #[must_use]
    pub fn open(&self, kind: u8) -> Self {
        let subject: Box<dyn Subject> = match kind {
            0 => Box::<call::Call>::default(),
            1 => Box::<sign_in::SignIn>::default(),
            2 => Box::<renewal::Renewal>::default(),
            3 => Box::<credentials::Source>::default(),
            4 => Box::<srp::Exchange>::default(),
            _ => Box::<verifier::Verification>::default(),
        };
        Self { shared: Rc::clone(&self.shared), subject: RefCell::new(subject) }
    }

    /// Calls a method: a list of its name and its arguments goes in, and what it comes to is handed to the host.
    /// `body` is what goes in as bytes.
    pub fn call(&self, input: &[u8], body: Option<Vec<u8>>) {
        let input = Input::new(input, body);
        let (failed, value) = match self.answer(input) {
            Ok(value) => (false, value),
            Err(error) => (true, error::to_value(&error)),
        };
        host::answer(failed, &codec::encode(&value));
    }
}

impl Handle {
    /// The clock and the randomness of an application run in the middle of a call: calls of theirs are refused.
    fn answer(&self, mut input: Input) -> Result<Value> {
        let (Ok(mut shared), Ok(mut subject)) = (self.shared.try_borrow_mut(), self.subject.try_borrow_mut())
        else {
            return Err(Error::argument("runtime.now and runtime.randomBytes must not call the instance"));
        };
        subject.call(&mut shared, &mut input)
    }
}
