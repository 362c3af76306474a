//! The client's ephemeral key pair: the first half of an exchange.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::claim::ClaimKey;
use crate::error::{Error, Result};
use crate::group::Power;
use crate::identity::Identity;
use crate::number::{is_zero, to_hex};
use crate::proof::Proof;
use crate::secret::Secret;
use crate::stack::wiped;

/// The client's ephemeral secret a and its public value A = g^a, for one exchange.
///
/// A is never 0 modulo N: N is prime, and no power of 2 is a multiple of it.
#[derive(Debug)]
pub struct Ephemeral {
    a: Secret<Vec<u8>>,
    /// A, big-endian.
    public_a: Vec<u8>,
    /// A, in hex.
    srp_a: String,
}

impl Ephemeral {
    /// Fewest bytes of `a` (RFC 5054, section 2.5.4: at least 256 bits). They are as strong as the 3072-bit group, and
    /// more of them only take longer.
    pub const MIN_LENGTH: usize = 32;

    /// Computes A. `a` is [`Self::MIN_LENGTH`] or more random bytes, drawn for this exchange alone.
    ///
    /// # Errors
    ///
    /// [`Error::ShortEphemeral`] and [`Error::ZeroEphemeral`].
    pub fn new(a: Secret<Vec<u8>>) -> Result<Self> {
        check(&a)?;
        Ok(wiped(|| {
            let mut power = Power::of_g(a);
            while !power.advance() {}
            Self::of_power(power)
        }))
    }

    /// A as `SRP_A` carries it: lower-case hex without leading zeros.
    pub fn public_a(&self) -> &str {
        &self.srp_a
    }

    /// Begins the computation of the key that signs the claim, which [`Proof::advance`] does in slices.
    ///
    /// `salt` and `b` are the challenge's `SALT` and `SRP_B`, in hex. The exchange is used up, even if this fails.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidSalt`], [`Error::InvalidB`], [`Error::ZeroB`] and [`Error::ZeroU`].
    pub fn prove(self, identity: &Identity<'_>, salt: &str, b: &str) -> Result<Proof> {
        wiped(|| Proof::new(self.a, &self.public_a, identity, salt, b))
    }

    /// Computes the key that signs the claim, all at once.
    ///
    /// Whether the password was right shows when the service checks a signature that was made with it.
    ///
    /// # Errors
    ///
    /// As [`Self::prove`].
    pub fn finish(self, identity: &Identity<'_>, salt: &str, b: &str) -> Result<ClaimKey> {
        Ok(self.prove(identity, salt, b)?.finish())
    }

    /// Of a power of g that is done.
    #[allow(clippy::boxed_local, reason = "unboxed, it would be moved across the stack")]
    fn of_power(mut power: Box<Power>) -> Self {
        let public_a = power.take_bytes();
        Self { a: power.take_exponent(), srp_a: to_hex(&public_a), public_a }
    }
}

/// [`Ephemeral::new`] in slices, for a thread that must not be blocked.
pub struct Drawing(Option<Box<Power>>);

impl Drawing {
    /// Begins to compute A, as [`Ephemeral::new`].
    ///
    /// # Errors
    ///
    /// As [`Ephemeral::new`].
    pub fn new(a: Secret<Vec<u8>>) -> Result<Self> {
        check(&a)?;
        Ok(Self(Some(Power::of_g(a))))
    }

    /// Computes one slice, of 16 bytes of `a`. Returns the key pair after the last one, and then `None` again.
    pub fn advance(&mut self) -> Option<Ephemeral> {
        wiped(|| if self.0.as_mut()?.advance() { self.0.take().map(Ephemeral::of_power) } else { None })
    }
}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawing(..)")
    }
}

fn check(a: &Secret<Vec<u8>>) -> Result<()> {
    if a.expose().len() < Ephemeral::MIN_LENGTH {
        return Err(Error::ShortEphemeral);
    }
    if is_zero(a.expose()) {
        return Err(Error::ZeroEphemeral);
    }
    Ok(())
}
