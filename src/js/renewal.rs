//! One renewal of the tokens. Each call answers with what is to be done next: "load", "commit", a request to send, or
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
    "start" => start,
    "loaded" => loaded,
    "received" => received,
    "failed" => failed,
    "isOvertaken" => is_overtaken,
    "commit" => commit,
    "committed" => committed,
}

impl Renewal {
    /// `(metadata?)`: begins to renew the tokens of the record. The lock that all tabs share is to be taken before
    /// `loaded` is called.
    fn start(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let (refresh, first) = Refresh::start(&shared.record, input.get(1).only_text());
        self.0 = Some(refresh);
        Ok(ask(&first))
    }

    /// The record was read.
    fn loaded(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(ask(&self.flow()?.loaded(&shared.context()?, &shared.record)))
    }

    /// `(response)`: the answer to the request.
    fn received(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let response = shared.response(input.get(1));
        Ok(ask(&self.flow()?.received(&shared.context()?, &response)))
    }

    /// No answer came.
    fn failed(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let error = Error::new(Code::NetworkError, "the service could not be reached");
        Ok(ask(&self.flow()?.failed(&shared.context()?, error)))
    }

    /// Whether another tab has exchanged the refresh token first: its record is waited for.
    fn is_overtaken(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(self.flow()?.is_overtaken().into())
    }

    /// Changes the newest record; whether it is to be written.
    fn commit(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let flow = self.flow()?;
        Ok(shared.change(&mut |record: &mut Record| flow.commit(record)))
    }

    /// The record is written, if it was to be.
    fn committed(&mut self, _: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(ask(&self.flow()?.committed()))
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
