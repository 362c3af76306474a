//! AWS Signature Version 4: signed headers, and URLs that carry their signature.
//!
//! Source: "Create a signed AWS API request" in the IAM user guide, and the authentication pages of the S3 API
//! reference for what S3 does differently.
//!
//! A service sees the URL only after a browser or a proxy has had its way with it. So both doors hand out the URL
//! that was signed, written such that nobody on the way has a reason to write it differently: that one must be sent.

mod canonical;
mod credentials;
mod signing_key;
pub mod skew;
mod url;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::encode::{hex_encode, push_decimal};
use crate::error::{Error, Result};
use crate::hash::{hmac_sha256, sha256};
use crate::time::amz_date;
use canonical::{Headers, Path, Query, joined};
use url::Url;

pub use credentials::{Credentials, TemporaryCredentials};

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
/// The longest life of a presigned URL, in seconds: seven days.
const MAX_EXPIRES: u32 = 604_800;

/// What a signature is good for.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The region, for example `eu-west-1`.
    pub region: &'a str,
    /// The signing name of the service, for example `s3` or `execute-api`.
    pub service: &'a str,
    /// The habits of the service.
    pub rules: Rules,
}

impl<'a> Scope<'a> {
    /// The scope with the rules that the service is known to have.
    pub fn new(region: &'a str, service: &'a str) -> Self {
        Self { region, service, rules: Rules::of(service) }
    }
}

/// In what the services differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How the path is encoded for the signature.
    pub path: PathEncoding,
    /// Whether `.`, `..` and empty segments are resolved in the signed path.
    pub normalize_path: bool,
    /// Whether the hash of the body travels as `x-amz-content-sha256` when headers are signed.
    pub content_sha256: bool,
    /// Whether the session token is a part of what is signed, or is added afterwards.
    pub sign_session_token: bool,
}

impl Rules {
    /// The rules of the service with this signing name: S3's family, AWS `IoT` over WebSocket, and all others.
    pub fn of(service: &str) -> Self {
        let s3 = is_s3(service);
        Self {
            path: if s3 { PathEncoding::Once } else { PathEncoding::Twice },
            normalize_path: !s3,
            content_sha256: s3,
            sign_session_token: service != "iotdevicegateway",
        }
    }
}

/// How the path is encoded for the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathEncoding {
    /// As S3 wants it: every segment is decoded and encoded anew, in the strict manner of RFC 3986.
    Once,
    /// As all others want it: the path as it is sent, encoded once more.
    Twice,
}

/// A request to be signed.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method as it is sent, so in upper case for the standard ones.
    pub method: &'a str,
    /// The absolute URL. In its query a `+` is a space, as `URLSearchParams` writes it; in its path it is a plus.
    pub url: &'a str,
    /// The headers to be signed. Those that browsers and proxies change are left out, and those that signing sets
    /// are replaced.
    pub headers: &'a [(String, String)],
    /// The body.
    pub payload: Payload<'a>,
}

/// A body, as far as the signature is concerned.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'a> {
    /// The whole body; empty for a request without one.
    Bytes(&'a [u8]),
    /// The SHA-256 of the body.
    Sha256([u8; 32]),
    /// A body that is left out of the signature, which S3 allows over TLS.
    Unsigned,
}

impl Payload<'_> {
    fn canonical(self) -> String {
        match self {
            Self::Bytes(bytes) => hex_encode(&sha256(&[bytes])),
            Self::Sha256(digest) => hex_encode(&digest),
            Self::Unsigned => UNSIGNED_PAYLOAD.into(),
        }
    }
}

/// What came out. It holds the session token: never log it.
pub struct Signed {
    /// The URL to send: the same resource, in the spelling that was signed, without a fragment.
    pub url: String,
    /// The headers to set, replacing those of the same name. Empty for a presigned URL.
    pub headers: Vec<(&'static str, String)>,
    /// The canonical request, to be compared with the one in the service's `SignatureDoesNotMatch` answer.
    pub canonical_request: String,
    /// The string that was signed.
    pub string_to_sign: String,
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signed")
    }
}

/// Signs a request by an `authorization` header.
///
/// `unix_millis` is the time of the request in milliseconds since 1970; services refuse one that is more than some
/// minutes off.
///
/// # Errors
/// `InvalidArgument` for a URL, header, region or key that cannot be sent.
pub fn sign(credentials: &Credentials, scope: &Scope, unix_millis: i64, request: &Request) -> Result<Signed> {
    let signer = Signer::new(credentials, scope, unix_millis)?;
    let url = Url::parse(request.url)?;
    let path = Path::new(url.path, scope.rules);
    let query = Query::parse(url.query);
    let payload = request.payload.canonical();

    let mut added = Vec::from([("x-amz-date", signer.date.clone())]);
    if scope.rules.content_sha256 || matches!(request.payload, Payload::Unsigned) {
        added.push(("x-amz-content-sha256", payload.clone()));
    }
    let token = credentials
        .session_token
        .as_ref()
        .map(|token| ("x-amz-security-token", String::from(token.as_str())));
    let (signed_token, later_token) =
        if scope.rules.sign_session_token { (token, None) } else { (None, token) };
    added.extend(signed_token);

    let mut headers = Headers::of(request.headers)?;
    headers.add("host", &url.host)?;
    for (name, value) in &added {
        headers.add(name, value)?;
    }
    let signed_headers = headers.names();
    let canonical_request =
        canonical::request(request.method, &path.canonical, &query.canonical(), &headers, &payload)?;
    let string_to_sign = signer.string_to_sign(&canonical_request);
    added.extend(later_token);
    added.push((
        "authorization",
        joined(
            &[
                ALGORITHM,
                " Credential=",
                &signer.credential(),
                ", SignedHeaders=",
                &signed_headers,
                ", Signature=",
                &signer.signature(&string_to_sign),
            ],
            "",
        ),
    ));
    Ok(Signed { url: url.with(&path.wire, &query.wire()), headers: added, canonical_request, string_to_sign })
}

