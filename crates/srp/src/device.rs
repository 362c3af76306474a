//! The verifier of a remembered device.

use alloc::string::String;

use base64ct::{Base64, Encoding};

use crate::group::power_of_g;
use crate::identity::Identity;
use crate::number::to_signed_bytes;
use crate::secret::Secret;
use crate::stack::wiped;

/// What `ConfirmDevice` registers for a device, and the password with which the device signs in later.
///
/// A device signs in like a user, with its `DeviceGroupKey`, its `DeviceKey` and a random password as
/// [`Identity`]. Other than for a user, it is the client that makes the verifier.
#[derive(Debug)]
pub struct DeviceVerifier {
    /// `DeviceSecretVerifierConfig.Salt`, base64.
    pub salt: String,
    /// `DeviceSecretVerifierConfig.PasswordVerifier`, base64 of v = g^x.
    pub password_verifier: String,
    /// The device's password. It stays on the device, with the two keys.
    pub device_password: Secret<String>,
}

impl DeviceVerifier {
    /// Bytes in a salt.
    pub const SALT_LENGTH: usize = 16;

    /// Bytes that a device password is encoded from.
    pub const PASSWORD_LENGTH: usize = 40;

    /// Makes the verifier for the keys of `NewDeviceMetadata`. `salt` and `password` are random bytes.
    pub fn new(
        device_group_key: &str,
        device_key: &str,
        salt: &[u8; Self::SALT_LENGTH],
        password: &Secret<[u8; Self::PASSWORD_LENGTH]>,
    ) -> Self {
        wiped(|| {
            let device_password = Secret::new(Base64::encode_string(password.expose()));
            let identity = Identity {
                pool_name: device_group_key,
                user_id: device_key,
                password: device_password.expose(),
            };
            let verifier = power_of_g(identity.private_key(salt).expose());
            Self {
                salt: Base64::encode_string(&to_signed_bytes(salt)),
                password_verifier: Base64::encode_string(&to_signed_bytes(&verifier)),
                device_password,
            }
        })
    }
}
