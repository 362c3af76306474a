//! The user's word on a sign-in that threat protection found odd.

use super::call::{Call, Effect, NOTHING};
use crate::http::Retry;

/// `updateAuthEventFeedback({ username, eventId, feedbackToken, feedbackValue: "Valid" | "Invalid" })`, with what the
/// link in the pool's e-mail carries.
pub const UPDATE_AUTH_EVENT_FEEDBACK: Call = Call {
    name: "updateAuthEventFeedback",
    operation: "UpdateAuthEventFeedback",
    access_token: false,
    retry: Retry::Safe,
    body: "UserPoolId=client.pool Username!EmptyUsername EventId!InvalidArgument \
           FeedbackToken!InvalidArgument FeedbackValue!InvalidArgument",
    result: NOTHING,
    effect: Effect::None,
};
