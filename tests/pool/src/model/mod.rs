//! What the service keeps: pools, clients, users, and what they hold.

pub(crate) mod client;
pub(crate) mod clock;
pub(crate) mod code;
pub(crate) mod config;
pub(crate) mod device;
pub(crate) mod env;
pub(crate) mod grant;
pub(crate) mod lockout;
pub(crate) mod oauth;
pub(crate) mod outbox;
pub(crate) mod passkey;
pub(crate) mod password;
pub(crate) mod pool;
pub(crate) mod trigger;
pub(crate) mod user;
