//! What becomes of a value between the application and the service, where that takes more than a copy: kinds of words in
//! [`super::shape`].

use alloc::vec::Vec;

use super::input::given;
use super::sign_in::challenge::mfa_name;
use crate::error::{Error, Result};
use crate::value::Value;

/// An object of the service's `[{ Name, Value }]`.
pub(super) fn by_name(list: &Value) -> Value {
    let mut all = Value::object();
    for item in list.items() {
        if let Some(name) = item.get("Name").as_str() {
            all.set(name, item.get("Value"));
        }
    }
    all
}

/// The service's `[{ Name, Value }]` of `{ attributeKey, value }`.
pub(super) fn attribute(pair: &Value) -> Result<Value> {
    let value = pair.get("value");
    let key = given(pair.get("attributeKey"), "attributeKey", "", "InvalidArgument")?;
    if value.as_str().is_none() {
        return Err(Error::wrong("value", " must be a string"));
    }
    Ok(Value::from([Value::object().with("Name", key).with("Value", value)]))
}

/// Our names of the factors in a list of the service's, or of the one that it names.
pub(super) fn factors(found: &Value) -> Value {
    if found.is_null() {
        return Value::null();
    }
    let one = found.is_text();
    let (mut names, mut passkey) = (Vec::new(), None);
    for item in if one { core::slice::from_ref(found) } else { found.items() } {
        match mfa_name(item.text()) {
            Some(name) => names.push(Value::from(name)),
            None if item.is("WEB_AUTHN") => passkey = Some("PASSKEY"),
            None => {}
        }
    }
    if let Some(last) = passkey {
        names.push(last.into());
    }
    if one { names.pop().unwrap_or_default() } else { names.into() }
}

/// The service's settings of one factor.
pub(super) fn setting(wish: &Value, factor: &str) -> Result<Value> {
    if wish.is_null() {
        return Ok(Value::null());
    }
    let wish = wish.text();
    let mut setting = Value::object().with("Enabled", wish != "DISABLED");
    match wish {
        "ENABLED" | "DISABLED" => {}
        "PREFERRED" | "NOT_PREFERRED" if factor == "passkey" => {
            return Err(Error::argument("passkey must be ENABLED or DISABLED"));
        }
        "PREFERRED" | "NOT_PREFERRED" => setting.set("PreferredMfa", wish == "PREFERRED"),
        _ => {
            return Err(Error::argument(
                "an MFA preference is ENABLED, DISABLED, PREFERRED or NOT_PREFERRED",
            ));
        }
    }
    Ok(setting)
}
