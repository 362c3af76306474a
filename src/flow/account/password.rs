//! Forgotten and changed passwords.

use alloc::string::String;

use serde::Serialize;

use crate::entries::Texts;
use crate::error::{Code, Result};
use crate::flow::delivery::CodeDeliveryDetails;
use crate::flow::input;
use crate::flow::operation::{Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};

/// `resetPassword({ username, options?: { clientMetadata } })`: sends a code.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResetPassword {
    username: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
}

/// How a reset stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResetPasswordOutput {
    /// Whether the password is reset: not yet.
    pub is_password_reset: bool,
    /// What to do next.
    pub next_step: ResetPasswordStep,
}

/// What to do next about a forgotten password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "resetPasswordStep", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum ResetPasswordStep {
    /// Call `confirmResetPassword` with the code that was sent.
    ConfirmResetPasswordWithCode {
        /// Where it was sent, if the service tells.
        #[serde(skip_serializing_if = "Option::is_none")]
        code_delivery_details: Option<CodeDeliveryDetails>,
    },
}

impl Operation for ResetPassword {
    const NAME: &'static str = "ForgotPassword";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::Client;
    type Output = ResetPasswordOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "options"])?;
        Ok(Self {
            username: input::required_name(&input.member("username"), Code::EmptyResetPasswordUsername)?,
            client_metadata: input::client_metadata(
                &input::options(input, &["clientMetadata"])?.member("clientMetadata"),
            )?,
        })
    }

    fn username(&self) -> Option<&str> {
        Some(&self.username)
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let code_delivery_details =
            CodeDeliveryDetails::read_optional(&answer.member("CodeDeliveryDetails"))?;
        let next_step = ResetPasswordStep::ConfirmResetPasswordWithCode { code_delivery_details };
        Ok(ResetPasswordOutput { is_password_reset: false, next_step })
    }
}

/// `confirmResetPassword({ username, newPassword, confirmationCode, options?: { clientMetadata } })`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfirmResetPassword {
    username: String,
    #[serde(serialize_with = "secret::exposed")]
    confirmation_code: Secret<String>,
    #[serde(serialize_with = "secret::exposed")]
    password: Secret<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
}

impl Operation for ConfirmResetPassword {
    const NAME: &'static str = "ConfirmForgotPassword";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::Client;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "newPassword", "confirmationCode", "options"])?;
        let code = input.member("confirmationCode");
        let password = input.member("newPassword");
        Ok(Self {
            username: input::required_name(
                &input.member("username"),
                Code::EmptyConfirmResetPasswordUsername,
            )?,
            confirmation_code: input::required_code(&code, Code::EmptyConfirmResetPasswordConfirmationCode)?,
            password: input::required_password(&password, Code::EmptyConfirmResetPasswordNewPassword)?,
            client_metadata: input::client_metadata(
                &input::options(input, &["clientMetadata"])?.member("clientMetadata"),
            )?,
        })
    }

    fn username(&self) -> Option<&str> {
        Some(&self.username)
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}

/// `updatePassword({ oldPassword?, newPassword })`; without the old one it sets a passwordless user's first.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdatePassword {
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "secret::optional_exposed")]
    previous_password: Option<Secret<String>>,
    #[serde(serialize_with = "secret::exposed")]
    proposed_password: Secret<String>,
}

impl Operation for UpdatePassword {
    const NAME: &'static str = "ChangePassword";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["oldPassword", "newPassword"])?;
        let password = |reader: &Reader<'_>| input::required_password(reader, Code::EmptyUpdatePassword);
        // An empty old password is a form that was not filled in, not a user without a password.
        let previous = input.member("oldPassword").present();
        Ok(Self {
            previous_password: previous.map(|previous| password(&previous)).transpose()?,
            proposed_password: password(&input.member("newPassword"))?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}
