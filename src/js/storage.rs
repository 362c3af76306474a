//! The storage port: a place for one text per key, which may answer at once or later, or not at all.

use alloc::string::String;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::convert::get;
use super::error::message;
use super::promise::within;
use crate::error::{Error, Result};

/// Longest wait for a storage, milliseconds.
const PATIENCE: i32 = 5_000;

/// Where a session is kept.
#[derive(Debug)]
pub(super) enum Storage {
    /// Nowhere: it lives as long as the instance.
    Memory,
    /// The browser's `localStorage` or `sessionStorage`, or the application's own.
    Outside(JsValue),
    /// It was asked for and cannot be had.
    Forbidden,
}

impl Storage {
    /// From the `storage` option; by default `localStorage` in a page, and memory elsewhere.
    pub(super) fn new(option: &JsValue) -> Result<Self> {
        let in_page = !get(&js_sys::global(), "document").is_undefined();
        match option.as_string().as_deref() {
            Some("memory") => Ok(Self::Memory),
            Some("local") => Ok(Self::of_browser("localStorage")),
            Some("session") => Ok(Self::of_browser("sessionStorage")),
            None if option.is_undefined() || option.is_null() => {
                Ok(if in_page { Self::of_browser("localStorage") } else { Self::Memory })
            }
            None if ["getItem", "setItem", "removeItem"]
                .iter()
                .all(|name| get(option, name).is_function()) =>
            {
                Ok(Self::Outside(option.clone()))
            }
            _ => Err(Error::argument(
                "storage must be \"local\", \"session\", \"memory\" or have getItem, setItem and removeItem",
            )),
        }
    }

    /// A browser storage by its global name; a page may be forbidden to touch it.
    pub(super) fn of_browser(name: &str) -> Self {
        match Reflect::get(&js_sys::global(), &name.into()) {
            Ok(storage) if storage.is_object() => Self::Outside(storage),
            _ => Self::Forbidden,
        }
    }

    /// Reads a text; `None` when there is none.
    pub(super) async fn read(&self, key: &str) -> Result<Option<String>, String> {
        Ok(self.call("getItem", key, None).await?.as_string())
    }

    /// Writes a text.
    pub(super) async fn write(&self, key: &str, text: &str) -> Result<(), String> {
        self.call("setItem", key, Some(text)).await.map(drop)
    }

    /// Removes a text.
    pub(super) async fn remove(&self, key: &str) -> Result<(), String> {
        self.call("removeItem", key, None).await.map(drop)
    }

    async fn call(&self, method: &str, key: &str, text: Option<&str>) -> Result<JsValue, String> {
        let storage = match self {
            Self::Memory => return Ok(JsValue::UNDEFINED),
            Self::Forbidden => return Err("the storage is not accessible".into()),
            Self::Outside(storage) => storage,
        };
        let call = || {
            let function = Reflect::get(storage, &method.into())?.dyn_into::<Function>()?;
            match text {
                Some(text) => function.call2(storage, &key.into(), &text.into()),
                None => function.call1(storage, &key.into()),
            }
        };
        let answer = call().map_err(|thrown| message(&thrown))?;
        if !answer.is_object() {
            return Ok(answer);
        }
        match within(Promise::resolve(&answer), PATIENCE).await {
            Some(answer) => answer.map_err(|thrown| message(&thrown)),
            None => Err("the storage does not answer".into()),
        }
    }
}
