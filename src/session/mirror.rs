//! The session in Amplify's keys, for an application that moves over page by page: Amplify 6 reads what is written here.

use alloc::vec::Vec;

use super::adopt::{LAST_USER, NAMES, SESSION, SESSION_AND_DEVICE, key};
use super::record::Record;
use crate::host::Host;
use crate::value::Value;

/// Appends what to write under Amplify's keys when the record `before` has become `after`: `[key, text]`, or `[key, null]`
/// for a key to remove.
///
/// Both libraries then hold one refresh token: with rotation, only one of them may renew it.
pub fn mirror(host: &dyn Host, client_id: &str, before: &Record, after: &Record, written: &mut Vec<Value>) {
    let mut write = |username: &str, name: &str, value: &Value| {
        written.push(Value::from([key(client_id, username, name).into(), value.into()]));
    };
    let (now, none) = (after.user.as_ref(), Value::null());
    if let Some(old) =
        before.user.as_ref().filter(|old| now.is_none_or(|now| now.username() != old.username()))
    {
        for name in NAMES.iter().take(SESSION) {
            write(old.username(), name, &none);
        }
        write("", LAST_USER, &none);
    }
    if let Some(user) = now {
        let mut values = user.tokens().clone();
        let mut set = |name, value: Value| values.0.set(name, value);
        set("clockDrift", host.stringify(&after.clock.offset.into()).into());
        let details = user.sign_in_details();
        set("signInDetails", (!details.is_null()).then(|| host.stringify(&details)).into());
        let device = after.devices.find(user.username()).unwrap_or(&none);
        set("deviceKey", device.get("key").into());
        set("deviceGroupKey", device.get("groupKey").into());
        set("randomPasswordKey", device.get("password").into());
        // The refresh token goes first: a reader in between has one that works.
        for (place, name) in NAMES.iter().enumerate().take(SESSION_AND_DEVICE) {
            let value = values.0.get(name);
            if place < SESSION || !value.is_null() {
                write(user.username(), name, value);
            }
        }
        write("", LAST_USER, user.member("username"));
    }
}
