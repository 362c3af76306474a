//! AWS credentials: fetched once for all who ask, held in memory, handed out in the form that AWS SDKs take.

use alloc::boxed::Box;
use alloc::rc::{Rc, Weak};
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::client::Client;
use super::convert::{get, set, to_js, to_value};
use super::error;
use super::lock::Guard;
use super::network::Sending;
use super::promise::{promise, settled};
use crate::clock::Clock;
use crate::error::{Code, Error, Result};
use crate::flow::credentials::{Fetch, Fetched, Flow, Identity, Step, Wanted};
use crate::flow::logins::Logins;
use crate::secret::Secret;
use crate::session::{Caller, Held, Record};
use crate::value::Value;

/// How often a fetch begins anew because somebody signed in or out meanwhile.
const ROUNDS: u32 = 3;

/// One way to come by credentials, and what came of it last.
#[derive(Debug)]
pub(super) struct Source {
    /// The application's own logins, values or functions; without them it is the session's.
    logins: Option<Object>,
    flow: Flow,
    /// The identity of the application's own logins. The session's is kept in the record.
    identity: RefCell<Option<Identity>>,
    held: RefCell<Option<Rc<Held>>>,
    /// The fetch under way, which all callers wait for.
    running: RefCell<Option<Promise>>,
    failed: RefCell<Option<Error>>,
}

/// All sources of an instance: signing in or out empties them.
#[derive(Debug)]
pub(super) struct Sources {
    /// The session's own.
    pub(super) session: Rc<Source>,
    providers: RefCell<Vec<Weak<Source>>>,
}

impl Source {
    pub(super) fn new(logins: Option<Object>, flow: Flow, identity: Option<Identity>) -> Rc<Self> {
        Rc::new(Self {
            logins,
            flow,
            identity: RefCell::new(identity),
            held: RefCell::default(),
            running: RefCell::default(),
            failed: RefCell::default(),
        })
    }

    /// From the options of `credentialsProvider`.
    fn parse(options: &JsValue) -> Result<Rc<Self>> {
        let identity = match get(options, "identityId") {
            id if id.is_undefined() => None,
            id => Some(Identity::Given(
                id.as_string().ok_or_else(|| Error::argument("identityId must be a string"))?,
            )),
        };
        Ok(Self::new(own_logins(options)?, Flow::parse(&to_value(options)?)?, identity))
    }
}

impl Default for Sources {
    fn default() -> Self {
        let flow = Flow::Enhanced { custom_role: None };
        Self { session: Source::new(None, flow, None), providers: RefCell::default() }
    }
}

impl Sources {
    fn add(&self, source: &Rc<Source>) {
        let mut providers = self.providers.borrow_mut();
        providers.retain(|provider| provider.strong_count() > 0);
        providers.push(Rc::downgrade(source));
    }

    /// Somebody signed in or out: what is held belongs to nobody any more.
    pub(super) fn heard(&self, event: &str) {
        if matches!(event, "signedIn" | "signedOut") {
            self.clear();
        }
    }

    /// Wipes what is held.
    pub(super) fn clear(&self) {
        self.session.held.take();
        for provider in self.providers.borrow().iter().filter_map(Weak::upgrade) {
            provider.held.take();
        }
    }
}

impl Client {
    /// Credentials that can be used now. Callers that come while they are fetched wait for the same fetch.
    pub(super) async fn credentials(self: &Rc<Self>, source: &Rc<Source>, force: bool) -> Result<Rc<Held>> {
        self.config.identity_pool()?;
        let caller = Caller::of(&self.host, &self.load().await);
        let held = source.held.borrow().clone();
        if let Some(held) = held.filter(|held| !force && held.serves(&caller, self.now())) {
            return Ok(held);
        }
        let running = source.running.borrow().clone();
        let running = running.unwrap_or_else(|| self.start_fetch(source));
        let _ = JsFuture::from(running).await;
        if let Some(error) = source.failed.borrow().clone() {
            return Err(error);
        }
        let held = source.held.borrow().clone();
        held.ok_or_else(session_changed)
    }

