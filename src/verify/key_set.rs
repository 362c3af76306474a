//! A pool's public keys, and when to fetch them again.

use super::rsa::PublicKey;
use crate::encode::base64url_decode;
use crate::error::{Code, Error, Result};
use crate::value::{Kind, Value};

/// Least time between two fetches for keys that were not there, milliseconds: a forged key id must not make a server
/// fetch with every request.
const PENALTY: i64 = 10_000;

/// The keys of one pool, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct KeySet {
    /// The list, as it came.
    keys: Value,
    fetched_at: Option<i64>,
}

/// A public RSA key (RFC 7517; RFC 7518, section 6.3.1).
#[derive(Debug)]
pub struct Key<'a> {
    jwk: &'a Value,
    /// `None` when it is not fit for use.
    public: Option<PublicKey>,
}

impl KeySet {
    /// From `{ keys: [...] }`. Keys of other kinds are never found.
    ///
    /// # Errors
    ///
    /// [`Code::JwksValidationError`] when it is no key set.
    pub fn parse(value: &Value, now: i64) -> Result<Self> {
        let keys = value.get("keys");
        if !matches!(keys.kind(), Kind::Array(_)) {
            return Err(Error::new(Code::JwksValidationError, "this is not a JSON web key set"));
        }
        Ok(Self { keys: keys.clone(), fetched_at: Some(now) })
    }

    /// The key with this id.
    ///
    /// # Errors
    ///
    /// [`Code::JwksNotAvailableInCacheError`] when no keys were fetched yet, [`Code::KidNotFoundInJwksError`] when the
    /// key is not among them.
    pub fn find(&self, id: &str) -> Result<Key<'_>> {
        if self.fetched_at.is_none() {
            return Err(Error::new(
                Code::JwksNotAvailableInCacheError,
                "the pool's keys were not fetched yet",
            ));
        }
        self.keys.items().iter().find_map(|jwk| Key::of(jwk, id)).ok_or_else(|| {
            Error::new(Code::KidNotFoundInJwksError, "the pool has no key with the token's key id")
        })
    }

    /// Whether fetching may help to find a key that is not there.
    pub fn may_fetch(&self, now: i64) -> bool {
        self.fetched_at.is_none_or(|at| now.saturating_sub(at) >= PENALTY)
    }
}

impl<'a> Key<'a> {
    /// The key as it came, if it is fit for use.
    pub fn jwk(&self) -> Option<&'a Value> {
        self.public.is_some().then_some(self.jwk)
    }

    /// The key, if it is fit for use and its signatures are as long as this one.
    ///
    /// # Errors
    ///
    /// [`Code::JwtInvalidSignatureError`] when this can be no signature of the key.
    pub(super) fn fitting(&self, signature: &[u8]) -> Result<&PublicKey> {
        self.public.as_ref().filter(|key| key.fits(signature)).ok_or_else(super::not_genuine)
    }

    /// If it is an RSA key for signatures with this id.
    fn of(jwk: &'a Value, id: &str) -> Option<Self> {
        let is = |name, wanted| jwk.get(name).is(wanted);
        if !is("kid", id) || !is("kty", "RSA") || !(is("use", "sig") || jwk.get("use").as_str().is_none()) {
            return None;
        }
        let bytes = |name| base64url_decode(jwk.get(name).as_str()?);
        Some(Self { jwk, public: PublicKey::new(bytes("n")?, &bytes("e")?) })
    }
}
