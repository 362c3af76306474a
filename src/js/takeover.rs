//! Taking over a session that another library left in the storage, and clearing up after it.

use alloc::vec::Vec;

use super::client::Client;
use crate::session::Record;
use crate::session::adopt::Legacy;

impl Client {
    /// Looks for another library's session, once, where there is no record of ours.
    pub(super) async fn take_over(&self) {
        let _turn = self.taking_over.turn().await;
        if self.taken_over.replace(true) {
            return;
        }
        let Some(pool) = &self.config.user_pool else { return };
        let Some(username) = self.store.read_other(&Legacy::last_user_key(&pool.client_id)).await else {
            return;
        };
        let legacy = Legacy::new(&pool.client_id, &username);
        let mut values = Vec::new();
        for key in legacy.keys() {
            values.push(self.store.read_other(&key).await);
        }
        let Some(found) = legacy.record(&self.host, values) else { return };
        self.update(&mut |record| {
            let first = *record == Record::default();
            if first {
                record.clone_from(&found);
            }
            first
        })
        .await;
        // What could not be stored must stay where it is.
        if self.store.is_kept_outside() && !self.mirrors {
            self.store.write_other(&legacy.refresh_token_key(), None).await;
        }
    }

    /// Removes what is left of another library's session: ours has proved to work, or is over.
    pub(super) async fn forget_other_library(&self) {
        let Some(pool) = self.config.user_pool.as_ref().filter(|_| !self.mirrors) else { return };
        let Some(username) = self.load().await.taken_over else { return };
        for key in Legacy::new(&pool.client_id, &username).all_keys() {
            self.store.write_other(&key, None).await;
        }
        self.update(&mut |record| record.taken_over.take().is_some()).await;
    }
}
