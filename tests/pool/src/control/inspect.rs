//! The clock, the outbox, the recorded requests and the faults.
#![allow(clippy::unnecessary_wraps, reason = "all commands have one signature")]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{read, take};
use crate::crypto::encode::from_base32;
use crate::crypto::totp as one_time;
use crate::model::outbox::Message;
use crate::service::fault::Fault;
use crate::service::record::Record;
use crate::service::state::State;

/// Sets (`set`, ms), moves (`advance`, s), stops or starts (`running`) the clock; tells the time.
pub(crate) fn clock(state: &mut State, arguments: &Value) -> Result<Value, String> {
    if let Some(running) = arguments["running"].as_bool() {
        state.env.clock.run(running);
    }
    if let Some(moment) = arguments["set"].as_i64() {
        state.env.clock.set(moment);
    }
    if let Some(seconds) = arguments["advance"].as_i64() {
        state.env.clock.advance(seconds * 1_000);
    }
    Ok(json!({"now": state.env.now()}))
}

/// The messages, oldest first; `user` and `userPoolId` narrow them, `clear` empties the box afterwards.
pub(crate) fn outbox(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let fits = |message: &&Message| {
        arguments["user"].as_str().is_none_or(|user| user == message.user)
            && arguments["userPoolId"].as_str().is_none_or(|id| id == message.pool)
    };
    let messages: Vec<Value> = state.env.outbox.messages.iter().filter(fits).map(Message::view).collect();
    if arguments["clear"].as_bool() == Some(true) {
        state.env.outbox.messages.clear();
    }
    Ok(json!({ "messages": messages }))
}

/// The recorded requests, oldest first; `operation` narrows them, `clear` forgets all afterwards.
pub(crate) fn requests(state: &mut State, arguments: &Value) -> Result<Value, String> {
    let fits = |record: &&Record| arguments["operation"].as_str().is_none_or(|name| name == record.operation);
    let requests: Vec<Value> = state.records.iter().filter(fits).map(Record::view).collect();
    if arguments["clear"].as_bool() == Some(true) {
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
