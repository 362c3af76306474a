//! AWS Signature Version 4: signed headers, and URLs that carry their signature.
//!
//! Source: "Create a signed AWS API request" in the IAM user guide, and the authentication pages of the S3 API reference for
//! what S3 does differently.
//!
//! A service sees the URL only after a browser or a proxy has had its way with it. So [`sign`] and [`presign`] return the URL
//! that was signed, written such that nobody on the way has a reason to write it differently: that one must be sent.

mod canonical;
mod credentials;
mod scope;
mod signature;
pub mod skew;
mod url;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeInclusive;

use base16ct::lower;

pub use credentials::{Credentials, TemporaryCredentials};
pub use scope::{PathEncoding, Rules, Scope};

use crate::aws::date;
use crate::error::{Error, Result};
use crate::hash::sha256;
use crate::secret::Secret;
use canonical::{Headers, Query};
use url::Url;

/// How long a presigned URL may last, in seconds: up to seven days.
pub const EXPIRES_IN: RangeInclusive<u32> = 1..=604_800;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// SHA-256 of nothing.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// A request to be signed.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method as it is sent, so in upper case for the standard ones.
    pub method: &'a str,
    /// The absolute URL. In its query a `+` is a space, as `URLSearchParams` writes it; in its path it is a plus.
    pub url: &'a str,
    /// The headers to be signed: names and values. Those that browsers and proxies change are left out, and those that
    /// signing sets are replaced.
    pub headers: &'a [(String, String)],
    /// The body.
    pub payload: Payload<'a>,
}

/// A body, as far as the signature is concerned. Whoever has it hashes it.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'a> {
    /// There is none.
    Empty,
    /// Its SHA-256 in lower-case hex.
    Hash(&'a str),
    /// It is left out of the signature, which S3 allows over TLS.
    Unsigned,
}

/// What came out. It holds the session token: never log it.
pub struct Signed {
    /// The URL to send: the same resource, in the spelling that was signed, without a fragment.
    pub url: String,
    /// The headers to set, names and values, replacing those of the same name. None for a presigned URL.
    pub headers: Vec<(&'static str, String)>,
    /// The canonical request, to be compared with the one in the service's `SignatureDoesNotMatch` answer.
    pub canonical_request: String,
    /// The string that was signed.
    pub string_to_sign: String,
}

/// Signs a request by an `authorization` header.
///
/// `unix_millis` is the time of the request in milliseconds since 1970; services refuse one that is more than some minutes
/// off.
///
/// # Errors
///
/// [`crate::error::Code::InvalidArgument`] for a URL, header, region or key that cannot be sent.
pub fn sign(
    credentials: &Credentials,
    scope: &Scope<'_>,
    unix_millis: i64,
    request: &Request<'_>,
) -> Result<Signed> {
    let mut draft = Draft::new(credentials, scope, unix_millis, request)?;
    let mut added = vec![("x-amz-date", draft.date.clone())];
    if scope.rules.content_sha256 || matches!(request.payload, Payload::Unsigned) {
        added.push(("x-amz-content-sha256", draft.payload.into()));
    }
    let token = credentials.session_token.as_ref().map(|token| token.expose().clone());
    let (signed_token, late_token) =
        if scope.rules.sign_session_token { (token, None) } else { (None, token) };
    added.extend(signed_token.map(|token| (SECURITY_TOKEN, token)));
    for (name, value) in &added {
        draft.headers.add(name, value)?;
    }
    let seal = draft.seal();
    let authorization = format!(
        "{ALGORITHM} Credential={}, SignedHeaders={}, Signature={}",
        draft.credential(),
        draft.headers.names(),
        seal.signature
    );
    added.extend(late_token.map(|token| (SECURITY_TOKEN, token)));
    added.push(("authorization", authorization));
    Ok(draft.finish(seal, added))
}

/// Signs a request by its query, so that anybody who has the URL can send it for `expires_in` seconds, a number of
/// [`EXPIRES_IN`], and no longer than the credentials live.
///
/// The headers of `request`, if any, must be sent with it unchanged. S3 never signs the body of such a request.
///
/// # Errors
///
/// [`crate::error::Code::InvalidArgument`] for a life out of range, and for a URL, header, region or key that cannot be sent.
pub fn presign(
    credentials: &Credentials,
    scope: &Scope<'_>,
    unix_millis: i64,
    request: &Request<'_>,
    expires_in: u32,
) -> Result<Signed> {
    if !EXPIRES_IN.contains(&expires_in) {
        return Err(Error::argument("expiresIn must be 1 to 604800 seconds"));
    }
    let payload = if scope.is_s3() { Payload::Unsigned } else { request.payload };
    let mut draft = Draft::new(credentials, scope, unix_millis, &Request { payload, ..*request })?;
    draft.query.remove_signature();
    let token = credentials.session_token.as_ref().map(Secret::expose);
    let (signed_token, late_token) =
        if scope.rules.sign_session_token { (token, None) } else { (None, token) };
    for (name, value) in [
        ("X-Amz-Algorithm", ALGORITHM),
        ("X-Amz-Credential", &draft.credential()),
        ("X-Amz-Date", &draft.date.clone()),
        ("X-Amz-SignedHeaders", &draft.headers.names()),
        ("X-Amz-Expires", &expires_in.to_string()),
    ] {
        draft.query.add(name, value);
    }
    if let Some(token) = signed_token {
        draft.query.add("X-Amz-Security-Token", token);
    }
    let seal = draft.seal();
    if let Some(token) = late_token {
        draft.query.add("X-Amz-Security-Token", token);
    }
    draft.query.add("X-Amz-Signature", &seal.signature);
    Ok(draft.finish(seal, Vec::new()))
}

const SECURITY_TOKEN: &str = "x-amz-security-token";

/// A request while it is being signed.
struct Draft<'a> {
    credentials: &'a Credentials,
    scope: &'a Scope<'a>,
    method: &'a str,
    payload: &'a str,
    date: String,
    /// `day/region/service/aws4_request`.
    credential_scope: String,
    url: Url<'a>,
    path: String,
    query: Query,
    headers: Headers,
}

