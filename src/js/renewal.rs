//! One renewal of the tokens. Each step answers with what is to be done next: "load", "commit", a request to send, or
//! `{ outcome, error? }` when it is over.

use super::core::Shared;
use super::methods::{Input, methods};
use super::{error, http};
use crate::error::{Code, Error, Result};
use crate::session::{Ask, Outcome, Record, Refresh};
use crate::value::Value;

/// A renewal under way.
#[derive(Debug, Default)]
pub(super) struct Renewal(Option<Refresh>);

methods! { Renewal:
    "startRenewal" => start,
    "loaded" => loaded,
    "receiveRenewal" => receive,
    "commit" => commit,
}

impl Renewal {
    /// `(metadata?)` -> the mark of the record whose tokens it begins to renew. Before `loaded` is called, the lock that
    /// all tabs share is to be taken.
    fn start(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        self.0 = Some(Refresh::start(&shared.record, input.get(1).only_text()).0);
        Ok(shared.record.mark().to_value())
    }

    /// The record was read, or written if it was to be.
    fn loaded(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let flow = self.flow()?;
        Ok(match flow.committed() {
            Ask::Load => ask(&flow.loaded(&shared.context()?, &shared.record)),
            over => ask(&over),
        })
    }

    /// `(response?)`: the answer to the request; without one none came.
    fn receive(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let answer = input.get(1);
        let response = answer.is_object().then(|| shared.response(answer));
        let (flow, cx) = (self.flow()?, shared.context()?);
        let next = match &response {
            Some(response) => flow.received(&cx, response),
            None => flow.failed(&cx, Error::new(Code::NetworkError, "the service could not be reached")),
        };
        if flow.is_overtaken() {
            // The record to judge is the one of the tab that has exchanged the refresh token first.
            shared.expect(shared.record.mark().next());
        }
        Ok(ask(&next))
    }

    /// Changes the newest record; whether it is to be written.
    fn commit(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let flow = self.flow()?;
        Ok(shared.change(&mut |record: &mut Record| flow.commit(record)))
    }

    fn flow(&mut self) -> Result<&mut Refresh> {
        self.0.as_mut().ok_or_else(|| Error::argument("this renewal was not started"))
    }
}

fn ask(ask: &Ask) -> Value {
    let (outcome, error) = match ask {
        Ask::Lock | Ask::Load => return "load".into(),
        Ask::Commit => return "commit".into(),
        Ask::Send(request) => return http::request(request),
        Ask::Done(Outcome::Refreshed) => ("refreshed", None),
        Ask::Done(Outcome::Adopted) => ("adopted", None),
        Ask::Done(Outcome::SignedOut) => ("signedOut", None),
        Ask::Done(Outcome::Ended(error)) => ("ended", Some(error)),
        Ask::Done(Outcome::Kept(error)) => ("kept", Some(error)),
    };
    Value::object().with("outcome", outcome).with("error", error.map(error::to_value))
}
