//! The vectors that other implementations agree on.

#![allow(dead_code, reason = "each test uses its part")]

use std::sync::LazyLock;

use cognito_srp::{Identity, Secret};
use serde_json::Value;

/// The whole file.
pub(crate) fn all() -> &'static Value {
    static ALL: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../tests/vectors/srp-vectors.json")).unwrap()
    });
    &ALL
}

/// One list of it.
pub(crate) fn list(name: &str) -> Vec<Value> {
    let list = all()[name].as_array().unwrap().clone();
    assert!(!list.is_empty());
    list
}

/// A member of a vector.
pub(crate) fn text<'a>(vector: &'a Value, member: &str) -> &'a str {
    vector[member].as_str().unwrap_or_else(|| panic!("{} has no {member}", vector["name"]))
}

/// The bytes of a hex number, of which the count of digits may be odd.
pub(crate) fn bytes(hex: &str) -> Vec<u8> {
    let even = if hex.len().is_multiple_of(2) { hex.to_owned() } else { format!("0{hex}") };
    base16ct::lower::decode_vec(even).unwrap()
}

/// The client's ephemeral secret.
pub(crate) fn a(vector: &Value) -> Secret<Vec<u8>> {
    Secret::new(bytes(text(vector, "a")))
}

/// Who signs in with a vector of the list `user`.
pub(crate) fn user(vector: &Value) -> Identity<'_> {
    Identity {
        pool_name: text(vector, "pool_name"),
        user_id: text(vector, "user_id_for_srp"),
        password: text(vector, "password"),
    }
}

/// Who signs in with a vector of the list `device`.
pub(crate) fn device(vector: &Value) -> Identity<'_> {
    Identity {
        pool_name: text(vector, "device_group_key"),
        user_id: text(vector, "device_key"),
        password: text(vector, "random_password"),
    }
}
