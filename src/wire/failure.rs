//! Errors as the services write them: a type in a header or in the body, a text under one of several names, the words
//! of a Lambda trigger inside that text, or no JSON at all when a firewall, a proxy or an outage answered.

use alloc::string::{String, ToString};

use crate::error::{Code, Error, Lambda};
use crate::host::Host;
use crate::http::Response;
use crate::search::{cut, parts};
use crate::value::Value;

/// Reads a response that is not a success.
pub(super) fn parse(host: &dyn Host, operation: &'static str, response: &Response) -> Error {
    let body = host.parse(&response.body).unwrap_or_default();
    let text = ["message", "Message", "errorMessage"].iter().find_map(|member| body.get(member).as_str());
    let text = text.or_else(|| response.header("x-amzn-errormessage"));
    let text = text.unwrap_or("the service answered with an error that it did not explain");

    let mut error = match name(response, &body) {
        Some(name) => Error::named(&name, text),
        None => Error::new(Code::Unknown, text),
    }
    .during(operation);
    if let Some(lambda) = lambda(&error) {
        error.message.clone_from(&lambda.message);
        error.lambda = Some(lambda);
    }
    error.origin.http_status = Some(response.status);
    error.origin.request_id = response.request_id();
    error.origin.waf_action = response.header("x-amzn-waf-action").map(ToString::to_string);
    if error.code == Code::ForbiddenException && error.origin.waf_action.is_none() {
        error.origin.waf_action = Some("block".to_string());
    }
    error
}

/// The exception's bare name: the header first, then the body; up to the first comma or colon, after the namespace.
fn name(response: &Response, body: &Value) -> Option<String> {
    let members = ["code", "Code", "__type"];
    let text = response
        .header("x-amzn-errortype")
        .or_else(|| members.iter().find_map(|member| body.get(member).as_str()))?;
    let text = parts(parts(text, ",").next()?, ":").next()?;
    let text = parts(text, "#").last()?.trim_ascii();
    (!text.is_empty()).then(|| text.to_string())
}

/// What the trigger said, from `<Trigger> failed with error <text>.`
fn lambda(error: &Error) -> Option<Lambda> {
    let from_trigger = matches!(
        error.code,
        Code::UserLambdaValidationException
            | Code::UnexpectedLambdaException
            | Code::InvalidLambdaResponseException
    );
    if !from_trigger {
        return None;
    }
    let (trigger, message) = cut(&error.message, " failed with error ")?;
    let message = message.strip_suffix('.').unwrap_or(message);
    Some(Lambda { trigger: trigger.to_string(), message: message.to_string() })
}
