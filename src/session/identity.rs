//! Which identity ids are kept, and whose they are: a guest's for as long as the browser's storage lives, a user's until the
//! sign-out. With them a page load needs no `GetId`.

use alloc::string::{String, ToString};

use super::record::{IdentityIds, Record};

/// A kept identity, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeptIdentity {
    /// It belongs to whoever asks.
    Own(String),
    /// A user asks, and there is only the guest's: it may become the user's.
    Guest(String),
}

impl Record {
    /// The identity to begin with in the pool with this id. `sub` is the user's claim; `None` for a guest.
    #[must_use]
    pub fn identity(&self, pool_id: &str, sub: Option<&str>) -> Option<KeptIdentity> {
        let ids = self.identities.get(pool_id)?;
        match (sub, &ids.user) {
            (Some(_), Some(user)) if ids.login.as_deref() == sub => Some(KeptIdentity::Own(user.clone())),
            (Some(_), _) => ids.guest.clone().map(KeptIdentity::Guest),
            (None, _) => ids.guest.clone().map(KeptIdentity::Own),
        }
    }

    /// Keeps the identity of the user with this `sub`, or of a guest. `guest_is_gone`: the guest's is not a guest's to keep.
    /// Says whether the record has changed.
    pub fn keep_identity(
        &mut self,
        pool_id: &str,
        sub: Option<&str>,
        identity_id: &str,
        guest_is_gone: bool,
    ) -> bool {
        let mut ids = self.identities.get(pool_id).cloned().unwrap_or_default();
        if guest_is_gone {
            ids.guest = None;
        }
        match sub {
            None => ids.guest = Some(identity_id.into()),
            Some(sub) => (ids.user, ids.login) = (Some(identity_id.into()), Some(sub.to_string())),
        }
        self.replace_identity(pool_id, ids)
    }

    /// Forgets a user's identity, but not the guest's. Says whether the record has changed.
    pub fn forget_identity(&mut self, pool_id: &str) -> bool {
        let guest = self.identities.get(pool_id).and_then(|ids| ids.guest.clone());
        self.replace_identity(pool_id, IdentityIds { guest, ..IdentityIds::default() })
    }

    fn replace_identity(&mut self, pool_id: &str, ids: IdentityIds) -> bool {
        let is_empty = ids == IdentityIds::default();
        if is_empty {
            return self.identities.remove(pool_id).is_some();
        }
        self.identities.set(pool_id, ids.clone()) != Some(ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POOL: &str = "us-east-1:pool";

    fn own(id: &str) -> KeptIdentity {
        KeptIdentity::Own(id.into())
    }

    fn guest(id: &str) -> KeptIdentity {
        KeptIdentity::Guest(id.into())
    }

    #[test]
    fn an_identity_is_found_again_by_whom_it_belongs_to() {
        let mut record = Record::default();
        assert_eq!(record.identity(POOL, None), None);
        assert!(record.keep_identity(POOL, None, "g", false));
        assert!(!record.keep_identity(POOL, None, "g", false), "nothing new");
        assert_eq!(record.identity(POOL, None), Some(own("g")));
        assert_eq!(record.identity(POOL, Some("ada")), Some(guest("g")));
        assert_eq!(record.identity("us-east-1:other", None), None);

        assert!(record.keep_identity(POOL, Some("ada"), "a", false));
        assert_eq!(record.identity(POOL, Some("ada")), Some(own("a")));
        assert_eq!(record.identity(POOL, None), Some(own("g")));
        assert_eq!(record.identity(POOL, Some("eve")), Some(guest("g")));

        assert!(record.forget_identity(POOL));
        assert_eq!(record.identity(POOL, Some("ada")), Some(guest("g")));
        assert!(!record.forget_identity(POOL));
    }

    #[test]
    fn a_guest_who_became_a_user_is_no_guest_any_more() {
        let mut record = Record::default();
        record.keep_identity(POOL, None, "g", false);
        assert!(record.keep_identity(POOL, Some("ada"), "g", true));
        assert_eq!(record.identity(POOL, Some("ada")), Some(own("g")));
        assert_eq!(record.identity(POOL, None), None);
        record.sign_out();
        assert_eq!(record.identity(POOL, Some("ada")), None);
    }
}
