//! The session in Amplify's keys, for an application that moves over page by page: Amplify 6 reads what is written here.

use alloc::string::String;
use alloc::vec::Vec;

use super::adopt::{LAST_USER, key};
use super::record::Record;
use crate::encode::push_decimal;
use crate::host::Host;
use crate::value::Value;

/// Appends what to write under Amplify's keys when the record `before` has become `after`: `[key, text]`, or `[key, null]`
/// for a key to remove.
///
/// Both libraries then hold one refresh token: with rotation, only one of them may renew it.
pub fn mirror(host: &dyn Host, client_id: &str, before: &Record, after: &Record, written: &mut Vec<Value>) {
    let mut write = |username: &str, name: &str, value: Value| {
        written.push(Value::from([key(client_id, username, name).into(), value]));
    };
    let now = after.user.as_ref();
    if let Some(old) =
        before.user.as_ref().filter(|old| now.is_none_or(|now| now.username() != old.username()))
    {
        for name in ["accessToken", "idToken", "refreshToken", "clockDrift", "signInDetails"] {
            write(old.username(), name, Value::null());
        }
        write("", LAST_USER, Value::null());
    }
    if let Some(user) = now {
        let name = user.username();
        // The refresh token goes first: a reader in between has one that works.
        for token in ["refreshToken", "accessToken", "idToken"] {
            write(name, token, user.member(token).into());
        }
        let mut drift = String::from(if after.clock.offset < 0 { "-" } else { "" });
        push_decimal(&mut drift, after.clock.offset.unsigned_abs());
        write(name, "clockDrift", drift.into());
        let details = user.sign_in_details();
        write(name, "signInDetails", (!details.is_null()).then(|| host.stringify(&details)).into());
        if let Some(device) = after.devices.find(name) {
            write(name, "deviceKey", (&device.key).into());
            write(name, "deviceGroupKey", (&device.group_key).into());
            write(name, "randomPasswordKey", (&device.password).into());
        }
        write("", LAST_USER, name.into());
    }
}
