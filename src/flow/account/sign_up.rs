//! Signing up: a new user, the code that confirms it, and another code when that one got lost.

use alloc::string::String;

use serde::Serialize;
use serde_json::Value;

use super::attribute_list::AttributeList;
use crate::entries::Texts;
use crate::error::{Code, Result};
use crate::flow::delivery::CodeDeliveryDetails;
use crate::flow::input;
use crate::flow::operation::{Afterwards, Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};

/// `signUp({ username, password?, options?: { userAttributes, validationData, clientMetadata, autoSignIn } })`; without a
/// password, or with an empty one, where the pool signs in without.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SignUp {
    username: String,
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "secret::optional_exposed")]
    password: Option<Secret<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_attributes: Option<AttributeList>,
    #[serde(skip_serializing_if = "Option::is_none")]
    validation_data: Option<AttributeList>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
    #[serde(skip)]
    auto_sign_in: bool,
}

/// How a sign-up stands.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SignUpOutput {
    /// Whether the account can be used.
    pub is_sign_up_complete: bool,
    /// The user's id, from `signUp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// What to do next.
    pub next_step: SignUpStep,
    /// The `Session` by which a sign-in may follow without another code. It never leaves the core.
    #[serde(skip)]
    pub session: Option<Secret<String>>,
}

/// What to do next in a sign-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "signUpStep", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum SignUpStep {
    /// Call `confirmSignUp` with the code that was sent.
    ConfirmSignUp {
        /// Where it was sent; empty when the service does not tell.
        code_delivery_details: CodeDeliveryDetails,
    },
    /// Call `autoSignIn`.
    CompleteAutoSignIn,
    /// Nothing: the user can sign in.
    Done,
}

impl SignUpStep {
    const fn last(auto_sign_in: bool) -> Self {
        if auto_sign_in { Self::CompleteAutoSignIn } else { Self::Done }
    }
}

impl Operation for SignUp {
    const NAME: &'static str = "SignUp";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::Client;
    type Output = SignUpOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "password", "options"])?;
        let names = ["userAttributes", "validationData", "clientMetadata", "autoSignIn"];
        let options = input::options(input, &names)?;
        Ok(Self {
            username: input::required_name(&input.member("username"), Code::EmptySignUpUsername)?,
            password: input::password(&input.member("password"))?,
            user_attributes: AttributeList::read(&options.member("userAttributes"))?,
            validation_data: AttributeList::read(&options.member("validationData"))?,
            client_metadata: input::client_metadata(&options.member("clientMetadata"))?,
            auto_sign_in: wants_auto_sign_in(&options.member("autoSignIn"))?,
        })
    }

    fn username(&self) -> Option<&str> {
        Some(&self.username)
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let is_sign_up_complete = answer.member("UserConfirmed").flag()?;
        let code_delivery_details = CodeDeliveryDetails::read(&answer.member("CodeDeliveryDetails"))?;
        Ok(SignUpOutput {
            is_sign_up_complete,
            user_id: Some(answer.member("UserSub").text()?.into()),
            next_step: if is_sign_up_complete {
                SignUpStep::last(self.auto_sign_in)
            } else {
                SignUpStep::ConfirmSignUp { code_delivery_details }
            },
            session: session(answer)?,
        })
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::SignUp
    }
}

/// `confirmSignUp({ username, confirmationCode, options?: { forceAliasCreation, clientMetadata } })`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfirmSignUp {
    /// Whose account.
    pub username: String,
    #[serde(serialize_with = "secret::exposed")]
    confirmation_code: Secret<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    force_alias_creation: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
    /// The `Session` of the sign-up. The automatic sign-in puts it here.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "secret::optional_exposed")]
    pub session: Option<Secret<String>>,
    /// Whether a sign-in follows. The automatic sign-in says so.
    #[serde(skip)]
    pub auto_sign_in: bool,
}

impl Operation for ConfirmSignUp {
    const NAME: &'static str = "ConfirmSignUp";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::Client;
    type Output = SignUpOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "confirmationCode", "options"])?;
        let options = input::options(input, &["forceAliasCreation", "clientMetadata"])?;
        let force = options.member("forceAliasCreation").present();
        Ok(Self {
            username: input::required_name(&input.member("username"), Code::EmptyConfirmSignUpUsername)?,
            confirmation_code: input::required_code(
                &input.member("confirmationCode"),
                Code::EmptyConfirmSignUpCode,
            )?,
            force_alias_creation: force.map(|force| force.flag()).transpose()?,
            client_metadata: input::client_metadata(&options.member("clientMetadata"))?,
            session: None,
            auto_sign_in: false,
        })
    }

    fn username(&self) -> Option<&str> {
        Some(&self.username)
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        Ok(SignUpOutput {
            is_sign_up_complete: true,
            user_id: None,
            next_step: SignUpStep::last(self.auto_sign_in),
            session: session(answer)?,
        })
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::SignUp
    }
}

/// `resendSignUpCode({ username, options?: { clientMetadata } })`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ResendSignUpCode {
    username: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
}

impl Operation for ResendSignUpCode {
    const NAME: &'static str = "ResendConfirmationCode";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::Client;
    type Output = CodeDeliveryDetails;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["username", "options"])?;
        Ok(Self {
            username: input::required_name(&input.member("username"), Code::EmptyresendSignUpCodeUsername)?,
            client_metadata: input::client_metadata(
                &input::options(input, &["clientMetadata"])?.member("clientMetadata"),
            )?,
        })
    }

    fn username(&self) -> Option<&str> {
        Some(&self.username)
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        CodeDeliveryDetails::read(&answer.member("CodeDeliveryDetails"))
    }
}

/// Whether a sign-in is to follow. The options of one are read by the automatic sign-in itself.
fn wants_auto_sign_in(wish: &Reader<'_>) -> Result<bool> {
    match wish.value() {
        Value::Null => Ok(false),
        Value::Bool(wanted) => Ok(*wanted),
        Value::Object(_) => Ok(true),
        _ => Err(wish.wrong("must be a boolean or the options of a sign-in")),
    }
}

fn session(answer: &Reader<'_>) -> Result<Option<Secret<String>>> {
    Ok(answer.member("Session").optional_text()?.map(Into::into))
}
