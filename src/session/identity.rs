//! Which identity ids are kept, and whose they are: a guest's for as long as the browser's storage lives, a user's
//! until the sign-out. With them a page load needs no `GetId`.

use super::credentials::Caller;
use super::record::Record;
use crate::flow::credentials::{Fetched, Identity};
use crate::value::Value;

impl Record {
    /// The identity to begin with in the pool with this id.
    pub fn identity(&self, pool_id: &str, caller: &Caller) -> Option<Identity> {
        let kept = self.identities.get(pool_id);
        let is_user = !caller.sub().is_null();
        let is_theirs = is_user && caller.sub() == kept.get("login") && !kept.get("user").is_null();
        let id = kept.get(if is_theirs { "user" } else { "guest" });
        id.as_str()?;
        let id = id.clone();
        Some(if is_user && !is_theirs { Identity::Guest(id) } else { Identity::Kept(id) })
    }

    /// Keeps what was learned. Says whether the record has changed.
    pub fn keep_identity(&mut self, pool_id: &str, caller: &Caller, fetched: &Fetched) -> bool {
        let before = self.identities.get(pool_id);
        let none = Value::null();
        let guest = if fetched.guest_is_gone { &none } else { before.get("guest") };
        let id = fetched.credentials.identity_id();
        let ids = match caller.sub() {
            sub if sub.is_null() => identities(id, before.get("user"), before.get("login")),
            sub => identities(guest, id, sub),
        };
        self.replace_identity(pool_id, ids)
    }

    /// Forgets a user's identity, but not the guest's. Says whether the record has changed.
    pub fn forget_identity(&mut self, pool_id: &str) -> bool {
        let ids = of_guest(self.identities.get(pool_id));
        self.replace_identity(pool_id, ids)
    }

    /// Forgets the identities of a user in all pools.
    pub(super) fn forget_identities(&mut self) {
        let mut kept = Value::object();
        for (pool_id, ids) in self.identities.entries() {
            kept.set(pool_id, of_guest(ids));
        }
        self.identities = kept;
    }

    fn replace_identity(&mut self, pool_id: &str, ids: Value) -> bool {
        if *self.identities.get(pool_id) == ids {
            return false;
        }
        if self.identities.is_null() {
            self.identities = Value::object();
        }
        self.identities.set(pool_id, ids);
        true
    }
}

/// What is left of these when their user has gone.
fn of_guest(ids: &Value) -> Value {
    identities(ids.get("guest"), &Value::null(), &Value::null())
}

/// Those that there are of one pool; `null` when there is none.
fn identities(guest: &Value, user: &Value, login: &Value) -> Value {
    Value::object().with("guest", guest).with("user", user).with("login", login).unless_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::Credentials;

    const POOL: &str = "us-east-1:pool";

    fn fetched(identity_id: &str, guest_is_gone: bool) -> Fetched {
        let members = Value::object().with("accessKeyId", "ASIA").with("secretAccessKey", "secret");
        Fetched { credentials: Credentials::new(members.with("identityId", identity_id)), guest_is_gone }
    }

    #[test]
    fn an_identity_is_found_again_by_whom_it_belongs_to() {
        let mut record = Record::default();
        let (guest, ada, eve) = (Caller::guest(0), Caller::user(0, "ada"), Caller::user(0, "eve"));
        assert_eq!(record.identity(POOL, &guest), None);
        assert!(record.keep_identity(POOL, &guest, &fetched("g", false)));
        assert!(!record.keep_identity(POOL, &guest, &fetched("g", false)), "nothing new");
        assert_eq!(record.identity(POOL, &guest), Some(Identity::Kept("g".into())));
        assert_eq!(record.identity(POOL, &ada), Some(Identity::Guest("g".into())));
        assert_eq!(record.identity("us-east-1:other", &guest), None);

        assert!(record.keep_identity(POOL, &ada, &fetched("a", false)));
        assert_eq!(record.identity(POOL, &ada), Some(Identity::Kept("a".into())));
        assert_eq!(record.identity(POOL, &guest), Some(Identity::Kept("g".into())));
        assert_eq!(record.identity(POOL, &eve), Some(Identity::Guest("g".into())));

        assert!(record.forget_identity(POOL));
        assert_eq!(record.identity(POOL, &ada), Some(Identity::Guest("g".into())));
        assert!(!record.forget_identity(POOL));
    }

    #[test]
    fn a_guest_who_became_a_user_is_no_guest_any_more() {
        let mut record = Record::default();
        record.keep_identity(POOL, &Caller::guest(0), &fetched("g", false));
        assert!(record.keep_identity(POOL, &Caller::user(0, "ada"), &fetched("g", true)));
        assert_eq!(record.identity(POOL, &Caller::user(0, "ada")), Some(Identity::Kept("g".into())));
        assert_eq!(record.identity(POOL, &Caller::guest(0)), None);
        record.sign_out();
        assert_eq!(record.identity(POOL, &Caller::user(0, "ada")), None);
    }
}
