//! `signedFetch` and `presignUrl`: requests to any AWS service, signed by Signature Version 4.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::client::Client;
use super::convert::{get, set, to_value};
use super::error;
use super::network::status;
use super::promise::{promise, settled};
use crate::error::{Error, Result};
use crate::flow::input;
use crate::sigv4::skew::server_time;
use crate::sigv4::{Payload, Request, Scope, presign, sign};
use crate::value::Value;

/// What a `Request` knows of how it is to be sent, besides what is signed.
const SETTINGS: [&str; 9] = [
    "cache",
    "credentials",
    "integrity",
    "keepalive",
    "mode",
    "redirect",
    "referrer",
    "referrerPolicy",
    "signal",
];

/// Life of a presigned URL by default, in seconds.
const EXPIRES_IN: u32 = 900;

/// A `Response`, or what `fetch` threw.
type Fetched = Result<JsValue, JsValue>;

/// A request of the application, taken apart.
struct Outgoing {
    method: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Body,
    /// The `init` of the `fetch` to come, without what is signed.
    settings: Object,
}

enum Body {
    None,
    Bytes(Uint8Array),
    /// A stream goes through once, unsigned.
    Stream(JsValue),
}

impl Client {
    /// `signedFetch(service, region)`: a function like `fetch`.
    pub(super) fn signed_fetch(self: &Rc<Self>, service: &JsValue, region: &JsValue) -> Result<JsValue> {
        let name = |value: &JsValue| value.as_string().filter(|name| !name.is_empty());
        let (Some(service), Some(region)) = (name(service), name(region)) else {
            return Err(Error::argument("signedFetch needs the names of a service and of a region"));
        };
        let client = Rc::clone(self);
        let (service, region): (Rc<str>, Rc<str>) = (service.into(), region.into());
        let fetch = move |input: JsValue, init: JsValue| {
            let (client, service, region) = (Rc::clone(&client), Rc::clone(&service), Rc::clone(&region));
            promise(async move {
                let scope = Scope::new(&region, &service);
                let outgoing = Outgoing::read(&input, &init, &scope).await?;
                let response = client.send_signed(&scope, &outgoing).await?;
                // What `fetch` throws is thrown on as it is: an `AbortError` stays one.
                Ok(response.unwrap_or_else(|thrown| Promise::reject(&thrown).into()))
            })
        };
        Ok(Closure::<dyn Fn(JsValue, JsValue) -> Promise>::new(fetch).into_js_value())
    }

    /// Signs and sends; once more when the service refused because of the clock. The response, or what `fetch` threw.
    async fn send_signed(self: &Rc<Self>, scope: &Scope<'_>, outgoing: &Outgoing) -> Result<Fetched> {
        let (fetched, signed_at) = self.sign_and_fetch(scope, outgoing).await?;
        let Some(time) = refused_for_time(outgoing, &fetched, signed_at).await else { return Ok(fetched) };
        let mut clock = self.clock.get();
        clock.learn_time(&self.host, time);
        self.clock.set(clock);
        self.sign_and_fetch(scope, outgoing).await.map(|(fetched, _)| fetched)
    }

    async fn sign_and_fetch(
        self: &Rc<Self>,
        scope: &Scope<'_>,
        outgoing: &Outgoing,
    ) -> Result<(Fetched, i64)> {
        let held = self.credentials(&self.sources.session, false).await?;
        let now = self.now();
        let bytes = match &outgoing.body {
            Body::Bytes(bytes) => bytes.to_vec(),
            _ => Vec::new(),
        };
        let payload = match &outgoing.body {
            Body::Stream(_) => Payload::Unsigned,
            _ => Payload::Bytes(&bytes),
        };
        let request =
            Request { method: &outgoing.method, url: &outgoing.url, headers: &outgoing.headers, payload };
        let signed = sign(&held.credentials.credentials, scope, now, &request)?;

        let headers = Object::new();
        for (name, value) in &outgoing.headers {
            set(&headers, name, &value.as_str().into());
        }
        for (name, value) in &signed.headers {
            set(&headers, name, &value.as_str().into());
        }
        let init = Object::assign(&Object::new(), &outgoing.settings);
        set(&init, "method", &outgoing.method.as_str().into());
        set(&init, "headers", &headers);
        match &outgoing.body {
            Body::None => {}
            Body::Bytes(bytes) => set(&init, "body", bytes),
            Body::Stream(stream) => {
                set(&init, "body", stream);
                set(&init, "duplex", &"half".into());
            }
        }
        Ok((self.network.fetch(&signed.url, &init).await, now))
    }

