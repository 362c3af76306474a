//! The signed-in user's devices, as the pool knows them. What the client itself keeps of one is in [`super::devices`].

use alloc::vec::Vec;

use super::attributes::by_name;
use super::call::{Call, Effect, nothing};
use super::input::required;
use crate::error::{Code, Error, Result};
use crate::http::Retry;
use crate::token::seconds;
use crate::value::Value;
use crate::wire;

/// Most devices in one answer.
const PAGE: f64 = 60.0;

/// `rememberDevice({ device?: { id }, status?: "remembered" | "not_remembered" })`. Without `device` it is this one:
/// whoever drives the call puts its key there. The same goes for the other calls on one device.
pub static REMEMBER_DEVICE: Call = Call {
    name: "rememberDevice",
    operation: "UpdateDeviceStatus",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        let status = input.get("status").as_str().unwrap_or("remembered");
        Ok(key(input)?.with("DeviceRememberedStatus", status))
    },
    result: nothing,
    effect: Effect::None,
};

/// `forgetDevice({ device?: { id } })`. The pool asks the next sign-in from there for a second factor again.
pub static FORGET_DEVICE: Call = Call {
    name: "forgetDevice",
    operation: "ForgetDevice",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| key(input),
    result: nothing,
    effect: Effect::DeviceForgotten,
};

/// `getDevice({ device?: { id } })`. Results in
/// `{ id, name, attributes, createDate, lastModifiedDate, lastAuthenticatedDate }`.
pub static GET_DEVICE: Call = Call {
    name: "getDevice",
    operation: "GetDevice",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| key(input),
    result: |_, _, answer| match answer.get("Device") {
        found if found.is_object() => Ok(device(found)),
        _ => Err(wire::incomplete("Device")),
    },
    effect: Effect::None,
};

/// `fetchDevices()`. Results in a list of devices in the form of [`GET_DEVICE`]: the first 60, as in Amplify. For more
/// there is [`LIST_DEVICES`].
pub static FETCH_DEVICES: Call = Call {
    name: "fetchDevices",
    operation: "ListDevices",
    access_token: true,
    retry: Retry::Safe,
    body: |_, _| Ok(Value::object().with("Limit", PAGE)),
    result: |_, _, answer| Ok(devices(answer)),
    effect: Effect::None,
};

/// `listDevices({ pageSize?, nextToken? })`, with at most 60 devices on a page.
/// Results in `{ devices, nextToken }`; the last page has no `nextToken`.
pub static LIST_DEVICES: Call = Call {
    name: "listDevices",
    operation: "ListDevices",
    access_token: true,
    retry: Retry::Safe,
    body: |_, input| {
        let limit = input.get("pageSize").as_f64().unwrap_or(PAGE);
        Ok(Value::object().with("Limit", limit).with("PaginationToken", input.get("nextToken")))
    },
    result: |_, _, answer| {
        Ok(Value::object().with("devices", devices(answer)).with("nextToken", answer.get("PaginationToken")))
    },
    effect: Effect::None,
};

/// The body's `DeviceKey`.
fn key(input: &Value) -> Result<Value> {
    let key =
        required(input.get("device"), "id", Code::DeviceMetadataError).map_err(|error| match error.code {
            Code::DeviceMetadataError => {
                Error::new(Code::DeviceMetadataError, "this device is not known to the pool")
            }
            _ => error,
        })?;
    Ok(Value::object().with("DeviceKey", key))
}

fn devices(answer: &Value) -> Value {
    Value::from(answer.get("Devices").items().iter().map(device).collect::<Vec<_>>())
}

fn device(from: &Value) -> Value {
    let attributes = by_name(from.get("DeviceAttributes"));
    let date = |name: &str| seconds(from, name).map(Value::date);
    Value::object()
        .with("id", from.get("DeviceKey"))
        .with("name", attributes.get("device_name"))
        .with("attributes", attributes)
        .with("createDate", date("DeviceCreateDate"))
        .with("lastModifiedDate", date("DeviceLastModifiedDate"))
        .with("lastAuthenticatedDate", date("DeviceLastAuthenticatedDate"))
}
