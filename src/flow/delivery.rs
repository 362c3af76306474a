//! Where a code was sent.

use alloc::string::String;

use serde::Serialize;

use crate::error::Result;
use crate::reader::Reader;

/// Where a code was sent, as far as the service tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CodeDeliveryDetails {
    /// The masked address, for example `a***@e***`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// `EMAIL` or `SMS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_medium: Option<String>,
    /// The attribute that holds the address, for example `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_name: Option<String>,
}

impl CodeDeliveryDetails {
    /// Reads a `CodeDeliveryDetails`; empty when it is absent.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::InvalidResponse`] when it is no object, or a member is no text.
    pub fn read(details: &Reader<'_>) -> Result<Self> {
        details.optional_object()?;
        let text = |name| details.member(name).optional_string();
        Ok(Self {
            destination: text("Destination")?,
            delivery_medium: text("DeliveryMedium")?,
            attribute_name: text("AttributeName")?,
        })
    }

    /// Reads a `CodeDeliveryDetails` that may be absent.
    ///
    /// # Errors
    ///
    /// As [`CodeDeliveryDetails::read`].
    pub fn read_optional(details: &Reader<'_>) -> Result<Option<Self>> {
        details.present().map(|details| Self::read(&details)).transpose()
    }
}
