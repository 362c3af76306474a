//! The lock that all tabs and workers of an origin share: Web Locks.

use core::cell::RefCell;

use js_sys::futures::JsFuture;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{get, set};
use super::promise::{set_timeout, unref};

/// Longest wait for the lock, milliseconds: longer than whoever holds it may take for its requests.
const PATIENCE: i32 = 40_000;

/// A queue within one instance.
#[derive(Debug)]
pub(super) struct Queue(RefCell<Promise>);

impl Default for Queue {
    fn default() -> Self {
        Self(RefCell::new(Promise::resolve(&JsValue::UNDEFINED)))
    }
}

impl Queue {
    /// Waits until all who came before have dropped their turn.
    pub(super) async fn turn(&self) -> Turn {
        let mut end = None;
        let mine = Promise::new(&mut |resolve, _| end = Some(resolve));
        let before = self.0.replace(mine);
        let _ = JsFuture::from(before).await;
        Turn(end)
    }
}

/// A place at the head of a [`Queue`], until it is dropped.
#[derive(Debug)]
pub(super) struct Turn(Option<Function>);

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(end) = &self.0 {
            let _ = end.call0(&JsValue::UNDEFINED);
        }
    }
}

/// The lock, held until it is dropped.
#[derive(Debug)]
pub(super) struct Guard {
    release: Function,
}

impl Guard {
    /// Waits for the lock; `None` where there are no locks, or when the wait was too long.
    pub(super) async fn acquire(name: &str) -> Option<Self> {
        let locks = get(&get(&js_sys::global(), "navigator"), "locks");
        let request = get(&locks, "request").dyn_into::<Function>().ok()?;
        let abort = web_sys::AbortController::new().ok()?;
        let options = Object::new();
        set(&options, "signal", &abort.signal());

        let mut release = None;
        let held = Promise::new(&mut |resolve, _| release = Some(resolve));
        let release = release?;
        let granted = Promise::new(&mut |resolve, reject| {
            let held = held.clone();
            let callback = Closure::once_into_js(move || {
                let _ = resolve.call0(&JsValue::UNDEFINED);
                held
            });
            let asked =
                Reflect::apply(&request, &locks, &js_sys::Array::of3(&name.into(), &options, &callback));
            // The promise of the request ends with the lock, or fails with the wait.
            match asked.and_then(JsCast::dyn_into::<Promise>) {
                Ok(asked) => {
                    let failed = Closure::once_into_js(move |why: JsValue| {
                        let _ = reject.call1(&JsValue::UNDEFINED, &why);
                    });
                    if let Ok(catch) = get(&asked, "catch").dyn_into::<Function>() {
                        let _ = catch.call1(&asked, &failed);
                    }
                }
                Err(thrown) => {
                    let _ = reject.call1(&JsValue::UNDEFINED, &thrown);
                }
            }
        });
        let give_up = get(&abort, "abort").dyn_into::<Function>().ok()?.bind0(&abort);
        let timer = set_timeout(&give_up.into(), PATIENCE);
        unref(&timer);
        let granted = JsFuture::from(granted).await;
        super::promise::clear_timeout(&timer);
        granted.ok().map(|_| Self { release })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}
