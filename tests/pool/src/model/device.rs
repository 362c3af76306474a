//! Remembered devices.

use num_bigint::BigUint;
use serde_json::{Value, json};

use super::env::epoch;
use crate::crypto::srp::Verifier;

#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) key: String,
    pub(crate) group_key: String,
    pub(crate) name: String,
    /// Absent until ConfirmDevice.
    pub(crate) verifier: Option<Verifier>,
    pub(crate) remembered: bool,
    pub(crate) created: i64,
    pub(crate) modified: i64,
    pub(crate) authenticated: i64,
}

impl Device {
    /// A device as it stands in NewDeviceMetadata, not confirmed yet.
    pub(crate) fn new(key: String, group_key: String, now: i64) -> Self {
        let name = String::new();
        Self {
            key,
            group_key,
            name,
            verifier: None,
            remembered: false,
            created: now,
            modified: now,
            authenticated: now,
        }
    }

    /// Keeps what ConfirmDevice brought: bytes with their sign byte.
    pub(crate) fn confirm(&mut self, salt: &[u8], verifier: &[u8]) {
        self.verifier =
            Some(Verifier { salt: BigUint::from_bytes_be(salt), v: BigUint::from_bytes_be(verifier) });
    }

    pub(crate) fn view(&self) -> Value {
        let status = if self.remembered { "remembered" } else { "not_remembered" };
        json!({
            "DeviceKey": self.key,
            "DeviceAttributes": [
                {"Name": "device_status", "Value": "valid"},
                {"Name": "device_name", "Value": self.name},
                {"Name": "dev:device_remembered_status", "Value": status},
                {"Name": "last_ip_used", "Value": "127.0.0.1"},
            ],
            "DeviceCreateDate": epoch(self.created),
            "DeviceLastModifiedDate": epoch(self.modified),
            "DeviceLastAuthenticatedDate": epoch(self.authenticated),
        })
    }
}
