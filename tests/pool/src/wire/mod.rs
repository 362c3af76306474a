//! What travels: HTTP messages, the service's error form, and the limits of its shapes.

pub(crate) mod http;
pub(crate) mod input;
pub(crate) mod pattern;
pub(crate) mod refusal;
pub(crate) mod shape;
