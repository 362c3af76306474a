//! The user's word on a sign-in that threat protection found odd.

use super::call::{Call, Effect, nothing};
use super::input::required;
use crate::error::Code;
use crate::http::Retry;
use crate::value::Value;

/// `updateAuthEventFeedback({ username, eventId, feedbackToken, feedbackValue: "Valid" | "Invalid" })`, with what the
/// link in the pool's e-mail carries.
pub static UPDATE_AUTH_EVENT_FEEDBACK: Call = Call {
    name: "updateAuthEventFeedback",
    operation: "UpdateAuthEventFeedback",
    access_token: false,
    retry: Retry::Safe,
    body: |cx, input| {
        Ok(Value::object()
            .with("UserPoolId", &cx.pool.id)
            .with("Username", required(input, "username", Code::EmptyUsername)?)
            .with("EventId", required(input, "eventId", Code::InvalidArgument)?)
            .with("FeedbackToken", required(input, "feedbackToken", Code::InvalidArgument)?)
            .with("FeedbackValue", required(input, "feedbackValue", Code::InvalidArgument)?))
    },
    result: nothing,
    effect: Effect::None,
};
