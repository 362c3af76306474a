//! The signed-in user's devices, as the pool knows them. What the client itself keeps of one is in [`super::devices`].

use super::call::Outcome::Shape;
use super::call::{Call, Effect, NOTHING};
use crate::http::Retry;

/// The shape of a device.
macro_rules! device {
    () => {
        "id=DeviceKey name=DeviceAttributes:nickname attributes=DeviceAttributes:byName \
         createDate=DeviceCreateDate:date lastModifiedDate=DeviceLastModifiedDate:date \
         lastAuthenticatedDate=DeviceLastAuthenticatedDate:date"
    };
}

/// `rememberDevice({ device?: { id }, status?: "remembered" | "not_remembered" })`. Without `device` it is this one:
/// whoever drives the call puts its key there. The same goes for the other calls on one device.
pub const REMEMBER_DEVICE: Call = Call {
    name: "rememberDevice",
    operation: "UpdateDeviceStatus",
    access_token: true,
    retry: Retry::Safe,
    body: "DeviceKey=device.id:device!DeviceMetadataError DeviceRememberedStatus=status:status",
    result: NOTHING,
    effect: Effect::None,
};

/// `forgetDevice({ device?: { id } })`. The pool asks the next sign-in from there for a second factor again.
pub const FORGET_DEVICE: Call = Call {
    name: "forgetDevice",
    operation: "ForgetDevice",
    access_token: true,
    retry: Retry::Safe,
    body: "DeviceKey=device.id:device!DeviceMetadataError",
    result: NOTHING,
    effect: Effect::DeviceForgotten,
};

/// `getDevice({ device?: { id } })`. Results in
/// `{ id, name, attributes, createDate, lastModifiedDate, lastAuthenticatedDate }`.
pub const GET_DEVICE: Call = Call {
    name: "getDevice",
    operation: "GetDevice",
    access_token: true,
    retry: Retry::Safe,
    body: "DeviceKey=device.id:device!DeviceMetadataError",
    result: Shape(concat!("=Device:one( ", device!(), " )")),
    effect: Effect::None,
};

/// `fetchDevices()`. Results in a list of devices in the form of [`GET_DEVICE`]: the first 60, as in Amplify. For more
/// there is [`LIST_DEVICES`].
pub const FETCH_DEVICES: Call = Call {
    name: "fetchDevices",
    operation: "ListDevices",
    access_token: true,
    retry: Retry::Safe,
    body: "Limit=.:page",
    result: Shape(concat!("=Devices:each( ", device!(), " )")),
    effect: Effect::None,
};

/// `listDevices({ pageSize?, nextToken? })`, with at most 60 devices on a page.
/// Results in `{ devices, nextToken }`; the last page has no `nextToken`.
pub const LIST_DEVICES: Call = Call {
    name: "listDevices",
    operation: "ListDevices",
    access_token: true,
    retry: Retry::Safe,
    body: "Limit=pageSize:page PaginationToken=nextToken",
    result: Shape(concat!("devices:each( ", device!(), " ) nextToken=PaginationToken")),
    effect: Effect::None,
};
