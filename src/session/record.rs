//! The one record that holds all there is to keep: it is read and written whole, so that no reader ever sees the
//! access token of one sign-in beside the refresh token of another.

use serde::Serialize;

/// How new a record is, compared with another one: what a sign-in, a sign-out or a renewal leaves behind is greater than
/// what was there before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// The record's generation.
    pub generation: i64,
    /// When its tokens end, Unix milliseconds; 0 when nobody is signed in.
    pub expires_at: i64,
}
