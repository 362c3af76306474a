//! Signing in.

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::client::Client;
use super::convert;
use super::effect::{handed_out, step, with_context};
use super::error::thrown;
use super::sign_up::SignUps;
use super::srp::Prepared;
use crate::config::Config;
use crate::error::{Code, Error, Result};
use crate::flow::auto_sign_in::AutoSignIn;
use crate::flow::sign_in::StepUp;
use crate::json;
use crate::reader::Reader;
use crate::secret::Secret;
use crate::session::sign_in::{Beginning, IfSignedIn, SignInOutput, SigningIn, WaitingSignIn};
use crate::time;

/// One sign-in.
#[wasm_bindgen]
#[derive(Debug)]
pub struct SignIn {
    config: Rc<Config>,
    flow: SigningIn,
}

#[wasm_bindgen]
impl SignIn {
    /// With the input of `signIn`. `prepared` is an SRP exchange that was begun while the user was typing.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(constructor)]
    pub fn new(
        client: &Client,
        #[wasm_bindgen(unchecked_param_type = "Json<unknown>")] input: &str,
        context_data: Option<String>,
        prepared: Option<Prepared>,
    ) -> Result<SignIn, JsValue> {
        let beginning = read(input, |input| Ok(with_context_data(Beginning::read(input)?, context_data)));
        let prepared = prepared.and_then(|mut prepared| prepared.ephemeral.take());
        Ok(Self::of(client, SigningIn::new(beginning?, prepared)))
    }

    /// The signed-in user proves more, or once more, who it is.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(js_name = stepUp)]
    pub fn step_up(
        client: &Client,
        #[wasm_bindgen(unchecked_param_type = "Json<unknown>")] input: &str,
        context_data: Option<String>,
    ) -> Result<SignIn, JsValue> {
        let beginning = read(input, |input| {
            input.only(&["acr", "maxAge"])?;
            // The session's access token takes the place of this one.
            let step_up = StepUp::read(input, Secret::new(String::new()))?;
            Ok(Beginning::StepUp { step_up, context_data })
        });
        Ok(Self::of(client, SigningIn::new(beginning?, None)))
    }

    /// A sign-in that was saved goes on.
    ///
    /// # Errors
    ///
    /// A `CoreError` when it is not JSON.
    pub fn resume(client: &Client, saved: &str) -> Result<SignIn, JsValue> {
        let saved: Result<Value> = convert::input(saved);
        let beginning = saved.map(|saved| Beginning::Resume { saved }).map_err(|error| thrown(&error));
        Ok(Self::of(client, SigningIn::new(beginning?, None)))
    }

    /// The sign-in that a sign-up was to end in.
    ///
    /// # Errors
    ///
    /// A `CoreError` `AutoSignInException` when none waits, or it has nothing to sign in with.
    #[wasm_bindgen(js_name = afterSignUp)]
    pub fn after_sign_up(
        client: &Client,
        sign_ups: &SignUps,
        context_data: Option<String>,
    ) -> Result<SignIn, JsValue> {
        let pending = sign_ups.pending.borrow();
        let missing = || Error::new(Code::AutoSignInException, "no sign-up waits for a sign-in");
        let options = pending.as_ref().ok_or_else(missing).and_then(AutoSignIn::options);
        let options = options.map_err(|error| thrown(&error))?;
        let beginning = Beginning::SignIn { options, if_signed_in: IfSignedIn::Replace };
        Ok(Self::of(client, SigningIn::new(with_context_data(beginning, context_data), None)))
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`. [`SignIn::challenge`] says whether the challenge can be answered once more.
    #[wasm_bindgen(unchecked_return_type = "Effect<SignInOutput>")]
    pub fn next(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        entropy: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        step(&self.config, surroundings, entropy, reply, &mut |cx, reply| {
            Ok(self.flow.next(cx, reply)?.map(|output| json::to_text(&output)))
        })
    }

    /// Answers the challenge that waits: the first effect of what follows.
    ///
    /// # Errors
    ///
    /// A `CoreError`; the challenge still waits then.
    #[wasm_bindgen(unchecked_return_type = "Effect<SignInOutput>")]
    pub fn respond(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        entropy: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Json<unknown>")] answer: &str,
        #[wasm_bindgen(unchecked_param_type = "Json<unknown>")] options: &str,
    ) -> Result<JsValue, JsValue> {
        let effect = with_context(&self.config, surroundings, entropy, |cx| {
            let (answer, options) = (convert::input(answer)?, convert::input(options)?);
            let options = Reader::named("options", &options);
            options.only(&["userAttributes", "clientMetadata", "friendlyDeviceName"])?;
            self.flow.respond(cx, &Reader::named("challengeResponse", &answer), &options)
        });
        handed_out(effect.map(|effect| effect.map(|output| json::to_text(&output))))
    }

    /// The challenge that waits, as [`SignIn::next`] handed it out; nothing when none waits.
    ///
    /// # Errors
    ///
    /// None: see `Call::afterwards`.
    #[allow(clippy::unnecessary_wraps, reason = "Node 20 may crash where one reference is given")]
    #[wasm_bindgen(unchecked_return_type = "SignInChallenge | null")]
    pub fn challenge(&self, now: f64) -> Result<JsValue, JsValue> {
        let next_step = self.flow.next_step().filter(|_| self.flow.is_open());
        let challenge = next_step.map(|next_step| {
            let (passkey, saved) = (self.flow.passkey_options(), self.flow.save(time::whole(now)));
            SignInOutput::Challenge(Box::new(WaitingSignIn { next_step, passkey, saved }))
        });
        Ok(convert::output(&challenge))
    }

    /// What the user typed; nothing before the sign-in has begun.
    pub fn login(&self) -> Option<String> {
        self.flow.login().map(ToString::to_string)
    }

    /// Ends it and wipes its secrets.
    pub fn abort(&mut self) {
        self.flow.abort();
    }
}

impl SignIn {
    fn of(client: &Client, flow: SigningIn) -> Self {
        Self { config: Rc::clone(&client.config), flow }
    }
}

fn read(input: &str, read: impl FnOnce(&Reader<'_>) -> Result<Beginning>) -> Result<Beginning, JsValue> {
    convert::input(input).and_then(|input| read(&Reader::input(&input))).map_err(|error| thrown(&error))
}

fn with_context_data(mut beginning: Beginning, data: Option<String>) -> Beginning {
    if let Beginning::SignIn { options, .. } = &mut beginning {
        options.context_data = data;
    }
    beginning
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Where a sign-in stands when its effects are over for now. */
export type SignInOutput =
  | SignInChallenge
  | { readonly kind: "signedIn"; readonly user: WireUser; readonly deviceNeedsConsent: boolean }
  | { readonly kind: "alreadySignedIn" };

/** Somebody must answer. */
export interface SignInChallenge {
  readonly kind: "challenge";
  /** Amplify's `nextStep`. */
  readonly nextStep: { readonly signInStep: string; readonly totpSetupDetails?: { readonly sharedSecret: string } };
  /** `PublicKeyCredentialRequestOptionsJSON`, when a passkey is asked for. */
  readonly passkey?: object;
  /** What goes on after a page reload; a secret for some minutes. */
  readonly saved?: object;
}
"#;
