//! The device's part of a sign-in: its proof instead of a second factor, its registration afterwards, and going on
//! without it when the service no longer knows it.

use alloc::boxed::Box;
use alloc::string::ToString;

use serde::Serialize;
use serde_json::Value;

use super::automatic::AutomaticStep;
use super::request::{Answer, Parameters, Pending};
use super::{Sent, SignIn, SignedIn, State, Step};
use crate::error::{Code, Error, Result};
use crate::flow::Context;
use crate::flow::devices::{Device, enrol};
use crate::http::Retry;
use crate::reader::Reader;
use crate::wire;

/// The device that signs in.
#[derive(Debug, Default)]
pub(super) enum SigningDevice {
    /// None is known for the user's name so far.
    #[default]
    Unknown,
    /// This one.
    Known(Box<Device>),
    /// The service did not know it: the sign-in goes on without one.
    Lost,
}

impl SigningDevice {
    pub(super) fn known(&self) -> Option<&Device> {
        match self {
            Self::Known(device) => Some(device),
            Self::Unknown | Self::Lost => None,
        }
    }
}

/// A device that is being registered.
#[derive(Debug)]
pub(super) struct Registration {
    pub(super) device: Device,
    pub(super) signed_in: Box<SignedIn>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ConfirmDevice<'a> {
    access_token: &'a str,
    device_key: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_name: Option<&'a str>,
    device_secret_verifier_config: DeviceSecretVerifierConfig<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct DeviceSecretVerifierConfig<'a> {
    password_verifier: &'a str,
    salt: &'a str,
}

impl SignIn {
    /// Takes the device that is known for the user's name, unless there is one or it was lost.
    pub(super) fn find_device(&mut self) {
        if let (SigningDevice::Unknown, Some(device)) = (&self.device, self.devices.find(&self.username)) {
            self.device = SigningDevice::Known(Box::new(device.clone()));
        }
    }

    /// Answers `DEVICE_SRP_AUTH`, with an SRP exchange of its own.
    pub(super) fn begin_device(&mut self, cx: &Context<'_>) -> Result<Step> {
        self.automatic.take(AutomaticStep::BeginDevice)?;
        let Some(device) = self.device.known() else {
            let message = "the service asks for a device that is not known here";
            return Err(Error::new(Code::DeviceMetadataNotFoundException, message));
        };
        let key = device.key.clone();
        self.ephemeral = None;
        let responses = Parameters::of("DEVICE_KEY", &key).with("SRP_A", &self.public_a(cx)?);
        self.answer(cx, None, Answer::new("DEVICE_SRP_AUTH", responses))
    }

    /// Registers the device that came with the tokens. Whatever happens to it, the user is signed in.
    pub(super) fn confirm_device(
        &mut self,
        cx: &Context<'_>,
        signed_in: Box<SignedIn>,
        key: &str,
        group_key: &str,
    ) -> Step {
        let request = enrol(cx.random, group_key, key).and_then(|verifier| {
            let body = ConfirmDevice {
                access_token: &signed_in.tokens.access_token,
                device_key: key,
                device_name: self.options.device_name.as_deref(),
                device_secret_verifier_config: DeviceSecretVerifierConfig {
                    password_verifier: &verifier.password_verifier,
                    salt: &verifier.salt,
                },
            };
            let request = wire::user_pool(cx.pool, "ConfirmDevice", Retry::Throttled, &body)?;
            Ok((request, verifier))
        });
        let Ok((request, verifier)) = request else { return self.done(signed_in) };
        let device = Device {
            username: signed_in.username.clone(),
            login: signed_in.login.clone(),
            key: key.to_string(),
            group_key: group_key.to_string(),
            password: verifier.device_password.expose().clone(),
        };
        let registration = Box::new(Registration { device, signed_in });
        self.state = State::Sent(Sent { pending: Pending::ConfirmDevice(registration), challenge: None });
        Step::Send(request)
    }

    /// What came of the registration; `None` when it failed.
    pub(super) fn device_confirmed(&mut self, registration: Registration, answer: Option<&Value>) -> Step {
        let Registration { device, mut signed_in } = registration;
        if let Some(answer) = answer.map(Reader::answer) {
            let needed = answer.member("UserConfirmationNecessary").flag();
            signed_in.device_needs_consent = needed.unwrap_or_default();
            self.devices.insert(device);
            signed_in.devices = self.devices.clone();
        }
        self.done(signed_in)
    }

    /// Hands out the tokens.
    pub(super) fn done(&mut self, signed_in: Box<SignedIn>) -> Step {
        self.state = State::SignedIn;
        Step::Done(signed_in)
    }

    /// The service no longer knows the device: forget it, and send the answer that named it once more, or begin again.
    /// `error` stands where the password is gone since the page was reloaded.
    pub(super) fn go_on_without_device(
        &mut self,
        cx: &Context<'_>,
        sent: Sent,
        error: Error,
    ) -> Result<Step> {
        if let Some(device) = self.device.known() {
            let key = device.key.clone();
            self.devices.remove(&key);
        }
        self.device = SigningDevice::Lost;
        self.automatic.take(AutomaticStep::ForgetDevice)?;
        if let Pending::Respond(Some(answer)) = sent.pending {
            return self.answer(cx, sent.challenge, *answer);
        }
        if self.options.lacks_password() { Err(error) } else { self.begin_again(cx, None) }
    }

    /// Whether a refusal means that the service does not know the device.
    pub(super) fn is_device_lost(&self, pending: &Pending, error: &Error) -> bool {
        match pending {
            Pending::Device => is_refusal(error.code),
            Pending::Initiate | Pending::Respond(_) => {
                self.device.known().is_some() && is_about_device(error)
            }
            Pending::Associate | Pending::Verify | Pending::ConfirmDevice(_) => false,
        }
    }
}

/// Whether the service says that it does not know the device, by whichever of its exceptions.
fn is_about_device(error: &Error) -> bool {
    let missing = error.code == Code::ResourceNotFoundException && !error.message.contains("pool");
    is_refusal(error.code) && (error.message.contains("evice") || missing)
}

/// Whether the request itself was refused: neither an outage, nor a limit, nor a trigger's word.
fn is_refusal(code: Code) -> bool {
    matches!(
        code,
        Code::NotAuthorizedException | Code::ResourceNotFoundException | Code::InvalidParameterException
    )
}
