//! The JSON body of a request, read by member.

use serde_json::{Map, Value};

use super::refusal::{Refusal, invalid_parameter};

/// A request body: a JSON object whose shapes have been checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Input {
    members: Map<String, Value>,
}

impl Input {
    /// Parses a body. An empty one is `{}`.
    pub(crate) fn parse(body: &[u8]) -> Result<Self, Refusal> {
        if body.is_empty() {
            return Ok(Self::default());
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(members)) => Ok(Self { members }),
            _ => Err(Refusal::new(
                "SerializationException",
                "Unable to parse the request body as a JSON object.",
            )),
        }
    }

    /// A member; an explicit `null` is as good as absent.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name).filter(|value| !value.is_null())
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// A member that the shapes make sure of.
    pub(crate) fn need(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name).ok_or_else(|| invalid_parameter(format!("Missing required parameter {name}")))
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn count(&self, name: &str) -> Option<usize> {
        self.get(name).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok())
    }

    /// An entry of a map member such as AuthParameters.
    pub(crate) fn entry(&self, map: &str, name: &str) -> Option<&str> {
        self.get(map)?.get(name)?.as_str()
    }

    /// An entry the flow cannot do without.
    pub(crate) fn need_entry(&self, map: &str, name: &str) -> Result<&str, Refusal> {
        match self.entry(map, name) {
            Some(value) if !value.is_empty() => Ok(value),
            _ => Err(invalid_parameter(format!("Missing required parameter {name}"))),
        }
    }

    /// The entries of a map member.
    pub(crate) fn entries(&self, map: &str) -> Vec<(String, String)> {
        let Some(Value::Object(entries)) = self.get(map) else {
            return Vec::new();
        };
        entries.iter().filter_map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned()))).collect()
    }

    /// A list of `{Name, Value}`.
    pub(crate) fn attributes(&self, list: &str) -> Vec<(String, String)> {
        let items = self.get(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| {
                let name = item.get("Name")?.as_str()?.to_owned();
                Some((name, item.get("Value").and_then(Value::as_str).unwrap_or_default().to_owned()))
            })
            .collect()
    }
}
