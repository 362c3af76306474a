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
        let guest = kept.get("guest").as_str().map(|id| Identity::Guest(id.into()));
        let Some(sub) = caller.sub() else {
            return guest.map(Identity::into_kept);
        };
        let own = kept.get("user").as_str().filter(|_| kept.get("login").as_str() == Some(sub));
        own.map(|id| Identity::Kept(id.into())).or(guest)
    }

    /// Keeps what was learned. Says whether the record has changed.
    pub fn keep_identity(&mut self, pool_id: &str, caller: &Caller, fetched: &Fetched) -> bool {
        let mut ids = self.identities.get(pool_id).clone();
        if ids.is_null() {
            ids = Value::object();
        }
        if fetched.guest_is_gone {
            ids.set("guest", Value::null());
        }
        match caller.sub() {
            Some(sub) => {
                ids.set("user", &fetched.identity_id);
                ids.set("login", sub);
            }
            None => ids.set("guest", &fetched.identity_id),
        }
        self.replace_identity(pool_id, ids)
    }

    /// Forgets a user's identity, but not the guest's. Says whether the record has changed.
    pub fn forget_identity(&mut self, pool_id: &str) -> bool {
        let guest = self.identities.get(pool_id).get("guest");
        let ids = if guest.is_null() { Value::null() } else { Value::object().with("guest", guest) };
        self.replace_identity(pool_id, ids)
    }

    fn replace_identity(&mut self, pool_id: &str, ids: Value) -> bool {
        // The order of the members says nothing.
        let before = self.identities.get(pool_id);
        let same = ["guest", "user", "login"].iter().all(|name| before.get(name) == ids.get(name));
        if same {
            return false;
        }
        if self.identities.is_null() {
            self.identities = Value::object();
        }
        self.identities.set(pool_id, ids);
        true
    }
}

impl Identity {
    /// A guest's identity, for the guest.
    fn into_kept(self) -> Self {
        match self {
            Self::Guest(id) => Self::Kept(id),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sigv4::{Credentials, TemporaryCredentials};

    const POOL: &str = "us-east-1:pool";

    fn fetched(identity_id: &str, guest_is_gone: bool) -> Fetched {
        let credentials = Credentials {
            access_key_id: "ASIA".into(),
            secret_access_key: "secret".to_owned().into(),
            session_token: None,
        };
        let credentials = TemporaryCredentials { credentials, expiration: 0 };
        Fetched { identity_id: identity_id.into(), credentials, guest_is_gone }
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
        let record = record.signed_out();
        assert_eq!(record.identity(POOL, &Caller::user(0, "ada")), None);
    }
}
