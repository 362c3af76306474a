//! Answering the challenge that waits.

use alloc::format;
use alloc::string::String;

use super::answer::{AnswerOptions, UserAnswer};
use super::challenge::{ATTRIBUTE, Challenge, Setup};
use super::options::Factor;
use super::request::{Answer, Parameters};
use super::{SignIn, State, Step};
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::flow::mfa_type::MfaType;
use crate::reader::Reader;
use crate::secret::Secret;

impl SignIn {
    /// Answers the challenge that waits. `answer` is text (a code, a password, a choice), for an unknown challenge an
    /// object of texts; for a passkey the credential, as an object or as JSON text, or another factor's name instead.
    /// `options` is `{ userAttributes?, clientMetadata?, friendlyDeviceName? }`.
    ///
    /// # Errors
    ///
    /// [`Code::SignInException`] when no challenge waits or an answer is under way,
    /// [`Code::EmptyChallengeResponse`] for an empty answer, [`Code::IncorrectMFAMethod`] for a second factor that is not
    /// on offer, [`Code::InvalidArgument`] for an answer of the wrong kind. The challenge stays, and nothing was sent.
    pub fn respond(&mut self, cx: &Context<'_>, answer: &Reader<'_>, options: &Reader<'_>) -> Result<Step> {
        let challenge = match core::mem::take(&mut self.state) {
            State::Waiting(challenge) => challenge,
            state => {
                self.state = state;
                return Err(Error::new(Code::SignInException, "no sign-in waits for an answer"));
            }
        };
        let read = AnswerOptions::read(options).and_then(|options| {
            let answer = UserAnswer::read(&challenge, answer)?;
            Ok((answer, options))
        });
        match read {
            Ok((answer, options)) => self.take(cx, challenge, answer, options),
            Err(error) => {
                self.wait(Some(challenge));
                Err(error)
            }
        }
    }

    fn take(
        &mut self,
        cx: &Context<'_>,
        challenge: Challenge,
        answer: UserAnswer,
        options: AnswerOptions,
    ) -> Result<Step> {
        if let Some(metadata) = options.client_metadata {
            self.options.client_metadata = metadata;
        }
        match answer {
            UserAnswer::Responses(responses) => {
                let answer = Answer::new(challenge.name(), responses);
                self.answer(cx, Some(challenge), answer)
            }
            UserAnswer::SetUp(kind) => self.set_up(cx, challenge, kind),
            UserAnswer::Verify(code) => {
                self.verify(cx, challenge, &code, options.friendly_device_name.as_deref())
            }
            UserAnswer::NewPassword(password) => {
                let mut responses = Parameters::of("NEW_PASSWORD", password.expose());
                for (name, value) in &options.user_attributes {
                    responses.set(&format!("{ATTRIBUTE}{name}"), value);
                }
                self.options.password = Some(password);
                self.answer(cx, Some(challenge), Answer::new("NEW_PASSWORD_REQUIRED", responses))
            }
            UserAnswer::Password(password) => self.answer_password(cx, challenge, password),
            UserAnswer::Factor(factor) => match challenge {
                // The service's session takes no other answer than a passkey: begin again.
                Challenge::Passkey { .. } => {
                    self.options.preferred_challenge = Some(factor);
                    self.begin_again(cx, Some(challenge))
                }
                // The password is asked for before the service hears of the choice: one round trip less.
                _ if factor.is_password() => {
                    let srp = factor == Factor::PasswordSrp;
                    self.wait(Some(Challenge::Password { srp, chosen: true }));
                    Ok(Step::Challenge)
                }
                _ => {
                    let responses = Parameters::of("ANSWER", factor.name());
                    self.answer(cx, Some(challenge), Answer::new("SELECT_CHALLENGE", responses))
                }
            },
        }
    }

    /// Sets up this kind of second factor. The secret of an authenticator app is fetched.
    pub(super) fn set_up(
        &mut self,
        cx: &Context<'_>,
        mut challenge: Challenge,
        kind: MfaType,
    ) -> Result<Step> {
        if let Challenge::MfaSetup { setup, .. } = &mut challenge {
            *setup = if kind == MfaType::Email { Setup::Email } else { Setup::Choosing };
        }
        if kind == MfaType::Totp {
            return self.associate(cx, challenge);
        }
        self.wait(Some(challenge));
        Ok(Step::Challenge)
    }

    /// Sends or begins to prove the password. Password and factor are kept, in case the sign-in has to begin again.
    fn answer_password(
        &mut self,
        cx: &Context<'_>,
        challenge: Challenge,
        password: Secret<String>,
    ) -> Result<Step> {
        let srp = matches!(challenge, Challenge::Password { srp: true, .. });
        let chosen = matches!(challenge, Challenge::Password { chosen: true, .. });
        let factor = if srp { Factor::PasswordSrp } else { Factor::Password };
        let mut responses = Parameters::default();
        if srp {
            self.ephemeral = None;
            match self.public_a(cx) {
                Ok(public_a) => responses.set("SRP_A", &public_a),
                Err(error) => {
                    self.wait(Some(challenge));
                    return Err(error);
                }
            }
        } else {
            responses.set("PASSWORD", password.expose());
        }
        // When the factor was chosen here, the choice goes with it.
        let answer = if chosen {
            Answer::new("SELECT_CHALLENGE", responses.with("ANSWER", factor.name()))
        } else {
            Answer::new(factor.name(), responses)
        };
        self.options.password = Some(password);
        self.options.preferred_challenge = Some(factor);
        self.answer(cx, Some(challenge), answer)
    }
}
