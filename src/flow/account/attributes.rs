//! The signed-in user's attributes, their verification, and the end of the account.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use serde::Serialize;

use super::attribute_list::{self, AttributeList, Attributes};
use crate::entries::{Entries, Texts};
use crate::error::{Code, Result};
use crate::flow::delivery::CodeDeliveryDetails;
use crate::flow::input;
use crate::flow::operation::{Afterwards, Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;
use crate::secret::{self, Secret};

/// `fetchUserAttributes()`: all attributes that the client may read, each as text.
#[derive(Debug, Default, Serialize)]
pub struct FetchUserAttributes {}

impl Operation for FetchUserAttributes {
    const NAME: &'static str = "GetUser";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = Attributes;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        attribute_list::attributes(&answer.member("UserAttributes"))
    }
}

/// `updateUserAttributes({ userAttributes, options?: { clientMetadata, refreshTokens } })`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct UpdateUserAttributes {
    user_attributes: AttributeList,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
    #[serde(skip)]
    refresh_tokens: bool,
}

/// What became of one attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateUserAttributeOutput {
    /// Whether the new value holds.
    pub is_updated: bool,
    /// What to do next.
    pub next_step: UpdateAttributeStep,
}

/// What to do next about an attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "updateAttributeStep", rename_all = "SCREAMING_SNAKE_CASE", rename_all_fields = "camelCase")]
pub enum UpdateAttributeStep {
    /// Call `confirmUserAttribute` with the code that was sent.
    ConfirmAttributeWithCode {
        /// Where it was sent.
        code_delivery_details: CodeDeliveryDetails,
    },
    /// Nothing.
    Done,
}

impl UpdateUserAttributes {
    fn new(user_attributes: AttributeList, input: &Reader<'_>) -> Result<Self> {
        let options = input::options(input, &["clientMetadata", "refreshTokens"])?;
        let client_metadata = input::client_metadata(&options.member("clientMetadata"))?;
        let refresh_tokens = options.member("refreshTokens").flag()?;
        Ok(Self { user_attributes, client_metadata, refresh_tokens })
    }
}

impl Operation for UpdateUserAttributes {
    const NAME: &'static str = "UpdateUserAttributes";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = Entries<UpdateUserAttributeOutput>;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["userAttributes", "options"])?;
        let attributes = input.member("userAttributes");
        let list = AttributeList::read(&attributes)?;
        Self::new(list.ok_or_else(|| attributes.wrong("must name at least one attribute"))?, input)
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let waiting = answer.member("CodeDeliveryDetailsList").optional_objects()?;
        let waiting = waiting.iter().map(CodeDeliveryDetails::read).collect::<Result<Vec<_>>>()?;
        let output = |name: &str| {
            let details = waiting.iter().find(|details| details.attribute_name.as_deref() == Some(name));
            let next_step = details.cloned().map_or(UpdateAttributeStep::Done, |code_delivery_details| {
                UpdateAttributeStep::ConfirmAttributeWithCode { code_delivery_details }
            });
            UpdateUserAttributeOutput { is_updated: next_step == UpdateAttributeStep::Done, next_step }
        };
        Ok(Entries(self.user_attributes.names().map(|name| (name.to_string(), output(name))).collect()))
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::UserUpdated { refresh_tokens: self.refresh_tokens }
    }
}

/// `updateUserAttribute({ userAttribute: { attributeKey, value }, options?: { clientMetadata, refreshTokens } })`.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct UpdateUserAttribute {
    all: UpdateUserAttributes,
}

impl Operation for UpdateUserAttribute {
    const NAME: &'static str = UpdateUserAttributes::NAME;
    const RETRY: Retry = UpdateUserAttributes::RETRY;
    const AUTHORIZATION: Authorization = UpdateUserAttributes::AUTHORIZATION;
    type Output = UpdateUserAttributeOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["userAttribute", "options"])?;
        let attribute = input.member("userAttribute");
        attribute.only(&["attributeKey", "value"])?;
        let name = input::required_name(&attribute.member("attributeKey"), Code::InvalidArgument)?;
        let value = input::attribute_value(&attribute.member("value"))?;
        let list = AttributeList::one(name, value.into());
        Ok(Self { all: UpdateUserAttributes::new(list, input)? })
    }

    fn output(&self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let done = || UpdateUserAttributeOutput { is_updated: true, next_step: UpdateAttributeStep::Done };
        Ok(self.all.output(caller, answer)?.0.pop().map_or_else(done, |(_, output)| output))
    }

    fn afterwards(&self) -> Afterwards {
        self.all.afterwards()
    }
}

/// `sendUserAttributeVerificationCode({ userAttributeKey, options?: { clientMetadata } })`, for `email` or `phone_number`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct SendUserAttributeVerificationCode {
    attribute_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<Texts>,
}

impl Operation for SendUserAttributeVerificationCode {
    const NAME: &'static str = "GetUserAttributeVerificationCode";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = CodeDeliveryDetails;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["userAttributeKey", "options"])?;
        Ok(Self {
            attribute_name: input::required_name(&input.member("userAttributeKey"), Code::InvalidArgument)?,
            client_metadata: input::client_metadata(
                &input::options(input, &["clientMetadata"])?.member("clientMetadata"),
            )?,
        })
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        CodeDeliveryDetails::read(&answer.member("CodeDeliveryDetails"))
    }
}

/// `confirmUserAttribute({ userAttributeKey, confirmationCode })`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ConfirmUserAttribute {
    attribute_name: String,
    #[serde(serialize_with = "secret::exposed")]
    code: Secret<String>,
}

impl Operation for ConfirmUserAttribute {
    const NAME: &'static str = "VerifyUserAttribute";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["userAttributeKey", "confirmationCode"])?;
        Ok(Self {
            attribute_name: input::required_name(&input.member("userAttributeKey"), Code::InvalidArgument)?,
            code: input::required_code(
                &input.member("confirmationCode"),
                Code::EmptyConfirmUserAttributeCode,
            )?,
        })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::UserUpdated { refresh_tokens: false }
    }
}

/// `deleteUserAttributes({ userAttributeKeys })`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct DeleteUserAttributes {
    user_attribute_names: Vec<String>,
}

impl Operation for DeleteUserAttributes {
    const NAME: &'static str = "DeleteUserAttributes";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["userAttributeKeys"])?;
        let list = input.member("userAttributeKeys");
        let name = |item: &Reader<'_>| input::required_name(item, Code::InvalidArgument);
        let user_attribute_names = list.items()?.iter().map(name).collect::<Result<Vec<_>>>()?;
        if user_attribute_names.is_empty() {
            return Err(list.wrong("must name at least one attribute"));
        }
        Ok(Self { user_attribute_names })
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::UserUpdated { refresh_tokens: false }
    }
}

/// `deleteUser()`. The account is gone for good, its tokens with it.
#[derive(Debug, Default, Serialize)]
pub struct DeleteUser {}

impl Operation for DeleteUser {
    const NAME: &'static str = "DeleteUser";
    const RETRY: Retry = Retry::Throttled;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self {})
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::UserDeleted
    }
}
