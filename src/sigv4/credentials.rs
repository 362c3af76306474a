//! What signs: an access key and its secret.

use core::fmt;

use zeroize::Zeroize;

use crate::value::Value;

/// AWS credentials, as JavaScript gets them: `{ accessKeyId, secretAccessKey, sessionToken?, expiration?, identityId? }`.
/// They are wiped when dropped, and their secrets do not show in `Debug`.
#[derive(Clone, PartialEq)]
pub struct Credentials(pub(crate) Value);

impl Credentials {
    /// Those of an object with these members.
    pub fn new(members: Value) -> Self {
        Self(members)
    }

    /// The access key id; not a secret.
    pub fn access_key_id(&self) -> &str {
        self.0.get("accessKeyId").text()
    }

    /// The secret access key.
    pub fn secret_access_key(&self) -> &str {
        self.0.get("secretAccessKey").text()
    }

    /// The session token, which temporary credentials have.
    pub fn session_token(&self) -> Option<&str> {
        self.0.get("sessionToken").as_str()
    }

    /// When temporary credentials stop working: Unix milliseconds by the server's clock.
    pub fn expiration(&self) -> i64 {
        self.0.get("expiration").as_i64()
    }

    /// The identity of an identity pool that they belong to; a text.
    pub fn identity_id(&self) -> &Value {
        self.0.get("identityId")
    }
}

impl Drop for Credentials {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(")?;
        f.write_str(self.access_key_id())?;
        f.write_str(")")
    }
}
