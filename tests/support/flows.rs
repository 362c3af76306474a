//! The flows of a session as one type, so that a test can let different ones run side by side.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test file uses a part of this")]

use cognito_wasm::effect::{Progress, Reply};
use cognito_wasm::error::Result;
use cognito_wasm::session::SessionContext;
use cognito_wasm::session::event::CurrentUser;
use cognito_wasm::session::forget_device::ForgetDevice;
use cognito_wasm::session::oauth_sign_in::OAuthSignIn;
use cognito_wasm::session::renewal::{Need, Renewal, RenewalOptions, RenewalOutcome};
use cognito_wasm::session::sign_in::{Beginning, SignInOutput, SigningIn};
use cognito_wasm::session::sign_out::{Reach, SignOut};
use cognito_wasm::session::take_over::TakeOver;

use cognito_wasm::reader::Reader;
use serde_json::Value;

#[derive(Debug)]
pub enum Flow {
    Renewal(Box<Renewal>),
    SignIn(Box<SigningIn>),
    SignOut(Box<SignOut>),
    TakeOver(Box<TakeOver>),
    ForgetDevice(Box<ForgetDevice>),
    OAuthSignIn(Box<OAuthSignIn>),
}

#[derive(Debug)]
pub enum Output {
    Renewal(RenewalOutcome),
    SignIn(SignInOutput),
    SignedOut,
    TakenOver(bool),
    DeviceForgotten,
    OAuthSignedIn(CurrentUser),
}

impl Flow {
    /// A renewal in any case.
    pub fn forced() -> Self {
        let options = RenewalOptions { need: Need::Forced, ..RenewalOptions::default() };
        Self::Renewal(Box::new(Renewal::new(options)))
    }

    /// A renewal of tokens that can be handed out no longer.
    pub fn renewal() -> Self {
        Self::Renewal(Box::new(Renewal::new(RenewalOptions::default())))
    }

    pub fn sign_in(input: &Value) -> Self {
        let beginning = Beginning::read(&Reader::input(input));
        Self::SignIn(Box::new(SigningIn::new(beginning.expect("the input of signIn"), None)))
    }

    pub fn sign_out() -> Self {
        Self::SignOut(Box::new(SignOut::new(Reach::Here)))
    }

    pub fn global_sign_out() -> Self {
        Self::SignOut(Box::new(SignOut::new(Reach::Everywhere)))
    }

    pub fn take_over() -> Self {
        Self::TakeOver(Box::default())
    }

    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<Output>> {
        match self {
            Self::Renewal(flow) => Ok(flow.next(cx, reply)?.map(Output::Renewal)),
            Self::SignIn(flow) => Ok(flow.next(cx, reply)?.map(Output::SignIn)),
            Self::SignOut(flow) => Ok(flow.next(cx, reply)?.map(|()| Output::SignedOut)),
            Self::TakeOver(flow) => Ok(flow.next(cx, reply)?.map(Output::TakenOver)),
            Self::OAuthSignIn(flow) => Ok(flow.next(cx, reply)?.map(Output::OAuthSignedIn)),
            Self::ForgetDevice(flow) => Ok(flow.next(cx, reply)?.map(|()| Output::DeviceForgotten)),
        }
    }
}
