//! Texts in `IndexedDB`, encrypted by a key whose bytes no script can read. A script in the page can decrypt as the page does.

use alloc::string::String;

use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::convert::{get, set};
use super::storage::Storage;

/// The database, and its only object store.
const NAME: &str = "cognito-wasm";

/// The name under which the key lies beside the texts.
const KEY: &str = "key";

/// Bytes of an AES-GCM nonce.
const NONCE: usize = 12;

/// Whether the platform has what it takes; a page that came by plain HTTP has not.
pub(super) fn is_supported() -> bool {
    get(&js_sys::global(), "indexedDB").is_object() && subtle().is_object()
}

/// Reads a text. What cannot be decrypted any more counts as none.
pub(super) async fn read(storage: &Storage, name: &str) -> Result<Option<String>, String> {
    let database = Database::open(storage).await?;
    let (kept, key) = (database.run("readonly", "get", &[name.into()]).await?, database.key().await?);
    if !kept.is_object() {
        return Ok(None);
    }
    let arguments = [algorithm(&get(&kept, "nonce"), name), key, get(&kept, "data")];
    let text = storage.call(&subtle(), "decrypt", &arguments).await;
    Ok(text.ok().and_then(|text| String::from_utf8(Uint8Array::new(&text).to_vec()).ok()))
}

/// Writes a text.
pub(super) async fn write(storage: &Storage, name: &str, text: &str) -> Result<(), String> {
    let database = Database::open(storage).await?;
    let mut nonce = [0; NONCE];
    let crypto: web_sys::Crypto = get(&js_sys::global(), "crypto").unchecked_into();
    crypto.get_random_values_with_u8_array(&mut nonce).map_err(|_| missing())?;
    let nonce: JsValue = Uint8Array::from(nonce.as_slice()).into();
    let plain = Uint8Array::from(text.as_bytes());
    let arguments = [algorithm(&nonce, name), database.key().await?, plain.into()];
    let data = storage.call(&subtle(), "encrypt", &arguments).await?;
    let kept = Object::new();
    set(&kept, "nonce", &nonce);
    set(&kept, "data", &data);
    database.run("readwrite", "put", &[kept.into(), name.into()]).await.map(drop)
}

/// An open database; it closes when it is dropped.
struct Database<'a> {
    storage: &'a Storage,
    inner: JsValue,
}

impl<'a> Database<'a> {
    async fn open(storage: &'a Storage) -> Result<Self, String> {
        let factory = get(&js_sys::global(), "indexedDB");
        let request = storage.call(&factory, "open", &[NAME.into(), JsValue::from_f64(1.0)]).await?;
        let opened = request.clone();
        let create = Closure::once_into_js(move || {
            let database = get(&opened, "result");
            if let Ok(function) = get(&database, "createObjectStore").dyn_into::<js_sys::Function>() {
                let _ = function.call1(&database, &NAME.into());
            }
        });
        set(&request, "onupgradeneeded", &create);
        Ok(Self { storage, inner: storage.settle(&done(&request).into()).await? })
    }

    /// Calls a method of the object store, in a transaction of its own.
    async fn run(&self, mode: &str, method: &str, arguments: &[JsValue]) -> Result<JsValue, String> {
        let transaction = self.storage.call(&self.inner, "transaction", &[NAME.into(), mode.into()]).await?;
        let store = self.storage.call(&transaction, "objectStore", &[NAME.into()]).await?;
        let request = self.storage.call(&store, method, arguments).await?;
        self.storage.settle(&done(&request).into()).await
    }

    /// The key, made by whoever is first to need it.
    async fn key(&self) -> Result<JsValue, String> {
        let kept = self.run("readonly", "get", &[KEY.into()]).await?;
        if kept.is_object() {
            return Ok(kept);
        }
        let kind = Object::new();
        set(&kind, "name", &"AES-GCM".into());
        set(&kind, "length", &JsValue::from_f64(256.0));
        let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
        let arguments = [kind.into(), JsValue::FALSE, uses.into()];
        let made = self.storage.call(&subtle(), "generateKey", &arguments).await?;
        // Another tab may have been faster: then its key counts.
        match self.run("readwrite", "add", &[made.clone(), KEY.into()]).await {
            Ok(_) => Ok(made),
            Err(_) => self.run("readonly", "get", &[KEY.into()]).await,
        }
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        if let Ok(close) = get(&self.inner, "close").dyn_into::<js_sys::Function>() {
            let _ = close.call0(&self.inner);
        }
    }
}

/// The end of an `IDBRequest`, as a promise.
fn done(request: &JsValue) -> Promise {
    Promise::new(&mut |resolve, reject| {
        for (handler, end, member) in [("onsuccess", resolve, "result"), ("onerror", reject, "error")] {
            let from = request.clone();
            let handle = Closure::once_into_js(move || {
                let _ = end.call1(&JsValue::UNDEFINED, &get(&from, member));
            });
            let _ = Reflect::set(request, &handler.into(), &handle);
        }
    })
}

/// The text's name is authenticated with it: texts cannot be exchanged for one another.
fn algorithm(nonce: &JsValue, name: &str) -> JsValue {
    let algorithm = Object::new();
    set(&algorithm, "name", &"AES-GCM".into());
    set(&algorithm, "iv", nonce);
    set(&algorithm, "additionalData", &Uint8Array::from(name.as_bytes()));
    algorithm.into()
}

fn subtle() -> JsValue {
    get(&get(&js_sys::global(), "crypto"), "subtle")
}

fn missing() -> String {
    "there is no WebCrypto here".into()
}
