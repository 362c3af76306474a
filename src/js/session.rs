//! Reading the session, renewing it and ending it: what the core decides, done.

use alloc::rc::Rc;
use alloc::string::String;

use js_sys::futures::JsFuture;
use js_sys::{Object, Promise};
use wasm_bindgen::JsValue;

use super::client::Client;
use super::convert::{set, to_js};
use super::lock::Guard;
use super::network::Sending;
use super::page;
use super::promise::promise;
use crate::error::{Code, Error, Result};
use crate::http::Retry;
use crate::session::{Ask, Outcome, Record, Refresh, User, schedule};
use crate::token;
use crate::value::Value;
use crate::wire;

impl Client {
    /// The signed-in user with tokens that can be used now; `None` when nobody is signed in.
    ///
    /// While a renewal fails, a token that has not ended is still handed out.
    pub(super) async fn session(self: &Rc<Self>, force: bool, metadata: Value) -> Result<Option<User>> {
        let record = self.load().await;
        match &record.user {
            None => return Ok(None),
            Some(user) if user.tokens.is_fresh(self.now()) && !force => return Ok(record.user),
            Some(_) => {}
        }
        let renewed = self.renew(record, metadata).await;
        let Some(user) = self.load().await.user else {
            return if force { renewed.map(|()| None) } else { Ok(None) };
        };
        match renewed {
            Err(error) if force || !user.tokens.is_alive(self.now()) => Err(error),
            _ => Ok(Some(user)),
        }
    }

    /// The access token for an operation that needs one.
    pub(super) async fn access_token(self: &Rc<Self>) -> Result<String> {
        self.user_in_session().await.map(|user| user.tokens.access.clone())
    }

    async fn user_in_session(self: &Rc<Self>) -> Result<User> {
        let user = self.session(false, Value::Null).await?;
        user.ok_or_else(|| Error::new(Code::UserUnAuthenticatedException, "nobody is signed in"))
    }

