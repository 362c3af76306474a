//! What proves to an identity pool who somebody is: tokens, each under the name of the provider that issued it.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use core::fmt;

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroize;

use crate::entries::Texts;
use crate::error::{Error, Result};
use crate::reader::Reader;
use crate::token;

/// The provider whose tokens an application's own server gets from the identity pool.
pub const DEVELOPER: &str = "cognito-identity.amazonaws.com";

/// Most logins of one caller (API reference, `LoginsMap`).
const MAX_LOGINS: usize = 10;

/// Most bytes in a provider's name (API reference, `IdentityProviderName`).
const MAX_PROVIDER: usize = 128;

/// Most bytes in a token (API reference, `IdentityProviderToken`).
const MAX_TOKEN: usize = 50_000;

/// The logins of one caller: tokens by their providers; none for a guest. Wiped when they are dropped.
#[derive(Default, Serialize)]
#[serde(transparent)]
pub struct Logins(Texts);

impl Logins {
    /// Reads `{ [provider]: token }`.
    ///
    /// # Errors
    ///
    /// When it is something else, empty, or more than the service takes.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let texts = input.texts()?.ok_or_else(|| input.wrong("must be an object of tokens"))?;
        Self::new(texts)
    }

    /// Logins by their providers.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for more than the service takes.
    pub fn new<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut logins = Self::default();
        for (provider, token) in texts {
            if provider.is_empty() || provider.len() > MAX_PROVIDER {
                return Err(Error::argument(
                    "logins must be named by providers, of 1 to 128 characters each",
                ));
            }
            if token.is_empty() || token.len() > MAX_TOKEN {
                return Err(Error::argument(format!("logins.{provider} must have 1 to 50000 characters")));
            }
            logins.0.0.push((provider.into(), token.into()));
        }
        if logins.0.0.len() > MAX_LOGINS {
            return Err(Error::argument("logins must have at most 10 members"));
        }
        Ok(logins)
    }

    /// One login.
    #[must_use]
    pub fn one(provider: &str, token: &str) -> Self {
        Self(Texts::from(vec![(provider, token)]))
    }

    /// Whether they are a guest's.
    #[must_use]
    pub fn is_guest(&self) -> bool {
        self.0.0.is_empty()
    }

    /// The names of the providers.
    pub fn providers(&self) -> impl Iterator<Item = &str> {
        self.0.0.iter().map(|(provider, _)| provider.as_str())
    }

    /// The identity that a developer provider's token is made for: its claim `sub`.
    #[must_use]
    pub fn developer_identity(&self) -> Option<String> {
        let (_, token) = self.0.0.iter().find(|(provider, _)| provider == DEVELOPER)?;
        let claims = token::claims(token)?;
        claims.get("sub").and_then(Value::as_str).map(ToString::to_string)
    }
}

impl Drop for Logins {
    fn drop(&mut self) {
        for (_, token) in &mut self.0.0 {
            token.zeroize();
        }
    }
}

impl fmt::Debug for Logins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.providers()).finish()
    }
}
