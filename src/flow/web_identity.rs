//! The part of the basic (classic) flow that the enhanced flow does not have: the identity pool signs a token, and STS
//! takes it for the credentials of a role that the application chose.

use alloc::string::ToString;

use super::credentials::Flow;
use super::input::whole;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::http::Request;
use crate::search::is_all;
use crate::value::Value;
use crate::wire::sts::{self, Role};

/// The operation that gets the token, which lives for ten minutes.
pub(super) const OPERATION: &str = "GetOpenIdToken";

/// The session's name that the identity pool itself uses in the enhanced flow.
const SESSION_NAME: &str = "CognitoIdentityCredentials";

/// What STS allows for a role's life, in seconds.
const DURATION: core::ops::RangeInclusive<u32> = 900..=43_200;

/// The request to STS, in the identity pool's region.
pub(super) fn assume_role(config: &Config, role: &Role, token: &str) -> Result<Request> {
    Ok(sts::assume_role(&config.sts_endpoint()?, role, token))
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
        let text = |name| input.get(name).as_str();
        let (custom_role, arn, name) = (text("customRoleArn"), text("roleArn"), text("roleSessionName"));
        let duration = whole(input.get("durationSeconds"), DURATION, "durationSeconds must be 900 to 43200")?;
        let session_name = name.unwrap_or(SESSION_NAME);
        let wrong = match (text("flow").unwrap_or("enhanced"), arn) {
            ("enhanced", None) if name.is_none() && duration.is_none() => {
                return Ok(Self::Enhanced { custom_role: custom_role.map(ToString::to_string) });
            }
            ("enhanced", _) => "roleArn, roleSessionName and durationSeconds belong to flow: \"basic\"",
            ("basic", _) if custom_role.is_some() => "customRoleArn belongs to flow: \"enhanced\"",
            ("basic", None) => "flow \"basic\" needs a roleArn",
            ("basic", _) if !is_session_name(session_name) => {
                "roleSessionName must have 2 to 64 letters, digits or any of _+=,.@-"
            }
            ("basic", Some(arn)) => {
                let (arn, session_name) = (arn.to_string(), session_name.to_string());
                return Ok(Self::Basic(Role { arn, session_name, duration }));
            }
            _ => "flow must be \"enhanced\" or \"basic\"",
        };
        Err(Error::argument(wrong))
    }
}

fn is_session_name(name: &str) -> bool {
    (2..=64).contains(&name.len()) && is_all(name, b"azAZ09+.==@@__")
}
