//! What can go wrong in an exchange, and whose fault it is.

use core::fmt;

/// Why an exchange cannot go on. No variant carries a value of the exchange, so an error can be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The caller's fault: the ephemeral secret `a` has fewer than [`Ephemeral::MIN_LENGTH`] bytes.
    ///
    /// [`Ephemeral::MIN_LENGTH`]: crate::Ephemeral::MIN_LENGTH
    ShortEphemeral,
    /// The caller's fault: the ephemeral secret `a` is zero, so its source of randomness is broken.
    ZeroEphemeral,
    /// The service's fault: `SALT` is empty, not hex, or longer than 1024 digits.
    InvalidSalt,
    /// The service's fault: `SRP_B` is empty, not hex, or longer than 1024 digits.
    InvalidB,
    /// The service's fault: B is 0 modulo N, as no honest service sends it (RFC 5054, section 2.5.3).
    ZeroB,
    /// The service's fault: the scrambling parameter u is 0, which would take the verifier out of the shared number
    /// (SRP-6a's safeguards).
    ZeroU,
    /// The service's fault: `SECRET_BLOCK` is not padded base64 (RFC 4648, section 4).
    InvalidSecretBlock,
}

/// The result of a step of an exchange.
pub type Result<T> = core::result::Result<T, Error>;

impl Error {
    /// Whether the service's challenge is at fault, rather than what the caller passed in.
    pub const fn is_service_fault(self) -> bool {
        !matches!(self, Self::ShortEphemeral | Self::ZeroEphemeral)
    }

    /// What [`Display`](fmt::Display) writes.
    pub const fn message(self) -> &'static str {
        match self {
            Self::ShortEphemeral => "the SRP secret `a` needs at least 32 random bytes",
            Self::ZeroEphemeral => "the SRP secret `a` is zero: the source of randomness is broken",
            Self::InvalidSalt => "SALT is not a hex number",
            Self::InvalidB => "SRP_B is not a hex number",
            Self::ZeroB => "SRP_B is 0 modulo N",
            Self::ZeroU => "the scrambling parameter u is 0",
            Self::InvalidSecretBlock => "SECRET_BLOCK is not base64",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl core::error::Error for Error {}
