//! Configurations of Amplify, brought into our own form: `ResourcesConfig` (v6), `amplify_outputs.json` (Gen 2) and
//! `aws-exports` (Gen 1).

use alloc::vec::Vec;

use crate::search::parts;
use crate::value::Value;

/// Names of members in each form: in `ResourcesConfig` under `Auth.Cognito`, which are ours, in outputs under `auth`, and
/// in exports at the top.
type Names = [[&'static str; 3]];

const MEMBERS: &Names = &[
    ["userPoolId", "user_pool_id", "aws_user_pools_id"],
    ["userPoolClientId", "user_pool_client_id", "aws_user_pools_web_client_id"],
    ["identityPoolId", "identity_pool_id", "aws_cognito_identity_pool_id"],
    ["userPoolEndpoint", "", ""],
    ["identityPoolEndpoint", "", ""],
    ["allowGuestAccess", "unauthenticated_identities_enabled", ""],
    ["loginWith", "", ""],
];

/// Those of managed login, under `oauth`.
const OAUTH: &Names = &[
    ["domain", "domain", "domain"],
    ["scopes", "scopes", "scope"],
    ["redirectSignIn", "redirect_sign_in_uri", "redirectSignIn"],
    ["redirectSignOut", "redirect_sign_out_uri", "redirectSignOut"],
    ["responseType", "response_type", "responseType"],
];

/// Our own form of a configuration. What is in that form already stays as it is.
pub(super) fn flatten(value: &Value) -> Value {
    let forms = [value.get("Auth").get("Cognito"), value.get("auth"), value];
    for (form, from) in forms.iter().enumerate() {
        let mut flat = pick(MEMBERS, from, form);
        if flat.get("userPoolId").is_null() && flat.get("identityPoolId").is_null() {
            continue;
        }
        if form == 2 && flat.get("identityPoolId").as_str().is_some() {
            // Gen 1 had guests on unless the app said otherwise.
            flat.set("allowGuestAccess", true);
        }
        let mut oauth = pick(OAUTH, from.get("oauth"), form);
        if !oauth.get("domain").is_null() {
            for &name in &["redirectSignIn", "redirectSignOut"] {
                oauth.set(name, list(oauth.get(name)));
            }
            flat.set("loginWith", Value::object().with("oauth", oauth));
        }
        return flat;
    }
    value.clone()
}

fn pick(members: &Names, from: &Value, form: usize) -> Value {
    let mut picked = Value::object();
    for names in members {
        let [ours, ..] = names;
        picked.set(ours, names.get(form).map(|theirs| from.get(theirs)));
    }
    picked
}

/// A list as it is; a comma-separated text as a list.
fn list(value: &Value) -> Value {
    let Some(text) = value.as_str() else { return value.clone() };
    let mut items = Vec::new();
    for item in parts(text, ",") {
        items.push(Value::from(item.trim_ascii()));
    }
    Value::from(items)
}
