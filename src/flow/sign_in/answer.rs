//! The user's answer to a challenge, as the application passes it in.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::challenge::{Challenge, Setup};
use super::options::Factor;
use super::request::Parameters;
use crate::entries::Texts;
use crate::error::{Code, Error, Result};
use crate::flow::input;
use crate::flow::mfa_type::MfaType;
use crate::json;
use crate::reader::Reader;
use crate::secret::Secret;

/// What the answer to a challenge asks for.
pub(super) enum UserAnswer {
    /// To send these responses.
    Responses(Parameters),
    /// To set up this kind of second factor.
    SetUp(MfaType),
    /// To check the first code of an authenticator app.
    Verify(Secret<String>),
    /// To send or prove this password.
    Password(Secret<String>),
    /// To replace the temporary password.
    NewPassword(Secret<String>),
    /// To use this first factor.
    Factor(Factor),
}

/// What may go with an answer.
pub(super) struct AnswerOptions {
    /// `ClientMetadata` from here on.
    pub(super) client_metadata: Option<Texts>,
    /// The attributes that go with a new password.
    pub(super) user_attributes: Vec<(String, String)>,
    /// The name of the device that an authenticator app is on.
    pub(super) friendly_device_name: Option<String>,
}

impl AnswerOptions {
    /// Reads `{ clientMetadata?, userAttributes?, friendlyDeviceName? }`.
    pub(super) fn read(options: &Reader<'_>) -> Result<Self> {
        options.optional_object()?;
        Ok(Self {
            client_metadata: input::client_metadata(&options.member("clientMetadata"))?,
            user_attributes: input::attributes(&options.member("userAttributes"))?,
            friendly_device_name: input::name(&options.member("friendlyDeviceName"))?,
        })
    }
}

impl UserAnswer {
    /// Reads the answer to this challenge.
    pub(super) fn read(challenge: &Challenge, answer: &Reader<'_>) -> Result<Self> {
        match challenge {
            Challenge::SmsMfa(_) | Challenge::SmsOtp(_) | Challenge::EmailOtp(_) | Challenge::Totp => {
                let mut member = challenge.name().to_string();
                member.push_str("_CODE");
                let code = required(input::code(answer)?, answer)?;
                Ok(Self::Responses(Parameters::of(&member, code.expose())))
            }
            Challenge::Custom { .. } => {
                let text = required(input::answer(answer)?, answer)?;
                Ok(Self::Responses(Parameters::of("ANSWER", text)))
            }
            Challenge::SelectMfa { allowed } => {
                let name = required(input::name(answer)?, answer)?;
                let kind = allowed_type(allowed, &name).ok_or_else(not_allowed)?;
                Ok(Self::Responses(Parameters::of("ANSWER", kind.wire_name())))
            }
            Challenge::MfaSetup { allowed, setup } => Self::read_setup(allowed, setup, answer),
            Challenge::NewPassword { .. } => {
                Ok(Self::NewPassword(required(input::password(answer)?, answer)?))
            }
            Challenge::Password { .. } => Ok(Self::Password(required(input::password(answer)?, answer)?)),
            Challenge::SelectFactor { .. } => {
                Ok(Self::Factor(Factor::from(required(input::name(answer)?, answer)?.as_str())))
            }
            Challenge::Passkey { .. } => Self::read_passkey(answer),
            Challenge::Unknown { .. } => {
                answer.object()?;
                let mut responses = Parameters::default();
                for (name, value) in answer.texts()?.unwrap_or_default() {
                    input::answer(&answer.member(name))?;
                    responses.set(name, value);
                }
                Ok(Self::Responses(responses))
            }
            Challenge::ConfirmSignUp | Challenge::ResetPassword => {
                Err(Error::new(Code::SignInException, "this step is not answered by confirmSignIn"))
            }
        }
    }

    /// The name of what is to be set up, or what sets it up.
    fn read_setup(allowed: &[MfaType], setup: &Setup, answer: &Reader<'_>) -> Result<Self> {
        let text = required(input::name(answer)?, answer)?;
        if let Some(kind) = allowed_type(allowed, &text) {
            return Ok(Self::SetUp(kind));
        }
        match setup {
            Setup::Choosing => Err(not_allowed()),
            Setup::Totp(_) => Ok(Self::Verify(required(input::code(answer)?, answer)?)),
            Setup::Email => Ok(Self::Responses(Parameters::of("EMAIL", &text))),
        }
    }

    /// The credential, as an object or as JSON text, or the name of another factor.
    fn read_passkey(answer: &Reader<'_>) -> Result<Self> {
        if answer.value().is_object() {
            let credential = json::to_text(answer.value());
            if credential.len() > input::MAX_ANSWER {
                return Err(answer.wrong("is too long for a credential"));
            }
            return Ok(Self::Responses(Parameters::of("CREDENTIAL", &credential)));
        }
        let text = required(input::answer(answer)?.map(str::trim).filter(|text| !text.is_empty()), answer)?;
        if text.starts_with('{') {
            return Ok(Self::Responses(Parameters::of("CREDENTIAL", text)));
        }
        Ok(Self::Factor(Factor::from(text)))
    }
}

fn required<T>(value: Option<T>, answer: &Reader<'_>) -> Result<T> {
    value.ok_or_else(|| answer.missing(Code::EmptyChallengeResponse))
}

fn allowed_type(allowed: &[MfaType], name: &str) -> Option<MfaType> {
    MfaType::from_name(name).filter(|kind| allowed.contains(kind))
}

fn not_allowed() -> Error {
    Error::new(Code::IncorrectMFAMethod, "the answer must be one of allowedMFATypes")
}
