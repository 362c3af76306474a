//! ForgotPassword and ConfirmForgotPassword.

use serde_json::{Value, json};

use super::Call;
use crate::model::code::CodeUse;
use crate::model::outbox::Medium;
use crate::model::pool::code_mismatch;
use crate::model::trigger;
use crate::model::user::Status;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized, user_not_found};

const CAP: usize = 20;

pub(crate) fn forgot_password(call: &mut Call) -> Result<Value, Refusal> {
    let name = call.input.need("Username")?.to_owned();
    call.client.check_hash(&[&name], call.input.text("SecretHash"))?;
    let Some(sub) = call.pool.find(&name) else {
        return unknown_user(call, &name);
    };
    let user = call.pool.user(&sub)?;
    if user.disabled {
        return Err(not_authorized("User is disabled."));
    }
    if user.status == Status::ForceChangePassword {
        return Err(not_authorized("User password cannot be reset in the current state."));
    }
    let medium = [Medium::Email, Medium::Sms].into_iter().find(|medium| user.is_verified(medium.attribute()));
    let Some(medium) = medium else {
        return Err(invalid_parameter(
            "Cannot reset password for the user as there is no registered/verified email or phone_number",
        ));
    };
    let destination = user.attribute(medium.attribute()).unwrap_or_default().to_owned();
    call.admit(&sub, "ForgotPassword", CAP)?;
    trigger::run(&call.pool.config.triggers, "CustomMessage")?;
    call.pool.send_code(call.env, &sub, CodeUse::Reset, medium, &destination)?;
    Ok(json!({"CodeDeliveryDetails": medium.delivery(&destination)}))
}

pub(crate) fn confirm_forgot_password(call: &mut Call) -> Result<Value, Refusal> {
    let name = call.input.need("Username")?.to_owned();
    call.client.check_hash(&[&name], call.input.text("SecretHash"))?;
    let Some(sub) = call.pool.find(&name) else {
        return Err(if call.client.prevent_user_existence_errors {
            code_mismatch()
        } else {
            user_not_found()
        });
    };
    call.admit(&sub, "ConfirmForgotPassword", CAP)?;
    let code = call.input.need("ConfirmationCode")?.to_owned();
    let password = call.input.need("Password")?.to_owned();
    call.pool.config.password_policy.check(&password)?;
    call.pool.take_code(call.env.now(), &sub, &CodeUse::Reset, &code)?;
    call.pool.set_password(call.env, &sub, &password)?;
    call.pool.user_mut(&sub)?.status = Status::Confirmed;
    trigger::run(&call.pool.config.triggers, "PostConfirmation")?;
    Ok(json!({}))
}

/// A simulated delivery, or the plain truth for clients that want it.
pub(crate) fn unknown_user(call: &Call, name: &str) -> Result<Value, Refusal> {
    if !call.client.prevent_user_existence_errors {
        return Err(user_not_found());
    }
    let address = if name.contains('@') { name.to_owned() } else { format!("{name}@example.com") };
    Ok(json!({"CodeDeliveryDetails": Medium::Email.delivery(&address)}))
}
