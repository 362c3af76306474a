//! Sign-in: from the first request over any challenges to tokens, and what tokens are good for.

pub(crate) mod advance;
pub(crate) mod attempt;
pub(crate) mod caller;
pub(crate) mod choice;
pub(crate) mod complete;
pub(crate) mod custom;
pub(crate) mod device;
pub(crate) mod initiate;
pub(crate) mod mfa;
pub(crate) mod mfa_setup;
pub(crate) mod new_password;
pub(crate) mod otp;
pub(crate) mod passkey;
pub(crate) mod password;
pub(crate) mod refresh;
pub(crate) mod respond;
pub(crate) mod step_up;
pub(crate) mod token;
