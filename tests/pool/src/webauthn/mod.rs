//! The relying party's side of WebAuthn level 2, as far as the service uses it.

pub(crate) mod cbor;
pub(crate) mod ceremony;
pub(crate) mod cose;
