//! The device's part of a sign-in: its proof instead of a second factor, its registration afterwards, and going on
//! without it when the service no longer knows it.

use alloc::boxed::Box;
use alloc::string::ToString;

use super::super::Context;
use super::super::devices::{Device, enrol};
use super::{Pending, SignIn, SignedIn, Step};
use crate::error::{Code, Error, Result};
use crate::http::{Request, Retry};
use crate::value::Value;
use crate::wire;

impl SignIn {
    /// Answers `DEVICE_SRP_AUTH`, with an ephemeral value of its own.
    pub(super) fn begin_device(&mut self, cx: &Context<'_>) -> Result<Request> {
        let Some(key) = self.device.as_ref().map(|device| device.key.clone()) else {
            return Err(Error::new(
                Code::DeviceMetadataError,
                "the service asks for a device that is not known here",
            ));
        };
        self.srp = None;
        let responses = Value::object().with("DEVICE_KEY", key).with("SRP_A", self.draw(cx)?);
        Ok(self.send_device(cx, "DEVICE_SRP_AUTH", responses))
    }

    /// Registers the device that came with the tokens. Whatever happens to it, the user is signed in.
    pub(super) fn confirm_device(
        &mut self,
        cx: &Context<'_>,
        signed_in: SignedIn,
        key: &str,
        group_key: &str,
    ) -> Step {
        let Ok(verifier) = enrol(cx.host, group_key, key) else {
            return Step::Done(Box::new(signed_in));
        };
        let config = Value::object()
            .with("PasswordVerifier", &verifier.password_verifier)
            .with("Salt", &verifier.salt);
        let body = Value::object()
            .with("AccessToken", signed_in.tokens.access())
            .with("DeviceKey", key)
            .with("DeviceName", self.options.device_name.as_ref())
            .with("DeviceSecretVerifierConfig", config);
        let device = Device {
            username: signed_in.username.clone(),
            login: signed_in.login.clone(),
            key: key.to_string(),
            group_key: group_key.to_string(),
            password: verifier.device_password.expose().clone(),
        };
        self.pending = Pending::ConfirmDevice(Box::new((signed_in, device)));
        Step::Send(wire::user_pool(cx.host, cx.pool, "ConfirmDevice", Retry::Throttled, body))
    }

    /// The device is registered.
    pub(super) fn device_confirmed((mut signed_in, device): (SignedIn, Device), answer: &Value) -> Step {
        signed_in.device_needs_consent = answer.get("UserConfirmationNecessary").as_bool().unwrap_or(false);
        signed_in.devices.insert(device);
        Step::Done(Box::new(signed_in))
    }

    /// The service no longer knows the device: forget it and begin again without, once. The error stands where the
    /// password is gone since the page was reloaded.
    pub(super) fn restart_without_device(&mut self, cx: &Context<'_>, error: Error) -> Result<Step> {
        self.drop_device();
        self.challenge = None;
        if self.options.check().is_err() {
            return Err(error);
        }
        self.begin_again(cx)
    }

    /// Starts over with what the user gave so far.
    pub(super) fn begin_again(&mut self, cx: &Context<'_>) -> Result<Step> {
        self.srp = None;
        self.session = None;
        self.options.session = None;
        self.username = self.options.username.clone();
        self.initiate(cx).map(Step::Send)
    }

    pub(super) fn drop_device(&mut self) {
        self.device_lost = true;
        if let Some(device) = self.device.take() {
            self.devices.remove(&device.key);
        }
    }
}
