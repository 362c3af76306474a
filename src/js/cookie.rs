//! Cookies as a storage: those of a page, or those of a request and its answer on a server.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{get, set};
use super::storage::Storage;
use crate::session::cookies;

/// How long a cookie lives after its last write, seconds: as long as a refresh token does by default.
const MAX_AGE: f64 = 2_592_000.0;

/// A place for cookies.
#[derive(Debug)]
pub(super) struct Jar {
    /// `{ get, set, delete }`; `None` is `document.cookie`.
    store: Option<JsValue>,
    attributes: JsValue,
}

impl Jar {
    /// `attributes` are `{ path, domain, sameSite, secure, maxAge }`, all optional; others are handed on.
    pub(super) fn new(store: Option<JsValue>, attributes: &JsValue) -> Self {
        let all = Object::new();
        let plain =
            get(&get(&js_sys::global(), "location"), "protocol").as_string().is_some_and(|p| p == "http:");
        set(&all, "path", &"/".into());
        set(&all, "sameSite", &"lax".into());
        set(&all, "secure", &JsValue::from_bool(!plain));
        set(&all, "maxAge", &JsValue::from_f64(MAX_AGE));
        if attributes.is_object() {
            let _ = Object::assign(&all, attributes.unchecked_ref());
        }
        Self { store, attributes: all.into() }
    }

    /// Reads the text of a key.
    pub(super) async fn read(&self, storage: &Storage, key: &str) -> Result<Option<String>, String> {
        let Some(first) = self.value(storage, key).await? else { return Ok(None) };
        let Some(names) = cookies::further(key, &first) else { return Ok(None) };
        let mut further = Vec::new();
        for name in names {
            further.push(self.value(storage, &name).await?.unwrap_or_default());
        }
        Ok(cookies::join(&first, &further))
    }

    /// Writes the text of a key.
    pub(super) async fn write(&self, storage: &Storage, key: &str, text: &str) -> Result<(), String> {
        let old = self.value(storage, key).await?;
        let length = |name| get(&self.attributes, name).as_string().map_or(0, |text| text.len());
        let plan = cookies::plan(key, old.as_deref(), text, length("path") + length("domain"));
        for (name, value) in plan.set {
            self.set(storage, &name, &value).await?;
        }
        for name in plan.delete {
            self.delete(storage, &name).await?;
        }
        Ok(())
    }

    async fn value(&self, storage: &Storage, name: &str) -> Result<Option<String>, String> {
        let Some(store) = &self.store else { return Ok(find(&page_cookies()?, name)) };
        let found = storage.call(store, "get", &[name.into()]).await?;
        Ok(found.as_string().or_else(|| get(&found, "value").as_string()).filter(|value| !value.is_empty()))
    }

    async fn set(&self, storage: &Storage, name: &str, value: &str) -> Result<(), String> {
        match &self.store {
            Some(store) => {
                let arguments = [name.into(), value.into(), self.attributes.clone()];
                storage.call(store, "set", &arguments).await.map(drop)
            }
            None => write_page_cookie(name, value, &self.attributes),
        }
    }

    async fn delete(&self, storage: &Storage, name: &str) -> Result<(), String> {
        let Some(store) = &self.store else {
            let ended = Object::assign(&Object::new(), self.attributes.unchecked_ref());
            set(&ended, "maxAge", &JsValue::from_f64(0.0));
            return write_page_cookie(name, "", &ended);
        };
        let method = if get(store, "delete").is_function() { "delete" } else { "remove" };
        storage.call(store, method, &[name.into(), self.attributes.clone()]).await.map(drop)
    }
}

fn page_cookies() -> Result<String, String> {
    let document = get(&js_sys::global(), "document");
    let cookies = Reflect::get(&document, &"cookie".into()).ok().and_then(|cookies| cookies.as_string());
    cookies.ok_or_else(|| "cookies are not accessible".into())
}

fn find(cookies: &str, name: &str) -> Option<String> {
    let found = cookies.split("; ").find_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('='));
    found.filter(|value| !value.is_empty()).map(String::from)
}

/// Writes a cookie of the page. A browser refuses in silence, so it is read again.
fn write_page_cookie(name: &str, value: &str, attributes: &JsValue) -> Result<(), String> {
    let mut cookie = String::from(name);
    cookie.push('=');
    cookie.push_str(value);
    let texts = [("path", "; Path="), ("domain", "; Domain="), ("sameSite", "; SameSite=")];
    for (member, written) in texts {
        if let Some(text) = get(attributes, member).as_string() {
            cookie.push_str(written);
            cookie.push_str(&text);
        }
    }
    if let Some(seconds) = get(attributes, "maxAge").as_f64() {
        cookie.push_str("; Max-Age=");
        cookie.push_str(&crate::token::millis(seconds / 1000.0).to_string());
    }
    if get(attributes, "secure").as_bool() == Some(true) {
        cookie.push_str("; Secure");
    }
    let document = get(&js_sys::global(), "document");
    let written = Reflect::set(&document, &"cookie".into(), &cookie.into()).is_ok();
    let kept = find(&page_cookies()?, name).unwrap_or_default() == value;
    if written && kept { Ok(()) } else { Err("the browser did not take the cookie".into()) }
}
