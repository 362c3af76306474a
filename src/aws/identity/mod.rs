//! Identity pools: the operations of Amazon Cognito Federated Identities that a client calls.

pub mod developer;
pub mod fetch;
pub mod logins;
pub mod role;
pub mod unlink;
