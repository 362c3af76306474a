//! One way to come by AWS credentials, and those that came. `credentials.js` drives it: a request to send, "renew" when
//! the logins have to be renewed first, nothing when the credentials are there.

use super::core::Shared;
use super::http;
use super::methods::{Input, methods};
use crate::error::{Code, Error, Result};
use crate::flow::credentials::{Fetch, Identity, Step, Wanted};
use crate::flow::logins::Logins;
use crate::flow::web_identity::Flow;
use crate::flow::{client_token, unlink};
use crate::session::{Caller, Held};
use crate::value::{Kind, Value};

/// A source of credentials.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// How the role comes about; by default the identity pool chooses it.
    flow: Flow,
    /// Whether the application has its own logins. Without them it is the session's.
    own: bool,
    /// The identity of the application's own logins. The session's is kept in the record.
    identity: Option<Identity>,
    /// The fetch under way, and who asks.
    fetch: Option<(Fetch, Caller)>,
    held: Option<Held>,
}

methods! { Source:
    "parse" => parse,
    "stateOfSource" => state,
    "request" => request,
    "receiveForSource" => receive,
    "keepCredentials" => keep,
    "clear" => clear,
    "output" => output,
    "unlink" => unlink,
    "forgetIdentity" => forget_identity,
    "isClientTokenFresh" => is_client_token_fresh,
    // of signing.rs
    "sign" => sign,
    "learnsTime" => learns_time,
    "developerToken" => developer_token,
    "answer" => answer,
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
        self.flow = Flow::parse(options)?;
        self.own = !options.get("logins").is_null();
        Ok(Value::null())
    }

    /// `{ isHeld, serves, isNew }`: whether there are credentials at all; whether they can be used now by whoever is in the
    /// record; whether that one has no identity yet, and all tabs are to get the same one.
    fn state(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        shared.config.identity_pool()?;
        let caller = shared.caller();
        let serves = self.held.as_ref().is_some_and(|held| held.serves(&caller, shared.now()));
        let new = !serves && !self.own && shared.logins().is_ok() && shared.identity(&caller).is_none();
        Ok(Value::object().with("isHeld", self.held.is_some()).with("serves", serves).with("isNew", new))
    }

    /// `(logins?, renewed)`: begins a fetch with these logins, or with those in the record. `renewed`: goes on with the
    /// fetch that asked for newer ones.
    fn request(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let logins = self.logins(shared, input.take(1))?;
        if input.is(2) {
            let request = self.fetch()?.renewed(&shared.host, &shared.config, logins)?;
            return Ok(http::request(&request));
        }
        let caller = shared.caller();
        let identity = if self.own {
            let known = self.identity.clone();
            known.or_else(|| logins.developer_identity(&shared.host).map(Identity::Given))
        } else {
            shared.identity(&caller)
        };
        let wanted = Wanted { logins, identity, flow: self.flow.clone() };
        let (fetch, request) = Fetch::start(&shared.host, &shared.config, wanted)?;
        self.fetch = Some((fetch, caller));
        Ok(http::request(&request))
    }

    /// `(response)`: the answer to the last request.
    fn receive(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = shared.response(input.get(1));
        let now = shared.now();
        let (fetch, caller) = self.fetch.as_mut().ok_or_else(not_begun)?;
        Ok(match fetch.receive(&shared.host, &shared.config, &response)? {
            Step::Send(request) => http::request(&request),
            Step::RenewLogins(_) => "renew".into(),
            Step::Done(fetched) => {
                self.held = Some(Held::new(*fetched, caller.clone(), now));
                Value::null()
            }
        })
    }

    /// Keeps the credentials that came, unless the session has changed meanwhile; whether there is something to write.
    fn keep(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let (Some((fetch, caller)), Some(held)) = (self.fetch.take(), self.held.take()) else {
            return Ok(false.into());
        };
        if caller.is_outdated(&shared.record) {
            return Ok(false.into());
        }
        let fetched = &held.fetched;
        let mut changed = false.into();
        if !self.own {
            let pool = shared.config.identity_pool()?.id().clone();
            changed = shared.change(&mut |record| record.keep_identity(pool.text(), &caller, fetched));
        } else if !fetch.is_given() {
            self.identity = Some(Identity::Kept(fetched.credentials.identity_id().clone()));
        }
        self.held = Some(held);
        Ok(changed)
    }

    /// Wipes what is held.
    fn clear(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        self.held = None;
        Ok(Value::null())
    }

    /// `(byDevice)` -> `{ accessKeyId, secretAccessKey, sessionToken, expiration, identityId }`, the expiration by the
    /// device's clock or the server's.
    fn output(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let held = &self.held()?.fetched.credentials;
        let ahead = if input.is(1) { shared.clock.offset } else { 0 };
        let expiration = Value::date(held.expiration().saturating_sub(ahead));
        Ok(held.0.clone().with("expiration", expiration))
    }

    /// `(input, logins?)` -> the request that takes logins off an identity: the input of `unlinkIdentity`, and the logins.
    fn unlink(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let logins = self.logins(shared, input.take(2))?;
        let wanted = input.get(1);
        let mut identity_id = wanted.get("identityId");
        if identity_id.as_str().is_none() {
            identity_id = self.held()?.fetched.credentials.identity_id();
        }
        let remove = wanted.get("loginsToRemove");
        let request = unlink::request(&shared.host, &shared.config, identity_id, &logins, remove)?;
        Ok(http::request(&request))
    }

    /// Forgets the user's identity; whether there is something to write.
    pub(super) fn forget_identity(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let pool = shared.config.identity_pool()?.id().clone();
        Ok(shared.change(&mut |record| record.forget_identity(pool.text())))
    }

    /// `(expiresAt)` -> whether a result of `getClientToken` can be handed out once more.
    fn is_client_token_fresh(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        Ok(client_token::is_fresh(input.get(1).as_i64(), shared.now()).into())
    }

    /// What is held. Who cleared it meanwhile did so because the session changed.
    pub(super) fn held(&self) -> Result<&Held> {
        let message = "the session changed while its credentials were fetched";
        self.held.as_ref().ok_or_else(|| Error::new(Code::SessionChanged, message))
    }

    fn fetch(&mut self) -> Result<&mut Fetch> {
        let fetch = self.fetch.as_mut().map(|(fetch, _)| fetch);
        fetch.ok_or_else(not_begun)
    }

    /// The application's logins, or those in the record.
    fn logins(&self, shared: &Shared, given: Value) -> Result<Logins> {
        if !self.own {
            return shared.logins();
        }
        Ok(Logins::new(given))
    }
}

fn not_begun() -> Error {
    Error::argument("no credentials are being fetched")
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
        self.record.identity(self.config.pools().1.id().as_str()?, caller)
    }
}
