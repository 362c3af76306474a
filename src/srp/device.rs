//! The verifier of a remembered device.
//!
//! A device signs in like a user does, only that the client draws the password, and registers the verifier itself with
//! `ConfirmDevice`. Later, [`super::Parties`] holds the device group key, the device key and this password.

use alloc::string::String;

use super::{Parties, group, private_key};
use crate::encode::{base64_encode, signed_bytes};
use crate::secret::Secret;

/// Bytes in a device's salt.
pub const SALT: usize = 16;

/// Bytes that a device password is made of.
pub const PASSWORD: usize = 40;

/// What registers a device, and what to keep for its sign-ins.
#[derive(Debug)]
pub struct DeviceVerifier {
    /// `DeviceSecretVerifierConfig.Salt`: base64 of the salt, with its sign byte.
    pub salt: String,
    /// `DeviceSecretVerifierConfig.PasswordVerifier`: base64 of v = g^x, with its sign byte.
    pub password_verifier: String,
    /// The device's password. It stays on the device, beside the two keys.
    pub device_password: Secret<String>,
}

/// Makes the verifier for the keys in `NewDeviceMetadata`. Both arrays are random bytes.
pub fn device_verifier(
    device_group_key: &str,
    device_key: &str,
    salt: &[u8; SALT],
    password: &Secret<[u8; PASSWORD]>,
) -> DeviceVerifier {
    let device_password = Secret::new(base64_encode(password.expose()));
    let parties =
        Parties { pool_name: device_group_key, user_id: device_key, password: device_password.expose() };
    let x = private_key(&parties, salt);
    DeviceVerifier {
        salt: base64_encode(&signed_bytes(salt)),
        password_verifier: base64_encode(&signed_bytes(&group::power_of_g(x.expose()))),
        device_password,
    }
}
