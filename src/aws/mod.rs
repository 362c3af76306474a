//! AWS: credentials from an identity pool, and requests that are signed with them.
//!
//! This is a module of its own with a memory of its own. What it shares with the rest is plain data: the stored record, and
//! the logins.

pub mod date;
pub mod identity;
pub mod sigv4;
pub mod sts;
pub mod xml;
