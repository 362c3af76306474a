//! Values that are wiped when they are dropped, and how they are written where they have to leave.

use serde::{Serialize, Serializer};
use zeroize::Zeroize;

pub use cognito_srp::Secret;

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
