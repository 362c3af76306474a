//! Identity pools: identities, credentials, and the web identity call of STS.

pub(crate) mod credentials;
pub(crate) mod login;
pub(crate) mod operations;
pub(crate) mod pool;
pub(crate) mod sts;
