//! Signature Version 4 for requests of the application, and what a server signs with its own credentials.

use super::core::Shared;
use super::credentials::Source;
use super::http;
use super::methods::Input;
use crate::error::{Error, Result};
use crate::flow::input::whole;
use crate::flow::{developer, unlink};
use crate::sigv4::skew::server_time;
use crate::sigv4::{Credentials, Payload, Request, Scope, presign, sign};
use crate::value::Value;

impl Source {
    /// `({ service, region, method, url, headers?, expiresIn? }, body?)` -> `{ at, url, headers }`: when it was signed, the
    /// URL to send, and the headers to be added. It is signed by the URL when it is to expire after so many seconds, by
    /// headers otherwise. The body is bytes; without one it stays unsigned.
    pub(super) fn sign(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let (wanted, body) = (input.get(1), input.body.as_deref());
        let request = Request {
            method: wanted.get("method").text(),
            url: wanted.get("url").text(),
            headers: wanted.get("headers"),
            payload: body.map_or(Payload::Unsigned, Payload::Bytes),
        };
        let scope = Scope::new(wanted.get("region").text(), wanted.get("service").text());
        let now = shared.now();
        let credentials = &self.held()?.fetched.credentials;
        let message = "expiresIn must be 1 to 604800 seconds";
        let signed = match whole(wanted.get("expiresIn"), 1..=604_800, message)? {
            Some(seconds) => presign(credentials, &scope, now, &request, seconds)?,
            None if body.is_none() && !scope.rules.content_sha256 => {
                return Err(Error::argument("only S3 takes a stream as the body of a signed request"));
            }
            None => sign(credentials, &scope, now, &request)?,
        };
        Ok(Value::object().with("at", now).with("url", signed.url).with("headers", signed.headers))
    }

    /// `(at, { status, headers, body })` -> whether the service refused what was signed for `at` because of the time. The
    /// time is known from then on.
    pub(super) fn learns_time(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = http::response(input.get(2));
        let signed_at = input.get(1).as_i64();
        let time =
            server_time(response.status(), response.header("date").as_str(), response.body(), signed_at);
        if let Some(time) = time {
            shared.clock.learn_time(&shared.host, time);
        }
        Ok(time.is_some().into())
    }

    /// `(input)` -> the request of `getOpenIdTokenForDeveloperIdentity`.
    pub(super) fn developer_token(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let credentials = Credentials::new(input.get(1).get("credentials").clone());
        let now = shared.now();
        let request = developer::request(&shared.host, &shared.config, &credentials, now, input.get(1))?;
        Ok(http::request(&request))
    }

    /// `(response, developer)`: the answer to the request of `developerToken`, or to that of `unlink`.
    pub(super) fn answer(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = shared.response(input.get(1));
        if input.is(2) {
            developer::receive(&shared.host, &response)
        } else {
            unlink::receive(&shared.host, &response).map(|()| Value::null())
        }
    }
}
