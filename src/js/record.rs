//! The record: read from and written to a text, and what it says of the session.

use super::core::{Core, Shared};
use super::methods::Input;
use crate::error::{Code, Error, Result};
use crate::session::record::{Mark, Stored};
use crate::session::{Record, User, schedule};
use crate::token;
use crate::value::Value;

impl Core {
    /// `(text?)`: takes in what lies in the storage. `false`: it is of a newer version, and left alone.
    pub(super) fn read(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        match Record::read(&shared.host, input.get(1).as_str()) {
            Stored::Record(record) => shared.replace(*record),
            Stored::Nothing => {
                let generation = shared.record.generation;
                shared.replace(Record { generation, ..Record::default() });
            }
            Stored::Newer => return Ok(false.into()),
        }
        Ok(true.into())
    }

    /// The text to store.
    pub(super) fn write(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.record.write(&shared.host).into())
    }

    /// Whether there is nothing in the record yet.
    pub(super) fn is_blank(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok((shared.record == Record::default()).into())
    }

    /// How new the record is, for other tabs.
    pub(super) fn mark(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.record.mark().to_value())
    }

    /// `(mark?)`: another tab has written a record; without a mark, it is about to write a newer one.
    pub(super) fn expect(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let mark = input.get(1);
        let mark = if mark.is_null() { shared.record.mark().next() } else { Mark::from_value(mark) };
        shared.expected = shared.expected.max(mark);
        Ok(Value::null())
    }

    /// Whether the record is older than what another tab told of.
    pub(super) fn is_behind(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok((shared.record.mark() < shared.expected).into())
    }

    /// Nothing newer is waited for any more.
    pub(super) fn stop_expecting(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        shared.expected = Mark::default();
        Ok(Value::null())
    }

    /// How the session stands: "fresh", "alive" (about to end), "ended"; nothing when nobody is signed in.
    pub(super) fn life(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let now = shared.now();
        Ok(shared
            .record
            .user
            .as_ref()
            .map(|user| match () {
                () if user.tokens().is_fresh(now) => "fresh",
                () if user.tokens().is_alive(now) => "alive",
                () => "ended",
            })
            .into())
    }

    /// `(jitter)` -> milliseconds until the tokens are to be renewed ahead of time; nothing when they cannot be.
    pub(super) fn renew_in(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let now = shared.now();
        let tokens = shared.record.user.as_ref().map(User::tokens);
        let renewable = tokens.filter(|tokens| tokens.refresh().is_some());
        Ok(renewable.map(|tokens| tokens.renew_in(now, input.jitter(1))).into())
    }

    /// `(due, failures, jitter)` -> how long to sleep before looking at the clock again: until `due`, or after so many
    /// failed renewals. Milliseconds.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
    pub(super) fn nap_until(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let number = |place| input.get(place).as_f64().unwrap_or_default();
        Ok(Value::from(match number(2) as u32 {
            0 => schedule::nap(token::millis(number(1) / 1000.0)),
            failures => schedule::pause(failures, input.jitter(3)),
        }))
    }

    /// `{ username, userId, signInDetails? }`; nothing when nobody is signed in.
    pub(super) fn user(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let user = |user: &User| {
            Value::object()
                .with("username", user.username())
                .with("userId", user.id(&shared.host).unwrap_or_else(|| user.username().into()))
                .with("signInDetails", user.sign_in_details())
        };
        Ok(shared.record.user.as_ref().map(user).into())
    }

    /// `{ accessToken, idToken?, expiresAt, signInDetails?, sub? }`, the tokens as `[text, claims]`; nothing when nobody
    /// is signed in.
    pub(super) fn tokens(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let Some(user) = &shared.record.user else { return Ok(Value::null()) };
        let token = |text: &str| {
            let claims = token::claims(&shared.host, text).unwrap_or_else(Value::object);
            Value::from([text.into(), claims])
        };
        Ok(Value::object()
            .with("accessToken", token(user.tokens().access()))
            .with("idToken", user.tokens().id().map(token))
            .with("expiresAt", Value::date(user.tokens().expires_at()))
            .with("signInDetails", user.sign_in_details()))
    }

    /// Ends the session in the record.
    pub(super) fn sign_out(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.change(&mut |record| {
            record.sign_out();
            true
        }))
    }

    /// `(wish?)` -> whether a sign-in may begin. `wish` says what happens when somebody is signed in: "replace", "return"
    /// (the session that is there: `false`), or "error".
    pub(super) fn admits_sign_in(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let wish = input.get(1);
        let signed_in = shared.record.user.is_some();
        Ok(Value::from(match wish.as_str() {
            None if wish.is_null() => true,
            Some("replace") => true,
            Some("return") => !signed_in,
            Some("error") if !signed_in => true,
            Some("error") => {
                let message = "there is already a signed in user";
                return Err(Error::new(Code::UserAlreadyAuthenticatedException, message));
            }
            _ => return Err(Error::argument("ifSignedIn must be \"replace\", \"return\" or \"error\"")),
        }))
    }
}
