//! Remembered devices: the keys that let one skip the second factor, kept per user and across sign-outs.

use alloc::string::String;
use alloc::vec::Vec;

use zeroize::Zeroize;

use crate::error::Result;
use crate::host::Host;
use crate::secret::Secret;
use crate::srp::device::{DeviceVerifier, PASSWORD, SALT, device_verifier};
use crate::value::Value;

/// A device that the pool knows, and the secret that proves it.
#[derive(Clone, PartialEq, Eq)]
pub struct Device {
    /// The name under which Cognito knows its user.
    pub username: String,
    /// What its user typed to sign in, which may be an alias.
    pub login: String,
    /// `DeviceKey`.
    pub key: String,
    /// `DeviceGroupKey`.
    pub group_key: String,
    /// The device's password.
    pub password: String,
}

/// The devices of all users who signed in here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Devices(Vec<Device>);

impl Devices {
    /// The device of the user with this name, be it Cognito's or what was typed. Where no name is the same, one in
    /// other letters (A to Z) is: most pools don't tell `Ada` from `ada`, some do.
    pub fn find(&self, name: &str) -> Option<&Device> {
        let by = |same: fn(&str, &str) -> bool| {
            let username = self.0.iter().find(|device| same(&device.username, name));
            username.or_else(|| self.0.iter().find(|device| same(&device.login, name)))
        };
        by(str::eq).or_else(|| by(str::eq_ignore_ascii_case))
    }

    /// Keeps a device, in place of an older one of the same user.
    pub fn insert(&mut self, device: Device) {
        self.0.retain(|known| known.username != device.username);
        self.0.push(device);
    }

    /// Drops the device with this key.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|device| device.key != key);
    }

    /// Does here what made `after` of `before`. Others may have changed this list meanwhile.
    pub fn follow(&mut self, before: &Self, after: &Self) {
        for gone in before.0.iter().filter(|device| !after.0.contains(device)) {
            self.remove(&gone.key);
        }
        for new in after.0.iter().filter(|device| !before.0.contains(device)) {
            self.insert(new.clone());
        }
    }

    /// As it is stored.
    pub fn to_value(&self) -> Value {
        let device = |device: &Device| {
            Value::object()
                .with("username", &device.username)
                .with("login", &device.login)
                .with("key", &device.key)
                .with("groupKey", &device.group_key)
                .with("password", &device.password)
        };
        Value::from(self.0.iter().map(device).collect::<Vec<_>>())
    }

    /// From the stored form; what is incomplete is left out.
    pub fn from_value(value: &Value) -> Self {
        let device = |value: &Value| {
            let text = |name| value.get(name).as_str().map(String::from);
            Some(Device {
                username: text("username")?,
                login: text("login")?,
                key: text("key")?,
                group_key: text("groupKey")?,
                password: text("password")?,
            })
        };
        Self(value.items().iter().filter_map(device).collect())
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.password.zeroize();
    }
}

impl core::fmt::Debug for Device {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Device(..)")
    }
}

/// Draws a password for a new device and makes its verifier.
///
/// # Errors
///
/// When the host has no randomness.
pub fn enrol(host: &dyn Host, group_key: &str, key: &str) -> Result<DeviceVerifier> {
    let mut salt = [0; SALT];
    host.random(&mut salt)?;
    let mut password = Secret::new([0; PASSWORD]);
    host.random(password.expose_mut())?;
    Ok(device_verifier(group_key, key, &salt, &password))
}