    fn start_fetch(self: &Rc<Self>, source: &Rc<Source>) -> Promise {
        let (client, owned) = (Rc::clone(self), Rc::clone(source));
        let started = promise(async move {
            let ended = client.fetch(&owned).await;
            owned.running.replace(None);
            // The error travels as a value: the promise is shared.
            let (held, failed) = match ended {
                Ok(held) => (Some(Rc::new(held)), None),
                Err(error) => (None, Some(error)),
            };
            owned.held.replace(held);
            owned.failed.replace(failed);
            Ok(JsValue::UNDEFINED)
        });
        source.running.replace(Some(started.clone()));
        started
    }

    async fn fetch(self: &Rc<Self>, source: &Source) -> Result<Held> {
        let pool = self.config.identity_pool()?;
        for _ in 0..ROUNDS {
            let logins = self.logins(source, false).await?;
            let (caller, identity, guard) = self.identity(source, &pool.id, &logins).await;
            let own = source.logins.is_some();
            let kept = identity.clone();
            let wanted = Wanted { logins, identity, flow: source.flow.clone() };
            let fetched = self.drive_fetch(source, wanted).await?;
            let mut outdated = false;
            self.update(&mut |record| {
                outdated = caller.is_outdated(record);
                !outdated && !own && record.keep_identity(&pool.id, &caller, &fetched)
            })
            .await;
            if outdated {
                continue;
            }
            if own && !matches!(kept, Some(Identity::Given(_))) {
                source.identity.replace(Some(Identity::Kept(fetched.identity_id.clone())));
            }
            drop(guard);
            return Ok(Held::new(*fetched, caller, self.now()));
        }
        Err(session_changed())
    }

    async fn drive_fetch(self: &Rc<Self>, source: &Source, wanted: Wanted) -> Result<Box<Fetched>> {
        let (mut fetch, mut request) = Fetch::start(&self.host, &self.config, wanted)?;
        loop {
            let response = self.send(&request, Sending::default()).await?;
            request = match fetch.receive(&self.host, &self.config, &response)? {
                Step::Send(request) => request,
                Step::RenewLogins(_) => {
                    let logins = self.logins(source, true).await?;
                    fetch.renewed(&self.host, &self.config, logins)?
                }
                Step::Done(fetched) => return Ok(fetched),
            };
        }
    }

    /// The logins to ask with. An ID token that is about to end is renewed first.
    pub(super) async fn logins(self: &Rc<Self>, source: &Source, renew: bool) -> Result<Logins> {
        if let Some(logins) = &source.logins {
            return evaluate(logins).await;
        }
        self.session(renew, Value::Null).await?;
        self.load().await.logins(&self.host, &self.config)
    }

    /// Who asks, and the identity to begin with. A guest's first identity is fetched by one tab at a time, so that
    /// all of them get the same.
    async fn identity(
        &self,
        source: &Source,
        pool_id: &str,
        logins: &Logins,
    ) -> (Caller, Option<Identity>, Option<Guard>) {
        let look = |record: &Record| {
            let caller = Caller::of(&self.host, record);
            let identity = record.identity(pool_id, &caller);
            (caller, identity)
        };
        let (caller, kept) = look(&self.load().await);
        if source.logins.is_some() {
            let developer = logins.developer_identity(&self.host).map(Identity::Given);
            let identity = source.identity.borrow().clone();
            return (caller, identity.or(developer), None);
        }
        if kept.is_some() || !self.store.is_shared() {
            return (caller, kept, None);
        }
        let mut name = String::from(self.store.key());
        name.push_str(".identity");
        let guard = Guard::acquire(&name).await;
        let (caller, kept) = look(&self.load().await);
        (caller, kept, guard)
    }

    /// `getCredentials`.
    pub(super) async fn get_credentials(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let force = input.get("forceRefresh").as_bool().unwrap_or(false);
        let held = self.credentials(&self.sources.session, force).await?;
        Ok(output(&held, Clock::default(), true).into())
    }

