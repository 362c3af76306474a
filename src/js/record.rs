//! The record: read from and written to a text, and what it says of the session.

use super::core::{Core, Shared};
use super::methods::Input;
use crate::error::{Code, Error, Result};
use crate::session::record::{Mark, Stored};
use crate::session::{Record, schedule};
use crate::token;
use crate::value::Value;

impl Core {
    /// `(text?)`: takes in what lies in the storage. `false`: it is of a newer version, and left alone.
    pub(super) fn read(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let generation = shared.record.generation;
        shared.replace(match Record::read(&shared.host, input.get(1).as_str()) {
            Stored::Record(record) => *record,
            Stored::Nothing => Record { generation, ..Record::default() },
            Stored::Newer => return Ok(false.into()),
        });
        Ok(true.into())
    }

    /// The text to store.
    pub(super) fn write(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.record.write(&shared.host).into())
    }

    /// How new the record is, for other tabs.
    pub(super) fn mark(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        Ok(shared.record.mark().to_value())
    }

    /// `(mark)`: another tab has written a record.
    pub(super) fn expect(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        shared.expect(Mark::from_value(input.get(1)));
        Ok(Value::null())
    }

    /// `(patient)` -> how the record stands after a look: "behind" what another tab told of, if that is still waited for,
    /// or "blank" when there is nothing in it yet.
    pub(super) fn standing(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        if shared.record.mark() < shared.expected && input.is(1) {
            return Ok("behind".into());
        }
        shared.expected = Mark::default();
        Ok(shared.record.is_blank().then_some("blank").into())
    }

    /// `(failures, jitter)` -> how many milliseconds to sleep before looking at the clock again, after so many failed
    /// renewals in a row; 0 when the tokens are to be renewed now, nothing when they cannot be.
    pub(super) fn rest(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value> {
        let now = shared.now();
        let Some(user) = &shared.record.user else { return Ok(Value::null()) };
        let (failures, jitter) = (input.count(1), input.jitter(2));
        Ok(match () {
            () if user.member("refreshToken").is_null() => Value::null(),
            () if failures > 0 => schedule::pause(failures, jitter).into(),
            () => schedule::nap(user.tokens().renew_in(now, jitter)).into(),
        })
    }

    /// `{ life, user, accessToken, idToken?, expiresAt, deviceKey? }`; nothing when nobody is signed in.
    ///
    /// `life` is "fresh", "alive" (about to end) or "ended"; `user` is `{ username, userId, signInDetails? }`; the tokens
    /// are `[text, claims?]`.
    pub(super) fn session(&mut self, shared: &mut Shared, _: &mut Input) -> Result<Value> {
        let now = shared.now();
        let Some(user) = &shared.record.user else { return Ok(Value::null()) };
        let tokens = user.tokens();
        let life = match () {
            () if tokens.is_fresh(now) => "fresh",
            () if tokens.is_alive(now) => "alive",
            () => "ended",
        };
        let token = |name| {
            let text = user.member(name);
            let claims = token::claims(&shared.host, text);
            if text.is_null() { Value::null() } else { Value::from([text.into(), claims]) }
        };
        let access = token("accessToken");
        let username = user.member("username");
        let sub = access.items().last().map(|claims| claims.get("sub"));
        let about = Value::object()
            .with("username", username)
            .with("userId", sub.filter(|sub| sub.as_str().is_some()).unwrap_or(username))
            .with("signInDetails", user.sign_in_details());
        Ok(Value::object()
            .with("life", life)
            .with("user", about)
            .with("accessToken", access)
            .with("idToken", token("idToken"))
            .with("expiresAt", Value::date(tokens.expires_at()))
            .with("deviceKey", shared.record.devices.find(user.username()).map(|device| device.get("key"))))
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
