//! Removing what is left of another library's session: ours has proved to work, or is over.

use alloc::string::String;

use super::SessionContext;
use super::commit::Commit;
use super::other_library::all_keys;
use super::record::Record;
use crate::effect::{Effect, Progress, Reply};

/// The removal of another library's keys.
#[derive(Debug)]
pub struct ForgetOther {
    username: String,
    state: State,
}

#[derive(Debug)]
enum State {
    Begin,
    Removing,
    Committing(Commit),
    Over,
}

impl ForgetOther {
    /// `None` when there is nothing to remove: no session was taken over, or the other library's keys are kept up by us.
    #[must_use]
    pub fn of(cx: &SessionContext<'_>, record: &Record) -> Option<Self> {
        let username = record.taken_over.clone()?;
        let removes = cx.storage.outside && !cx.storage.mirrors_amplify;
        removes.then_some(Self { username, state: State::Begin })
    }

    /// Takes in what came of the last effect; `None` when it is over. A record that cannot be changed says for ever that
    /// there is something to remove, which does no harm.
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Option<Effect> {
        let (state, effect) = match core::mem::replace(&mut self.state, State::Over) {
            State::Begin => {
                let client_id = &cx.config.user_pool().ok()?.client_id;
                let keys = all_keys(client_id, &self.username);
                let entries = keys.into_iter().map(|key| (key, None)).collect();
                (State::Removing, Effect::WriteOthers { entries })
            }
            State::Removing => {
                let (commit, effect) = Commit::start();
                (State::Committing(commit), effect)
            }
            State::Committing(mut commit) => {
                let step = commit.next(cx, reply, &mut |record| record.taken_over.take().is_some());
                let Ok(Progress::Effect(effect)) = step else { return None };
                (State::Committing(commit), effect)
            }
            State::Over => return None,
        };
        self.state = state;
        Some(effect)
    }
}
