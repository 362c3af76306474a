//! One way to come by AWS credentials, and those that came. `credentials.js` drives it: a request to send, "renew" when
//! the logins have to be renewed first, nothing when the credentials are there.

use alloc::boxed::Box;

use super::core::{Core, Shared};
use super::http;
use super::methods::{Input, methods};
use crate::error::{Code, Error, Result};
use crate::flow::credentials::{Fetch, Fetched, Flow, Identity, Step, Wanted};
use crate::flow::logins::Logins;
use crate::flow::unlink;
use crate::session::{Caller, Held};
use crate::value::{Kind, Value};

/// A source of credentials.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// How the role comes about; by default the identity pool chooses it.
    flow: Option<Flow>,
    /// Whether the application has its own logins. Without them it is the session's.
    own: bool,
    /// The identity of the application's own logins. The session's is kept in the record.
    identity: Option<Identity>,
    /// The fetch under way, and who asks.
    fetch: Option<(Fetch, Caller)>,
    fetched: Option<Box<Fetched>>,
    held: Option<Held>,
}

methods! { Source:
    "parse" => parse,
    "serves" => serves,
    "isNew" => is_new,
    "request" => request,
    "renewed" => renewed,
    "receive" => receive,
    "keep" => keep,
    "isHeld" => is_held,
    "clear" => clear,
    "output" => output,
    "unlink" => unlink,
    // of signing.rs
    "sign" => sign,
}

impl Source {
    /// `(options)`, those of `credentialsProvider`. Without this call it is the session's own.
    fn parse(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let options = input.get(1);
        self.identity = match options.get("identityId").kind() {
            Kind::Null => None,
            Kind::String(id) => Some(Identity::Given(id.into())),
            _ => return Err(Error::argument("identityId must be a string")),
        };
        self.flow = Some(Flow::parse(options)?);
        self.own = !options.get("logins").is_null();
        Ok(Value::null())
    }

    /// Whether what is held can be used now by whoever is in the record.
    fn serves(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        shared.config.identity_pool()?;
        let held = self.held.as_ref();
        Ok(held.is_some_and(|held| held.serves(&shared.caller(), shared.now())).into())
    }

    /// Whether whoever is in the record has no identity yet: all tabs are to get the same one.
    fn is_new(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let new = !self.own && shared.logins().is_ok() && shared.identity(&shared.caller()).is_none();
        Ok(new.into())
    }

    /// `(logins?)`: begins a fetch with these logins, or with those in the record.
    fn request(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let logins = self.logins(shared, input.take(1))?;
        let caller = shared.caller();
        let identity = if self.own {
            let known = self.identity.clone();
            known.or_else(|| logins.developer_identity(&shared.host).map(Identity::Given))
        } else {
            shared.identity(&caller)
        };
        let wanted = Wanted {
            logins,
            identity,
            flow: self.flow.clone().unwrap_or(Flow::Enhanced { custom_role: None }),
        };
        let (fetch, request) = Fetch::start(&shared.host, &shared.config, wanted)?;
        self.fetch = Some((fetch, caller));
        Ok(http::request(&request))
    }

    /// `(logins?)`: goes on with the fetch that asked for newer logins.
    fn renewed(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let logins = self.logins(shared, input.take(1))?;
        let request = self.fetch()?.renewed(&shared.host, &shared.config, logins)?;
        Ok(http::request(&request))
    }

    /// `(response)`: the answer to the last request.
    fn receive(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = shared.response(input.get(1));
        Ok(match self.fetch()?.receive(&shared.host, &shared.config, &response)? {
            Step::Send(request) => http::request(&request),
            Step::RenewLogins(_) => "renew".into(),
            Step::Done(fetched) => {
                self.fetched = Some(fetched);
                Value::null()
            }
        })
    }

    /// Holds the credentials, unless the session has changed meanwhile; whether there is something to write.
    fn keep(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        self.held = None;
        let (Some(fetched), Some((fetch, caller))) = (self.fetched.take(), self.fetch.take()) else {
            return Ok(false.into());
        };
        if caller.is_outdated(&shared.record) {
            return Ok(false.into());
        }
        let mut changed = false.into();
        if !self.own {
            let pool = shared.config.identity_pool()?.id.clone();
            changed = shared.change(&mut |record| record.keep_identity(&pool, &caller, &fetched));
        } else if !fetch.is_given() {
            self.identity = Some(Identity::Kept(fetched.identity_id.clone()));
        }
        self.held = Some(Held::new(*fetched, caller, shared.now()));
        Ok(changed)
    }

    /// Whether there are credentials at all.
    fn is_held(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(self.held.is_some().into())
    }

    /// Wipes what is held.
    fn clear(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        self.held = None;
        Ok(Value::null())
    }

    /// `(byDevice)` -> `{ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }`, the expiration by the
    /// device's clock or the server's.
    fn output(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let held = self.held()?;
        let credentials = &held.credentials.credentials;
        let ahead = if input.get(1).is_true() { shared.clock.offset } else { 0 };
        Ok(Value::object()
            .with("accessKeyId", &credentials.access_key_id)
            .with("secretAccessKey", credentials.secret_access_key.as_str())
            .with("sessionToken", credentials.session_token.as_ref().map(|token| token.as_str()))
            .with("expiration", Value::date(held.credentials.expiration.saturating_sub(ahead)))
            .with("identityId", &held.identity_id))
    }

    /// `(input, logins?)` -> the request that takes logins off an identity: the input of `unlinkIdentity`, and the logins.
    fn unlink(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let logins = self.logins(shared, input.take(2))?;
        let wanted = input.get(1);
        let identity_id = match wanted.get("identityId").as_str() {
            Some(id) => id,
            None => &self.held()?.identity_id,
        };
        let remove = wanted.get("loginsToRemove");
        let request = unlink::request(&shared.host, &shared.config, identity_id, &logins, remove)?;
        Ok(http::request(&request))
    }

    /// What is held. Who cleared it meanwhile did so because the session changed.
    pub(super) fn held(&self) -> Result<&Held> {
        let message = "the session changed while its credentials were fetched";
        self.held.as_ref().ok_or_else(|| Error::new(Code::SessionChanged, message))
    }

    fn fetch(&mut self) -> Result<&mut Fetch> {
        let fetch = self.fetch.as_mut().map(|(fetch, _)| fetch);
        fetch.ok_or_else(|| Error::argument("no credentials are being fetched"))
    }

    /// The application's logins, or those in the record.
    fn logins(&self, shared: &Shared, given: Value) -> Result<Logins> {
        if !self.own {
            return shared.logins();
        }
        Ok(Logins::new(given))
    }
}

impl Core {
    /// Forgets the user's identity; whether there is something to write.
    pub(super) fn forget_identity(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let pool = shared.config.identity_pool()?.id.clone();
        Ok(shared.change(&mut |record| record.forget_identity(&pool)))
    }
}

impl Shared {
    fn caller(&self) -> Caller {
        Caller::of(&self.host, &self.record)
    }

    fn logins(&self) -> Result<Logins> {
        self.record.logins(&self.host, &self.config)
    }

    /// The identity in the record.
    fn identity(&self, caller: &Caller) -> Option<Identity> {
        self.record.identity(&self.config.identity_pool.as_ref()?.id, caller)
    }
}
