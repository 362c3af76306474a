//! A short object: values by their names, in the order in which they came.

use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, Serializer};

/// Values by name. They are looked for one after another: this is for a handful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries<T>(pub Vec<(String, T)>);

/// An object of texts, which JSON keeps in this order: `ClientMetadata` and the like.
pub type Texts = Entries<String>;

impl<T> Entries<T> {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|entry| entry.0 == name).map(|entry| &entry.1)
    }

    /// Puts a value in place of one with the same name, which is returned.
    pub fn set(&mut self, name: &str, value: T) -> Option<T> {
        if let Some(entry) = self.0.iter_mut().find(|entry| entry.0 == name) {
            return Some(core::mem::replace(&mut entry.1, value));
        }
        self.0.push((name.into(), value));
        None
    }

    /// Takes out the value with this name.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let place = self.0.iter().position(|entry| entry.0 == name)?;
        Some(self.0.remove(place).1)
    }
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Serialize> Serialize for Entries<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl From<Vec<(&str, &str)>> for Texts {
    fn from(pairs: Vec<(&str, &str)>) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}
