//! Another library's session: where it lies, and how it becomes ours.

use alloc::string::String;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use zeroize::Zeroizing;

use super::Returned;
use super::convert::{read, to_js};
use super::core::Core;
use crate::session::Record;
use crate::session::adopt::Legacy;

#[wasm_bindgen]
impl Core {
    /// The key that names the other library's user.
    #[wasm_bindgen(js_name = lastUserKey)]
    pub fn last_user_key(&self) -> Option<String> {
        self.0.config.user_pool.as_ref().map(|pool| Legacy::last_user_key(&pool.client_id))
    }

    /// The keys whose values [`Core::adopt`] wants. The first is the refresh token's.
    #[wasm_bindgen(js_name = legacyKeys)]
    pub fn legacy_keys(&self, username: &str) -> Returned {
        Ok(to_js(&self.legacy(username).map(|legacy| legacy.keys()).into()))
    }

    /// Takes the session over where there is no record yet; whether there is something to write. An empty text is a
    /// value that is not there.
    pub fn adopt(&self, username: &str, values: &JsValue) -> bool {
        let values = Zeroizing::new(read(values).unwrap_or_default());
        let found = self.legacy(username).and_then(|legacy| legacy.record(&self.0.host, &values));
        let Some(found) = found else { return false };
        self.0.change(|record| {
            let first = *record == Record::default();
            if first {
                *record = found;
            }
            first
        })
    }

    /// All keys of the session that was taken over, if one was.
    #[wasm_bindgen(js_name = takenOverKeys)]
    pub fn taken_over_keys(&self) -> Returned {
        let record = self.0.record();
        let legacy = record.taken_over.as_str().and_then(|username| self.legacy(username));
        Ok(to_js(&legacy.map(|legacy| legacy.all_keys()).into()))
    }

    /// The other library's keys are gone; whether there is something to write.
    #[wasm_bindgen(js_name = forgetTakenOver)]
    pub fn forget_taken_over(&self) -> bool {
        self.0.change(|record| !core::mem::take(&mut record.taken_over).is_null())
    }

    fn legacy<'a>(&'a self, username: &'a str) -> Option<Legacy<'a>> {
        self.0.config.user_pool.as_ref().map(|pool| Legacy::new(&pool.client_id, username))
    }
}
