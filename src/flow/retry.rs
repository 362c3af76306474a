//! What may be sent again, and when.

use crate::error::{Code, Error, Result};
use crate::host::Host;
use crate::http::{Response, Retry};
use crate::wire;

/// Most times that a request is sent.
const ATTEMPTS: u32 = 3;

/// Pause before the second attempt, milliseconds. It is twice as long before the third.
const PAUSE: i64 = 200;

/// How many milliseconds to wait before sending a request again after its attempt number `attempt` (from 1) ended like
/// this; `None` when it is over. `jitter` from 0 to 255 spreads the moment.
pub fn pause(
    host: &dyn Host,
    retry: Retry,
    attempt: u32,
    ended: &Result<Response>,
    jitter: u8,
) -> Option<i64> {
    let again = match ended {
        Ok(response) if response.is_success() => false,
        Ok(response) => wire::refusal(host, response)
            .is_some_and(|error| throttled(&error) || (retry == Retry::Safe && error.retryable())),
        Err(error) => retry == Retry::Safe && error.code == Code::NetworkError,
    };
    let pause = PAUSE * i64::from(attempt);
    (again && attempt < ATTEMPTS).then_some(pause + pause * i64::from(jitter) / 255)
}

/// The service refused the request before it looked at it.
fn throttled(error: &Error) -> bool {
    error.code == Code::TooManyRequestsException || error.status() == 429
}
