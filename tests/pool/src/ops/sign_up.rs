//! SignUp, ConfirmSignUp, ResendConfirmationCode.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Call, attributes};
use crate::auth::attempt::session;
use crate::model::code::CodeUse;
use crate::model::outbox::Medium;
use crate::model::trigger;
use crate::model::user::{Status, User};
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized, user_not_found};

const CONFIRM_CAP: usize = 15;
const RESEND_CAP: usize = 5;

pub(crate) fn sign_up(call: &mut Call) -> Result<Value, Refusal> {
    let name = call.input.need("Username")?.to_owned();
    call.client.check_hash(&[&name], call.input.text("SecretHash"))?;
    let mut given: BTreeMap<String, String> = call.input.attributes("UserAttributes").into_iter().collect();
    attributes::check_writable(call, &given.clone().into_iter().collect::<Vec<_>>())?;
    let by_address = address_name(call, &name, &mut given)?;
    let config = call.pool.config.clone();
    let missing: Vec<&String> =
        config.required_attributes.iter().filter(|name| !given.contains_key(*name)).collect();
    if let Some(name) = missing.first() {
        return Err(invalid_parameter(format!(
            "Attributes did not conform to the schema: {name}: The attribute is required\n"
        )));
    }
    let password = call.input.text("Password").filter(|password| !password.is_empty()).map(str::to_owned);
    match &password {
        Some(password) => config.password_policy.check(password)?,
        None if config.first_factors.iter().all(|factor| factor == "PASSWORD") => {
            return Err(invalid_parameter("Password is required."));
        }
        None => {}
    }
    let taken = call.pool.users.values().any(|user| call.pool.same(&user.username, &name));
    if taken || (by_address && call.pool.find(&name).is_some()) {
        let text = match (by_address, name.contains('@')) {
            (true, true) => "An account with the given email already exists.",
            (true, false) => "An account with the given phone_number already exists.",
            (false, _) => "User already exists",
        };
        return Err(Refusal::new("UsernameExistsException", text));
    }
    trigger::run(&config.triggers, "PreSignUp")?;
    let sub = create(call, &name, by_address, given, password.as_deref())?;
    if config.auto_confirm {
        trigger::run(&config.triggers, "PostConfirmation")?;
        return Ok(with_session(call, &sub, json!({"UserConfirmed": true, "UserSub": sub})));
    }
    let mut answer = json!({"UserConfirmed": false, "UserSub": sub});
    if let Some(details) = send(call, &sub)? {
        answer["CodeDeliveryDetails"] = details;
    }
    Ok(with_session(call, &sub, answer))
}

pub(crate) fn confirm_sign_up(call: &mut Call) -> Result<Value, Refusal> {
    let name = call.input.need("Username")?.to_owned();
    call.client.check_hash(&[&name], call.input.text("SecretHash"))?;
    let Some(sub) = call.pool.find(&name) else {
        return Err(if call.client.prevent_user_existence_errors {
            Refusal::new("ExpiredCodeException", "Invalid code provided, please request a code again.")
        } else {
            user_not_found()
        });
    };
    let status = call.pool.user(&sub)?.status;
    if status != Status::Unconfirmed {
        return Err(not_authorized(&format!(
            "User cannot be confirmed. Current status is {}",
            status.name()
        )));
    }
    call.admit(&sub, "ConfirmSignUp", CONFIRM_CAP)?;
    let code = call.input.need("ConfirmationCode")?.to_owned();
    let now = call.env.now();
    let medium = medium(call, call.pool.user(&sub)?);
    let rival = medium.and_then(|medium| rival(call, &sub, medium));
    if let (Some(medium), Some(rival)) = (medium, rival) {
        let attribute = medium.attribute();
        if !call.input.flag("ForceAliasCreation") {
            return Err(Refusal::new(
                "AliasExistsException",
                format!("An account with the {attribute} already exists."),
            ));
        }
        call.pool.take_code(now, &sub, &CodeUse::SignUp, &code)?;
        call.pool.user_mut(&rival)?.set_verified(attribute, false);
    } else {
        call.pool.take_code(now, &sub, &CodeUse::SignUp, &code)?;
    }
    let user = call.pool.user_mut(&sub)?;
    user.status = Status::Confirmed;
    if let Some(medium) = medium {
        user.set_verified(medium.attribute(), true);
    }
    trigger::run(&call.pool.config.triggers, "PostConfirmation")?;
    Ok(with_session(call, &sub, json!({})))
}

