//! How a sign-in begins: `InitiateAuth` with the `AuthParameters` of its flow, and what an exchange of SRP begins with.

use alloc::vec::Vec;

use super::super::Context;
use super::{AuthFlow, Pending, SignIn, Step};
use crate::error::Result;
use crate::host::Host;
use crate::http::Request;
use crate::secret::Secret;
use crate::srp::{Drawing, Ephemeral};
use crate::value::Value;

/// What `USER_AUTH` is told beside the factor's own parameters, and what it is called here. The last three are for a
/// step-up.
static CHOICE: [(&str, &str); 4] = [
    ("PREFERRED_CHALLENGE", "preferredChallenge"),
    ("TARGET_ACR_VALUES", "acrValues"),
    ("MAX_AGE", "maxAge"),
    ("ACCESS_TOKEN", "accessToken"),
];

impl SignIn {
    /// `InitiateAuth` for the flow that was asked for.
    pub(super) fn initiate(&mut self, cx: &Context<'_>) -> Result<Request> {
        let flow = self.state.flow();
        let preferred = self.state.text("preferredChallenge");
        let knows = !self.state.get("password").is_null();
        let (proves, sends) = match flow {
            AuthFlow::UserSrpAuth | AuthFlow::CustomWithSrp => (true, false),
            AuthFlow::UserPasswordAuth => (false, true),
            AuthFlow::CustomWithoutSrp => (false, false),
            // Without a password at hand the service asks for it by a challenge of its own.
            AuthFlow::UserAuth => (preferred == "PASSWORD_SRP" && knows, preferred == "PASSWORD"),
        };
        let mut parameters = self.named(cx).with("DEVICE_KEY", self.device("key"));
        if sends {
            parameters.set("PASSWORD", self.state.get("password"));
        }
        if flow == AuthFlow::UserAuth {
            for (theirs, ours) in &CHOICE {
                parameters.set(theirs, self.state.get(ours));
            }
        }
        if flow == AuthFlow::CustomWithSrp {
            parameters.set("CHALLENGE_NAME", "SRP_A");
        }
        if proves {
            parameters.set("SRP_A", self.draw(cx)?);
        }
        let body = self.annotated(cx).with("AuthFlow", flow.wire_name()).with("AuthParameters", parameters);
        Ok(self.send(cx, Pending::Initiate, body))
    }

    /// Starts over with what the user gave so far.
    pub(super) fn begin_again(&mut self, cx: &Context<'_>) -> Result<Step> {
        self.srp = None;
        self.state.set("session", Value::null());
        let login = self.state.get("login").clone();
        self.state.set("username", login);
        self.initiate(cx).map(Step::Send)
    }

    /// `SRP_A` of the prepared exchange, or of a new one.
    pub(super) fn draw(&mut self, cx: &Context<'_>) -> Result<Value> {
        if self.srp.is_none() {
            self.srp = Some(draw(cx.host)?);
        }
        Ok(self.srp.as_ref().map(Ephemeral::public_a).into())
    }
}

/// Begins an SRP exchange with 256 fresh random bits (RFC 5054, section 3.1): as strong as the 3072-bit group.
///
/// # Errors
///
/// When the host has no randomness.
pub fn draw(host: &dyn Host) -> Result<Ephemeral> {
    Ok(Ephemeral::new(random_exponent(host)?)?)
}

/// The same in slices, for a thread that has something else to do, too.
///
/// # Errors
///
/// As [`draw`].
pub fn begin_to_draw(host: &dyn Host) -> Result<Drawing> {
    Ok(Drawing::new(random_exponent(host)?)?)
}

fn random_exponent(host: &dyn Host) -> Result<Secret<Vec<u8>>> {
    let mut a = Secret::new(alloc::vec![0; Ephemeral::MIN_LENGTH]);
    host.random(a.expose_mut())?;
    Ok(a)
}