    /// Renews the tokens of `record`. Callers that come meanwhile wait for the same renewal.
    pub(super) async fn renew(self: &Rc<Self>, record: Record, metadata: Value) -> Result<()> {
        let running = self.renewal.borrow().clone();
        let running = running.unwrap_or_else(|| self.start_renewal(record, metadata));
        let _ = JsFuture::from(running).await;
        match self.failed_renewal.borrow().clone() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    fn start_renewal(self: &Rc<Self>, record: Record, metadata: Value) -> Promise {
        let client = Rc::clone(self);
        let started = promise(async move {
            let ended = client.drive_renewal(&record, metadata).await;
            client.renewal.replace(None);
            // The error travels as a value: an error that nobody waits for must not be reported as uncaught.
            client.failed_renewal.replace(ended.err());
            Ok(JsValue::UNDEFINED)
        });
        self.renewal.replace(Some(started.clone()));
        started
    }

    async fn drive_renewal(self: &Rc<Self>, record: &Record, metadata: Value) -> Result<()> {
        let username = record.user.as_ref().map(|user| user.username.clone());
        let (mut refresh, mut ask) = Refresh::start(record, metadata);
        let mut guard = None;
        loop {
            ask = match ask {
                Ask::Lock => {
                    if self.store.is_shared() {
                        guard = Guard::acquire(self.store.key()).await;
                    }
                    refresh.locked()
                }
                Ask::Load => refresh.loaded(&self.context()?, self.load().await),
                Ask::Send(request) => match self.send(&request, Sending::default()).await {
                    Ok(response) => {
                        let next = refresh.received(&self.context()?, &response);
                        if refresh.is_overtaken() {
                            self.store.expect_newer();
                        }
                        next
                    }
                    Err(error) => refresh.failed(&self.context()?, error),
                },
                Ask::Commit => {
                    self.update(&mut |record| refresh.commit(record)).await;
                    refresh.committed()
                }
                Ask::Done(outcome) => {
                    let event = event_of(&outcome, username);
                    // The other tabs hear of it before the next one gets the lock.
                    if let Some(event) = &event {
                        self.tell_tabs(event);
                    }
                    drop(guard);
                    if matches!(outcome, Outcome::Refreshed(_) | Outcome::Ended(_)) {
                        self.forget_other_library().await;
                    }
                    return self.renewed(outcome, event);
                }
            };
        }
    }

    /// Tells the listeners here what came of a renewal. The lock is free by now.
    fn renewed(self: &Rc<Self>, outcome: Outcome, event: Option<Value>) -> Result<()> {
        let failures =
            if matches!(outcome, Outcome::Kept(_)) { self.failures.get().saturating_add(1) } else { 0 };
        self.failures.set(failures);
        let ended = match outcome {
            Outcome::Refreshed(_) | Outcome::Adopted(_) | Outcome::SignedOut => Ok(()),
            Outcome::Ended(error) | Outcome::Kept(error) => Err(error),
        };
        if let Err(error) = &ended {
            self.emit_error("tokenRefresh_failure", error);
        }
        if let Some(event) = event {
            self.tell_here(event);
        }
        if ended.is_ok() {
            self.wake();
        }
        ended
    }

    /// Looks whether the tokens are to be renewed ahead of time, and when to look again.
    pub(super) fn wake(self: &Rc<Self>) {
        if self.page.borrow().is_none() {
            return;
        }
        let client = Rc::clone(self);
        let _ = promise(async move {
            client.look_ahead().await;
            Ok(JsValue::UNDEFINED)
        });
    }

    async fn look_ahead(self: &Rc<Self>) {
        let record = self.load().await;
        let Some(user) = &record.user else { return self.wake_in(None) };
        if page::is_hidden() || user.tokens.refresh.is_none() {
            return self.wake_in(None);
        }
        let due = user.tokens.renew_in(self.now(), self.host.jitter());
        if due > 0 {
            return self.wake_in(Some(schedule::nap(due)));
        }
        if self.renew(record, Value::Null).await.is_err() && self.failures.get() > 0 {
            self.wake_in(Some(schedule::pause(self.failures.get(), self.host.jitter())));
        }
    }

    fn wake_in(&self, millis: Option<i64>) {
        match (&*self.page.borrow(), millis) {
            (Some(page), Some(millis)) => page.wake_in(millis),
            (Some(page), None) => page.rest(),
            (None, _) => {}
        }
    }

    /// `getTokens`: `{ accessToken, idToken?, expiresAt }`, or `null`.
    pub(super) async fn get_tokens(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let force = input.get("forceRefresh").as_bool().unwrap_or(false);
        let Some(user) = self.session(force, input.get("clientMetadata").only_text()).await? else {
            return Ok(JsValue::NULL);
        };
        let tokens = self.tokens(&user);
        set(&tokens, "expiresAt", &to_js(&Value::Date(user.tokens.expires_at)));
        Ok(tokens.into())
    }

    /// `getCurrentUser`: from the record alone, without a request while the session lasts.
    pub(super) async fn get_current_user(self: Rc<Self>) -> Result<JsValue> {
        let user = self.load().await.user;
        let user =
            user.ok_or_else(|| Error::new(Code::UserUnAuthenticatedException, "nobody is signed in"))?;
        Ok(to_js(&self.user(&user)))
    }

    /// `fetchAuthSession`: `{ tokens?, userSub?, credentials?, identityId?, credentialsError? }`; empty when nobody is
    /// signed in, unless guests have credentials.
    pub(super) async fn fetch_auth_session(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let force = input.get("forceRefresh").as_bool().unwrap_or(false);
        let session = Object::new();
        let user = self.session(force, input.get("clientMetadata").only_text()).await?;
        if let Some(user) = &user {
            let tokens = self.tokens(user);
            set(&tokens, "signInDetails", &to_js(&user.sign_in_details()));
            set(&session, "tokens", &tokens);
            set(&session, "userSub", &to_js(&user.id(&self.host).into()));
        }
        self.add_credentials(&session, user.is_some(), force).await;
        Ok(session.into())
    }

    /// `signOut`: here at once, then at the service.
    pub(super) async fn sign_out(self: Rc<Self>, input: Value) -> Result<JsValue> {
        let global = input.get("global").as_bool().unwrap_or(false);
        // A global sign-out needs an access token that the service still takes.
        let fresh = if global { self.session(false, Value::Null).await.map(drop) } else { Ok(()) };
        let Some(user) = self.end_session().await else { return Ok(JsValue::UNDEFINED) };
        if !global {
            // The session is over here in any case, and the service is told as well as can be.
            let _ = self.revoke(&user).await;
            return Ok(JsValue::UNDEFINED);
        }
        fresh?;
        let cx = self.context()?;
        let body = Value::object().with("AccessToken", &user.tokens.access);
        let request = wire::user_pool(cx.host, cx.pool, "GlobalSignOut", Retry::Safe, body);
        let response = self.send(&request, Sending { keepalive: true, ..Sending::default() }).await?;
        wire::answer(&self.host, "GlobalSignOut", &response).map(|_| JsValue::UNDEFINED)
    }

    /// Ends the session here; the user who was signed in.
    pub(super) async fn end_session(self: &Rc<Self>) -> Option<User> {
        self.sign_outs.set(self.sign_outs.get().wrapping_add(1));
        if let Some(unfinished) = self.current.replace(None) {
            unfinished.end();
        }
        let mut user = None;
        self.update(&mut |record| {
            user.clone_from(&record.user);
            *record = core::mem::take(record).signed_out();
            true
        })
        .await;
        self.forget_other_library().await;
        self.forget_unfinished().await;
        if let Some(user) = &user {
            self.emit("signedOut", Value::object().with("username", &user.username));
        }
        user
    }

    /// Ends the refresh token at the service, where the client's tokens can be revoked: they say so by `origin_jti`.
    async fn revoke(&self, user: &User) -> Result<()> {
        let revocable = token::claims(&self.host, &user.tokens.access)
            .is_some_and(|claims| !claims.get("origin_jti").is_null());
        let Some(refresh) = user.tokens.refresh.as_ref().filter(|_| revocable) else { return Ok(()) };
        let cx = self.context()?;
        let body = Value::object()
            .with("ClientId", &cx.pool.client_id)
            .with("ClientSecret", wire::raw_secret(cx.pool))
            .with("Token", refresh);
        let request = wire::user_pool(cx.host, cx.pool, "RevokeToken", Retry::Safe, body);
        let response = self.send(&request, Sending { keepalive: true, ..Sending::default() }).await?;
        wire::answer(&self.host, "RevokeToken", &response).map(drop)
    }
}

/// What all tabs are told of a renewal.
fn event_of(outcome: &Outcome, username: Option<String>) -> Option<Value> {
    match outcome {
        Outcome::Refreshed(_) => Some(Value::object().with("event", "tokenRefresh")),
        Outcome::Ended(_) => Some(Value::object().with("event", "signedOut").with("username", username)),
        _ => None,
    }
}
