//! How a role comes about: the identity pool chooses it, or the application does.

use crate::aws::sts::Role;
use crate::error::{Error, Result};
use crate::reader::Reader;
use alloc::string::String;
use core::ops::RangeInclusive;

/// The session's name that the identity pool itself uses in the enhanced flow.
const SESSION_NAME: &str = "CognitoIdentityCredentials";

/// What STS allows for a role's life, in seconds.
const DURATION: RangeInclusive<u32> = 900..=43_200;

/// The two flows of an identity pool ("Identity pools authentication flow" in the developer guide).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The identity pool hands out the credentials.
    Enhanced {
        /// One of the roles that the token names. Without it the identity pool chooses.
        custom_role_arn: Option<String>,
    },
    /// The identity pool signs a token, and STS takes it for the credentials of a role that the application chose. Also
    /// called the classic flow.
    Basic(Role),
}

impl Default for Flow {
    fn default() -> Self {
        Self::Enhanced { custom_role_arn: None }
    }
}

impl Flow {
    /// Reads `{ flow?: "enhanced" | "basic", customRoleArn?, roleArn?, roleSessionName?, durationSeconds? }`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when a member is wrong or belongs to the other flow.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let flow = input.member("flow");
        match flow.optional_text()?.unwrap_or("enhanced") {
            "enhanced" => {
                for name in ["roleArn", "roleSessionName", "durationSeconds"] {
                    belongs_to(&input.member(name), "basic")?;
                }
                Ok(Self::Enhanced { custom_role_arn: name(&input.member("customRoleArn"))? })
            }
            "basic" => {
                belongs_to(&input.member("customRoleArn"), "enhanced")?;
                let arn = name(&input.member("roleArn"))?;
                let session_name = input.member("roleSessionName");
                let wanted_name = name(&session_name)?.unwrap_or_else(|| SESSION_NAME.into());
                if !is_session_name(&wanted_name) {
                    return Err(session_name.wrong("must have 2 to 64 letters, digits or any of _+=,.@-"));
                }
                Ok(Self::Basic(Role {
                    arn: arn.ok_or_else(|| Error::argument("flow \"basic\" needs a roleArn"))?,
                    session_name: wanted_name,
                    duration_seconds: input.member("durationSeconds").optional_whole(DURATION)?,
                }))
            }
            _ => Err(flow.wrong("must be \"enhanced\" or \"basic\"")),
        }
    }
}

/// A text that is not empty, if it is there.
fn name(member: &Reader<'_>) -> Result<Option<String>> {
    match member.optional_text()? {
        Some("") => Err(member.wrong("must not be empty")),
        text => Ok(text.map(Into::into)),
    }
}

fn belongs_to(member: &Reader<'_>, flow: &str) -> Result<()> {
    if member.is_absent() {
        return Ok(());
    }
    Err(member.wrong(&alloc::format!("belongs to flow: \"{flow}\"")))
}

fn is_session_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"+=,.@_-".contains(&byte);
    (2..=64).contains(&name.len()) && name.bytes().all(is_allowed)
}
