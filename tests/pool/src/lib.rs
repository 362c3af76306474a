//! An in-memory Cognito for tests.
