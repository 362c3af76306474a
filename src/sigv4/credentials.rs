//! What signs: an access key and its secret.

use alloc::string::String;
use core::fmt;

use zeroize::Zeroizing;

/// AWS credentials. The secrets are wiped when dropped and do not show in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    /// The access key id; not a secret.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: Zeroizing<String>,
    /// The session token, which temporary credentials have.
    pub session_token: Option<Zeroizing<String>>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(")?;
        f.write_str(&self.access_key_id)?;
        f.write_str(")")
    }
}

/// Credentials that end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemporaryCredentials {
    /// The credentials, with a session token.
    pub credentials: Credentials,
    /// When they stop working: Unix milliseconds by the server's clock.
    pub expiration: i64,
}
