//! Random bytes that came with a call.

use alloc::vec::Vec;
use core::cell::RefCell;

use zeroize::Zeroizing;

use crate::error::{Code, Error, Result};
use crate::random::Random;

/// Bytes that are handed out once. Wiped when it is dropped.
pub struct Entropy(RefCell<Zeroizing<Vec<u8>>>);

impl Entropy {
    /// Of bytes that nobody else has seen.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(RefCell::new(Zeroizing::new(bytes)))
    }
}

impl Random for Entropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        let missing =
            || Error::new(Code::RandomnessUnavailable, "there is no source of secure random bytes here");
        let mut rest = self.0.try_borrow_mut().map_err(|_| missing())?;
        let left = rest.len().checked_sub(bytes.len()).ok_or_else(missing)?;
        bytes.copy_from_slice(rest.get(left..).unwrap_or_default());
        rest.truncate(left);
        Ok(())
    }
}
