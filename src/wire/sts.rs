//! `AssumeRoleWithWebIdentity` of AWS STS: the last step of an identity pool's basic flow.
//!
//! STS speaks the query protocol: a form goes out unsigned, XML comes back.
//! Source: AWS STS API reference, version 2011-06-15.

use alloc::string::String;

use zeroize::Zeroizing;

use crate::encode::percent_encode;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
use crate::search::joined;
use crate::sigv4::Credentials;
use crate::time::parse_iso_date;
use crate::value::Value;
use crate::xml::text_at;

/// The operation's name.
pub const OPERATION: &str = "AssumeRoleWithWebIdentity";

/// The request to STS at `url` for the credentials of `{ RoleArn, RoleSessionName, DurationSeconds? }`, all of them texts.
/// The session's name shows up in the account's logs; the life is 900 to 43,200 seconds, and an hour by default.
pub fn assume_role(url: &Value, role: &Value, web_identity_token: &Value) -> Request {
    let mut body = String::from("Action=AssumeRoleWithWebIdentity&Version=2011-06-15");
    for name in ["RoleArn", "RoleSessionName", "WebIdentityToken", "DurationSeconds"] {
        let value = if name == "WebIdentityToken" { web_identity_token } else { role.get(name) };
        if !value.text().is_empty() {
            let value = Zeroizing::new(percent_encode(value.text().as_bytes(), b""));
            for piece in ["&", name, "=", &value] {
                body.push_str(piece);
            }
        }
    }
    let headers = Value::object().with("content-type", "application/x-www-form-urlencoded; charset=utf-8");
    Request::new(url, headers, body.into(), OPERATION, Retry::Safe)
}

/// Reads the answer.
///
/// # Errors
///
/// The service's exception under its own name, except that its `Throttling` is a `TooManyRequestsException`;
/// `Unknown` when an error answer is not of the service's form, `InvalidResponse` when a good one is not.
pub fn answer(response: &Response) -> Result<Credentials> {
    let result = match response.status() {
        200 => temporary_credentials(response.body()),
        _ => Err(exception(response.body()).unwrap_or_else(|| {
            Error::new(Code::Unknown, "STS answered with an error that is not of its form")
        })),
    };
    result.map_err(|mut error| {
        error.facts.set("httpStatus", response.0.get("status"));
        error.during(OPERATION)
    })
}

fn temporary_credentials(body: &str) -> Result<Credentials> {
    let place = "/AssumeRoleWithWebIdentityResponse/AssumeRoleWithWebIdentityResult/Credentials/";
    let found = texts(body, place, &["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"])?;
    let expiration = parse_iso_date(found.get("Expiration").text()).filter(|millis| *millis >= 0);
    super::credentials(&found, "SecretAccessKey", expiration)
}

fn exception(body: &str) -> Option<Error> {
    let found = texts(body, "/ErrorResponse/", &["Error/Code", "Error/Message", "RequestId"]).ok()?;
    let code = Some(found.get("Error/Code").text()).filter(|code| !code.is_empty())?;
    let mut error = Error::named(exception_name(code), found.get("Error/Message").text());
    error.facts.set("requestId", found.get("RequestId"));
    Some(error)
}

/// An exception's name, by the code that STS gives.
pub(super) fn exception_name(code: &str) -> &str {
    match code {
        "Throttling" => "TooManyRequestsException",
        code => code,
    }
}

/// The texts of these elements below a place, by their names and without white space around them. Those that are not
/// there once are left out.
#[inline(never)]
fn texts(body: &str, place: &str, names: &[&str]) -> Result<Zeroizing<Value>> {
    let mut found = Zeroizing::new(Value::object());
    for name in names {
        if let Some(text) = text_at(body, &joined(&[place, name], ""))? {
            found.set(name, text.trim_ascii());
        }
    }
    Ok(found)
}
