//! Signature Version 4 for requests of the application, and what a server signs with its own credentials.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use js_sys::Object;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{read, set};
use super::core::{Core, Shared, sending, whole};
use super::credentials::Source;
use super::{error, http};
use crate::error::{Error, Result};
use crate::flow::{developer, unlink};
use crate::sigv4::skew::server_time;
use crate::sigv4::{Credentials, Payload, Request, Scope, Signed, presign, sign};
use crate::value::Value;

#[wasm_bindgen]
impl Source {
    /// Signs by headers: `{ at, url, headers }`, the headers to be added and the time of the signature. `headers` are
    /// names and values in turn; without a body it stays unsigned.
    pub fn sign(
        &self,
        service: &str,
        region: &str,
        method: &str,
        url: &str,
        headers: Vec<String>,
        body: Option<Vec<u8>>,
    ) -> core::result::Result<JsValue, JsValue> {
        let mut pairs = Vec::new();
        let mut parts = headers.into_iter();
        while let (Some(name), Some(value)) = (parts.next(), parts.next()) {
            pairs.push((name, value));
        }
        let payload = body.as_deref().map_or(Payload::Unsigned, Payload::Bytes);
        let request = Request { method, url, headers: &pairs, payload };
        self.signed(service, region, &request, None)
    }

    /// Signs by the URL: `{ at, url, headers }`. `expires_in` is in seconds.
    pub fn presign(
        &self,
        service: &str,
        region: &str,
        method: &str,
        url: &str,
        expires_in: u32,
    ) -> core::result::Result<JsValue, JsValue> {
        let request = Request { method, url, headers: &[], payload: Payload::Bytes(&[]) };
        self.signed(service, region, &request, Some(expires_in))
    }
}

impl Source {
    fn signed(
        &self,
        service: &str,
        region: &str,
        request: &Request,
        expires_in: Option<u32>,
    ) -> core::result::Result<JsValue, JsValue> {
        let scope = Scope::new(region, service);
        let now = self.shared.now();
        let signed = self.held().and_then(|held| {
            let credentials = &held.credentials.credentials;
            match expires_in {
                Some(seconds) => presign(credentials, &scope, now, request, seconds),
                None if matches!(request.payload, Payload::Unsigned) && !scope.rules.content_sha256 => {
                    Err(Error::argument("only S3 takes a stream as the body of a signed request"))
                }
                None => sign(credentials, &scope, now, request),
            }
        });
        let Signed { url, headers, .. } = signed.map_err(|error| error::to_js(&error))?;
        let (js, added) = (Object::new(), Object::new());
        for (name, value) in &headers {
            set(&added, name, &value.as_str().into());
        }
        set(&js, "at", &whole(now).into());
        set(&js, "url", &url.as_str().into());
        set(&js, "headers", &added);
        Ok(js.into())
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

    /// The answer to a request of [`Core::developer_token`] or [`Source::unlink`], by its operation.
    pub fn answer(&self, operation: &str, response: &JsValue) -> core::result::Result<JsValue, JsValue> {
        let response = self.0.response(response);
        if operation == developer::OPERATION {
            return error::answer(developer::receive(&self.0.host, &response));
        }
        error::answer(unlink::receive(&self.0.host, &response).map(|()| Value::Null))
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
        Ok(sending(&request))
    }
}
