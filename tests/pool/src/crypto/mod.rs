//! The mathematics of the service side, written for these tests and sharing no line with the client.

pub(crate) mod encode;
pub(crate) mod hash;
pub(crate) mod jws;
pub(crate) mod random;
pub(crate) mod rsa;
pub(crate) mod sigv4;
pub(crate) mod srp;
pub(crate) mod timestamp;
pub(crate) mod totp;
