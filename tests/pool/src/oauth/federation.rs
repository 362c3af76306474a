//! Users of other identity providers.

use std::collections::BTreeMap;

use serde_json::json;

use crate::model::user::{Status, User};
use crate::ops::Call;

/// The user behind a subject of a provider, made at the first sign-in as `<provider>_<subject>`. A username that
/// exists is taken as it is. What the provider tells overwrites the user's attributes.
pub(crate) fn user(
    call: &mut Call,
    provider: &str,
    name: &str,
    attributes: BTreeMap<String, String>,
) -> String {
    let username = format!("{provider}_{name}");
    let known = call.pool.find(name).or_else(|| call.pool.find(&username));
    let sub = known.unwrap_or_else(|| create(call, provider, name, username));
    if let Some(user) = call.pool.users.get_mut(&sub) {
        user.attributes.extend(attributes);
    }
    sub
}

fn create(call: &mut Call, provider: &str, subject: &str, username: String) -> String {
    let sub = call.env.random.uuid();
    let settings = call.pool.config.identity_providers.get(provider);
    let social = ["Google", "Facebook", "LoginWithAmazon", "SignInWithApple"].contains(&provider);
    let kind = settings.and_then(|settings| settings.kind.as_deref());
    let identities = json!([{
        "userId": subject,
        "providerName": provider,
        "providerType": kind.unwrap_or(if social { provider } else { "OIDC" }),
        "issuer": settings.and_then(|settings| settings.issuer.as_deref()),
        "primary": "true",
        "dateCreated": call.env.now().to_string(),
    }]);
    let mut user = User { sub: sub.clone(), username, status: Status::Confirmed, ..User::default() };
    user.attributes.insert("sub".to_owned(), sub.clone());
    user.attributes.insert("identities".to_owned(), identities.to_string());
    call.pool.users.insert(sub.clone(), user);
    sub
}
