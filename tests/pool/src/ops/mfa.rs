//! TOTP registration and the user's MFA preferences.

use serde_json::{Value, json};

use super::Call;
use crate::auth::attempt::{Attempt, Stage, keep, session};
use crate::auth::{caller, respond};
use crate::crypto::encode::base32;
use crate::crypto::totp;
use crate::model::config::MfaMode;
use crate::model::user::{Totp, User};
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

/// Whose token is registered: a signed-in user's, or that of a sign-in at MFA_SETUP.
enum Registrant {
    SignedIn(String),
    SigningIn { sub: String, ticket: String, attempt: Box<Attempt> },
}

pub(crate) fn associate_software_token(call: &mut Call) -> Result<Value, Refusal> {
    let registrant = registrant(call)?;
    let seed = call.env.random.bytes(32);
    let secret = base32(&seed);
    call.pool.user_mut(registrant.sub())?.pending_totp = Some(seed);
    Ok(match registrant {
        Registrant::SignedIn(_) => json!({ "SecretCode": secret }),
        Registrant::SigningIn { ticket, attempt, .. } => {
            json!({"SecretCode": secret, "Session": renew(call, &ticket, *attempt)})
        }
    })
}

pub(crate) fn verify_software_token(call: &mut Call) -> Result<Value, Refusal> {
    let registrant = registrant(call)?;
    let code = call.input.need("UserCode")?.to_owned();
    let name = call.input.text("FriendlyDeviceName").unwrap_or_default().to_owned();
    let (now, seconds) = (call.env.now(), call.env.seconds());
    let user = call.pool.user_mut(registrant.sub())?;
    if user.code_lock.is_locked(now) {
        return Err(not_authorized("Password attempts exceeded"));
    }
    let Some(seed) = user.pending_totp.clone() else {
        return Err(Refusal::new(
            "SoftwareTokenMFANotFoundException",
            "Software token MFA is not enabled for the user.",
        ));
    };
    let Some(step) = totp::step(&seed, seconds, &code) else {
        user.code_lock.fail(now);
        return Err(Refusal::new(
            "EnableSoftwareTokenMFAException",
            "Code mismatch and fail enable Software Token MFA",
        ));
    };
    user.pending_totp = None;
    user.totp = Some(Totp { seed, name, last_step: step });
    Ok(match registrant {
        Registrant::SignedIn(_) => json!({"Status": "SUCCESS"}),
        Registrant::SigningIn { ticket, mut attempt, .. } => {
            if let Stage::MfaSetup { verified, .. } = &mut attempt.stage {
                *verified = true;
            }
            json!({"Status": "SUCCESS", "Session": renew(call, &ticket, *attempt)})
        }
    })
}

pub(crate) fn set_user_mfa_preference(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let wishes: Vec<(&str, bool, bool)> = [
        ("SMSMfaSettings", "SMS_MFA"),
        ("SoftwareTokenMfaSettings", "SOFTWARE_TOKEN_MFA"),
        ("EmailMfaSettings", "EMAIL_OTP"),
        ("WebAuthnMfaSettings", "WEB_AUTHN"),
    ]
    .into_iter()
    .filter_map(|(member, kind)| {
        let settings = call.input.get(member)?;
        let flag = |name: &str| settings.get(name).and_then(Value::as_bool).unwrap_or(false);
        Some((kind, flag("Enabled"), flag("PreferredMfa")))
    })
    .collect();
    if wishes.iter().filter(|(_, _, preferred)| *preferred).count() > 1 {
        return Err(invalid_parameter("Only one MFA factor can be set as preferred."));
    }
    let config = call.pool.config.clone();
    let user = call.pool.user_mut(&caller.sub)?;
    for (kind, enabled, preferred) in wishes {
        if preferred && !enabled {
            return Err(invalid_parameter("Cannot set a disabled MFA factor as preferred."));
        }
        if enabled {
            check_possible(user, kind)?;
            if kind != "WEB_AUTHN" && !config.mfa_kinds.iter().any(|one| one == kind) {
                return Err(invalid_parameter(format!("{kind} is not enabled for the user pool.")));
            }
        } else if config.mfa == MfaMode::On && user.mfa.enabled.as_slice() == [kind] {
            return Err(invalid_parameter("Invalid MFA options given: MFA is required for this user pool."));
        }
        user.mfa.enabled.retain(|one| one != kind);
        if enabled {
            user.mfa.enabled.push(kind.to_owned());
        }
        if preferred {
            user.mfa.preferred = Some(kind.to_owned());
        } else if user.mfa.preferred.as_deref() == Some(kind) {
            user.mfa.preferred = None;
        }
    }
    Ok(json!({}))
}

/// The SMS-only ancestor of SetUserMFAPreference.
pub(crate) fn set_user_settings(call: &mut Call) -> Result<Value, Refusal> {
    let caller = caller::from_input(call)?;
    let on =
        call.input.get("MFAOptions").and_then(Value::as_array).is_some_and(|options| !options.is_empty());
    let user = call.pool.user_mut(&caller.sub)?;
    user.mfa.enabled.retain(|kind| kind != "SMS_MFA");
    if on {
        check_possible(user, "SMS_MFA")?;
        user.mfa.enabled.push("SMS_MFA".to_owned());
    }
    Ok(json!({}))
}

impl Registrant {
    fn sub(&self) -> &str {
        match self {
            Self::SignedIn(sub) | Self::SigningIn { sub, .. } => sub,
        }
    }
}

fn registrant(call: &mut Call) -> Result<Registrant, Refusal> {
    match (call.input.text("AccessToken"), call.input.text("Session").map(str::to_owned)) {
        (Some(_), None) => Ok(Registrant::SignedIn(caller::from_input(call)?.sub)),
        (None, Some(ticket)) => {
            let attempt = respond::by_ticket(call, &ticket)?;
            if !matches!(attempt.stage, Stage::MfaSetup { .. }) {
                return Err(not_authorized("Invalid session for the user."));
            }
            Ok(Registrant::SigningIn { sub: attempt.sub()?.to_owned(), ticket, attempt: Box::new(attempt) })
        }
        _ => Err(invalid_parameter("Only one of AccessToken and Session can be provided.")),
    }
}

/// The old Session is spent; the sign-in goes on under a new one.
fn renew(call: &mut Call, ticket: &str, attempt: Attempt) -> String {
    call.pool.attempts.remove(ticket);
    let session = session(call);
    keep(call, session.clone(), attempt);
    session
}

fn check_possible(user: &User, kind: &str) -> Result<(), Refusal> {
    match kind {
        "SOFTWARE_TOKEN_MFA" if user.totp.is_none() => {
            Err(invalid_parameter("User has not verified software token mfa"))
        }
        "SMS_MFA" if user.attribute("phone_number").is_none() => {
            Err(invalid_parameter("User does not have delivery config set to turn on SMS_MFA"))
        }
        "EMAIL_OTP" if user.attribute("email").is_none() => {
            Err(invalid_parameter("User does not have delivery config set to turn on EMAIL_OTP"))
        }
        "WEB_AUTHN" if user.passkeys.is_empty() => {
            Err(invalid_parameter("User does not have a registered passkey"))
        }
        _ => Ok(()),
    }
}
