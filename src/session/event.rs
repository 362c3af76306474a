//! What an application and the other tabs are told.

use alloc::boxed::Box;
use alloc::string::String;

use serde::Serialize;

use crate::error::Error;

/// Something that happened to the session, as the application's listeners get it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "camelCase")]
pub enum Event {
    /// Somebody has signed in.
    SignedIn {
        /// Who.
        user: CurrentUser,
    },
    /// The session has ended, by a sign-out or because the service no longer knows it.
    SignedOut {
        /// Whose it was.
        #[serde(skip_serializing_if = "Option::is_none")]
        username: Option<String>,
    },
    /// There are new tokens.
    TokenRefresh,
    /// The tokens could not be renewed this time.
    #[serde(rename = "tokenRefresh_failure")]
    TokenRefreshFailure {
        /// Why.
        error: Box<Error>,
    },
}

/// Who is signed in: what `getCurrentUser` gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrentUser {
    /// The name under which Cognito knows the user.
    pub username: String,
    /// The `sub` claim; the username where the token has none.
    pub user_id: String,
    /// How the user signed in, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in_details: Option<SignInDetails>,
}

/// How a user signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SignInDetails {
    /// What the user typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login_id: Option<String>,
    /// The flow, for example `USER_SRP_AUTH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auth_flow_type: Option<String>,
}
