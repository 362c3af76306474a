//! The network port: `fetch`, with a time limit, and again when the core says so.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

use js_sys::futures::JsFuture;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::AbortController;

use super::convert::{get, set};
use super::error::message;
use super::host::JsHost;
use super::promise::{clear_timeout, set_timeout, settled, sleep, unref, within};
use crate::error::{Code, Error, Result};
use crate::flow::retry;
use crate::http::{Request, Response};

/// Longest wait for one answer, milliseconds.
pub(super) const PATIENCE: i32 = 15_000;

/// How requests leave.
#[derive(Debug)]
pub(super) struct Network {
    fetch: Option<Function>,
    headers: Option<Function>,
}

/// How one request is sent.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sending<'a> {
    /// Lets it be ended from outside.
    pub(super) handle: Option<&'a Handle>,
    /// Lets it outlive the page.
    pub(super) keepalive: bool,
}

/// Ends requests from outside.
#[derive(Debug, Default)]
pub(super) struct Handle {
    running: RefCell<Option<AbortController>>,
    ended: Cell<bool>,
}

impl Handle {
    /// Ends the request under way; none starts any more.
    pub(super) fn end(&self) {
        self.ended.set(true);
        if let Some(abort) = self.running.take() {
            abort.abort();
        }
    }

    /// Lets `abort` be what [`Handle::end`] ends next.
    pub(super) fn watch(&self, abort: AbortController) {
        self.running.replace(Some(abort));
    }

    /// Whether it was ended.
    pub(super) fn is_ended(&self) -> bool {
        self.ended.get()
    }
}

impl Network {
    /// From the options `runtime.fetch` and `headers`.
    pub(super) fn new(options: &JsValue) -> Self {
        let function = |value: JsValue| value.dyn_into::<Function>().ok();
        Self {
            fetch: function(get(&get(options, "runtime"), "fetch")),
            headers: function(get(options, "headers")),
        }
    }

    /// Sends a request, and again after a pause as long as the core finds that it may succeed.
    pub(super) async fn send(&self, host: &JsHost, request: &Request, how: Sending<'_>) -> Result<Response> {
        let mut attempt = 1;
        loop {
            let ended = self.attempt(request, how).await;
            let pause = retry::pause(host, request, attempt, &ended, host.jitter());
            let over = how.handle.is_some_and(Handle::is_ended);
            let Some(pause) = pause.filter(|_| !over) else { return ended };
            sleep(pause).await;
            attempt += 1;
        }
    }

    async fn attempt(&self, request: &Request, how: Sending<'_>) -> Result<Response> {
        let (url, init) = (request.url.as_str(), self.init(request, how).await?);
        let abort = AbortController::new().map_err(|_| no_answer(request, &JsValue::UNDEFINED))?;
        set(&init, "signal", &abort.signal());
        let limit = Limit::new(&abort);
        if let Some(handle) = how.handle {
            handle.watch(abort);
        }
        let response = self.fetch(url, &init).await.map_err(|thrown| no_answer(request, &thrown))?;
        let headers = get(&response, "headers");
        let body = read_text(&response).await.map_err(|thrown| no_answer(request, &thrown))?;
        drop(limit);
        Ok(Response { status: status(&response), headers: read_headers(&headers), body })
    }

    async fn init(&self, request: &Request, how: Sending<'_>) -> Result<Object> {
        let headers = Object::new();
        if let Some(more) = &self.headers {
            let added = match more.call0(&JsValue::UNDEFINED) {
                // It may be called while the lock is held: it must not take for ever.
                Ok(added) => {
                    within(Promise::resolve(&added), PATIENCE).await.unwrap_or(Err(JsValue::UNDEFINED))
                }
                Err(thrown) => Err(thrown),
            };
            let threw = || Error::argument("the headers option threw or did not answer");
            let added = added.map_err(|_| threw())?;
            if let Some(added) = added.dyn_ref::<Object>() {
                Object::try_assign(&headers, added).map_err(|_| threw())?;
            }
        }
        for (name, value) in &request.headers {
            set(&headers, name, &value.as_str().into());
        }
        let init = Object::new();
        set(&init, "method", &"POST".into());
        set(&init, "headers", &headers);
        set(&init, "body", &request.body.expose().as_str().into());
        set(&init, "credentials", &"omit".into());
        set(&init, "cache", &"no-store".into());
        set(&init, "redirect", &"error".into());
        if how.keepalive {
            set(&init, "keepalive", &JsValue::TRUE);
        }
        Ok(init)
    }

    /// The application's `fetch`, or the platform's.
    pub(super) async fn fetch(&self, url: &str, init: &Object) -> core::result::Result<JsValue, JsValue> {
        let global: JsValue = js_sys::global().into();
        let fetch = match &self.fetch {
            Some(fetch) => fetch.clone(),
            None => Reflect::get(&global, &"fetch".into())?.dyn_into::<Function>()?,
        };
        settled(fetch.call2(&JsValue::UNDEFINED, &url.into(), init)?).await
    }
}

/// Aborts the request when its time is over; dropped, it lets it be.
struct Limit(JsValue);

impl Limit {
    fn new(abort: &AbortController) -> Self {
        let Ok(function) = get(abort, "abort").dyn_into::<Function>() else {
            return Self(JsValue::UNDEFINED);
        };
        let timer = set_timeout(&function.bind0(abort).into(), PATIENCE);
        unref(&timer);
        Self(timer)
    }
}

impl Drop for Limit {
    fn drop(&mut self) {
        clear_timeout(&self.0);
    }
}

fn no_answer(request: &Request, thrown: &JsValue) -> Error {
    let mut error =
        Error::new(Code::NetworkError, "the service could not be reached").during(request.operation);
    error.origin.cause = Some(message(thrown)).filter(|text| !text.is_empty());
    error
}

async fn read_text(response: &JsValue) -> core::result::Result<String, JsValue> {
    let text = get(response, "text").dyn_into::<Function>()?.call0(response)?;
    let text = match text.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await?,
        Err(text) => text,
    };
    text.as_string().ok_or(JsValue::UNDEFINED)
}

/// The status of a `Response`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
pub(super) fn status(response: &JsValue) -> u16 {
    get(response, "status").as_f64().unwrap_or_default() as u16
}

fn read_headers(headers: &JsValue) -> Vec<(&'static str, String)> {
    let Ok(read) = get(headers, "get").dyn_into::<Function>() else { return Vec::new() };
    let value = |name: &'static str| {
        let value = read.call1(headers, &name.into()).ok()?.as_string()?;
        Some((name, value))
    };
    Response::HEADERS.into_iter().filter_map(value).collect()
}
