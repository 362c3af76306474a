//! What proves to an identity pool who somebody is: tokens, each under the name of the provider that issued it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::secret::Secret;
use crate::token;
use crate::value::Value;

/// The provider whose tokens an application's own server gets from the identity pool.
pub const DEVELOPER: &str = "cognito-identity.amazonaws.com";

/// The logins of one caller, at most ten; none for a guest.
#[derive(Debug, Default)]
pub struct Logins(pub Vec<(String, Secret<String>)>);

impl Logins {
    /// One login.
    pub fn one(provider: &str, token: &str) -> Self {
        Self(Vec::from([(provider.into(), Secret::from(token))]))
    }

    /// Whether they are a guest's.
    pub fn is_guest(&self) -> bool {
        self.0.is_empty()
    }

    /// The identity that a developer provider's token is made for: its claim `sub`.
    pub fn developer_identity(&self, host: &dyn crate::host::Host) -> Option<String> {
        let (_, token) = self.0.iter().find(|(provider, _)| provider == DEVELOPER)?;
        token::claims(host, token.expose())?.take("sub").into_string()
    }

    /// `Logins` as the service wants it; absent for a guest.
    pub(super) fn to_value(&self) -> Value {
        if self.is_guest() {
            return Value::null();
        }
        let tokens = self.0.iter();
        tokens.fold(Value::object(), |all, (provider, token)| all.with(provider, token.expose()))
    }
}
