//! Lambda triggers, reduced to what a client can see of them.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::wire::refusal::Refusal;

/// What a trigger does.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Trigger {
    /// The text it throws: `UserLambdaValidationException`.
    error: Option<String>,
    /// It crashes: `UnexpectedLambdaException`.
    unexpected: Option<String>,
    /// It answers nonsense: `InvalidLambdaResponseException`.
    invalid: Option<String>,
    /// Claims a pre token generation trigger adds to ID tokens.
    pub(crate) id_token_claims: Map<String, Value>,
    /// Claims it adds to access tokens.
    pub(crate) access_token_claims: Map<String, Value>,
}

pub(crate) type Triggers = BTreeMap<String, Trigger>;

/// Runs a trigger by its name, for example `PreSignUp`.
pub(crate) fn run(triggers: &Triggers, name: &str) -> Result<(), Refusal> {
    let Some(trigger) = triggers.get(name) else {
        return Ok(());
    };
    if let Some(text) = &trigger.error {
        return Err(Refusal::new(
            "UserLambdaValidationException",
            format!("{name} failed with error {text}."),
        ));
    }
    if let Some(text) = &trigger.unexpected {
        return Err(Refusal::new("UnexpectedLambdaException", format!("{name} failed with error {text}.")));
    }
    if let Some(text) = &trigger.invalid {
        return Err(Refusal::new(
            "InvalidLambdaResponseException",
            format!("Invalid lambda function output : {text}"),
        ));
    }
    Ok(())
}