    /// `presignUrl(url, { service, region, expiresIn?, method? })`.
    pub(super) async fn presign_url(self: Rc<Self>, url: JsValue, options: JsValue) -> Result<JsValue> {
        let url = url_text(&url).ok_or_else(|| Error::argument("the URL must be a string or a URL"))?;
        let options = to_value(&options)?;
        let text = |name| options.get(name).as_str().filter(|text| !text.is_empty());
        let (Some(service), Some(region)) = (text("service"), text("region")) else {
            return Err(Error::argument("presignUrl needs a service and a region"));
        };
        let expires_in =
            input::whole(options.get("expiresIn"), 1..=604_800, "expiresIn must be 1 to 604800 seconds")?;
        let method = match options.get("method") {
            Value::Null => "GET",
            other => other.text(),
        };
        let held = self.credentials(&self.sources.session, false).await?;
        let request = Request { method, url: &url, headers: &[], payload: Payload::Bytes(&[]) };
        let scope = Scope::new(region, service);
        let credentials = &held.credentials.credentials;
        let signed = presign(credentials, &scope, self.now(), &request, expires_in.unwrap_or(EXPIRES_IN))?;
        Ok(signed.url.as_str().into())
    }
}

impl Outgoing {
    /// Takes the arguments of a `fetch` apart. The platform's own `Request` finds out what they mean: the method, the
    /// absolute URL, the content type of a form or a blob.
    async fn read(input: &JsValue, init: &JsValue, scope: &Scope<'_>) -> Result<Self> {
        let stream = Some(get(init, "body")).filter(|body| get(body, "getReader").is_function());
        if stream.is_some() && !scope.rules.content_sha256 {
            return Err(Error::argument("only S3 takes a stream as the body of a signed request"));
        }
        let init = Object::try_assign(&Object::new(), init.unchecked_ref())
            .map_err(|_| Error::argument("the request's options cannot be read"))?;
        let settings = Object::new();
        if get(input, "url").is_string() {
            for name in SETTINGS {
                let value = get(input, name);
                if !value.is_undefined() {
                    set(&settings, name, &value);
                }
            }
        }
        let settings = Object::assign(&settings, &init);
        if stream.is_some() {
            set(&init, "body", &JsValue::NULL);
        }
        let request = construct(input, &init)?;
        let body = match stream {
            Some(stream) => Body::Stream(stream),
            // Not every browser tells by `body` whether there is one.
            None => match read_bytes(&request).await? {
                bytes if bytes.length() == 0 => Body::None,
                bytes => Body::Bytes(bytes),
            },
        };
        let text = |name| get(&request, name).as_string().unwrap_or_default();
        Ok(Self { method: text("method"), url: text("url"), headers: headers(&request), body, settings })
    }
}

/// `new Request(input, init)`.
fn construct(input: &JsValue, init: &Object) -> Result<JsValue> {
    let class = get(&js_sys::global(), "Request").dyn_into::<Function>();
    let request = class.and_then(|class| Reflect::construct(&class, &Array::of2(input, init)));
    request.map_err(|thrown| Error::argument(&error::message(&thrown)))
}

async fn read_bytes(request: &JsValue) -> Result<Uint8Array> {
    let read = match get(request, "arrayBuffer").dyn_into::<Function>() {
        Ok(read) => match read.call0(request) {
            Ok(buffer) => settled(buffer).await,
            Err(thrown) => Err(thrown),
        },
        Err(other) => Err(other),
    };
    read.map(|buffer| Uint8Array::new(&buffer)).map_err(|thrown| Error::argument(&error::message(&thrown)))
}

fn headers(request: &JsValue) -> Vec<(String, String)> {
    let pairs = Array::from(&get(request, "headers"));
    let text = |pair: &Array, place| pair.get(place).as_string().unwrap_or_default();
    pairs
        .iter()
        .map(|pair| {
            let pair: Array = pair.unchecked_into();
            (text(&pair, 0), text(&pair, 1))
        })
        .collect()
}

/// The service's time, if it refused because of it and the request can be sent again. The caller's response stays
/// unread.
async fn refused_for_time(outgoing: &Outgoing, fetched: &Fetched, signed_at: i64) -> Option<i64> {
    let response = fetched.as_ref().ok()?;
    if matches!(outgoing.body, Body::Stream(_)) || get(response, "ok").is_truthy() {
        return None;
    }
    let headers = get(response, "headers");
    let header = get(&headers, "get").dyn_into::<Function>().ok()?;
    let date = header.call1(&headers, &"date".into()).ok().and_then(|date| date.as_string());
    let copy = get(response, "clone").dyn_into::<Function>().ok()?.call0(response).ok()?;
    let text = get(&copy, "text").dyn_into::<Function>().ok()?.call0(&copy).ok()?;
    let body = settled(text).await.ok()?.as_string()?;
    server_time(status(response), date.as_deref(), &body, signed_at)
}

fn url_text(url: &JsValue) -> Option<String> {
    url.as_string().or_else(|| get(url, "href").as_string())
}
