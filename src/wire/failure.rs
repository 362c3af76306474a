//! Errors as the services write them: a type in a header or in the body, a text under one of several names, the words
//! of a Lambda trigger inside that text, or no JSON at all when a firewall, a proxy or an outage answered.

use crate::error::{Code, Error};
use crate::http::Response;
use crate::search::cut;
use crate::value::Value;

/// Reads a response that is not a success; `body` is its JSON.
pub(super) fn parse(response: &Response, body: &Value) -> Error {
    let header = |name| response.header(name);
    let name = first([header("x-amzn-errortype"), body.get("code"), body.get("Code"), body.get("__type")]);
    let text = first([
        body.get("message"),
        body.get("Message"),
        body.get("errorMessage"),
        header("x-amzn-errormessage"),
    ]);
    let text = text.unwrap_or("the service answered with an error that it did not explain");
    let mut error = match bare(name.unwrap_or_default()) {
        "" => Error::new(Code::Unknown, text),
        name => Error::named(name, text),
    };
    let may_be_of_trigger = matches!(
        error.code,
        Code::UserLambdaValidationException
            | Code::UnexpectedLambdaException
            | Code::InvalidLambdaResponseException
    );
    // `<Trigger> failed with error <text>.`
    if may_be_of_trigger && let Some((trigger, said)) = cut(text, " failed with error ") {
        let said = Value::from(said.strip_suffix(".").unwrap_or(said));
        error.facts.set("message", &said);
        error.facts.set("lambda", Value::object().with("trigger", trigger).with("message", said));
    }
    let mut waf = Value::object().with("action", header("x-amzn-waf-action"));
    if error.code == Code::ForbiddenException && waf.entries().is_empty() {
        waf.set("action", "block");
    }
    error.facts.set("waf", waf.unless_empty());
    error
}

/// The first of these that is a text.
fn first(values: [&Value; 4]) -> Option<&str> {
    values.into_iter().find_map(Value::as_str)
}

/// The exception's bare name: up to the first comma or colon, after the namespace.
fn bare(mut name: &str) -> &str {
    for &end in &[",", ":"] {
        name = cut(name, end).map_or(name, |(before, _)| before);
    }
    while let Some((_, after)) = cut(name, "#") {
        name = after;
    }
    name.trim_ascii()
}
