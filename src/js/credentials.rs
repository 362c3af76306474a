//! One way to come by AWS credentials, and those that came. `credentials.js` drives it: a request to send, "renew" when
//! the logins have to be renewed first, `undefined` when the credentials are there.

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::{Ref, RefCell};

use js_sys::Object;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::convert::{read, set, to_js};
use super::core::{Core, Shared};
use super::error;
use super::http;
use crate::error::{Code, Error, Result};
use crate::flow::credentials::{Fetch, Fetched, Flow, Identity, Step, Wanted};
use crate::flow::logins::Logins;
use crate::flow::unlink;
use crate::session::{Caller, Held};
use crate::value::{Kind, Value};

/// A source of credentials.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Source {
    pub(super) shared: Rc<Shared>,
    flow: Flow,
    /// Whether the application has its own logins. Without them it is the session's.
    own: bool,
    /// The identity of the application's own logins. The session's is kept in the record.
    identity: RefCell<Option<Identity>>,
    /// Who asks in the fetch under way.
    caller: RefCell<Caller>,
    fetch: RefCell<Option<Fetch>>,
    fetched: RefCell<Option<Box<Fetched>>>,
    held: RefCell<Option<Held>>,
}

#[wasm_bindgen]
impl Core {
    /// From the options of `credentialsProvider`, as plain data; `null` for the session's own.
    pub fn credentials(&self, options: &JsValue) -> core::result::Result<Source, JsValue> {
        let source = read(options).and_then(|options| Source::parse(&self.0, &options));
        source.map_err(|error| error::to_js(&error))
    }

    /// Forgets the user's identity; whether there is something to write.
    #[wasm_bindgen(js_name = forgetIdentity)]
    pub fn forget_identity(&self) -> bool {
        let pool = self.0.config.identity_pool.as_ref();
        pool.is_some_and(|pool| self.0.change(|record| record.forget_identity(&pool.id)))
    }
}

#[wasm_bindgen]
impl Source {
    /// Whether what is held can be used now by whoever is in the record. Throws without an identity pool.
    pub fn serves(&self) -> core::result::Result<bool, JsValue> {
        self.shared.config.identity_pool().map_err(|error| error::to_js(&error))?;
        let caller = self.shared.caller();
        Ok(self.held.borrow().as_ref().is_some_and(|held| held.serves(&caller, self.shared.now())))
    }

    /// Whether whoever is in the record has no identity yet: all tabs are to get the same one.
    #[wasm_bindgen(getter, js_name = isNew)]
    pub fn is_new(&self) -> bool {
        !self.own && self.shared.logins().is_ok() && self.shared.identity(&self.shared.caller()).is_none()
    }

    /// Begins a fetch with these logins, as plain data, or with those in the record. With `renewed` it goes on with
    /// the one that asked for them.
    pub fn ask(&self, logins: &JsValue, renewed: bool) -> core::result::Result<JsValue, JsValue> {
        self.request(logins, renewed).map_err(|error| error::to_js(&error))
    }

    /// The answer to the last request.
    pub fn receive(&self, response: &JsValue) -> core::result::Result<JsValue, JsValue> {
        let response = self.shared.response(response);
        let mut fetch = self.fetch.borrow_mut();
        let Some(fetch) = &mut *fetch else { return Ok(JsValue::UNDEFINED) };
        match fetch.receive(&self.shared.host, &self.shared.config, &response) {
            Ok(Step::Send(request)) => Ok(http::request(&request)),
            Ok(Step::RenewLogins(_)) => Ok("renew".into()),
            Ok(Step::Done(fetched)) => {
                self.fetched.replace(Some(fetched));
                Ok(JsValue::UNDEFINED)
            }
            Err(error) => Err(error::to_js(&error)),
        }
    }

    /// Holds the credentials, unless the session has changed meanwhile; whether there is something to write.
    pub fn keep(&self) -> bool {
        self.held.take();
        let caller = self.caller.borrow();
        let Some(fetched) = self.fetched.take() else { return false };
        if caller.is_outdated(&self.shared.record()) {
            return false;
        }
        let mut changed = false;
        if !self.own {
            let pool = self.shared.config.identity_pool.as_ref();
            changed = pool.is_some_and(|pool| {
                self.shared.change(|record| record.keep_identity(&pool.id, &caller, &fetched))
            });
        } else if self.fetch.take().is_some_and(|fetch| !fetch.is_given()) {
            self.identity.replace(Some(Identity::Kept(fetched.identity_id.clone())));
        }
        self.held.replace(Some(Held::new(*fetched, caller.clone(), self.shared.now())));
        changed
    }

