//! The device's part of a sign-in: its proof instead of a second factor, its registration afterwards, and going on
//! without it when the service no longer knows it.

use alloc::boxed::Box;

use super::super::Context;
use super::super::devices::{Device, enrol};
use super::{Pending, SignIn, SignedIn, Step};
use crate::error::{Code, Error, Result};
use crate::value::Value;

impl SignIn {
    /// A member of the device that signs in; `null` when there is none.
    pub(super) fn device(&self, member: &str) -> &Value {
        self.state.get("device").get(member)
    }

    /// Takes the device that is known for the user's name, unless there is one or it was lost.
    pub(super) fn find_device(&mut self) {
        if self.state.get("device").is_null() && !self.device_lost {
            let device = self.devices.find(self.state.text("username")).cloned();
            self.state.set("device", device);
        }
    }

    /// Answers `DEVICE_SRP_AUTH`, with an ephemeral value of its own.
    pub(super) fn begin_device(&mut self, cx: &Context<'_>) -> Result<Step> {
        if self.state.get("device").is_null() {
            return Err(Error::new(
                Code::DeviceMetadataError,
                "the service asks for a device that is not known here",
            ));
        }
        self.srp = None;
        let public_a = self.draw(cx)?;
        let responses = Value::object().with("SRP_A", public_a).with("DEVICE_KEY", self.device("key"));
        Ok(self.answer(cx, "DEVICE_SRP_AUTH", responses))
    }

    /// Registers the device that came with the tokens. Whatever happens to it, the user is signed in.
    pub(super) fn confirm_device(
        &mut self,
        cx: &Context<'_>,
        signed_in: Box<SignedIn>,
        key: &str,
        group_key: &str,
    ) -> Step {
        let Ok(verifier) = enrol(cx.host, group_key, key) else { return Step::Done(signed_in) };
        let config = Value::object()
            .with("PasswordVerifier", &verifier.password_verifier)
            .with("Salt", &verifier.salt);
        let body = Value::object()
            .with("AccessToken", signed_in.tokens.access())
            .with("DeviceKey", key)
            .with("DeviceName", self.state.get("deviceName"))
            .with("DeviceSecretVerifierConfig", config);
        let device = Device {
            username: &signed_in.username,
            login: &signed_in.login,
            key,
            group_key,
            password: verifier.device_password.expose(),
        };
        self.state.set("device", device.to_value());
        self.signed_in = Some(signed_in);
        Step::Send(self.send(cx, Pending::ConfirmDevice, body))
    }

    /// The service no longer knows the device: forget it, and send the answer that named it once more, or begin again.
    /// The error stands where the password is gone since the page was reloaded.
    pub(super) fn go_on_without_device(
        &mut self,
        cx: &Context<'_>,
        pending: Pending,
        error: Error,
    ) -> Result<Step> {
        self.devices.remove(self.state.get("device").get("key").text());
        self.state.set("device", Value::null());
        self.device_lost = true;
        let name = self.state.get("answerTo").clone();
        if pending == Pending::Respond && !name.is_null() {
            let responses = self.state.get("answer").clone();
            return Ok(self.answer(cx, name.text(), responses));
        }
        self.close();
        match self.state.check() {
            Ok(()) => self.begin_again(cx),
            Err(_) => Err(error),
        }
    }
}
