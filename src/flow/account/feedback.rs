//! The user's word on a sign-in that threat protection found odd.

use alloc::string::String;

use serde::Serialize;

use crate::error::{Code, Result};
use crate::flow::input;
use crate::flow::operation::{Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};

/// `updateAuthEventFeedback({ username, eventId, feedbackToken, feedbackValue: "Valid" | "Invalid" })`, with what the link in
/// the pool's e-mail carries.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdateAuthEventFeedback {
    username: String,
    event_id: String,
    #[serde(serialize_with = "secret::exposed")]
    feedback_token: Secret<String>,
    feedback_value: FeedbackValue,
}

/// Whether the sign-in was the user's own.
#[derive(Clone, Copy, Debug, Serialize)]
enum FeedbackValue {
    Valid,
    Invalid,
}

impl Operation for UpdateAuthEventFeedback {
    const NAME: &'static str = "UpdateAuthEventFeedback";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::UserPool;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "eventId", "feedbackToken", "feedbackValue"])?;
        let value = input.member("feedbackValue");
        let values = [("Valid", FeedbackValue::Valid), ("Invalid", FeedbackValue::Invalid)];
        Ok(Self {
            username: input::required_name(&input.member("username"), Code::EmptyUsername)?,
            event_id: input::required_name(&input.member("eventId"), Code::InvalidArgument)?,
            feedback_token: input::token(&input.member("feedbackToken"))?,
            feedback_value: value
                .optional_choice(&values)?
                .ok_or_else(|| value.missing(Code::InvalidArgument))?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}
