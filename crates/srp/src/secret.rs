//! Values that are wiped after use, and never printed.

use alloc::string::String;
use core::fmt;

use zeroize::Zeroize;

/// A password, key or other secret. It is wiped when it is dropped, and its `Debug` output is `Secret(..)`.
///
/// It implements neither `Clone` nor `PartialEq`: a secret is handed on by moving it or by lending it. Moving copies the
/// bytes of `T` itself and leaves the old place as it was, so a secret that lives long belongs on the heap:
/// `Secret<Vec<u8>>` or `Secret<String>`.
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Wraps a value. A copy that the caller keeps is not wiped.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// Lends the secret.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// Lends the secret to be changed in place.
    pub const fn expose_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    // Secrets end in many places, and wiping one is long.
    #[inline(never)]
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
