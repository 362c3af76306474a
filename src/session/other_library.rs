//! Where amazon-cognito-identity-js and Amplify (5, 6) keep a session.
//!
//! Both write one key for each value, `CognitoIdentityServiceProvider.<client id>.<username>.<name>`. A username may hold
//! dots, so keys are built and never split. The clock drift they store is not read: one has it in seconds, the other in
//! milliseconds with the opposite sign.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::record::User;
use crate::flow::devices::Device;
use crate::json;
use crate::token::{self, Tokens};

/// The names of the values that make a session, the refresh token first.
pub(super) const SESSION: [&str; 5] =
    ["refreshToken", "accessToken", "idToken", "clockDrift", "signInDetails"];

/// The names of the values that make a device.
pub(super) const DEVICE: [&str; 3] = ["deviceKey", "deviceGroupKey", "randomPasswordKey"];

/// The names of what else there may be of a user.
const MORE: [&str; 5] = ["userData", "oauthMetadata", "tokenScopesString", "oidcProvider", "userAttributes"];

/// The key that names the user who is signed in.
#[must_use]
pub fn last_user_key(client_id: &str) -> String {
    format!("CognitoIdentityServiceProvider.{client_id}.LastAuthUser")
}

/// The key of one value of a user.
pub(super) fn key(client_id: &str, username: &str, name: &str) -> String {
    format!("CognitoIdentityServiceProvider.{client_id}.{username}.{name}")
}

/// The key of Amplify's guest identity.
#[must_use]
pub fn guest_key(identity_pool_id: &str) -> String {
    format!("com.amplify.Cognito.{identity_pool_id}.identityId")
}

/// The keys whose texts [`session`] reads, in its order. The refresh token's is the first.
#[must_use]
pub fn session_keys(client_id: &str, username: &str) -> Vec<String> {
    SESSION.iter().chain(&DEVICE).map(|name| key(client_id, username, name)).collect()
}

/// All keys of a user's session, to be removed once it is ours and has proved to work.
#[must_use]
pub fn all_keys(client_id: &str, username: &str) -> Vec<String> {
    let names = SESSION.iter().chain(&DEVICE).chain(&MORE);
    let mut keys: Vec<_> = names.map(|name| key(client_id, username, name)).collect();
    keys.push(last_user_key(client_id));
    keys
}

/// The session and the device that these texts make, in the order of [`session_keys`]. `None` when there is no access token
/// that can be read; half a device is none.
#[must_use]
pub fn session(username: &str, texts: &[Option<String>]) -> Option<(User, Option<Device>)> {
    let text = |place: usize| texts.get(place)?.as_deref().filter(|text| !text.is_empty());
    let access_token = text(1)?;
    let claims = token::claims(access_token)?;
    // How long they were to live is unknown: a token without `exp` has ended.
    let tokens = Tokens::new(access_token, text(2), text(0), 0, 0);
    let details = text(4).and_then(json::parse).unwrap_or_default();
    let detail = |name| details.get(name)?.as_str().filter(|text| !text.is_empty()).map(String::from);
    let user = User {
        tokens,
        username: token::username(&claims).unwrap_or(username).into(),
        login: detail("loginId"),
        auth_flow: detail("authFlowType"),
        oauth: false,
    };
    let device = device(&user.username, username, text(5), text(6), text(7));
    Some((user, device))
}

fn device(
    username: &str,
    login: &str,
    key: Option<&str>,
    group_key: Option<&str>,
    password: Option<&str>,
) -> Option<Device> {
    Some(Device {
        username: username.into(),
        login: login.into(),
        key: key?.into(),
        group_key: group_key?.into(),
        password: password?.into(),
    })
}
