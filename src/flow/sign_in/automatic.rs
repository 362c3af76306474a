//! What a sign-in does without the user, and its bounds: a service cannot keep it busy for ever.

use crate::error::{Code, Error, Result};

/// Most automatic steps of one sign-in.
const MOST: usize = 12;

/// A step that is taken without the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AutomaticStep {
    /// The proof of the password, after `PASSWORD_VERIFIER`.
    ProvePassword,
    /// The beginning of a device's proof, after `DEVICE_SRP_AUTH`.
    BeginDevice,
    /// The proof of a device, after `DEVICE_PASSWORD_VERIFIER`.
    ProveDevice,
    /// Fetching the secret of an authenticator app, where nothing else can be set up.
    AssociateApp,
    /// Going on without a device that the service does not know.
    ForgetDevice,
}

/// The automatic steps that were taken.
#[derive(Debug, Default)]
pub(super) struct AutomaticSteps {
    count: usize,
    /// Those since the sign-in began, or began again.
    taken: [Option<AutomaticStep>; 5],
}

impl AutomaticSteps {
    /// Takes a step: each once, and once more after the sign-in has begun again.
    pub(super) fn take(&mut self, step: AutomaticStep) -> Result<()> {
        let place = self.taken.iter_mut().find(|taken| taken.is_none_or(|taken| taken == step));
        match place {
            Some(place) if place.is_none() && self.count < MOST => {
                *place = Some(step);
                self.count = self.count.saturating_add(1);
                Ok(())
            }
            _ => {
                Err(Error::new(Code::InvalidResponse, "the service asks for the same proof again and again"))
            }
        }
    }

    /// The sign-in begins again.
    pub(super) fn begin_again(&mut self) {
        self.taken = [None; 5];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_automatic_step_is_taken_once_and_a_dozen_together() {
        let mut steps = AutomaticSteps::default();
        for round in 0..MOST / 2 {
            assert!(steps.take(AutomaticStep::ProvePassword).is_ok(), "{round}");
            assert!(steps.take(AutomaticStep::BeginDevice).is_ok(), "{round}");
            assert!(steps.take(AutomaticStep::ProvePassword).is_err(), "{round}");
            steps.begin_again();
        }
        assert!(steps.take(AutomaticStep::ProveDevice).is_err());
    }
}
