//! A session that is never lost: what is stored, when it is renewed, and what ends it. Decisions only; storage, lock
//! and network are asked for, never touched.

pub mod adopt;
pub mod credentials;
mod identity;
pub mod mirror;
pub mod record;
pub mod refresh;
pub mod schedule;

pub use credentials::{Caller, Held};
pub use record::{Record, User};
pub use refresh::{Ask, Outcome, Refresh};
