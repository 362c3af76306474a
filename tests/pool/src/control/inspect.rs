//! The clock, the outbox, the recorded requests and the faults.
#![allow(clippy::unnecessary_wraps, reason = "all commands have one signature")]

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::{read, take};
use crate::crypto::encode::from_base32;
use crate::crypto::totp as one_time;
use crate::model::outbox::Message;
use crate::service::fault::Fault;
use crate::service::record::Record;
use crate::service::state::State;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    running: Option<bool>,
    set: Option<i64>,
    advance: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct MessageFilter {
    user: Option<String>,
    user_pool_id: Option<String>,
    #[serde(default)]
    clear: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestFilter {
    operation: Option<String>,
    #[serde(default)]
    clear: bool,
}

/// Sets (`set`, ms), moves (`advance`, s), stops or starts (`running`) the clock; tells the time.
pub(crate) fn clock(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let change: ClockChange = read(arguments)?;
    let clock = &mut state.env.clock;
    if let Some(running) = change.running {
        clock.run(running);
    }
    if let Some(moment) = change.set {
        clock.set(moment);
    }
    if let Some(seconds) = change.advance {
        clock.advance(seconds * 1_000);
    }
    Ok(json!({"now": state.env.now()}))
}

/// The messages, oldest first; `user` (a username or an address) and `userPoolId` narrow them, `clear` empties
/// the box afterwards.
pub(crate) fn outbox(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let filter: MessageFilter = read(arguments)?;
    let fits = |message: &&Message| {
        filter.user.as_ref().is_none_or(|user| *user == message.user || *user == message.destination)
            && filter.user_pool_id.as_ref().is_none_or(|id| *id == message.pool)
    };
    let messages: Vec<Value> = state.env.outbox.messages.iter().filter(fits).map(Message::view).collect();
    if filter.clear {
        state.env.outbox.messages.clear();
    }
    Ok(json!({ "messages": messages }))
}

/// The recorded requests, oldest first; `operation` narrows them, `clear` forgets all afterwards.
pub(crate) fn requests(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let filter: RequestFilter = read(arguments)?;
    let fits = |record: &&Record| filter.operation.as_ref().is_none_or(|name| *name == record.operation);
    let requests: Vec<Value> = state.records.iter().filter(fits).map(Record::view).collect();
    if filter.clear {
        state.records.clear();
    }
    Ok(json!({ "requests": requests }))
}

/// How often each operation was asked for.
pub(crate) fn counts(state: &mut State) -> Result<Value, String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for record in &state.records {
        *counts.entry(&record.operation).or_default() += 1;
    }
    Ok(json!({ "counts": counts }))
}

/// The code of a base32 `secret` now.
pub(crate) fn totp(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let secret = take(&mut arguments.clone(), "secret")?;
    let seed = from_base32(&secret).ok_or("secret is not base32")?;
    Ok(json!({"code": one_time::code(&seed, state.env.seconds())}))
}

/// Adds a fault to the queue.
pub(crate) fn fault(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let fault: Fault = read(arguments)?;
    state.faults.queue.push(fault);
    Ok(json!({}))
}

pub(crate) fn clear_faults(state: &mut State) -> Result<Value, String> {
    state.faults.queue.clear();
    Ok(json!({}))
}

/// Forgets everything; the clock goes on as it is. `seed` starts the randomness anew.
pub(crate) fn reset(state: &mut State, arguments: &Value) -> Result<Value, String> {
    *state = State::new(arguments["seed"].as_u64().unwrap_or(0), state.env.clock);
    Ok(json!({}))
}
