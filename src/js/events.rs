//! Who wants to know what happens to the session.

use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::JsValue;

use super::convert;
use crate::value::Value;

/// The listeners of one instance.
#[derive(Debug, Default)]
pub(super) struct Events {
    listeners: RefCell<Vec<(u32, Function)>>,
    next: Cell<u32>,
}

impl Events {
    /// Adds a listener; the number takes it away again.
    pub(super) fn add(&self, listener: Function) -> u32 {
        let number = self.next.get();
        self.next.set(number.wrapping_add(1));
        self.listeners.borrow_mut().push((number, listener));
        number
    }

    /// Whether the listener is still there.
    pub(super) fn has(&self, number: u32) -> bool {
        self.listeners.borrow().iter().any(|(known, _)| *known == number)
    }

    /// Takes a listener away.
    pub(super) fn remove(&self, number: u32) {
        self.listeners.borrow_mut().retain(|(known, _)| *known != number);
    }

    /// Tells everybody. A listener that throws is reported like any uncaught error, and hurts nobody else.
    pub(super) fn emit(&self, event: &Value, extra: Option<(&str, &JsValue)>) {
        let listeners: Vec<_> =
            self.listeners.borrow().iter().map(|(_, listener)| listener.clone()).collect();
        for listener in listeners {
            tell(&listener, event, extra);
        }
    }
}

/// Tells one listener.
pub(super) fn tell(listener: &Function, event: &Value, extra: Option<(&str, &JsValue)>) {
    let payload = convert::to_js(event);
    if let Some((name, value)) = extra {
        convert::set(&payload, name, value);
    }
    if let Err(thrown) = listener.call1(&JsValue::UNDEFINED, &payload) {
        report(&thrown);
    }
}

/// An uncaught error is reported in a task of its own.
fn report(thrown: &JsValue) {
    web_sys::console::error_1(thrown);
}
