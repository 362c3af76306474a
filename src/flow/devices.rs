//! Remembered devices: the keys that let one skip the second factor, kept per user and across sign-outs.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use cognito_srp::DeviceVerifier;
use serde::Serialize;

use crate::error::Result;
use crate::random::Random;
use crate::reader::Reader;
use crate::secret::{Secret, wipe};

/// A device that the pool knows, and the secret that proves it. The secret is wiped when the device is dropped.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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

/// The devices of all users who signed in here. Their stored form is a list of
/// `{ username, login, key, groupKey, password }`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Devices(Vec<Device>);

impl Devices {
    /// Reads the stored form. Malformed entries are ignored.
    #[must_use]
    pub fn read(stored: &Reader<'_>) -> Self {
        let devices = stored.items().unwrap_or_default();
        Self(devices.iter().filter_map(|device| Device::read(device).ok()).collect())
    }

    /// The device of the user with this name, be it Cognito's or what was typed. An exact match wins; without one, ASCII
    /// case is ignored: most pools do not tell `Ada` from `ada`, some do.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Device> {
        let by = |same: fn(&str, &str) -> bool| {
            let username = self.0.iter().find(|device| same(&device.username, name));
            username.or_else(|| self.0.iter().find(|device| same(&device.login, name)))
        };
        by(str::eq).or_else(|| by(str::eq_ignore_ascii_case))
    }

    /// All of them, the newest last.
    pub fn iter(&self) -> impl Iterator<Item = &Device> {
        self.0.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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

    /// Repeats here the changes that led from `before` to `after`. Others may have changed this list meanwhile.
    pub fn follow(&mut self, before: &Self, after: &Self) {
        for gone in before.0.iter().filter(|device| !after.0.contains(device)) {
            self.remove(&gone.key);
        }
        for new in after.0.iter().filter(|device| !before.0.contains(device)) {
            self.insert(new.clone());
        }
    }
}

impl Device {
    /// Reads the stored form.
    fn read(stored: &Reader<'_>) -> Result<Self> {
        let text = |name| stored.member(name).text().map(ToString::to_string);
        Ok(Self {
            username: text("username")?,
            login: text("login")?,
            key: text("key")?,
            group_key: text("groupKey")?,
            password: text("password")?,
        })
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        wipe(&mut self.password);
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Device(..)")
    }
}

/// Draws a password for a new device and makes the verifier that registers it.
///
/// # Errors
///
/// [`crate::error::Code::RandomnessUnavailable`].
pub fn enrol(random: &dyn Random, group_key: &str, key: &str) -> Result<DeviceVerifier> {
    let mut salt = [0; DeviceVerifier::SALT_LENGTH];
    random.fill(&mut salt)?;
    let mut password = Secret::new([0; DeviceVerifier::PASSWORD_LENGTH]);
    random.fill(password.expose_mut())?;
    Ok(DeviceVerifier::new(group_key, key, &salt, &password))
}