pub(crate) fn resend_confirmation_code(call: &mut Call) -> Result<Value, Refusal> {
    let name = call.input.need("Username")?.to_owned();
    call.client.check_hash(&[&name], call.input.text("SecretHash"))?;
    let Some(sub) = call.pool.find(&name) else {
        return super::reset::unknown_user(call, &name);
    };
    if call.pool.user(&sub)?.status != Status::Unconfirmed {
        return Err(invalid_parameter("User is already confirmed."));
    }
    call.admit(&sub, "ResendConfirmationCode", RESEND_CAP)?;
    trigger::run(&call.pool.config.triggers, "CustomMessage")?;
    match send(call, &sub)? {
        Some(details) => Ok(json!({ "CodeDeliveryDetails": details })),
        None => Err(invalid_parameter("Cannot resend codes. Auto verification not turned on.")),
    }
}

/// In pools whose names are addresses, the name also is the attribute.
fn address_name(call: &Call, name: &str, given: &mut BTreeMap<String, String>) -> Result<bool, Refusal> {
    let names = &call.pool.config.username_attributes;
    if names.is_empty() {
        return Ok(false);
    }
    let email = names.iter().any(|name| name == "email") && name.contains('@');
    let phone = names.iter().any(|name| name == "phone_number") && name.starts_with('+');
    if !email && !phone {
        return Err(invalid_parameter(format!(
            "Username should be an {}.",
            if names.len() == 2 {
                "email or phone number"
            } else if names.iter().any(|name| name == "email") {
                "email"
            } else {
                "phone number"
            }
        )));
    }
    given.entry(if email { "email" } else { "phone_number" }.to_owned()).or_insert_with(|| name.to_owned());
    Ok(true)
}

fn create(
    call: &mut Call,
    name: &str,
    by_address: bool,
    given: BTreeMap<String, String>,
    password: Option<&str>,
) -> Result<String, Refusal> {
    let sub = call.env.random.uuid();
    let config = call.pool.config.clone();
    let mut user = User {
        sub: sub.clone(),
        username: if by_address { sub.clone() } else { name.to_owned() },
        attributes: given,
        status: if config.auto_confirm { Status::Confirmed } else { Status::Unconfirmed },
        ..User::default()
    };
    user.attributes.insert("sub".to_owned(), sub.clone());
    for attribute in ["email", "phone_number"] {
        if user.attribute(attribute).is_some() {
            user.set_verified(attribute, config.auto_confirm && config.auto_verify);
        }
    }
    call.pool.users.insert(sub.clone(), user);
    if let Some(password) = password {
        call.pool.set_password(call.env, &sub, password)?;
    }
    Ok(sub)
}

/// Where the sign-up code goes.
fn medium(call: &Call, user: &User) -> Option<Medium> {
    let mut attributes = call.pool.config.auto_verified_attributes.iter();
    attributes.find(|name| user.attribute(name).is_some()).and_then(|name| Medium::of_attribute(name))
}

fn send(call: &mut Call, sub: &str) -> Result<Option<Value>, Refusal> {
    let user = call.pool.user(sub)?;
    let Some(medium) = medium(call, user) else {
        return Ok(None);
    };
    let destination = user.attribute(medium.attribute()).unwrap_or_default().to_owned();
    call.pool.send_code(call.env, sub, CodeUse::SignUp, medium, &destination)?;
    Ok(Some(medium.delivery(&destination)))
}

/// Another user who holds the address as a verified alias.
fn rival(call: &Call, sub: &str, medium: Medium) -> Option<String> {
    let attribute = medium.attribute();
    if !call.pool.config.alias_attributes.iter().any(|alias| alias == attribute) {
        return None;
    }
    let own = call.pool.users.get(sub)?.attribute(attribute)?;
    let same = |user: &&User| {
        user.sub != sub
            && user.is_verified(attribute)
            && user.attribute(attribute).is_some_and(|other| call.pool.same(other, own))
    };
    call.pool.users.values().find(same).map(|user| user.sub.clone())
}

/// Adds the Session that signs the user in without another code.
fn with_session(call: &mut Call, sub: &str, mut answer: Value) -> Value {
    if call.client.allows("ALLOW_USER_AUTH") {
        let session = session(call);
        let expires = call.env.now() + call.client.auth_session_validity * 1_000;
        call.pool.sign_up_sessions.insert(session.clone(), (sub.to_owned(), call.client.id.clone(), expires));
        answer["Session"] = json!(session);
    }
    answer
}
