//! One user pool.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::client::Client;
use super::code::{Code, CodeUse};
use super::config::{PoolConfig, SrpName};
use super::env::Env;
use super::grant::Grant;
use super::oauth::ManagedLogin;
use super::outbox::{Medium, Message};
use super::user::User;
use crate::auth::attempt::Attempt;
use crate::crypto::hash::sha256;
use crate::crypto::srp::Verifier;
use crate::wire::refusal::{Refusal, user_not_found};

/// A group: precedence (lower goes first) and role.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    pub(crate) precedence: Option<i64>,
    pub(crate) role: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Pool {
    pub(crate) id: String,
    pub(crate) config: Arc<PoolConfig>,
    pub(crate) clients: BTreeMap<String, Arc<Client>>,
    /// By sub.
    pub(crate) users: BTreeMap<String, User>,
    pub(crate) groups: BTreeMap<String, Group>,
    pub(crate) grants: Vec<Grant>,
    /// Running sign-ins, by Session or by secret block.
    pub(crate) attempts: BTreeMap<String, Attempt>,
    /// Sessions that follow a confirmed sign-up: the user's sub, the client and when they end.
    pub(crate) sign_up_sessions: BTreeMap<String, (String, String, i64)>,
    pub(crate) managed_login: ManagedLogin,
}

impl Pool {
    pub(crate) fn new(id: String, config: PoolConfig) -> Self {
        Self {
            id,
            config: Arc::new(config),
            clients: BTreeMap::new(),
            users: BTreeMap::new(),
            groups: BTreeMap::new(),
            grants: Vec::new(),
            attempts: BTreeMap::new(),
            sign_up_sessions: BTreeMap::new(),
            managed_login: ManagedLogin::default(),
        }
    }

    /// The part of the id after the underscore: what SRP hashes.
    pub(crate) fn name(&self) -> &str {
        self.id.split_once('_').map_or(self.id.as_str(), |(_, name)| name)
    }

    pub(crate) fn issuer(&self) -> String {
        match &self.config.issuer {
            Some(base) => format!("{base}/{}", self.id),
            None => format!("https://cognito-idp.{}.amazonaws.com/{}", self.config.region, self.id),
        }
    }

    /// Finds a user by username, sub or alias; the sub comes back.
    pub(crate) fn find(&self, name: &str) -> Option<String> {
        if self.users.contains_key(name) {
            return Some(name.to_owned());
        }
        self.users
            .values()
            .find(|user| self.same(&user.username, name) || self.has_alias(user, name))
            .map(|user| user.sub.clone())
    }

    /// Whether two names are the same to this pool.
    pub(crate) fn same(&self, one: &str, other: &str) -> bool {
        if self.config.case_sensitive { one == other } else { one.to_lowercase() == other.to_lowercase() }
    }

    fn has_alias(&self, user: &User, name: &str) -> bool {
        let is = |attribute: &String| user.attribute(attribute).is_some_and(|value| self.same(value, name));
        let verified = |attribute: &String| attribute == "preferred_username" || user.is_verified(attribute);
        self.config.username_attributes.iter().any(is)
            || self.config.alias_attributes.iter().any(|attribute| verified(attribute) && is(attribute))
    }

    pub(crate) fn user(&self, sub: &str) -> Result<&User, Refusal> {
        self.users.get(sub).ok_or_else(user_not_found)
    }

    pub(crate) fn user_mut(&mut self, sub: &str) -> Result<&mut User, Refusal> {
        self.users.get_mut(sub).ok_or_else(user_not_found)
    }

    /// What SRP and later steps call the user.
    pub(crate) fn internal_name(&self, user: &User) -> String {
        match self.config.user_id_for_srp {
            SrpName::Sub => user.sub.clone(),
            SrpName::Username => user.username.clone(),
        }
    }

