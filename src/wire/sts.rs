//! `AssumeRoleWithWebIdentity` of AWS STS: the last step of an identity pool's basic flow.
//!
//! STS speaks the query protocol: a form goes out unsigned, XML comes back.
//! Source: AWS STS API reference, version 2011-06-15.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use zeroize::Zeroizing;

use crate::encode::{percent_encode, push_decimal};
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
use crate::secret::Secret;
use crate::sigv4::{Credentials, TemporaryCredentials};
use crate::time::parse_iso_date;
use crate::xml::Element;

/// The operation's name.
pub const OPERATION: &str = "AssumeRoleWithWebIdentity";

/// The role that is to be assumed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The role's ARN.
    pub arn: String,
    /// The session's name, which shows up in the account's logs.
    pub session_name: String,
    /// The wanted life in seconds, 900 to 43,200; the service's default is an hour.
    pub duration: Option<u32>,
}

/// The request to STS at `url`.
pub fn assume_role(url: &str, role: &Role, web_identity_token: &str) -> Request {
    let mut body = String::from("Action=AssumeRoleWithWebIdentity&Version=2011-06-15");
    let mut duration = String::new();
    if let Some(seconds) = role.duration {
        push_decimal(&mut duration, seconds.into());
    }
    for (key, value) in [
        ("&RoleArn=", role.arn.as_str()),
        ("&RoleSessionName=", &role.session_name),
        ("&WebIdentityToken=", web_identity_token),
        ("&DurationSeconds=", &duration),
    ] {
        if !value.is_empty() {
            body.push_str(key);
            body.push_str(&Zeroizing::new(percent_encode(value.as_bytes(), b"")));
        }
    }
    let content_type = "application/x-www-form-urlencoded; charset=utf-8".to_string();
    Request {
        url: url.to_string(),
        headers: Vec::from([("content-type", content_type)]),
        body: Secret::new(body),
        operation: OPERATION,
        retry: Retry::Safe,
    }
}

/// Reads the answer.
///
/// # Errors
///
/// The service's exception under its own name, except that its `Throttling` is a `TooManyRequestsException`;
/// `Unknown` when an error answer is not of the service's form, `InvalidResponse` when a good one is not.
pub fn answer(response: &Response) -> Result<TemporaryCredentials> {
    let parsed = Element::parse(&response.body);
    let result = match &parsed {
        Ok(root) if response.status == 200 => temporary_credentials(root)
            .ok_or_else(|| Error::new(Code::InvalidResponse, "STS sent no credentials")),
        Err(error) if response.status == 200 => Err(error.clone()),
        Ok(root) => Err(exception(root).unwrap_or_else(unknown)),
        Err(_) => Err(unknown()),
    };
    result.map_err(|mut error| {
        error.origin.http_status = Some(response.status);
        error.during(OPERATION)
    })
}

fn temporary_credentials(root: &Element) -> Option<TemporaryCredentials> {
    let text = |name| {
        let value = root.find(&["AssumeRoleWithWebIdentityResult", "Credentials", name])?.trim_ascii();
        (!value.is_empty()).then(|| String::from(value))
    };
    if root.name != "AssumeRoleWithWebIdentityResponse" {
        return None;
    }
    Some(TemporaryCredentials {
        credentials: Credentials {
            access_key_id: text("AccessKeyId")?,
            secret_access_key: Zeroizing::new(text("SecretAccessKey")?),
            session_token: Some(Zeroizing::new(text("SessionToken")?)),
        },
        expiration: parse_iso_date(&text("Expiration")?).filter(|millis| *millis >= 0)?,
    })
}

fn exception(root: &Element) -> Option<Error> {
    if root.name != "ErrorResponse" {
        return None;
    }
    let name = match root.find(&["Error", "Code"])?.trim_ascii() {
        "" => return None,
        "Throttling" => Code::TooManyRequestsException.name(),
        name => name,
    };
    let mut error = Error::named(name, root.find(&["Error", "Message"]).unwrap_or_default().trim_ascii());
    error.origin.request_id = root.find(&["RequestId"]).map(|id| id.trim_ascii().into());
    Some(error)
}

fn unknown() -> Error {
    Error::new(Code::Unknown, "STS answered with an error that is not of its form")
}
