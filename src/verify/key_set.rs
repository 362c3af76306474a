//! A pool's public keys, and when to fetch them again.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::rsa::PublicKey;
use crate::encode::base64url_decode;
use crate::error::{Code, Error, Result};
use crate::value::{Kind, Value};

/// Least time between two fetches for keys that were not there, milliseconds: a forged key id must not make a server
/// fetch with every request.
const PENALTY: i64 = 10_000;

/// A public RSA key (RFC 7517; RFC 7518, section 6.3.1).
#[derive(Clone, Debug)]
pub struct Key {
    id: String,
    jwk: Value,
    /// `None` when it is not fit for use.
    public: Option<PublicKey>,
}

/// The keys of one pool, as far as they are known.
#[derive(Clone, Debug, Default)]
pub struct KeySet {
    keys: Vec<Key>,
    fetched_at: Option<i64>,
}

impl KeySet {
    /// From `{ keys: [...] }`. Keys of other kinds are left out.
    ///
    /// # Errors
    ///
    /// [`Code::JwksValidationError`] when it is no key set.
    pub fn parse(value: &Value, now: i64) -> Result<Self> {
        let Kind::Array(list) = value.get("keys").kind() else {
            return Err(Error::new(Code::JwksValidationError, "this is not a JSON web key set"));
        };
        Ok(Self { keys: list.iter().filter_map(Key::parse).collect(), fetched_at: Some(now) })
    }

    /// The key with this id.
    ///
    /// # Errors
    ///
    /// [`Code::JwksNotAvailableInCacheError`] when no keys were fetched yet, [`Code::KidNotFoundInJwksError`] when the
    /// key is not among them.
    pub fn find(&self, id: &str) -> Result<&Key> {
        if self.fetched_at.is_none() {
            return Err(Error::new(
                Code::JwksNotAvailableInCacheError,
                "the pool's keys were not fetched yet",
            ));
        }
        self.keys.iter().find(|key| key.id == id).ok_or_else(|| {
            Error::new(Code::KidNotFoundInJwksError, "the pool has no key with the token's key id")
        })
    }

    /// Whether fetching may help to find a key that is not there.
    pub fn may_fetch(&self, now: i64) -> bool {
        self.fetched_at.is_none_or(|at| now.saturating_sub(at) >= PENALTY)
    }
}

impl Key {
    /// The key as it came, if it is fit for use.
    pub fn jwk(&self) -> Option<&Value> {
        self.public.is_some().then_some(&self.jwk)
    }

    /// The key, if it is fit for use and its signatures are as long as this one.
    ///
    /// # Errors
    ///
    /// [`Code::JwtInvalidSignatureError`] when this can be no signature of the key.
    pub(super) fn fitting(&self, signature: &[u8]) -> Result<&PublicKey> {
        self.public.as_ref().filter(|key| key.fits(signature)).ok_or_else(super::not_genuine)
    }

    fn parse(value: &Value) -> Option<Self> {
        let bytes = |name| value.get(name).as_str().and_then(base64url_decode);
        if value.get("kty").as_str() != Some("RSA")
            || value.get("use").as_str().is_some_and(|usage| usage != "sig")
        {
            return None;
        }
        let public = PublicKey::new(&bytes("n")?, &bytes("e")?);
        Some(Self { id: value.get("kid").as_str()?.to_string(), jwk: value.clone(), public })
    }
}