    /// `credentialsProvider`: the function. It takes what AWS SDKs hand it: `{ forceRefresh? }`.
    pub(super) fn credentials_provider(self: &Rc<Self>, options: &JsValue) -> Result<JsValue> {
        let plain = options.is_undefined() || options.is_null();
        if !plain && !options.is_object() {
            return Err(Error::argument("the options must be an object"));
        }
        let source = if plain { Rc::clone(&self.sources.session) } else { Source::parse(options)? };
        self.sources.add(&source);
        let client = Rc::clone(self);
        let provide = move |wish: JsValue| {
            let (client, source) = (Rc::clone(&client), Rc::clone(&source));
            promise(async move {
                let held = client.credentials(&source, get(&wish, "forceRefresh").is_truthy()).await?;
                // An SDK compares the expiration with the device's clock.
                Ok(output(&held, client.clock.get(), true).into())
            })
        };
        Ok(Closure::<dyn Fn(JsValue) -> Promise>::new(provide).into_js_value())
    }

    /// Adds `credentials` and `identityId` to the result of `fetchAuthSession`. When the identity pool fails, the
    /// tokens are not lost: the error is there as `credentialsError`.
    pub(super) async fn add_credentials(self: &Rc<Self>, session: &Object, signed_in: bool, force: bool) {
        let Some(pool) = &self.config.identity_pool else { return };
        if !signed_in && !pool.allow_guest {
            return;
        }
        match self.credentials(&self.sources.session, force).await {
            Ok(held) => {
                set(session, "credentials", &output(&held, Clock::default(), false));
                set(session, "identityId", &held.identity_id.as_str().into());
            }
            Err(why) => set(session, "credentialsError", &error::to_js(&why)),
        }
    }
}

/// `{ accessKeyId, secretAccessKey, sessionToken, expiration, identityId? }`, the expiration by a clock that is as far
/// off as `clock` says.
fn output(held: &Held, clock: Clock, with_identity: bool) -> Object {
    let credentials = &held.credentials.credentials;
    let expiration = held.credentials.expiration.saturating_sub(clock.offset);
    let object = Object::new();
    set(&object, "accessKeyId", &credentials.access_key_id.as_str().into());
    set(&object, "secretAccessKey", &credentials.secret_access_key.as_str().into());
    if let Some(token) = &credentials.session_token {
        set(&object, "sessionToken", &token.as_str().into());
    }
    set(&object, "expiration", &to_js(&Value::Date(expiration)));
    if with_identity {
        set(&object, "identityId", &held.identity_id.as_str().into());
    }
    object
}

/// The option `logins`.
pub(super) fn own_logins(options: &JsValue) -> Result<Option<Object>> {
    let logins = get(options, "logins");
    if logins.is_undefined() {
        return Ok(None);
    }
    let logins = logins.dyn_into::<Object>().map_err(|_| wrong_logins())?;
    let usable = |login: &JsValue| login.is_string() || login.is_function();
    if Object::values(&logins).iter().all(|login| usable(&login)) {
        Ok(Some(logins))
    } else {
        Err(wrong_logins())
    }
}

/// The tokens: those that are functions are asked for theirs.
async fn evaluate(logins: &Object) -> Result<Logins> {
    let mut tokens = Vec::new();
    for entry in Object::entries(logins) {
        let entry: Array = entry.unchecked_into();
        let token = provided(entry.get(1)).await;
        let token = token.map_err(|thrown| {
            let mut error = Error::new(Code::NoCredentials, "a function of the logins failed");
            error.origin.cause = Some(error::message(&thrown));
            error
        })?;
        let token = token.as_string().ok_or_else(wrong_logins)?;
        tokens.push((entry.get(0).as_string().unwrap_or_default(), Secret::new(token)));
    }
    Ok(Logins(tokens))
}

/// A value of the application, or what its function gives now or later.
pub(super) async fn provided(value: JsValue) -> Result<JsValue, JsValue> {
    match value.dyn_into::<Function>() {
        Ok(function) => settled(function.call0(&JsValue::UNDEFINED)?).await,
        Err(value) => Ok(value),
    }
}

fn wrong_logins() -> Error {
    Error::argument("logins must be an object of tokens, or of functions that return them")
}

fn session_changed() -> Error {
    Error::new(Code::SessionChanged, "the session changed while its credentials were fetched")
}
