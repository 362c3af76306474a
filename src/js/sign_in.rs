//! `signIn` and its companions.

use alloc::rc::Rc;
use alloc::string::String;

use wasm_bindgen::JsValue;

use super::client::Client;
use super::convert;
use super::passkey::Asking;
use super::transaction::{SignInTransaction, Transaction};
use crate::error::{Code, Error, Result};
use crate::flow::devices::Devices;
use crate::flow::sign_in::{Options, SignIn, draw};
use crate::session::Record;
use crate::value::Value;

impl Client {
    /// `signIn`: a new transaction, which becomes the one that `confirmSignIn` goes on with.
    pub(super) async fn sign_in(self: Rc<Self>, input: Value, asking: Asking) -> Result<JsValue> {
        let record = self.load().await;
        if let Some(output) = already_signed_in(&record, &input)? {
            return Ok(output);
        }
        let options = Options::parse(input)?;
        let transaction = self.begin(record.devices, options, asking, true).await?;
        Ok(transaction.output())
    }

    /// `confirmSignIn`: answers the challenge of the current transaction, also after a page reload.
    pub(super) async fn confirm_sign_in(self: Rc<Self>, mut input: Value) -> Result<JsValue> {
        let running = self.current.borrow().clone();
        let transaction = match running {
            Some(transaction) => transaction,
            None => self.find_unfinished().await?,
        };
        let answer = input.take("challengeResponse");
        let options = input.take("options");
        let done = transaction.respond(answer, &options).await;
        done.map(|()| transaction.output())
    }

    /// `startSignIn`: a transaction of its own.
    pub(super) async fn start_sign_in(self: Rc<Self>, input: Value, asking: Asking) -> Result<JsValue> {
        let devices = self.load().await.devices;
        let transaction = self.begin(devices, Options::parse(input)?, asking, false).await?;
        Ok(SignInTransaction::new(transaction).into())
    }

    /// `resumeSignIn`: a transaction from its JSON.
    pub(super) async fn resume_sign_in(self: Rc<Self>, saved: Value) -> Result<JsValue> {
        let saved = match &saved {
            Value::String(text) => convert::parse(text).unwrap_or_default(),
            _ => saved,
        };
        let devices = self.load().await.devices;
        let flow = SignIn::resume(&self.context()?, &saved, devices)?;
        Ok(SignInTransaction::new(Transaction::new(
            &self,
            Some(flow),
            Asking::new(&JsValue::UNDEFINED),
            false,
        ))
        .into())
    }

    /// `prepareSignIn`: does the first half of the work while the user still types.
    pub(super) fn prepare_sign_in(&self) -> Result<()> {
        if self.prepared.borrow().is_none() {
            let srp = draw(&self.host)?;
            self.prepared.replace(Some(srp));
        }
        Ok(())
    }

    /// Begins a transaction and drives it to its first challenge or to its end.
    pub(super) async fn begin(
        self: &Rc<Self>,
        devices: Devices,
        mut options: Options,
        asking: Asking,
        current: bool,
    ) -> Result<Rc<Transaction>> {
        options.context_data = self.context_data(&options.username);
        let prepared = self.prepared.take();
        let (flow, request) = SignIn::start(&self.context()?, options, prepared, devices)?;
        let transaction = Transaction::new(self, None, asking, current);
        if current {
            // A newer sign-in takes the place of an older one.
            if let Some(older) = self.current.replace(Some(Rc::clone(&transaction))) {
                older.end();
            }
            self.forget_unfinished().await;
        }
        transaction.proceed(flow, request).await?;
        Ok(transaction)
    }

    /// Keeps what a sign-in learned of the devices: one that the service has deleted is forgotten.
    pub(super) async fn keep_devices(&self, before: &Devices, after: &Devices) {
        if before != after {
            self.update(&mut |record| {
                record.devices.follow(before, after);
                true
            })
            .await;
        }
    }

    /// Writes the current transaction to where a page reload does not reach it. It is a convenience: a page that may
    /// not store anything goes on without.
    pub(super) async fn keep_unfinished(&self, saved: &Value) {
        let _ = if saved.is_null() {
            self.unfinished.remove(&self.unfinished_key()).await
        } else {
            self.unfinished.write(&self.unfinished_key(), &convert::stringify(saved)).await
        };
    }

    pub(super) async fn forget_unfinished(&self) {
        self.keep_unfinished(&Value::Null).await;
    }

    /// The transaction that was under way before the page was loaded anew.
    async fn find_unfinished(self: &Rc<Self>) -> Result<Rc<Transaction>> {
        let text = self.unfinished.read(&self.unfinished_key()).await.ok().flatten();
        let Some(saved) = text.and_then(|text| convert::parse(&text)) else {
            return Err(Error::new(Code::SignInException, "no sign-in waits for an answer"));
        };
        let devices = self.load().await.devices;
        let resumed = SignIn::resume(&self.context()?, &saved, devices);
        if resumed.is_err() {
            self.forget_unfinished().await;
        }
        let transaction = Transaction::new(self, Some(resumed?), Asking::new(&JsValue::UNDEFINED), true);
        self.current.replace(Some(Rc::clone(&transaction)));
        Ok(transaction)
    }

    fn unfinished_key(&self) -> String {
        let mut key = String::from(self.store.key());
        key.push_str(".sign-in");
        key
    }
}

/// What `ifSignedIn` asks for when somebody is signed in: go on ("replace"), the session that is there ("return"),
/// or an error ("error").
fn already_signed_in(record: &Record, input: &Value) -> Result<Option<JsValue>> {
    let wish = input.get("ifSignedIn").as_str().or_else(|| input.get("options").get("ifSignedIn").as_str());
    match (wish.unwrap_or("replace"), &record.user) {
        ("replace", _) | (_, None) => Ok(None),
        ("return", Some(_)) => {
            let step = Value::object().with("signInStep", "DONE");
            Ok(Some(convert::to_js(&Value::object().with("isSignedIn", true).with("nextStep", step))))
        }
        ("error", Some(_)) => {
            Err(Error::new(Code::UserAlreadyAuthenticatedException, "there is already a signed in user"))
        }
        _ => Err(Error::argument("ifSignedIn must be \"replace\", \"return\" or \"error\"")),
    }
}
