//! The storage port: a place for one text per key, which may answer at once or later, or not at all.

use alloc::string::String;
use core::cell::Cell;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::convert::get;
use super::cookie::Jar;
use super::error::message;
use super::page;
use super::promise::within;
use super::vault;
use crate::error::{Error, Result};

/// Longest wait for a storage, milliseconds.
const PATIENCE: i32 = 5_000;

/// Where a session is kept.
#[derive(Debug)]
pub(super) struct Storage {
    kind: Kind,
    /// Whether other tabs may see it.
    shared: bool,
    /// Whether it has answered with a promise.
    slow: Cell<bool>,
}

#[derive(Debug)]
enum Kind {
    /// Nowhere: it lives as long as the instance.
    Memory,
    /// It was asked for and cannot be had.
    Forbidden,
    /// The browser's `localStorage` or `sessionStorage`, or the application's own.
    Items(JsValue),
    /// Cookies.
    Cookies(Jar),
    /// `IndexedDB`, encrypted.
    Vault,
}

impl Storage {
    /// From the `storage` option; by default `localStorage` in a page, and memory elsewhere. `cookie` has the attributes
    /// of cookies.
    pub(super) fn new(option: &JsValue, cookie: &JsValue) -> Result<Self> {
        let has = |names: &[&str]| names.iter().all(|name| get(option, name).is_function());
        match option.as_string().as_deref() {
            Some("memory") => Ok(Self::of(Kind::Memory, false)),
            Some("local") => Ok(Self::of_browser("localStorage", true)),
            Some("session") => Ok(Self::of_browser("sessionStorage", false)),
            Some("cookie") if page::exists() => Ok(Self::of(Kind::Cookies(Jar::new(None, cookie)), true)),
            Some("encrypted") if vault::is_supported() => Ok(Self::of(Kind::Vault, true)),
            Some("encrypted") => Ok(Self::of(Kind::Forbidden, false)),
            None if option.is_undefined() || option.is_null() => Ok(if page::exists() {
                Self::of_browser("localStorage", true)
            } else {
                Self::of(Kind::Memory, false)
            }),
            None if has(&["getItem", "setItem", "removeItem"]) => {
                Ok(Self::of(Kind::Items(option.clone()), true))
            }
            None if has(&["get", "set"]) && (has(&["delete"]) || has(&["remove"])) => {
                Ok(Self::of(Kind::Cookies(Jar::new(Some(option.clone()), cookie)), true))
            }
            _ => Err(Error::argument(
                "storage must be \"local\", \"session\", \"memory\", \"encrypted\", in a page \"cookie\", or have getItem, setItem and removeItem, or get, set and delete",
            )),
        }
    }

    /// Where something outlives a page load, in this tab only.
    pub(super) fn of_tab() -> Self {
        if page::exists() { Self::of_browser("sessionStorage", false) } else { Self::of(Kind::Memory, false) }
    }

    /// A browser storage by its global name; a page may be forbidden to touch it.
    fn of_browser(name: &str, shared: bool) -> Self {
        match Reflect::get(&js_sys::global(), &name.into()) {
            Ok(storage) if storage.is_object() => Self::of(Kind::Items(storage), shared),
            _ => Self::of(Kind::Forbidden, false),
        }
    }

    fn of(kind: Kind, shared: bool) -> Self {
        Self { kind, shared, slow: Cell::new(false) }
    }

    /// Whether other tabs may see it.
    pub(super) fn is_shared(&self) -> bool {
        self.shared
    }

    /// Whether it is anything but memory.
    pub(super) fn is_outside(&self) -> bool {
        !matches!(self.kind, Kind::Memory)
    }

    /// Whether it has answered with a promise.
    pub(super) fn is_slow(&self) -> bool {
        self.slow.get()
    }

    /// Reads a text; `None` when there is none.
    pub(super) async fn read(&self, key: &str) -> Result<Option<String>, String> {
        match &self.kind {
            Kind::Memory => Ok(None),
            Kind::Forbidden => Err(forbidden()),
            Kind::Items(items) => Ok(self.call(items, "getItem", &[key.into()]).await?.as_string()),
            Kind::Cookies(jar) => jar.read(self, key).await,
            Kind::Vault => vault::read(self, key).await,
        }
    }

    /// Writes a text.
    pub(super) async fn write(&self, key: &str, text: &str) -> Result<(), String> {
        match &self.kind {
            Kind::Memory => Ok(()),
            Kind::Forbidden => Err(forbidden()),
            Kind::Items(items) => self.call(items, "setItem", &[key.into(), text.into()]).await.map(drop),
            Kind::Cookies(jar) => jar.write(self, key, text).await,
            Kind::Vault => vault::write(self, key, text).await,
        }
    }

    /// Removes a text from a storage of items.
    pub(super) async fn remove(&self, key: &str) -> Result<(), String> {
        match &self.kind {
            Kind::Items(items) => self.call(items, "removeItem", &[key.into()]).await.map(drop),
            _ => Ok(()),
        }
    }

    /// Another library's text: in a storage of items, and where no other library could be, in `localStorage`.
    pub(super) async fn read_other(&self, key: &str) -> Option<String> {
        match &self.kind {
            Kind::Items(_) => self.read(key).await.ok().flatten(),
            Kind::Vault => Self::of_browser("localStorage", true).read(key).await.ok().flatten(),
            _ => None,
        }
    }

    /// Writes or removes another library's text.
    pub(super) async fn write_other(&self, key: &str, text: Option<&str>) {
        let _ = match (&self.kind, text) {
            (Kind::Items(_), Some(text)) => self.write(key, text).await,
            (Kind::Vault, None) => Self::of_browser("localStorage", true).remove(key).await,
            (_, None) => self.remove(key).await,
            _ => Ok(()),
        };
    }

    /// Calls a method of the storage, and waits for its answer, but not for ever.
    pub(super) async fn call(
        &self,
        target: &JsValue,
        method: &str,
        arguments: &[JsValue],
    ) -> Result<JsValue, String> {
        let call = || {
            let function = Reflect::get(target, &method.into())?.dyn_into::<Function>()?;
            Reflect::apply(&function, target, &arguments.iter().collect::<Array>())
        };
        self.settle(&call().map_err(|thrown| message(&thrown))?).await
    }

    /// Waits for an answer, but not for ever.
    pub(super) async fn settle(&self, answer: &JsValue) -> Result<JsValue, String> {
        if !get(answer, "then").is_function() {
            return Ok(answer.clone());
        }
        self.slow.set(true);
        match within(Promise::resolve(answer), PATIENCE).await {
            Some(answer) => answer.map_err(|thrown| message(&thrown)),
            None => Err("the storage does not answer".into()),
        }
    }
}

fn forbidden() -> String {
    "the storage is not accessible".into()
}
