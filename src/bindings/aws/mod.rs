//! The classes of the module for AWS: credentials, signatures, and what else an identity pool is asked for.

mod clock;
mod obtain;
mod source;
mod unlink;
mod vouch;
