//! Everything the service holds.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fault::Faults;
use super::record::Record;
use crate::crypto::random::Random;
use crate::identity::pool::Identities;
use crate::model::client::Client;
use crate::model::clock::Clock;
use crate::model::env::Env;
use crate::model::outbox::Outbox;
use crate::model::pool::Pool;
use crate::ops::Call;
use crate::sync::operations::Sync;
use crate::wire::input::Input;

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) env: Env,
    /// By user pool id.
    pub(crate) pools: BTreeMap<String, Pool>,
    pub(crate) identities: Identities,
    pub(crate) sync: Sync,
    pub(crate) faults: Faults,
    pub(crate) records: Vec<Record>,
}

impl State {
    pub(crate) fn new(seed: u64, clock: Clock) -> Self {
        Self {
            env: Env { clock, random: Random::new(seed), outbox: Outbox::default() },
            pools: BTreeMap::new(),
            identities: Identities::default(),
            sync: Sync::default(),
            faults: Faults::default(),
            records: Vec::new(),
        }
    }

    /// A client by its id, with the id of its pool.
    pub(crate) fn client(&self, id: &str) -> Option<(String, Arc<Client>)> {
        self.pools.values().find_map(|pool| Some((pool.id.clone(), pool.clients.get(id)?.clone())))
    }

    /// A call of a client that brings no JSON.
    pub(crate) fn call(&mut self, client_id: &str) -> Option<Call<'_>> {
        let (pool_id, client) = self.client(client_id)?;
        let Self { env, pools, .. } = self;
        Some(Call { env, pool: pools.get_mut(&pool_id)?, client, input: Input::default() })
    }

    /// All authorization codes end now.
    pub(crate) fn expire_codes(&mut self) {
        let now = self.env.now();
        let codes = self.pools.values_mut().flat_map(|pool| pool.managed_login.codes.values_mut());
        codes.for_each(|code| code.expires = now);
    }
}
