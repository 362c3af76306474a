//! The signature, by a key that is derived anew for each: one per secret, day, region and service.

use alloc::string::String;

use zeroize::{Zeroize, Zeroizing};

use crate::encode::hex_encode;
use crate::hash::hmac_sha256;
use crate::search::{joined, parts};

/// `HMAC(HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), region), service), "aws4_request"), string to sign)`, where the
/// scope is `day/region/service/aws4_request`.
pub(super) fn signature(secret_access_key: &str, credential_scope: &str, string_to_sign: &str) -> String {
    let mut key = Zeroizing::new(joined(&["AWS4", secret_access_key], "").into_bytes());
    for part in parts(credential_scope, "/") {
        let next = Zeroizing::new(hmac_sha256(&key, &[part.as_bytes()]));
        key.zeroize();
        key.extend_from_slice(&*next);
    }
    hex_encode(&hmac_sha256(&key, &[string_to_sign.as_bytes()]))
}
