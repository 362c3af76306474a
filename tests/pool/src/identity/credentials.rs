//! Temporary AWS credentials.

use crate::crypto::encode::base64;
use crate::crypto::random::Random;

/// Seconds that credentials of an identity pool live.
pub(crate) const LIFETIME: i64 = 3_600;

#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) access_key_id: String,
    pub(crate) secret: String,
    pub(crate) session_token: String,
    /// Seconds since 1970-01-01 UTC.
    pub(crate) expires: i64,
    pub(crate) identity_id: String,
}

impl Credentials {
    pub(crate) fn new(random: &mut Random, identity_id: &str, expires: i64) -> Self {
        Self {
            access_key_id: format!("ASIA{}", random.alphanumeric(16).to_uppercase()),
            secret: base64(&random.bytes(30)),
            session_token: base64(&random.bytes(600)),
            expires,
            identity_id: identity_id.to_owned(),
        }
    }
}