/// A signature, and what was signed.
struct Seal {
    canonical_request: String,
    string_to_sign: String,
    signature: String,
}

impl<'a> Draft<'a> {
    fn new(
        credentials: &'a Credentials,
        scope: &'a Scope<'a>,
        unix_millis: i64,
        request: &Request<'a>,
    ) -> Result<Self> {
        scope::check_credential_part("access key", &credentials.access_key_id)?;
        scope::check_credential_part("region", scope.region)?;
        scope::check_credential_part("service", scope.service)?;
        if credentials.secret_access_key.expose().is_empty() {
            return Err(Error::argument("this access key cannot be signed with"));
        }
        if !canonical::is_token(request.method) {
            return Err(Error::argument("the method is not one of HTTP"));
        }
        let date = date::basic(unix_millis).ok_or_else(|| Error::argument("the time is out of range"))?;
        let day = date.split_once('T').map_or(date.as_str(), |(day, _)| day);
        let credential_scope = format!("{day}/{}/{}/aws4_request", scope.region, scope.service);
        let url = Url::parse(request.url)?;
        let mut headers = Headers::of(request.headers)?;
        headers.add("host", &url.host)?;
        Ok(Self {
            credentials,
            scope,
            method: request.method,
            payload: request.payload.canonical()?,
            date,
            credential_scope,
            path: canonical::wire_path(url.path, scope.rules),
            query: Query::parse(url.query),
            url,
            headers,
        })
    }

    fn credential(&self) -> String {
        format!("{}/{}", self.credentials.access_key_id, self.credential_scope)
    }

    /// Signs what there is by now.
    fn seal(&self) -> Seal {
        let canonical_request = [
            self.method,
            &canonical::signed_path(&self.path, self.scope.rules),
            &self.query.signed(),
            &self.headers.lines(),
            &self.headers.names(),
            self.payload,
        ]
        .join("\n");
        let digest = lower::encode_string(&sha256(&[canonical_request.as_bytes()]));
        let string_to_sign = [ALGORITHM, &self.date, &self.credential_scope, &digest].join("\n");
        let secret = &self.credentials.secret_access_key;
        let signature = signature::signature(secret, &self.credential_scope, &string_to_sign);
        Seal { canonical_request, string_to_sign, signature }
    }

    fn finish(&self, seal: Seal, headers: Vec<(&'static str, String)>) -> Signed {
        let url = self.url.with(&self.path, &self.query.wire());
        let Seal { canonical_request, string_to_sign, .. } = seal;
        Signed { url, headers, canonical_request, string_to_sign }
    }
}

impl<'a> Payload<'a> {
    fn canonical(self) -> Result<&'a str> {
        match self {
            Self::Empty => Ok(EMPTY),
            Self::Unsigned => Ok(UNSIGNED_PAYLOAD),
            Self::Hash(hash) => {
                let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
                let is_hash = hash.len() == EMPTY.len() && hash.bytes().all(is_digit);
                let problem = || Error::argument("the hash of a body has 64 lower-case hex digits");
                is_hash.then_some(hash).ok_or_else(problem)
            }
        }
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signed(..)")
    }
}
