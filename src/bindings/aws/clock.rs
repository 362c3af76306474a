//! The server's clock, as all sources of an instance know it.

use alloc::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::aws::source;

/// The server's clock. It is learned from the record, and from what the services answer.
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct ServerClock(pub(super) Rc<source::ServerClock>);

#[wasm_bindgen]
impl ServerClock {
    /// One that knows nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> ServerClock {
        Self::default()
    }
}