    /// What a client is told about a user who does not exist: the same at every call.
    pub(crate) fn invented_name(&self, name: &str) -> String {
        let seed = sha256(&[self.id.as_bytes(), name.to_lowercase().as_bytes()]);
        let number = seed.iter().fold(0_u64, |sum, byte| sum << 3 ^ u64::from(*byte));
        crate::crypto::random::Random::new(number).uuid()
    }

    /// A verifier for the user's password.
    pub(crate) fn verifier(&self, env: &mut Env, sub: &str, password: &str) -> Result<Verifier, Refusal> {
        let name = self.internal_name(self.user(sub)?);
        Ok(Verifier::new(&env.random.bytes(16), self.name(), &name, password))
    }

    /// Sets a password that has passed the policy, and keeps the old one in the history.
    pub(crate) fn set_password(&mut self, env: &mut Env, sub: &str, password: &str) -> Result<(), Refusal> {
        let history = self.config.password_policy.history;
        let name = self.internal_name(self.user(sub)?);
        let group = self.name().to_owned();
        let verifier = self.verifier(env, sub, password)?;
        let user = self.user_mut(sub)?;
        let earlier: Vec<&Verifier> = user.verifier.iter().chain(user.history.iter()).take(history).collect();
        if earlier.iter().any(|verifier| verifier.fits(&group, &name, password)) {
            return Err(Refusal::new(
                "PasswordHistoryPolicyViolationException",
                "Password has previously been used. Please choose a different password.",
            ));
        }
        if let Some(old) = user.verifier.replace(verifier) {
            user.history.insert(0, old);
        }
        user.temporary_until = None;
        user.password_lock.succeed();
        Ok(())
    }

    /// Whether the password is the user's.
    pub(crate) fn password_fits(&self, sub: &str, password: &str) -> bool {
        self.users.get(sub).is_some_and(|user| {
            let name = self.internal_name(user);
            user.verifier.as_ref().is_some_and(|verifier| verifier.fits(self.name(), &name, password))
        })
    }

    /// Sends a new code of this kind; an older one is void from now on.
    pub(crate) fn send_code(
        &mut self,
        env: &mut Env,
        sub: &str,
        code_use: CodeUse,
        medium: Medium,
        destination: &str,
    ) -> Result<(), Refusal> {
        let purpose = match code_use {
            CodeUse::SignUp => "SignUp",
            CodeUse::Reset => "ForgotPassword",
            CodeUse::Attribute(_) => "VerifyUserAttribute",
        };
        let digits = self.deliver(env, sub, purpose, medium, destination, 6)?;
        let expires = env.now() + code_use.lifetime();
        self.user_mut(sub)?.codes.insert(code_use, Code { digits, expires });
        Ok(())
    }

    /// Puts a fresh code into the outbox.
    pub(crate) fn deliver(
        &self,
        env: &mut Env,
        sub: &str,
        purpose: &'static str,
        medium: Medium,
        destination: &str,
        length: usize,
    ) -> Result<String, Refusal> {
        let code = env.random.digits(length);
        env.outbox.messages.push(Message {
            time: env.now(),
            pool: self.id.clone(),
            user: self.user(sub)?.username.clone(),
            medium,
            destination: destination.to_owned(),
            purpose,
            code: code.clone(),
        });
        Ok(code)
    }

    /// Checks a code and uses it up.
    pub(crate) fn take_code(
        &mut self,
        now: i64,
        sub: &str,
        code_use: &CodeUse,
        digits: &str,
    ) -> Result<(), Refusal> {
        let user = self.user_mut(sub)?;
        let expired =
            || Refusal::new("ExpiredCodeException", "Invalid code provided, please request a code again.");
        let code = user.codes.get(code_use).ok_or_else(expired)?;
        if code.expires <= now {
            return Err(expired());
        }
        if code.digits != digits {
            return Err(code_mismatch());
        }
        user.codes.remove(code_use);
        Ok(())
    }
}

pub(crate) fn code_mismatch() -> Refusal {
    Refusal::new("CodeMismatchException", "Invalid verification code provided, please try again.")
}
