//! Values that must not outlive their use nor show up in a log.

use alloc::string::String;
use core::fmt;

use serde::{Serialize, Serializer};
use zeroize::Zeroize;

/// A password, key or other secret: wiped when it is dropped, and printed as `Secret(..)`.
///
/// There is no `Clone` and no comparison. A secret is handed on by moving it or by lending what it holds.
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Takes the value over. A copy that the caller keeps is not wiped.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The secret itself, for as long as it takes to use it.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The secret itself, to be filled in place.
    pub const fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl<T: Zeroize> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self::new(value.into())
    }
}

/// Writes the secret itself where it has to leave, in a request or as a result: for `#[serde(serialize_with)]`, so that a
/// secret is never written by mistake.
///
/// # Errors
///
/// Those of the serializer.
pub fn exposed<T: Zeroize + Serialize, S: Serializer>(
    secret: &Secret<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    secret.expose().serialize(serializer)
}

/// [`exposed`] for a secret that may be absent.
///
/// # Errors
///
/// Those of the serializer.
pub fn optional_exposed<T: Zeroize + Serialize, S: Serializer>(
    secret: &Option<Secret<T>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    secret.as_ref().map(Secret::expose).serialize(serializer)
}
