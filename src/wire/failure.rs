//! Errors as the services write them: a type in a header or in the body, a text under one of several names, the words
//! of a Lambda trigger inside that text, or no JSON at all when a firewall, a proxy or an outage answered.

use alloc::string::{String, ToString};

use serde_json::Value;

use crate::error::{Code, Error, Lambda, Waf};
use crate::http::Response;

/// What is said of an error that the service did not explain.
const UNEXPLAINED: &str = "the service answered with an error that it did not explain";

/// Reads a response that is not a success; `body` is its JSON.
pub(super) fn read(response: &Response, body: &Value) -> Error {
    let headers = &response.headers;
    let member = |name: &str| body.get(name).and_then(Value::as_str);
    let name =
        headers.error_type.as_deref().or_else(|| ["code", "Code", "__type"].into_iter().find_map(member));
    let text = ["message", "Message", "errorMessage"].into_iter().find_map(member);
    let text = text.or(headers.error_message.as_deref()).filter(|text| !text.trim().is_empty());
    let text = text.unwrap_or(UNEXPLAINED);
    let mut error = match bare(name.unwrap_or_default()) {
        "" => Error::new(Code::Unknown, text),
        name => Error::of_service(name, text),
    };
    if let Some(lambda) = lambda(error.code, text) {
        error.message.clone_from(&lambda.message);
        error.lambda = Some(lambda);
    }
    let block = || (error.code == Code::ForbiddenException).then(|| String::from("block"));
    error.waf = headers.waf_action.clone().or_else(block).map(|action| Waf { action });
    error
}

/// The words of a Lambda trigger in the service's text: `<Trigger> failed with error <words>.`, or
/// `<Trigger> invocation failed due to error <words>.`
fn lambda(code: Code, text: &str) -> Option<Lambda> {
    if !matches!(
        code,
        Code::UserLambdaValidationException
            | Code::UnexpectedLambdaException
            | Code::InvalidLambdaResponseException
    ) {
        return None;
    }
    let separators = [" failed with error ", " invocation failed due to error "];
    let (trigger, words) = separators.into_iter().find_map(|separator| text.split_once(separator))?;
    let words = words.strip_suffix('.').unwrap_or(words);
    let message = if words.trim().is_empty() { text } else { words };
    Some(Lambda { trigger: trigger.to_string(), message: message.to_string() })
}

/// The exception's bare name: up to the first comma or colon, after the namespace.
fn bare(name: &str) -> &str {
    let name = name.split([',', ':']).next().unwrap_or_default();
    name.rsplit('#').next().unwrap_or_default().trim_ascii()
}
