//! The key that signs: one per secret, day, region and service.

use zeroize::Zeroizing;

use crate::hash::{DIGEST, hmac_sha256};
use crate::search::joined;

/// The last part of every credential scope.
pub(super) const TERMINATOR: &str = "aws4_request";

/// `HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), region), service), "aws4_request")`; `day` is `YYYYMMDD`.
pub(super) fn derive(
    secret_access_key: &str,
    day: &str,
    region: &str,
    service: &str,
) -> Zeroizing<[u8; DIGEST]> {
    let secret = Zeroizing::new(joined(&["AWS4", secret_access_key], ""));
    let mut key = Zeroizing::new(hmac_sha256(secret.as_bytes(), &[day.as_bytes()]));
    for part in [region, service, TERMINATOR] {
        key = Zeroizing::new(hmac_sha256(&*key, &[part.as_bytes()]));
    }
    key
}
