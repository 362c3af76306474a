//! Signature Version 4 for the application's own requests, with the credentials of a source.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;

use super::sigv4::skew::server_time;
use super::sigv4::{EXPIRES_IN, Payload, Request, Scope, presign, sign};
use super::source::{Context, Source};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::reader::Reader;

/// A request of the application that is to be signed.
#[derive(Debug)]
pub struct Unsigned {
    service: String,
    region: String,
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Body,
    /// Signs the URL, for so many seconds, in place of headers.
    expires_in: Option<u32>,
}

/// A body that the host has hashed.
#[derive(Debug)]
enum Body {
    Empty,
    Hash(String),
    /// A stream, which goes through once.
    Unsigned,
}

/// What is to be sent. Never log it.
#[derive(Serialize)]
pub struct SignedRequest {
    /// When it was signed, by the server's clock: Unix milliseconds.
    pub at: i64,
    /// The URL to send.
    pub url: String,
    /// The headers to set, besides those that were signed.
    #[serde(serialize_with = "crate::http::as_object")]
    pub headers: Vec<(&'static str, String)>,
}

impl Unsigned {
    /// Reads `{ service, region, method, url, headers?, bodyHash?, streams?, expiresIn? }`. `bodyHash` is the body's SHA-256 in
    /// lower-case hex; without it there is no body, unless it `streams`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] when a member is wrong.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        let text = |name| input.member(name).text().map(ToString::to_string);
        let headers = input.member("headers").texts()?.unwrap_or_default();
        let hash = input.member("bodyHash").optional_text()?;
        let body = match (hash, input.member("streams").flag()?) {
            (_, true) => Body::Unsigned,
            (Some(hash), false) => Body::Hash(hash.into()),
            (None, false) => Body::Empty,
        };
        Ok(Self {
            service: text("service")?,
            region: text("region")?,
            method: text("method")?,
            url: text("url")?,
            headers: headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
            body,
            expires_in: input.member("expiresIn").optional_whole(EXPIRES_IN)?,
        })
    }

    /// Signs it with what the source holds.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for what cannot be sent, and for a stream to another service than S3;
    /// [`crate::error::Code::SessionChanged`] when the source holds nothing.
    pub fn sign(&self, cx: &Context<'_>, source: &Source) -> Result<SignedRequest> {
        let credentials = source.held()?.credentials();
        let scope = Scope::new(&self.region, &self.service);
        let payload = match &self.body {
            Body::Empty => Payload::Empty,
            Body::Hash(hash) => Payload::Hash(hash),
            Body::Unsigned if scope.is_s3() => Payload::Unsigned,
            Body::Unsigned => {
                return Err(Error::argument("only S3 takes a stream as the body of a signed request"));
            }
        };
        let request = Request { method: &self.method, url: &self.url, headers: &self.headers, payload };
        let at = cx.server_time();
        let signed = match self.expires_in {
            Some(seconds) => presign(credentials, &scope, at, &request, seconds)?,
            None => sign(credentials, &scope, at, &request)?,
        };
        Ok(SignedRequest { at, url: signed.url, headers: signed.headers })
    }
}

/// Whether the service refused what was signed for `at` because of the time. The time is known from then on.
pub fn learn_from_refusal(cx: &Context<'_>, at: i64, response: &Response) -> bool {
    let time = server_time(response.status, response.headers.date.as_deref(), &response.body, at);
    if let Some(time) = time {
        cx.clock.learn_time(cx.now, time);
    }
    time.is_some()
}

impl core::fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("SignedRequest(..)")
    }
}
