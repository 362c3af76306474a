//! Values that are wiped when they are dropped, and how they are written where they have to leave.

use alloc::string::String;

use serde::{Serialize, Serializer};
use zeroize::Zeroize;

pub use cognito_srp::Secret;

/// Wipes a text that is about to be dropped. A module leaves it to its allocator, which wipes all that is freed: once is enough.
pub fn wipe(text: &mut String) {
    if cfg!(not(target_arch = "wasm32")) {
        text.zeroize();
    }
}

/// Writes the secret itself, in a request or as a result: for `#[serde(serialize_with)]`, so that none is written by mistake.
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
