//! Signing up, and the sign-in that may follow.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::call::Call;
use super::client::Client;
use super::convert;
use super::effect::with_context;
use super::error::thrown;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::Result;
use crate::flow::account::call;
use crate::flow::account::sign_up::{ConfirmSignUp, SignUp, SignUpOutput};
use crate::flow::auto_sign_in::{AutoSignIn, SavedAutoSignIn};
use crate::flow::operation::Operation;
use crate::json;
use crate::reader::Reader;
use crate::secret::Secret;

/// The sign-up of an instance that is to end in a sign-in. It keeps the password and the service's `Session`.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SignUps {
    config: Rc<Config>,
    pub(super) pending: Pending,
}

/// What waits for `autoSignIn`.
pub(super) type Pending = Rc<RefCell<Option<AutoSignIn>>>;

#[wasm_bindgen]
impl SignUps {
    /// One of which nothing waits.
    #[wasm_bindgen(constructor)]
    pub fn new(client: &Client) -> SignUps {
        Self { config: Rc::clone(&client.config), pending: Rc::default() }
    }

    /// `signUp`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = signUp)]
    pub fn sign_up(
        &self,
        client: &Client,
        caller: &str,
        input: &str,
        surroundings: &str,
    ) -> Result<Call, JsValue> {
        self.begin(client, caller, input, surroundings).map_err(|error| thrown(&error))
    }

    /// `confirmSignUp`.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = confirmSignUp)]
    pub fn confirm_sign_up(&self, client: &Client, caller: &str, input: &str) -> Result<Call, JsValue> {
        self.confirm(client, caller, input).map_err(|error| thrown(&error))
    }

    /// The sign-up that waits for `autoSignIn`, as JSON without its password; nothing when none waits.
    ///
    /// # Errors
    ///
    /// None.
    pub fn save(&self, surroundings: &str) -> Result<Option<String>, JsValue> {
        let saved: Result<Option<SavedAutoSignIn>> =
            with_context(&self.config, surroundings, Vec::new(), |cx| {
                let cx = cx.flow(Clock::default())?;
                Ok(self.pending.borrow().as_ref().map(|pending| pending.save(&cx)))
            });
        let saved = saved.map_err(|error| thrown(&error))?;
        Ok(saved.map(|saved| json::to_text(&saved)))
    }

    /// Takes up a sign-up that was under way before the page was loaded anew. One that waits here is not replaced.
    ///
    /// # Errors
    ///
    /// A `CoreError` when there is no user pool.
    pub fn resume(&self, saved: &str, surroundings: &str) -> Result<(), JsValue> {
        let resumed = with_context(&self.config, surroundings, Vec::new(), |cx| {
            let cx = cx.flow(Clock::default())?;
            let saved = convert::input(saved)?;
            let mut pending = self.pending.borrow_mut();
            if pending.is_none() {
                *pending = AutoSignIn::restore(&cx, &Reader::input(&saved));
            }
            Ok(())
        });
        resumed.map_err(|error| thrown(&error))
    }

    /// Drops what waits, and wipes its secrets.
    pub fn forget(&self) {
        self.pending.borrow_mut().take();
    }
}

impl SignUps {
    fn begin(&self, client: &Client, caller: &str, input: &str, surroundings: &str) -> Result<Call> {
        let input = convert::input(input)?;
        let input = Reader::input(&input);
        let mut begun = with_context(&self.config, surroundings, Vec::new(), |cx| {
            AutoSignIn::begin(&cx.flow(Clock::default())?, &input)
        })?;
        let operation = SignUp::read(&input).map_err(|error| error.during(SignUp::NAME))?;
        let pending = Rc::clone(&self.pending);
        let flow = call::Call::observed(operation, move |output: &mut SignUpOutput| {
            let mut begun = begun.take();
            if let Some(begun) = &mut begun {
                begun.learn(output.session.take());
            }
            *pending.borrow_mut() = begun;
        });
        Call::from(client, caller, flow)
    }

    fn confirm(&self, client: &Client, caller: &str, input: &str) -> Result<Call> {
        let input = convert::input(input)?;
        let read = ConfirmSignUp::read(&Reader::input(&input));
        let mut operation = read.map_err(|error| error.during(ConfirmSignUp::NAME))?;
        if let Some(pending) = self.pending.borrow().as_ref().filter(|it| it.accompanies(&operation.username))
        {
            operation.auto_sign_in = true;
            operation.session = pending.session().map(Secret::from);
        }
        let accompanied = operation.auto_sign_in;
        let pending = Rc::clone(&self.pending);
        let flow = call::Call::observed(operation, move |output: &mut SignUpOutput| {
            if let Some(pending) = pending.borrow_mut().as_mut().filter(|_| accompanied) {
                pending.learn(output.session.take());
            }
        });
        Call::from(client, caller, flow)
    }
}
