//! What signs: an access key and its secret.

use alloc::string::{String, ToString};
use core::fmt;

use zeroize::Zeroizing;

use crate::value::Value;

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

impl TemporaryCredentials {
    /// Takes them from an answer in which the secret is called `secret`.
    ///
    /// # Errors
    /// The name of a member that is missing or empty.
    pub fn read(answer: &Value, secret: &'static str, expiration: Option<i64>) -> Result<Self, &'static str> {
        for name in ["AccessKeyId", secret, "SessionToken"] {
            if answer.get(name).text().is_empty() {
                return Err(name);
            }
        }
        let expiration = expiration.ok_or("Expiration")?;
        let text = |name| answer.get(name).text().to_string();
        let credentials = Credentials {
            access_key_id: text("AccessKeyId"),
            secret_access_key: Zeroizing::new(text(secret)),
            session_token: Some(Zeroizing::new(text("SessionToken"))),
        };
        Ok(Self { credentials, expiration })
    }
}
