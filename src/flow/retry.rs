//! What may be sent again, and when.

use crate::error::{Code, Error};
use crate::http::Retry;

/// Most times that a request is sent.
const ATTEMPTS: u32 = 3;

/// Pause before the second attempt, milliseconds. It is twice as long before the third.
const PAUSE: i64 = 200;

/// How many milliseconds to wait at least, and at most as many more, before a request is sent again whose attempt number
/// `attempt` (from 1) ended with this error; `None` when it is over.
#[must_use]
pub fn pause(retry: Retry, attempt: u32, error: &Error) -> Option<i64> {
    let again = match retry {
        Retry::Safe => error.retryable() || is_throttled(error),
        Retry::Throttled => is_throttled(error),
    };
    (again && attempt < ATTEMPTS).then_some(PAUSE * i64::from(attempt))
}

/// The service refused the request before it looked at it.
fn is_throttled(error: &Error) -> bool {
    error.code == Code::TooManyRequestsException || error.http_status == Some(429)
}
