//! Device operations.

use serde_json::{Value, json};

use super::{Call, page};
use crate::auth::caller;
use crate::crypto::encode::from_base64;
use crate::model::config::DeviceMode;
use crate::wire::refusal::{Refusal, invalid_parameter};

const PAGE: usize = 60;

pub(crate) fn confirm_device(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let key = call.input.need("DeviceKey")?.to_owned();
    let config = call.input.get("DeviceSecretVerifierConfig");
    let bytes = |name: &str| {
        let text = config.and_then(|config| config.get(name)).and_then(Value::as_str);
        text.and_then(from_base64)
            .ok_or_else(|| invalid_parameter(format!("Invalid device secret verifier: {name}")))
    };
    let (salt, verifier) = (bytes("Salt")?, bytes("PasswordVerifier")?);
    let name = call.input.text("DeviceName").unwrap_or_default().to_owned();
    let own = caller.grant(call)?.device_key.as_deref() == Some(key.as_str());
    let always = call.pool.config.devices == DeviceMode::Always;
    let now = call.env.now();
    let device = call.pool.user_mut(&caller.sub)?.devices.get_mut(&key).filter(|_| own);
    let Some(device) = device else {
        return Err(invalid_parameter("Invalid device key given."));
    };
    if device.verifier.is_some() {
        return Err(Refusal::new("DeviceKeyExistsException", "Device key already exists."));
    }
    device.confirm(&salt, &verifier);
    device.name = name;
    device.remembered = always;
    device.modified = now;
    Ok(json!({"UserConfirmationNecessary": !always}))
}

pub(crate) fn update_device_status(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let key = call.input.need("DeviceKey")?.to_owned();
    let remembered = call.input.text("DeviceRememberedStatus").map(|status| status == "remembered");
    let now = call.env.now();
    let device = call.pool.user_mut(&caller.sub)?.devices.get_mut(&key).ok_or_else(unknown)?;
    device.remembered = remembered.unwrap_or(device.remembered);
    device.modified = now;
    Ok(json!({}))
}

pub(crate) fn forget_device(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let key = call.input.need("DeviceKey")?.to_owned();
    match call.pool.user_mut(&caller.sub)?.devices.remove(&key) {
        Some(_) => Ok(Value::Null),
        None => Err(unknown()),
    }
}

pub(crate) fn get_device(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let key = call.input.need("DeviceKey")?;
    let device = call.pool.user(&caller.sub)?.confirmed_device(key).ok_or_else(unknown)?;
    Ok(json!({"Device": device.view()}))
}

pub(crate) fn list_devices(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    tracked(call)?;
    let size = call.input.count("Limit").filter(|limit| *limit > 0).unwrap_or(PAGE);
    let devices = &call.pool.user(&caller.sub)?.devices;
    let confirmed = devices.values().filter(|device| device.verifier.is_some());
    let views: Vec<Value> = confirmed.map(crate::model::device::Device::view).collect();
    let (devices, next) = page(views, call.input.text("PaginationToken"), size)?;
    let mut answer = json!({ "Devices": devices });
    if let Some(next) = next {
        answer["PaginationToken"] = json!(next);
    }
    Ok(answer)
}

fn tracked(call: &Call) -> Result<(), Refusal> {
    if call.pool.config.devices == DeviceMode::Off {
        return Err(Refusal::new(
            "InvalidUserPoolConfigurationException",
            "Device tracking is not enabled for the user pool.",
        ));
    }
    Ok(())
}

fn unknown() -> Refusal {
    Refusal::new("ResourceNotFoundException", "Device does not exist.")
}
