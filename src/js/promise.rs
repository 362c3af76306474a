//! Futures as promises, and waiting for promises without end.

use alloc::boxed::Box;
use core::future::Future;
use core::pin::Pin;

use js_sys::futures::{JsFuture, future_to_promise};
use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};

use super::convert::get;
use super::error;
use crate::error::Result;

/// A promise for a result of ours. The work is boxed, so that its driver is compiled once and not for every method.
pub(super) fn promise(work: impl Future<Output = Result<JsValue>> + 'static) -> Promise {
    start(Box::pin(work))
}

fn start(work: Pin<Box<dyn Future<Output = Result<JsValue>>>>) -> Promise {
    future_to_promise(async move { work.await.map_err(|error| error::to_js(&error)) })
}

/// Waits for a value that may or may not be a promise.
pub(super) async fn settled(value: JsValue) -> core::result::Result<JsValue, JsValue> {
    match value.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await,
        // Custom storages may return other thenables.
        Err(value) if get(&value, "then").is_function() => JsFuture::from(Promise::resolve(&value)).await,
        Err(value) => Ok(value),
    }
}

/// Waits for the promise, at most `millis` milliseconds; `None` when that was too short.
pub(super) async fn within(promise: Promise, millis: i32) -> Option<core::result::Result<JsValue, JsValue>> {
    let late = JsValue::from(js_sys::Object::new());
    let mut timer = JsValue::UNDEFINED;
    let over = Promise::new(&mut |resolve, _| {
        timer = set_timeout(&resolve.bind1(&JsValue::UNDEFINED, &late).into(), millis);
        unref(&timer);
    });
    let first = JsFuture::from(Promise::race(&Array::of2(&promise, &over))).await;
    clear_timeout(&timer);
    match first {
        Ok(value) if value == late => None,
        other => Some(other),
    }
}

/// Waits.
pub(super) async fn sleep(millis: i64) {
    let millis = i32::try_from(millis).unwrap_or(i32::MAX);
    let timer = Promise::new(&mut |resolve, _| {
        set_timeout(&resolve, millis);
    });
    let _ = JsFuture::from(timer).await;
}

/// Lets a timer of Node not keep the process alive. Elsewhere a timer is a number.
pub(super) fn unref(timer: &JsValue) {
    if let Ok(unref) = get(timer, "unref").dyn_into::<Function>() {
        let _ = unref.call0(timer);
    }
}

#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    pub(super) fn set_timeout(callback: &JsValue, millis: i32) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    pub(super) fn clear_timeout(timer: &JsValue);
}
