//! From a request to its outcome: routing, faults, records, and what every answer carries.

pub(crate) mod fault;
pub(crate) mod json_api;
pub(crate) mod record;
pub(crate) mod route;
pub(crate) mod state;

use crate::control;
use crate::wire::http::{HttpRequest, Outcome};
use fault::{Fault, Kind};
use record::Record;
use route::Route;
use state::State;

pub(crate) fn exchange(state: &mut State, request: &HttpRequest) -> Outcome {
    if request.method == "OPTIONS" {
        return Outcome { response: Some(Route::of(request).preflight()), delay_ms: 0 };
    }
    if let Some(command) = request.route().strip_prefix("/_pool/") {
        return Outcome { response: Some(control::answer(state, command, &request.body)), delay_ms: 0 };
    }
    let route = Route::of(request);
    let operation = route.operation().to_owned();
    state.records.push(Record::new(state.env.now(), &operation, request));
    let at = state.records.len().saturating_sub(1);
    let fault = state.faults.take(&operation);
    let mut outcome = if let Some(mut outcome) = fault.as_ref().and_then(Fault::instead) {
        if let Some(response) = &mut outcome.response {
            route.dress(state, response);
        }
        outcome
    } else {
        if fault.as_ref().is_some_and(|fault| fault.kind == Kind::ExpiredCode) {
            state.expire_codes();
        }
        let mut response = route.answer(state, request);
        route.dress(state, &mut response);
        match &fault {
            Some(fault) => fault.spoil(response),
            None => Outcome { response: Some(response), delay_ms: 0 },
        }
    };
    if let Some(record) = state.records.get_mut(at) {
        record.status = outcome.response.as_ref().map_or(0, |response| response.status);
    }
    if request.method == "HEAD"
        && let Some(response) = &mut outcome.response
    {
        response.body.clear();
    }
    outcome
}
