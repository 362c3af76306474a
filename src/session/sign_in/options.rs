//! How a sign-in begins, and how a part of it ends.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;
use serde_json::Value;

use crate::error::Result;
use crate::flow::sign_in::{AuthFlow, Factor, NextStep, SavedSignIn, SignInOptions, StepUp};
use crate::reader::Reader;
use crate::session::event::CurrentUser;
use crate::session::record::User;

/// What happens when somebody is signed in already. Only a session that can still be used counts: its tokens are good, or
/// were just renewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IfSignedIn {
    /// The sign-in takes the place of the session once it has succeeded.
    #[default]
    Replace,
    /// The session is kept, if it is the same user's.
    Return,
    /// The sign-in is refused, whoever is signed in.
    Error,
}

/// How a sign-in begins.
#[derive(Debug)]
pub enum Beginning {
    /// With what the application was given.
    SignIn {
        /// The input of `signIn`.
        options: SignInOptions,
        /// What happens when somebody is signed in already.
        if_signed_in: IfSignedIn,
    },
    /// The user who is signed in proves more, or once more, who it is.
    StepUp {
        /// What is to be proved. The access token is the session's.
        step_up: StepUp,
        /// `EncodedData` of threat protection.
        context_data: Option<String>,
    },
    /// A sign-in that was saved waits for its answer.
    Resume {
        /// What [`SigningIn::save`](super::SigningIn::save) gave.
        saved: Value,
    },
}

/// Where a sign-in stands when its effects are over for now.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum SignInOutput {
    /// Somebody must answer, by [`SigningIn::respond`](super::SigningIn::respond).
    Challenge(Box<WaitingSignIn>),
    /// The session is stored.
    SignedIn {
        /// Whose it is.
        user: CurrentUser,
        /// The pool wants to be told whether to remember the new device (`UpdateDeviceStatus`).
        device_needs_consent: bool,
    },
    /// There was a session already, and it is kept.
    AlreadySignedIn,
}

/// A sign-in that waits for an answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WaitingSignIn {
    /// What the application is told to do.
    pub next_step: NextStep,
    /// `PublicKeyCredentialRequestOptionsJSON`, when a passkey is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passkey: Option<Value>,
    /// What goes on after a page reload; a secret for some minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved: Option<SavedSignIn>,
}

impl IfSignedIn {
    /// Reads `ifSignedIn`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for anything but `"replace"`, `"return"` and `"error"`.
    pub fn read(member: &Reader<'_>) -> Result<Self> {
        match member.optional_text()? {
            None | Some("replace") => Ok(Self::Replace),
            Some("return") => Ok(Self::Return),
            Some("error") => Ok(Self::Error),
            Some(_) => Err(member.wrong("must be \"replace\", \"return\" or \"error\"")),
        }
    }

    /// Whether the session of `user` stands in the way of a sign-in as `username`.
    pub(super) fn concerns(self, user: &User, username: &str) -> bool {
        match self {
            Self::Replace => false,
            Self::Return => username.is_empty() || user.is_called(username),
            Self::Error => true,
        }
    }
}

impl Beginning {
    /// Reads the input of `signIn`: that of [`SignInOptions::read`], and `ifSignedIn`, there or in its `options`.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidArgument`] for a member of the wrong kind.
    pub fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "password", "ifSignedIn", "options"])?;
        let known = SignInOptions::OPTIONS.into_iter().chain(["ifSignedIn"]).collect::<Vec<_>>();
        input.member("options").only(&known)?;
        let wish = input.member("ifSignedIn").present();
        let wish = wish.unwrap_or_else(|| input.member("options").member("ifSignedIn"));
        Ok(Self::SignIn { options: SignInOptions::read(input)?, if_signed_in: IfSignedIn::read(&wish)? })
    }
}

/// Whether a sign-in begins with an SRP exchange.
pub(super) fn begins_with_srp(options: &SignInOptions) -> bool {
    options.password.is_some()
        && match options.flow {
            AuthFlow::UserSrpAuth | AuthFlow::CustomWithSrp => true,
            AuthFlow::UserAuth => options.preferred_challenge == Some(Factor::PasswordSrp),
            AuthFlow::UserPasswordAuth | AuthFlow::CustomWithoutSrp => false,
        }
}
