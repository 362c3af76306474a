//! Telling other tabs what happened here, and hearing from them.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use super::convert::{self, get};
use super::promise::unref;
use crate::value::Value;

/// A `BroadcastChannel`; it closes when it is dropped.
pub(super) struct Channel {
    inner: BroadcastChannel,
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    /// Opens the channel, where the platform has one. `hear` is called with what other tabs tell.
    pub(super) fn open(name: &str, mut hear: impl FnMut(Value) + 'static) -> Option<Self> {
        Reflect::get(&js_sys::global(), &"BroadcastChannel".into()).ok()?.dyn_into::<Function>().ok()?;
        let inner = BroadcastChannel::new(name).ok()?;
        let listener = Closure::new(move |message: MessageEvent| {
            if let Ok(value) = convert::to_value(&message.data()) {
                hear(value);
            }
        });
        inner.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        if get(&inner, "unref").is_function() {
            unref(&inner);
        }
        Some(Self { inner, _listener: listener })
    }

    /// Tells the other tabs. A page that is being closed can no longer tell anybody.
    pub(super) fn tell(&self, value: &Value) {
        let _ = self.inner.post_message(&convert::to_js(value));
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.inner.set_onmessage(None);
        self.inner.close();
    }
}

impl core::fmt::Debug for Channel {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Channel(..)")
    }
}
