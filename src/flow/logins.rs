//! What proves to an identity pool who somebody is: tokens, each under the name of the provider that issued it.

use zeroize::Zeroize;

use crate::host::Host;
use crate::token;
use crate::value::Value;

/// The provider whose tokens an application's own server gets from the identity pool.
pub const DEVELOPER: &str = "cognito-identity.amazonaws.com";

/// The logins of one caller, at most ten; none for a guest. Wiped when they are dropped.
#[derive(Debug, Default)]
pub struct Logins(Value);

impl Logins {
    /// Tokens by their providers, all of them text.
    pub fn new(tokens: Value) -> Self {
        Self(tokens.unless_empty())
    }

    /// One login.
    pub fn one(provider: &str, token: &str) -> Self {
        Self(Value::object().with(provider, token))
    }

    /// Whether they are a guest's.
    pub fn is_guest(&self) -> bool {
        self.0.is_null()
    }

    /// The identity that a developer provider's token is made for: its claim `sub`.
    pub fn developer_identity(&self, host: &dyn Host) -> Option<Value> {
        let id = token::claims(host, self.0.get(DEVELOPER)).take("sub");
        id.as_str().is_some().then_some(id)
    }

    /// `Logins` as the service wants it; `null` for a guest.
    pub fn as_value(&self) -> &Value {
        &self.0
    }
}

impl Drop for Logins {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}
