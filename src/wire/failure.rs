//! Errors as the services write them: a type in a header or in the body, a text under one of several names, the words
//! of a Lambda trigger inside that text, or no JSON at all when a firewall, a proxy or an outage answered.

use alloc::string::ToString;

use crate::error::{Code, Error, Lambda};
use crate::http::Response;
use crate::search::cut;
use crate::value::Value;

/// Reads a response that is not a success; `body` is its JSON.
pub(super) fn parse(response: &Response, body: &Value) -> Error {
    let name = response.header("x-amzn-errortype").or_else(|| first(body, ["code", "Code", "__type"]));
    let text = first(body, ["message", "Message", "errorMessage"])
        .or_else(|| response.header("x-amzn-errormessage"))
        .unwrap_or("the service answered with an error that it did not explain");
    let mut error = match bare(name.unwrap_or_default()) {
        "" => Error::new(Code::Unknown, text),
        name => Error::named(name, text),
    };
    let from_trigger = match error.code {
        Code::UserLambdaValidationException
        | Code::UnexpectedLambdaException
        | Code::InvalidLambdaResponseException => trigger(text),
        _ => None,
    };
    if let Some((name, text)) = from_trigger {
        error.message = text.to_string();
        error.lambda = Some(Lambda { trigger: name.to_string(), message: text.to_string() });
    }
    let waf_action = response.header("x-amzn-waf-action");
    let waf_action = waf_action.or_else(|| (error.code == Code::ForbiddenException).then_some("block"));
    error.origin.waf_action = waf_action.map(ToString::to_string);
    error
}

/// The first of these members that is a text.
fn first<'a>(body: &'a Value, names: [&str; 3]) -> Option<&'a str> {
    names.into_iter().find_map(|name| body.get(name).as_str())
}

/// The exception's bare name: up to the first comma or colon, after the namespace.
fn bare(mut name: &str) -> &str {
    for end in [",", ":"] {
        name = cut(name, end).map_or(name, |(before, _)| before);
    }
    while let Some((_, after)) = cut(name, "#") {
        name = after;
    }
    name.trim_ascii()
}

/// The trigger's name and what it said, from `<Trigger> failed with error <text>.`
fn trigger(text: &str) -> Option<(&str, &str)> {
    let (trigger, said) = cut(text, " failed with error ")?;
    Some((trigger, said.strip_suffix(".").unwrap_or(said)))
}
