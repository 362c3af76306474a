//! Attributes on the wire, `[{ Name, Value }]`, and as an application has them: an object of texts.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::{Serialize, Serializer};

use crate::entries::Texts;
use crate::error::Result;
use crate::flow::input;
use crate::reader::Reader;

/// Attributes by their names, as the service tells them.
pub type Attributes = Texts;

/// Attributes to be sent, in the application's order.
#[derive(Default)]
pub struct AttributeList(Vec<(String, String)>);

impl AttributeList {
    /// Reads an object of texts, of which those that are absent are left out; `None` when nothing is left.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when it is no object, or a member is no text, as the service takes nothing
    /// else.
    pub fn read(attributes: &Reader<'_>) -> Result<Option<Self>> {
        let list = input::attributes(attributes)?;
        Ok((!list.is_empty()).then_some(Self(list)))
    }

    /// A single attribute.
    pub fn one(name: String, value: String) -> Self {
        Self([(name, value)].into())
    }

    /// The names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

impl Serialize for AttributeList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "PascalCase")]
        struct Attribute<'a> {
            name: &'a str,
            value: &'a str,
        }
        serializer.collect_seq(self.0.iter().map(|(name, value)| Attribute { name, value }))
    }
}

/// Their values are personal.
impl fmt::Debug for AttributeList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AttributeList(..)")
    }
}

/// Reads the service's list; empty when it is absent. One without a value is left out.
pub(super) fn attributes(list: &Reader<'_>) -> Result<Attributes> {
    let mut attributes = Attributes::default();
    for attribute in list.optional_objects()? {
        let name = attribute.member("Name").text()?;
        if let Some(value) = attribute.member("Value").optional_text()? {
            attributes.set(name, value.to_string());
        }
    }
    Ok(attributes)
}
