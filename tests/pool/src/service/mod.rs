//! From a request to its outcome: routing, faults, records, and what every answer carries.

pub(crate) mod fault;
pub(crate) mod json_api;
pub(crate) mod record;
pub(crate) mod route;
pub(crate) mod state;

use crate::control;
use crate::crypto::timestamp;
use crate::wire::http::{HttpRequest, HttpResponse, Outcome};
use record::Record;
use route::Route;
use state::State;

pub(crate) fn exchange(state: &mut State, request: &HttpRequest) -> Outcome {
    if request.method == "OPTIONS" {
        return Outcome { response: Some(HttpResponse::preflight()), delay_ms: 0 };
    }
    if let Some(command) = request.route().strip_prefix("/_pool/") {
        return Outcome { response: Some(control::answer(state, command, &request.body)), delay_ms: 0 };
    }
    let route = Route::of(request);
    let operation = route.operation().to_owned();
    state.records.push(Record::new(state.env.now(), &operation, request));
    let at = state.records.len().saturating_sub(1);
    let fault = state.faults.take(&operation);
    let mut outcome = if let Some(mut outcome) = fault.as_ref().and_then(fault::Fault::instead) {
        outcome.response = outcome.response.map(|response| dress(state, response));
        outcome
    } else {
        let response = route.answer(state, request);
        let response = dress(state, response);
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

/// The headers of every answer: request id, the service's date, CORS.
fn dress(state: &mut State, mut response: HttpResponse) -> HttpResponse {
    response.set("x-amzn-RequestId", &state.env.random.uuid());
    response.set("Date", &timestamp::http(state.env.seconds()));
    response.allow_any_origin();
    response
}
