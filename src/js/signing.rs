//! Signature Version 4 for requests of the application, and what a server signs with its own credentials.

use alloc::string::ToString;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::read;
use super::core::{Core, Shared};
use super::credentials::Source;
use super::{error, http};
use crate::error::{Error, Result};
use crate::flow::input::whole;
use crate::flow::{developer, unlink};
use crate::sigv4::skew::server_time;
use crate::sigv4::{Credentials, Payload, Request, Scope, presign, sign};
use crate::value::Value;

#[wasm_bindgen]
impl Source {
    /// Signs `{ service, region, method, url, headers?, expiresIn? }`, plain data: by the URL when it is to expire after
    /// so many seconds, by headers otherwise. Without a body it stays unsigned. `{ at, url, headers }`: when it was
    /// signed, the URL to send, and the headers to be added.
    pub fn sign(&self, request: &JsValue, body: Option<Vec<u8>>) -> core::result::Result<JsValue, JsValue> {
        error::answer(read(request).and_then(|request| self.signed(&request, body.as_deref())))
    }
}

impl Source {
    fn signed(&self, input: &Value, body: Option<&[u8]>) -> Result<Value> {
        let request = Request {
            method: input.get("method").text(),
            url: input.get("url").text(),
            headers: input.get("headers"),
            payload: body.map_or(Payload::Unsigned, Payload::Bytes),
        };
        let scope = Scope::new(input.get("region").text(), input.get("service").text());
        let now = self.shared.now();
        let held = self.held()?;
        let credentials = &held.credentials.credentials;
        let message = "expiresIn must be 1 to 604800 seconds";
        let signed = match whole(input.get("expiresIn"), 1..=604_800, message)? {
            Some(seconds) => presign(credentials, &scope, now, &request, seconds)?,
            None if body.is_none() && !scope.rules.content_sha256 => {
                return Err(Error::argument("only S3 takes a stream as the body of a signed request"));
            }
            None => sign(credentials, &scope, now, &request)?,
        };
        Ok(Value::object().with("at", now).with("url", signed.url).with("headers", signed.headers))
    }
}

#[wasm_bindgen]
impl Core {
    /// Whether the service refused what was signed for `at` because of the time, `{ status, headers, body }`. The time
    /// is known from then on.
    #[wasm_bindgen(js_name = learnsTime)]
    pub fn learns_time(&self, at: f64, response: &JsValue) -> bool {
        let response = http::response(response);
        let signed_at = crate::token::millis(at / 1000.0);
        let date = response.header("date");
        let Some(time) = server_time(response.status, date, &response.body, signed_at) else { return false };
        let mut clock = self.0.clock.get();
        clock.learn_time(&self.0.host, time);
        self.0.clock.set(clock);
        true
    }

    /// The request of `getOpenIdTokenForDeveloperIdentity`. The input is plain data.
    #[wasm_bindgen(js_name = developerToken)]
    pub fn developer_token(&self, input: &JsValue) -> core::result::Result<JsValue, JsValue> {
        let request = read(input).and_then(|input| self.0.vouch(&input));
        request.map_err(|error| error::to_js(&error))
    }

    /// The answer to the request of [`Core::developer_token`], or to that of [`Source::unlink`].
    pub fn answer(&self, response: &JsValue, developer: bool) -> core::result::Result<JsValue, JsValue> {
        let response = self.0.response(response);
        error::answer(if developer {
            developer::receive(&self.0.host, &response)
        } else {
            unlink::receive(&self.0.host, &response).map(|()| Value::null())
        })
    }
}

impl Shared {
    fn vouch(&self, input: &Value) -> Result<JsValue> {
        let given = input.get("credentials");
        let text = |name| given.get(name).text().to_string();
        let credentials = Credentials {
            access_key_id: text("accessKeyId"),
            secret_access_key: text("secretAccessKey").into(),
            session_token: given.get("sessionToken").as_str().map(|token| token.to_string().into()),
        };
        let request = developer::request(&self.host, &self.config, &credentials, self.now(), input)?;
        Ok(http::request(&request))
    }
}
