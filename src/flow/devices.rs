//! Remembered devices: the keys that let one skip the second factor, kept per user and across sign-outs.

use alloc::vec::Vec;

use zeroize::Zeroize;

use crate::error::Result;
use crate::host::Host;
use crate::secret::Secret;
use crate::srp::DeviceVerifier;
use crate::value::Value;

/// A device that the pool knows, and the secret that proves it.
#[derive(Clone, Copy)]
pub struct Device<'a> {
    /// The name under which Cognito knows its user.
    pub username: &'a str,
    /// What its user typed to sign in, which may be an alias.
    pub login: &'a str,
    /// `DeviceKey`.
    pub key: &'a str,
    /// `DeviceGroupKey`.
    pub group_key: &'a str,
    /// The device's password.
    pub password: &'a str,
}

/// The members of a device as it is stored, all of them texts.
const MEMBERS: [&str; 5] = ["username", "login", "key", "groupKey", "password"];

/// The devices of all users who signed in here, as they are stored: `{ username, login, key, groupKey, password }`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Devices(Vec<Value>);

impl Devices {
    /// The device of the user with this name, be it Cognito's or what was typed. Where no name is the same, one in
    /// other letters (A to Z) is: most pools don't tell `Ada` from `ada`, some do.
    pub fn find(&self, name: &str) -> Option<&Value> {
        let same: &[fn(&str, &str) -> bool] = &[str::eq, str::eq_ignore_ascii_case];
        for same in same {
            for member in &["username", "login"] {
                let found = self.0.iter().find(|device| same(device.get(member).text(), name));
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }

    /// Keeps a device, in place of an older one of the same user.
    pub fn insert(&mut self, device: &Device<'_>) {
        self.keep(device.to_value());
    }

    /// The same in its stored form.
    pub(super) fn keep(&mut self, device: Value) {
        self.drop_where("username", device.get("username").text());
        self.0.push(device);
    }

    /// Drops the device with this key.
    pub fn remove(&mut self, key: &str) {
        self.drop_where("key", key);
    }

    fn drop_where(&mut self, member: &str, text: &str) {
        let mut kept = Self::default();
        for device in &self.0 {
            if !device.get(member).is(text) {
                kept.0.push(device.clone());
            }
        }
        *self = kept;
    }

    /// Does here what made `after` of `before`. Others may have changed this list meanwhile.
    pub fn follow(&mut self, before: &Self, after: &Self) {
        for device in &before.0 {
            if !after.has(device) {
                self.remove(device.get("key").text());
            }
        }
        for device in &after.0 {
            if !before.has(device) {
                self.keep(device.clone());
            }
        }
    }

    #[inline(never)]
    fn has(&self, device: &Value) -> bool {
        self.0.contains(device)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As it is stored.
    pub fn to_value(&self) -> Value {
        self.0.clone().into()
    }

    /// From the stored form; what is incomplete is left out.
    pub fn from_value(value: &Value) -> Self {
        let mut devices = Self::default();
        for device in value.items() {
            let mut complete = Value::object();
            for member in &MEMBERS {
                complete.set(member, device.get(member).as_str());
            }
            if complete.entries().len() == MEMBERS.len() {
                devices.0.push(complete);
            }
        }
        devices
    }
}

impl Drop for Devices {
    fn drop(&mut self) {
        for device in &mut self.0 {
            device.zeroize();
        }
    }
}

impl Device<'_> {
    /// As it is stored.
    pub(super) fn to_value(self) -> Value {
        Value::object()
            .with("username", self.username)
            .with("login", self.login)
            .with("key", self.key)
            .with("groupKey", self.group_key)
            .with("password", self.password)
    }
}

impl core::fmt::Debug for Device<'_> {
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
    let mut salt = [0; DeviceVerifier::SALT_LENGTH];
    host.random(&mut salt)?;
    let mut password = Secret::new([0; DeviceVerifier::PASSWORD_LENGTH]);
    host.random(password.expose_mut())?;
    Ok(DeviceVerifier::new(group_key, key, &salt, &password))
}
