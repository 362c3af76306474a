//! `AssumeRoleWithWebIdentity` of AWS STS: the last step of an identity pool's basic flow.
//!
//! STS speaks the query protocol: a form goes out unsigned, XML comes back.
//! Source: AWS STS API reference, version 2011-06-15.

use alloc::string::String;

use zeroize::Zeroizing;

use crate::error::{Code, Error, Result};
use crate::sigv4::{self, Credentials};
use crate::xml::Element;

/// The operation's name.
pub const OPERATION: &str = "AssumeRoleWithWebIdentity";
/// The request's `content-type`.
pub const CONTENT_TYPE: &str = "application/x-www-form-urlencoded; charset=utf-8";

/// Credentials of an assumed role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemporaryCredentials {
    /// The credentials, with a session token.
    pub credentials: Credentials,
    /// When they stop working, in milliseconds since 1970.
    pub expiration: u64,
}

/// The form to be posted to `/`. It holds the web identity token: never log it.
///
/// `duration` is the wanted life in seconds, 900 to 43,200; the service's default is an hour.
pub fn assume_role_request_body(
    role_arn: &str,
    session_name: &str,
    web_identity_token: &str,
    duration: Option<u32>,
) -> String {
    let mut body = String::from("Action=AssumeRoleWithWebIdentity&Version=2011-06-15");
    let duration = duration.map(sigv4::decimal).unwrap_or_default();
    for (key, value) in [
        ("&RoleArn=", role_arn),
        ("&RoleSessionName=", session_name),
        ("&WebIdentityToken=", web_identity_token),
        ("&DurationSeconds=", &duration),
    ] {
        if !value.is_empty() {
            body.push_str(key);
            body.push_str(&sigv4::encode(value.as_bytes()));
        }
    }
    body
}

/// Reads the answer with this HTTP status.
///
/// # Errors
/// The service's exception under its own name, except that its `Throttling` is a `TooManyRequestsException`;
/// `Unknown` when an error answer is not of the service's form, `InvalidResponse` when a good one is not.
pub fn parse_response(status: u16, text: &str) -> Result<TemporaryCredentials> {
    let parsed = Element::parse(text);
    let result = match &parsed {
        Ok(root) if status == 200 => temporary_credentials(root)
            .ok_or_else(|| Error::new(Code::InvalidResponse, "STS sent no credentials.")),
        Err(error) if status == 200 => Err(error.clone()),
        Ok(root) => Err(exception(root).unwrap_or_else(unknown)),
        Err(_) => Err(unknown()),
    };
    result.map_err(|mut error| {
        error.origin.http_status = Some(status);
        error.during(OPERATION)
    })
}

fn temporary_credentials(root: &Element) -> Option<TemporaryCredentials> {
    let text = |name| {
        let value = root.find(&["AssumeRoleWithWebIdentityResult", "Credentials", name])?.trim();
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
        expiration: unix_millis(&text("Expiration")?)?,
    })
}

fn exception(root: &Element) -> Option<Error> {
    if root.name != "ErrorResponse" {
        return None;
    }
    let code = match root.find(&["Error", "Code"])?.trim() {
        "" => return None,
        "Throttling" => Code::TooManyRequestsException,
        name => Code::from_name(name),
    };
    let mut error = Error::new(code, root.find(&["Error", "Message"]).unwrap_or_default().trim());
    error.origin.request_id = root.find(&["RequestId"]).map(|id| id.trim().into());
    Some(error)
}

fn unknown() -> Error {
    Error::new(Code::Unknown, "STS answered with an error that is not of its form.")
}

/// The instant of a text like `2026-11-21T03:04:05.678Z`, whose fraction is optional and may have any number of
/// digits, in milliseconds since 1970. `None` for another form and for a time before 1970.
fn unix_millis(text: &str) -> Option<u64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let [year, month, day] = numbers(date, '-', [4, 2, 2])?;
    let [hour, minute, second] = numbers(time, ':', [2, 2, 2])?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let month_length = match month {
        2 => 28 + u64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    // A leap second is the last one of a day.
    if day == 0 || day > month_length || hour > 23 || minute > 59 || second > 60 {
        return None;
    }

    // Years that begin in March have the leap day at their end.
    let (year, month_from_march) =
        if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month_from_march + 2) / 5 + day - 1;
    let seconds = days.checked_sub(719_468)? * 86_400 + hour * 3600 + minute * 60 + second;
    let mut millis = 0;
    let mut weight = 100;
    for digit in fraction.chars() {
        millis += u64::from(digit.to_digit(10)?) * weight;
        weight /= 10;
    }
    (!fraction.is_empty()).then_some(seconds * 1000 + millis)
}

/// Exactly three numbers of these lengths.
fn numbers(text: &str, separator: char, lengths: [usize; 3]) -> Option<[u64; 3]> {
    let mut parts = text.split(separator);
    let mut number = |length| {
        let part: &str = parts.next()?;
        let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let [first, second, third] = lengths;
    let all = [number(first)?, number(second)?, number(third)?];
    parts.next().is_none().then_some(all)
}
