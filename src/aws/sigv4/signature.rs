//! The signature, by a key that is derived anew for each: one per secret, day, region and service.

use alloc::format;
use alloc::string::String;

use base16ct::lower;
use zeroize::{Zeroize, Zeroizing};

use crate::hash::{DIGEST, hmac_sha256};
use crate::secret::Secret;

/// More bytes of the stack than deriving a key uses.
const STACK: usize = 4096;

/// `HMAC(HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), region), service), "aws4_request"), string to sign)` in hex, where the
/// scope is `day/region/service/aws4_request`. No key outlives the call.
pub(super) fn signature(
    secret_access_key: &Secret<String>,
    credential_scope: &str,
    string_to_sign: &str,
) -> String {
    let signature = derive_and_sign(secret_access_key, credential_scope, string_to_sign);
    wipe_stack();
    signature
}

#[inline(never)]
fn derive_and_sign(secret: &Secret<String>, credential_scope: &str, string_to_sign: &str) -> String {
    let first = Zeroizing::new(format!("AWS4{}", secret.expose()));
    let mut parts = credential_scope.split('/');
    let mut key = Zeroizing::new([0; DIGEST]);
    hmac_into(&mut key, first.as_bytes(), parts.next().unwrap_or_default());
    for part in parts {
        let previous = key.clone();
        hmac_into(&mut key, previous.as_slice(), part);
    }
    lower::encode_string(&hmac_sha256(key.as_slice(), &[string_to_sign.as_bytes()]))
}

fn hmac_into(to: &mut Zeroizing<[u8; DIGEST]>, key: &[u8], text: &str) {
    *to = Zeroizing::new(hmac_sha256(key, &[text.as_bytes()]));
}

/// Overwrites what the calls before left on the stack: hashing moves keys about by value.
#[inline(never)]
fn wipe_stack() {
    let mut below = [0_u8; STACK];
    below.zeroize();
}
