//! The limits of the service model, checked before an operation runs.

use serde_json::Value;

use super::input::Input;
use super::pattern::{self, Pattern};
use super::refusal::{Refusal, invalid_parameter};

/// What a member may hold.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// A string with its length limits and pattern.
    Text(usize, usize, Option<&'static Pattern>),
    /// One of these strings.
    Enum(&'static [&'static str]),
    /// An integer within limits.
    Integer(i64, i64),
    Boolean,
    /// String to string.
    Map,
    /// `{Name, Value}` objects.
    Attributes,
    /// At most so many strings, each of at most so many characters, with their pattern.
    Strings(usize, usize, &'static Pattern),
    /// Any JSON array.
    List,
    /// Any JSON object.
    Document,
}

pub(crate) const MAX: usize = 131_072;
pub(crate) const CLIENT_ID: Shape = Shape::Text(1, 128, Some(&pattern::CLIENT_ID));
pub(crate) const CLIENT_SECRET: Shape = Shape::Text(24, 64, Some(&pattern::CLIENT_ID));
pub(crate) const SECRET_HASH: Shape = Shape::Text(1, 128, Some(&pattern::SECRET_HASH));
pub(crate) const USERNAME: Shape = Shape::Text(1, 128, Some(&pattern::USERNAME));
pub(crate) const PASSWORD: Shape = Shape::Text(0, 256, Some(&pattern::NO_SPACE));
pub(crate) const CODE: Shape = Shape::Text(1, 2048, Some(&pattern::NO_SPACE));
pub(crate) const TOTP_CODE: Shape = Shape::Text(6, 6, Some(&pattern::DIGITS));
pub(crate) const SESSION: Shape = Shape::Text(20, 4096, None);
pub(crate) const TOKEN: Shape = Shape::Text(0, MAX, Some(&pattern::TOKEN));
pub(crate) const DEVICE_KEY: Shape = Shape::Text(1, 55, Some(&pattern::DEVICE_KEY));
pub(crate) const ATTRIBUTE_NAME: Shape = Shape::Text(1, 32, Some(&pattern::ATTRIBUTE));
pub(crate) const SESSION_ID: Shape = Shape::Text(28, 28, Some(&pattern::SESSION_ID));
pub(crate) const IDENTITY_ID: Shape = Shape::Text(1, 55, Some(&pattern::IDENTITY_ID));
pub(crate) const POOL_ID: Shape = Shape::Text(1, 55, Some(&pattern::POOL_ID));
pub(crate) const PAGE: Shape = Shape::Text(1, MAX, Some(&pattern::NO_SPACE));
pub(crate) const STRING: Shape = Shape::Text(0, MAX, None);

/// A member of an operation: name, shape, whether it must be there.
pub(crate) type Member = (&'static str, Shape, bool);

/// Checks a body against the members of its operation. All violations are told at once.
pub(crate) fn check(input: &Input, members: &[Member]) -> Result<(), Refusal> {
    let mut violations = Vec::new();
    for (name, shape, required) in members {
        match input.get(name) {
            Some(value) => violate(&lower_camel(name), value, *shape, &mut violations)?,
            None if *required => violations.push(format!(
                "Value null at '{}' failed to satisfy constraint: Member must not be null",
                lower_camel(name)
            )),
            None => {}
        }
    }
    match violations.len() {
        0 => Ok(()),
        1 => Err(invalid_parameter(format!("1 validation error detected: {}", violations.join("; ")))),
        n => Err(invalid_parameter(format!("{n} validation errors detected: {}", violations.join("; ")))),
    }
}

fn violate(name: &str, value: &Value, shape: Shape, violations: &mut Vec<String>) -> Result<(), Refusal> {
    let mut say = |constraint: String| {
        violations.push(format!("Value at '{name}' failed to satisfy constraint: {constraint}"));
    };
    match shape {
        Shape::Text(least, most, pattern) => {
            let text = value.as_str().ok_or_else(|| serialization(value, "String"))?;
            let length = text.chars().count();
            if length < least {
                say(format!("Member must have length greater than or equal to {least}"));
            }
            if length > most {
                say(format!("Member must have length less than or equal to {most}"));
            }
            if let Some(pattern) =
                pattern.filter(|pattern| (least > 0 || length > 0) && !(pattern.fits)(text))
            {
                say(format!("Member must satisfy regular expression pattern: {}", pattern.text));
            }
        }
        Shape::Enum(values) => {
            let text = value.as_str().ok_or_else(|| serialization(value, "String"))?;
            if !values.contains(&text) {
                say(format!("Member must satisfy enum value set: [{}]", values.join(", ")));
            }
        }
        Shape::Integer(least, most) => {
            let number = value.as_i64().ok_or_else(|| serialization(value, "Integer"))?;
            if number < least {
                say(format!("Member must have value greater than or equal to {least}"));
            }
            if number > most {
                say(format!("Member must have value less than or equal to {most}"));
            }
        }
        Shape::Boolean => {
            value.as_bool().ok_or_else(|| serialization(value, "Boolean"))?;
        }
        Shape::Map => {
            let entries = value.as_object().ok_or_else(|| serialization(value, "Map"))?;
            // A null entry counts as absent: shipped clients send DEVICE_KEY so.
            for entry in entries.values().filter(|entry| !entry.is_null()) {
                entry.as_str().ok_or_else(|| serialization(entry, "String"))?;
            }
        }
        Shape::Document => {
            value.as_object().ok_or_else(|| serialization(value, "Document"))?;
        }
        Shape::List => {
            value.as_array().ok_or_else(|| serialization(value, "List"))?;
        }
        Shape::Strings(count, most, pattern) => {
            let items = value.as_array().ok_or_else(|| serialization(value, "List"))?;
            if items.len() > count {
                say(format!("Member must have length less than or equal to {count}"));
            }
            for (at, item) in items.iter().enumerate() {
                let shape = Shape::Text(1, most, Some(pattern));
                violate(&format!("{name}.{}.member", at + 1), item, shape, violations)?;
            }
        }
        Shape::Attributes => {
            for (at, item) in value.as_array().ok_or_else(|| serialization(value, "List"))?.iter().enumerate()
            {
                let place = format!("{name}.{}.member", at + 1);
                match item.get("Name") {
                    Some(attribute) => {
                        violate(&format!("{place}.name"), attribute, ATTRIBUTE_NAME, violations)?;
                    }
                    None => violations.push(format!(
                        "Value null at '{place}.name' failed to satisfy constraint: Member must not be null"
                    )),
                }
                if let Some(held) = item.get("Value").filter(|held| !held.is_null()) {
                    violate(&format!("{place}.value"), held, Shape::Text(0, 2048, None), violations)?;
                }
            }
        }
    }
    Ok(())
}

/// A JSON value of the wrong type never reaches validation.
fn serialization(value: &Value, wanted: &str) -> Refusal {
    let found = match value {
        Value::Null => "NULL_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::String(_) => "STRING_VALUE",
        Value::Array(_) => "START_ARRAY",
        Value::Object(_) => "START_OBJECT",
    };
    Refusal::new("SerializationException", format!("{found} can not be converted to a {wanted}"))
}

fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + letters.as_str())
}
