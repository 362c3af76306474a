//! What a sign-in leaves behind: the session in the record, the devices that it has learned of, and the news.

use alloc::boxed::Box;

use super::{SignInOutput, SigningIn, State, WaitingSignIn, aborted, nothing_waits};
use crate::effect::{Audience, Effect, Progress, Reply};
use crate::error::{Error, Result};
use crate::flow::sign_in::SignedIn;
use crate::session::SessionContext;
use crate::session::commit::{Commit, Committed};
use crate::session::event::{CurrentUser, Event};
use crate::session::forget_other::ForgetOther;
use crate::session::record::{Mark, User};

/// The record is being changed.
#[derive(Debug)]
pub(super) struct Committing {
    commit: Commit,
    signed_in: Option<Box<SignedIn>>,
    /// The session is in the record: an abort comes too late.
    is_kept: bool,
    /// Why there are no tokens.
    error: Option<Error>,
}

/// What everybody is told of.
#[derive(Debug)]
pub(super) struct Told {
    user: CurrentUser,
    device_needs_consent: bool,
    mark: Mark,
}

impl SigningIn {
    /// Puts into the record what there is: the session, or only what was learned of the devices.
    pub(super) fn keep(
        &mut self,
        signed_in: Option<Box<SignedIn>>,
        error: Option<Error>,
    ) -> Progress<SignInOutput> {
        let (commit, effect) = Commit::start();
        let committing = Committing { commit, signed_in, is_kept: false, error };
        self.go(State::Committing(Box::new(committing)), effect)
    }

    pub(super) fn go_on_committing(
        &mut self,
        cx: &SessionContext<'_>,
        reply: Reply,
        mut committing: Box<Committing>,
    ) -> Result<Progress<SignInOutput>> {
        let Committing { commit, signed_in, is_kept, .. } = &mut *committing;
        let step = commit.next(cx, reply, &mut |record| {
            if let Some(signed_in) = signed_in.as_ref().filter(|_| !self.aborted) {
                record.devices.follow(&self.before, &signed_in.devices);
                record.sign_in(user(signed_in), signed_in.clock);
                *is_kept = true;
            } else if let Some(flow) = &self.flow {
                record.devices.follow(&self.before, flow.devices());
            }
            true
        });
        match step? {
            Progress::Effect(effect) => Ok(self.go(State::Committing(committing), effect)),
            Progress::Done(committed) => self.committed(cx, &committed, *committing),
        }
    }

    fn committed(
        &mut self,
        cx: &SessionContext<'_>,
        committed: &Committed,
        committing: Committing,
    ) -> Result<Progress<SignInOutput>> {
        let record = &committed.record;
        match (committing.signed_in, &record.user) {
            (Some(signed_in), Some(user)) if committing.is_kept => {
                let device_needs_consent = signed_in.device_needs_consent;
                let told = Box::new(Told { user: user.current(), device_needs_consent, mark: record.mark() });
                let mut forget = ForgetOther::of(cx, record);
                match forget.as_mut().and_then(|forget| forget.next(cx, Reply::Begin)).zip(forget) {
                    Some((effect, forget)) => Ok(self.go(State::Forgetting(forget, told), effect)),
                    None => Ok(self.tell_tabs(told)),
                }
            }
            _ if self.aborted => Err(aborted()),
            _ => {
                if let Some(flow) = &self.flow {
                    self.before.clone_from(flow.devices());
                }
                self.pause(cx, committing.error)
            }
        }
    }

    /// Until somebody answers, if the challenge can be answered.
    pub(super) fn pause(
        &mut self,
        cx: &SessionContext<'_>,
        error: Option<Error>,
    ) -> Result<Progress<SignInOutput>> {
        let next_step = self.flow.as_ref().filter(|flow| flow.is_open()).and_then(|flow| flow.next_step());
        if next_step.is_some() {
            self.state = State::Waiting;
        }
        match (error, next_step) {
            (Some(error), _) => Err(error),
            (None, None) => Err(nothing_waits()),
            (None, Some(next_step)) => {
                let (passkey, saved) = (self.passkey_options(), self.save(cx.now));
                let waiting = Box::new(WaitingSignIn { next_step, passkey, saved });
                Ok(Progress::Done(SignInOutput::Challenge(waiting)))
            }
        }
    }

    pub(super) fn tell_tabs(&mut self, told: Box<Told>) -> Progress<SignInOutput> {
        let effect = tell(Audience::Tabs, &told);
        self.go(State::TellingTabs(told), effect)
    }

    /// Everybody was told: the output.
    pub(super) fn signed_in(told: Told) -> Progress<SignInOutput> {
        let Told { user, device_needs_consent, .. } = told;
        Progress::Done(SignInOutput::SignedIn { user, device_needs_consent })
    }
}

pub(super) fn tell(audience: Audience, told: &Told) -> Effect {
    Effect::Tell { audience, event: Event::SignedIn { user: told.user.clone() }.into(), mark: told.mark }
}

/// The stored form of who has signed in.
fn user(signed_in: &SignedIn) -> User {
    User {
        tokens: signed_in.tokens.clone(),
        username: signed_in.username.clone(),
        login: Some(signed_in.login.clone()),
        auth_flow: Some(signed_in.auth_flow.name().into()),
        oauth: false,
    }
}
