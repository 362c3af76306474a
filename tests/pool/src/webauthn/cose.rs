//! COSE keys (RFC 9053): ES256 alone, and its signatures.

use ciborium::Value;
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};

use super::cbor;

const KEY_TYPE: i64 = 1;
const ALGORITHM: i64 = 3;
const CURVE: i64 = -1;
const X: i64 = -2;
const Y: i64 = -3;

/// The SEC 1 point of an ES256 key on P-256; `None` for any other key.
pub(crate) fn es256_point(key: &Value) -> Option<Vec<u8>> {
    let is = |label: i64, value: i64| cbor::at(key, label) == Some(&Value::from(value));
    if !is(KEY_TYPE, 2) || !is(ALGORITHM, -7) || !is(CURVE, 1) {
        return None;
    }
    let (x, y) = (cbor::at(key, X)?.as_bytes()?, cbor::at(key, Y)?.as_bytes()?);
    if x.len() != 32 || y.len() != 32 {
        return None;
    }
    let point = [&[4], x.as_slice(), y].concat();
    VerifyingKey::from_sec1_bytes(&point).ok()?;
    Some(point)
}

/// Whether a DER signature over the message fits the key.
pub(crate) fn verify(point: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::from_sec1_bytes(point), Signature::from_der(signature))
    else {
        return false;
    };
    key.verify(message, &signature).is_ok()
}
