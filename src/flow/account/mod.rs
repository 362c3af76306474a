//! What a client does with an account: every operation that is a single request, by topic, and the one path that all of them
//! take.

mod attribute_list;
pub mod attributes;
pub mod call;
pub mod client_token;
pub mod devices;
pub mod feedback;
pub mod mfa;
mod page;
pub mod passkeys;
pub mod password;
pub mod sessions;
pub mod sign_out;
pub mod sign_up;

pub use self::attribute_list::{AttributeList, Attributes};
