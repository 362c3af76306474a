//! The operations of an identity pool that do not result in credentials: the sequences.

use core::mem;

use super::identity::developer::{DeveloperIdentity, DeveloperToken};
use super::identity::logins::Logins;
use super::identity::unlink::Unlinking;
use super::source::{Context, Source, logins_of, record_of};
use crate::effect::{Effect, Progress, Reply};
use crate::error::{Error, Result};
use crate::flow::exchange::Exchange;
use crate::http::Response;
use crate::session::commit::Commit;
use crate::session::record::Record;

/// Logins on their way off an identity:
/// `RenewLogins -> Read -> UnlinkIdentity -> Lock(Write) Read Write Unlock(Write), without the identity -> Done`.
#[derive(Debug)]
pub struct Unlink {
    unlinking: Unlinking,
    stage: Stage,
}

#[derive(Debug)]
enum Stage {
    Start,
    Logins,
    /// The record, with the session's logins or beside the application's own.
    Reading(Option<Logins>),
    Sending(Exchange),
    /// The user's identity is being forgotten.
    Forgetting(Commit),
    Over,
}

impl Unlink {
    /// Begins. Without an identity in the input, the source must hold credentials.
    #[must_use]
    pub fn start(unlinking: Unlinking) -> Self {
        Self { unlinking, stage: Stage::Start }
    }

    /// Takes in what came of the last effect. In the end, the source's credentials are wiped.
    ///
    /// # Errors
    ///
    /// What the service refused, or as [`Unlinking::request`].
    pub fn next(&mut self, cx: &Context<'_>, source: &mut Source, reply: Reply) -> Result<Progress<()>> {
        match mem::replace(&mut self.stage, Stage::Over) {
            Stage::Start => Ok(self.go(Stage::Logins, Effect::RenewLogins { force: false })),
            Stage::Logins => Ok(self.go(Stage::Reading(logins_of(reply)?), Effect::Read { at_least: None })),
            Stage::Reading(own) => self.send(cx, source, &record_of(cx, reply)?, own),
            Stage::Sending(mut exchange) => {
                let response = match exchange.next(reply) {
                    Progress::Effect(effect) => {
                        return Ok(self.go(Stage::Sending(exchange), effect));
                    }
                    Progress::Done(response) => response?,
                };
                cx.learn(&response);
                Unlinking::receive(&response)?;
                source.clear();
                let (commit, effect) = Commit::start();
                Ok(self.go(Stage::Forgetting(commit), effect))
            }
            Stage::Forgetting(mut commit) => {
                let pool = cx.config.identity_pool()?;
                match commit.next(&cx.session(), reply, &mut |record| record.forget_identity(&pool.id))? {
                    Progress::Effect(effect) => Ok(self.go(Stage::Forgetting(commit), effect)),
                    Progress::Done(_) => Ok(Progress::Done(())),
                }
            }
            Stage::Over => Err(Error::argument("these logins were taken off already")),
        }
    }

    fn go(&mut self, stage: Stage, effect: Effect) -> Progress<()> {
        self.stage = stage;
        Progress::Effect(effect)
    }

    fn send(
        &mut self,
        cx: &Context<'_>,
        source: &Source,
        record: &Record,
        own: Option<Logins>,
    ) -> Result<Progress<()>> {
        let logins = source.logins(cx.config, record, own)?;
        let identity_id = match &self.unlinking.identity_id {
            Some(id) => id,
            None => source.held()?.identity_id(),
        };
        let request = self.unlinking.request(cx.config, identity_id, &logins)?;
        let (exchange, effect) = Exchange::start(request, false);
        Ok(self.go(Stage::Sending(exchange), effect))
    }
}

/// A developer identity's token on its way: `Read -> GetOpenIdTokenForDeveloperIdentity -> Done`. The record has the server's
/// clock.
#[derive(Debug)]
pub struct VouchForUser {
    identity: DeveloperIdentity,
    exchange: Option<Exchange>,
}

impl VouchForUser {
    /// Begins.
    #[must_use]
    pub fn start(identity: DeveloperIdentity) -> Self {
        Self { identity, exchange: None }
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// What the service refused, or as [`DeveloperIdentity::request`].
    pub fn next(&mut self, cx: &Context<'_>, reply: Reply) -> Result<Progress<DeveloperToken>> {
        if reply == Reply::Begin {
            return Ok(Progress::Effect(Effect::Read { at_least: None }));
        }
        let Some(exchange) = &mut self.exchange else {
            record_of(cx, reply)?;
            let request = self.identity.request(cx.config, cx.server_time())?;
            let (exchange, effect) = Exchange::start(request, false);
            self.exchange = Some(exchange);
            return Ok(Progress::Effect(effect));
        };
        let response: Response = match exchange.next(reply) {
            Progress::Effect(effect) => return Ok(Progress::Effect(effect)),
            Progress::Done(response) => response?,
        };
        cx.learn(&response);
        DeveloperIdentity::receive(&response).map(Progress::Done)
    }
}
