//! AWS: credentials from an identity pool, and requests that are signed with them.
//!
//! This is a module of its own with a memory of its own. What it shares with the rest is plain data: the stored record, and
//! the logins.

mod amplify;
pub mod caller;
pub mod calls;
pub mod date;
pub mod held;
pub mod identity;
pub mod obtain;
pub mod signing;
pub mod sigv4;
pub mod source;
pub mod sts;
pub mod xml;
