//! What a flow needs done: effects go out, replies come in.
//!
//! A flow that waits for something is a value with a method `next(context, reply) -> Progress`. It is called with
//! [`Reply::Begin`] first, and then with what came of the effect that it handed out last. Whoever performs the effects knows
//! no order: the sequence is the flow's. The browser's driver and the native tests perform the same ones.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::entries::Texts;
use crate::http::{Request, Response};
use crate::session::event::Event;
use crate::session::record::Mark;

/// Something to be done by whoever drives a flow.
#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Effect {
    /// Take this lock, or go on without it after a bounded wait: [`Reply::Locked`].
    Lock {
        /// Which one.
        lock: Lock,
    },
    /// Give this lock back: [`Reply::Done`].
    Unlock {
        /// Which one.
        lock: Lock,
    },
    /// Read the record: [`Reply::Record`]. Where the storage answers at once, so does this effect: nothing else of this
    /// page runs before the next effect.
    ///
    /// A record of a newer version is not handed in: whoever performs this leaves it alone, and goes on in memory.
    Read {
        /// There is a record that is this new: a storage that lags behind is given a moment.
        at_least: Option<Mark>,
    },
    /// Find out whether the record can be written, by writing what is there: [`Reply::Written`]. [`Lock::Write`] was asked
    /// for. Where the storage takes its time and no lock keeps other writers out, nothing is written and the reply is
    /// `true`: what they write meanwhile must not be overwritten.
    Probe,
    /// Write the record: [`Reply::Written`].
    Write {
        /// The record as text.
        record: String,
    },
    /// Remove the record, which could not be overwritten: [`Reply::Written`].
    Remove,
    /// Read texts of another library from the same storage: [`Reply::Texts`].
    ReadOthers {
        /// Their keys.
        keys: Vec<String>,
    },
    /// Write texts of another library, or remove those without a text: [`Reply::Done`].
    WriteOthers {
        /// Keys and texts.
        entries: Vec<(String, Option<String>)>,
    },
    /// Send a request: [`Reply::Response`], or [`Reply::NoResponse`].
    Send {
        /// The request.
        request: Box<Request>,
        /// Whether it may outlive the page.
        keepalive: bool,
    },
    /// Have the tokens renewed if they can be handed out no longer: [`Reply::Done`], however that ended.
    Renew,
    /// Get the logins for an identity pool: have the session's tokens renewed if they end soon ([`Reply::Done`]; the record has
    /// them then), or ask the application's functions ([`Reply::Logins`]). [`Reply::LoginsFailed`] when that failed.
    RenewLogins {
        /// The service refused those that there are: they are renewed in any case.
        force: bool,
    },
    /// Wait: [`Reply::Done`].
    Wait {
        /// Milliseconds.
        millis: i64,
        /// Up to so many milliseconds more, at random, so that clients do not come at once.
        spread: i64,
    },
    /// There is arithmetic to do. Give the thread a moment of its own if it has other work, then reply [`Reply::Done`].
    Compute,
    /// Tell of what happened: [`Reply::Done`].
    Tell {
        /// Who is to hear of it.
        audience: Audience,
        /// What happened.
        event: Box<Event>,
        /// How new the record is that it left behind, for [`Effect::Read`] in other tabs.
        mark: Mark,
    },
}

/// How far a flow is.
#[derive(Debug, PartialEq)]
pub enum Progress<T> {
    /// This is to be done; then the flow goes on with what came of it.
    Effect(Effect),
    /// It is over, or waits for the application.
    Done(T),
}

impl<T> Progress<T> {
    /// The same with another output.
    pub fn map<U>(self, output: impl FnOnce(T) -> U) -> Progress<U> {
        match self {
            Self::Effect(effect) => Progress::Effect(effect),
            Self::Done(done) => Progress::Done(output(done)),
        }
    }
}

/// The locks that everybody who shares a storage shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Lock {
    /// Held while a refresh token is exchanged.
    Session,
    /// Held between reading and writing the record, where the storage does not answer at once.
    Write,
    /// Held while a guest's first identity is fetched.
    Identity,
}

/// Who hears of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// Everybody else who shares the storage.
    Tabs,
    /// The listeners of this instance.
    Here,
}

/// What came of an effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Nothing was asked for yet.
    Begin,
    /// It is done.
    Done,
    /// The lock is held; `false`: it could not be had in time, or there is none.
    Locked(bool),
    /// What lies in the storage.
    Record(Option<String>),
    /// Whether the record was written. Where it was not, it lives on in memory.
    Written(bool),
    /// The texts that were asked for, in the same order.
    Texts(Vec<Option<String>>),
    /// The application's own logins: tokens by their providers.
    Logins(Texts),
    /// The logins could not be had. Whoever performed the effect knows why, and says so instead of this flow.
    LoginsFailed,
    /// The service's answer.
    Response(Response),
    /// No answer came; what the network said.
    NoResponse(String),
}
