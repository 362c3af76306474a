//! What signs: an access key and its secret.

use alloc::string::String;
use core::fmt;

use crate::error::Result;
use crate::reader::Reader;
use crate::secret::Secret;

/// AWS credentials. Their secrets are wiped when they are dropped, and do not show in `Debug`.
pub struct Credentials {
    /// The access key's id; not a secret.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: Secret<String>,
    /// The session token, which temporary credentials have.
    pub session_token: Option<Secret<String>>,
}

/// Credentials that end.
#[derive(Debug)]
pub struct TemporaryCredentials {
    /// What signs.
    pub credentials: Credentials,
    /// When they end: Unix milliseconds by the server's clock.
    pub expiration: i64,
}

impl Credentials {
    /// Reads `{ accessKeyId, secretAccessKey, sessionToken? }`.
    ///
    /// # Errors
    ///
    /// When a member is missing or of another type.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        Ok(Self {
            access_key_id: input.member("accessKeyId").text()?.into(),
            secret_access_key: input.member("secretAccessKey").text()?.into(),
            session_token: input.member("sessionToken").optional_text()?.map(Secret::from),
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({})", self.access_key_id)
    }
}
