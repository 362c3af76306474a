//! Taking over a session that amazon-cognito-identity-js or Amplify (5, 6) has left in the storage, and Amplify's guest
//! identity, so that nobody has to sign in again or becomes another guest because an application changed its library.
//!
//! A rotating refresh token must not have two holders: theirs is removed as soon as ours is stored. The other keys are
//! removed by [`super::forget_other`] once the session has proved to work.

use alloc::string::String;
use alloc::vec::Vec;

use super::SessionContext;
use super::commit::{Commit, Committed, Written};
use super::other_library::{guest_key, last_user_key, session, session_keys};
use super::record::{Record, User};
use crate::config::IdentityPool;
use crate::effect::{Effect, Progress, Reply};
use crate::error::Result;
use crate::flow::devices::Device;

/// The longest identity id.
const MAX_IDENTITY_ID: usize = 55;

/// One look for another library's session.
#[derive(Debug)]
pub struct TakeOver {
    found: Found,
    state: State,
}

/// What another library has left.
#[derive(Debug, Default)]
struct Found {
    username: String,
    session: Option<(User, Option<Device>)>,
    guest: Option<String>,
}

#[derive(Debug)]
enum State {
    Begin,
    Reading,
    Finding,
    ReadingSession,
    Committing(Commit),
    Removing(bool),
    Over,
}

impl Default for TakeOver {
    fn default() -> Self {
        Self { found: Found::default(), state: State::Begin }
    }
}

impl TakeOver {
    /// Takes in what came of the last effect. The output says whether the record has changed.
    ///
    /// # Errors
    ///
    /// [`crate::error::Code::StorageFailed`] when the record is of a newer version.
    pub fn next(&mut self, cx: &SessionContext<'_>, reply: Reply) -> Result<Progress<bool>> {
        let (state, effect) = match core::mem::replace(&mut self.state, State::Over) {
            State::Begin => (State::Reading, Effect::Read { at_least: None }),
            State::Reading => {
                let keys = if super::record_in(reply)?.is_untouched() { first_keys(cx) } else { Vec::new() };
                if keys.is_empty() {
                    return Ok(Progress::Done(false));
                }
                (State::Finding, Effect::ReadOthers { keys })
            }
            State::Finding => {
                let Reply::Texts(texts) = reply else { return Ok(Progress::Done(false)) };
                return Ok(self.find(cx, texts));
            }
            State::ReadingSession => {
                if let Reply::Texts(texts) = reply {
                    self.found.session = session(&self.found.username, &texts);
                }
                return Ok(self.commit());
            }
            State::Committing(mut commit) => {
                match commit.next(cx, reply, &mut |record| self.found.move_to(cx, record))? {
                    Progress::Effect(effect) => (State::Committing(commit), effect),
                    Progress::Done(committed) => return Ok(self.remove(cx, &committed)),
                }
            }
            State::Removing(changed) => return Ok(Progress::Done(changed)),
            State::Over => return Err(super::over()),
        };
        Ok(self.go(state, effect))
    }

    fn find(&mut self, cx: &SessionContext<'_>, texts: Vec<Option<String>>) -> Progress<bool> {
        let mut texts = texts.into_iter();
        let username = cx.config.user_pool().ok().and_then(|_| texts.next()?);
        let pool = cx.config.identity_pool().ok();
        self.found.guest = pool.and_then(|pool| texts.next()?.filter(|id| is_identity_of(pool, id)));
        match (username.filter(|username| !username.is_empty()), cx.config.user_pool()) {
            (Some(username), Ok(pool)) => {
                let keys = session_keys(&pool.client_id, &username);
                self.found.username = username;
                self.go(State::ReadingSession, Effect::ReadOthers { keys })
            }
            _ => self.commit(),
        }
    }

    fn commit(&mut self) -> Progress<bool> {
        if self.found.session.is_none() && self.found.guest.is_none() {
            return Progress::Done(false);
        }
        let (commit, effect) = Commit::start();
        self.go(State::Committing(commit), effect)
    }

    /// What could not be stored must stay where it is.
    fn remove(&mut self, cx: &SessionContext<'_>, committed: &Committed) -> Progress<bool> {
        let changed = committed.written != Written::Unchanged;
        if committed.written != Written::Stored || cx.storage.mirrors_amplify {
            return Progress::Done(changed);
        }
        let refresh_token = cx.config.user_pool().ok().and_then(|pool| {
            let keys = session_keys(&pool.client_id, committed.record.taken_over.as_deref()?);
            keys.into_iter().next()
        });
        let guest = self.found.guest.as_ref().and(cx.config.identity_pool().ok());
        let guest = guest.map(|pool| guest_key(&pool.id));
        let entries = refresh_token.into_iter().chain(guest).map(|key| (key, None)).collect();
        self.go(State::Removing(changed), Effect::WriteOthers { entries })
    }

    fn go(&mut self, state: State, effect: Effect) -> Progress<bool> {
        self.state = state;
        Progress::Effect(effect)
    }
}

impl Found {
    /// Moves it to a record that nobody has signed in to yet.
    fn move_to(&mut self, cx: &SessionContext<'_>, record: &mut Record) -> bool {
        if !record.is_untouched() {
            return false;
        }
        let mut changed = false;
        if let (Some(guest), Ok(pool)) = (&self.guest, cx.config.identity_pool()) {
            let mut ids = record.identities.get(&pool.id).cloned().unwrap_or_default();
            if ids.guest.is_none() {
                ids.guest = Some(guest.clone());
                record.identities.set(&pool.id, ids);
                changed = true;
            }
        }
        if let Some((user, device)) = self.session.take() {
            record.generation = 1;
            record.user = Some(user);
            record.taken_over = Some(self.username.clone());
            if let Some(device) = device {
                record.devices.insert(device);
            }
            changed = true;
        }
        changed
    }
}

/// The key of the user's name where there is a user pool, and the guest identity's where there is an identity pool.
fn first_keys(cx: &SessionContext<'_>) -> Vec<String> {
    let user = cx.config.user_pool().ok().map(|pool| last_user_key(&pool.client_id));
    let guest = cx.config.identity_pool().ok().map(|pool| guest_key(&pool.id));
    user.into_iter().chain(guest).collect()
}

/// Whether this can be an identity id of the pool: its region, a colon and a UUID.
fn is_identity_of(pool: &IdentityPool, id: &str) -> bool {
    let uuid = id.strip_prefix(pool.region()).and_then(|rest| rest.strip_prefix(':'));
    let is_uuid =
        |uuid: &str| !uuid.is_empty() && uuid.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    id.len() <= MAX_IDENTITY_ID && uuid.is_some_and(is_uuid)
}