    /// Whether there are credentials at all.
    #[wasm_bindgen(getter, js_name = isHeld)]
    pub fn is_held(&self) -> bool {
        self.held.borrow().is_some()
    }

    /// Wipes what is held.
    pub fn clear(&self) {
        self.held.take();
    }

    /// `{ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }`, the expiration by the server's clock
    /// or the device's.
    pub fn output(&self, by_device: bool) -> core::result::Result<JsValue, JsValue> {
        let held = self.held().map_err(|error| error::to_js(&error))?;
        let credentials = &held.credentials.credentials;
        let ahead = if by_device { self.shared.clock.get().offset } else { 0 };
        let expiration = Value::date(held.credentials.expiration.saturating_sub(ahead));
        let js = Object::new();
        let text = |name, text: &str| set(&js, name, &text.into());
        text("accessKeyId", &credentials.access_key_id);
        text("secretAccessKey", &credentials.secret_access_key);
        if let Some(token) = &credentials.session_token {
            text("sessionToken", token);
        }
        set(&js, "expiration", &to_js(&expiration));
        text("identityId", &held.identity_id);
        Ok(js.into())
    }

    /// The request that takes logins off an identity: the input of `unlinkIdentity` and the logins, as plain data.
    pub fn unlink(&self, input: &JsValue, logins: &JsValue) -> core::result::Result<JsValue, JsValue> {
        self.unlinking(input, logins).map_err(|error| error::to_js(&error))
    }
}

impl Source {
    fn parse(shared: &Rc<Shared>, options: &Value) -> Result<Self> {
        let identity = match options.get("identityId").kind() {
            Kind::Null => None,
            Kind::String(id) => Some(Identity::Given(id.into())),
            _ => return Err(Error::argument("identityId must be a string")),
        };
        Ok(Self {
            shared: Rc::clone(shared),
            flow: Flow::parse(options)?,
            own: !options.get("logins").is_null(),
            identity: RefCell::new(identity),
            caller: RefCell::new(Caller::guest(0)),
            fetch: RefCell::default(),
            fetched: RefCell::default(),
            held: RefCell::default(),
        })
    }

    /// What is held. Who cleared it meanwhile did so because the session changed.
    pub(super) fn held(&self) -> Result<Ref<'_, Held>> {
        Ref::filter_map(self.held.borrow(), Option::as_ref).map_err(|_| {
            Error::new(Code::SessionChanged, "the session changed while its credentials were fetched")
        })
    }

    fn request(&self, logins: &JsValue, renewed: bool) -> Result<JsValue> {
        let Shared { host, config, .. } = &*self.shared;
        let logins = self.logins(logins)?;
        let mut fetch = self.fetch.borrow_mut();
        if let (Some(fetch), true) = (&mut *fetch, renewed) {
            return fetch.renewed(host, config, logins).map(|request| http::request(&request));
        }
        let caller = self.shared.caller();
        let identity = if self.own {
            let known = self.identity.borrow().clone();
            known.or_else(|| logins.developer_identity(host).map(Identity::Given))
        } else {
            self.shared.identity(&caller)
        };
        self.caller.replace(caller);
        let wanted = Wanted { logins, identity, flow: self.flow.clone() };
        let (begun, request) = Fetch::start(host, config, wanted)?;
        *fetch = Some(begun);
        Ok(http::request(&request))
    }

    fn unlinking(&self, input: &JsValue, logins: &JsValue) -> Result<JsValue> {
        let Shared { host, config, .. } = &*self.shared;
        let input = read(input)?;
        let identity_id = match input.get("identityId").as_str() {
            Some(id) => id.into(),
            None => self.held()?.identity_id.clone(),
        };
        let logins = self.logins(logins)?;
        let request = unlink::request(host, config, &identity_id, &logins, input.get("loginsToRemove"))?;
        Ok(http::request(&request))
    }

    /// The application's logins, or those in the record.
    fn logins(&self, logins: &JsValue) -> Result<Logins> {
        if !self.own {
            return self.shared.logins();
        }
        read(logins).map(Logins::new)
    }
}

impl Shared {
    fn caller(&self) -> Caller {
        Caller::of(&self.host, &self.record())
    }

    fn logins(&self) -> Result<Logins> {
        self.record().logins(&self.host, &self.config)
    }

    /// The identity in the record.
    fn identity(&self, caller: &Caller) -> Option<Identity> {
        self.record().identity(&self.config.identity_pool.as_ref()?.id, caller)
    }
}
