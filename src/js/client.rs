//! One instance: its ports, its configuration, and the path that all single requests take.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

use js_sys::Promise;
use wasm_bindgen::JsValue;

use super::channel::Channel;
use super::convert::{self, get};
use super::credentials::Sources;
use super::error;
use super::events::Events;
use super::host::JsHost;
use super::lock::Queue;
use super::network::{Network, Sending};
use super::page::{self, Page};
use super::storage::Storage;
use super::store::Store;
use super::transaction::Transaction;
use crate::clock::Clock;
use crate::config::{Config, UserPool};
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::call::{Call, Effect};
use crate::host::Host;
use crate::http::{Request, Response};
use crate::session::Record;
use crate::session::mirror;
use crate::session::record::Mark;
use crate::srp::Srp;
use crate::value::Value;

/// The member of a message between tabs that says how new the record is.
const MARK: &str = "mark";

/// An instance. All its methods share it.
#[derive(Debug)]
pub(super) struct Client {
    pub(super) host: JsHost,
    pub(super) config: Config,
    pub(super) network: Network,
    pub(super) store: Store,
    pub(super) events: Rc<Events>,
    /// AWS credentials, in memory.
    pub(super) sources: Sources,
    pub(super) channel: RefCell<Option<Channel>>,
    pub(super) page: RefCell<Option<Page>>,
    /// The renewal under way, which all callers wait for.
    pub(super) renewal: RefCell<Option<Promise>>,
    /// How the last renewal failed.
    pub(super) failed_renewal: RefCell<Option<Error>>,
    /// Failed renewals in a row.
    pub(super) failures: Cell<u32>,
    /// The server's clock.
    pub(super) clock: Cell<Clock>,
    /// The exchange that `prepareSignIn` began.
    pub(super) prepared: RefCell<Option<Srp>>,
    /// The sign-in that `confirmSignIn` goes on with.
    pub(super) current: RefCell<Option<Rc<Transaction>>>,
    /// How often the session was ended: a sign-in that was under way then must not bring another.
    pub(super) sign_outs: Cell<u32>,
    /// The sign-in that a sign-up is to end in.
    pub(super) auto_sign_in: RefCell<Option<AutoSignIn>>,
    /// Tokens of the app client itself, by their scopes.
    pub(super) machine_tokens: RefCell<Vec<(String, Value)>>,
    /// Where an unfinished sign-in survives a page reload.
    pub(super) unfinished: Storage,
    /// Whether Amplify's keys are written, too.
    pub(super) mirrors: bool,
    /// Whether another library's session was looked for, and the queue of those who look.
    pub(super) taken_over: Cell<bool>,
    pub(super) taking_over: Queue,
}

impl Client {
    /// From the application's configuration.
    pub(super) fn create(options: &JsValue) -> Result<Rc<Self>> {
        if !options.is_object() {
            return Err(Error::argument("the configuration must be an object"));
        }
        let config = Config::parse(&convert::to_value(options)?)?;
        let storage = Storage::new(&get(options, "storage"), &get(options, "cookie"))?;
        let id = match (&config.user_pool, &config.identity_pool) {
            (Some(pool), _) => pool.client_id.clone(),
            (None, Some(pool)) => pool.id.clone(),
            (None, None) => String::new(),
        };
        if config.user_pool.as_ref().is_some_and(|pool| pool.client_secret.is_some()) && page::exists() {
            web_sys::console::warn_1(
                &"cognito-wasm: userPoolClientSecret is visible to everybody in a page; use an app client without a secret".into(),
            );
        }
        let auto = get(options, "autoRefresh").as_bool().unwrap_or_else(page::exists);
        let client = Rc::new(Self {
            host: JsHost::new(&get(options, "runtime")),
            network: Network::new(options),
            store: Store::new(storage, Record::key(&id)),
            config,
            events: Rc::default(),
            sources: Sources::default(),
            channel: RefCell::default(),
            page: RefCell::default(),
            renewal: RefCell::default(),
            failed_renewal: RefCell::default(),
            failures: Cell::default(),
            clock: Cell::default(),
            prepared: RefCell::default(),
            current: RefCell::default(),
            sign_outs: Cell::default(),
            auto_sign_in: RefCell::default(),
            machine_tokens: RefCell::default(),
            unfinished: Storage::of_tab(),
            mirrors: get(options, "mirrorAmplifyKeys").as_bool().unwrap_or(false),
            taken_over: Cell::default(),
            taking_over: Queue::default(),
        });
        client.listen(auto);
        Ok(client)
    }

    /// Opens the channel to other tabs, and lets the page's life renew the tokens.
    fn listen(self: &Rc<Self>, auto: bool) {
        if self.store.is_shared() && page::exists() {
            let heard = Rc::downgrade(self);
            let channel = Channel::open(self.store.key(), move |event| {
                if let Some(client) = heard.upgrade() {
                    client.heard(event);
                }
            });
            self.channel.replace(channel);
        }
        if auto {
            let woken = Rc::downgrade(self);
            let page = Page::new(move || {
                if let Some(client) = woken.upgrade() {
                    client.wake();
                }
            });
            // The first look comes after the application had its turn to listen.
            page.wake_in(0);
            self.page.replace(Some(page));
        }
    }

