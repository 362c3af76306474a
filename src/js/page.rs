//! The page's life: it is hidden and shown, offline and online, and time passes. Outside a page only time does.

use alloc::vec::Vec;
use core::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use super::convert::get;
use super::promise::{clear_timeout, set_timeout, unref};

/// Calls back when there may be something to do. Dropped, it takes all its listeners and timers away.
pub(super) struct Page {
    listened: Vec<(EventTarget, &'static str)>,
    timer: RefCell<JsValue>,
    wake: Closure<dyn FnMut()>,
}

impl Page {
    /// Listens.
    pub(super) fn new(wake: impl FnMut() + 'static) -> Self {
        let wake = Closure::new(wake);
        let mut listened = Vec::new();
        let global: JsValue = js_sys::global().into();
        for (target, event) in [(get(&global, "document"), "visibilitychange"), (global, "online")] {
            let Ok(target) = target.dyn_into::<EventTarget>() else { continue };
            let function: &Function = wake.as_ref().unchecked_ref();
            if target.add_event_listener_with_callback(event, function).is_ok() {
                listened.push((target, event));
            }
        }
        Self { listened, timer: RefCell::new(JsValue::UNDEFINED), wake }
    }

    /// Wakes up once more, in so many milliseconds, in place of the timer that runs. A timer of Node does not keep the
    /// process alive.
    pub(super) fn wake_in(&self, millis: i64) {
        let millis = i32::try_from(millis).unwrap_or(i32::MAX);
        let timer = set_timeout(self.wake.as_ref().unchecked_ref(), millis);
        unref(&timer);
        clear_timeout(&self.timer.replace(timer));
    }

    /// Stops the timer.
    pub(super) fn rest(&self) {
        clear_timeout(&self.timer.replace(JsValue::UNDEFINED));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.rest();
        let function: &Function = self.wake.as_ref().unchecked_ref();
        for (target, event) in &self.listened {
            let _ = target.remove_event_listener_with_callback(event, function);
        }
    }
}

impl core::fmt::Debug for Page {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Page(..)")
    }
}

/// Whether nobody sees the page.
pub(super) fn is_hidden() -> bool {
    get(&get(&js_sys::global(), "document"), "visibilityState")
        .as_string()
        .is_some_and(|state| state == "hidden")
}

/// Whether this is a page at all.
pub(super) fn exists() -> bool {
    !get(&js_sys::global(), "document").is_undefined()
}
