//! The password policy of a pool.

use serde::Deserialize;

use crate::wire::refusal::Refusal;

/// What a new password must have.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub(crate) struct PasswordPolicy {
    minimum_length: usize,
    require_lowercase: bool,
    require_uppercase: bool,
    require_numbers: bool,
    require_symbols: bool,
    /// How many earlier passwords may not come back.
    pub(crate) history: usize,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self {
            minimum_length: 8,
            require_lowercase: true,
            require_uppercase: true,
            require_numbers: true,
            require_symbols: true,
            history: 0,
        }
    }
}

impl PasswordPolicy {
    /// The first rule the password breaks, in the service's words.
    pub(crate) fn check(&self, password: &str) -> Result<(), Refusal> {
        let has = |fits: fn(char) -> bool| password.chars().any(fits);
        let broken = if password.chars().count() < self.minimum_length {
            "Password not long enough"
        } else if self.require_lowercase && !has(char::is_lowercase) {
            "Password must have lowercase characters"
        } else if self.require_uppercase && !has(char::is_uppercase) {
            "Password must have uppercase characters"
        } else if self.require_numbers && !has(char::is_numeric) {
            "Password must have numeric characters"
        } else if self.require_symbols && !has(|c| !c.is_alphanumeric()) {
            "Password must have symbol characters"
        } else {
            return Ok(());
        };
        Err(Refusal::new(
            "InvalidPasswordException",
            format!("Password did not conform with policy: {broken}"),
        ))
    }
}
