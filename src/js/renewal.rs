//! One renewal of the tokens. Each call answers with what is to be done next: "load", "commit", a request to send, or
//! `{ outcome, error? }` when it is over.

use alloc::rc::Rc;
use core::cell::RefCell;

use js_sys::Object;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::Returned;
use super::convert::{read, set};
use super::core::{Core, Shared};
use super::error;
use super::http;
use crate::error::{Code, Error};
use crate::session::{Ask, Outcome, Refresh};

/// A renewal under way.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct Renewal {
    shared: Rc<Shared>,
    refresh: RefCell<Refresh>,
}

#[wasm_bindgen]
impl Core {
    /// Begins to renew the tokens of the record. The lock that all tabs share is to be taken before
    /// [`Renewal::loaded`] is asked.
    pub fn renew(&self, metadata: &JsValue) -> Renewal {
        let metadata = read(metadata).unwrap_or_default().only_text();
        let (refresh, _) = Refresh::start(&self.0.record(), metadata);
        Renewal { shared: Rc::clone(&self.0), refresh: RefCell::new(refresh) }
    }
}

#[wasm_bindgen]
impl Renewal {
    /// The record was read.
    pub fn loaded(&self) -> Returned {
        match self.shared.context() {
            Ok(cx) => ask(self.refresh.borrow_mut().loaded(&cx, &self.shared.record())),
            Err(error) => ask(Ask::Done(Outcome::Kept(error))),
        }
    }

    /// The answer to the request.
    pub fn received(&self, response: &JsValue) -> Returned {
        let response = self.shared.response(response);
        match self.shared.context() {
            Ok(cx) => ask(self.refresh.borrow_mut().received(&cx, &response)),
            Err(error) => ask(Ask::Done(Outcome::Kept(error))),
        }
    }

    /// No answer came.
    pub fn failed(&self) -> Returned {
        let error = Error::new(Code::NetworkError, "the service could not be reached");
        match self.shared.context() {
            Ok(cx) => ask(self.refresh.borrow_mut().failed(&cx, error)),
            Err(error) => ask(Ask::Done(Outcome::Kept(error))),
        }
    }

    /// Another tab has exchanged the refresh token first: its record is waited for.
    #[wasm_bindgen(getter, js_name = isOvertaken)]
    pub fn is_overtaken(&self) -> bool {
        self.refresh.borrow().is_overtaken()
    }

    /// Changes the newest record; whether it is to be written.
    pub fn commit(&self) -> bool {
        self.shared.change(|record| self.refresh.borrow_mut().commit(record))
    }

    /// The record is written, if it was to be.
    pub fn committed(&self) -> Returned {
        ask(self.refresh.borrow_mut().committed())
    }
}

fn ask(ask: Ask) -> Returned {
    let (outcome, error) = match ask {
        Ask::Lock | Ask::Load => return Ok("load".into()),
        Ask::Commit => return Ok("commit".into()),
        Ask::Send(request) => return Ok(http::request(&request)),
        Ask::Done(Outcome::Refreshed) => ("refreshed", None),
        Ask::Done(Outcome::Adopted) => ("adopted", None),
        Ask::Done(Outcome::SignedOut) => ("signedOut", None),
        Ask::Done(Outcome::Ended(error)) => ("ended", Some(error)),
        Ask::Done(Outcome::Kept(error)) => ("kept", Some(error)),
    };
    let js = Object::new();
    set(&js, "outcome", &outcome.into());
    if let Some(error) = error {
        set(&js, "error", &error::to_js(&error));
    }
    Ok(js.into())
}
