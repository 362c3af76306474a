//! Everything the service holds.

use std::collections::BTreeMap;

use super::fault::Faults;
use super::record::Record;
use crate::crypto::random::Random;
use crate::identity::pool::Identities;
use crate::model::clock::Clock;
use crate::model::env::Env;
use crate::model::outbox::Outbox;
use crate::model::pool::Pool;
use crate::sync::operations::Sync;

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
}
