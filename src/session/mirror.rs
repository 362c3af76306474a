//! The session in Amplify's keys, for an application that moves over page by page: Amplify 6 reads what is written here.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::record::Record;
use crate::encode::push_decimal;
use crate::host::Host;

/// What to write under Amplify's keys, `None` for a key to remove, when the record `before` has become `after`.
///
/// Both libraries then hold one refresh token: with rotation, only one of them may renew it.
pub fn mirror(
    host: &dyn Host,
    client_id: &str,
    before: &Record,
    after: &Record,
) -> Vec<(String, Option<String>)> {
    let mut prefix = String::from("CognitoIdentityServiceProvider.");
    prefix.push_str(client_id);
    prefix.push('.');
    let mut written = Vec::new();
    let mut write = |username: &str, name: &str, value: Option<&str>| {
        let mut key = prefix.clone();
        if !username.is_empty() {
            key.push_str(username);
            key.push('.');
        }
        key.push_str(name);
        written.push((key, value.map(ToString::to_string)));
    };

    let now = after.user.as_ref();
    if let Some(old) = before.user.as_ref().filter(|old| now.is_none_or(|now| now.username != old.username)) {
        for name in ["accessToken", "idToken", "refreshToken", "clockDrift", "signInDetails"] {
            write(&old.username, name, None);
        }
        write("", "LastAuthUser", None);
    }
    if let Some(user) = now {
        let (name, tokens) = (user.username.as_str(), &user.tokens);
        // The refresh token goes first: a reader in between has one that works.
        write(name, "refreshToken", tokens.refresh.as_deref());
        write(name, "accessToken", Some(&tokens.access));
        write(name, "idToken", tokens.id.as_deref());
        let mut drift = String::from(if after.clock.offset < 0 { "-" } else { "" });
        push_decimal(&mut drift, after.clock.offset.unsigned_abs());
        write(name, "clockDrift", Some(&drift));
        let details = user.sign_in_details();
        write(name, "signInDetails", (!details.is_null()).then(|| host.stringify(&details)).as_deref());
        if let Some(device) = after.devices.find(name) {
            write(name, "deviceKey", device.get("key").as_str());
            write(name, "deviceGroupKey", device.get("groupKey").as_str());
            write(name, "randomPasswordKey", device.get("password").as_str());
        }
        write("", "LastAuthUser", Some(name));
    }
    written
}
