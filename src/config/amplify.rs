//! Configurations of Amplify, brought into our own form: `ResourcesConfig` (v6), `amplify_outputs.json` (Gen 2) and
//! `aws-exports` (Gen 1).

use alloc::vec::Vec;

use crate::search::parts;
use crate::value::Value;

/// Our member, and where each form keeps it: `ResourcesConfig` under `Auth.Cognito`, outputs under `auth`, exports at
/// the top.
const MEMBERS: [(&str, &str, &str, &str); 7] = [
    ("userPoolId", "userPoolId", "user_pool_id", "aws_user_pools_id"),
    ("userPoolClientId", "userPoolClientId", "user_pool_client_id", "aws_user_pools_web_client_id"),
    ("identityPoolId", "identityPoolId", "identity_pool_id", "aws_cognito_identity_pool_id"),
    ("userPoolEndpoint", "userPoolEndpoint", "", ""),
    ("identityPoolEndpoint", "identityPoolEndpoint", "", ""),
    ("allowGuestAccess", "allowGuestAccess", "unauthenticated_identities_enabled", ""),
    ("loginWith", "loginWith", "", ""),
];

/// Our own form of a configuration. What is in that form already stays as it is.
pub(super) fn flatten(value: &Value) -> Value {
    let cognito = value.get("Auth").get("Cognito");
    if !cognito.is_null() {
        return pick(cognito, |member| member.1);
    }
    let outputs = value.get("auth");
    if !outputs.get("user_pool_id").is_null() || !outputs.get("identity_pool_id").is_null() {
        let oauth = outputs.get("oauth");
        return with_oauth(
            pick(outputs, |member| member.2),
            oauth,
            ["domain", "scopes", "redirect_sign_in_uri", "redirect_sign_out_uri", "response_type"],
        );
    }
    if !value.get("aws_user_pools_id").is_null() || !value.get("aws_cognito_identity_pool_id").is_null() {
        let mut flat = pick(value, |member| member.3);
        // Gen 1 had guests on unless the app said otherwise.
        flat.set("allowGuestAccess", value.get("aws_cognito_identity_pool_id").as_str().map(|_| true));
        let oauth = value.get("oauth");
        return with_oauth(
            flat,
            oauth,
            ["domain", "scope", "redirectSignIn", "redirectSignOut", "responseType"],
        );
    }
    value.clone()
}

fn pick(from: &Value, name: fn(&(&str, &'static str, &'static str, &'static str)) -> &'static str) -> Value {
    MEMBERS.iter().fold(Value::object(), |flat, member| flat.with(member.0, from.get(name(member))))
}

/// Adds managed login, from the names it has in `oauth`: domain, scopes, both redirects, response type.
fn with_oauth(flat: Value, oauth: &Value, names: [&str; 5]) -> Value {
    if oauth.get("domain").is_null() {
        return flat;
    }
    let [domain, scopes, sign_in, sign_out, response_type] = names;
    let settings = Value::object()
        .with("domain", oauth.get(domain))
        .with("scopes", oauth.get(scopes))
        .with("redirectSignIn", list(oauth.get(sign_in)))
        .with("redirectSignOut", list(oauth.get(sign_out)))
        .with("responseType", oauth.get(response_type));
    flat.with("loginWith", Value::object().with("oauth", settings))
}

/// A list as it is; a comma-separated text as a list.
fn list(value: &Value) -> Value {
    match value.as_str() {
        Some(text) => Value::from(parts(text, ",").map(|item| Value::from(item.trim())).collect::<Vec<_>>()),
        None => value.clone(),
    }
}
