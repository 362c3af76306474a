//! A source of credentials: what is held, and signing with it.

use alloc::rc::Rc;
use alloc::vec::Vec;
use core::cell::RefCell;

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::clock::ServerClock;
use crate::aws::signing::{Unsigned, learn_from_refusal};
use crate::aws::source::{self, Context, Source};
use crate::bindings::client::Client;
use crate::bindings::error::thrown;
use crate::bindings::{convert, effect, reply};
use crate::config::Config;
use crate::effect::{Progress, Reply};
use crate::error::{Error, Result};
use crate::json;
use crate::reader::Reader;
use crate::time;

/// A source of credentials.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct CredentialSource {
    config: Rc<Config>,
    clock: Rc<source::ServerClock>,
    source: Rc<RefCell<Source>>,
}

#[wasm_bindgen]
impl CredentialSource {
    /// A source with the options of `credentialsProvider`; without any, the session's own.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong option.
    #[wasm_bindgen(constructor)]
    pub fn new(
        client: &Client,
        clock: &ServerClock,
        #[wasm_bindgen(unchecked_param_type = "Json<SourceOptions>")] options: &str,
    ) -> Result<CredentialSource, JsValue> {
        let options = convert::input(options).and_then(|options| Source::read(&Reader::input(&options)));
        let source = options.map_err(|error| thrown(&error))?;
        Ok(Self {
            config: Rc::clone(&client.config),
            clock: Rc::clone(&clock.0),
            source: Rc::new(RefCell::new(source)),
        })
    }

    /// Wipes what is held.
    ///
    /// # Errors
    ///
    /// None.
    pub fn clear(&self) -> Result<(), JsValue> {
        let cleared = self.with(0, |_, source| {
            source.clear();
            Ok(())
        });
        cleared.map_err(|error| thrown(&error))
    }

    /// Signs a request with what is held.
    ///
    /// # Errors
    ///
    /// A `CoreError` for what cannot be sent; `SessionChanged` when nothing is held any more.
    #[wasm_bindgen(unchecked_return_type = "SignedRequest")]
    pub fn sign(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        #[wasm_bindgen(unchecked_param_type = "Json<UnsignedRequest>")] request: &str,
    ) -> Result<JsValue, JsValue> {
        let signed = self.at(surroundings, |cx, source| {
            let request = convert::input(request)?;
            Unsigned::read(&Reader::input(&request))?.sign(cx, source)
        });
        Ok(convert::output(&signed?))
    }

    /// Whether the service refused what was signed for `at` because of the time. The time is known from then on.
    ///
    /// # Errors
    ///
    /// A `CoreError` when the response is none.
    #[wasm_bindgen(js_name = learnTime)]
    pub fn learn_time(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        at: f64,
        #[wasm_bindgen(unchecked_param_type = "Json<WireResponse>")] response: &str,
    ) -> Result<bool, JsValue> {
        self.at(surroundings, |cx, _| {
            let response = convert::input(response)?;
            let response = reply::response(&Reader::input(&response))?;
            Ok(learn_from_refusal(cx, time::whole(at), &response))
        })
    }
}

impl CredentialSource {
    /// Calls a flow of this source with what came of its last effect, and hands out the next one.
    pub(super) fn step<T: Serialize>(
        &self,
        surroundings: &str,
        reply: &str,
        next: impl FnOnce(&Context<'_>, &mut Source, Reply) -> Result<Progress<T>>,
    ) -> Result<JsValue, JsValue> {
        let mut next = Some(next);
        effect::step(&self.config, surroundings, Vec::new(), reply, &mut |session, reply| {
            let next = next.take().ok_or_else(|| Error::argument("this was called already"))?;
            let effect = self.with(session.now, |cx, source| next(cx, source, reply))?;
            Ok(effect.map(|output| json::to_text(&output)))
        })
    }

    fn at<T>(
        &self,
        surroundings: &str,
        work: impl FnOnce(&Context<'_>, &mut Source) -> Result<T>,
    ) -> Result<T, JsValue> {
        let done = effect::with_context(&self.config, surroundings, Vec::new(), |session| {
            self.with(session.now, work)
        });
        done.map_err(|error| thrown(&error))
    }

    fn with<T>(&self, now: i64, work: impl FnOnce(&Context<'_>, &mut Source) -> Result<T>) -> Result<T> {
        let cx = Context { config: &self.config, now, clock: &self.clock };
        let busy = |_| Error::argument("this source is in use");
        work(&cx, &mut *self.source.try_borrow_mut().map_err(busy)?)
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** How a source comes by credentials; `null` for the session's own. */
export type SourceOptions = null | {
  readonly flow?: "enhanced" | "basic";
  readonly customRoleArn?: string;
  readonly roleArn?: string;
  readonly roleSessionName?: string;
  readonly durationSeconds?: number;
  readonly identityId?: string;
  /** The application has its own logins, and gives them when it is asked. */
  readonly hasLogins?: boolean;
};

/** A request to be signed. With `expiresIn`, seconds, the URL carries the signature. */
export interface UnsignedRequest {
  readonly service: string;
  readonly region: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body's SHA-256 in lower-case hex; absent when there is no body. */
  readonly bodyHash?: string;
  /** The body is a stream, which stays unsigned. */
  readonly streams?: boolean;
  readonly expiresIn?: number;
}

/** What is to be sent. */
export interface SignedRequest {
  /** When it was signed, by the server's clock: Unix milliseconds. */
  readonly at: number;
  readonly url: string;
  /** To be set besides those that were signed. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a service answered. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
"#;