/// Signs a request by its query, so that anybody who has the URL can send it for `expires_in` seconds, 1 to 604,800
/// (and no longer than the credentials live).
///
/// The headers of `request`, if any, must be sent with it unchanged. S3 never signs the body of such a request.
///
/// # Errors
/// `InvalidArgument` for a life out of range, and for a URL, header, region or key that cannot be sent.
pub fn presign(
    credentials: &Credentials,
    scope: &Scope,
    unix_millis: i64,
    request: &Request,
    expires_in: u32,
) -> Result<Signed> {
    if !(1..=MAX_EXPIRES).contains(&expires_in) {
        return Err(Error::argument("expiresIn must be 1 to 604800 seconds."));
    }
    let signer = Signer::new(credentials, scope, unix_millis)?;
    let url = Url::parse(request.url)?;
    let path = Path::new(url.path, scope.rules);
    let payload = if is_s3(scope.service) { Payload::Unsigned } else { request.payload }.canonical();

    let mut headers = Headers::of(request.headers)?;
    headers.add("host", &url.host)?;
    let token = credentials.session_token.as_deref();
    let mut query = Query::parse(url.query);
    query.remove_signature();
    query.add("X-Amz-Algorithm", ALGORITHM);
    query.add("X-Amz-Credential", &signer.credential());
    query.add("X-Amz-Date", &signer.date);
    query.add("X-Amz-SignedHeaders", &headers.names());
    let mut expires = String::new();
    push_decimal(&mut expires, expires_in.into());
    query.add("X-Amz-Expires", &expires);
    if let Some(token) = token.filter(|_| scope.rules.sign_session_token) {
        query.add("X-Amz-Security-Token", token);
    }

    let canonical_request =
        canonical::request(request.method, &path.canonical, &query.canonical(), &headers, &payload)?;
    let string_to_sign = signer.string_to_sign(&canonical_request);
    if let Some(token) = token.filter(|_| !scope.rules.sign_session_token) {
        query.add("X-Amz-Security-Token", token);
    }
    query.add("X-Amz-Signature", &signer.signature(&string_to_sign));
    let url = url.with(&path.wire, &query.wire());
    Ok(Signed { url, headers: Vec::new(), canonical_request, string_to_sign })
}

/// The parts of a signature that do not depend on the request.
struct Signer<'a> {
    credentials: &'a Credentials,
    scope: &'a Scope<'a>,
    /// `YYYYMMDDTHHMMSSZ`
    date: String,
    /// `YYYYMMDD/region/service/aws4_request`
    credential_scope: String,
}

impl<'a> Signer<'a> {
    fn new(credentials: &'a Credentials, scope: &'a Scope<'a>, unix_millis: i64) -> Result<Self> {
        let names = [&credentials.access_key_id, scope.region, scope.service];
        if !names.into_iter().all(is_name) || credentials.secret_access_key.is_empty() {
            return Err(Error::argument("The access key, the region or the service cannot be signed with."));
        }
        let date = amz_date(unix_millis).ok_or_else(|| Error::argument("The time is out of range."))?;
        let day = date.get(..8).unwrap_or_default();
        let credential_scope = joined(&[day, scope.region, scope.service, signing_key::TERMINATOR], "/");
        Ok(Self { credentials, scope, date, credential_scope })
    }

    fn credential(&self) -> String {
        joined(&[&self.credentials.access_key_id, &self.credential_scope], "/")
    }

    fn string_to_sign(&self, canonical_request: &str) -> String {
        let digest = hex_encode(&sha256(&[canonical_request.as_bytes()]));
        joined(&[ALGORITHM, &self.date, &self.credential_scope, &digest], "\n")
    }

    fn signature(&self, string_to_sign: &str) -> String {
        let day = self.date.get(..8).unwrap_or_default();
        let key = signing_key::derive(
            &self.credentials.secret_access_key,
            day,
            self.scope.region,
            self.scope.service,
        );
        hex_encode(&hmac_sha256(&*key, &[string_to_sign.as_bytes()]))
    }
}

fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3-object-lambda" | "s3-outposts" | "s3express")
}

/// Whether this can stand between the slashes and commas of a credential.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/' && byte != b',')
}