    /// What flows are given. Needs a user pool.
    pub(super) fn context(&self) -> Result<Context<'_>> {
        Ok(self.context_of(self.config.user_pool()?))
    }

    pub(super) fn context_of<'a>(&'a self, pool: &'a UserPool) -> Context<'a> {
        Context { host: &self.host, config: &self.config, pool, clock: self.clock.get() }
    }

    /// Sends a request and learns the server's time from the answer.
    pub(super) async fn send(&self, request: &Request, how: Sending<'_>) -> Result<Response> {
        let response = self.network.send(&self.host, request, how).await?;
        let mut clock = self.clock.get();
        clock.learn(&self.host, &response);
        self.clock.set(clock);
        Ok(response)
    }

    /// Runs an operation that is a single request.
    pub(super) async fn call(self: &Rc<Self>, call: &'static Call, mut input: Value) -> Result<Value> {
        if !call.access_token && matches!(input, Value::Object(_)) {
            input.set("userContextData", self.context_data(input.get("username").text()));
        }
        let token = if call.access_token { Some(self.access_token().await?) } else { None };
        let refresh = input.get("options").get("refreshTokens").as_bool().unwrap_or(false);
        let (calling, request) = call.begin(&self.context()?, token.as_deref(), input)?;
        let response = self.send(&request, Sending::default()).await?;
        let result = calling.receive(&self.context()?, &response)?;
        self.follow(call.effect, refresh).await?;
        Ok(result)
    }

    async fn follow(self: &Rc<Self>, effect: Effect, refresh: bool) -> Result<()> {
        match effect {
            Effect::None | Effect::DeviceForgotten | Effect::SignUp | Effect::SignedOut => {}
            Effect::UserDeleted => {
                self.end_session().await;
            }
            Effect::UserUpdated => {
                if refresh {
                    self.renew(self.load().await, Value::Null).await?;
                }
                self.emit("userUpdated", Value::object());
            }
        }
        Ok(())
    }

    /// Tells the listeners here and in other tabs. `more` is what the event says besides its name.
    pub(super) fn emit(&self, name: &str, more: Value) {
        let event = Value::object().with("event", name).merged(more);
        self.tell_tabs(&event);
        self.tell_here(event);
    }

    /// Tells the other tabs, and how new the record is that they will find.
    pub(super) fn tell_tabs(&self, event: &Value) {
        if let Some(channel) = &*self.channel.borrow() {
            channel.tell(&event.clone().with(MARK, self.store.mark().map(Mark::to_value)));
        }
    }

    /// Tells the listeners here.
    pub(super) fn tell_here(&self, event: Value) {
        self.sources.heard(event.get("event").text());
        self.events.emit(&event.with("source", "this"), None);
    }

    /// Tells the listeners here only of something that went wrong here.
    pub(super) fn emit_error(&self, name: &str, what: &Error) {
        let event = Value::object().with("event", name).with("source", "this");
        self.events.emit(&event, Some(("error", &error::to_js(what))));
    }

    /// Another tab told something.
    fn heard(self: &Rc<Self>, mut event: Value) {
        self.store.expect(Mark::from_value(&event.take(MARK)));
        self.sources.heard(event.get("event").text());
        self.events.emit(&event.with("source", "other-tab"), None);
        self.wake();
    }

    /// The newest record; a storage that fails is told of once.
    pub(super) async fn load(&self) -> Record {
        let answer = self.store.load(&self.host).await;
        self.warn(answer.warning);
        let mut record = answer.value;
        if record == Record::default() && !self.taken_over.get() {
            self.take_over().await;
            record = self.store.load(&self.host).await.value;
        }
        if record.clock != Clock::default() {
            self.clock.set(record.clock);
        }
        record
    }

    /// Changes the newest record, with no other write in between. `change` says whether there is something to write.
    pub(super) async fn update(&self, change: &mut dyn FnMut(&mut Record) -> bool) {
        let mut mirrored = Vec::new();
        let client_id = self.config.user_pool.as_ref().filter(|_| self.mirrors).map(|pool| &pool.client_id);
        let warning = self
            .store
            .update(&self.host, &mut |record| {
                let before = client_id.map(|_| record.clone());
                let write = change(record);
                if let (Some(id), Some(before), true) = (client_id, before, write) {
                    mirrored = mirror::mirror(&self.host, id, &before, record);
                }
                write
            })
            .await;
        self.warn(warning);
        for (key, text) in mirrored {
            self.store.write_other(&key, text.as_deref()).await;
        }
    }

    fn warn(&self, why: Option<String>) {
        let Some(why) = why else { return };
        let mut error =
            Error::new(Code::StorageFailed, "the storage failed; the session lives on in memory only");
        error.origin.cause = Some(why);
        self.emit_error("storage_failure", &error);
    }

    /// The server's time.
    pub(super) fn now(&self) -> i64 {
        self.clock.get().now(&self.host)
    }

    /// Writes JSON.
    pub(super) fn stringify(&self, value: &Value) -> String {
        self.host.stringify(value)
    }

    /// What threat protection collects, where the application has loaded its script.
    pub(super) fn context_data(&self, username: &str) -> Option<String> {
        let pool = self.config.user_pool.as_ref()?;
        let collector = get(&js_sys::global(), "AmazonCognitoAdvancedSecurityData");
        let function: js_sys::Function = wasm_bindgen::JsCast::dyn_into(get(&collector, "getData")).ok()?;
        let data = function.call3(
            &collector,
            &username.into(),
            &pool.id.as_str().into(),
            &pool.client_id.as_str().into(),
        );
        data.ok()?.as_string()
    }
}
