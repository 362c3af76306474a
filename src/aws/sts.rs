//! `AssumeRoleWithWebIdentity` of AWS STS: the last step of an identity pool's basic flow.
//!
//! STS speaks the query protocol: a form goes out unsigned, XML comes back (AWS STS API reference, version 2011-06-15).

use alloc::string::{String, ToString};
use alloc::vec;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use zeroize::Zeroizing;

use super::date;
use super::sigv4::{Credentials, TemporaryCredentials};
use super::xml::text_at;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};

/// The operation's name.
pub const OPERATION: &str = "AssumeRoleWithWebIdentity";

/// Everything but the unreserved characters (RFC 3986, section 2.3).
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The element that holds the credentials.
const CREDENTIALS: &str = "/AssumeRoleWithWebIdentityResponse/AssumeRoleWithWebIdentityResult/Credentials";

/// Which role is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// The role's ARN.
    pub arn: String,
    /// The session's name, which shows up in the account's logs: 2 to 64 letters, digits or any of `_+=,.@-`.
    pub session_name: String,
    /// How long the credentials last, 900 to 43,200 seconds. STS takes an hour when it is absent.
    pub duration_seconds: Option<u32>,
}

/// The request to STS at `url` for the credentials of a role.
#[must_use]
pub fn assume_role(url: &str, role: &Role, web_identity_token: &str) -> Request {
    let mut body = String::from("Action=AssumeRoleWithWebIdentity&Version=2011-06-15");
    let duration = role.duration_seconds.map(|seconds| seconds.to_string());
    let members = [
        ("RoleArn", Some(role.arn.as_str())),
        ("RoleSessionName", Some(&role.session_name)),
        ("WebIdentityToken", Some(web_identity_token)),
        ("DurationSeconds", duration.as_deref()),
    ];
    for (name, value) in members {
        let Some(value) = value else { continue };
        body.push('&');
        body.push_str(name);
        body.push('=');
        body.extend(utf8_percent_encode(value, STRICT));
    }
    let content_type = String::from("application/x-www-form-urlencoded; charset=utf-8");
    Request {
        url: url.into(),
        headers: vec![("content-type", content_type)],
        body,
        operation: OPERATION,
        retry: Retry::Safe,
    }
}

/// Reads the answer.
///
/// # Errors
///
/// The service's exception under its own name, except that its `Throttling` is a `TooManyRequestsException`;
/// [`Code::Unknown`] when an error answer is not of the service's form, [`Code::InvalidResponse`] when a good one is not.
pub fn answer(response: &Response) -> Result<TemporaryCredentials> {
    let result = if response.status == 200 {
        temporary_credentials(&response.body)
    } else {
        Err(exception(&response.body).unwrap_or_else(|| {
            Error::new(Code::Unknown, "STS answered with an error that is not of its form")
        }))
    };
    result.map_err(|mut error| {
        error.http_status = Some(response.status);
        if error.request_id.is_none() {
            error.request_id.clone_from(&response.headers.request_id);
        }
        error.during(OPERATION)
    })
}

fn temporary_credentials(body: &str) -> Result<TemporaryCredentials> {
    let member = |name: &str| -> Result<Zeroizing<String>> {
        let text = text(body, CREDENTIALS, name)?.filter(|text| !text.is_empty());
        text.ok_or_else(|| Error::incomplete(name))
    };
    let expiration = date::parse_rfc3339(&member("Expiration")?).filter(|millis| *millis >= 0);
    Ok(TemporaryCredentials {
        credentials: Credentials {
            access_key_id: member("AccessKeyId")?.to_string(),
            secret_access_key: member("SecretAccessKey")?.as_str().into(),
            session_token: Some(member("SessionToken")?.as_str().into()),
        },
        expiration: expiration.ok_or_else(|| Error::incomplete("Expiration"))?,
    })
}

fn exception(body: &str) -> Option<Error> {
    let member = |place, name| Some(text(body, place, name).ok()?.unwrap_or_default().to_string());
    let code = member("/ErrorResponse/Error", "Code").filter(|code| !code.is_empty())?;
    let mut error = Error::of_service(exception_name(&code), member("/ErrorResponse/Error", "Message")?);
    error.request_id = member("/ErrorResponse", "RequestId").filter(|id| !id.is_empty());
    Some(error)
}

/// The exception's name, by the code that STS gives.
fn exception_name(code: &str) -> &str {
    if code == "Throttling" { "TooManyRequestsException" } else { code }
}

/// The text of the element `name` in the one at `place`, without white space around it.
fn text(body: &str, place: &str, name: &str) -> Result<Option<Zeroizing<String>>> {
    let text = text_at(body, &alloc::format!("{place}/{name}"))?;
    Ok(text.map(|text| Zeroizing::new(text.trim_ascii().into())))
}
