//! `SECRET_HASH`: what an app client with a secret adds to every request.

use alloc::string::String;

use base64ct::{Base64, Encoding};

use crate::hash::hmac_sha256;

/// `SECRET_HASH` for the `USERNAME` of the same request: base64 of HMAC-SHA256 under the client secret over the
/// username followed by the client id.
///
/// The name has to be the one that the request carries: the user's alias at first, the user id once the service told it.
/// (Cognito developer guide, "Computing secret hash values".)
#[must_use]
pub fn secret_hash(username: &str, client_id: &str, client_secret: &str) -> String {
    let hash = hmac_sha256(client_secret.as_bytes(), &[username.as_bytes(), client_id.as_bytes()]);
    Base64::encode_string(&hash)
}
