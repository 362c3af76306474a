//! How a text lies in cookies.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::to_js;
use crate::session::cookies;
use crate::value::Value;

/// `{ set: [[name, value], ...], delete: [name, ...] }`, in this order.
#[wasm_bindgen(js_name = cookiePlan, skip_typescript)]
pub fn cookie_plan(key: &str, old: Option<String>, text: &str, extra: usize) -> Returned {
    let plan = cookies::plan(key, old.as_deref(), text, extra);
    let set: Vec<_> =
        plan.set.into_iter().map(|(name, value)| Value::from([name.into(), value.into()])).collect();
    let delete: Vec<_> = plan.delete.into_iter().map(Value::from).collect();
    Ok(to_js(&Value::object().with("set", set).with("delete", delete)))
}

/// The names of the cookies that belong to the first one.
#[wasm_bindgen(js_name = cookieNames, skip_typescript)]
pub fn cookie_names(key: &str, first: &str) -> Option<Vec<String>> {
    cookies::further(key, first)
}

/// The text of the first cookie and the further ones.
#[wasm_bindgen(js_name = cookieText, skip_typescript)]
pub fn cookie_text(first: &str, further: Vec<String>) -> Option<String> {
    cookies::join(first, &further)
}
