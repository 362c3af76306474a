//! The signed-in user's devices, as the pool knows them. What the client itself keeps of one is in `flow::devices`.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use super::attribute_list::{self, Attributes};
use super::page;
use crate::error::{Code, Error, Result};
use crate::flow::input;
use crate::flow::operation::{Afterwards, Authorization, Caller, Operation};
use crate::http::Retry;
use crate::reader::Reader;

/// The most devices on a page: the service's limit.
const MAX_PAGE: u32 = 60;

/// A device, as far as the service tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// The device key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name, for people: the attribute `device_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the pool knows about it.
    pub attributes: Attributes,
    /// When it was first seen: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_date: Option<i64>,
    /// When its entry changed: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<i64>,
    /// When somebody signed in from there: Unix milliseconds, a `Date` in JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_authenticated_date: Option<i64>,
}

impl Device {
    fn read(device: &Reader<'_>) -> Result<Self> {
        let attributes = attribute_list::attributes(&device.member("DeviceAttributes"))?;
        Ok(Self {
            id: device.member("DeviceKey").optional_string()?,
            name: attributes.get("device_name").cloned(),
            attributes,
            create_date: device.member("DeviceCreateDate").optional_time()?,
            last_modified_date: device.member("DeviceLastModifiedDate").optional_time()?,
            last_authenticated_date: device.member("DeviceLastAuthenticatedDate").optional_time()?,
        })
    }

    fn read_list(list: &Reader<'_>) -> Result<Vec<Self>> {
        list.optional_objects()?.iter().map(Self::read).collect()
    }
}

/// A device of the user: the one that the application names by `device.id`, or this one.
#[derive(Debug, Serialize)]
#[serde(transparent)]
struct DeviceKey(Option<String>);

impl DeviceKey {
    fn read(input: &Reader<'_>) -> Result<Self> {
        let device = input.member("device");
        device.only(&["id"])?;
        Ok(Self(input::some_name(&device.member("id"))?))
    }

    fn complete(&mut self, caller: &Caller<'_>) -> Result<()> {
        let missing =
            || Error::new(Code::DeviceMetadataNotFoundException, "this device is not known to the pool");
        if self.0.is_none() {
            self.0 = Some(caller.device_key.ok_or_else(missing)?.into());
        }
        Ok(())
    }
}

/// `rememberDevice({ device?: { id }, status? })`: whether a device, by default this one, stands for the second factor.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct RememberDevice {
    device_key: DeviceKey,
    device_remembered_status: RememberedStatus,
}

/// Whether a device stands for the second factor.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum RememberedStatus {
    Remembered,
    NotRemembered,
}

impl Operation for RememberDevice {
    const NAME: &'static str = "UpdateDeviceStatus";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["device", "status"])?;
        let statuses = [
            ("remembered", RememberedStatus::Remembered),
            ("not_remembered", RememberedStatus::NotRemembered),
        ];
        let status = input.member("status").optional_choice(&statuses)?;
        Ok(Self {
            device_key: DeviceKey::read(input)?,
            device_remembered_status: status.unwrap_or(RememberedStatus::Remembered),
        })
    }

    fn complete(&mut self, caller: &Caller<'_>) -> Result<()> {
        self.device_key.complete(caller)
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }
}

/// `forgetDevice({ device?: { id } })`, by default this one. The next sign-in from there is asked for a second factor again.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ForgetDevice {
    device_key: DeviceKey,
}

impl Operation for ForgetDevice {
    const NAME: &'static str = "ForgetDevice";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ();

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["device"])?;
        Ok(Self { device_key: DeviceKey::read(input)? })
    }

    fn complete(&mut self, caller: &Caller<'_>) -> Result<()> {
        self.device_key.complete(caller)
    }

    fn output(&self, _: &Caller<'_>, _: &Reader<'_>) -> Result<Self::Output> {
        Ok(())
    }

    fn afterwards(&self) -> Afterwards {
        Afterwards::DeviceForgotten { device_key: self.device_key.0.clone().unwrap_or_default() }
    }
}

/// `getDevice({ device?: { id } })`, by default this one.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct GetDevice {
    device_key: DeviceKey,
}

impl Operation for GetDevice {
    const NAME: &'static str = "GetDevice";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = Device;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["device"])?;
        Ok(Self { device_key: DeviceKey::read(input)? })
    }

    fn complete(&mut self, caller: &Caller<'_>) -> Result<()> {
        self.device_key.complete(caller)
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        let device = answer.member("Device");
        device.object()?;
        Device::read(&device)
    }
}

/// `fetchDevices()`: the first 60, as in Amplify. For more there is [`ListDevices`].
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct FetchDevices {
    limit: u32,
}

impl Operation for FetchDevices {
    const NAME: &'static str = "ListDevices";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = Vec<Device>;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&[])?;
        Ok(Self { limit: MAX_PAGE })
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        Device::read_list(&answer.member("Devices"))
    }
}

/// `listDevices({ pageSize?, nextToken? })`, with at most 60 devices on a page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub struct ListDevices {
    limit: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination_token: Option<String>,
}

/// A page of devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListDevicesOutput {
    /// The devices.
    pub devices: Vec<Device>,
    /// Where the next page begins; absent on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

impl Operation for ListDevices {
    const NAME: &'static str = "ListDevices";
    const RETRY: Retry = Retry::Safe;
    const AUTHORIZATION: Authorization = Authorization::AccessToken;
    type Output = ListDevicesOutput;

    fn read(input: &Reader<'_>) -> Result<Self> {
        input.only(&["pageSize", "nextToken"])?;
        Ok(Self {
            limit: input.member("pageSize").optional_whole(0..=MAX_PAGE)?.unwrap_or(MAX_PAGE),
            pagination_token: page::token(input)?,
        })
    }

    fn output(&self, _: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output> {
        Ok(ListDevicesOutput {
            devices: Device::read_list(&answer.member("Devices"))?,
            next_token: page::next(&answer.member("PaginationToken"), self.pagination_token.as_deref())?,
        })
    }
}
