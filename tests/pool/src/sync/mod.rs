//! Cognito Sync, reduced to datasets and records.

pub(crate) mod dataset;
pub(crate) mod operations;
