//! `Core`: one instance's half of the work that is decided here. It holds the configuration, the newest record and the
//! server's clock; the drivers ask it what to do, do that, and tell it what came of it.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{Cell, Ref, RefCell};

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{read, to_js};
use super::host::Ports;
use super::{error, http};
use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::sign_in::begin_to_draw;
use crate::flow::{Context, client_token, retry};
use crate::http::{Response, Retry};
use crate::session::record::Mark;
use crate::session::{Record, mirror};
use crate::srp::{Drawing, Srp};
use crate::value::Value;

/// What an instance's flows share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) host: Ports,
    pub(super) config: Config,
    /// The server's clock.
    pub(super) clock: Cell<Clock>,
    /// What was read or written last.
    record: RefCell<Record>,
    /// The newest record that another tab told of.
    pub(super) expected: Cell<Mark>,
    /// The exchange that `prepareSignIn` began.
    pub(super) prepared: RefCell<Option<Srp>>,
    /// The one that it is about to begin. In a box: it has kilobytes of registers, and instances may be many.
    drawing: RefCell<Option<Box<Drawing>>>,
    /// The sign-in that a sign-up is to end in.
    pub(super) auto_sign_in: RefCell<Option<AutoSignIn>>,
    /// Whether Amplify's keys are written, too, and what is to be written there.
    mirrors: bool,
    mirrored: RefCell<Vec<Value>>,
}

impl Shared {
    /// What flows are given. Needs a user pool.
    pub(super) fn context(&self) -> Result<Context<'_>> {
        let pool = self.config.user_pool()?;
        Ok(Context { host: &self.host, config: &self.config, pool, clock: self.clock.get() })
    }

    /// The server's time, Unix milliseconds.
    pub(super) fn now(&self) -> i64 {
        self.clock.get().now(&self.host)
    }

    /// An answer of the network, which also tells the server's time.
    pub(super) fn response(&self, js: &JsValue) -> Response {
        let response = http::response(js);
        let mut clock = self.clock.get();
        clock.learn(&self.host, &response);
        self.clock.set(clock);
        response
    }

    /// The newest record that is known.
    pub(super) fn record(&self) -> Ref<'_, Record> {
        self.record.borrow()
    }

    pub(super) fn replace(&self, record: Record) {
        if record.clock != Clock::default() {
            self.clock.set(record.clock);
        }
        self.record.replace(record);
    }

    /// Changes the newest record; `change` says whether there is something to write.
    pub(super) fn change(&self, change: impl FnOnce(&mut Record) -> bool) -> bool {
        let mut change = Some(change);
        self.change_by(&mut |record| change.take().is_some_and(|change| change(record)))
    }

    // One function for all changes: what they do is all that differs.
    fn change_by(&self, change: &mut dyn FnMut(&mut Record) -> bool) -> bool {
        let mut record = self.record.borrow().clone();
        if !change(&mut record) {
            return false;
        }
        if let (true, Some(pool)) = (self.mirrors, &self.config.user_pool) {
            let mut mirrored = self.mirrored.borrow_mut();
            mirror::mirror(&self.host, &pool.client_id, &self.record.borrow(), &record, &mut mirrored);
        }
        self.replace(record);
        true
    }
}

/// The core of an instance.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Core(pub(super) Rc<Shared>);

#[wasm_bindgen]
impl Core {
    /// From the application's configuration, as plain data.
    #[wasm_bindgen(constructor)]
    pub fn new(config: &JsValue, host: Ports, mirrors: bool) -> core::result::Result<Core, JsValue> {
        let config =
            read(config).and_then(|value| Config::parse(&value)).map_err(|error| error::to_js(&error))?;
        Ok(Self(Rc::new(Shared {
            host,
            config,
            clock: Cell::default(),
            record: RefCell::default(),
            expected: Cell::default(),
            prepared: RefCell::default(),
            drawing: RefCell::default(),
            auto_sign_in: RefCell::default(),
            mirrors,
            mirrored: RefCell::default(),
        })))
    }

    /// `{ key, userPoolId?, clientId?, hasSecret, identityPoolId?, allowGuest }`; `key` is the record's.
    pub fn about(&self) -> Returned {
        let (pool, identity) = (self.0.config.user_pool.as_ref(), self.0.config.identity_pool.as_ref());
        let id = pool.map(|pool| &pool.client_id).or(identity.map(|pool| &pool.id));
        let about = Value::object()
            .with("key", Record::key(id.map_or("", String::as_str)))
            .with("userPoolId", pool.map(|pool| &pool.id))
            .with("clientId", pool.map(|pool| &pool.client_id))
            .with("hasSecret", pool.is_some_and(|pool| pool.client_secret.is_some()))
            .with("identityPoolId", identity.map(|pool| &pool.id))
            .with("allowGuest", identity.is_some_and(|pool| pool.allow_guest));
        Ok(to_js(&about))
    }

    /// How many milliseconds to wait before a request is sent again; `undefined` when it is over.
    /// `response` is `undefined` when none came.
    #[wasm_bindgen(js_name = pauseBefore)]
    pub fn pause_before(&self, safe: bool, attempt: u32, response: &JsValue, jitter: u8) -> Option<f64> {
        let retry = if safe { Retry::Safe } else { Retry::Throttled };
        let ended = if response.is_undefined() {
            Err(Error::new(Code::NetworkError, ""))
        } else {
            Ok(http::response(response))
        };
        retry::pause(&self.0.host, retry, attempt, &ended, jitter).map(whole)
    }

    /// What is to be written under Amplify's keys since this was asked last: `[[key, text | null], ...]`.
    #[wasm_bindgen(js_name = takeMirrored)]
    pub fn take_mirrored(&self) -> Returned {
        Ok(to_js(&Value::from(self.0.mirrored.take())))
    }

    /// Draws and computes the first half of an SRP exchange, for the next sign-in: a part with each call. Whether it is
    /// done.
    #[wasm_bindgen(js_name = prepareSignIn)]
    pub fn prepare_sign_in(&self) -> core::result::Result<bool, JsValue> {
        if self.0.prepared.borrow().is_some() {
            return Ok(true);
        }
        let mut drawing = self.0.drawing.borrow_mut();
        if drawing.is_none() {
            *drawing = Some(Box::new(begin_to_draw(&self.0.host).map_err(|error| error::to_js(&error))?));
        }
        let Some(srp) = drawing.as_mut().and_then(|drawing| drawing.advance()) else { return Ok(false) };
        *drawing = None;
        self.0.prepared.replace(Some(srp));
        Ok(true)
    }

    /// Whether a result of `getClientToken` can be handed out once more.
    #[wasm_bindgen(js_name = isClientTokenFresh)]
    pub fn is_client_token_fresh(&self, expires_at: f64) -> bool {
        client_token::is_fresh(crate::token::millis(expires_at / 1000.0), self.0.now())
    }
}

/// A whole number for JavaScript.
#[allow(clippy::cast_precision_loss, reason = "milliseconds stay below 2^53 for 285,000 years")]
pub(super) fn whole(number: i64) -> f64 {
    number as f64
}
