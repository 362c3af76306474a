//! The session in Amplify's keys, for an application that moves over page by page: Amplify 6 reads what is written here.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::other_library::{SESSION, key, last_user_key};
use super::record::{Record, User};
use crate::json;

/// What to write under Amplify's keys when the record `before` has become `after`: keys and texts; no text removes the key.
///
/// Both libraries then hold one refresh token: with rotation, only one of them may renew it.
#[must_use]
pub fn mirror(client_id: &str, before: &Record, after: &Record) -> Vec<(String, Option<String>)> {
    let mut entries = Vec::new();
    let leaves = |old: &&User| after.user.as_ref().is_none_or(|new| new.username != old.username);
    if let Some(old) = before.user.as_ref().filter(leaves) {
        entries.extend(SESSION.iter().map(|name| (key(client_id, &old.username, name), None)));
        entries.push((last_user_key(client_id), None));
    }
    if let Some(user) = &after.user {
        entries.extend(session(client_id, after, user));
        entries.extend(device(client_id, after, user));
        entries.push((last_user_key(client_id), Some(user.username.clone())));
    }
    entries
}

/// The refresh token goes first: a reader in between has one that works.
fn session(client_id: &str, record: &Record, user: &User) -> Vec<(String, Option<String>)> {
    let tokens = &user.tokens;
    let is_known = user.login.is_some() || user.auth_flow.is_some();
    let details = is_known.then(|| json::to_text(&user.sign_in_details()));
    let texts = [
        tokens.refresh_token.clone(),
        Some(tokens.access_token.clone()),
        tokens.id_token.clone(),
        Some(record.clock.offset.to_string()),
        details,
    ];
    SESSION.iter().zip(texts).map(|(name, text)| (key(client_id, &user.username, name), text)).collect()
}

fn device(client_id: &str, record: &Record, user: &User) -> Vec<(String, Option<String>)> {
    let Some(device) = record.devices.find(&user.username) else { return vec![] };
    let texts = [&device.key, &device.group_key, &device.password];
    let names = super::other_library::DEVICE.iter().zip(texts);
    names.map(|(name, text)| (key(client_id, &user.username, name), Some(text.clone()))).collect()
}
