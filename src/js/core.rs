//! `Core`: one instance's half of the work that is decided here, and what it shares with its sign-ins and renewals. The
//! drivers ask it what to do, do that, and tell it what came of it.

use alloc::vec::Vec;

use super::host::Ports;
use super::methods::{Input, methods};
use super::{error, http};
use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::sign_in::begin_to_draw;
use crate::flow::{Context, client_token, mfa, retry};
use crate::http::{Response, Retry};
use crate::session::record::Mark;
use crate::session::{Record, mirror};
use crate::srp::{Drawing, Srp};
use crate::token;
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
    pub(super) prepared: Option<Srp>,
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
            config: Config { user_pool: None, identity_pool: None, sts_endpoint: None },
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
            if let (true, Some(pool)) = (self.mirrors, &self.config.user_pool) {
                let Self { host, mirrored, .. } = self;
                mirror::mirror(host, &pool.client_id, &self.record, &record, mirrored);
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
    "totpUri" => totp_uri,
    "pauseBefore" => pause_before,
    "takeMirrored" => take_mirrored,
    "prepareSignIn" => prepare_sign_in,
    "isClientTokenFresh" => is_client_token_fresh,
    // of call.rs
    "deviceKey" => device_key,
    "pendingSignUp" => pending_sign_up,
    "resumeSignUp" => resume_sign_up,
    // of cookies.rs
    "cookiePlan" => cookie_plan,
    "cookieNames" => cookie_names,
    "cookieText" => cookie_text,
    // of credentials.rs
    "forgetIdentity" => forget_identity,
    // of record.rs
    "read" => read,
    "write" => write,
    "isBlank" => is_blank,
    "mark" => mark,
    "expect" => expect,
    "isBehind" => is_behind,
    "stopExpecting" => stop_expecting,
    "life" => life,
    "renewIn" => renew_in,
    "napUntil" => nap_until,
    "user" => user,
    "tokens" => tokens,
    "signOut" => sign_out,
    "admitsSignIn" => admits_sign_in,
    // of signing.rs
    "learnsTime" => learns_time,
    "developerToken" => developer_token,
    "answer" => answer,
    // of srp.rs
    "deviceVerifier" => device_verifier,
    // of takeover.rs
    "lastUserKey" => last_user_key,
    "legacyKeys" => legacy_keys,
    "adopt" => adopt,
    "takenOverKeys" => taken_over_keys,
    "forgetTakenOver" => forget_taken_over,
}

impl Core {
    /// `(config, mirrors)` -> `{ key, userPoolId?, clientId?, hasSecret, identityPoolId?, allowGuest }`; `key` is the
    /// record's.
    fn configure(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        shared.config = Config::parse(input.get(1))?;
        shared.mirrors = input.get(2).is_true();
        let (pool, identity) = (shared.config.user_pool.as_ref(), shared.config.identity_pool.as_ref());
        let id = pool.map(|pool| &pool.client_id).or(identity.map(|pool| &pool.id));
        Ok(Value::object()
            .with("key", Record::key(id.map_or("", |id| id)))
            .with("userPoolId", pool.map(|pool| &pool.id))
            .with("clientId", pool.map(|pool| &pool.client_id))
            .with("hasSecret", pool.is_some_and(|pool| pool.client_secret.is_some()))
            .with("identityPoolId", identity.map(|pool| &pool.id))
            .with("allowGuest", identity.is_some_and(|pool| pool.allow_guest)))
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

    /// `(app, account, secret)` -> the text of a QR code for an authenticator app.
    fn totp_uri(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        Ok(mfa::totp_uri(input.text(1), input.text(2), input.text(3)).into())
    }

    /// `(safe, attempt, response?, jitter)` -> how many milliseconds to wait before a request is sent again; nothing when
    /// it is over. Without a response none came.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
    fn pause_before(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let retry = if input.get(1).is_true() { Retry::Safe } else { Retry::Throttled };
        let attempt = input.get(2).as_f64().unwrap_or_default() as u32;
        let response = input.get(3);
        let ended = if response.is_null() {
            Err(Error::new(Code::NetworkError, ""))
        } else {
            Ok(http::response(response))
        };
        Ok(retry::pause(&shared.host, retry, attempt, &ended, input.jitter(4)).into())
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

    /// `(expiresAt)` -> whether a result of `getClientToken` can be handed out once more.
    fn is_client_token_fresh(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let expires_at = token::millis(input.get(1).as_f64().unwrap_or_default() / 1000.0);
        Ok(client_token::is_fresh(expires_at, shared.now()).into())
    }
}
