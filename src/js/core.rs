//! `Core`: one instance's half of the work that is decided here, and what it shares with its sign-ins and renewals. The
//! drivers ask it what to do, do that, and tell it what came of it.

use alloc::vec::Vec;

use super::host::Ports;
use super::methods::{Input, methods};
use super::{error, http};
use crate::clock::Clock;
use crate::config::Config;
use crate::encode::hex_encode;
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::sign_in::begin_to_draw;
use crate::flow::{Context, retry};
use crate::hash::sha256;
use crate::http::{Response, Retry};
use crate::session::adopt::Legacy;
use crate::session::record::Mark;
use crate::session::{Record, User, mirror};
use crate::srp::{Drawing, Ephemeral};
use crate::value::Value;

/// What an instance's flows share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) host: Ports,
    pub(super) config: Config,
    /// The server's clock.
    pub(super) clock: Clock,
    /// What was read or written last.
    pub(super) record: Record,
    /// The newest record that another tab told of.
    pub(super) expected: Mark,
    /// The exchange that `prepareSignIn` began.
    pub(super) prepared: Option<Ephemeral>,
    /// The one that it is about to begin.
    drawing: Option<Drawing>,
    /// The sign-in that a sign-up is to end in.
    pub(super) auto_sign_in: Option<AutoSignIn>,
    /// Whether Amplify's keys are written, too, and what is to be written there.
    mirrors: bool,
    mirrored: Vec<Value>,
}

impl Shared {
    /// Without a configuration, and without a session.
    pub(super) fn new() -> Self {
        Self {
            host: Ports,
            config: Config::default(),
            clock: Clock::default(),
            record: Record::default(),
            expected: Mark::default(),
            prepared: None,
            drawing: None,
            auto_sign_in: None,
            mirrors: false,
            mirrored: Vec::new(),
        }
    }

    /// What flows are given. Needs a user pool.
    pub(super) fn context(&self) -> Result<Context<'_>> {
        let pool = self.config.user_pool()?;
        Ok(Context { host: &self.host, config: &self.config, pool, clock: self.clock })
    }

    /// Who is signed in.
    pub(super) fn user(&self) -> Result<&User> {
        let error = || Error::new(Code::UserUnAuthenticatedException, "nobody is signed in");
        self.record.user.as_ref().ok_or_else(error)
    }

    /// The server's time, Unix milliseconds.
    pub(super) fn now(&self) -> i64 {
        self.clock.now(&self.host)
    }

    /// An answer of the network, which also tells the server's time.
    pub(super) fn response(&mut self, value: &Value) -> Response {
        let response = http::response(value);
        self.clock.learn(&self.host, &response);
        response
    }

    /// A record of this mark is to be found in the storage soon.
    pub(super) fn expect(&mut self, mark: Mark) {
        self.expected = self.expected.max(mark);
    }

    /// Takes a record for the newest one.
    pub(super) fn replace(&mut self, record: Record) {
        if record.clock != Clock::default() {
            self.clock = record.clock;
        }
        self.record = record;
    }

    /// Changes the newest record; `change` says whether there is something to write.
    pub(super) fn change(&mut self, change: &mut dyn FnMut(&mut Record) -> bool) -> Value {
        let mut record = self.record.clone();
        let changed = change(&mut record);
        if changed {
            if let (true, Some(client)) = (self.mirrors, self.config.pools().0.client_id().as_str()) {
                let Self { host, mirrored, .. } = self;
                mirror::mirror(host, client, &self.record, &record, mirrored);
            }
            self.replace(record);
        }
        changed.into()
    }
}

/// The core of an instance.
#[derive(Debug)]
pub(super) struct Core;

methods! { Core:
    // of this file
    "configure" => configure,
    "understand" => understand,
    "describe" => describe,
    "check" => check,
    "pauseBefore" => pause_before,
    "takeMirrored" => take_mirrored,
    "prepareSignIn" => prepare_sign_in,
    // of call.rs
    "operations" => operations,
    "forgetDevice" => forget_device,
    "pendingSignUp" => pending_sign_up,
    "resumeSignUp" => resume_sign_up,
    // of record.rs
    "read" => read,
    "write" => write,
    "mark" => mark,
    "expect" => expect,
    "standing" => standing,
    "rest" => rest,
    "session" => session,
    "signOut" => sign_out,
    "admitsSignIn" => admits_sign_in,
    // of srp.rs
    "deviceVerifier" => device_verifier,
    // of takeover.rs
    "legacyKeys" => legacy_keys,
    "adopt" => adopt,
    "forgetTakenOver" => forget_taken_over,
}

impl Core {
    /// `(config, mirrors)` -> `{ key, lastUserKey?, userPoolId?, clientId?, hasSecret, identityPoolId?, allowGuest }`.
    /// `key` is the record's, `lastUserKey` the one under which another library names its user.
    fn configure(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        shared.config = Config::parse(input.get(1))?;
        shared.mirrors = input.is(2);
        let (pool, identity) = shared.config.pools();
        let id = if pool.id().is_null() { identity.id() } else { pool.client_id() };
        Ok(Value::object()
            .with("key", Record::key(id.text()))
            .with("lastUserKey", pool.client_id().as_str().map(Legacy::last_user_key))
            .with("userPoolId", pool.id())
            .with("clientId", pool.client_id())
            .with("hasSecret", !pool.client_secret().is_null())
            .with("identityPoolId", identity.id())
            .with("allowGuest", identity.allow_guest()))
    }

    /// `(config)` -> what is understood of it, in our own form.
    fn understand(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        Config::parse(input.get(1))?;
        Ok(Config::understood(input.get(1)))
    }

    /// `(code, message, operation?, cause?)` -> the members of an error, see [`error::describe`].
    fn describe(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let (operation, cause) = (input.take(3), input.take(4));
        Ok(error::describe(input.text(1), input.text(2), operation, cause))
    }

    /// `(text)` -> the first eight hexadecimal digits of its SHA-256.
    fn check(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let digest = sha256(&[input.text(1).as_bytes()]);
        Ok(hex_encode(digest.get(..4).unwrap_or_default()).into())
    }

    /// `(safe, attempt, response?, jitter)` -> how many milliseconds to wait before a request is sent again; nothing when
    /// it is over. Without a response none came.
    fn pause_before(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let retry = if input.is(1) { Retry::Safe } else { Retry::Throttled };
        let response = input.get(3);
        let ended = if response.is_null() {
            Err(Error::new(Code::NetworkError, ""))
        } else {
            Ok(http::response(response))
        };
        Ok(retry::pause(&shared.host, retry, input.count(2), &ended, input.jitter(4)).into())
    }

    /// What is to be written under Amplify's keys since this was asked last: `[[key, text | null], ...]`.
    fn take_mirrored(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(core::mem::take(&mut shared.mirrored).into())
    }

    /// Draws and computes the first half of an SRP exchange, for the next sign-in: a part with each call. Whether it is
    /// done.
    fn prepare_sign_in(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        if shared.prepared.is_none() {
            let drawing = match &mut shared.drawing {
                Some(drawing) => drawing,
                none => none.insert(begin_to_draw(&shared.host)?),
            };
            shared.prepared = drawing.advance();
        }
        let done = shared.prepared.is_some();
        if done {
            shared.drawing = None;
        }
        Ok(done.into())
    }
}
