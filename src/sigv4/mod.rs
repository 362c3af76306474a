//! AWS Signature Version 4: signed headers, and URLs that carry their signature.
//!
//! Source: "Create a signed AWS API request" in the IAM user guide, and the authentication pages of the S3 API
//! reference for what S3 does differently.
//!
//! A service sees the URL only after a browser or a proxy has had its way with it. So both doors hand out the URL
//! that was signed, written such that nobody on the way has a reason to write it differently: that one must be sent.

mod canonical;
mod credentials;
mod signature;
pub mod skew;
mod url;

use alloc::string::String;
use core::fmt;

use crate::encode::{hex_encode, push_decimal};
use crate::error::{Error, Result};
use crate::hash::sha256;
use crate::search::{is_all, is_listed, joined};
use crate::time::amz_date;
use crate::value::Value;
use canonical::{Headers, Query, TOKEN, signed_path, wire_path};
use signature::signature;
use url::Url;

pub use credentials::Credentials;

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
    /// The headers to be signed, texts by name. Those that browsers and proxies change are left out, and those that
    /// signing sets are replaced.
    pub headers: &'a Value,
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
            Self::Bytes(bytes) => sha256_hex(bytes),
            Self::Sha256(digest) => hex_encode(&digest),
            Self::Unsigned => UNSIGNED_PAYLOAD.into(),
        }
    }
}

/// What came out. It holds the session token: never log it.
pub struct Signed {
    /// The URL to send: the same resource, in the spelling that was signed, without a fragment.
    pub url: String,
    /// The headers to set, texts by name, replacing those of the same name. None for a presigned URL.
    pub headers: Value,
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
    signed(credentials, scope, unix_millis, request, None)
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
        return Err(Error::argument("expiresIn must be 1 to 604800 seconds"));
    }
    signed(credentials, scope, unix_millis, request, Some(expires_in))
}

fn signed(
    credentials: &Credentials,
    scope: &Scope,
    unix_millis: i64,
    request: &Request,
    expires_in: Option<u32>,
) -> Result<Signed> {
    let &Scope { region, service, rules } = scope;
    let (key_id, secret) = (credentials.access_key_id(), credentials.secret_access_key());
    // They stand between the slashes and commas of a credential: no `,` and no `/`, but else printable ASCII.
    if [key_id, region, service].iter().any(|name| !is_all(name, b"!+-.0~")) || secret.is_empty() {
        return Err(Error::argument("The access key, the region or the service cannot be signed with."));
    }
    if !is_all(request.method, TOKEN) {
        return Err(Error::argument("The method is not one of HTTP."));
    }
    let date = amz_date(unix_millis).ok_or_else(|| Error::argument("The time is out of range."))?;
    let url = Url::parse(request.url)?;
    let mut parts = Parts {
        presigned: expires_in.is_some(),
        query: Query::parse(url.query, expires_in.is_some()),
        headers: Headers::of(request.headers),
        added: Value::object(),
    };
    let day = date.get(..8).unwrap_or_default();
    let credential = joined(&[key_id, day, region, service, "aws4_request"], "/");
    let credential_scope = credential.get(key_id.len() + 1..).unwrap_or_default();
    let path = wire_path(url.path, rules);
    let payload = if parts.presigned && is_s3(service) { Payload::Unsigned } else { request.payload };
    let payload = payload.canonical();
    let token = credentials.session_token();

    parts.headers.add("host", url.host());
    if let Some(seconds) = expires_in {
        let mut expires = String::new();
        push_decimal(&mut expires, seconds.into());
        parts.add("X-Amz-Algorithm", ALGORITHM);
        parts.add("X-Amz-Credential", &credential);
        parts.add("X-Amz-Date", &date);
        parts.add("X-Amz-SignedHeaders", &parts.headers.names());
        parts.add("X-Amz-Expires", &expires);
    } else {
        parts.add("x-amz-date", &date);
        if rules.content_sha256 || payload == UNSIGNED_PAYLOAD {
            parts.add("x-amz-content-sha256", &payload);
        }
    }
    if let Some(token) = token.filter(|_| rules.sign_session_token) {
        parts.add("X-Amz-Security-Token", token);
    }
    let (signed_query, names) = (parts.query.sorted(), parts.headers.names());
    let canonical_request = joined(
        &[
            request.method,
            &signed_path(&path, rules),
            &signed_query,
            &parts.headers.lines(),
            &names,
            &payload,
        ],
        "\n",
    );
    let digest = sha256_hex(canonical_request.as_bytes());
    let string_to_sign = joined(&[ALGORITHM, &date, credential_scope, &digest], "\n");
    let signature = signature(secret, credential_scope, &string_to_sign);

    // From here on nothing is signed any more.
    if let Some(token) = token.filter(|_| !rules.sign_session_token) {
        parts.add("X-Amz-Security-Token", token);
    }
    if parts.presigned {
        parts.add("X-Amz-Signature", &signature);
    } else {
        let texts =
            [ALGORITHM, " Credential=", &credential, ", SignedHeaders=", &names, ", Signature=", &signature];
        parts.add("authorization", &joined(&texts, ""));
    }
    let url = url.with(&path, &parts.query.text);
    let signed = Signed { url, headers: parts.added, canonical_request, string_to_sign };
    let sendable = parts.headers.are_sendable.then_some(signed);
    sendable.ok_or_else(|| Error::argument("A header is not of printable ASCII characters."))
}

/// What of a request changes when it is signed.
struct Parts {
    /// Whether the query carries the signature, instead of headers.
    presigned: bool,
    query: Query,
    headers: Headers,
    /// The headers that are to be set.
    added: Value,
}

impl Parts {
    /// Adds something of the signature, under its name in a query or among headers.
    #[inline(never)]
    fn add(&mut self, name: &str, value: &str) {
        if self.presigned {
            return self.query.add(name, value);
        }
        let name = name.to_ascii_lowercase();
        self.headers.add(&name, value);
        self.added.set(&name, value);
    }
}

fn sha256_hex(bytes: &[u8]) -> String {
    hex_encode(&sha256(&[bytes]))
}

fn is_s3(service: &str) -> bool {
    is_listed("s3 s3-object-lambda s3-outposts s3express", service)
}
