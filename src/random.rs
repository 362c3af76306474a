//! Randomness comes from outside.

use crate::error::Result;

/// A cryptographically secure source of random bytes.
pub trait Random {
    /// Fills `bytes`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::RandomnessUnavailable`] when there is no source, or it is used up.
    fn fill(&self, bytes: &mut [u8]) -> Result<()>;
}
