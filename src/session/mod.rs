//! A session that is never lost: what is stored, when it is renewed, and what ends it. Decisions only; storage, lock
//! and network are effects.

pub mod event;
pub mod record;
