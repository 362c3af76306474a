//! Tabs against the in-memory pool.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test file uses a part of this, and a test may stop at the first surprise"
)]

use cognito_wasm::session::renewal::RenewalOutcome;
use serde_json::{Value, json};

use crate::flows::{Flow, Output};
use crate::support::World;
use crate::support::pool::{PASSWORD, Pool, ada, pool_with};
use crate::tabs::{Browser, Tab};

pub const HOUR: i64 = 3600;

/// The settings of a client whose refresh tokens rotate.
pub fn rotating(grace: i64) -> Value {
    json!({ "refreshTokenRotation": true, "retryGracePeriodSeconds": grace })
}

/// A pool whose client has these settings, and Ada signed in.
pub fn signed_in(client: &Value) -> Browser<Pool> {
    signed_in_to(pool_with(&json!({}), client))
}

/// Ada signs in to this world.
pub fn signed_in_to(mut world: World<Pool>) -> Browser<Pool> {
    world.add_user(&json!({}));
    let mut browser = Browser::new(world);
    browser.sign_in();
    browser
}

/// Ada's session, an hour later.
pub fn expired(client: &Value) -> Browser<Pool> {
    let browser = signed_in(client);
    browser.world.pass(HOUR + 1);
    browser
}

impl Browser<Pool> {
    /// Ada signs in, in place of whoever is there.
    pub fn sign_in(&mut self) {
        self.run(Flow::sign_in(&ada("USER_SRP_AUTH"))).unwrap();
        assert!(self.is_signed_in());
        assert!(self.items.values().all(|text| !text.contains(PASSWORD)));
    }

    /// A tab that begins a renewal of the tokens that are there now.
    pub fn renewing(&mut self) -> Tab {
        self.tab([Flow::forced()])
    }

    /// Runs a renewal in a tab of its own.
    pub fn renew(&mut self) -> RenewalOutcome {
        let mut tab = self.renewing();
        self.outcome(&mut tab)
    }

    /// Runs the rest of a renewal.
    pub fn outcome(&mut self, tab: &mut Tab) -> RenewalOutcome {
        let Output::Renewal(outcome) = self.finish(tab).unwrap() else { panic!("not a renewal") };
        assert_eq!(self.violations, Vec::<String>::new());
        outcome
    }

    /// How often an operation reached the pool.
    pub fn count(&self, operation: &str) -> u64 {
        let answer = self.world.service.cognito.control("counts", &json!({})).unwrap();
        answer["counts"][operation].as_u64().unwrap_or_default()
    }

    /// How often a renewal reached the pool.
    pub fn renewals(&self) -> u64 {
        self.count("GetTokensFromRefreshToken")
    }

    /// A fault for the next renewals.
    pub fn renewal_fault(&self, fault: &Value) {
        let mut all = json!({ "operation": "GetTokensFromRefreshToken" });
        all.as_object_mut().unwrap().extend(fault.as_object().unwrap().clone());
        self.world.fault(&all);
    }
}
