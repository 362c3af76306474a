//! What a signed-in user does with the account as a whole.

use serde_json::{Value, json};

use super::Call;
use crate::auth::{caller, choice};
use crate::model::user::User;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized, wrong_credentials};

const CHANGE_CAP: usize = 5;

pub(crate) fn get_user(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let user = call.pool.user(&caller.sub)?;
    let attributes: Vec<Value> = user
        .attributes
        .iter()
        .filter(|(name, _)| call.client.can_read(name))
        .map(|(name, value)| json!({"Name": name, "Value": value}))
        .collect();
    let mut answer = json!({"Username": user.username, "UserAttributes": attributes});
    mfa_members(user, &mut answer);
    if user.mfa.enabled.iter().any(|kind| kind == "SMS_MFA") {
        answer["MFAOptions"] = json!([{"DeliveryMedium": "SMS", "AttributeName": "phone_number"}]);
    }
    Ok(answer)
}

pub(crate) fn get_user_auth_factors(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let user = call.pool.user(&caller.sub)?;
    let mut answer = json!({
        "Username": user.username,
        "ConfiguredUserAuthFactors": choice::factors(call, user),
    });
    mfa_members(user, &mut answer);
    Ok(answer)
}

pub(crate) fn change_password(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let proposed = call.input.need("ProposedPassword")?.to_owned();
    let previous = call.input.text("PreviousPassword").map(str::to_owned);
    call.admit(&caller.sub, "ChangePassword", CHANGE_CAP)?;
    let now = call.env.now();
    if call.pool.user(&caller.sub)?.verifier.is_some() {
        let Some(previous) = previous else {
            return Err(invalid_parameter("Missing required parameter PreviousPassword"));
        };
        if call.pool.user(&caller.sub)?.password_lock.is_locked(now) {
            return Err(not_authorized("Password attempts exceeded"));
        }
        if !call.pool.password_fits(&caller.sub, &previous) {
            call.pool.user_mut(&caller.sub)?.password_lock.fail(now);
            return Err(wrong_credentials());
        }
    }
    call.pool.config.password_policy.check(&proposed)?;
    call.pool.set_password(call.env, &caller.sub, &proposed)?;
    Ok(json!({}))
}

pub(crate) fn delete_user(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    call.pool.users.remove(&caller.sub);
    for grant in call.pool.grants.iter_mut().filter(|grant| grant.sub == caller.sub) {
        grant.revoked = true;
    }
    Ok(Value::Null)
}

pub(crate) fn update_auth_event_feedback(_call: &mut Call) -> Result<Value, Refusal> {
    Err(Refusal::new(
        "UserPoolAddOnNotEnabledException",
        "Advanced security is not enabled for the user pool.",
    ))
}

fn mfa_members(user: &User, answer: &mut Value) {
    if !user.mfa.enabled.is_empty() {
        answer["UserMFASettingList"] = json!(user.mfa.enabled);
    }
    if let Some(preferred) = &user.mfa.preferred {
        answer["PreferredMfaSetting"] = json!(preferred);
    }
}
