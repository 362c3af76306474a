//! What becomes a [`Value`] by itself.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Content, Value};

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::of(Content::String(text.into()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::of(Content::String(text))
    }
}

impl From<&String> for Value {
    #[inline]
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::of(Content::Bool(truth))
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::of(Content::Number(number))
    }
}

/// A whole number, such as Unix milliseconds that have to survive JSON; a [`Value::date`] would not.
impl From<i64> for Value {
    #[allow(clippy::cast_precision_loss, reason = "JSON numbers are doubles on the other side, too")]
    fn from(number: i64) -> Self {
        Self::of(Content::Number(number as f64))
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::of(Content::Array(items))
    }
}

impl<const N: usize> From<[Value; N]> for Value {
    fn from(items: [Value; N]) -> Self {
        Self::from(Vec::from(items))
    }
}

impl From<Vec<(String, Value)>> for Value {
    fn from(members: Vec<(String, Value)>) -> Self {
        Self::of(Content::Object(members))
    }
}

impl From<&Value> for Value {
    fn from(value: &Value) -> Self {
        value.clone()
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(None), Into::into)
    }
}
