//! The part of the basic (classic) flow that the enhanced flow does not have: the identity pool signs a token, and STS
//! takes it for the credentials of a role that the application chose.

use alloc::string::String;

use super::input::whole;
use crate::encode::push_decimal;
use crate::error::{Error, Result};
use crate::search::is_all;
use crate::value::Value;

/// The operation that gets the token, which lives for ten minutes.
pub(super) const OPERATION: &str = "GetOpenIdToken";

/// The session's name that the identity pool itself uses in the enhanced flow.
const SESSION_NAME: &str = "CognitoIdentityCredentials";

/// What STS allows for a role's life, in seconds.
const DURATION: core::ops::RangeInclusive<u32> = 900..=43_200;

/// How the role comes about. By default the identity pool chooses it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flow {
    /// In the basic flow, what STS is asked for: `{ RoleArn, RoleSessionName, DurationSeconds? }`, all of them texts. In the
    /// enhanced flow `{ CustomRoleArn? }`: the identity pool takes this one of the roles in the token, or chooses one.
    pub role: Value,
}

impl Flow {
    /// Reads `{ flow?: "enhanced" | "basic", customRoleArn?, roleArn?, roleSessionName?, durationSeconds? }`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when a member is wrong or belongs to the other flow.
    pub fn parse(input: &Value) -> Result<Self> {
        for name in ["flow", "customRoleArn", "roleArn", "roleSessionName"] {
            let member = input.get(name);
            if !member.is_null() && member.text().is_empty() {
                return Err(Error::argument("the role's names must be strings"));
            }
        }
        let (custom_role, arn, name) =
            (input.get("customRoleArn"), input.get("roleArn"), input.get("roleSessionName"));
        let duration = whole(input.get("durationSeconds"), DURATION, "durationSeconds must be 900 to 43200")?;
        let session_name = name.as_str().unwrap_or(SESSION_NAME);
        let wrong = match input.get("flow").as_str().unwrap_or("enhanced") {
            "enhanced" if arn.is_null() && name.is_null() && duration.is_none() => {
                return Ok(Self { role: Value::object().with("CustomRoleArn", custom_role) });
            }
            "enhanced" => "roleArn, roleSessionName and durationSeconds belong to flow: \"basic\"",
            "basic" if !custom_role.is_null() => "customRoleArn belongs to flow: \"enhanced\"",
            "basic" if arn.is_null() => "flow \"basic\" needs a roleArn",
            "basic" if !is_session_name(session_name) => {
                "roleSessionName must have 2 to 64 letters, digits or any of _+=,.@-"
            }
            "basic" => {
                let mut role = Value::object().with("RoleArn", arn).with("RoleSessionName", session_name);
                if let Some(seconds) = duration {
                    let mut text = String::new();
                    push_decimal(&mut text, seconds.into());
                    role.set("DurationSeconds", text);
                }
                return Ok(Self { role });
            }
            _ => "flow must be \"enhanced\" or \"basic\"",
        };
        Err(Error::argument(wrong))
    }

    /// Whether the application chooses the role, and STS hands out its credentials.
    pub fn is_basic(&self) -> bool {
        !self.role.get("RoleArn").is_null()
    }
}

fn is_session_name(name: &str) -> bool {
    (2..=64).contains(&name.len()) && is_all(name, b"azAZ09+.==@@__")
}
