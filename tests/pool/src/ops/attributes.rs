//! User attributes: rules, updates, verification.

use serde_json::{Value, json};

use super::Call;
use crate::auth::caller;
use crate::model::code::CodeUse;
use crate::model::outbox::Medium;
use crate::model::user::User;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

const CODE_CAP: usize = 5;
const VERIFY_CAP: usize = 15;
const STANDARD: [&str; 20] = [
    "address",
    "birthdate",
    "email",
    "email_verified",
    "family_name",
    "gender",
    "given_name",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "phone_number",
    "phone_number_verified",
    "picture",
    "preferred_username",
    "profile",
    "sub",
    "updated_at",
    "website",
    "zoneinfo",
];

pub(crate) fn update_user_attributes(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let given = call.input.attributes("UserAttributes");
    check_writable(call, &given)?;
    let mut deliveries = Vec::new();
    for (name, value) in given {
        let medium = Medium::of_attribute(&name);
        let verify = call.pool.config.auto_verified_attributes.contains(&name);
        let same = call.pool.user(&caller.sub)?.attribute(&name) == Some(value.as_str());
        if let Some(medium) = medium.filter(|_| verify && !same) {
            let keep = call.pool.config.keep_original_until_verified;
            let user = call.pool.user_mut(&caller.sub)?;
            if keep {
                user.pending_attributes.insert(name.clone(), value.clone());
            } else {
                user.attributes.insert(name.clone(), value.clone());
                user.set_verified(&name, false);
            }
            call.pool.send_code(call.env, &caller.sub, CodeUse::Attribute(name), medium, &value)?;
            deliveries.push(medium.delivery(&value));
        } else {
            let user = call.pool.user_mut(&caller.sub)?;
            if medium.is_some() && !same {
                user.set_verified(&name, false);
            }
            if value.is_empty() {
                user.attributes.remove(&name)
            } else {
                user.attributes.insert(name, value)
            };
        }
    }
    Ok(json!({ "CodeDeliveryDetailsList": deliveries }))
}

pub(crate) fn delete_user_attributes(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let names: Vec<String> = call
        .input
        .get("UserAttributeNames")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(|name| Some(name.as_str()?.to_owned())).collect())
        .unwrap_or_default();
    let pairs: Vec<(String, String)> = names.iter().map(|name| (name.clone(), String::new())).collect();
    check_writable(call, &pairs)?;
    if let Some(name) = names.iter().find(|name| call.pool.config.required_attributes.contains(name)) {
        return Err(invalid_parameter(format!("Required attributes cannot be deleted: {name}")));
    }
    let user = call.pool.user_mut(&caller.sub)?;
    for name in names {
        user.attributes.remove(&name);
        user.attributes.remove(&format!("{name}_verified"));
    }
    Ok(json!({}))
}

pub(crate) fn get_user_attribute_verification_code(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let name = call.input.need("AttributeName")?.to_owned();
    let Some(medium) = Medium::of_attribute(&name) else {
        return Err(invalid_parameter("Invalid user attribute name."));
    };
    let user = call.pool.user(&caller.sub)?;
    let Some(address) = waiting(user, &name).map(str::to_owned) else {
        return Err(invalid_parameter(format!("User does not have {name}.")));
    };
    call.admit(&caller.sub, "GetUserAttributeVerificationCode", CODE_CAP)?;
    call.pool.send_code(call.env, &caller.sub, CodeUse::Attribute(name), medium, &address)?;
    Ok(json!({"CodeDeliveryDetails": medium.delivery(&address)}))
}

pub(crate) fn verify_user_attribute(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let name = call.input.need("AttributeName")?.to_owned();
    let code = call.input.need("Code")?.to_owned();
    let user = call.pool.user(&caller.sub)?;
    let value = waiting(user, &name).unwrap_or_default().to_owned();
    let alias = call.pool.config.alias_attributes.contains(&name)
        || call.pool.config.username_attributes.contains(&name);
    if alias && call.pool.find(&value).is_some_and(|other| other != caller.sub) {
        return Err(Refusal::new(
            "AliasExistsException",
            format!("An account with the {name} already exists."),
        ));
    }
    call.admit(&caller.sub, "VerifyUserAttribute", VERIFY_CAP)?;
    call.pool.take_code(call.env.now(), &caller.sub, &CodeUse::Attribute(name.clone()), &code)?;
    let user = call.pool.user_mut(&caller.sub)?;
    user.pending_attributes.remove(&name);
    user.set_verified(&name, true);
    user.attributes.insert(name, value);
    Ok(json!({}))
}

/// Whether the client may write these attributes, and whether their values are well formed.
pub(crate) fn check_writable(call: &Call, given: &[(String, String)]) -> Result<(), Refusal> {
    for (name, value) in given {
        let known = name.starts_with("custom:") || STANDARD.contains(&name.as_str());
        if !known {
            return Err(invalid_parameter(format!(
                "Attributes did not conform to the schema: {name}: Attribute does not exist in the schema.\n"
            )));
        }
        let own = matches!(name.as_str(), "sub" | "email_verified" | "phone_number_verified" | "identities");
        if own || !call.client.can_write(name) {
            return Err(not_authorized("A client attempted to write unauthorized attribute"));
        }
        if !value.is_empty() {
            check_format(name, value)?;
        }
    }
    Ok(())
}

fn check_format(name: &str, value: &str) -> Result<(), Refusal> {
    match name {
        "phone_number" => {
            let digits = value.strip_prefix('+').unwrap_or_default();
            let fits = (2..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
            if !fits {
                return Err(invalid_parameter("Invalid phone number format."));
            }
        }
        "email" if value.split('@').filter(|part| !part.is_empty()).count() != 2 => {
            return Err(invalid_parameter("Invalid email address format."));
        }
        "birthdate" if value.len() != 10 => {
            return Err(invalid_parameter(
                "Attributes did not conform to the schema: birthdate: String must be 10 characters long\n",
            ));
        }
        _ => {}
    }
    Ok(())
}

/// The value that waits for verification: a pending one before the one in force.
fn waiting<'a>(user: &'a User, name: &str) -> Option<&'a str> {
    user.pending_attributes.get(name).map(String::as_str).or_else(|| user.attribute(name))
}
